import type { InvoiceLine, OrderLine, ParcelLine } from './flow.js';
import { amountOf } from './flow.js';
import type { Entry, Payment } from './payments.js';

/** The text of the order system's file: local times without an offset. */
export function renderOrders(lines: readonly OrderLine[]): string {
  const rows = lines.map((line) =>
    [
      line.order,
      line.line,
      `${line.day} ${clock(line.minute)}`,
      line.sku,
      line.pieces,
      decimal(amountOf(line), '.'),
    ].join(','),
  );
  return text(['ORDER,LINE,RELEASED,SKU,PIECES,AMOUNT', ...rows]);
}

/** The text of the warehouse's file: instants in UTC. */
export function renderParcels(parcels: readonly ParcelLine[]): string {
  const rows = parcels.map(({ parcel, of, day, minute, pieces, isUnreadable }) =>
    [parcel, of.order, of.line, day, instant(of.day, minute), of.sku, isUnreadable ? `${pieces}?` : pieces].join('|'),
  );
  return text(['PARCEL|ORDER|LINE|SHIPPED_ON|RELEASED_AT|ARTICLE|PIECES', ...rows]);
}

/** The text of the books' file of invoices and credit notes. */
export function renderInvoices(invoices: readonly InvoiceLine[]): string {
  const rows = invoices.map(({ document, of, day, pieces, amount, isUnreadable }) => {
    const written = `${decimal(amount, ',')}${isUnreadable ? '?' : ''}`;
    return [document, of.order, of.line, local(day), of.sku, pieces, written, 'EUR'].join(';');
  });
  return text(['DOCUMENT;ORDER;LINE;POSTED;ITEM;QTY;AMOUNT;CURRENCY', ...rows]);
}

export function renderPayments(payments: readonly Payment[]): string {
  const rows = payments.map(({ payment, day, minute, amount }) =>
    [payment, `${day} ${clock(minute)}`, decimal(amount, '.')].join(','),
  );
  return text(['PAYMENT,PAID,AMOUNT', ...rows]);
}

export function renderEntries(entries: readonly Entry[]): string {
  const rows = entries.map(({ payment, day, minute, amount }) =>
    [payment, local(day), instant(day, minute), decimal(amount, ','), 'EUR'].join(';'),
  );
  return text(['PAYMENT;POSTED;PAID_AT_UTC;AMOUNT;CURRENCY', ...rows]);
}

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
const local = (day: string): string => day.split('-').toReversed().join('.');
const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
const decimal = (cents: number, mark: string): string => (cents / 100).toFixed(2).replace('.', mark);

/** Vienna is an hour before UTC in November: the sample knows no other month. */
function instant(day: string, minute: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + (minute - 60) * 60_000).toISOString().replace('.000Z', 'Z');
}
