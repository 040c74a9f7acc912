import { billed, shipped } from './findings.js';
import type { Placed } from './findings.js';
import { amountOf } from './flow.js';
import type { InvoiceLine, OrderLine, ParcelLine } from './flow.js';

/** What became of one order line: what the other systems have of it, and what runs must find. */
export interface Course {
  readonly parcels: readonly ParcelLine[];
  /** What the warehouse counted the day after, where that is something else. */
  readonly recounted?: readonly ParcelLine[];
  readonly invoices: readonly InvoiceLine[];
  readonly findings: readonly Placed[];
}

export const parcelOf = (line: OrderLine, changed: Partial<ParcelLine> = {}): ParcelLine => ({
  parcel: `P${line.order.slice(1)}${line.line}`,
  of: line,
  day: line.day,
  minute: line.minute,
  pieces: line.pieces,
  ...changed,
});

export const invoiceOf = (line: OrderLine, changed: Partial<InvoiceLine> = {}): InvoiceLine => ({
  document: `${line.pieces < 0 ? 'C' : 'F'}${line.order.slice(1)}`,
  of: line,
  day: line.day,
  pieces: line.pieces,
  amount: amountOf(line),
  ...changed,
});

/** The line in two parcels, the first with one piece. */
export const inTwo = (line: OrderLine, rest: Partial<ParcelLine> = {}): readonly ParcelLine[] => [
  parcelOf(line, { pieces: 1 }),
  parcelOf(line, { parcel: `Q${line.order.slice(1)}${line.line}`, pieces: line.pieces - 1, ...rest }),
];

/** The line leaves and is billed as it was ordered. */
export function asOrdered(line: OrderLine): Course {
  const invoice = invoiceOf(line);
  return { parcels: [parcelOf(line)], invoices: [invoice], findings: [shipped(line), billed(line, invoice)] };
}
