import { inTwo, asOrdered, invoiceOf, parcelOf } from './course.js';
import { absences } from './absences.js';
import type { Fault } from './fault.js';
import { billed, breakOf, holds, shipped } from './findings.js';
import { amountOf } from './flow.js';

const short = breakOf(3, 'short', 'warehouse', 'flag_for_audit');
const leftTooMuch = breakOf(3, 'left-too-much', 'warehouse', 'flag_for_audit');
const notAsShipped = breakOf(4, 'billed-not-as-shipped', 'finance', 'escalate');
const price = breakOf(3, 'price', 'order-desk', 'correct');
const byHand = { kind: 'compliant', because: 'released-again-by-hand', owner: 'order-desk', action: 'pass' } as const;

/** Everything that happens, and what only looks as if something had. */
export const faults: readonly Fault[] = [
  {
    kind: 'released-some-minutes-later',
    days: [1, 1, 1, 1],
    plant: (line) => ({
      ...asOrdered(line),
      parcels: [parcelOf(line, { minute: line.minute + 12 })],
      findings: [shipped(line, { outcome: 'within-tolerance' }), billed(line, invoiceOf(line))],
    }),
  },
  {
    kind: 'released-again-by-hand',
    days: [1, 0, 1, 0],
    plant: (line) => ({
      ...asOrdered(line),
      parcels: [parcelOf(line, { minute: line.minute + 95 })],
      findings: [shipped(line, { outcome: 'mismatch', judged: byHand }), billed(line, invoiceOf(line))],
    }),
  },
  {
    kind: 'in-two-parcels',
    days: [2, 1, 1, 1],
    plant: (line) => ({ ...asOrdered(line), parcels: inTwo(line) }),
  },
  {
    // Billed as it left: both differ from the order, and agree with each other.
    kind: 'short',
    days: [1, 0, 0, 1],
    plant: (line) => {
      const pieces = line.pieces - 1;
      const invoice = invoiceOf(line, { pieces, amount: pieces * line.price });
      const judged = { outcome: 'mismatch', judged: short } as const;
      return {
        parcels: [parcelOf(line, { pieces })],
        invoices: [invoice],
        findings: [shipped(line, judged), billed(line, invoice, judged)],
      };
    },
  },
  {
    // The warehouse counts again, and delivers the day anew.
    kind: 'counted-wrong',
    days: [0, 2, 0, 0],
    plant: (line) => {
      const invoice = invoiceOf(line);
      const wrong = { outcome: 'mismatch', judged: notAsShipped } as const;
      return {
        parcels: [parcelOf(line, { pieces: line.pieces - 1 })],
        recounted: [parcelOf(line)],
        invoices: [invoice],
        findings: [
          { ...shipped(line, { ...wrong, invariants: { ...holds, billed_as_shipped: false } }), only: 'first' },
          { ...billed(line, invoice, { ...wrong, billedAsShipped: false }), only: 'first' },
          { ...shipped(line), only: 'again' },
          { ...billed(line, invoice), only: 'again' },
        ],
      };
    },
  },
  {
    kind: 'left-too-much',
    days: [0, 1, 0, 1],
    plant: (line) => {
      const invoice = invoiceOf(line);
      const invariants = { shipped_not_above_ordered: false, billed_as_shipped: false };
      return {
        parcels: [parcelOf(line, { pieces: line.pieces + 1 })],
        invoices: [invoice],
        findings: [
          shipped(line, { outcome: 'mismatch', judged: leftTooMuch, invariants }),
          billed(line, invoice, { outcome: 'mismatch', judged: notAsShipped, billedAsShipped: false }),
        ],
      };
    },
  },
  {
    kind: 'billed-too-much',
    days: [1, 0, 0, 1],
    plant: (line) => {
      const pieces = line.pieces + 1;
      const invoice = invoiceOf(line, { pieces, amount: pieces * line.price });
      const wrong = { outcome: 'mismatch', judged: notAsShipped } as const;
      return {
        parcels: [parcelOf(line)],
        invoices: [invoice],
        findings: [
          shipped(line, { ...wrong, invariants: { ...holds, billed_as_shipped: false } }),
          billed(line, invoice, { ...wrong, billedAsShipped: false }),
        ],
      };
    },
  },
  {
    kind: 'price-within',
    days: [1, 1, 0, 1],
    plant: (line) => {
      const invoice = invoiceOf(line, { amount: amountOf(line) - 2 });
      return {
        ...asOrdered(line),
        invoices: [invoice],
        findings: [shipped(line), billed(line, invoice, { outcome: 'within-tolerance' })],
      };
    },
  },
  {
    kind: 'price',
    days: [1, 0, 1, 0],
    plant: (line) => {
      const invoice = invoiceOf(line, { amount: amountOf(line) + 150 });
      return {
        ...asOrdered(line),
        invoices: [invoice],
        findings: [shipped(line), billed(line, invoice, { outcome: 'mismatch', judged: price })],
      };
    },
  },
  ...absences,
];
