import { nothingAsked } from '../../src/model/acceptance-plan.js';
import { wholeDelivery } from '../../src/model/delivery-plan.js';
import type { Expression } from '../../src/model/expression.js';
import { plainWriting } from '../../src/model/map-plan.js';
import type { EntityPlan, FieldPlan } from '../../src/model/entity-plan.js';
import type { ColumnMapping, FieldMapping } from '../../src/model/map-plan.js';
import { defaultDuplicates } from '../../src/model/duplicates-plan.js';
import type { PassPlan } from '../../src/model/match-plan.js';
import type { FeedPlan, FieldComparison, JudgedRule, MappedFeed, RulePlan } from '../../src/model/plan.js';
import type { FieldType } from '../../src/model/types.js';
import { defaultPolicy } from '../../src/model/policy.js';

export type { ColumnMapping };

export const money = (scale = 2, currency = 'currency', precision = 18): FieldType => ({
  kind: 'money',
  precision,
  scale,
  currency,
});

export const decimal = (precision = 18, scale = 4): FieldType => ({ kind: 'decimal', precision, scale });

export function fieldOf(name: string, type: FieldType, changes: Partial<FieldPlan> = {}): FieldPlan {
  return { name, type, required: false, default: null, normalize: [], ...changes };
}

export function entityOf(fields: readonly FieldPlan[], changes: Partial<EntityPlan> = {}): EntityPlan {
  return { name: 'line', owner: null, identity: [fields[0]?.name ?? ''], fields, checks: [], ...changes };
}

/** Reads a field from the column of the same name in upper case, in ISO notation. */
export function columnOf(field: string, changes: Partial<ColumnMapping> = {}): ColumnMapping {
  return {
    kind: 'column',
    field,
    column: field.toUpperCase(),
    ...plainWriting,
    values: {},
    empty: null,
    ...changes,
  };
}

export function feedOf(map: readonly FieldMapping[], changes: Partial<MappedFeed> = {}): MappedFeed {
  return {
    name: 'tills/sales',
    formerly: [],
    system: 'tills',
    entity: 'line',
    fetch: {
      connection: 'drop',
      policy: defaultPolicy,
      plugin: 'file',
      options: {},
      path: '${date:yyyyMMdd}.csv',
      settings: {},
    },
    compression: 'auto',
    parse: {
      format: 'csv',
      delimiter: ',',
      quote: '"',
      encoding: 'windows-1252',
      header: { skip: 0, rows: 1, names: null },
      footer: 0,
      trailer: null,
    },
    key: [],
    since: null,
    delivery: wholeDelivery,
    acceptance: nothingAsked,
    map,
    helpers: [],
    version: 'f'.repeat(64),
    ...changes,
  };
}

/** The feed of a plan whose only map is that of a mapped feed. */
export function plannedFeed({ since, map, helpers, version, ...feed }: MappedFeed): FeedPlan {
  return { ...feed, maps: [{ since, map, helpers, version }] };
}

export function ruleOf(
  key: readonly string[],
  compare: readonly FieldComparison[],
  changes: Partial<JudgedRule> = {},
): JudgedRule {
  const side = { entity: 'line', where: null, because: null, aggregate: null };
  const rule = {
    id: 'tills-vs-ledger',
    name: 'tills-vs-ledger',
    instance: null,
    history: 'tills-vs-ledger',
    owner: null,
    constants: {},
    later: [],
    lookups: [],
    scope: null,
    baseline: { ...side, feed: 'tills/sales' },
    counterpart: { ...side, feed: 'ledger/postings', name: 'ledger', compare },
    presence: 'both' as const,
    duplicates: defaultDuplicates,
    passes: [passOf(key)],
    invariants: [],
    compare,
    classify: [],
    ...changes,
  };
  return { ...rule, counterparts: changes.counterparts ?? [{ ...rule.counterpart, compare: rule.compare }] };
}

/** A pass by fields, one to one. */
export function passOf(key: readonly string[], changes: Partial<PassPlan> = {}): PassPlan {
  const parts = key.map((field) => ({ kind: 'field', field, normalize: [], equivalents: null }) as const);
  return {
    name: 'exact',
    key: parts,
    near: [],
    prefer: [],
    ambiguous: 'refuse',
    cardinality: 'one-to-one',
    subset: null,
    ...changes,
  };
}

export function comparisonOf(field: string, type: FieldType, changes: Partial<FieldComparison> = {}): FieldComparison {
  return { field, type, tolerance: null, nulls: 'differ', ...changes };
}

export const fieldColumn = (name: string): Expression => ({ kind: 'column', namespace: 'field', name });
export const rawColumn = (name: string): Expression => ({ kind: 'column', namespace: 'raw', name });
export const number = (value: string): Expression => ({ kind: 'number', value });
export const text = (value: string): Expression => ({ kind: 'text', value });

export function binary(
  left: Expression,
  operator: Extract<Expression, { kind: 'binary' }>['operator'],
  right: Expression,
): Expression {
  return { kind: 'binary', operator, left, right };
}

/** The same rule, where all that is compared has to be equal. */
export function withoutTolerances(rule: RulePlan): RulePlan {
  const counterparts = rule.counterparts.map((counterpart) => ({
    ...counterpart,
    compare: counterpart.compare.map((field) => ({ ...field, tolerance: null })),
  }));
  return { ...rule, counterparts };
}
