import type { Cause } from '../../../model/cause.js';
import type { CounterpartPlan, RulePlan } from '../../../model/plan.js';
import type { RuleDocument } from '../../../schema/generated/documents.js';
import { refuse, runAgain } from './proposal.js';
import type { FoundIn, Proposal, Refusal } from './proposal.js';
import { nameOfCause, recognisePairs } from './recognise-pairs.js';
import type { Recognised } from './recognise-pairs.js';
import { writtenRule } from './written-places.js';
import type { WrittenRule } from './written-places.js';

/** What is accepted is to be looked at again. */
const daysAccepted = 30;

/**
 * A classify rule that accepts pairs that differ in exactly one way and in nothing else, until a day: for a cause whose
 * records no field tells from the rest, so that nothing can be said of how they are read.
 *
 * @param because why they are not read otherwise
 */
export function acceptPairs(cause: Cause, found: FoundIn, because: string): Proposal | Refusal {
  const counterpart = found.rule.counterparts.find(({ name }) => name === found.counterpart);
  const written = writtenRule(found);
  if (!counterpart || !written) return refuse(because);
  const name = nameOfCause(cause);
  if (found.rule.classify.some((rule) => rule.name === name)) {
    return refuse(`the classify rule '${name}' accepts these pairs already`);
  }
  if (!cause.fields.every((field) => counterpart.compare.some((compared) => compared.field === field))) {
    return refuse(`${because}, and records without a partner cannot be recognised by what they differ in`);
  }
  const recognised = recognisePairs(cause, counterpart, found.rule, written.instance);
  if (!recognised) return refuse(`${because}, and no condition of a rule recognises them exactly`);
  const until = dayAfter(found.run.asOf, daysAccepted);
  return {
    kind: 'proposal',
    message: `${because}: pairs that differ in exactly this, and in nothing else, are accepted until ${until}; mend the source until then`,
    edit: written.edit(changesOf({ name, until, recognised, written }, found.rule, counterpart)),
    commands: runAgain(found),
  };
}

interface Accepted {
  readonly name: string;
  readonly until: string;
  readonly recognised: Recognised;
  readonly written: WrittenRule;
}

type Change = Parameters<WrittenRule['edit']>[0][number];

function changesOf(
  { name, until, recognised, written }: Accepted,
  rule: RulePlan,
  { compare }: CounterpartPlan,
): readonly Change[] {
  const { value, instance } = written;
  const differing = compare.map(({ field }) => field).filter((field) => !recognised.fields.includes(field));
  const others = [
    ...differing,
    ...rule.lookups.map((lookup) => `lookups.${lookup.name}`),
    ...rule.invariants.map((invariant) => `invariants.${invariant.name}`),
  ];
  const all = [
    { fact: 'outcome', operator: 'equal', value: 'mismatch' },
    ...recognised.conditions,
    ...others.map((field) => ({ fact: 'differences', operator: 'doesNotContain', value: field })),
    ...(instance === null ? [] : [{ fact: instance.fact, operator: 'equal', value: instance.name }]),
  ];
  const highest = Math.max(0, ...rule.classify.map(({ priority }) => priority));
  const classify = {
    name,
    ...(highest > 0 ? { priority: Math.min(highest + 1, 1_000_000) } : {}),
    conditions: { all },
    event: { type: 'accepted', params: { reason: name, until } },
  };
  const invariant = recognised.invariant === null ? [] : [added(value, 'invariants', recognised.invariant)];
  return [...invariant, added(value, 'classify', classify)];
}

/** One more entry of a list, which may not be there yet. */
function added(value: Partial<RuleDocument>, key: 'invariants' | 'classify', entry: object): Change {
  const written = value[key];
  return written === undefined ? { path: [key], value: [entry] } : { path: [key, written.length], value: entry };
}

function dayAfter(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * 86_400_000).toISOString().slice(0, 10);
}
