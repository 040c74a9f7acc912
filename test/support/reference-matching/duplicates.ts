import type { DuplicatesPlan } from '../../../src/model/duplicates-plan.js';
import type { EntityPlan } from '../../../src/model/entity-plan.js';
import { typeIn } from '../reference-agreement.js';
import type { Row } from './matching-rule.js';
import { byContent, byValue, commonValue, groupedBy, inPlaces, sumOf, valuesBy } from './rows.js';

/** The records of a side after its duplicates were dealt with. */
export interface WithoutDuplicates {
  readonly rows: readonly Row[];
  /** In no pass: which of them is right is not guessed. */
  readonly setApart: readonly Row[];
  /** Their content is that of a row, or in it. */
  readonly deduplicated: readonly Row[];
}

/** What a rule says of duplicates. */
export interface DuplicatesRule extends DuplicatesPlan {
  /** The numbers that are added where duplicates are summed. */
  readonly added: readonly string[];
  /** The fields without which the sum could not be matched: where duplicates do not agree in one, they are not summed. */
  readonly agreeing: readonly string[];
}

/** Deals with the records that are equal in the fields of the rule; a null among these is equal to nothing. */
export function withoutDuplicates(rows: readonly Row[], entity: EntityPlan, rule: DuplicatesRule): WithoutDuplicates {
  const by = rule.by ?? entity.identity;
  const isKnown = ({ values }: Row): boolean => by.every((field) => (values[field] ?? null) !== null);
  const alone = rows.filter((row) => !isKnown(row));
  const groups = groupedBy(rows.filter(isKnown), ({ values }) => by.map((field) => values[field] ?? null));
  const dealtWith = groups.map((group) => withoutRepeats(inPlaces(group), entity, rule));
  return {
    rows: [...alone, ...dealtWith.flatMap((group) => group.rows)],
    setApart: dealtWith.flatMap((group) => group.setApart),
    deduplicated: dealtWith.flatMap((group) => group.deduplicated),
  };
}

function withoutRepeats(
  group: readonly Row[],
  entity: EntityPlan,
  { by, resolve, added, agreeing }: DuplicatesRule,
): WithoutDuplicates {
  const [first, ...others] = group;
  if (!first || others.length === 0) return { rows: group, setApart: [], deduplicated: [] };
  if (resolve.kind === 'break') return setApart(group);
  if (resolve.kind === 'sum') {
    const sums = added.filter((field) => !(by ?? entity.identity).includes(field));
    const isOne = agreeing.every((field) => commonValue(group, field) !== undefined);
    if (!isOne || !hasOneCurrency(group, entity, sums)) return setApart(group);
    return {
      rows: [summed(group, entity, sums)],
      setApart: [],
      deduplicated: others.map((row) => withoutAmounts(row, sums)),
    };
  }
  const latest = resolve.field;
  const byLatest = (left: Row, right: Row): number => {
    const [from, to] = [left.values[latest] ?? null, right.values[latest] ?? null];
    if (from === null || to === null) return Number(from !== null) - Number(to !== null);
    return byValue(typeIn(entity, latest), from, to);
  };
  const greatest = group.filter((row) => group.every((other) => byLatest(row, other) >= 0));
  const [counts] = greatest;
  if (!counts || greatest.some((row) => byContent(entity, row, counts) !== 0)) return setApart(group);
  return { rows: [counts], setApart: [], deduplicated: group.filter((row) => row !== counts) };
}

const setApart = (group: readonly Row[]): WithoutDuplicates => ({ rows: [], setApart: group, deduplicated: [] });

/** Whether what is added up of each money field has one currency. */
function hasOneCurrency(group: readonly Row[], entity: EntityPlan, sums: readonly string[]): boolean {
  return sums.every((field) => {
    const type = typeIn(entity, field);
    return type.kind !== 'money' || (commonValue(group, type.currency) ?? null) !== null;
  });
}

/** What was added to another record is not there a second time. */
function withoutAmounts({ values, members }: Row, sums: readonly string[]): Row {
  return { values: { ...values, ...valuesBy(sums, () => null) }, members };
}

function summed(group: readonly Row[], entity: EntityPlan, sums: readonly string[]): Row {
  const names = entity.fields.map(({ name }) => name);
  const values = valuesBy(names, (name) =>
    sums.includes(name) ? sumOf(entity, group, name) : (commonValue(group, name) ?? null),
  );
  return { values, members: group.flatMap(({ members }) => members).slice(0, 1) };
}
