import type { SeededRandom } from '../sample/random.js';
import type { Finding } from './answer.js';
import { breakOf } from './findings.js';

/** What a customer paid, or got back, as the order system has it. */
export interface Payment {
  readonly payment: string;
  readonly day: string;
  /** Since the day began in Vienna. */
  readonly minute: number;
  /** In cents. */
  readonly amount: number;
}

/** What the books have of a payment, or of a part of one. */
export type Entry = Payment;

export interface Settled {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}

interface PaymentFault {
  readonly kind: string;
  readonly days: readonly [number, number, number, number];
  readonly ofRefunds?: true;
  settle(payment: Payment): Settled;
}

/** What was paid on a day; every fifth is paid back. */
export function payOn(day: string, payments: number, random: SeededRandom): Payment[] {
  return Array.from({ length: payments }, (_, index) => {
    const amount = 2500 + random.below(20_000);
    const payment = `Z${Number(day.slice(-2))}${String(index + 1).padStart(3, '0')}`;
    return { payment, day, minute: 8 * 60 + 25 * index, amount: index % 5 === 4 ? -amount : amount };
  });
}

type PairOutcome = 'match' | 'within-tolerance' | 'mismatch';

function pair(payment: Payment, entries: readonly Entry[], outcome: PairOutcome, judged?: Finding['judged']): Settled {
  const booked = entries.reduce((sum, { amount }) => sum + amount, 0);
  const finding: Finding = {
    key: payment.payment,
    baseline: { outcome, timing: 'on-time', records: 1, amount: payment.amount },
    counterpart: { outcome, timing: 'on-time', records: entries.length, amount: booked },
    ...(judged && { judged }),
  };
  return { entries, findings: [finding] };
}

function missing(payment: Payment, category: string, action: string, tier: number): Settled {
  const baseline = { outcome: 'missing', timing: 'on-time', records: 1, amount: payment.amount } as const;
  return {
    entries: [],
    findings: [{ key: payment.payment, baseline, judged: breakOf(tier, category, 'finance', action) }],
  };
}

const later = (payment: Payment, minutes: number): Entry => ({ ...payment, minute: payment.minute + minutes });

export const asPaid = (payment: Payment): Settled => pair(payment, [payment], 'match');

export const paymentFaults: readonly PaymentFault[] = [
  {
    kind: 'entered-some-minutes-later',
    days: [1, 1, 1, 1],
    settle: (payment) => pair(payment, [later(payment, 9)], 'within-tolerance'),
  },
  {
    kind: 'entered-late',
    days: [0, 1, 0, 1],
    settle: (payment) =>
      pair(payment, [later(payment, 130)], 'mismatch', breakOf(3, 'entered-late', 'finance', 'flag_for_audit')),
  },
  {
    // A card and a voucher.
    kind: 'paid-in-parts',
    days: [1, 1, 0, 1],
    settle: (payment) => {
      const voucher = { ...payment, amount: 1000 };
      return pair(payment, [{ ...payment, amount: payment.amount - 1000 }, voucher], 'match');
    },
  },
  {
    kind: 'entered-twice',
    days: [1, 0, 0, 0],
    settle: (payment) =>
      pair(payment, [payment, payment], 'mismatch', breakOf(4, 'entered-too-much', 'finance', 'escalate')),
  },
  {
    kind: 'not-entered',
    days: [0, 1, 1, 0],
    settle: (payment) => missing(payment, 'not-entered', 'flag_for_audit', 3),
  },
  {
    kind: 'refund-not-entered',
    days: [1, 0, 0, 1],
    ofRefunds: true,
    settle: (payment) => missing(payment, 'refund-not-entered', 'escalate', 4),
  },
  {
    kind: 'entry-without-payment',
    days: [0, 0, 1, 0],
    settle: (payment) => {
      const own = asPaid(payment);
      const made = { ...payment, payment: `Y${payment.payment.slice(1)}` };
      const counterpart = { outcome: 'missing', timing: 'on-time', records: 1, amount: made.amount } as const;
      const judged = breakOf(4, 'entry-without-payment', 'finance', 'escalate');
      return {
        entries: [...own.entries, made],
        findings: [...own.findings, { key: made.payment, counterpart, judged }],
      };
    },
  },
];
