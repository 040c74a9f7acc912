import type { DriftOfRun } from '../../model/drift.js';
import type { Break } from '../../model/outcome.js';
import type { Database, Transaction } from '../connection/database.js';
import { rowsOf } from '../connection/rows-of.js';
import { inPages } from './in-pages.js';
import type { BlockedBreak } from './keep-blocked-breaks.js';
import type { KeptClaim, KeptStanding } from './standing-records.js';

/** What a run found, part by part, that is kept as it was found until it counts. */
export interface HeldParts {
  readonly breaks: Break;
  readonly blocked: BlockedBreak;
  readonly drifts: DriftOfRun;
  readonly claims: KeptClaim;
  readonly standing: KeptStanding;
}

/** Of which run, and of which of its counterparts; null: of all of them. */
export interface HeldPlace {
  readonly run: string;
  readonly counterpart: string | null;
}

const pageSize = 1000;

/** Keeps one part of what a run found, which is read once and never held all at once. */
export async function keepHeldPart<Part extends keyof HeldParts>(
  transaction: Transaction,
  { run, counterpart }: HeldPlace,
  part: Part,
  found: AsyncIterable<HeldParts[Part]>,
): Promise<void> {
  let position = 0;
  for await (const page of inPages(found, pageSize)) {
    position += 1;
    await rowsOf(
      transaction,
      'insert into tieout.held_answers (run, part, counterpart, position, rows) values (?, ?, ?, ?, cast(? as json))',
      [run, part, counterpart ?? '', position, JSON.stringify(page)],
    );
  }
}

/** One part of what a run found, as it was kept and in that order. */
export async function* readHeldPart<Part extends keyof HeldParts>(
  database: Database,
  { run, counterpart }: HeldPlace,
  part: Part,
): AsyncGenerator<HeldParts[Part]> {
  for (let position = 1; ; position++) {
    const [page] = await rowsOf<{ rows: readonly HeldParts[Part][] }>(
      database,
      'select rows from tieout.held_answers where (run, part, counterpart, position) = (?, ?, ?, ?)',
      [run, part, counterpart ?? '', position],
    );
    if (!page) return;
    yield* page.rows;
  }
}

/** What counts, or never will, is kept here no more. */
export async function forgetHeldAnswer(transaction: Transaction, run: string): Promise<void> {
  await rowsOf(transaction, 'delete from tieout.held_answers where run = ?', [run]);
}
