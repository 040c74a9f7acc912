import type { Cause, CauseReach } from '../../../model/cause.js';
import type { RulePlan, SidePlan } from '../../../model/plan.js';
import { isTextual } from '../../../model/types.js';
import type { FieldType } from '../../../model/types.js';
import { correctedSources } from './corrected-sources.js';
import { literalOf, refuse, runAgain, sideIn } from './proposal.js';
import type { FoundIn, Proposal, Refusal } from './proposal.js';
import { writtenMaps, writtenRule } from './written-places.js';

/** Other sources of the fields of the counterpart, of the records that a cause is about and no others. */
export function readOtherwise(cause: Cause, found: FoundIn): Proposal | Refusal {
  const side = sideIn(found, 'counterpart');
  const { reach } = cause;
  if (!side || !reach)
    return refuse('the run was made before it was told which records a cause is about: run it again');
  if (reach.kind === 'untold') return refuse(untoldOf(cause));
  const reason = whyNotRead(cause, side, found);
  if (reason !== null) return refuse(reason);
  const entity = found.plan.entities[side.entity];
  const written = writtenMaps(side.feed, found);
  if (!entity || !written) return refuse(`no document says how ${side.feed} is read`);
  const { to } = found.run.scope;
  const index = written.maps.findLastIndex(
    ({ since, fields }) => (since ?? '') <= to && cause.fields.every((name) => Object.hasOwn(fields, name)),
  );
  const fields = written.maps[index]?.fields;
  const conditions = [keptBy(found), conditionOf(reach, found, side)].filter((one) => one !== null);
  const condition = conditions.length === 0 ? null : conditions.join(' and ');
  const sources = fields && correctedSources(cause, entity, fields, condition);
  if (!sources) return refuse(`the way in which ${side.feed} is read has no place for a correction`);
  return {
    kind: 'proposal',
    message: `it reads ${recordsOf(reach)} of ${side.feed} otherwise${condition === null ? '' : ', and leaves the rest as it is'}`,
    edit: written.edit(index, sources),
    commands: runAgain(found),
  };
}

function untoldOf(cause: Cause): string {
  if (cause.kind === 'code')
    return `'${String(cause.to)}' stands for other values, too: only its source can tell which`;
  return 'no field tells the records from those that agree as they are';
}

/** Why a change of how single records are read does not mend what is compared; null where it does. */
function whyNotRead(cause: Cause, side: SidePlan, { plan, rule }: FoundIn): string | null {
  const isExact = cause.kind === 'code' || cause.kind === 'swapped' || cause.kind === 'sign';
  if (!isExact && (side.aggregate !== null || hasGroups(rule))) {
    return 'sums are compared, and what is wrong with their records cannot be told from them';
  }
  if (rule.convert && cause.kind === 'offset')
    return 'amounts are compared in another currency than they are delivered in';
  const isShared = rule.instance !== null && Object.values(plan.rules).some((other) => reads(other, rule, side.feed));
  if (isShared && (side.where === null || cause.kind === 'code')) {
    return `${side.feed} is read for other instances of the rule, too, whose records would be read otherwise as well`;
  }
  return null;
}

function hasGroups({ passes }: RulePlan): boolean {
  return passes.some(({ cardinality }) => cardinality !== 'one-to-one');
}

/** Whether another instance of a rule reads a feed. */
function reads(other: RulePlan, { id, name }: RulePlan, feed: string): boolean {
  return other.name === name && other.id !== id && other.counterparts.some((counterpart) => counterpart.feed === feed);
}

/** What the rule keeps of the counterpart, with the constants of its instance: a cause is about no other records. */
function keptBy(found: FoundIn): string | null {
  const where = writtenRule(found)?.value.counterparts?.[found.counterpart]?.where;
  if (where === undefined) return null;
  const names = Object.entries(found.rule.constants).toSorted(([left], [right]) => right.length - left.length);
  const said = names.reduce((text, [name, { type, value }]) => {
    const literal = value === null ? 'null' : literalIn(type, value);
    return text.replaceAll(new RegExp(`\\b${name.replaceAll('.', '\\.')}\\b`, 'g'), () => literal);
  }, where);
  return `(${said})`;
}

function literalIn(type: FieldType | undefined, value: string): string {
  if (type?.kind === 'date') return `date ${literalOf(value)}`;
  return !type || isTextual(type) ? literalOf(value) : value;
}

/** True of the records that a cause is about, over their fields; null: of all. */
function conditionOf({ kind, field, values }: CauseReach, { plan }: FoundIn, side: SidePlan): string | null {
  if (kind === 'all' || field === null) return null;
  const type = plan.entities[side.entity]?.fields.find(({ name }) => name === field)?.type;
  const literals = values.map((value) => literalIn(type, value));
  if (kind === 'others') return literals.map((value) => `field.${field} is distinct from ${value}`).join(' and ');
  return literals.length === 1 ? `field.${field} = ${literals.join('')}` : `field.${field} in (${literals.join(', ')})`;
}

/** The records that a cause is about, in words. */
function recordsOf({ kind, field, values }: CauseReach): string {
  if (kind === 'all' || field === null) return 'all records';
  const list = values.map((value) => `'${value}'`).join(', ');
  return kind === 'values' ? `records with ${field} ${list}` : `records without ${field} ${list}`;
}
