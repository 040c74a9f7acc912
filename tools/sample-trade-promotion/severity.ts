import { Big } from 'big.js';

/** Level and score of a break, as the rule of accruals says: by its money in cents, and its age in days. */
export function severityOf(cents: number, days: number): string {
  const money = new Big(cents).div(100);
  const ofMoney = money.lte(25)
    ? money.times(30).div(25)
    : money.lte(125)
      ? money.minus(25).times(40).div(100).plus(30)
      : new Big(70);
  const score = ofMoney.plus(Math.min(days, 30)).round(2, Big.roundHalfEven);
  const level = score.gte(90) ? 'critical' : score.gte(60) ? 'high' : score.gte(30) ? 'medium' : 'low';
  return `${level} ${score.toFixed(2)}`;
}
