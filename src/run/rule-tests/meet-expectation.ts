import Big from 'big.js';
import { factsHold } from '../../classify/fact-check.js';
import type { FactSource } from '../../classify/facts.js';
import type { Location } from '../../base/location.js';
import { matchedEntity } from '../../model/aggregate-plan.js';
import type { Plan } from '../../model/plan.js';
import type { Expectation, ExpectedBreak, RuleTestCase } from '../../model/rule-test-plan.js';
import type { Value } from '../../model/types.js';
import { required } from '../tools.js';
import { countCase } from './count-case.js';
import type { JudgedCase, JudgedCounterpart, SeenDifference } from './judge-case.js';
import { pairUp } from './pair-up.js';

/** One thing that was expected and is not so, or that is and was not expected. */
export interface UnmetExpectation {
  readonly location: Location;
  /** Null: of all counterparts. */
  readonly counterpart: string | null;
  readonly unmet:
    | { readonly kind: 'count'; readonly name: string; readonly expected: number; readonly found: number }
    /** No break is left that it could be. */
    | { readonly kind: 'expected-break'; readonly expected: string }
    /** It is none of those that are expected. */
    | { readonly kind: 'found-break'; readonly found: SeenDifference };
}

/** What of the expectations of a case is not met. */
export async function unmetOf(
  plan: Plan,
  { expect, location }: RuleTestCase,
  judged: JudgedCase,
): Promise<readonly UnmetExpectation[]> {
  const unmet = [...(await unmetIn(plan, { expect, location, counterpart: null }, judged, judged.counterparts))];
  for (const [counterpart, own] of Object.entries(expect.counterparts)) {
    const counterparts = judged.counterparts.filter(({ rule }) => rule.counterpart.name === counterpart);
    const setAside = judged.setAside.filter((each) => each.counterpart === counterpart);
    unmet.push(...(await unmetIn(plan, { expect: own, location, counterpart }, { ...judged, setAside }, counterparts)));
  }
  return unmet;
}

interface Asked {
  readonly expect: Expectation;
  readonly location: Location;
  readonly counterpart: string | null;
}

async function unmetIn(
  plan: Plan,
  { expect, location, counterpart }: Asked,
  judged: JudgedCase,
  counterparts: readonly JudgedCounterpart[],
): Promise<readonly UnmetExpectation[]> {
  const counted = countCase({ ...judged, counterparts });
  const counts = Object.entries(expect.counts).flatMap(([name, expected]) => {
    const found = counted.get(name) ?? 0;
    return found === expected
      ? []
      : [{ location, counterpart, unmet: { kind: 'count', name, expected, found } as const }];
  });
  return [...counts, ...(await unmetBreaks(plan, { expect, location, counterpart }, judged, counterparts))];
}

async function unmetBreaks(
  plan: Plan,
  { expect: { breaks: expected }, location, counterpart }: Asked,
  judged: JudgedCase,
  counterparts: readonly JudgedCounterpart[],
): Promise<readonly UnmetExpectation[]> {
  if (!expected) return [];
  const found = counterparts.flatMap(({ rule, differences }) => {
    const source = sourceOf(plan, rule, judged);
    return differences.filter((each) => each.found.verdict.kind === 'break').map((each) => ({ each, source }));
  });
  const fits: boolean[][] = [];
  for (const asked of expected) {
    const row: boolean[] = [];
    for (const { each, source } of found) row.push(await isOne(plan, asked, each, source));
    fits.push(row);
  }
  const { left, right } = pairUp(fits, found.length);
  return [
    ...left.map((index) => {
      const asked = required(expected[index], `break ${index}`);
      return {
        location: asked.location,
        counterpart,
        unmet: { kind: 'expected-break', expected: asked.written },
      } as const;
    }),
    ...right.map((index) => {
      const { each } = required(found[index], `break ${index}`);
      return { location, counterpart, unmet: { kind: 'found-break', found: each } } as const;
    }),
  ];
}

type RuleSource = FactSource & Pick<JudgedCounterpart, 'rule'>;

function sourceOf({ entities }: Plan, rule: JudgedCounterpart['rule'], { run }: JudgedCase): RuleSource {
  const entityOf = (side: JudgedCounterpart['rule']['baseline']): FactSource['baseline'] =>
    matchedEntity(required(entities[side.entity], `entity ${side.entity}`), side);
  return { rule, baseline: entityOf(rule.baseline), counterpart: entityOf(rule.counterpart), at: run };
}

/** Whether a break is what is asked. */
async function isOne(
  plan: Plan,
  asked: ExpectedBreak,
  { found }: SeenDifference,
  source: RuleSource,
): Promise<boolean> {
  const { verdict, difference, severity } = found;
  const said: readonly (readonly [unknown, unknown])[] = [
    [asked.tier, verdict.tier],
    [asked.category, verdict.category],
    [asked.outcome, difference.outcome],
    [asked.side, difference.side],
    [asked.severity, severity?.level],
    [asked.action, verdict.action],
    [asked.owner, ownerOfBreak(plan, source.rule, verdict)],
    [
      asked.differences?.toSorted().join(' '),
      difference.fields
        .map(({ field }) => field)
        .toSorted()
        .join(' '),
    ],
  ];
  if (said.some(([wanted, is]) => wanted !== undefined && wanted !== is)) return false;
  if (!asked.key.every((part) => isSame(part, difference.key[part.field] ?? null))) return false;
  return factsHold(difference, source, asked.facts);
}

/** Who answers, as for a break that is kept: the deciding rule says it, else the rule, else its tier. */
function ownerOfBreak(
  { tiers }: Plan,
  { owner }: JudgedCounterpart['rule'],
  verdict: SeenDifference['found']['verdict'],
): string | undefined {
  const ofTier = tiers[String(verdict.tier)]?.owner;
  return (verdict.owner ?? owner ?? ofTier)?.team;
}

function isSame({ value, isNumber }: ExpectedBreak['key'][number], found: Value): boolean {
  if (value === null || found === null) return value === found;
  return isNumber && typeof found === 'string' ? new Big(value).eq(found) : value === String(found);
}
