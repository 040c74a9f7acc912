import type { Cell } from '../engine/session.js';
import type { Bucket, ControlTotal, CounterpartResult, Outcome, RecordValues, Side } from '../model/outcome.js';
import type { Verdict, VerdictKind } from '../model/verdict.js';
import { openSession } from './open-session.js';
import { breakColumns } from './replay-answer.js';
import type { Tools } from './tools.js';

/** Records of a side in one outcome, before and after. */
export interface BucketChange {
  readonly counterpart: string;
  readonly side: Side;
  readonly outcome: Outcome;
  readonly before: number;
  readonly after: number;
}

/** One part of the control total of a money field in one currency, before and after; null: there was none. */
export interface TotalChange {
  readonly counterpart: string;
  readonly field: string;
  readonly currency: string;
  readonly part: (typeof totalParts)[number] | 'line';
  /** The name of a line; absent for other parts. */
  readonly line?: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface BreakChange {
  readonly id: string;
  readonly key: RecordValues;
  /** null: there is none before, or after. */
  readonly before: JudgedBreak | null;
  readonly after: JudgedBreak | null;
}

export interface JudgedBreak extends Pick<Verdict, 'tier' | 'category' | 'reason'> {
  readonly outcome: Outcome;
  readonly verdict: VerdictKind;
}

export interface BreakChanges {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** Those that come first by key. */
  readonly first: readonly BreakChange[];
}

/** What a run found, by counterpart. */
export type Results = Readonly<Record<string, CounterpartResult>>;

/** Each counterpart of either answer, with nothing where an answer does not have it. */
function eachCounterpart<T>(
  before: Results,
  after: Results,
  changesOf: (counterpart: string, before: CounterpartResult | null, after: CounterpartResult | null) => readonly T[],
): readonly T[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => changesOf(name, before[name] ?? null, after[name] ?? null));
}

export function bucketChanges(before: Results, after: Results): readonly BucketChange[] {
  return eachCounterpart(before, after, bucketChangesOf);
}

function bucketChangesOf(
  counterpart: string,
  before: CounterpartResult | null,
  after: CounterpartResult | null,
): readonly BucketChange[] {
  const buckets = new Map<string, BucketChange>();
  const note = ({ side, outcome, records }: Bucket, when: 'before' | 'after'): void => {
    const name = `${side} ${outcome}`;
    const known = buckets.get(name) ?? { counterpart, side, outcome, before: 0, after: 0 };
    buckets.set(name, { ...known, [when]: known[when] + records });
  };
  for (const bucket of before?.buckets ?? []) note(bucket, 'before');
  for (const bucket of after?.buckets ?? []) note(bucket, 'after');
  return [...buckets.values()].filter((bucket) => bucket.before !== bucket.after);
}

const totalParts = [
  'baseline',
  'counterpart',
  'difference',
  'explained',
  'tolerated',
  'pending',
  'setAside',
  'blocked',
  'residue',
] as const satisfies readonly (keyof ControlTotal)[];

export function totalChanges(before: Results, after: Results): readonly TotalChange[] {
  return eachCounterpart(before, after, (counterpart, was, is) => {
    const [earlier, later] = [totalsByName(was), totalsByName(is)];
    return [...new Map([...earlier, ...later])].flatMap(([name, total]) =>
      partChanges(total, earlier.get(name) ?? null, later.get(name) ?? null).map((change) => ({
        counterpart,
        ...change,
      })),
    );
  });
}

function totalsByName(result: CounterpartResult | null): ReadonlyMap<string, ControlTotal> {
  return new Map((result?.controlTotals ?? []).map((total) => [`${total.field} ${total.currency}`, total]));
}

function partChanges(
  { field, currency }: ControlTotal,
  was: ControlTotal | null,
  is: ControlTotal | null,
): readonly Omit<TotalChange, 'counterpart'>[] {
  const parts = totalParts.map((part) => {
    return { field, currency, part, before: was && was[part], after: is && is[part] };
  });
  const names = [...new Set([...(was?.lines ?? []), ...(is?.lines ?? [])].map(({ name }) => name))];
  const lines = names.map((line) => {
    return { field, currency, part: 'line' as const, line, before: lineOf(was, line), after: lineOf(is, line) };
  });
  return [...parts, ...lines].filter(({ before, after }) => before !== after);
}

function lineOf(total: ControlTotal | null, name: string): string | null {
  return total?.lines?.find((line) => line.name === name)?.amount ?? null;
}

const shown = 20;

/**
 * Compares two files of breaks by the ids of the breaks.
 *
 * @throws OperationalError of the session.
 */
export async function breakChanges(
  tools: Tools,
  files: { readonly before: string; readonly after: string },
  directory: string,
): Promise<BreakChanges> {
  const session = await openSession(tools, { phase: 'comparing answers', ordered: false, directories: [directory] });
  try {
    const joined = changesStatement(tools, files);
    const [counts] = await session.rows(
      `SELECT count(*) FILTER (b_id IS NULL), count(*) FILTER (a_id IS NULL), ` +
        `count(*) FILTER (b_id IS NOT NULL AND a_id IS NOT NULL) FROM (${joined})`,
    );
    const first = await session.rows(
      `SELECT * FROM (${joined}) ORDER BY coalesce(b_key, a_key), coalesce(b_id, a_id) LIMIT ${shown}`,
    );
    const [added, removed, changed] = (counts ?? []).map(Number);
    return { added: added ?? 0, removed: removed ?? 0, changed: changed ?? 0, first: first.map(changeOf) };
  } finally {
    await session.close();
  }
}

function changesStatement({ engine }: Tools, files: { readonly before: string; readonly after: string }): string {
  const read = (file: string): string =>
    engine.dialect.csv({
      path: file,
      columns: breakColumns.length,
      delimiter: ',',
      quote: '"',
      numbered: false,
      sequential: true,
    });
  const columns = ['b', 'a'].flatMap((side) =>
    breakColumns.map((name, index) => `${side}._c${index} AS ${side}_${name}`),
  );
  return (
    `SELECT ${columns.join(', ')} FROM ${read(files.before)} b FULL JOIN ${read(files.after)} a ON b._c0 = a._c0 ` +
    'WHERE b._c1 IS DISTINCT FROM a._c1'
  );
}

function changeOf(row: readonly Cell[]): BreakChange {
  const width = breakColumns.length;
  const [before, after] = [row.slice(0, width), row.slice(width)];
  const seen = before[0] === null ? after : before;
  return {
    id: String(seen[0]),
    key: JSON.parse(String(seen[2])) as RecordValues,
    before: judgedBreak(before),
    after: judgedBreak(after),
  };
}

function judgedBreak(row: readonly (Cell | undefined)[]): JudgedBreak | null {
  const [id, , , outcome, verdict, ...judged] = row;
  if (id === null || id === undefined) return null;
  const [tier, category, reason] = judged.map((cell) => (typeof cell === 'string' && cell !== '' ? cell : null));
  return {
    outcome: outcome as Outcome,
    verdict: verdict as VerdictKind,
    tier: tier ? Number(tier) : null,
    category: category ?? null,
    reason: reason ?? null,
  };
}
