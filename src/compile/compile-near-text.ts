import Big from 'big.js';
import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { NearPlan, Similarity } from '../model/match-plan.js';
import { isTextual, typeInWords } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import type { NearText } from '../schema/generated/documents.js';
import { find, literalText } from './context.js';
import type { CompileContext } from './context.js';

/** How much alike the texts of a field must be, or null with the findings noted. */
export function compileNearText(
  context: CompileContext,
  { field, type }: { readonly field: string; readonly type: FieldType },
  written: NearText,
  location: Location,
): NearPlan | null {
  if (!isTextual(type)) {
    const parameters = { what: 'What is similar', expected: 'a string', found: typeInWords(type) };
    find(context, 'type-mismatch', parameters, keyOf(location));
    return null;
  }
  const similar =
    written.similar === 'levenshtein'
      ? compileEdits(context, written, location)
      : compileLikeness(context, written, location);
  return similar && { kind: 'text', field, normalize: written.normalize ?? [], similar };
}

function compileEdits(context: CompileContext, { atMost, atLeast }: NearText, location: Location): Similarity | null {
  if (atLeast !== undefined) refuse(context, 'atLeast', 'edits are counted: say `atMost`', location);
  if (atMost === undefined) find(context, 'missing-key', { key: 'atMost' }, keyOf(childOf(location, 'similar')));
  return atMost === undefined ? null : { kind: 'levenshtein', atMost: Number(atMost) };
}

/** Likeness is measured in millionths. */
const mostPlaces = 4;

function compileLikeness(
  context: CompileContext,
  { atMost, atLeast }: NearText,
  location: Location,
): Similarity | null {
  if (atMost !== undefined) refuse(context, 'atMost', 'likeness is a percentage: say `atLeast`', location);
  const at = childOf(location, 'atLeast');
  if (atLeast === undefined) {
    find(context, 'missing-key', { key: 'atLeast' }, keyOf(childOf(location, 'similar')));
    return null;
  }
  const written = literalText(context, atLeast, at);
  const [, percent, places = ''] = /^(\d+(?:\.(\d+))?) ?%$/.exec(written.trim()) ?? [];
  const fits =
    percent !== undefined && places.length <= mostPlaces && new Big(percent).gt(0) && new Big(percent).lte(100);
  if (!fits) {
    const expected = 'a percentage above 0% and up to 100%, with at most 4 decimals, such as 92%';
    find(context, 'malformed-value', { value: written, expected }, at);
    return null;
  }
  return { kind: 'jaro-winkler', atLeast: new Big(percent).div(100).toFixed() };
}

function refuse(context: CompileContext, key: 'atMost' | 'atLeast', reason: string, location: Location): void {
  find(context, 'key-without-effect', { key, reason }, keyOf(childOf(location, key)));
}
