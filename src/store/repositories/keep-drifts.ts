import type { DriftOfRun } from '../../model/drift.js';
import type { Run } from '../../model/outcome.js';
import type { Transaction } from '../connection/database.js';
import { rowsOf } from '../connection/rows-of.js';
import { inPages } from './in-pages.js';

const pageSize = 1000;

const keepPage = `
insert into tieout.drifts (run, counterpart, drift, position, group_values, currency, baseline, counterpart_sum, difference,
  percent, within_percent, alert)
select cast(? as text), page.* from json_to_recordset(cast(? as json)) as page (counterpart text, drift text,
  position bigint, "values" json, currency text, baseline numeric, counterpart_sum numeric, difference numeric,
  percent numeric, within numeric, alert text)`;

/** Keeps the groups of records whose sums a run found too far apart, which are read once and never held all at once. */
export async function keepDrifts(
  transaction: Transaction,
  run: Pick<Run, 'id'>,
  drifts: AsyncIterable<DriftOfRun>,
): Promise<void> {
  for await (const page of inPages(drifts, pageSize)) {
    const rows = page.map(({ counterpartName: counterpart, counterpart: sum, ...drifted }) => ({
      ...drifted,
      counterpart,
      counterpart_sum: sum,
    }));
    await rowsOf(transaction, keepPage, [run.id, JSON.stringify(rows)]);
  }
}
