import type { Dialect } from '../engine/dialect.js';
import type { AggregatePlan } from '../model/aggregate-plan.js';
import type { DuplicatesPlan } from '../model/duplicates-plan.js';
import type { EntityPlan } from '../model/entity-plan.js';
import { firstKeyFields } from '../model/plan.js';
import type { Side } from '../model/outcome.js';
import { isNumeric } from '../model/types.js';
import { aggregateStatement, recordsAsGroups } from './aggregate.js';
import { convertedRows } from './converted-rows.js';
import type { ConvertedSource } from './converted-rows.js';
import {
  countingRecords,
  deduplicatedRecords,
  duplicateStatements,
  duplicateTables,
  recordsSetApart,
} from './settle-duplicates.js';
import type { DuplicatesSource } from './settle-duplicates.js';
import type { Comparison, SideInput } from './side-relation.js';

/** One side's judged records, and what they become before anything is matched. */
export interface MatchableSource {
  readonly side: Side;
  /** A relation of `_batch`, `_payload`, `_record` and the fields; with `_conflict` where `contradicts`. */
  readonly judged: string;
  /** Whether records may contradict another, so that neither counts. */
  readonly contradicts: boolean;
  /** What the judged records are. */
  readonly entity: EntityPlan;
  readonly duplicates: DuplicatesPlan;
  readonly aggregate: AggregatePlan | null;
  /** Fields of the records that the first pass asks for: they are never lost by adding up duplicates. */
  readonly key: readonly string[];
  /** What they are converted to once they are aggregated, and what they are then; absent: each amount stays in its currency. */
  readonly converted?: Pick<ConvertedSource, 'plan' | 'table' | 'entity'>;
  /** Compared numbers: what is added up of duplicates that are not aggregated. */
  readonly amounts: readonly string[];
}

/** Relations of one side, by name; all but `deduplicated` have the columns of what is matched, and `_members`. */
export interface MatchableRelations {
  /** What goes into the passes. */
  readonly matchable: string;
  /** Duplicates of which none counts. */
  readonly setApart: string;
  /** The records behind `matchable`, with the fields of the feed's entity. */
  readonly counting: string;
  /** Records for which another one counts, with the fields of the feed's entity. */
  readonly deduplicated: string;
}

export function matchableRelations(side: Side): MatchableRelations {
  return {
    matchable: `matchable_${side}`,
    setApart: `apart_${side}`,
    counting: `counting_${side}`,
    deduplicated: `deduplicated_${side}`,
  };
}

/** Makes `counting` and `deduplicated` of a side, in this order. */
export function countingStatements(dialect: Dialect, source: MatchableSource): readonly string[] {
  const duplicates = duplicatesSource(source);
  const { counting, deduplicated } = matchableRelations(source.side);
  return [
    ...duplicateStatements(dialect, duplicates),
    view(counting, countingRecords(dialect, duplicates)),
    view(deduplicated, deduplicatedRecords(dialect, duplicates)),
  ];
}

function view(name: string, query: string): string {
  return `CREATE VIEW ${name} AS ${query}`;
}

/** Makes all relations of a side, in this order. */
export function matchableStatements(dialect: Dialect, source: MatchableSource): readonly string[] {
  const { side, entity, aggregate } = source;
  const { matchable, setApart, counting } = matchableRelations(side);
  const apart = recordsSetApart(dialect, duplicatesSource(source));
  const before = countingStatements(dialect, source);
  const { converted } = source;
  const inCurrency = (records: string): string => {
    return converted ? convertedRows(dialect, { records, ...converted }) : records;
  };
  if (aggregate === null) {
    const alone = (records: string): string => inCurrency(`SELECT *, CAST(1 AS BIGINT) AS _members FROM (${records})`);
    const matched = alone(`SELECT * FROM ${counting}`);
    const make = isTable(source) ? `CREATE TABLE ${matchable} AS ${matched}` : view(matchable, matched);
    return [...before, view(setApart, alone(apart)), make];
  }
  const groups = { records: `SELECT * FROM ${counting}`, entity, plan: aggregate };
  return [
    ...before,
    view(setApart, inCurrency(recordsAsGroups(dialect, { ...groups, records: apart }))),
    `CREATE TABLE ${matchable} AS ${inCurrency(aggregateStatement(dialect, groups))}`,
  ];
}

/** What is put together or converted is computed once. */
function isTable({ aggregate, converted }: Pick<MatchableSource, 'aggregate' | 'converted'>): boolean {
  return aggregate !== null || converted !== undefined;
}

/** Forgets the relations of a side. */
export function forgetMatchable(source: Pick<MatchableSource, 'side' | 'aggregate' | 'converted'>): readonly string[] {
  const { side } = source;
  const { matchable, setApart, counting, deduplicated } = matchableRelations(side);
  return [
    `DROP ${isTable(source) ? 'TABLE' : 'VIEW'} ${matchable}`,
    ...[setApart, deduplicated, counting].map((name) => `DROP VIEW ${name}`),
    ...duplicateTables(side).map((name) => `DROP TABLE ${name}`),
  ];
}

/** The judged records of a side of a comparison. */
export function matchableSource(
  { rule, conversion }: Pick<Comparison, 'rule' | 'conversion'>,
  input: SideInput,
): MatchableSource {
  return {
    side: input.side,
    judged: `judged_${input.side}`,
    contradicts: input.settled !== null,
    entity: input.delivered,
    duplicates: rule.duplicates,
    aggregate: input.plan.aggregate,
    ...(conversion ? { converted: { ...conversion, entity: input.entity } } : {}),
    key: firstKeyFields(rule),
    amounts: rule.compare.flatMap(({ field, type }) => (isNumeric(type) ? [field] : [])),
  };
}

/** Whether what is matched of a side is told apart by a key: then no two of them can have one. */
export function isToldApart(
  { entity, duplicates, aggregate }: Pick<MatchableSource, 'entity' | 'duplicates' | 'aggregate'>,
  key: readonly string[],
): boolean {
  const telling = aggregate?.by ?? duplicates.by ?? entity.identity;
  return telling.every((name) => key.includes(name));
}

/** Whether duplicates that are added up lose nothing of a field. */
export function isAdded(source: MatchableSource, field: string): boolean {
  return addedFields(source).includes(field);
}

function addedFields({ entity, duplicates, aggregate, amounts }: MatchableSource): readonly string[] {
  const by = duplicates.by ?? entity.identity;
  return (aggregate?.sum ?? amounts).filter((name) => !by.includes(name));
}

function duplicatesSource(source: MatchableSource): DuplicatesSource {
  const { side, judged, contradicts, entity, duplicates, aggregate } = source;
  const by = duplicates.by ?? entity.identity;
  const added = addedFields(source);
  return {
    side,
    records: judged,
    fields: entity.fields,
    contradicts,
    by,
    resolve: duplicates.resolve,
    added,
    agreeing: aggregate?.by ?? source.key,
    currencies: entity.fields.flatMap(({ name, type }) =>
      added.includes(name) && type.kind === 'money' ? [type.currency] : [],
    ),
  };
}
