import { isNumeric, isTemporal, isTextual } from '../../model/types.js';
import type { FieldComparison } from '../../model/plan.js';
import { typeOf } from '../matched-row.js';
import { causeOf, causeRows, columnOn, fewestExplained, numberOf } from './candidate.js';
import type { Candidate, DifferingSet, Search } from './candidate.js';
import { offsetCandidates } from './offsets.js';
import { ratioCandidates } from './ratios.js';

/** Pairs that differ in the same fields are looked at together; so many such sets, the most frequent first. */
const mostSets = 4;

/** Candidates among pairs that differ: what their differing fields have in common. */
export async function differingFields(search: Search): Promise<readonly Candidate[]> {
  const sets = await search.session.rows(
    `SELECT _breaks, count(*) FROM ${causeRows} WHERE _outcome = 'mismatch' AND _breaks <> '' GROUP BY 1 ` +
      `HAVING count(*) >= ${fewestExplained} ORDER BY 2 DESC, 1 LIMIT ${mostSets}`,
  );
  const candidates: Candidate[] = [];
  for (const [breaks, count] of sets) candidates.push(...(await ofSet(search, String(breaks), numberOf(count))));
  return candidates;
}

async function ofSet(search: Search, breaks: string, count: number): Promise<readonly Candidate[]> {
  const compared = breaks.split(',').flatMap((index) => search.comparison.rule.compare[Number(index)] ?? []);
  const rows = `_outcome = 'mismatch' AND _breaks = ${search.dialect.text(breaks)}`;
  if (compared.every(({ type }) => isNumeric(type))) {
    const set = { fields: compared, rows, count };
    return [...(await ratioCandidates(search, set)), ...(await offsetCandidates(search, set)), ...swapped(search, set)];
  }
  const [only] = compared;
  if (only && compared.length === 1 && isTemporal(only.type) && hasOneKind(search, only.field)) {
    return offsetCandidates(search, { fields: [only], rows, count });
  }
  if (only && compared.length === 1 && isTextual(only.type)) return codes(search, only, rows);
  return swapped(search, { fields: compared, rows, count });
}

/** A day and an instant have no distance. */
function hasOneKind({ comparison: { baseline, counterpart } }: Search, field: string): boolean {
  return typeOf(baseline.entity, field).kind === typeOf(counterpart.entity, field).kind;
}

/** Both fields hold what the other one has on the other side. */
function swapped({ dialect }: Search, { fields, rows }: DifferingSet): readonly Candidate[] {
  const [first, second] = fields.map(({ field }) => field);
  if (first === undefined || second === undefined || fields.length !== 2) return [];
  const alike = (mine: string, other: string): string =>
    `CAST(${columnOn(dialect, 'baseline', mine)} AS VARCHAR) = CAST(${columnOn(dialect, 'counterpart', other)} AS VARCHAR)`;
  const condition = `${rows} AND ${alike(first, second)} AND ${alike(second, first)}`;
  return [{ found: causeOf({ kind: 'swapped', fields: [first, second] }), condition }];
}

/** Of what has one value in the baseline, so much has the same other one in the counterpart. */
const always = '0.9';

/** One value that always stands against another. */
async function codes(search: Search, { field }: FieldComparison, rows: string): Promise<readonly Candidate[]> {
  const { session, dialect, comparison } = search;
  const [from, to] = [columnOn(dialect, 'baseline', field), columnOn(dialect, 'counterpart', field)];
  const text = dialect.canonicalText(typeOf(comparison.baseline.entity, field), dialect.identifier(field));
  const found = await session.rows(
    `SELECT value, other, n FROM (SELECT CAST(${from} AS VARCHAR) AS value, CAST(${to} AS VARCHAR) AS other, count(*) AS n ` +
      `FROM ${causeRows} WHERE ${rows} AND ${from} IS NOT NULL AND ${to} IS NOT NULL GROUP BY 1, 2 ` +
      `HAVING count(*) >= ${fewestExplained}) JOIN (SELECT ${text} AS value, count(*) AS total FROM matchable_baseline GROUP BY 1) ` +
      `USING (value) WHERE n >= ${always} * total ORDER BY n DESC, value, other LIMIT 3`,
  );
  return found.map(([value, other]) => ({
    found: causeOf({ kind: 'code', fields: [field], from: String(value), to: String(other) }),
    condition: `${rows} AND ${from} = ${dialect.text(String(value))} AND ${to} = ${dialect.text(String(other))}`,
  }));
}
