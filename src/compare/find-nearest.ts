import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import type { KeyPart, NearPlan, PassPlan } from '../model/match-plan.js';
import type { RecordSeen, Side } from '../model/outcome.js';
import { otherSide } from './matched-row.js';
import { countStatement, nearestStatement, offsets, waitingStatement } from './nearest-statement.js';
import type { NearestQuestion } from './nearest-statement.js';
import { recordOf } from './read-differences.js';
import type { Comparison } from './side-relation.js';
import type { Standing } from './standing-records.js';

/** The records of one side that come nearest to one of the other. */
export interface Nearest {
  /** How many of them agree in the key of a pass, or in all of it but one part. */
  readonly alike: number;
  /** The first of them, those that agree in most first. */
  readonly records: readonly NearRecord[];
}

export interface NearRecord {
  readonly record: RecordSeen;
  readonly standing: Standing;
  /** How it stands to the other in what each pass asks for. */
  readonly passes: readonly PassFacts[];
}

export interface PassFacts {
  readonly pass: PassPlan;
  readonly key: readonly PartFacts[];
  readonly near: readonly NearFacts[];
}

export interface PartFacts {
  readonly part: KeyPart;
  readonly isEqual: boolean;
  readonly baseline: string | null;
  readonly counterpart: string | null;
  /** How many characters texts are apart, where nothing else of the key differs; else null. */
  readonly edits: number | null;
}

export interface NearFacts {
  readonly near: NearPlan;
  readonly holds: boolean;
  /** Of texts: characters apart, or millionths by which they are not the same; else null. */
  readonly apart: number | null;
}

/**
 * Finds which records come nearest to one of the other side. Asked after the statements that prepare a comparison.
 *
 * @param batches ids of the batches of each side, by their number in the inputs.
 */
export async function findNearest(
  session: Session,
  dialect: Dialect,
  comparison: Comparison,
  { batches, ...question }: NearestQuestion & { readonly batches: Readonly<Record<Side, readonly string[]>> },
): Promise<Nearest> {
  const other = otherSide(question.side);
  const rows = await session.rows(nearestStatement(dialect, comparison, question));
  const records = rows.map(([, standing, key, near, ...cells]) => {
    const record = recordOf(comparison[other].entity, batches[other], cells);
    if (!record) throw new Error('A record that is near without values');
    const facts = { key: textsOf(key), near: textsOf(near) };
    return { record, standing: standing as Standing, passes: factsOf(comparison.rule.passes, facts) };
  });
  return { alike: Number(rows[0]?.[0] ?? 0), records };
}

/** How many records of a side there are to look at. */
export async function countRecords(
  session: Session,
  dialect: Dialect,
  comparison: Comparison,
  side: Side,
): Promise<number> {
  const [row] = await session.rows(countStatement(dialect, comparison, side));
  return Number(row?.[0] ?? 0);
}

/** Whether a record has the key of one that is set aside on the other side: alone, it waits for that one. */
export async function waitsForSetAside(
  session: Session,
  dialect: Dialect,
  comparison: Comparison,
  { side, place }: Omit<NearestQuestion, 'most'>,
): Promise<boolean> {
  if (comparison[otherSide(side)].setAside === null) return false;
  const [row] = await session.rows(waitingStatement(dialect, comparison, { side, place }));
  return Number(row?.[0] ?? 0) > 0;
}

type Texts = readonly (string | null)[];

function textsOf(json: unknown): Texts {
  return JSON.parse(String(json)) as Texts;
}

const [perPart, perNear] = [4, 2];

function factsOf(passes: readonly PassPlan[], texts: { readonly key: Texts; readonly near: Texts }): PassFacts[] {
  const keyStarts = offsets(passes.map(({ key }) => key.length));
  const nearStarts = offsets(passes.map(({ near }) => near.length));
  return passes.map((pass, index) => ({
    pass,
    key: pass.key.map((part, at) => {
      const from = ((keyStarts[index] ?? 0) + at) * perPart;
      const [isEqual, baseline = null, counterpart = null, edits] = texts.key.slice(from, from + perPart);
      return { part, isEqual: isEqual === 'true', baseline, counterpart, edits: numberOf(edits) };
    }),
    near: pass.near.map((near, at) => {
      const from = ((nearStarts[index] ?? 0) + at) * perNear;
      const [holds, apart] = texts.near.slice(from, from + perNear);
      return { near, holds: holds === 'true', apart: numberOf(apart) };
    }),
  }));
}

function numberOf(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text);
}
