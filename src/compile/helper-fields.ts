import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import { columnsOf } from '../model/expression.js';
import type { EntityPlan, FieldPlan } from '../model/entity-plan.js';
import type { FieldMapping } from '../model/map-plan.js';
import type { FeedMap } from '../model/plan.js';
import type { ColumnSource, FieldDeclaration, FieldSource } from '../schema/generated/documents.js';
import { typeOf } from './compile-entity.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

const keys = ['type', 'precision', 'scale', 'currency', 'normalize'] as const;

/** The types that a key says more about. */
const typesWith: Readonly<Record<'precision' | 'scale' | 'currency', readonly string[]>> = {
  precision: ['decimal', 'money'],
  scale: ['decimal', 'money'],
  currency: ['money'],
};

type HelperType = NonNullable<ColumnSource['type']>;

/** The fields that a map has beside those of the entity: what is read from a column and says its type. */
export function compileHelpers(
  context: CompileContext,
  entity: EntityPlan,
  sources: Readonly<Record<string, FieldSource>>,
  placeOf: (field: string) => Location,
): readonly FieldPlan[] {
  const helpers: FieldPlan[] = [];
  for (const [name, source] of Object.entries(sources)) {
    const written = asColumn(source);
    if (!written) continue;
    const { type } = written;
    if (entity.fields.some((field) => field.name === name)) refuseKeys(context, entity, written, placeOf(name));
    else if (type !== undefined) helpers.push(compileHelper(context, name, { ...written, type }, placeOf(name)));
  }
  checkCurrencies(context, entity, helpers, placeOf);
  return helpers;
}

function asColumn(source: FieldSource): ColumnSource | null {
  return typeof source === 'object' && 'from' in source && !('crosswalk' in source) ? source : null;
}

function refuseKeys(context: CompileContext, { name }: EntityPlan, written: ColumnSource, location: Location): void {
  for (const key of keys) {
    if (written[key] === undefined) continue;
    const reason = `entity '${name}' says what the field is`;
    find(context, 'key-without-effect', { key, reason }, keyOf(childOf(location, key)));
  }
}

function compileHelper(
  context: CompileContext,
  name: string,
  written: ColumnSource & { readonly type: HelperType },
  location: Location,
): FieldPlan {
  const { type: kind, normalize = [] } = written;
  for (const key of ['precision', 'scale', 'currency'] as const) {
    if (written[key] === undefined || typesWith[key].includes(kind)) continue;
    find(context, 'key-without-effect', { key, reason: `the type is ${kind}` }, keyOf(childOf(location, key)));
  }
  const type = typeOf(context, declarationOf(written), location);
  return { name, type, required: false, default: null, normalize };
}

/** As an entity would declare it. */
function declarationOf({
  type,
  precision,
  scale,
  currency,
}: ColumnSource & { readonly type: HelperType }): FieldDeclaration {
  const digits = { ...(precision === undefined ? {} : { precision }), ...(scale === undefined ? {} : { scale }) };
  return type === 'money' ? { type, currency: currency ?? '', ...digits } : { type, ...digits };
}

function checkCurrencies(
  context: CompileContext,
  entity: EntityPlan,
  helpers: readonly FieldPlan[],
  placeOf: (field: string) => Location,
): void {
  const currencies = [...entity.fields, ...helpers].flatMap(({ name, type }) =>
    type.kind === 'currency' ? [name] : [],
  );
  for (const { name, type } of helpers) {
    if (type.kind !== 'money' || currencies.includes(type.currency)) continue;
    const at = type.currency === '' ? placeOf(name) : childOf(placeOf(name), 'currency');
    find(context, 'missing-currency', { field: name }, at, { suggestion: nearest(type.currency, currencies) });
  }
}

/** A helper that no map and no total of a trailer reads is a column that was meant for something. */
export function checkHelpersUsed(
  context: CompileContext,
  maps: readonly Pick<FeedMap, 'map' | 'helpers'>[],
  totals: readonly string[],
  placeOf: (field: string) => Location,
): void {
  const used = new Set([
    ...totals,
    ...maps.flatMap(({ map, helpers }) => [...map.flatMap(fieldsRead), ...helpers.flatMap(currencyOf)]),
  ]);
  for (const name of new Set(maps.flatMap(({ helpers }) => helpers.map((helper) => helper.name)))) {
    if (used.has(name)) continue;
    find(context, 'unused-definition', { kind: 'helper field', name }, keyOf(placeOf(name)), { severity: 'warning' });
  }
}

/** The fields that a field is made of. */
export function fieldsRead(mapping: FieldMapping): readonly string[] {
  if (mapping.kind === 'hash') return mapping.fields;
  if (mapping.kind === 'column') return typeof mapping.timezone === 'string' ? [] : [mapping.timezone.field];
  if (mapping.kind !== 'expression') return [];
  return columnsOf(mapping.expression).flatMap(({ namespace, name }) => (namespace === 'field' ? [name] : []));
}

function currencyOf({ type }: FieldPlan): readonly string[] {
  return type.kind === 'money' ? [type.currency] : [];
}
