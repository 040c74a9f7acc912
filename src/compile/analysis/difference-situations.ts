import { factSpace, membershipOf, variablesRead } from '../../conditions/analysis/fact-space.js';
import type { FactKnowledge, FactSpace, Variable } from '../../conditions/analysis/fact-space.js';
import type { Domains, Situation } from '../../conditions/analysis/satisfiable.js';
import { domainOfType, nullClass } from '../../conditions/analysis/value-classes.js';
import type { ClassSet, ValueDomain } from '../../conditions/analysis/value-classes.js';
import type { Condition } from '../../model/condition.js';
import type { Side } from '../../model/outcome.js';
import type { EntityPlan } from '../../model/entity-plan.js';
import { askedInvariants, invariantFact } from '../../model/invariant-plan.js';
import type { FieldComparison } from '../../model/plan.js';
import { isNumeric, isTemporal } from '../../model/types.js';
import { mayBeNull } from '../may-be-null.js';
import { fieldNamed } from './judged-rule.js';
import type { JudgedRule } from './judged-rule.js';
import { pairCanOccur } from './pair-can-occur.js';
import { edgesOf } from './tolerance-classes.js';

/** The facts that some conditions over differences read, and the situations in which they are asked. */
export interface DifferenceSpace {
  readonly space: FactSpace;
  readonly situations: readonly Situation[];
}

/** One kind of difference; the side of a lone record, null for a pair. */
interface Kind {
  readonly outcome: string;
  readonly side: Side | null;
}

/** Pairs, then lone records. */
const kinds: readonly Kind[] = [
  { outcome: 'mismatch', side: null },
  ...['missing', 'duplicate', 'ambiguous'].flatMap((outcome) => [
    { outcome, side: 'baseline' } as const,
    { outcome, side: 'counterpart' } as const,
  ]),
];

/** Every kind of difference that `classify` sees, in terms of what these conditions read. */
export function differenceSpace(judged: JudgedRule, conditions: readonly Condition[]): DifferenceSpace {
  const named = variablesRead(conditions, (fact) => canonical(judged, fact));
  const read = judged.rule.compare.filter(({ field }) => isRead(field, named));
  const space = factSpace(conditions, knowledgeOf(judged, read));
  const [pair, ...lone] = domainsByKind(judged, space.variables).map((each) => ({ domains: each, canOccur: always }));
  if (!pair) throw new Error('There is no kind of difference');
  return { space, situations: [{ ...pair, canOccur: pairCanOccur(judged, read, space) }, ...lone] };
}

function always(): boolean {
  return true;
}

function isRead(field: string, named: ReadonlySet<string>): boolean {
  return (
    named.has(membershipOf('differences', field)) ||
    ['baseline', 'counterpart', 'delta', 'delta_percent'].some((prefix) => named.has(`${prefix}.${field}`))
  );
}

/** The counterpart's facts go by its own name, too; a constant of that name goes first. */
function canonical({ rule }: JudgedRule, fact: string): string {
  const prefix = `${rule.counterpart.name}.`;
  if (Object.hasOwn(rule.constants, fact) || !fact.startsWith(prefix)) return fact;
  return `counterpart.${fact.slice(prefix.length)}`;
}

function knowledgeOf(judged: JudgedRule, read: readonly FieldComparison[]): FactKnowledge {
  return {
    nameOf: (fact) => canonical(judged, fact),
    groupOf: (variable) => groupOf(judged, variable),
    also: read.flatMap(variablesOf),
  };
}

/** The values of a field of both sides can be compared where they are of one kind. */
function groupOf({ baseline, counterpart }: JudgedRule, variable: string): string {
  const [, field] = /^(?:baseline|counterpart)\.(.+)$/.exec(variable) ?? [];
  if (field === undefined) return variable;
  const [left, right] = [fieldNamed(baseline, field), fieldNamed(counterpart, field)];
  return left?.type.kind === right?.type.kind ? `either.${field}` : variable;
}

/** What there is to know of a compared field: whether it breaks, and its distances. */
function variablesOf(comparison: FieldComparison): FactKnowledge['also'] {
  const { field, type } = comparison;
  const breaks: AlsoRead = { name: membershipOf('differences', field), type: { kind: 'list', values: [] }, values: [] };
  const delta = { name: `delta.${field}`, values: edgesOf(comparison, 'delta') };
  if (isTemporal(type)) return [breaks, { ...delta, type: { kind: 'duration' } }];
  if (!isNumeric(type)) return [breaks];
  const percents = edgesOf(comparison, 'percent');
  return [breaks, { ...delta, type }, { name: `delta_percent.${field}`, type: { kind: 'percent' }, values: percents }];
}

type AlsoRead = FactKnowledge['also'][number];

/** What a variable can be in one kind of difference, out of what it can be at all, by what its name begins with. */
const domains: Readonly<Record<string, (kind: Kind, variable: Variable, possible: ClassSet) => ClassSet>> = {
  outcome: ({ outcome }, { classes }) => classes.at(outcome),
  timing: (_, __, possible) => possible,
  side: ({ side }, { classes }) => (side === null ? nullClass : classes.at(side)),
  age_days: (_, __, possible) => possible,
  pass: ({ side }, _, possible) => (side === null ? possible : nullClass),
  differences: ({ side }, { classes }, possible) => (side === null ? possible : classes.at(false)),
  baseline: ({ side }, _, possible) => (side === 'counterpart' ? nullClass : possible),
  counterpart: ({ side }, _, possible) => (side === 'baseline' ? nullClass : possible),
  delta: ({ side }, _, possible) => (side === null ? possible : nullClass),
  delta_percent: ({ side }, _, possible) => (side === null ? possible : nullClass),
  lookups: (_, __, possible) => possible,
  invariants: ({ side }, _, possible) => (side === null ? possible : nullClass),
};

/** What is joined by the record of the baseline: of another counterpart. */
const ofOthers: (typeof domains)[string] = ({ side }, _, possible) => (side === 'counterpart' ? nullClass : possible);

/** For each kind of difference, what each variable can be. */
function domainsByKind(judged: JudgedRule, variables: readonly Variable[]): readonly Domains[] {
  const known = variables.map((variable) => {
    const possible = possibleOf(judged, variable);
    const isConstant = Object.hasOwn(judged.rule.constants, variable.name);
    const domainIn = isConstant ? (): ClassSet => possible : (domains[prefixOf(variable)] ?? ofOthers);
    return (kind: Kind) => domainIn(kind, variable, possible);
  });
  return kinds.map((kind) => known.map((domainIn) => domainIn(kind)));
}

function prefixOf({ name }: Variable): string {
  return name.split(/[. ]/)[0] ?? '';
}

function possibleOf(judged: JudgedRule, variable: Variable): ClassSet {
  const { name, type, classes } = variable;
  if (Object.hasOwn(judged.rule.constants, name)) return classes.within(domainOfConstant(variable)) | nullClass;
  switch (prefixOf(variable)) {
    case 'baseline':
      return domainOfField(judged.baseline, variable);
    case 'counterpart':
      return domainOfField(judged.counterpart, variable);
    case 'delta':
      return domainOfDelta(judged, variable);
    case 'delta_percent':
      return comparisonOf(judged, variable) ? classes.all : nullClass;
    case 'invariants':
      return isAsked(judged, name) ? classes.all : nullClass;
    case 'lookups':
      return classes.within(domainOfType(type)) | nullClass;
    case 'outcome':
    case 'timing':
    case 'side':
    case 'pass':
    case 'age_days':
    case 'differences':
      return classes.within(domainOfType(type));
    default:
      return classes.within(domainOfType(type)) | nullClass;
  }
}

/** Its value is another one in another instance; what holds for every value holds for every instance. */
function domainOfConstant({ type }: Variable): ValueDomain {
  const domain = domainOfType(type);
  return domain.kind === 'ordered' ? { kind: 'ordered', step: null, limit: null } : domain;
}

function domainOfField(entity: Pick<EntityPlan, 'fields'>, { name, classes }: Variable): ClassSet {
  const field = fieldNamed(entity, name.slice(name.indexOf('.') + 1));
  if (!field) return nullClass; // another counterpart has it
  return classes.within(domainOfType(field.type)) | (mayBeNull(field) ? nullClass : 0n);
}

/** How the field of a distance is compared; undefined where only other counterparts are compared by it. */
function comparisonOf({ rule }: JudgedRule, { name }: Variable): FieldComparison | undefined {
  return rule.compare.find(({ field }) => field === name.slice(name.indexOf('.') + 1));
}

/** The difference of two numbers is of the finer of their scales, and at most twice as large. */
function domainOfDelta(judged: JudgedRule, variable: Variable): ClassSet {
  const comparison = comparisonOf(judged, variable);
  if (!comparison) return nullClass;
  const domain = domainOfType(comparison.type);
  if (domain.kind !== 'ordered') throw new Error(`'${variable.name}' is no distance`);
  const limit = domain.limit === null ? null : `2${domain.limit.slice(1)}`;
  return variable.classes.within({ ...domain, limit }) | nullClass;
}

/** Whether an invariant, by the name of its fact, is asked of the pairs that are judged. */
function isAsked({ rule }: JudgedRule, fact: string): boolean {
  return askedInvariants(rule.invariants, rule.counterpart.name).some(({ name }) => invariantFact(name) === fact);
}
