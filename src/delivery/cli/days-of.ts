import { usageError } from './failure.js';
import type { Session } from './session.js';
import { yesterday } from './yesterday.js';

/** The options that name one day, or a range of them. */
export interface DayOptions {
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
}

/**
 * The days that options name, inclusive; yesterday, UTC, where they name none.
 *
 * @throws CommandError `usage`.
 */
export function daysOf(
  { date, from, to }: DayOptions,
  session: Session,
): { readonly from: string; readonly to: string } {
  if (date !== undefined && (from ?? to) !== undefined) throw usageError('Give either --date or --from and --to');
  if ((from === undefined) !== (to === undefined)) throw usageError('--from and --to go together');
  if (from !== undefined && to !== undefined) {
    if (from > to) throw usageError(`--from ${from} is after --to ${to}`);
    return { from, to };
  }
  const day = date ?? yesterday(session.surroundings.clock);
  return { from: day, to: day };
}
