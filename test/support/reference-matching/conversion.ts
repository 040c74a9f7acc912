import Big from 'big.js';

/** A rate on the way from one currency to another: multiplied by, or divided. */
export interface Leg {
  readonly rate: string;
  readonly isDirect: boolean;
}

/** The exact product and quotient, rounded once: half-even, to so many digits. */
export function exactly(amount: Big, legs: readonly Leg[], digits: number): string {
  const [multiplied, divided] = legs.reduce<readonly [Big, Big]>(
    ([over, under], { rate, isDirect }) => (isDirect ? [over.times(rate), under] : [over, under.times(rate)]),
    [amount, new Big(1)],
  );
  const exact = Big();
  exact.DP = digits;
  exact.RM = Big.roundHalfEven;
  return new exact(multiplied.toFixed()).div(divided.toFixed()).toFixed(digits);
}

/** What one euro is on a day, by currency; an empty text: nobody says. */
export interface EuroRates {
  readonly day: string;
  readonly USD: string;
  readonly GBP: string;
}

/** The way from a currency to dollars on a day: by the latest rates that are no older than so many days; null: there is none. */
export function legsToDollars(
  rates: readonly EuroRates[],
  currency: string,
  day: string | null,
  maxAge: number,
): readonly Leg[] | null {
  if (currency === 'USD') return [];
  if (day === null) return null;
  const ageOf = (one: EuroRates): number => (Date.parse(day) - Date.parse(one.day)) / 86_400_000;
  const ways = rates
    .filter((one) => ageOf(one) >= 0 && ageOf(one) <= maxAge)
    .toSorted((left, right) => ageOf(left) - ageOf(right))
    .flatMap(({ USD, GBP }): (readonly Leg[])[] => {
      const fromEuro = { rate: USD, isDirect: true };
      if (USD === '') return [];
      if (currency === 'EUR') return [[fromEuro]];
      return currency === 'GBP' && GBP !== '' ? [[{ rate: GBP, isDirect: false }, fromEuro]] : [];
    });
  return ways[0] ?? null;
}
