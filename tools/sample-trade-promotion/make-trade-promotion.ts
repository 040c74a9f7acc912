import { SeededRandom } from '../sample/random.js';
import { renderAccruals } from './accruals.js';
import type { ExpectedRun } from './answer.js';
import { weeks } from './catalogue.js';
import { claimWeeks, makeClaims, renderClaims } from './claims.js';
import { makeDeductions, renderDeductions } from './deductions.js';
import { makeAccruals } from './judge-accruals.js';
import { renderSellThrough, weekOf } from './sell-through.js';

export interface SampleTradePromotion {
  /** Paths from the root of the repository. */
  readonly files: readonly { readonly name: string; readonly content: string }[];
  /** Every run, in the order in which they must be carried out. */
  readonly expected: readonly ExpectedRun[];
}

const folder = 'samples/trade-promotion/systems/data';

/** Makes what all systems deliver in two periods, and the answer that reconciling them must give. */
export function makeSampleTradePromotion(): SampleTradePromotion {
  const random = new SeededRandom(20_260_201);
  const accrued = makeAccruals(random);
  const [first] = accrued;
  if (!first) throw new Error('There is no period');
  const deducted = makeDeductions(first, random);
  const claimed = makeClaims(deducted.deductions, random);
  const lines = accrued.flatMap((period) => period.lines);
  const accruals = random.shuffle(accrued.flatMap(({ posted }) => posted.map(({ accrual }) => accrual)));
  const files = weeks.flatMap((week) => {
    const own = <T extends { readonly day: string }>(all: readonly T[]): T[] =>
      all.filter(({ day }) => weekOf(day) === week);
    return Object.entries({
      sell_through: renderSellThrough(own(lines)),
      accruals: renderAccruals(own(accruals)),
      ...(claimWeeks.includes(week)
        ? {
            claims: renderClaims(own(claimed.claims)),
            deductions: renderDeductions(own(claimed.deductions), claimed.claimOf),
          }
        : {}),
    }).map(([name, content]) => ({ name: `${folder}/${name}_${week.replaceAll('-', '')}.csv`, content }));
  });
  const periods = [...accrued, deducted].map(({ expected }) => expected);
  return {
    files,
    expected: [...claimed.expected, ...periods].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  };
}
