import { currency, dollars, rateOf, share } from './catalogue.js';
import { basisOf } from './sell-through.js';
import type { Line } from './sell-through.js';

/** What the ledger set aside for a trigger. Amounts are cents. */
export interface Accrual {
  /** Given when the files are written. */
  readonly number: string;
  readonly trigger: string;
  readonly account: string;
  readonly vendor: string;
  readonly store: string;
  readonly promotion: string;
  readonly day: string;
  readonly quantity: number;
  readonly basis: number;
  readonly amount: number;
}

/** What should be accrued for a line. */
export function accrualFor(line: Line): Omit<Accrual, 'number'> {
  const { trigger, account, store, day, quantity, promotion } = line;
  const basis = basisOf(line);
  const own = { trigger, account, vendor: promotion.vendor, store, promotion: promotion.id, day, quantity, basis };
  return { ...own, amount: quantity === 0 ? 0 : share(basis, rateOf(promotion, quantity, day)) };
}

const header = 'DOCUMENT,REFERENCE,ACCOUNT,VENDOR,STORE,PROMOTION,POSTED,QTY,BASIS,ACCRUED,CURRENCY';

export function renderAccruals(accruals: readonly Accrual[]): string {
  const rows = accruals.map(({ number, trigger, account, vendor, store, promotion, day, quantity, basis, amount }) => {
    const amounts = [dollars(basis), dollars(amount)];
    return [number, trigger, account, vendor, store, promotion, day, quantity, ...amounts, currency].join(',');
  });
  return [header, ...rows, ''].join('\n');
}
