import type { RecordValues } from './outcome.js';

/** The values that a row was looked up by: `promotion_id SPRING, quantity 10`. */
export function askedInWords({ asked }: { readonly asked: RecordValues }): string {
  return Object.entries(asked)
    .map(
      ([field, value]) =>
        `${field === 'asOf' ? 'the day of the run' : field} ${value === null ? 'null' : String(value)}`,
    )
    .join(', ');
}
