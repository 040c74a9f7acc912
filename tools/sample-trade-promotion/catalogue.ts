import { Big } from 'big.js';

/** What the reference and the rules say, once more: the generator does not read the workspace that it is the answer for. */
export const currency = 'USD';

export interface Store {
  readonly account: string;
  readonly store: string;
  /** Whether the launch of the coffee is in it. */
  readonly hasLaunch: boolean;
}

export const stores: readonly Store[] = [
  { account: 'corner-fresh', store: 'CF-01', hasLaunch: true },
  { account: 'corner-fresh', store: 'CF-02', hasLaunch: false },
  { account: 'harvest-market', store: 'HM-01', hasLaunch: true },
  { account: 'harvest-market', store: 'HM-02', hasLaunch: false },
  { account: 'mercado-sol', store: 'MS-01', hasLaunch: true },
  { account: 'mercado-sol', store: 'MS-02', hasLaunch: false },
];

export interface Promotion {
  readonly id: string;
  readonly vendor: string;
  /** Of one piece, in cents. */
  readonly price: number;
  /** Whether members' discounts are taken off before the rate is applied. */
  readonly withoutMemberDiscount: boolean;
  readonly tiers: readonly Tier[];
}

/** One row of `reference/promotion-tiers.csv`. */
interface Tier {
  readonly from: number;
  readonly to: number;
  readonly rate: string;
  readonly since: string;
  readonly until: string;
}

const tier = (from: number, to: number, rate: string, [since, until]: readonly [string, string]): Tier => {
  return { from, to, rate, since, until };
};
const quarter = ['2026-02-01', '2026-05-02'] as const;
const february = ['2026-02-01', '2026-02-28'] as const;
const later = ['2026-03-01', '9999-12-31'] as const;

export const grain: Promotion = {
  id: 'GRAIN-Q1',
  vendor: 'golden-grain',
  price: 349,
  withoutMemberDiscount: true,
  tiers: [tier(1, 99, '0.04', quarter), tier(100, 249, '0.06', quarter), tier(250, Infinity, '0.08', quarter)],
};

export const dairy: Promotion = {
  id: 'DAIRY-EVERYDAY',
  vendor: 'alpine-dairy',
  price: 279,
  withoutMemberDiscount: false,
  tiers: [
    tier(1, 149, '0.05', february),
    tier(150, Infinity, '0.075', february),
    tier(1, 149, '0.055', later),
    tier(150, Infinity, '0.08', later),
  ],
};

export const coffee: Promotion = {
  id: 'COFFEE-LAUNCH',
  vendor: 'sol-coffee',
  price: 899,
  withoutMemberDiscount: true,
  tiers: [tier(1, Infinity, '0.10', ['2026-02-15', '2026-04-04'])],
};

/** The rate of the tier of a quantity on a day. */
export function rateOf(promotion: Promotion, quantity: number, day: string): string {
  const found = promotion.tiers.find(({ from, to, since, until }) => {
    return quantity >= from && quantity <= to && day >= since && day <= until;
  });
  if (!found) throw new Error(`${promotion.id} does not run on ${day}`);
  return found.rate;
}

/** An amount times a rate, in cents, rounded half to even. */
export function share(cents: number, rate: string): number {
  return new Big(cents).times(rate).round(0, Big.roundHalfEven).toNumber();
}

/** Fiscal periods of 2026 by the calendar of the National Retail Federation, and the Saturdays that end their weeks. */
export const periods = [
  { name: '2026-P01', weeks: ['2026-02-07', '2026-02-14', '2026-02-21', '2026-02-28'] },
  { name: '2026-P02', weeks: ['2026-03-07', '2026-03-14', '2026-03-21', '2026-03-28', '2026-04-04'] },
] as const;

/** All of them, in order. */
export const weeks: readonly string[] = periods.flatMap(({ weeks: own }) => own);

/** A day so many days later, or earlier. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The noon after the last day of a week or period: everything of it has been delivered then. */
export function noonAfter(day: string): string {
  return `${dayAfter(day, 1)}T12:00:00.000Z`;
}

/** Cents as they are written. */
export function dollars(cents: number): string {
  return new Big(cents).div(100).toFixed(2);
}
