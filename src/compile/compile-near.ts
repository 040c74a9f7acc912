import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { NearPlan } from '../model/match-plan.js';
import { isNumeric, tellsDay, typeInWords } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import type { NearTolerance, NearWindow, Nearness } from '../schema/generated/documents.js';
import { compileNearText } from './compile-near-text.js';
import { commonType } from './common-fields.js';
import type { FieldTypes } from './common-fields.js';
import { readDuration } from './compile-bound.js';
import { compileTolerance } from './compile-tolerance.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';
import { typeWithDigits } from './read-literal.js';

/** A field that has to be near, and what it is on both sides. */
export interface NearField {
  readonly field: string;
  readonly types: FieldTypes;
  /** Of amounts that name none; absent: they must. */
  readonly currency?: string | undefined;
}

/** How near a field of two records must be, or null with the findings noted. */
export function compileNear(
  context: CompileContext,
  { field, types, currency }: NearField,
  written: Nearness,
  location: Location,
): NearPlan | null {
  const type = commonType(types.baseline, types.counterpart);
  if (!type) {
    const [baseline, counterpart] = [typeWithDigits(types.baseline), typeWithDigits(types.counterpart)];
    find(context, 'incompatible-sides', { field, baseline, counterpart }, keyOf(location));
    return null;
  }
  if ('similar' in written) return compileNearText(context, { field, type }, written, location);
  return 'within' in written
    ? nearTolerance(context, { field, type, currency }, written, location)
    : nearWindow(context, { field, type }, written, location);
}

interface TypedField {
  readonly field: string;
  readonly type: FieldType;
  readonly currency?: string | undefined;
}

function nearTolerance(
  context: CompileContext,
  { field, type, currency }: TypedField,
  written: NearTolerance,
  location: Location,
): NearPlan | null {
  if (isNumeric(type)) {
    const tolerance = compileTolerance(context, type, written, location, currency);
    return tolerance && { kind: 'number', field, type, tolerance };
  }
  const { within } = written;
  if (typeof within !== 'string') {
    refuse(context, type, keyOf(location));
    return null;
  }
  const seconds = secondsOf(context, type, within, childOf(location, 'within'));
  return seconds === null ? null : { kind: 'time', field, type, before: seconds, after: seconds };
}

function nearWindow(
  context: CompileContext,
  { field, type }: TypedField,
  written: NearWindow,
  location: Location,
): NearPlan | null {
  const before = secondsOf(context, type, written.before ?? '0d', childOf(location, 'before'));
  const after = secondsOf(context, type, written.after ?? '0d', childOf(location, 'after'));
  return before === null || after === null ? null : { kind: 'time', field, type, before, after };
}

/** Dates are whole days apart. */
function secondsOf(context: CompileContext, type: FieldType, text: string, location: Location): number | null {
  if (!tellsDay(type)) {
    refuse(context, type, location);
    return null;
  }
  const seconds = readDuration(text);
  const isWhole = seconds !== null && (type.kind !== 'date' || seconds % secondsOfDay === 0);
  if (seconds !== null && isWhole) return seconds;
  const reason = seconds === null ? `'${text}' is no duration, such as 2d or 6h` : 'dates differ by whole days';
  find(context, 'invalid-tolerance', { reason }, location);
  return null;
}

const secondsOfDay = 86_400;

function refuse(context: CompileContext, type: FieldType, location: Location): void {
  const parameters = { what: 'What is near', expected: 'a number, a date or a timestamp', found: typeInWords(type) };
  find(context, 'type-mismatch', parameters, location);
}
