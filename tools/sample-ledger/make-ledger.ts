import { faults, type Consequence, type Fault, type Judgement, type Planted } from './faults.js';
import { DayTally, type ExpectedDay } from './expected.js';
import { ledgerHeader, postLine, renderPosting, type Damage } from './posting.js';
import { SeededRandom } from '../sample/random.js';
import { moneyFields, readTillLines, type TillLine } from './till-lines.js';

/** The business days of the sample; the day after the last closes it. */
export const sampleDays = ['2010-12-21', '2010-12-22', '2010-12-23'] as const;
const dayAfter = ['2010-12-22', '2010-12-23', '2010-12-24'] as const;

export interface SampleLedger {
  /** File name and content, in the order of the days. */
  readonly files: readonly { readonly name: string; readonly content: Buffer }[];
  readonly expected: Readonly<Record<string, ExpectedDay>>;
}

const matching: Judgement = { outcome: 'match', verdict: null };
const excluded: Judgement = { outcome: 'excluded', verdict: null };

const counted = {
  feeds: { baseline: 'high-street-tills/sales', counterpart: 'general-ledger/postings' },
  moneyFields,
};

/** Which catalogue code a damage is reported under, where the two names differ. */
const codes: Partial<Record<Damage, string>> = {
  'missing-amount': 'missing-value',
  'malformed-amount': 'malformed-field',
  'malformed-date': 'malformed-field',
};

/** Makes the ledger files of all days from the text of the till files, and the answer that reconciling them must give. */
export function makeSampleLedger(tills: readonly string[]): SampleLedger {
  const random = new SeededRandom(20_101_221);
  const files: { name: string; content: Buffer }[] = [];
  const expected: Record<string, ExpectedDay> = {};
  let late: readonly Planted[] = [];
  sampleDays.forEach((day, index) => {
    const tally = new DayTally(counted);
    const lines = readTillLines(tills[index] ?? '');
    const planned = planDay(lines, index, tally, random);
    const planted: Planted[] = [...late];
    late = [];
    for (const [line, fault] of planned) {
      const consequence = befall(line, fault, day, dayAfter[index] ?? day);
      tally.record('baseline', consequence.baseline, line.money, 'GBP');
      planted.push(...consequence.planted);
      late = [...late, ...(consequence.later ?? [])];
    }
    for (const one of planted) tallyPlanted(one, tally);
    const name = `GL_POSTINGS_${day.replaceAll('-', '')}_0001.csv`;
    files.push({ name, content: renderFile(random.shuffle(planted)) });
    expected[day] = tally.finish();
  });
  return { files, expected };
}

/** Decides what becomes of every till line that the ledger should hold, and counts the others. */
function planDay(
  lines: readonly TillLine[],
  day: number,
  tally: DayTally,
  random: SeededRandom,
): Map<TillLine, Fault | null> {
  const planned = new Map<TillLine, Fault | null>();
  for (const line of lines) {
    const takenFromStock = line.quantity < 0 && !line.invoice.startsWith('C');
    if (takenFromStock) tally.setAside('baseline', 'deadLettered', 'refused-by-check');
    else if (line.money.amount.eq(0)) tally.record('baseline', excluded, line.money, 'GBP');
    else planned.set(line, null);
  }
  for (const fault of faults) {
    const free = [...planned].filter(([line, taken]) => !taken && (fault.fits?.(line) ?? true)).map(([line]) => line);
    const wanted = fault.days[day] ?? 0;
    if (free.length < wanted) throw new Error(`Only ${free.length} lines are left for '${fault.kind}'`);
    for (const line of random.shuffle(free).slice(0, wanted)) {
      planned.set(line, fault);
      tally.inject(fault.kind);
    }
  }
  return planned;
}

function befall(line: TillLine, fault: Fault | null, day: string, nextDay: string): Consequence {
  const posting = postLine(line, day);
  return fault?.plant(line, posting, nextDay) ?? { baseline: matching, planted: [{ posting, judged: matching }] };
}

function tallyPlanted(planted: Planted, tally: DayTally): void {
  if ('judged' in planted) {
    tally.record('counterpart', planted.judged, planted.posting.money, planted.posting.currency);
  } else if ('damage' in planted) {
    tally.setAside('counterpart', 'quarantined', codes[planted.damage] ?? planted.damage);
  } else {
    tally.setAside('counterpart', 'deadLettered', 'refused-by-check');
  }
}

/** A quote that is never closed swallows what follows, so its record stands last. */
function renderFile(planted: readonly Planted[]): Buffer {
  const unclosed = planted.filter((one) => 'damage' in one && one.damage === 'unclosed-quote');
  const others = planted.filter((one) => !unclosed.includes(one));
  const records = [...others, ...unclosed].map((one) =>
    renderPosting(one.posting, 'damage' in one ? one.damage : null),
  );
  return Buffer.concat([Buffer.from(ledgerHeader), ...records]);
}
