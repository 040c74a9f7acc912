import Big from 'big.js';
import { allJudged } from '../../src/model/outcome.js';
import { namingKey } from '../../src/model/plan.js';
import type {
  Bucket,
  ControlTotal,
  CounterpartResult,
  Difference,
  Outcome,
  RecordSeen,
  Side,
} from '../../src/model/outcome.js';
import { columnsOf } from '../../src/model/expression.js';
import type { FieldType, Value } from '../../src/model/types.js';
import { batchName, sides } from './comparing.js';
import type { Compared, TestComparison } from './comparing.js';
import { agreementIn, amountOf, amountText, currencyIn, differenceIn } from './reference-agreement.js';
import type { ValuesOfPair } from './reference-agreement.js';

/** A delivered record with what became of it. */
interface Judged {
  readonly side: Side;
  readonly seen: RecordSeen;
  outcome: Outcome | null;
}

/** Decides whether a record passes a side's filter; stands for the `where` expression of the plan. */
export type ReferenceFilter = (record: RecordSeen['values']) => boolean;

/**
 * What a comparison must find, in the slowest and plainest way: every record is looked at next to every other, every
 * amount is a Big. Nothing is shared with `src/compare`.
 */
export function compareByReference(
  test: TestComparison,
  where: Readonly<Record<Side, ReferenceFilter | null>>,
): Omit<Compared, 'fingerprint'> {
  const all = sides.flatMap((side) => deliveredOf(test, side));
  for (const record of all) {
    const inScope = isInScope(test, record) && (where[record.side]?.(record.seen.values) ?? true);
    if (!inScope) record.outcome = 'excluded';
  }
  const judged = all.filter(({ outcome }) => outcome === null);
  const pairs: [Judged, Judged][] = [];
  for (const record of judged) {
    const same = judged.filter((other) => sameKey(test, record, other));
    const own = same.filter(({ side }) => side === record.side);
    const others = same.filter(({ side }) => side !== record.side);
    if (own.length > 1) record.outcome = 'duplicate';
    else if (others.length !== 1) record.outcome = loneOutcome(test, record, others.length, where);
    else if (record.side === 'baseline') pairs.push([record, others[0] as Judged]);
  }
  for (const [baseline, counterpart] of pairs) {
    baseline.outcome = counterpart.outcome = outcomeOf(test, baseline.seen, counterpart.seen);
  }
  const lonely = differencesOf(test, judged, pairs);
  const isWaiting = ({ outcome }: Difference): boolean => outcome === 'blocked';
  return {
    result: resultOf(test, all, pairs),
    differences: lonely.filter((difference) => !isWaiting(difference)),
    blocked: lonely.filter(isWaiting),
  };
}

function loneOutcome(
  test: TestComparison,
  record: Judged,
  partners: number,
  where: Readonly<Record<Side, ReferenceFilter | null>>,
): Outcome {
  if (partners > 1) return 'ambiguous';
  return isBlocked(test, record, where) ? 'blocked' : 'missing';
}

/** Whether a record set aside of the other side has its key, and nothing that is known of it says that it is not judged. */
function isBlocked(
  test: TestComparison,
  { side, seen }: Judged,
  where: Readonly<Record<Side, ReferenceFilter | null>>,
): boolean {
  const other = side === 'baseline' ? 'counterpart' : 'baseline';
  const { rule, setAside, keptFields = [] } = test;
  return (setAside?.[other] ?? []).some((record) => {
    const known = (name: string): Value => (keptFields.includes(name) ? (record[name] ?? null) : null);
    const isSame = namingKey(rule).every((key) => (record[key] ?? null) !== null && record[key] === seen.values[key]);
    const day = rule.scope && known(rule.scope.field);
    const isElsewhere =
      typeof day === 'string' && (day.slice(0, 10) < test.scope.from || day.slice(0, 10) > test.scope.to);
    const expression = rule[other].where;
    const read = expression === null ? [] : columnsOf(expression).map(({ name }) => name);
    const isLeftOut = read.every((name) => known(name) !== null) && !(where[other]?.(record) ?? true);
    return isSame && !isElsewhere && !isLeftOut;
  });
}

function deliveredOf(test: TestComparison, side: Side): Judged[] {
  return test.payloads[side].flatMap(({ batch, records }, payload) =>
    records.map((values, index) => ({
      side,
      seen: { values, provenance: { batch: batchName(side, batch), payload, record: index + 1 } },
      outcome: null,
    })),
  );
}

function isInScope({ rule, scope }: TestComparison, { seen }: Judged): boolean {
  if (!rule.scope) return true;
  const value = seen.values[rule.scope.field];
  if (typeof value !== 'string') return false;
  const day = value.slice(0, 10);
  return scope.from <= day && day <= scope.to;
}

function sameKey({ rule }: TestComparison, left: Judged, right: Judged): boolean {
  return namingKey(rule).every((key) => left.seen.values[key] === right.seen.values[key]);
}

const pairOf = ({ entities }: TestComparison, baseline: RecordSeen, counterpart: RecordSeen): ValuesOfPair => ({
  entities,
  baseline: baseline.values,
  counterpart: counterpart.values,
});

function outcomeOf(test: TestComparison, baseline: RecordSeen, counterpart: RecordSeen): Outcome {
  const pair = pairOf(test, baseline, counterpart);
  const found = test.rule.compare.map((comparison) => agreementIn(comparison, pair));
  if (found.every((agreement) => agreement === 'equal')) return 'match';
  return found.includes('differs') ? 'mismatch' : 'within-tolerance';
}

function differencesOf(
  test: TestComparison,
  judged: readonly Judged[],
  pairs: readonly [Judged, Judged][],
): Difference[] {
  const keyOf = ({ values }: RecordSeen): Difference['key'] =>
    Object.fromEntries(namingKey(test.rule).map((key) => [key, values[key] ?? null]));
  const broken = pairs.filter(([{ outcome }]) => outcome === 'mismatch');
  const paired = broken.map(([{ seen: baseline }, { seen: counterpart }]) => ({
    outcome: 'mismatch' as const,
    side: null,
    key: keyOf(baseline),
    ordinal: 1,
    baseline,
    counterpart,
    fields: test.rule.compare
      .filter((comparison) => agreementIn(comparison, pairOf(test, baseline, counterpart)) === 'differs')
      .map((comparison) => differenceIn(comparison, pairOf(test, baseline, counterpart))),
    pass: test.rule.passes[0]?.name ?? null,
    refusal: null,
    lookups: [],
  }));
  const lone = judged.flatMap((record) => {
    const { outcome, side, seen } = record;
    if (outcome === null || !['missing', 'duplicate', 'ambiguous', 'blocked'].includes(outcome)) return [];
    const before = judged.filter(
      (other) => other.side === side && sameKey(test, record, other) && byContent(test, other, record) < 0,
    );
    const ordinal = before.length + 1;
    const records = { baseline: side === 'baseline' ? seen : null, counterpart: side === 'counterpart' ? seen : null };
    const lone = outcome as Difference['outcome'];
    return [
      {
        outcome: lone,
        side,
        key: keyOf(seen),
        ordinal,
        ...records,
        fields: [],
        pass: null,
        refusal: null,
        lookups: [],
      },
    ];
  });
  return [...paired, ...lone];
}

/** Numbers by size, texts by their bytes, false before true, null last. */
function byValue(type: FieldType, left: Value, right: Value): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (typeof left === 'boolean' || typeof right === 'boolean') return Number(left) - Number(right);
  const [from, to] = [amountOf(type, left), amountOf(type, right)];
  return from && to ? from.cmp(to) : Buffer.compare(Buffer.from(left), Buffer.from(right));
}

/** By all fields in order, then by where the record came from. */
function byContent(test: TestComparison, left: Judged, right: Judged): number {
  for (const { name, type } of test.entities[left.side].fields) {
    const order = byValue(type, left.seen.values[name] ?? null, right.seen.values[name] ?? null);
    if (order !== 0) return order;
  }
  const places = [left, right].map(({ seen: { provenance } }) => [
    Number(provenance.batch.split('-')[1]),
    provenance.payload,
    provenance.record,
  ]);
  const differing = places[0]?.findIndex((part, index) => part !== places[1]?.[index]) ?? -1;
  return differing < 0 ? 0 : (places[0]?.[differing] ?? 0) - (places[1]?.[differing] ?? 0);
}

function resultOf(test: TestComparison, all: readonly Judged[], pairs: readonly [Judged, Judged][]): CounterpartResult {
  const buckets: Bucket[] = sides.flatMap((side) => {
    const own = all.filter((record) => record.side === side);
    const counts = new Map<Outcome, number>();
    for (const { outcome } of own) if (outcome) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    return [...counts].map(([outcome, records]) => ({ side, outcome, timing: 'on-time' as const, records }));
  });
  const pairsOf = (wanted: Outcome): number => pairs.filter(([{ outcome }]) => outcome === wanted).length;
  const recordsOf = (wanted: Side): number => all.filter(({ side }) => side === wanted).length;
  return {
    state: { baseline: allJudged(recordsOf('baseline')), counterpart: allJudged(recordsOf('counterpart')) },
    records: { baseline: recordsOf('baseline'), counterpart: recordsOf('counterpart') },
    contributing: { baseline: recordsOf('baseline'), counterpart: recordsOf('counterpart') },
    deduplicated: { baseline: 0, counterpart: 0 },
    buckets,
    pairs: {
      match: pairsOf('match'),
      'within-tolerance': pairsOf('within-tolerance'),
      mismatch: pairsOf('mismatch'),
      blocked: 0,
    },
    controlTotals: test.rule.compare.flatMap(({ field, type }) =>
      type.kind === 'money' ? totalsOf(test, all, field) : [],
    ),
    balanced: true,
  };
}

function totalsOf(test: TestComparison, all: readonly Judged[], field: string): ControlTotal[] {
  const currency = ({ side, seen }: Judged): string =>
    String(currencyIn(test.entities[side], seen.values, field) ?? '');
  const amount = ({ seen }: Judged): Big => new Big(String(seen.values[field] ?? '0'));
  const sum = (records: readonly Judged[]): Big =>
    records.reduce((total, record) => total.plus(amount(record)), new Big(0));
  return [...new Set(all.map(currency))].toSorted().map((name) => {
    const own = all.filter((record) => currency(record) === name);
    const difference = (...outcomes: Outcome[]): Big => {
      const chosen = own.filter(({ outcome }) => outcomes.length === 0 || (outcome && outcomes.includes(outcome)));
      return sum(chosen.filter(({ side }) => side === 'counterpart')).minus(
        sum(chosen.filter(({ side }) => side === 'baseline')),
      );
    };
    return {
      field,
      currency: name,
      baseline: amountText(sum(own.filter(({ side }) => side === 'baseline'))),
      counterpart: amountText(sum(own.filter(({ side }) => side === 'counterpart'))),
      difference: amountText(difference()),
      explained: amountText(difference('mismatch', 'missing', 'duplicate', 'ambiguous')),
      tolerated: amountText(difference('match', 'within-tolerance')),
      pending: '0.00',
      setAside: amountText(difference('excluded', 'blocked')),
      excluded: amountText(difference('excluded')),
      blocked: amountText(difference('blocked')),
      deduplicated: '0.00',
      residue: '0.00',
    };
  });
}
