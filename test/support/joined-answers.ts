import type { InvariantCounts, RecordValues } from '../../src/model/outcome.js';
import type { Compared } from './comparing.js';
import { compareOf, counterpartNames, invariantRules } from './joined-sketch.js';
import type { CounterpartName, JoinedSketch, LookupSketch } from './joined-sketch.js';
import { answerOfEngine, answerOfFound } from './matching-answers.js';
import type { MatchingAnswer } from './matching-answers.js';
import { referenceRule } from './matching-crowd.js';
import type { Crowd } from './matching-crowd.js';
import { valuesAsOne } from './reference-matching/as-one.js';
import { askInvariants, lookedUp } from './reference-matching/joined.js';
import type { Joined, LookupFound, LookupRule } from './reference-matching/joined.js';
import { judgedPairing } from './reference-matching/judge-pairs.js';
import { matchByReference } from './reference-matching/match-sides.js';
import type { MatchedPair, MatchedSides } from './reference-matching/match-sides.js';
import type { MatchingRule, Row } from './reference-matching/matching-rule.js';
import { membersOf } from './reference-matching/rows.js';

/** What was found of one counterpart, and what the invariants of its pairs come to. */
export interface JoinedAnswer extends MatchingAnswer {
  readonly invariants: readonly InvariantCounts[];
}

export function joinedOfEngine(found: Compared): JoinedAnswer {
  return { ...answerOfEngine(found), invariants: found.result.invariants ?? [] };
}

/** What the reference answers of each counterpart, in the order of their names. */
export function joinedOfReference(
  sketch: JoinedSketch,
  crowds: Readonly<Record<CounterpartName, Crowd>>,
): readonly JoinedAnswer[] {
  const ruleOf = (name: CounterpartName): MatchingRule =>
    referenceRule({ ...sketch.matching, compare: compareOf(sketch, name) });
  const rules = { erp: ruleOf('erp'), wms: ruleOf('wms') };
  const matchedIn = (name: CounterpartName): readonly MatchedSides[] =>
    crowds[name].cases.map((one) => matchByReference(rules[name], one));
  const matched = { erp: matchedIn('erp'), wms: matchedIn('wms') };
  return counterpartNames.map((name) => {
    const holds: Held[] = [];
    const judged = matched[name].map((sides, number): MatchedSides => {
      const others = counterpartNames.filter((other) => other !== name);
      const partners = (pair: MatchedPair): Joined['others'] =>
        Object.fromEntries(others.map((other) => [other, partnerOf(pair, matched[other][number])]));
      return {
        ...sides,
        pairs: sides.pairs.map((pair) => judgedPair(sketch, name, sides, pair, partners(pair), holds)),
      };
    });
    return { ...answerOfFound(rules[name], judged), invariants: countsOf(sketch, name, holds) };
  });
}

interface Held {
  readonly name: string;
  readonly holds: boolean | null;
}

/** What is paired with the very same records of the baseline. */
function partnerOf(pair: MatchedPair, other: MatchedSides | undefined): RecordValues | null {
  const placesOf = (rows: readonly Row[]): string => JSON.stringify(membersOf(rows));
  const same = other?.pairs.find(({ baseline }) => placesOf(baseline) === placesOf(pair.baseline));
  return other && same ? valuesAsOne(other.entities.counterpart, same.counterpart).values : null;
}

/** A pair with all that is joined to it; `holds` gains what its invariants come to. */
function judgedPair(
  sketch: JoinedSketch,
  name: CounterpartName,
  { entities }: MatchedSides,
  pair: MatchedPair,
  others: Joined['others'],
  holds: Held[],
): MatchedPair {
  const baseline = valuesAsOne(entities.baseline, pair.baseline).values;
  const counterpart = valuesAsOne(entities.counterpart, pair.counterpart).values;
  const lookups: Record<string, LookupFound> = {};
  if (sketch.lookup) {
    lookups['tariff'] = lookedUp(lookupRule(sketch.lookup), { baseline, counterpart, others });
  }
  const asked = askInvariants(invariantRules(sketch.invariants, name), name, {
    baseline,
    counterpart,
    others,
    lookups,
  });
  holds.push(...asked);
  const compared = compareOf(sketch, name);
  const rows = Object.fromEntries(
    Object.entries(lookups).map(([lookup, found]) => [lookup, found === 'not-asked' ? null : found]),
  );
  const judged = { ...pair, ...judgedPairing(compared, entities, pair, rows) };
  const isOptional = sketch.allowance?.otherwise === true;
  const broken = [
    ...asked.flatMap((one) => (one.isBreach ? [`invariants.${one.name}`] : [])),
    ...Object.entries(lookups).flatMap(([lookup, found]) =>
      found === null && !isOptional ? [`lookups.${lookup}`] : [],
    ),
  ];
  if (broken.length === 0) return judged;
  const nothing = { baseline: null, counterpart: null, delta: null, deltaPercent: null, allowed: null };
  const differences = [...judged.differences, ...broken.map((field) => ({ field, ...nothing }))];
  return { ...judged, outcome: 'mismatch', differences };
}

function countsOf(
  { invariants }: JoinedSketch,
  counterpart: CounterpartName,
  holds: readonly Held[],
): InvariantCounts[] {
  const asked = invariantRules(invariants, counterpart).filter(
    ({ counterparts }) => counterparts === null || counterparts.includes(counterpart),
  );
  return asked.map(({ name }) => {
    const count = (value: boolean | null): number =>
      holds.filter((one) => one.name === name && one.holds === value).length;
    return { name, true: count(true), false: count(false), unknown: count(null) };
  });
}

function lookupRule({ by, hasRange, isAsOf, hasWhen, rows }: LookupSketch): LookupRule {
  const filled = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === '' ? null : value])),
  );
  return {
    name: 'tariff',
    rows: filled,
    when: hasWhen ? ({ baseline }) => (baseline === null ? null : baseline['currency'] === 'USD') : null,
    by: by.map((field) => [field, field] as const),
    between: hasRange ? [{ field: 'pieces', from: 'low', to: 'high', type: { kind: 'integer' } }] : [],
    asOf: isAsOf ? { field: 'day', from: 'from', to: 'to', type: { kind: 'date' } } : null,
  };
}
