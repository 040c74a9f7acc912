import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import { timezones } from '../base/timezones.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

/** Refuses a name that is no IANA time zone. */
export function checkTimezone(context: CompileContext, name: string, location: Location): void {
  if (timezones.includes(name)) return;
  const expected = 'an IANA time zone, such as Europe/London';
  find(context, 'malformed-value', { value: name, expected }, location, { suggestion: nearest(name, timezones) });
}
