import type { Location } from '../base/location.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

const interpolation = /\$\{([^}]*)(\}|$)/g;
const dateFormat = /^date:(?:yyyy|yy|MM|dd|[^A-Za-z])+$/;

/** A path or a name of a delivery may hold `${date:…}`, what else is named, and nothing else to fill in. */
export function checkDates(
  context: CompileContext,
  text: string,
  location: Location,
  others: readonly string[] = [],
): void {
  for (const { 0: whole, 1: inside = '', 2: end, index } of text.matchAll(interpolation)) {
    if (end === '}' && (dateFormat.test(inside) || others.includes(inside))) continue;
    const expected = ['${date:…} with yyyy, yy, MM and dd', ...others.map((other) => `\${${other}}`)].join(', or ');
    const within = { start: index, end: index + whole.length };
    find(context, 'malformed-value', { value: whole, expected }, { ...location, within });
  }
}
