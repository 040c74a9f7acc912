import { Big } from 'big.js';
import { sum } from './answer.js';

/** What is added up of a record. The amount is in cents. */
interface Drifting {
  readonly account: string;
  readonly vendor: string;
  readonly store: string;
  readonly amount: number;
}

/** The groups that are more than 2 % apart: what they go by, both sums, the difference and its percentage. */
export function driftOf(
  { baseline, counterpart }: Readonly<Record<'baseline' | 'counterpart', readonly Drifting[]>>,
  by: 'account' | 'vendor' | 'store',
): readonly string[] {
  const names = [...new Set([...baseline, ...counterpart].map((one) => one[by]))].toSorted();
  return names.flatMap((name) => {
    const [here, there] = [baseline, counterpart].map((side) => {
      return sum(side.filter((one) => one[by] === name).map(({ amount }) => amount));
    }) as [number, number];
    const difference = there - here;
    if (Math.abs(difference) * 100 <= here * 2) return [];
    const percent = new Big(difference).times(100).div(here).round(4, Big.roundHalfEven).toFixed();
    return [
      [name, ...[here, there, difference].map((cents) => new Big(cents).div(100).toFixed()), `${percent}%`].join(' '),
    ];
  });
}
