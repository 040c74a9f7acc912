import type { Dialect } from '../engine/dialect.js';
import type { LookupInput } from './lookup-layer.js';
import type { ConvertPlan } from '../model/convert-plan.js';
import type { DateRange } from '../model/date-range.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { Expression } from '../model/expression.js';
import type { JudgedRule, RulePlan, SidePlan } from '../model/plan.js';
import { marksOf } from '../model/delivery-plan.js';
import type { DeliveryPlan } from '../model/delivery-plan.js';
import { operandType } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import type { Scope, Side } from '../model/outcome.js';

/** One snapshot of a side: which payload of which batch (counted from 0 within the run's inputs), and its Parquet. */
export interface SnapshotInput {
  readonly batch: number;
  /** The batch that its batch corrects, which is of the same delivery; absent: none. */
  readonly corrects?: number;
  readonly payload: number;
  readonly path: string;
  /** The days of the scope that its batch speaks for, where others speak for the rest; absent: all of them. */
  readonly days?: readonly DateRange[];
}

/** One side of a comparison as the statements see it. */
export interface SideInput {
  readonly side: Side;
  readonly plan: SidePlan;
  /** What its records are when they are delivered. */
  readonly delivered: EntityPlan;
  /** What they are when they are matched: groups of them, where they are aggregated. */
  readonly entity: EntityPlan;
  /** What the records of its feed are, out of its deliveries. */
  readonly delivery: DeliveryPlan;
  readonly snapshots: readonly SnapshotInput[];
  /** The relation that `settleStatement` was written to; null until then, and where nothing is to be settled. */
  readonly settled: string | null;
  /** Records set aside of its batches; null: none of them can block anything. */
  readonly setAside: SetAsideFile | null;
  /** Codes that a crosswalk had no entry for, with `unknownCodeColumns` before the fields of their records; absent: none. */
  readonly unknownCodes?: SetAsideFile;
}

/** A file of records set aside: canonical CSV with a header, `setAsideProvenance` and then fields as canonical text. */
export interface SetAsideFile {
  readonly path: string;
  /** The match key first; what else is known of the records after it. */
  readonly fields: readonly string[];
}

/**
 * Which lone records of a side are still waiting for a partner: all of them, none any more, those of which a field is no
 * earlier than a date or an instant, or none, because nothing says when a partner is due.
 */
export type Waiting =
  | { readonly kind: 'all' | 'over' | 'never' }
  | { readonly kind: 'from'; readonly field: string; readonly value: string };

/** Records of other scopes that may be paired, and records of this one that others have paired. */
export interface OtherScopes {
  /** Canonical CSV with a header, as `standingColumns` has them; texts of `identity` and `values` are JSON arrays. */
  readonly path: string;
  /** How many batches the scope has of its own: those of other scopes are numbered after them. */
  readonly own: Readonly<Record<Side, number>>;
  /** Ids of the batches of other scopes' records. */
  readonly batches: Readonly<Record<Side, readonly string[]>>;
}

/** What is read of the records of another counterpart that are paired with records of the baseline. */
export interface PartnerInput {
  readonly counterpart: string;
  readonly entity: EntityPlan;
  /** Fields of its records. */
  readonly fields: readonly string[];
  /** As `partnerStatement` made it. */
  readonly relation: string;
}

/** What a rule converts to, and the rates that it is done by. */
export interface ConversionInput {
  readonly plan: ConvertPlan;
  /** A relation as `loadRates` of ingest makes it: of each currency a row at most for each day. */
  readonly table: string;
}

/** A comparison to print: a rule, its two sides and the dates it covers. */
export interface Comparison {
  readonly rule: JudgedRule;
  readonly baseline: SideInput;
  readonly counterpart: SideInput;
  readonly scope: Scope;
  /** The lookups of the rule, in its order, with their tables. */
  readonly lookups: readonly LookupInput[];
  /** The currency that money is brought to before records are paired; absent: each amount stays in its own. */
  readonly conversion?: ConversionInput;
  /** What other scopes have to do with it; absent: nothing. */
  readonly others?: OtherScopes;
  /** Which lone records wait for a partner; absent: nothing says that any does. */
  readonly waiting?: Readonly<Record<Side, Waiting>>;
  /** Whether nothing of the counterpart's feed has arrived: what is missing is not told one by one. */
  readonly isNotArrived?: boolean;
  /** What is read of the records of other counterparts; absent: nothing. */
  readonly partners?: readonly PartnerInput[];
}

/** Every record of the batches that a side is read from, with its provenance and marks. */
export function readRecords(dialect: Dialect, side: SideInput): string {
  const fields = columnsOf(side)
    .map(({ name }) => dialect.identifier(name))
    .join(', ');
  if (side.snapshots.length === 0) return emptyRelation(dialect, side);
  return side.snapshots
    .map(
      ({ batch, payload, path }) =>
        `SELECT ${batch} AS _batch, ${payload} AS _payload, _record, ${fields} FROM ${dialect.parquet(path)}`,
    )
    .join(' UNION ALL ');
}

/** Every record that the feed of a side has on the days of the scope, with its provenance. */
export function deliveredRecords(dialect: Dialect, { scope }: Pick<Comparison, 'scope'>, side: SideInput): string {
  if (side.settled !== null) {
    const fields = side.delivered.fields.map(({ name }) => dialect.identifier(name)).join(', ');
    return `SELECT _batch, _payload, _record, ${fields}, _conflict FROM ${side.settled} WHERE _fate = 'counts'`;
  }
  const records = readRecords(dialect, side);
  if (side.delivery.field === null) return records;
  return `SELECT * FROM (${records}) WHERE ${[isOfScope(dialect, side, scope), ...isSpokenFor(dialect, side)].join(' AND ')}`;
}

/**
 * Whether the batch of a record of the scope speaks for its day, and no later one does instead; nothing where that is so of
 * all of them.
 */
export function isSpokenFor(dialect: Dialect, { delivery, snapshots }: SideInput): readonly string[] {
  const { field } = delivery;
  const limited = new Map(snapshots.flatMap(({ batch, days }) => (days ? [[batch, days] as const] : [])));
  if (field === null || limited.size === 0) return [];
  const cases = [...limited].map(([batch, days]) => {
    const among = days.map((range) => isOnDays(dialect, field, range)).join(' OR ');
    return `WHEN ${batch} THEN ${among === '' ? 'false' : among}`;
  });
  return [`CASE _batch ${cases.join(' ')} ELSE true END`];
}

/** The columns of a snapshot: the fields of its entity, and the marks. */
function columnsOf({ delivered, delivery }: SideInput): readonly { readonly name: string; readonly type: FieldType }[] {
  return [...delivered.fields, ...marksOf(delivery).map(({ name }) => ({ name, type: { kind: 'boolean' } as const }))];
}

function emptyRelation(dialect: Dialect, side: SideInput): string {
  const columns = columnsOf(side).map(
    ({ name, type }) => `CAST(NULL AS ${dialect.typeOf(type)}) AS ${dialect.identifier(name)}`,
  );
  return `SELECT 0 AS _batch, 0 AS _payload, CAST(0 AS BIGINT) AS _record, ${columns.join(', ')} WHERE false`;
}

/** Whether a record belongs to a day of the scope; `true` where it belongs to the date of its delivery. */
export function isOfScope(dialect: Dialect, { delivery }: SideInput, { from, to }: Scope): string {
  return delivery.field === null ? 'true' : isOnDays(dialect, delivery.field, { from, to });
}

/** Whether a date or an instant is on a day of the scope; null for null. */
export function isOnDays(dialect: Dialect, field: string, { from, to }: Scope): string {
  const [first, last] = [from, to].map((date) => dialect.literal({ kind: 'date' }, date));
  return `${dialect.dayOf(field)} BETWEEN ${first} AND ${last}`;
}

/** Whether a delivered record is judged by this run: in its scope and kept by the side's filter. Never null. */
export function isJudged(dialect: Dialect, rule: RulePlan, side: SideInput, scope: Scope): string {
  const conditions: string[] = [];
  if (rule.scope) {
    const field = side.delivered.fields.find(({ name }) => name === rule.scope?.field);
    if (!field) throw new Error(`${side.delivered.name} has no field ${rule.scope.field}`);
    conditions.push(isOnDays(dialect, field.name, scope));
  }
  if (side.plan.where) conditions.push(printWhere(dialect, side.delivered, side.plan.where));
  return conditions.length === 0 ? 'true' : `coalesce(${conditions.join(' AND ')}, false)`;
}

/** The filter of a side over the fields of its entity; null where it cannot be told. */
export function printWhere(dialect: Dialect, entity: EntityPlan, where: Expression): string {
  return dialect.expression(where, (_, name) => operand(dialect, entity, name));
}

/** A field inside an expression, with room for products of decimals. */
function operand(dialect: Dialect, entity: EntityPlan, name: string): string {
  const type = entity.fields.find((field) => field.name === name)?.type;
  const wider = type && operandType(type);
  return wider ? `CAST(${dialect.identifier(name)} AS ${dialect.typeOf(wider)})` : dialect.identifier(name);
}
