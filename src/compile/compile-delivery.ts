import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import type { Coverage, DeliveryPlan } from '../model/delivery-plan.js';
import { limitsDays, wholeDelivery } from '../model/delivery-plan.js';
import { columnsOf } from '../model/expression.js';
import type { Expression } from '../model/expression.js';
import type { EntityPlan, FieldPlan } from '../model/entity-plan.js';
import type { FieldMapping } from '../model/map-plan.js';
import type { Constant } from '../model/plan.js';
import { isNumeric, isTemporal, tellsDay, typeInWords } from '../model/types.js';
import type { Delivery } from '../schema/generated/documents.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';
import { compileExpression } from './expression/compile-expression.js';
import { familyInWords } from './expression/family.js';
import { mayBeNull } from './may-be-null.js';

/** What a feed says of its deliveries, as written. */
export interface DeliverySource {
  readonly entity: EntityPlan;
  readonly written: Delivery | undefined;
  readonly maps: readonly { readonly map: readonly FieldMapping[] }[];
  /** What expressions may name beside columns and fields. */
  readonly constants: ReadonlyMap<string, Constant>;
  readonly location: Location;
}

/** What the records of a feed are; keys that would change nothing are findings. */
export async function compileDelivery(context: CompileContext, source: DeliverySource): Promise<DeliveryPlan> {
  const { written, location } = source;
  if (!written) return wholeDelivery;
  const { mode = 'replace', covers = {}, outside = 'quarantine', version = [], reversal } = written;
  const plan: DeliveryPlan = {
    mode,
    field: covers.field ?? null,
    covers: coverageOf(context, covers.by, childOf(location, 'covers', 'by')),
    outside,
    version,
    deleted: await compileMark(context, source, written.deleted, childOf(location, 'deleted')),
    reversal: null,
  };
  const when = await compileMark(context, source, reversal?.when, childOf(location, 'reversal', 'when'));
  checkEffects(context, source, plan);
  checkFields(context, source, plan);
  if (!reversal || !when) return plan;
  const { refersTo, net } = reversal;
  return { ...plan, reversal: { when, refersTo, ...(net === undefined ? {} : { net }) } };
}

type CoveredBy = NonNullable<Delivery['covers']>['by'];

function coverageOf(context: CompileContext, by: CoveredBy, location: Location): Coverage {
  if (by === undefined) return wholeDelivery.covers;
  if (typeof by === 'string') return { kind: by };
  const [from, to] = [by.from, by.to].map((days) => Number.parseInt(days, 10));
  if (from === undefined || to === undefined) throw new Error('A window without a side');
  if (from > to) {
    const expected = `a day that is not before ${by.from}`;
    find(context, 'malformed-value', { value: by.to, expected }, childOf(location, 'to'));
  }
  return { kind: 'window', from, to };
}

/** Keys that say nothing in a mode, and keys that it needs. */
function checkEffects(context: CompileContext, { written = {}, location }: DeliverySource, plan: DeliveryPlan): void {
  for (const { path, reason } of idleKeys(written, plan)) {
    find(context, 'key-without-effect', { key: path.at(-1) ?? '', reason }, keyOf(childOf(location, ...path)));
  }
  const { mode, field, covers } = plan;
  if (mode === 'upsert' && written.version === undefined) {
    find(context, 'missing-key', { key: 'version' }, keyOf(childOf(location, 'mode')));
  }
  const needsField = mode === 'replace' && (covers.kind === 'records' || covers.kind === 'window');
  if (needsField && field === null) {
    find(context, 'missing-key', { key: 'field' }, keyOf(childOf(location, 'covers')));
  }
}

interface IdleKey {
  readonly path: readonly string[];
  readonly reason: string;
}

function idleKeys(written: Delivery, plan: DeliveryPlan): readonly IdleKey[] {
  const { mode } = plan;
  const inMode = `a feed of mode '${mode}'`;
  const keys: readonly (IdleKey & { readonly isIdle: boolean; readonly value: unknown })[] = [
    {
      path: ['covers', 'by'],
      value: written.covers?.by,
      isIdle: mode !== 'replace',
      reason: `no delivery of ${inMode} replaces another`,
    },
    {
      path: ['outside'],
      value: written.outside,
      isIdle: !limitsDays(plan),
      reason: 'only a delivery that covers its own date, or a window, by a field has records outside',
    },
    { path: ['version'], value: written.version, isIdle: mode !== 'upsert', reason: `${inMode} has no versions` },
    {
      path: ['deleted'],
      value: written.deleted,
      isIdle: mode !== 'upsert',
      reason: `a record of ${inMode} deletes nothing`,
    },
    {
      path: ['reversal'],
      value: written.reversal,
      isIdle: mode === 'replace',
      reason: 'what a delivery replaces is not taken back',
    },
  ];
  return keys.filter(({ isIdle, value }) => isIdle && value !== undefined);
}

function checkFields(context: CompileContext, source: DeliverySource, plan: DeliveryPlan): void {
  const { entity, location, written } = source;
  const { field, outside, version } = plan;
  if (field !== null) {
    const at = childOf(location, 'covers', 'field');
    checkField(context, entity, field, at, { fits: tellsDay, expected: 'a date or a timestamp' });
    if (outside === 'upsert' && !entity.identity.includes(field)) {
      const what = 'The field of `covers`, with `outside: upsert`,';
      const found = `'${field}', which is none`;
      find(context, 'type-mismatch', { what, expected: 'a part of the identity', found }, at);
    }
  }
  for (const [index, name] of version.entries()) {
    checkField(context, entity, name, childOf(location, 'version', index), ordered);
  }
  checkReversal(context, source, written?.reversal);
}

function checkReversal(context: CompileContext, source: DeliverySource, reversal: Delivery['reversal']): void {
  const { entity, location } = source;
  for (const [index, name] of (reversal?.refersTo ?? []).entries()) {
    fieldOf(context, entity, name, childOf(location, 'reversal', 'refersTo', index));
  }
  for (const [index, name] of (reversal?.net ?? []).entries()) {
    checkNetted(context, source, name, childOf(location, 'reversal', 'net', index));
  }
}

/** What tells records apart, or which is later, is not added up. */
function checkNetted(context: CompileContext, { entity, written }: DeliverySource, name: string, at: Location): void {
  checkField(context, entity, name, at, { fits: isNumeric, expected: 'a number' });
  const telling = [...entity.identity, ...(written?.version ?? []), ...(written?.reversal?.refersTo ?? [])];
  if (!telling.includes(name)) return;
  const found = 'one that tells records apart, or which of them is later';
  find(context, 'type-mismatch', { what: `'${name}'`, expected: 'a field that can be added up', found }, at);
}

interface Expected {
  readonly fits: (type: FieldPlan['type']) => boolean;
  readonly expected: string;
}

const ordered: Expected = {
  fits: (type) => isNumeric(type) || isTemporal(type) || type.kind === 'string',
  expected: 'a number, a date, a timestamp, a time or a string',
};

function fieldOf(context: CompileContext, entity: EntityPlan, name: string, at: Location): FieldPlan | undefined {
  const field = entity.fields.find((candidate) => candidate.name === name);
  if (field) return field;
  const known = entity.fields.map((candidate) => candidate.name);
  find(context, 'unknown-field', { name, entity: entity.name, known }, at, { suggestion: nearest(name, known) });
  return undefined;
}

/** A field that every record has, of a type that fits. */
function checkField(
  context: CompileContext,
  entity: EntityPlan,
  name: string,
  at: Location,
  { fits, expected }: Expected,
): void {
  const field = fieldOf(context, entity, name, at);
  if (!field) return;
  if (!fits(field.type)) {
    find(context, 'type-mismatch', { what: `'${name}'`, expected, found: typeInWords(field.type) }, at);
  }
  if (mayBeNull(field)) find(context, 'nullable-key', { field: name, entity: entity.name }, at);
}

/** What marks a record, such as a deletion: true or false for every one. */
async function compileMark(
  context: CompileContext,
  { entity, constants, maps }: DeliverySource,
  text: string | undefined,
  location: Location,
): Promise<Expression | null> {
  if (text === undefined) return null;
  const field = new Map(entity.fields.map(({ name, type }) => [name, type]));
  const compiled = await compileExpression(context, text, location, { raw: true, field, constants });
  if ('diagnostic' in compiled) {
    context.findings.push(compiled.diagnostic);
    return null;
  }
  if (compiled.family !== 'boolean') {
    const found = familyInWords(compiled.family);
    find(context, 'type-mismatch', { what: 'A mark of records', expected: 'true or false', found }, location);
  }
  // Positions are counted when all else is known.
  const positions = maps.flatMap(({ map }) =>
    map.flatMap(({ kind, field: name }) => (kind === 'position' ? [name] : [])),
  );
  for (const { namespace, name } of columnsOf(compiled.expression)) {
    if (namespace !== 'field' || !positions.includes(name)) continue;
    const parameters = { what: `'${name}'`, expected: 'a field with a value of its own', found: 'a position' };
    find(context, 'type-mismatch', parameters, compiled.locationOf(name));
  }
  return compiled.expression;
}
