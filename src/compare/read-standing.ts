import type { Cell, Session } from '../engine/session.js';
import type { CarriedCounts, Outcome, Provenance, RecordValues, Side } from '../model/outcome.js';
import { namingKey } from '../model/plan.js';
import { provenance, sideColumn, sides } from './matched-row.js';
import { isForeign, tellingFields } from './other-scopes.js';
import { numberedRows, recordOf } from './read-differences.js';
import { valuesColumn } from './reconcile-statement.js';
import type { Comparison } from './side-relation.js';

/** A record of the scope that has no partner in it. */
export interface StandingRecord {
  readonly side: Side;
  /** What tells it apart, as a JSON array of canonical texts. */
  readonly identity: string;
  /** The canonical texts of its values, by field. */
  readonly values: Readonly<Record<string, string | null>>;
  readonly provenance: Provenance;
  /** What names it among the breaks; null: it is none. */
  readonly named: { readonly key: RecordValues; readonly ordinal: number } | null;
}

/** A record of another scope that a pair has. */
export interface Claim {
  readonly side: Side;
  readonly scopeFrom: string;
  readonly scopeTo: string;
  readonly identity: string;
  readonly outcome: Outcome;
}

/** Counts pairs over two scopes; null where no other scope has to do with it. */
export async function readCarried(
  session: Session,
  comparison: Comparison,
  reconciled: string,
): Promise<CarriedCounts | null> {
  if (!comparison.others) return null;
  const foreign = sides.map((side) => `count(*) FILTER (${isForeign(comparison, side)})`);
  const rows = await session.rows(
    `SELECT _outcome, count(*), ${foreign.join(', ')} FROM ${reconciled} WHERE _timing = 'carried' AND _side IS NULL GROUP BY 1`,
  );
  const pairs = (outcome: Outcome): number => Number(rows.find(([name]) => name === outcome)?.[1] ?? 0);
  const records = (index: number): number => rows.reduce((sum, row) => sum + Number(row[index]), 0);
  return {
    match: pairs('match'),
    'within-tolerance': pairs('within-tolerance'),
    mismatch: pairs('mismatch'),
    records: { baseline: records(2), counterpart: records(3) },
  };
}

type Batches = Readonly<Record<Side, readonly string[]>>;

/** What stands of a scope, and what of it others have; what cannot be told apart does not. */
export async function* readStanding(
  session: Session,
  comparison: Comparison,
  reconciled: string,
  batches: Batches,
): AsyncIterable<readonly StandingRecord[]> {
  const columns = [
    '_side',
    ...sides.flatMap((side) => [...provenance.map((name) => sideColumn(side, name)), valuesColumn(side)]),
  ];
  const missing = `SELECT ${columns.join(', ')}, _ordinal FROM (${numberedRows(comparison, reconciled)}) WHERE _outcome = 'missing'`;
  const others =
    `SELECT ${columns.join(', ')}, NULL AS _ordinal FROM ${reconciled} ` +
    `WHERE _side IS NOT NULL AND (_outcome = 'excluded' OR _timing = 'carried')`;
  for await (const rows of session.stream(`${missing} UNION ALL ${others}`)) {
    yield rows.flatMap((row) => standingOf(comparison, batches, row) ?? []);
  }
}

function standingOf(comparison: Comparison, batches: Batches, row: readonly Cell[]): StandingRecord | null {
  const side = row[0] as Side;
  const start = side === 'baseline' ? 1 : 2 + provenance.length;
  const cells = row.slice(start, start + provenance.length + 1);
  const { entity } = comparison[side];
  const seen = recordOf(entity, batches[side], cells);
  const texts = JSON.parse(String(cells.at(-1))) as (string | null)[];
  if (!seen) throw new Error('A standing record without values');
  const values = Object.fromEntries(entity.fields.map(({ name }, index) => [name, texts[index] ?? null]));
  const identity = tellingFields(comparison.rule, comparison[side]).map((name) => values[name] ?? null);
  if (identity.includes(null)) return null;
  const ordinal = row.at(-1);
  const key = Object.fromEntries(namingKey(comparison.rule).map((name) => [name, seen.values[name] ?? null]));
  return {
    side,
    identity: JSON.stringify(identity),
    values,
    provenance: seen.provenance,
    named: ordinal === null || ordinal === undefined ? null : { key, ordinal: Number(ordinal) },
  };
}

/** The records of other scopes that a run has, as they were written down. */
export async function* readClaims(session: Session, claims: string): AsyncIterable<readonly Claim[]> {
  for await (const rows of session.stream(`SELECT side, scope_from, scope_to, identity, outcome FROM ${claims}`)) {
    yield rows.map(([side, scopeFrom, scopeTo, identity, outcome]) => ({
      side: side as Side,
      scopeFrom: String(scopeFrom),
      scopeTo: String(scopeTo),
      identity: String(identity),
      outcome: outcome as Outcome,
    }));
  }
}
