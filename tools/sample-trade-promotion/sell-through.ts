import type { SeededRandom } from '../sample/random.js';
import { coffee, dairy, dayAfter, dollars, grain, rateOf, share, stores } from './catalogue.js';
import type { Promotion, Store } from './catalogue.js';

/** What a store sold of a promotion in a week. Amounts are cents. */
export interface Line {
  readonly trigger: string;
  readonly promotion: Promotion;
  readonly account: string;
  readonly store: string;
  /** The Saturday. */
  readonly day: string;
  readonly quantity: number;
  readonly sales: number;
  readonly offInvoice: number;
  readonly returns: number;
  readonly memberDiscount: number;
  /** What the plan expects to be accrued. */
  readonly planned: number;
}

/** Quantities at which a tier ends or begins, in the second week of each period, one for each store. */
const edges: readonly number[] = [99, 100, 249, 250, 1, 1000];
const weeksOfEdges: ReadonlySet<string> = new Set(['2026-02-14', '2026-03-14']);

/** Everything that was sold in a week: each promotion that runs, in each store that has it. */
export function sellIn(week: string, random: SeededRandom): Line[] {
  const [since] = coffee.tiers.map((tier) => tier.since);
  return stores.flatMap((store, index) => {
    const edge = weeksOfEdges.has(week) ? edges[index] : undefined;
    const launched = store.hasLaunch && week >= (since ?? '') ? [coffee] : [];
    return [grain, dairy, ...launched].map((promotion) => {
      const quantity = 20 + random.below(380);
      return sellOf(promotion, store, { week, quantity: promotion === grain ? (edge ?? quantity) : quantity }, random);
    });
  });
}

/** @param sold the Saturday of the week, and how many pieces */
export function sellOf(
  promotion: Promotion,
  { account, store }: Store,
  { week, quantity }: { readonly week: string; readonly quantity: number },
  random: SeededRandom,
): Line {
  const sales = quantity * promotion.price;
  const line = {
    trigger: `${week.replaceAll('-', '')}-${store}-${promotion.id}`,
    promotion,
    account,
    store,
    day: week,
    quantity,
    sales,
    offInvoice: random.below(3) === 0 ? Math.floor(sales / 50) : 0,
    returns: random.below(4) === 0 && quantity > 10 ? (1 + random.below(5)) * promotion.price : 0,
    memberDiscount: random.below(2) === 0 ? Math.floor((sales * 3) / 200) : 0,
  };
  return { ...line, planned: runs(promotion, week) ? share(basisOf(line), rateOf(promotion, quantity, week)) : 0 };
}

function runs(promotion: Promotion, day: string): boolean {
  return promotion.tiers.some(({ since, until }) => day >= since && day <= until);
}

/** What the rate is applied to. */
export function basisOf(line: Pick<Line, 'promotion' | 'sales' | 'offInvoice' | 'returns' | 'memberDiscount'>): number {
  return line.sales - line.offInvoice - line.returns - memberPart(line);
}

/** What members got off, where the promotion does not pay on it. */
export function memberPart({ promotion, memberDiscount }: Pick<Line, 'promotion' | 'memberDiscount'>): number {
  return promotion.withoutMemberDiscount ? memberDiscount : 0;
}

const header =
  'TRIGGER,ACCOUNT,VENDOR,STORE,PROMOTION,WEEK_END,QTY,SALES,OFF_INVOICE,RETURNS,MEMBER_DISCOUNT,PLANNED_ACCRUAL';

export function renderSellThrough(lines: readonly Line[]): string {
  const rows = lines.map((line) => {
    const amounts = [line.sales, line.offInvoice, line.returns, line.memberDiscount, line.planned].map(dollars);
    const { trigger, account, promotion, store, day, quantity } = line;
    return [trigger, account, promotion.vendor, store, promotion.id, day, quantity, ...amounts].join(',');
  });
  return [header, ...rows, ''].join('\n');
}

/** The week, named by its Saturday, that a day belongs to. */
export function weekOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return dayAfter(day, 6 - weekday);
}
