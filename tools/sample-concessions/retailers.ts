/** A partner of the sample as its tills write, and what its receipts are made of. */
export interface Retailer {
  /** Its system, and what the ledger calls it. */
  readonly name: string;
  /** What its receipt numbers begin with. */
  readonly prefix: string;
  readonly timezone: string;
  readonly currency: string;
  readonly delimiter: string;
  readonly decimal: string;
  /** The name of a day's file. */
  fileOf(day: string): string;
  /** Less than this is not booked, in the minor unit of its currency. */
  readonly smallest: number;
  readonly products: readonly string[];
  /** Receipts of each day of `sampleDays`. */
  readonly receipts: readonly [number, number, number, number];
}

const plainName = (day: string): string => `sales_${day.replaceAll('-', '')}.csv`;

/** What systems/concessions says, once more: the generator does not read the workspace that it is the answer for. */
export const retailers: readonly Retailer[] = [
  {
    name: 'bluebell-cards',
    prefix: 'BB',
    timezone: 'Europe/London',
    currency: 'GBP',
    delimiter: ',',
    decimal: '.',
    fileOf: plainName,
    smallest: 100,
    products: ['GIFT CARD ROBIN', 'WRAPPING PAPER 5M', 'RIBBON RED', 'CARDS, BOX OF 12', 'GIFT TAG SET'],
    receipts: [14, 12, 15, 2],
  },
  {
    name: 'galerie-lumiere',
    prefix: 'GL',
    timezone: 'Europe/Paris',
    currency: 'EUR',
    delimiter: ';',
    decimal: ',',
    fileOf: (day) => `ventes-${day.split('-').toReversed().join('-')}.csv`,
    smallest: 100,
    products: ['LITHOGRAPHIE A3', 'CADRE CHÊNE 30X40', 'AFFICHE 1900', 'CARTE POSTALE'],
    receipts: [9, 8, 10, 1],
  },
  {
    name: 'hudson-toys',
    prefix: 'HT',
    timezone: 'America/New_York',
    currency: 'USD',
    delimiter: ',',
    decimal: '.',
    fileOf: plainName,
    smallest: 100,
    products: ['TEDDY BEAR 40CM', 'WOODEN TRAIN', 'PUZZLE 500', 'KITE "SKY"', 'MARBLES'],
    receipts: [12, 11, 13, 2],
  },
  {
    name: 'nordlys-candles',
    prefix: 'NC',
    timezone: 'Europe/Oslo',
    currency: 'NOK',
    delimiter: '|',
    decimal: '.',
    fileOf: plainName,
    smallest: 1000,
    products: ['KUBBELYS HVIT', 'LYKT STOR', 'TELYS 30 STK', 'FYRSTIKKER'],
    receipts: [9, 10, 9, 1],
  },
];
