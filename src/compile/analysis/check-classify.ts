import { diagnostic } from '../../base/diagnostic.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import { childOf } from '../../base/location.js';
import type { Location } from '../../base/location.js';
import { conditionInWords } from '../../model/condition-in-words.js';
import type { ClassifyRule } from '../../model/plan.js';
import { deadParts, shadowedBy } from './asked-conditions.js';
import type { AskedConditions } from './asked-conditions.js';
import { differenceSpace } from './difference-situations.js';
import type { JudgedRule } from './judged-rule.js';
import { misleadingThresholds } from './misleading-thresholds.js';

/** A rule whose differences are judged, with its classify rules in the order in which they are asked. */
export interface ClassifiedRule extends JudgedRule {
  readonly rule: JudgedRule['rule'] & { readonly classify: readonly ClassifyRule[] };
}

/**
 * Classify rules that can never hold, that others always forestall, or whose thresholds lie inside tolerances.
 *
 * @param instances all instances of the rule: what is wrong with some of them only is right for the others, and stays.
 * @param locationOf where the classify rule of a name stands.
 */
export function checkClassify(
  instances: readonly ClassifiedRule[],
  locationOf: (name: string) => Location,
): readonly Diagnostic[] {
  let common: readonly Diagnostic[] | null = null;
  for (const instance of instances) {
    const found = new Map(findingsOf(instance, locationOf).map((finding) => [keyOf(finding), finding]));
    common = common === null ? [...found.values()] : common.filter((finding) => found.has(keyOf(finding)));
    if (common.length === 0) break;
  }
  return common ?? [];
}

function keyOf({ code, location }: Diagnostic): string {
  return JSON.stringify([code, location]);
}

function findingsOf(instance: ClassifiedRule, locationOf: (name: string) => Location): readonly Diagnostic[] {
  const { classify } = instance.rule;
  const asked = differenceSpace(
    instance,
    classify.map(({ condition }) => condition),
  );
  const findings: Diagnostic[] = [];
  const earlier: ClassifyRule[] = [];
  for (const rule of classify) {
    const at = locationOf(rule.name);
    const dead = findDead(asked, rule, childOf(at, 'conditions'));
    findings.push(...dead.findings);
    if (dead.never) continue;
    findings.push(...findShadow(asked, rule, earlier, locationOf));
    if (dead.findings.length === 0) findings.push(...findThresholds(instance, rule, childOf(at, 'conditions')));
    // What ends forestalls nothing for good.
    if (!('until' in rule.verdict)) earlier.push(rule);
  }
  return findings;
}

interface Dead {
  readonly findings: readonly Diagnostic[];
  /** Whether the rule never holds at all. */
  readonly never: boolean;
}

function findDead(asked: AskedConditions, { name, condition }: ClassifyRule, location: Location): Dead {
  const parts = deadParts(asked, condition);
  const findings = parts.map(({ path, because }) => {
    const what = path.length === 0 ? `The classify rule '${name}'` : `This part of the classify rule '${name}'`;
    const excluded = conditionInWords({ all: because });
    return diagnostic('never-holds', { what, of: 'difference', excluded }, childOf(location, ...path));
  });
  return { findings, never: parts.some(({ path }) => path.length === 0) };
}

function findShadow(
  asked: AskedConditions,
  { name, condition }: ClassifyRule,
  earlier: readonly ClassifyRule[],
  locationOf: (name: string) => Location,
): readonly Diagnostic[] {
  const indexes = shadowedBy(
    asked,
    condition,
    earlier.map((before) => before.condition),
  );
  const by = indexes?.flatMap((index) => earlier[index]?.name ?? []) ?? [];
  if (by[0] === undefined) return [];
  const related = { location: childOf(locationOf(by[0]), 'name'), note: 'asked before it' };
  return [
    diagnostic('shadowed-rule', { name, by }, childOf(locationOf(name), 'name'), { severity: 'warning', related }),
  ];
}

function findThresholds(
  instance: ClassifiedRule,
  { condition }: ClassifyRule,
  location: Location,
): readonly Diagnostic[] {
  return misleadingThresholds(instance, condition).map(({ path, ...parameters }) =>
    diagnostic('threshold-inside-tolerance', parameters, childOf(location, ...path, 'value'), { severity: 'warning' }),
  );
}
