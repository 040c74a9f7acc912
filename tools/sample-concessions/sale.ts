import type { SeededRandom } from '../sample/random.js';
import type { Retailer } from './retailers.js';

/** One line of a receipt, or of the ledger about it. */
export interface Sale {
  readonly receipt: string;
  readonly line: number;
  /** The business day, `YYYY-MM-DD`. */
  readonly day: string;
  /** When it was sold, in minutes since the day began in the store. */
  readonly minute: number;
  readonly product: string;
  readonly quantity: number;
  /** In the minor unit: all currencies of the sample have two decimals. */
  readonly amount: number;
}

/** What a partner sold on a day: receipts of one to three lines, from nine in the morning to ten at night. */
export function sellOn(retailer: Retailer, day: string, receipts: number, random: SeededRandom): Sale[] {
  const first = Number(day.replaceAll('-', '').slice(-2)) * 100;
  return Array.from({ length: receipts }, (_, index) => {
    const minute = 9 * 60 + Math.floor((index * 13 * 60) / receipts) + random.below(40);
    const lines = 1 + random.below(3);
    return Array.from({ length: lines }, (__, line): Sale => {
      const quantity = 1 + random.below(4);
      const product = retailer.products[random.below(retailer.products.length)] ?? '';
      const isSmall = random.below(12) === 0;
      const price = isSmall ? Math.floor(retailer.smallest / 5) : retailer.smallest * 3 + random.below(6000);
      const receipt = `${retailer.prefix}${first + index}`;
      return { receipt, line: line + 1, day, minute, product, quantity, amount: price * quantity };
    });
  }).flat();
}

/** The text of a partner's file: local times without an offset. */
export function renderSales(retailer: Retailer, sales: readonly Sale[]): string {
  const write = (cells: readonly string[]): string =>
    cells.map((cell) => quoted(cell, retailer.delimiter)).join(retailer.delimiter);
  const lines = sales.map((sale) =>
    write([
      sale.receipt,
      String(sale.line),
      `${sale.day} ${clock(sale.minute)}`,
      sale.product,
      String(sale.quantity),
      decimal(sale.amount, retailer.decimal),
    ]),
  );
  return `${[write(['RECEIPT', 'LINE', 'SOLD_AT', 'ITEM', 'QTY', 'AMOUNT']), ...lines].join('\n')}\n`;
}

/** Of whom, in which currency and when, beside what was booked. */
export interface Posting {
  readonly retailer: Retailer;
  readonly sale: Sale;
  readonly currency: string;
}

/** The text of the ledger's file: the day of the store, and the instant in UTC. */
export function renderPostings(postings: readonly Posting[]): string {
  const lines = postings.map(({ retailer, sale, currency }) => {
    const cells = [
      sale.day.split('-').toReversed().join('.'),
      retailer.name,
      sale.receipt,
      String(sale.line),
      instant(sale, retailer.timezone),
      sale.product,
      String(sale.quantity),
      decimal(sale.amount, ','),
      currency,
    ];
    return cells.map((cell) => quoted(cell, ';')).join(';');
  });
  return `${['SALE_DATE;PARTNER;RECEIPT;LINE;SOLD_AT_UTC;ITEM;QTY;AMOUNT;CURRENCY', ...lines].join('\n')}\n`;
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function decimal(amount: number, mark: string): string {
  return (amount / 100).toFixed(2).replace('.', mark);
}

/** The offsets of December: the sample knows no other month. */
const offsets: Readonly<Record<string, number>> = {
  'Europe/London': 0,
  'Europe/Paris': 60,
  'Europe/Oslo': 60,
  'America/New_York': -300,
};

function instant({ day, minute }: Sale, timezone: string): string {
  const offset = offsets[timezone];
  if (offset === undefined) throw new Error(`No offset is known for ${timezone}`);
  return new Date(Date.parse(`${day}T00:00:00Z`) + (minute - offset) * 60_000).toISOString().replace('.000Z', 'Z');
}
