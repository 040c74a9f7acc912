import Big from 'big.js';
import type { Outcome, RecordValues, Side, Timing } from '../../src/model/outcome.js';

/** Of each currency, what is not zero: parts and lines by name, without needless digits. */
export type TotalsByCurrency = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What becomes of an amount. */
interface Judged {
  readonly outcome: Outcome;
  readonly timing: Timing;
  /** What each step took away from it. */
  readonly taken: readonly (readonly [name: string, amount: Big])[];
}

/** Adds up amounts one by one, as a person would who has the books of one rule that converts to dollars. */
export class PlainTotals {
  readonly #sums = new Map<string, Map<string, Big>>();

  /** An amount that is not judged: it stays in its own currency. */
  addExcluded(side: Side, record: RecordValues): void {
    const { currency, amount } = ownOf(record);
    this.#deliver(side, currency, amount);
    this.#add(currency, ['setAside', 'excluded'], signed(side, amount));
  }

  /** An amount that is judged in dollars, where it has a rate. */
  addJudged(
    side: Side,
    { own, values }: { readonly own: RecordValues; readonly values: RecordValues },
    judged: Judged,
  ): void {
    const { currency, amount } = ownOf(own);
    this.#deliver(side, currency, amount);
    const inDollars = values['gross'] ?? null;
    const dollars = new Big(String(inDollars ?? '0'));
    if (inDollars === null) this.#add(currency, ['unconverted'], signed(side, amount));
    else if (currency !== 'USD') {
      this.#add(currency, ['conversion'], signed(side, amount));
      this.#add('USD', ['conversion'], signed(side, dollars).times(-1));
    }
    const left = judged.taken.reduce((rest, [, taken]) => rest.minus(taken), dollars);
    for (const [name, taken] of judged.taken) this.#add('USD', [name], signed(side, taken));
    this.#add('USD', partsOf(judged), signed(side, left));
  }

  #deliver(side: Side, currency: string, amount: Big): void {
    this.#add(currency, [side], amount);
    this.#add(currency, ['difference'], signed(side, amount));
  }

  #add(currency: string, parts: readonly string[], amount: Big): void {
    const sums = this.#sums.get(currency) ?? new Map<string, Big>();
    this.#sums.set(currency, sums);
    for (const part of parts) sums.set(part, (sums.get(part) ?? new Big(0)).plus(amount));
  }

  print(): TotalsByCurrency {
    return withoutZeros([...this.#sums].map(([currency, sums]) => [currency, [...sums]]));
  }
}

function ownOf(record: RecordValues): { readonly currency: string; readonly amount: Big } {
  return { currency: String(record['currency']), amount: new Big(String(record['gross'] ?? '0')) };
}

const signed = (side: Side, amount: Big): Big => (side === 'counterpart' ? amount : amount.times(-1));

function partsOf({ outcome, timing }: Judged): readonly string[] {
  if (timing === 'pending') return ['pending'];
  if (outcome === 'excluded') return ['setAside', 'excluded'];
  if (outcome === 'blocked') return ['setAside', 'blocked'];
  // What is left of two records that are equal must come to nothing: it would stand in a part that no run has.
  if (outcome === 'match') return ['of equal pairs'];
  return [outcome === 'within-tolerance' ? 'tolerated' : 'explained'];
}

/** Sums by currency, of which those that are zero are left out. */
export function withoutZeros(
  sums: readonly (readonly [currency: string, parts: readonly (readonly [name: string, amount: Big])[]])[],
): TotalsByCurrency {
  return Object.fromEntries(
    sums.flatMap(([currency, parts]) => {
      const told = parts
        .filter(([, amount]) => !amount.eq(0))
        .map(([name, amount]) => [name, amount.toFixed()] as const);
      return told.length === 0 ? [] : [[currency, Object.fromEntries(told)] as const];
    }),
  );
}
