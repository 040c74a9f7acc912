import type { Finding, Judged, Outcome, Timing } from './answer.js';
import { amountOf, nextDay } from './flow.js';
import type { InvoiceLine, OrderLine } from './flow.js';

/** A finding, and the runs that must have it: of a day, the first one, the later one, or both. */
export interface Placed extends Finding {
  readonly of: 'wms' | 'erp';
  readonly day: string;
  readonly only?: 'first' | 'again';
}

export const breakOf = (tier: number, because: string, owner: string, action: string): Judged => ({
  kind: 'break',
  tier,
  because,
  owner,
  action,
});

/** What the invariants come to of a pair in which all is well. */
export const holds = { shipped_not_above_ordered: true, billed_as_shipped: true };

const keyOf = ({ order, line }: OrderLine): string => `${order}/${line}`;
const baselineOf = (line: OrderLine, outcome: Outcome, timing: Timing) => ({
  outcome,
  timing,
  records: 1,
  amount: amountOf(line),
});

/** A pair with what the warehouse has of the line, whichever parcels it is in. */
export function shipped(
  line: OrderLine,
  {
    outcome = 'match',
    judged,
    invariants = holds,
  }: Partial<Pick<Finding, 'judged' | 'invariants'>> & { outcome?: Outcome } = {},
): Placed {
  const counterpart = { outcome, timing: 'on-time', records: 1, amount: 0 } as const;
  const baseline = baselineOf(line, outcome, 'on-time');
  return { of: 'wms', day: line.day, key: keyOf(line), baseline, counterpart, ...(judged && { judged }), invariants };
}

/** A pair with what the books have of the line. */
export function billed(
  line: OrderLine,
  { amount }: Pick<InvoiceLine, 'amount'>,
  {
    outcome = 'match',
    judged,
    billedAsShipped = true,
  }: Pick<Finding, 'judged'> & { outcome?: Outcome; billedAsShipped?: boolean | null } = {},
): Placed {
  const counterpart = { outcome, timing: 'on-time', records: 1, amount } as const;
  const invariants = { billed_as_shipped: billedAsShipped };
  const baseline = baselineOf(line, outcome, 'on-time');
  return { of: 'erp', day: line.day, key: keyOf(line), baseline, counterpart, ...(judged && { judged }), invariants };
}

/** The line waits for its partner in the first run, and is late in the one after. */
export function waits(of: Placed['of'], line: OrderLine, judged: Judged): readonly Placed[] {
  const lone = (timing: Timing) => ({
    of,
    day: line.day,
    key: keyOf(line),
    baseline: baselineOf(line, 'missing', timing),
  });
  return [
    { ...lone('pending'), only: 'first' },
    { ...lone('late'), only: 'again', judged },
  ];
}

/** The line waits, its partner comes with the next day, and the run of that day finds the pair. */
export function carried(
  of: Placed['of'],
  line: OrderLine,
  invariants: NonNullable<Finding['invariants']>,
): readonly Placed[] {
  const [key, day] = [keyOf(line), line.day];
  const amount = of === 'erp' ? amountOf(line) : 0;
  return [
    { of, day, key, only: 'first', baseline: baselineOf(line, 'missing', 'pending') },
    {
      of,
      day: nextDay(day),
      key,
      counterpart: { outcome: 'match', timing: 'carried', records: 1, amount },
      foreign: true,
      invariants,
    },
    { of, day, key, only: 'again', baseline: baselineOf(line, 'match', 'carried') },
  ];
}
