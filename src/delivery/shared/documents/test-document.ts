import type { Position } from '../../../base/location.js';
import type { TestedCase } from '../../../run/rule-tests/play-rule-tests.js';
import type { JudgedCounterpart, SeenDifference } from '../../../run/rule-tests/judge-case.js';
import type { UnmetExpectation } from '../../../run/rule-tests/meet-expectation.js';
import type {
  FoundDifference,
  PlayedCase,
  TestOutput,
  UnmetExpectation as UnmetItem,
} from '../../../schema/generated/outputs.js';
import type { PositionSource } from '../located-diagnostic.js';
import { reasonItems } from './set-aside-document.js';

/** What came of tests. */
export interface TestReport {
  readonly cases: readonly TestedCase[];
  /** The names of rules without any. */
  readonly untested: readonly string[];
  readonly positionOf: PositionSource['positionOf'];
}

/** What `test --json` prints. */
export function testDocument({ cases, untested, positionOf }: TestReport): TestOutput {
  const failed = cases.filter(({ unmet }) => unmet.length > 0).length;
  return {
    passed: cases.length - failed,
    failed,
    cases: cases.map((each) => caseItem(each, positionOf)),
    untested: [...untested],
  };
}

function caseItem({ rule, tested, judged, unmet }: TestedCase, positionOf: TestReport['positionOf']): PlayedCase {
  return {
    rule,
    name: tested.name,
    passed: unmet.length === 0,
    location: positionOf(tested.location),
    unmet: unmet.map((each) => unmetItem(each, positionOf(each.location))),
    differences: judged.counterparts.flatMap(differenceItems),
    setAside: judged.setAside.map(({ counterpart, record: { record, disposition, reasons } }) => {
      return { counterpart, record, disposition, reasons: reasonItems(reasons) };
    }),
  };
}

function unmetItem({ counterpart, unmet }: UnmetExpectation, location: Position): UnmetItem {
  const { kind } = unmet;
  const item = { kind, counterpart, location };
  switch (unmet.kind) {
    case 'count':
      return { ...item, name: unmet.name, expected: String(unmet.expected), found: String(unmet.found) };
    case 'expected-break':
      return { ...item, name: null, expected: unmet.expected, found: null };
    case 'found-break':
      return { ...item, name: null, expected: null, found: foundInWords(unmet.found) };
  }
}

/** `tier 4, category ledger-mismatch, outcome mismatch, differences gross`, as one would expect it. */
export function foundInWords({ found }: SeenDifference): string {
  const { verdict, difference, severity } = found;
  const fields = difference.fields.map(({ field }) => field);
  const words = [
    verdict.kind === 'break'
      ? `tier ${verdict.tier}, category ${verdict.category}`
      : `${verdict.kind}, ${verdict.reason}`,
    `outcome ${difference.outcome}`,
    ...(difference.side === null ? [] : [`side ${difference.side}`]),
    ...(fields.length === 0 ? [] : [`differences ${fields.join(' and ')}`]),
    ...(severity ? [`severity ${severity.level}`] : []),
  ];
  return words.join(', ');
}

function differenceItems({ rule, differences }: JudgedCounterpart): readonly FoundDifference[] {
  return differences.map(({ found, sentences }) => {
    const { difference, verdict, severity, decidedBy } = found;
    const { kind, tier, category, reason, action } = verdict;
    return {
      counterpart: rule.counterpart.name,
      outcome: difference.outcome,
      timing: difference.timing ?? 'on-time',
      side: difference.side,
      key: { ...difference.key },
      verdict: kind,
      tier,
      category,
      reason,
      severity: severity?.level ?? null,
      action,
      decidedBy,
      why: [...sentences],
    };
  });
}
