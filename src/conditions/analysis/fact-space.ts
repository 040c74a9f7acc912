import { isComparison } from '../../model/condition.js';
import type { Comparison, Condition, FactType } from '../../model/condition.js';
import type { Value } from '../../model/types.js';
import { classesOf, classesWhere } from './value-classes.js';
import type { ClassSet, ValueClasses } from './value-classes.js';

/** Something that a comparison reads: a fact, or whether a list contains a name. */
export interface Variable {
  readonly name: string;
  readonly type: FactType;
  readonly classes: ValueClasses;
}

/** A condition without `not`, over variables by their index. */
export type Formula =
  | { readonly kind: 'literal'; readonly variable: number; readonly among: ClassSet }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Formula[] };

/** The variables of some conditions, and the conditions in terms of them. */
export interface FactSpace {
  readonly variables: readonly Variable[];
  /** The index of a variable, or undefined when no condition reads it. */
  indexOf(name: string): number | undefined;
  /** A condition as a formula; with `negated`, its opposite. */
  formulaOf(condition: Condition, negated?: boolean): Formula;
}

/** What is known of facts beside the conditions that read them. */
export interface FactKnowledge {
  /** The name of a fact that may go by several. */
  readonly nameOf: (fact: string) => string;
  /** Variables of one group are divided into the same classes, so that their values can be compared. */
  readonly groupOf: (variable: string) => string;
  /** Variables and values that matter although no condition need name them. */
  readonly also: readonly { readonly name: string; readonly type: FactType; readonly values: readonly Value[] }[];
}

/** The variable that says whether a list contains a name. */
export function membershipOf(fact: string, value: Value): string {
  return `${fact} contains ${String(value)}`;
}

/** The space in which conditions can be reasoned about: everything that they read. */
export function factSpace(conditions: readonly Condition[], knowledge: FactKnowledge): FactSpace {
  const readings = [
    ...conditions.flatMap(comparisonsOf).map((one) => readingOf(one, knowledge.nameOf)),
    ...knowledge.also,
  ];
  const types = new Map(readings.map(({ name, type }) => [name, type]));
  const groupNames = new Map([...types.keys()].map((name) => [name, knowledge.groupOf(name)]));
  const groups = new Map<string, { readonly type: FactType; readonly values: Set<Value> }>();
  for (const { name, type, values } of readings) {
    const groupName = present(groupNames, name);
    const group = groups.get(groupName) ?? { type, values: new Set() };
    for (const value of [...values, ...valuesOf(type)]) group.values.add(value);
    groups.set(groupName, group);
  }
  const classes = new Map([...groups].map(([name, { type, values }]) => [name, classesOf(type, values)]));
  const variables = [...types].map(([name, type]) => ({
    name,
    type,
    classes: present(classes, present(groupNames, name)),
  }));
  const indexes = new Map(variables.map(({ name }, index) => [name, index]));
  const literalOf = (comparison: Comparison): Literal => {
    const variable = present(indexes, nameRead(comparison, knowledge.nameOf));
    const known = variables[variable]?.classes;
    if (!known) throw new Error(`There is no variable ${variable}`);
    return { variable, all: known.all, among: classesWhere(known, comparison.operator, comparison.value) };
  };
  const [formulas, opposites] = [new Map<Condition, Formula>(), new Map<Condition, Formula>()];
  return {
    variables,
    indexOf: (name) => indexes.get(name),
    formulaOf: (condition, negated = false) => {
      const known = negated ? opposites : formulas;
      const formula = known.get(condition) ?? toFormula(condition, negated, literalOf);
      known.set(condition, formula);
      return formula;
    },
  };
}

/** The names of the variables that conditions read. */
export function variablesRead(conditions: readonly Condition[], nameOf: FactKnowledge['nameOf']): ReadonlySet<string> {
  return new Set(conditions.flatMap(comparisonsOf).map((comparison) => nameRead(comparison, nameOf)));
}

function comparisonsOf(condition: Condition): readonly Comparison[] {
  if (isComparison(condition)) return [condition];
  if ('not' in condition) return comparisonsOf(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(comparisonsOf);
}

function nameRead({ fact, type, operator, value }: Comparison, nameOf: FactKnowledge['nameOf']): string {
  const isMembership = type.kind === 'list' && operator !== 'isNull' && typeof value !== 'object';
  return isMembership ? membershipOf(nameOf(fact), value) : nameOf(fact);
}

function readingOf(
  comparison: Comparison,
  nameOf: FactKnowledge['nameOf'],
): { readonly name: string; readonly type: FactType; readonly values: readonly Value[] } {
  const { type, operator, value } = comparison;
  const name = nameRead(comparison, nameOf);
  if (operator === 'isNull' || type.kind === 'list') return { name, type, values: [] };
  return { name, type, values: typeof value === 'object' && value !== null ? value : [value] };
}

function valuesOf(type: FactType): readonly Value[] {
  if (type.kind === 'enum') return type.values;
  return type.kind === 'boolean' || type.kind === 'list' ? [true, false] : [];
}

interface Literal {
  readonly variable: number;
  readonly all: ClassSet;
  readonly among: ClassSet;
}

/** A comparison with null is false, so that its opposite holds for null, too. */
function toFormula(condition: Condition, negated: boolean, literalOf: (comparison: Comparison) => Literal): Formula {
  if (isComparison(condition)) {
    const { variable, all, among } = literalOf(condition);
    return { kind: 'literal', variable, among: negated ? all & ~among : among };
  }
  if ('not' in condition) return toFormula(condition.not, !negated, literalOf);
  const [list, isAll] = 'all' in condition ? [condition.all, true] : [condition.any, false];
  return {
    kind: isAll === negated ? 'any' : 'all',
    parts: list.map((part) => toFormula(part, negated, literalOf)),
  };
}

function present<T>(map: ReadonlyMap<string, T>, name: string): T {
  const found = map.get(name);
  if (found === undefined) throw new Error(`No condition reads '${name}'`);
  return found;
}
