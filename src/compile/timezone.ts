import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

const listed = ['UTC', 'GMT', ...Intl.supportedValuesOf('timeZone')];

/** Refuses a name that is no IANA time zone. */
export function checkTimezone(context: CompileContext, name: string, location: Location): void {
  if (isTimezone(name)) return;
  const expected = 'an IANA time zone, such as Europe/London';
  find(context, 'malformed-value', { value: name, expected }, location, { suggestion: nearest(name, listed) });
}

/**
 * Newer and older names of a zone (Asia/Kolkata, Asia/Calcutta) are not all listed. Abbreviations are refused: BST is
 * British to some and Bangladesh's to others.
 */
function isTimezone(name: string): boolean {
  if (listed.includes(name)) return true;
  if (!/^[A-Z]\w*\//.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
