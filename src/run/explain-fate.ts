import { findNearest, waitsForSetAside } from '../compare/find-nearest.js';
import type { NearRecord } from '../compare/find-nearest.js';
import type { Comparison } from '../compare/side-relation.js';
import type { Standing } from '../compare/standing-records.js';
import type { Session } from '../engine/session.js';
import type { Provenance, RecordSeen, Run, Side } from '../model/outcome.js';
import type { JudgedRule } from '../model/plan.js';
import { findBreaksOfRecords, findCompletedRun } from '../store/index.js';
import type { BreakOfRecord } from '../store/index.js';
import type { Tools } from './tools.js';

/** What became of a candidate in the run that left another record alone. */
export type Fate =
  /** A break of its own, or of the pair that it is in. */
  | { readonly kind: 'break'; readonly id: string; readonly outcome: BreakOfRecord['outcome'] }
  /** In a pair that is no break; with the one record that agrees with it by a pass, where there is only one. */
  | { readonly kind: 'paired'; readonly with: { readonly pass: string; readonly record: RecordSeen } | null }
  /** Alone, because it waits for a record that is set aside, or in a pair: no break says which. */
  | { readonly kind: 'waits' }
  /** Alone, and the rule does not ask for it; or in a pair. */
  | { readonly kind: 'not-asked-for' }
  /** Alone, and not judged, because its partner is not due yet or its feed has not arrived; or in a pair. */
  | { readonly kind: 'not-judged' }
  /** It took no part. */
  | { readonly kind: Exclude<Standing, 'matchable'> }
  /** A later run judged its records again. */
  | { readonly kind: 'superseded-run' };

/** What questions are asked with. */
export interface Inquiry {
  readonly session: Session;
  /** Prepared: its statements have run. */
  readonly comparison: Comparison;
  readonly batches: Readonly<Record<Side, readonly string[]>>;
  readonly run: Run;
  readonly rule: JudgedRule;
}

interface Candidates {
  /** The side of the candidates. */
  readonly side: Side;
  readonly lone: RecordSeen;
  readonly records: readonly NearRecord[];
}

/** What became of candidates: from the breaks of the run, and where there is none by asking who agrees with them. */
export async function fatesOf(
  tools: Tools,
  inquiry: Inquiry,
  { side, lone, records }: Candidates,
): Promise<readonly Fate[]> {
  const { run, rule } = inquiry;
  const { database } = tools.store;
  const latest = await findCompletedRun(database, run.ruleHistory, run.scope);
  const breaks = await findBreaksOfRecords(database, run, {
    counterpart: rule.counterpart.name,
    side,
    records: records.map(({ record }) => record.provenance),
  });
  const fates: Fate[] = [];
  for (const { record, standing } of records) {
    const found = breaks.find(({ provenance }) => isSame(provenance, record.provenance));
    if (found) fates.push({ kind: 'break', id: found.id, outcome: found.outcome });
    else if (standing !== 'matchable') fates.push({ kind: standing });
    else if (latest?.id !== run.id) fates.push({ kind: 'superseded-run' });
    else fates.push(await partnerOf(tools, inquiry, { side, lone, record }));
  }
  return fates;
}

/** How many records are looked at of those that a candidate may be paired with. */
const mostPartners = 5;

async function partnerOf(
  tools: Tools,
  { session, comparison, batches, run, rule }: Inquiry,
  { side, lone, record }: Omit<Candidates, 'records'> & { readonly record: RecordSeen },
): Promise<Fate> {
  const { batch, payload, record: number } = record.provenance;
  const place = [batches[side].indexOf(batch), payload, number] as const;
  const question = { side, place, most: mostPartners, batches };
  const { records } = await findNearest(session, tools.engine.dialect, comparison, question);
  const agreeing = records.filter(
    (near) =>
      near.standing === 'matchable' && !isSame(near.record.provenance, lone.provenance) && agreesBy(near) !== null,
  );
  // Who is a break is not its partner: that pair would be one.
  const breaks = await findBreaksOfRecords(tools.store.database, run, {
    counterpart: rule.counterpart.name,
    side: side === 'baseline' ? 'counterpart' : 'baseline',
    records: agreeing.map((near) => near.record.provenance),
  });
  const free = agreeing.filter((near) => !breaks.some(({ provenance }) => isSame(provenance, near.record.provenance)));
  if (await waitsForSetAside(session, tools.engine.dialect, comparison, question)) return { kind: 'waits' };
  if (side === 'counterpart' && rule.presence === 'baseline') return { kind: 'not-asked-for' };
  const [only] = free;
  const pass = only && agreesBy(only);
  if (free.length === 0 && isUnjudged(run, rule, side)) return { kind: 'not-judged' };
  const isTold = free.length === 1 && agreeing.length < mostPartners;
  return { kind: 'paired', with: isTold && only && pass ? { pass, record: only.record } : null };
}

/** Whether any lone record of a side was not judged by a run. */
function isUnjudged({ counterparts }: Run, rule: JudgedRule, side: Side): boolean {
  const result = counterparts[rule.counterpart.name];
  const isOf = result?.buckets.some((bucket) => bucket.side === side && bucket.timing === 'pending') ?? false;
  return isOf || result?.notArrived !== undefined;
}

/** The first pass whose key is equal and in which all that is asked for is near; null: none. */
function agreesBy({ passes }: NearRecord): string | null {
  const found = passes.find(({ key, near }) => key.every(({ isEqual }) => isEqual) && near.every(({ holds }) => holds));
  return found?.pass.name ?? null;
}

function isSame(left: Provenance, right: Provenance): boolean {
  return left.batch === right.batch && left.payload === right.payload && left.record === right.record;
}
