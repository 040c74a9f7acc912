import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** Where the two sides of one size lie, and the exact answer of comparing them. */
export interface BenchData {
  readonly directory: string;
  readonly baseline: string;
  readonly counterpart: string;
  readonly expected: Counts;
}

/** Records by side and outcome; a pair is one record on each side. */
export interface Counts {
  readonly baseline: Readonly<Record<Outcome, number>>;
  readonly counterpart: Readonly<Record<Outcome, number>>;
}

export const outcomes = ['match', 'within-tolerance', 'mismatch', 'missing', 'duplicate', 'ambiguous'] as const;
export type Outcome = (typeof outcomes)[number];

/** All rows are of this business date, so that one run covers them. */
export const businessDate = '2026-11-01';

const columns = 'store_id,sku,business_date,txn_id,line,qty,gross,net,currency,promo_code';
const seed = 0x7e0;

/** What a key is made for. Out of 2000 keys: 20 + 20 missing, 20 over, 40 within, 1 + 1 duplicated. */
type Fate = 'match' | 'no-counterpart' | 'no-baseline' | 'over' | 'within' | 'baseline-twice' | 'counterpart-twice';

function fateOf(key: number): Fate {
  const lot = mix(key ^ seed) % 2000;
  if (lot < 20) return 'no-counterpart';
  if (lot < 40) return 'no-baseline';
  if (lot < 60) return 'over';
  if (lot < 100) return 'within';
  if (lot === 100) return 'baseline-twice';
  return lot === 101 ? 'counterpart-twice' : 'match';
}

/** A 32-bit integer whose bits all depend on all bits of `value` (murmur3's finalizer). */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** `count` numbers from 0 in an order that looks random, each once, with nothing held: a Feistel network, cycle-walking. */
export function permutation(count: number): (position: number) => number {
  const bits = Math.max(2, Math.ceil(Math.log2(count)));
  const low = bits >>> 1;
  const high = bits - low;
  const lowMask = 2 ** low - 1;
  const highMask = 2 ** high - 1;
  return (position) => {
    let value = position;
    do {
      let left = value >>> low;
      let right = value & lowMask;
      for (let round = 1; round <= 3; round += 1) {
        left ^= mix(right + round * 0x9e3779b1) & highMask;
        right ^= mix(left + round * 0x7f4a7c15) & lowMask;
      }
      value = left * (lowMask + 1) + right;
    } while (value >= count);
    return value;
  };
}

const digits = (value: number, width: number): string => String(value).padStart(width, '0');
const cents = (value: number): string => {
  const text = value < 10 ? `00${value}` : value < 100 ? `0${value}` : String(value);
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
};

/** One row of one side; `differs` says whether the counterpart's difference is to be in it. */
function renderRow(key: number, fate: Fate, differs: boolean): string {
  const noise = mix(key + 0x5bd1e995);
  const transaction = Math.floor(key / 5);
  const store = mix(transaction) % 500;
  let gross = 100 + (noise % 49_900);
  let net = Math.floor(gross * 0.84);
  let quantity = 1 + (noise % 9);
  let currency = 'USD';
  let promotion = noise % 10 === 0 ? '' : noise % 10 < 3 ? `PROMO-2026-${noise % 97}` : 'NONE';
  if (differs && fate === 'within') {
    if (noise % 2 === 0) gross += 1 + (noise % 5);
    else net -= 1 + (noise % 5);
  } else if (differs) {
    const kind = noise % 20;
    if (kind === 0) currency = 'CAD';
    else if (kind === 1) quantity += 1;
    else if (kind === 2) promotion = promotion === '' ? 'NONE' : '';
    else if (kind < 12) gross += 6 + Math.floor(gross / 100);
    else net -= 6 + Math.floor(gross / 100);
  }
  return (
    `STORE-${digits(store, 5)},${digits(4_000_000_000_000 + (mix(key) % 50_000) * 7919, 14)},${businessDate},` +
    `T20261101-${digits(transaction, 10)},${(key % 5) + 1},${quantity},${cents(gross)},${cents(net)},${currency},${promotion}\n`
  );
}

/** Writes one side in portions; a repeated row comes about a thousand rows after the first. */
class SideWriter {
  readonly #file: number;
  readonly #path: string;
  #portion = `${columns}\n`;
  #rows = 0;
  readonly #repeats: { readonly due: number; readonly row: string }[] = [];

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(`${path}.partial`, 'w');
  }

  write(row: string): void {
    this.#portion += row;
    this.#rows += 1;
    if (this.#portion.length > 1 << 20) this.#flush();
    const next = this.#repeats[0];
    if (next && next.due <= this.#rows) {
      this.#repeats.shift();
      this.#portion += next.row;
    }
  }

  repeatLater(row: string): void {
    this.#repeats.push({ due: this.#rows + 1000, row });
  }

  close(): void {
    for (const { row } of this.#repeats) this.#portion += row;
    this.#flush();
    closeSync(this.#file);
    renameSync(`${this.#path}.partial`, this.#path);
  }

  #flush(): void {
    writeSync(this.#file, this.#portion);
    this.#portion = '';
  }
}

/** The same in everything would be the same record, delivered again: the promotion, which comes last, tells them apart. */
function again(row: string): string {
  return row.replace(/\n$/, '-AGAIN\n');
}

/** Of what is written: another one does not find what an earlier one left. */
const generation = 2;

/**
 * Two sides of `rows` keys each, made once and found again by later calls: the baseline in order, the counterpart
 * shuffled. Needs about 90 bytes of disk for each row of a side, and next to no memory.
 */
export function prepareData(directory: string, rows: number): BenchData {
  const home = join(directory, `rows-${rows}-${generation}`);
  const [baseline, counterpart, answer] = ['tills.csv', 'ledger.csv', 'expected.json'].map((name) => join(home, name));
  if (!baseline || !counterpart || !answer) throw new Error('unreachable');
  if (!existsSync(answer)) {
    mkdirSync(home, { recursive: true });
    const expected = writeSides(baseline, counterpart, rows);
    writeFileSync(answer, `${JSON.stringify(expected, null, 2)}\n`);
  }
  return { directory: home, baseline, counterpart, expected: JSON.parse(readFileSync(answer, 'utf8')) as Counts };
}

function writeSides(baselinePath: string, counterpartPath: string, rows: number): Counts {
  const fates: Record<Fate, number> = {
    match: 0,
    'no-counterpart': 0,
    'no-baseline': 0,
    over: 0,
    within: 0,
    'baseline-twice': 0,
    'counterpart-twice': 0,
  };
  const baseline = new SideWriter(baselinePath);
  for (let key = 0; key < rows; key += 1) {
    const fate = fateOf(key);
    fates[fate] += 1;
    if (fate === 'no-baseline') continue;
    const row = renderRow(key, fate, false);
    baseline.write(row);
    if (fate === 'baseline-twice') baseline.repeatLater(again(row));
  }
  baseline.close();
  const counterpart = new SideWriter(counterpartPath);
  const keyAt = permutation(rows);
  for (let position = 0; position < rows; position += 1) {
    const key = keyAt(position);
    const fate = fateOf(key);
    if (fate === 'no-counterpart') continue;
    counterpart.write(renderRow(key, fate, fate === 'over' || fate === 'within'));
    // Every second repeated row differs in its amounts too.
    if (fate === 'counterpart-twice') counterpart.repeatLater(again(renderRow(key, fate, key % 2 === 0)));
  }
  counterpart.close();
  return countsOf(fates);
}

function countsOf(fates: Readonly<Record<Fate, number>>): Counts {
  const pairs = { match: fates.match, 'within-tolerance': fates.within, mismatch: fates.over };
  const [here, there] = [fates['baseline-twice'], fates['counterpart-twice']];
  return {
    baseline: { ...pairs, missing: fates['no-counterpart'], duplicate: 2 * here, ambiguous: there },
    counterpart: { ...pairs, missing: fates['no-baseline'], duplicate: 2 * there, ambiguous: here },
  };
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '1000000' },
      directory: { type: 'string', default: join(tmpdir(), 'tieout-bench') },
    },
  });
  console.log(JSON.stringify(prepareData(values.directory, Number(values.rows)), null, 2));
}
