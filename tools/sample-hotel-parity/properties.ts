/** A hotel of the sample, and how its channel manager writes of it. */
export interface Property {
  /** Its system, and what the channel manager calls it. */
  readonly name: string;
  readonly currency: string;
  /** What one of its currency is in euros, as `reference/group-rates.csv` has it. */
  readonly euros: string;
  /** The tax on a night, as `reference/lodging-tax.csv` has it. */
  readonly tax: string;
  readonly rooms: readonly Room[];
  readonly plans: readonly Plan[];
  readonly channel: Channel;
}

export interface Room {
  readonly id: string;
  /** What a night costs at least, without tax, in whole units of the hotel's currency. */
  readonly from: number;
  /** Nights on which it is not for sale. */
  readonly closed: readonly string[];
  /** What the channel manager calls it on a night. */
  codeOn(date: string): string;
}

export interface Plan {
  readonly id: string;
  /** Its rate, in percent of the flexible one. */
  readonly percent: number;
  /** Whether the hotel itself writes its rate with tax. */
  readonly gross: boolean;
  codeOn(date: string): string;
}

export interface Channel {
  readonly currency: string;
  /** Whether it writes rates with tax. */
  readonly gross: boolean;
}

const always = (code: string) => (): string => code;
const from22nd = (before: string, after: string) => (date: string) => (date < '2025-12-22' ? before : after);

const flexible: Plan = { id: 'BAR', percent: 100, gross: false, codeOn: always('RACK') };
const withBreakfast: Plan = { id: 'BB', percent: 120, gross: true, codeOn: always('RACKBB') };
const paidAhead: Plan = { id: 'NRF', percent: 90, gross: false, codeOn: always('ADVPUR') };
const negotiated: Plan = { id: 'CORP', percent: 80, gross: false, codeOn: from22nd('NEG1', 'NEG2') };

/** What systems/properties and reference/ say, once more: the generator does not read the workspace that it is the answer for. */
export const properties: readonly Property[] = [
  {
    name: 'vienna',
    currency: 'EUR',
    euros: '1',
    tax: '0.10',
    rooms: [
      { id: 'STD', from: 130, closed: [], codeOn: always('0101') },
      { id: 'DLX', from: 190, closed: ['2025-12-24', '2025-12-25'], codeOn: always('0102') },
    ],
    plans: [flexible, withBreakfast],
    channel: { currency: 'EUR', gross: true },
  },
  {
    name: 'london',
    currency: 'GBP',
    euros: '1.15',
    tax: '0.20',
    rooms: [
      { id: 'STD', from: 170, closed: [], codeOn: always('TWN') },
      { id: 'STE', from: 340, closed: ['2025-12-19', '2025-12-26'], codeOn: always('SUI') },
    ],
    plans: [flexible, paidAhead],
    channel: { currency: 'EUR', gross: true },
  },
  {
    name: 'new-york',
    currency: 'USD',
    euros: '0.84',
    tax: '0.1475',
    rooms: [
      { id: 'STD', from: 220, closed: [], codeOn: always('Q1') },
      { id: 'DLX', from: 310, closed: [], codeOn: from22nd('K2', 'K9') },
      { id: 'STE', from: 520, closed: ['2025-12-20'], codeOn: from22nd('S1', 'K2') },
    ],
    plans: [flexible, negotiated],
    channel: { currency: 'USD', gross: false },
  },
];
