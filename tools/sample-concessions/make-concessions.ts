import { Big } from 'big.js';
import { DayTally } from '../sample-ledger/expected.js';
import type { ExpectedDay } from '../sample-ledger/expected.js';
import type { Judgement } from '../sample-ledger/faults.js';
import { SeededRandom } from '../sample/random.js';
import { asSold, faults, tooSmall } from './faults.js';
import type { Consequence, Fault } from './faults.js';
import { retailers } from './retailers.js';
import type { Retailer } from './retailers.js';
import { renderPostings, renderSales, sellOn } from './sale.js';
import type { Posting, Sale } from './sale.js';

/** Which environment has which days. */
export const concessionDays = [
  { day: '2010-12-21', environment: 'test', folder: 'systems/data' },
  { day: '2010-12-22', environment: 'test', folder: 'systems/data' },
  { day: '2010-12-23', environment: 'test', folder: 'systems/data' },
  { day: '2010-12-24', environment: 'live', folder: 'systems/live' },
] as const;

/** The answer for one partner and day. */
export interface ExpectedInstance extends ExpectedDay {
  /** Every break, sorted: receipt and line, outcome, tier and category. */
  readonly listed: readonly string[];
}

export interface SampleConcessions {
  /** Paths from the root of the workspace. */
  readonly files: readonly { readonly name: string; readonly content: string }[];
  /** By day and partner. */
  readonly expected: Readonly<Record<string, Readonly<Record<string, ExpectedInstance>>>>;
}

/** Makes the files of all partners and of their ledger, and the answer that reconciling them must give. */
export function makeSampleConcessions(): SampleConcessions {
  const random = new SeededRandom(20_101_224);
  const files: { name: string; content: string }[] = [];
  const expected: Record<string, Record<string, ExpectedInstance>> = {};
  for (const [index, { day, folder }] of concessionDays.entries()) {
    const judged = retailers.map((retailer) => {
      const sales = sellOn(retailer, day, retailer.receipts[index] ?? 0, random);
      const content = renderSales(retailer, sales);
      files.push({ name: `${folder}/concessions/${retailer.name}/${retailer.fileOf(day)}`, content });
      return judge(retailer, day, sales, random);
    });
    const postings = random.shuffle(judged.flatMap(({ booked }) => booked));
    const name = `${folder}/concession-ledger/CONCESSIONS_${day.replaceAll('-', '')}.csv`;
    files.push({ name, content: renderPostings(postings) });
    expected[day] = Object.fromEntries(judged.map((own) => [own.retailer.name, answerFor(own, postings)]));
  }
  return { files, expected };
}

interface JudgedPosting extends Posting {
  readonly judged: Judgement;
}

/** What became of everything that a partner sold on a day. */
interface JudgedDay {
  readonly retailer: Retailer;
  readonly injected: readonly string[];
  readonly sold: readonly { readonly sale: Sale; readonly judged: Judgement }[];
  readonly booked: readonly JudgedPosting[];
}

function judge(retailer: Retailer, day: string, sales: readonly Sale[], random: SeededRandom): JudgedDay {
  const planned = plan(retailer, day, sales, random);
  const consequences = sales.map((sale) => ({ sale, ...befall(sale, retailer, day, planned.get(sale)) }));
  return {
    retailer,
    injected: [...planned.values()].map(({ kind }) => kind),
    sold: consequences.map(({ sale, baseline }) => ({ sale, judged: baseline })),
    booked: consequences.flatMap(({ booked }) =>
      booked.map(({ sale, currency = retailer.currency, judged }) => ({ retailer, sale, currency, judged })),
    ),
  };
}

/** Which lines something happens to: none of those that are too small to be booked. */
function plan(retailer: Retailer, day: string, sales: readonly Sale[], random: SeededRandom): Map<Sale, Fault> {
  const free = random.shuffle(sales.filter(({ amount }) => amount >= retailer.smallest));
  const planned = new Map<Sale, Fault>();
  for (const fault of faults) {
    const wanted = fault.lines(retailer, day);
    if (free.length < wanted) throw new Error(`No line of ${retailer.name} is left for '${fault.kind}'`);
    for (const sale of free.splice(0, wanted)) planned.set(sale, fault);
  }
  return planned;
}

function befall(sale: Sale, retailer: Retailer, day: string, fault: Fault | undefined): Consequence {
  if (sale.amount < retailer.smallest) return tooSmall;
  return fault ? fault.plant(sale, retailer, day) : asSold(sale);
}

function answerFor({ retailer, injected, sold }: JudgedDay, postings: readonly JudgedPosting[]): ExpectedInstance {
  const feeds = { baseline: `${retailer.name}/sales`, counterpart: 'concession-ledger/postings' };
  const tally = new DayTally({ feeds, moneyFields: ['amount'] });
  for (const kind of injected) tally.inject(kind);
  const listed: string[] = [];
  for (const { sale, judged } of sold) {
    tally.record('baseline', judged, money(sale), retailer.currency);
    listed.push(...listing(sale, judged));
  }
  for (const { sale, currency, judged, retailer: of } of postings) {
    const own = of === retailer ? judged : ({ outcome: 'excluded', verdict: null } as const);
    tally.record('counterpart', own, money(sale), currency);
    if (own.outcome !== 'mismatch') listed.push(...listing(sale, own));
  }
  return { ...tally.finish(), listed: listed.sort() };
}

function money({ amount }: Sale): { readonly amount: Big } {
  return { amount: new Big(amount).div(100) };
}

function listing({ receipt, line }: Sale, { outcome, verdict }: Judgement): readonly string[] {
  return verdict ? [`${receipt}/${line} ${outcome}: tier ${verdict.tier}, ${verdict.category}`] : [];
}
