import Big from 'big.js';
import type { RecordValues, Side } from '../../../src/model/outcome.js';

/** Steps that may be taken before amounts are compared. */
export const stepNames = ['fee', 'vat', 'commission', 'uplift'] as const;
type StepName = (typeof stepNames)[number];

/** What a rule does to amounts before it compares them. */
export interface AdjustSketch {
  readonly steps: readonly StepName[];
  readonly round: { readonly to: 'minor' | number; readonly mode: 'half-even' | 'half-up' } | null;
  readonly within: string | null;
  readonly passes: 1 | 2;
}

/** What was compared, and what each step took away; null: nobody can tell. */
export interface Brought {
  readonly value: Big | null;
  readonly taken: readonly (readonly [name: string, amount: Big])[];
  /** Whether anything is done to amounts of this side. */
  readonly isTouched: boolean;
}

const sideOf: Readonly<Record<StepName, Side>> = {
  fee: 'counterpart',
  vat: 'counterpart',
  commission: 'baseline',
  uplift: 'baseline',
};

const numberIn = (record: RecordValues, field: string): Big | null => {
  const value = record[field] ?? null;
  return value === null ? null : new Big(String(value));
};

function stepped(name: StepName, value: Big, record: RecordValues): Big | null {
  const [gross, fee, vat] = ['gross', 'fee', 'vat'].map((field) => numberIn(record, field));
  switch (name) {
    case 'fee':
      return fee?.gt(0) ? value.minus(fee) : value;
    case 'commission':
      return gross ? value.plus(gross.times('0.125')) : null;
    case 'uplift':
      return vat ? value.times(vat.plus(1)) : null;
    case 'vat':
      return vat ? quotient(value, vat.plus(1)) : null;
  }
}

const places = 10;

/** By whole numbers: digits of the quotient, and the even neighbour where two are as near. */
function quotient(value: Big, divisor: Big): Big | null {
  if (divisor.eq(0)) return null;
  const scale = 20;
  const whole = (number: Big): bigint => BigInt(number.times(new Big(10).pow(scale)).toFixed(0));
  const [above, below] = [whole(value) * 10n ** BigInt(places), whole(divisor)];
  const isNegative = above < 0n !== below < 0n;
  const [top, bottom] = [above < 0n ? -above : above, below < 0n ? -below : below];
  const [cut, rest] = [top / bottom, top % bottom];
  const up = rest * 2n > bottom || (rest * 2n === bottom && cut % 2n === 1n);
  const magnitude = new Big((up ? cut + 1n : cut).toString()).div(new Big(10).pow(places));
  return isNegative ? magnitude.times(-1) : magnitude;
}

const minorDigits: Readonly<Record<string, number>> = { EUR: 2, JPY: 0, BHD: 3 };

function rounded(value: Big, { round }: Pick<AdjustSketch, 'round'>, record: RecordValues): Big {
  if (round === null) return value;
  const digits = round.to === 'minor' ? (minorDigits[String(record['currency'])] ?? 2) : round.to;
  return value.round(digits, round.mode === 'half-even' ? Big.roundHalfEven : Big.roundHalfUp);
}

/** What is compared of a record, step by step. */
export function brought(sketch: Pick<AdjustSketch, 'steps' | 'round'>, side: Side, record: RecordValues): Brought {
  const own = sketch.steps.filter((name) => sideOf[name] === side);
  const isTouched = own.length > 0 || sketch.round !== null;
  const taken: (readonly [string, Big])[] = [];
  let value = numberIn(record, 'gross');
  for (const name of own) {
    const after: Big | null = value && stepped(name, value, record);
    if (value && after) taken.push([name, value.minus(after)]);
    value = after;
  }
  if (value && sketch.round) {
    const after = rounded(value, sketch, record);
    taken.push(['rounding', value.minus(after)]);
    value = after;
  }
  return { value, taken: value === null ? [] : taken, isTouched };
}

interface Pair {
  readonly id: string;
  readonly records: readonly [RecordValues, RecordValues];
  readonly brought: readonly [Brought, Brought];
}

function pairsOf(
  sketch: AdjustSketch,
  baseline: readonly RecordValues[],
  ledger: readonly RecordValues[],
): readonly Pair[] {
  return baseline.flatMap((left) => {
    const right = ledger.find(({ id }) => id === left['id']);
    if (!right) return [];
    const both = [brought(sketch, 'baseline', left), brought(sketch, 'counterpart', right)] as const;
    return [{ id: String(left['id']), records: [left, right] as const, brought: both }];
  });
}

/** How each pair comes out. */
export function comparedByHand(
  sketch: AdjustSketch,
  baseline: readonly RecordValues[],
  ledger: readonly RecordValues[],
): { readonly pairs: Readonly<Record<string, number>>; readonly mismatches: Readonly<Record<string, unknown>> } {
  const pairs = { match: 0, 'within-tolerance': 0, mismatch: 0 };
  const mismatches: Record<string, unknown> = {};
  for (const pair of pairsOf(sketch, baseline, ledger)) {
    const outcome = outcomeOf(sketch, pair);
    pairs[outcome]++;
    if (outcome === 'mismatch') mismatches[pair.id] = [deltaOf(pair)?.toFixed() ?? null, ...pair.brought.map(textOf)];
  }
  return { pairs, mismatches };
}

function textOf({ value, isTouched }: Brought): string | null | undefined {
  return isTouched ? (value?.toFixed() ?? null) : undefined;
}

function isUnknown({ records, brought: both }: Pair): boolean {
  return records.some((record, index) => numberIn(record, 'gross') !== null && both[index]?.value === null);
}

function deltaOf(pair: Pair): Big | null {
  const [left, right] = pair.brought;
  const [baseline, counterpart] = pair.records;
  const isMeasured = !isUnknown(pair) && baseline['currency'] === counterpart['currency'];
  return isMeasured && left.value && right.value ? right.value.minus(left.value) : null;
}

function outcomeOf({ within }: AdjustSketch, pair: Pair): 'match' | 'within-tolerance' | 'mismatch' {
  const [left, right] = pair.brought;
  const [baseline, counterpart] = pair.records;
  if (isUnknown(pair) || baseline['currency'] !== counterpart['currency']) return 'mismatch';
  if (left.value === null && right.value === null) return 'match';
  const delta = deltaOf(pair);
  if (delta === null) return 'mismatch';
  if (delta.eq(0)) return 'match';
  return within !== null && delta.abs().lte(within) ? 'within-tolerance' : 'mismatch';
}

/** What each step took away, by currency and name: from the counterpart, minus from the baseline. */
export function linesByHand(
  sketch: AdjustSketch,
  baseline: readonly RecordValues[],
  ledger: readonly RecordValues[],
): Readonly<Record<string, string>> {
  const lines = new Map<string, Big>();
  for (const { records, brought: both } of pairsOf(sketch, baseline, ledger)) {
    for (const [index, { taken }] of both.entries()) {
      for (const [name, amount] of taken) {
        const line = `${String(records[index]?.['currency'])} ${name}`;
        lines.set(line, (lines.get(line) ?? new Big(0)).plus(index === 0 ? amount.times(-1) : amount));
      }
    }
  }
  return Object.fromEntries([...lines].filter(([, sum]) => !sum.eq(0)).map(([line, sum]) => [line, sum.toFixed()]));
}
