import { Big } from 'big.js';
import { rateOf } from './night.js';
import type { Night, Offer } from './night.js';
import type { Judgement } from './differences.js';
import type { Property } from './properties.js';

/** Of what a tax is taken off: ten digits, the last half to even. */
const Taxed = Big();
Taxed.DP = 10;
Taxed.RM = Big.roundHalfEven;

/** Euros are what everything is compared in. */
const common = 'EUR';

/** What became of an amount on its way to be compared, in euros. */
interface Brought {
  readonly delivered: Big;
  readonly tax: Big;
  readonly rounding: Big;
  readonly compared: Big;
}

/** An amount of a currency in euros, to the cent. */
function inEuros({ currency, euros }: Property, amount: Big, of: string): Big {
  return of === currency ? amount.times(euros).round(2, Big.roundHalfEven) : amount;
}

/** What is compared of an amount: in euros, without tax, to the cent. */
function brought(property: Property, amount: Big, currency: string, gross: boolean): Brought {
  const delivered = inEuros(property, amount, currency);
  const net = gross ? new Big(new Taxed(delivered).div(new Taxed(property.tax).plus(1))) : delivered;
  const compared = net.round(2, Big.roundHalfEven);
  return { delivered, tax: net.minus(delivered), rounding: compared.minus(net), compared };
}

const broughtNight = (night: Night): Brought =>
  brought(night.property, rateOf(night), night.property.currency, night.plan.gross);
const broughtOffer = (property: Property, { amount, currency, gross }: Offer): Brought | null =>
  amount && brought(property, amount, currency, gross);

/** How much more the channel asks for a night, in euros without tax; null where one of them says nothing. */
export function rateDelta(night: Night, offer: Offer | null): Big | null {
  const asked = offer && broughtOffer(night.property, offer);
  return asked ? asked.compared.minus(broughtNight(night).compared) : null;
}

const parts = ['baseline', 'counterpart', 'explained', 'tolerated', 'setAside', 'conversion'] as const;
const steps = ['hotel-tax', 'channel-tax', 'rounding'] as const;
type Part = (typeof parts)[number] | (typeof steps)[number];

/** The control totals of one run, by currency: every amount is added where tieout must have it. */
export class Totals {
  readonly #byCurrency = new Map<string, Map<Part, Big>>();

  pair(night: Night, offer: Offer, { outcome }: Judgement): void {
    this.#delivered(night.property, 'baseline', rateOf(night), night.property.currency);
    if (offer.amount) this.#delivered(night.property, 'counterpart', offer.amount, offer.currency);
    const own = broughtNight(night);
    const asked = broughtOffer(night.property, offer);
    if (asked === null) {
      this.#add(common, 'explained', own.delivered.neg());
      return;
    }
    this.#add(common, 'hotel-tax', own.tax);
    this.#add(common, 'channel-tax', asked.tax.neg());
    this.#add(common, 'rounding', own.rounding.minus(asked.rounding));
    const delta = asked.compared.minus(own.compared);
    if (outcome === 'match' && !delta.eq(0)) throw new Error(`A match of ${night.date} differs by ${delta.toFixed()}`);
    if (outcome !== 'match') this.#add(common, outcome === 'mismatch' ? 'explained' : 'tolerated', delta);
  }

  loneNight(night: Night): void {
    this.#delivered(night.property, 'baseline', rateOf(night), night.property.currency);
    this.#add(common, 'explained', broughtNight(night).delivered.neg());
  }

  excludedOffer(property: Property, { amount, currency }: Offer): void {
    if (!amount) return;
    this.#delivered(property, 'counterpart', amount, currency);
    this.#add(common, 'setAside', inEuros(property, amount, currency));
  }

  /** An amount as it was delivered, and what it leaves its own currency by and comes into euros with. */
  #delivered(property: Property, side: 'baseline' | 'counterpart', amount: Big, currency: string): void {
    this.#add(currency, side, amount);
    if (currency === common) return;
    const signed = (value: Big): Big => (side === 'counterpart' ? value : value.neg());
    this.#add(currency, 'conversion', signed(amount));
    this.#add(common, 'conversion', signed(inEuros(property, amount, currency)).neg());
  }

  #add(currency: string, part: Part, amount: Big): void {
    const total = this.#byCurrency.get(currency) ?? new Map<Part, Big>();
    this.#byCurrency.set(currency, total.set(part, (total.get(part) ?? new Big(0)).plus(amount)));
  }

  finish(): ExpectedTotal[] {
    const currencies = [...this.#byCurrency].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const converted = currencies.length > 1;
    return currencies.map(([currency, total]) => printed(currency, total, converted));
  }
}

/** Decimals are text, to the last digit that is not zero. */
export interface ExpectedTotal {
  readonly field: 'base_rate';
  readonly currency: string;
  /** By name: `baseline`, `counterpart`, `difference`, and what the difference is made of. */
  readonly amounts: Readonly<Record<string, string>>;
  /** The lines of the rule: what was converted, taken off and rounded. */
  readonly lines: Readonly<Record<string, string>>;
}

function printed(currency: string, total: ReadonlyMap<Part, Big>, converted: boolean): ExpectedTotal {
  const of = (part: Part): Big => total.get(part) ?? new Big(0);
  const text = (part: Part): string => of(part).toFixed();
  const difference = of('counterpart').minus(of('baseline'));
  const made = [...parts.slice(2), ...steps].reduce((sum, part) => sum.plus(of(part)), new Big(0));
  if (!difference.eq(made)) throw new Error(`The totals in ${currency} do not balance`);
  const none = { pending: '0', blocked: '0', deduplicated: '0', residue: '0' };
  const [baseline, counterpart, explained, tolerated, setAside] = parts.map(text);
  const amounts = { baseline, counterpart, difference: difference.toFixed(), explained, tolerated, setAside };
  const lines = [...(converted ? (['conversion'] as const) : []), ...steps].map((part) => [part, text(part)]);
  return {
    field: 'base_rate',
    currency,
    amounts: { ...amounts, excluded: setAside ?? '0', ...none } as Record<string, string>,
    lines: Object.fromEntries(lines) as Record<string, string>,
  };
}
