import type { RecordValues, Side } from '../../src/model/outcome.js';
import type { MatchingCase, MatchingSketch, NearSketch, PassSketch } from './matching-sketch.js';
import { crowdedLine, fieldOfKey, sameMeaning } from './matching-sketch.js';
import type { DeliveredSides } from './reference-matching/match-sides.js';
import type { KeyPart, MatchingRule, NearRule, PassRule, Place, Row } from './reference-matching/matching-rule.js';

/** The rule of a sketch for the reference. */
export function referenceRule(sketch: MatchingSketch): MatchingRule {
  const { duplicates, aggregate, presence, compare } = sketch;
  return {
    entities: { baseline: crowdedLine, counterpart: crowdedLine },
    isJudged: { baseline: () => true, counterpart: () => true },
    duplicates,
    aggregate,
    passes: sketch.passes.map(passOf),
    presence,
    compare,
  };
}

export const passName = (index: number): string => `pass-${index + 1}`;

/** A sum is not looked for among as many lines as would exhaust it. */
export const nodesOfSubsets = 1_000_000;

function passOf(pass: PassSketch, index: number): PassRule {
  return {
    name: passName(index),
    key: ['case_no', ...pass.key].map(keyPartOf),
    near: pass.near.map(nearOf),
    prefer: pass.prefer,
    ambiguous: pass.ambiguous,
    cardinality: pass.cardinality,
    subset: pass.subset === null ? null : { sum: pass.subset, nodes: nodesOfSubsets },
  };
}

function keyPartOf(name: string): KeyPart {
  const field = fieldOfKey(name);
  return {
    name,
    reads: [field],
    valueOf: (values) => {
      const value = values[field] ?? null;
      if (name === field || typeof value !== 'string') return value;
      if (name.startsWith('@')) return meaningOf(value);
      return name.startsWith('~') ? value.toUpperCase() : Array.from(value).slice(0, 3).join('');
    },
  };
}

function meaningOf(text: string): string {
  return Object.entries(sameMeaning).find(([, texts]) => texts.includes(text))?.[0] ?? text;
}

function nearOf(near: NearSketch): NearRule {
  if (near.kind === 'window' || near.kind === 'amount') return near;
  const readAs = (value: string): string => (near.upper ? value.toUpperCase() : value);
  const limit =
    near.kind === 'edits'
      ? ({ measure: 'levenshtein', atMost: near.atMost } as const)
      : ({ measure: 'jaro-winkler', atLeast: near.atLeast } as const);
  return { kind: 'text', field: near.field, readAs, limit };
}

/** Records of many cases in payloads, each with the number of its case. */
export interface CrowdedPayload {
  readonly batch: number;
  readonly records: readonly RecordValues[];
}

export interface Crowd {
  readonly payloads: Readonly<Record<Side, readonly CrowdedPayload[]>>;
  readonly setAside: Readonly<Record<Side, readonly RecordValues[]>>;
  /** The same, case by case. */
  readonly cases: readonly DeliveredSides[];
}

/**
 * Cases, delivered together.
 *
 * @param order ranks of the records, used one after the other: in which order they are delivered.
 * @param payloads in how many payloads, of two batches.
 */
export function crowdOf(cases: readonly MatchingCase[], order: readonly number[] = [0], payloads = 1): Crowd {
  const delivered = bySide((side) => {
    const records = cases.flatMap((one, number) =>
      one.records[side].map((values) => ({ number, values: { case_no: String(number + 1), ...values } })),
    );
    const ranked = records.map((record, index) => ({ record, rank: order[index % order.length] ?? 0 }));
    const arranged = ranked.toSorted((left, right) => left.rank - right.rank).map(({ record }) => record);
    return Array.from({ length: payloads }, (_, index) => ({
      batch: index % 2,
      records: arranged.filter((_record, place) => place % payloads === index),
    }));
  });
  return {
    payloads: bySide((side) =>
      delivered[side].map(({ batch, records }) => ({ batch, records: records.map(({ values }) => values) })),
    ),
    setAside: bySide((side) => cases.flatMap((one, number) => setAsideOf(one, side, number))),
    cases: cases.map((one, number) => ({
      records: bySide((side) =>
        delivered[side].flatMap(({ batch, records }, payload) => rowsOf(number, batch, payload, records)),
      ),
      setAside: bySide((side) => setAsideOf(one, side, number)),
    })),
  };
}

function setAsideOf(one: MatchingCase, side: Side, number: number): RecordValues[] {
  return one.setAside[side].map((values) => ({ case_no: String(number + 1), ...values }));
}

function rowsOf(
  wanted: number,
  batch: number,
  payload: number,
  records: readonly { readonly number: number; readonly values: RecordValues }[],
): Row[] {
  return records.flatMap(({ number, values }, index) => {
    const place: Place = { batch, payload, record: index + 1 };
    return number === wanted ? [{ values, members: [place] }] : [];
  });
}

function bySide<T>(of: (side: Side) => T): Readonly<Record<Side, T>> {
  return { baseline: of('baseline'), counterpart: of('counterpart') };
}
