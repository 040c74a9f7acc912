import type { SeededRandom } from '../sample/random.js';

/** One line that the order system released to the warehouse; of a return below zero. */
export interface OrderLine {
  readonly order: string;
  readonly line: number;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** When it was released, in minutes since the day began in Vienna. */
  readonly minute: number;
  readonly sku: string;
  readonly pieces: number;
  /** Of one piece, in cents. */
  readonly price: number;
}

/** What one parcel holds of an order line. */
export interface ParcelLine {
  readonly parcel: string;
  readonly of: OrderLine;
  readonly day: string;
  /** When the warehouse says that the line was released. */
  readonly minute: number;
  readonly pieces: number;
  readonly isUnreadable?: boolean;
}

/** What the books say of an order line. */
export interface InvoiceLine {
  readonly document: string;
  readonly of: OrderLine;
  readonly day: string;
  readonly pieces: number;
  /** In cents. */
  readonly amount: number;
  readonly isUnreadable?: boolean;
}

export const amountOf = ({ pieces, price }: OrderLine): number => pieces * price;

const articles = ['LAMP-OAK', 'VASE-BLUE', 'RUG-120', 'MUG-SET-4', 'CHAIR-ASH', 'CLOCK-WALL', 'THROW-WOOL'];

/** What was ordered on a day: orders of one to three lines, from eight in the morning to eight at night. */
export function orderOn(day: string, orders: number, random: SeededRandom): OrderLine[] {
  return Array.from({ length: orders }, (_, index) => {
    const minute = 8 * 60 + Math.floor((index * 12 * 60) / orders) + random.below(30);
    return Array.from({ length: 1 + random.below(3) }, (__, line): OrderLine => {
      const sku = articles[random.below(articles.length)] ?? '';
      const [pieces, price] = [2 + random.below(5), 1490 + 100 * random.below(60)];
      return { order: `O${numberOf(day, index)}`, line: line + 1, day, minute, sku, pieces, price };
    });
  }).flat();
}

/** What was sent back on a day: one line each, of orders of the weeks before. */
export function returnOn(day: string, returns: number, random: SeededRandom): OrderLine[] {
  return Array.from({ length: returns }, (_, index): OrderLine => {
    const sku = articles[random.below(articles.length)] ?? '';
    const [pieces, price] = [-1 - random.below(3), 1490 + 100 * random.below(60)];
    return { order: `R${numberOf(day, index)}`, line: 1, day, minute: 10 * 60 + 7 * index, sku, pieces, price };
  });
}

/** 203 orders on the second of the month would be O203000 to O203202. */
function numberOf(day: string, index: number): string {
  return `${Number(day.slice(-2))}${String(index + 1).padStart(3, '0')}`;
}

export const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
