import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { LookupPlan, LookupRange } from '../model/lookup-plan.js';
import type { Constant } from '../model/plan.js';
import type { ReferencePlan, TablePlan } from '../model/reference-plan.js';
import { tellsDay, typeInWords } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import type { Lookup, RuleDocument } from '../schema/generated/documents.js';
import { compileTruth } from './compile-truth.js';
import { find, resolve } from './context.js';
import type { CompileContext, Placed } from './context.js';
import { canEqual, canLieBetween } from './fits-column.js';
import { joinedScope } from './joined-scope.js';

/** What lookups of a rule are over. */
export interface LookedUp {
  readonly baseline: Pick<EntityPlan, 'name' | 'fields'>;
  /** By name. */
  readonly counterparts: ReadonlyMap<string, Pick<EntityPlan, 'name' | 'fields'>>;
  readonly constants: ReadonlyMap<string, Constant>;
  /** By name; null: one that did not compile. */
  readonly references: ReadonlyMap<string, ReferencePlan | null>;
}

/** A lookup that is compiled, and where its keys stand. */
interface Placing {
  readonly written: Lookup;
  readonly table: TablePlan;
  readonly at: Location;
}

/** The lookups of a rule: their tables have the columns that they name, and these fit the fields. */
export async function compileLookups(
  context: CompileContext,
  { value, root }: Placed<RuleDocument>,
  over: LookedUp,
): Promise<readonly LookupPlan[]> {
  const lookups: LookupPlan[] = [];
  for (const [name, written] of Object.entries(value.lookups ?? {})) {
    const at = childOf(root, 'lookups', name);
    const table = tableOf(context, written.from, over.references, childOf(at, 'from'));
    const when = await compileWhen(context, written.when, childOf(at, 'when'), over);
    if (!table) continue;
    const between = compileRanges(context, { written, table, at }, over);
    checkKey(context, { written, table, at }, over);
    checkAsOf(context, { written, table, at }, over);
    const { by, asOf = null, onMissing } = written;
    const { tier = 3, category = 'unknown-key' } = onMissing ?? {};
    lookups.push({
      name,
      reference: table.name,
      when,
      by,
      between,
      asOf,
      columns: table.values,
      onMissing: onMissing ? { tier, category } : null,
    });
  }
  return lookups;
}

function tableOf(
  context: CompileContext,
  name: string,
  references: LookedUp['references'],
  location: Location,
): TablePlan | null {
  const reference = resolve(context, 'reference', name, references, location);
  if (!reference) return null;
  if (reference.kind === 'table') return reference;
  find(context, 'type-mismatch', { what: `'${name}'`, expected: 'a table', found: 'a crosswalk' }, location);
  return null;
}

/** With several counterparts it is asked for each of them, so that it must fit all. */
async function compileWhen(
  context: CompileContext,
  text: string | undefined,
  location: Location,
  { baseline, counterparts, constants }: LookedUp,
): Promise<LookupPlan['when']> {
  if (text === undefined) return null;
  const [first, ...others] = counterparts.values();
  const compile = async (counterpart: EntityPlan | LookedUp['baseline']): Promise<LookupPlan['when']> => {
    const scope = joinedScope({ baseline, counterpart, constants });
    const bound = await compileTruth(context, { what: 'What decides on a lookup', text, location, scope });
    return bound?.expression ?? null;
  };
  const before = context.findings.length;
  const when = first ? await compile(first) : null;
  for (const other of others) if (context.findings.length === before) await compile(other);
  return when;
}

function checkKey(context: CompileContext, { written, table, at }: Placing, over: LookedUp): void {
  const { name, key } = table;
  if (written.by.length !== key.length) {
    const count = (items: readonly unknown[]): string => `${items.length} ${items.length === 1 ? 'field' : 'fields'}`;
    const columns = key.map((column) => column.name).join(', ');
    const expected = `${count(key)}, as the key of '${name}' has columns (${columns})`;
    const parameters = { what: `'by'`, expected, found: count(written.by) };
    find(context, 'type-mismatch', parameters, childOf(at, 'by'));
    return;
  }
  for (const [index, column] of key.entries()) {
    const field = { name: written.by[index] ?? '', location: childOf(at, 'by', index) };
    const expected = `${typeInWords(column.type)}, as '${column.name}' of '${name}' is`;
    checkField(context, over, field, { expected, fits: (type) => canEqual(type, column.type) });
  }
}

function compileRanges(
  context: CompileContext,
  { written, table, at }: Placing,
  over: LookedUp,
): readonly LookupRange[] {
  return Object.entries(written.between ?? {}).map(([name, [from, to]]) => {
    const location = childOf(at, 'between', name);
    const [first, last] = [from, to].map((column, index) => {
      return columnOf(context, table, column, childOf(location, index));
    });
    if (first && last && (first.kind === 'date') !== (last.kind === 'date')) {
      const what = `'${to}'`;
      const expected = `${typeInWords(first)}, as '${from}' is`;
      find(context, 'type-mismatch', { what, expected, found: typeInWords(last) }, childOf(location, 1));
    } else if (first && last) {
      const field = { name, location: keyOf(location) };
      const expected = `a number or a date, as '${from}' and '${to}' of '${table.name}' must be`;
      const fits = (type: FieldType): boolean => canLieBetween(type, first) && canLieBetween(type, last);
      checkField(context, over, field, { expected, fits });
    }
    return { field: name, from, to };
  });
}

function columnOf(context: CompileContext, table: TablePlan, name: string, location: Location): FieldType | null {
  const column = table.values.find((candidate) => candidate.name === name);
  if (column) return column.type;
  const known = table.values.map((candidate) => candidate.name);
  find(context, 'unknown-field', { name, known }, location, { suggestion: nearest(name, known) });
  return null;
}

function checkAsOf(context: CompileContext, { written, table, at }: Placing, over: LookedUp): void {
  if (written.asOf === undefined) return;
  const location = childOf(at, 'asOf');
  if (table.validity === null) {
    const parameters = { key: 'asOf', reason: `'${table.name}' has no validity` };
    find(context, 'key-without-effect', parameters, keyOf(location));
    return;
  }
  checkField(context, over, { name: written.asOf, location }, { expected: 'a date or a timestamp', fits: tellsDay });
}

/** The baseline has the field. A counterpart need not: its lone records are not looked up then. */
function checkField(
  context: CompileContext,
  { baseline, counterparts }: LookedUp,
  { name, location }: { readonly name: string; readonly location: Location },
  { expected, fits }: { readonly expected: string; readonly fits: (type: FieldType) => boolean },
): void {
  const typeIn = (entity: LookedUp['baseline']): FieldType | undefined =>
    entity.fields.find((field) => field.name === name)?.type;
  if (typeIn(baseline) === undefined) {
    const known = baseline.fields.map((field) => field.name);
    const parameters = { name, entity: baseline.name, known };
    find(context, 'unknown-field', parameters, location, { suggestion: nearest(name, known) });
    return;
  }
  for (const entity of new Set([baseline, ...counterparts.values()])) {
    const type = typeIn(entity);
    if (type === undefined || fits(type)) continue;
    const what = entity === baseline ? `'${name}'` : `'${name}' of '${entity.name}'`;
    find(context, 'type-mismatch', { what, expected, found: typeInWords(type) }, location);
    return;
  }
}
