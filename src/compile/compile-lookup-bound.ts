import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import type { LookupPlan } from '../model/lookup-plan.js';
import type { TableColumn } from '../model/reference-plan.js';
import type { LookupBound } from '../model/tolerance.js';
import { isNumeric, typeInWords } from '../model/types.js';
import type { LookupTolerance } from '../schema/generated/documents.js';
import { compileBound } from './compile-bound.js';
import type { Allowed } from './compile-bound.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';
import { digitsOfType, fitsAmount, fitsPercent } from './tolerance-digits.js';

interface LookedUp {
  /** Those of the rule. */
  readonly lookups: readonly LookupPlan[];
  readonly location: Location;
}

/** What a row says, where it fits the field; else null with the findings noted. */
export function compileLookupBound(
  context: CompileContext,
  { type, of }: Allowed,
  written: LookupTolerance,
  { lookups, location }: LookedUp,
): LookupBound | null {
  const at = childOf(location, 'lookup');
  const found = columnOf(context, lookups, written.lookup, at);
  const otherwise =
    written.else === undefined ? null : compileBound(context, { type, of }, written.else, childOf(location, 'else'));
  if (!found || (written.else !== undefined && otherwise === null)) return null;
  const { lookup, column } = found;
  const unit = column.unit === 'percent' ? 'percent' : 'amount';
  const fits = (unit === 'percent' ? fitsPercent : fitsAmount)(digitsOfType(column.type), type);
  if (!isNumeric(type) || !isNumeric(column.type)) {
    const asked = isNumeric(type) ? `'${written.lookup}'` : 'the field';
    const reason = `a row says an amount or a percentage, and ${asked} is ${typeInWords(isNumeric(type) ? column.type : type)}`;
    find(context, 'invalid-tolerance', { reason }, at);
    return null;
  }
  if (!fits) {
    const reason = `'${written.lookup}' has more digits than can be compared exactly: give it a smaller precision`;
    find(context, 'invalid-tolerance', { reason }, at);
    return null;
  }
  return { kind: 'lookup', lookup, column: column.name, type: column.type, unit, of, otherwise };
}

function columnOf(
  context: CompileContext,
  lookups: readonly LookupPlan[],
  name: string,
  location: Location,
): { readonly lookup: string; readonly column: TableColumn } | null {
  const dot = name.indexOf('.');
  const lookup = lookups.find((candidate) => candidate.name === name.slice(0, dot));
  const column = lookup?.columns.find((candidate) => candidate.name === name.slice(dot + 1));
  if (lookup && column) return { lookup: lookup.name, column };
  const known = lookups.flatMap((each) => each.columns.map((candidate) => `${each.name}.${candidate.name}`));
  find(context, 'unknown-field', { name, known }, location, { suggestion: nearest(name, known) });
  return null;
}
