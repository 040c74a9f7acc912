import Big from 'big.js';
import { defaultDuplicates } from '../../src/model/duplicates-plan.js';
import type { Outcome, RecordValues, Side, Timing } from '../../src/model/outcome.js';
import type { FieldComparison } from '../../src/model/plan.js';
import { PlainTotals } from './plain-totals.js';
import type { TotalsByCurrency } from './plain-totals.js';
import type { PlainFacts } from './plain-verdicts.js';
import { comparisonOf, decimal, entityOf, fieldOf, money } from './plans.js';
import { agreementIn } from './reference-agreement.js';
import { brought } from './reference-matching/adjustments.js';
import type { Brought } from './reference-matching/adjustments.js';
import { exactly, legsToDollars } from './reference-matching/conversion.js';
import { lookedUp } from './reference-matching/joined.js';
import { matchByReference } from './reference-matching/match-sides.js';
import type { LoneRow } from './reference-matching/match-sides.js';
import type { MatchingRule, Row } from './reference-matching/matching-rule.js';
import { oldestRate, wholeDay } from './whole-rule-sketch.js';
import type { WholeRuleSketch } from './whole-rule-sketch.js';

/** What a run comes to, as far as it can be compared. */
export interface WholeAnswer {
  /** Each difference in one line: which records, outcome, timing, what differs, and what it means. */
  readonly judged: readonly string[];
  /** Records by `SIDE OUTCOME TIMING`. */
  readonly buckets: Readonly<Record<string, number>>;
  readonly totals: TotalsByCurrency;
}

type Records = Readonly<Record<Side, readonly RecordValues[]>>;

const entity = entityOf(
  [
    fieldOf('no', { kind: 'string' }),
    fieldOf('id', { kind: 'string' }),
    fieldOf('gross', money()),
    fieldOf('currency', { kind: 'currency' }),
    fieldOf('quantity', { kind: 'integer' }),
  ],
  { identity: ['no'] },
);
const entities = { baseline: entity, counterpart: entity };

function matchingRule({ presence }: WholeRuleSketch): MatchingRule {
  const isJudged = (values: RecordValues): boolean => values['day'] === wholeDay;
  const pass = { near: [], prefer: [], ambiguous: 'refuse', cardinality: 'one-to-one', subset: null } as const;
  const key = [{ name: 'id', reads: ['id'], valueOf: (values: RecordValues) => values['id'] ?? null }];
  return {
    entities,
    isJudged: { baseline: isJudged, counterpart: isJudged },
    duplicates: defaultDuplicates,
    aggregate: { baseline: null, counterpart: null },
    passes: [{ name: 'line', key, ...pass }],
    presence,
    compare: [],
  };
}

/** What a run must find: the references of each part, one after the other. */
export function wholeAnswer(sketch: WholeRuleSketch, records: Records): WholeAnswer {
  const rowsOf = (side: Side): readonly Row[] =>
    records[side].map((values, index) => ({ values, members: [{ batch: 0, payload: 0, record: index + 1 }] }));
  const delivered = {
    records: { baseline: rowsOf('baseline'), counterpart: rowsOf('counterpart') },
    setAside: { baseline: [], counterpart: [] },
  };
  const { pairs, lone, excluded } = matchByReference(matchingRule(sketch), delivered);
  const book = new Book();
  for (const {
    baseline: [left],
    counterpart: [right],
  } of pairs) {
    if (left && right) addPair(book, sketch, left.values, right.values);
  }
  for (const one of lone) addLone(book, sketch, one);
  for (const side of ['baseline', 'counterpart'] as const) {
    for (const { values } of excluded[side]) {
      book.count(side, 'excluded', 'on-time');
      book.totals.addExcluded(side, values);
    }
  }
  return book.answer();
}

class Book {
  readonly totals = new PlainTotals();
  readonly #judged: string[] = [];
  readonly #buckets: Record<string, number> = {};

  count(side: Side, outcome: Outcome, timing: Timing): void {
    const name = `${side} ${outcome} ${timing}`;
    this.#buckets[name] = (this.#buckets[name] ?? 0) + 1;
  }

  judge(records: readonly (RecordValues | null)[], facts: PlainFacts, says: string): void {
    const names = records.map((record) => String(record?.['no'] ?? '-'));
    this.#judged.push([...names, facts.outcome, facts.timing, facts.differences.join('+'), says].join(' '));
  }

  answer(): WholeAnswer {
    return { judged: this.#judged.toSorted(), buckets: this.#buckets, totals: this.totals.print() };
  }
}

/** A record in dollars. */
interface Converted {
  readonly own: RecordValues;
  readonly values: RecordValues;
  readonly lacksRate: boolean;
}

function converted({ rates }: WholeRuleSketch, own: RecordValues): Converted {
  const legs = legsToDollars(rates, String(own['currency']), textOf(own['priced_on']), oldestRate);
  const inDollars = (field: string, digits: number): string | null => {
    const amount = textOf(own[field]);
    return amount === null || legs === null ? null : exactly(new Big(amount), legs, digits);
  };
  const values = { ...own, gross: inDollars('gross', 2), fee: inDollars('fee', 4), currency: 'USD' };
  const lacksRate = legs === null && ['gross', 'fee'].some((field) => textOf(own[field]) !== null);
  return { own, values, lacksRate };
}

const textOf = (value: RecordValues[string] | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

/** A record as it is compared. */
interface Compared extends Converted, Pick<Brought, 'value' | 'taken'> {
  /** Whether it has an amount, and nobody can tell what that comes to. */
  readonly isUnknown: boolean;
}

function comparedAs(sketch: WholeRuleSketch, side: Side, own: RecordValues): Compared {
  const inDollars = converted(sketch, own);
  const { value, taken } = brought(sketch.adjust, side, inDollars.values);
  return { ...inDollars, value, taken, isUnknown: textOf(own['gross']) !== null && value === null };
}

function addPair(book: Book, sketch: WholeRuleSketch, left: RecordValues, right: RecordValues): void {
  const sides = [comparedAs(sketch, 'baseline', left), comparedAs(sketch, 'counterpart', right)] as const;
  const [baseline, counterpart] = sides;
  const { outcome, differences, lacksRow } = agreementOf(sketch, baseline, counterpart);
  const isKnown = !sides.some(({ isUnknown }) => isUnknown);
  const delta = isKnown && baseline.value && counterpart.value ? counterpart.value.minus(baseline.value) : null;
  for (const [side, one] of [['baseline', baseline] as const, ['counterpart', counterpart] as const]) {
    book.count(side, outcome, 'on-time');
    book.totals.addJudged(side, one, { outcome, timing: 'on-time', taken: one.taken });
  }
  if (outcome !== 'mismatch') return;
  const facts: PlainFacts = { outcome, timing: 'on-time', delta, base: baseline.value, differences, baseline: left };
  const lacksRate = sides.some((one) => one.lacksRate);
  const otherwise = lacksRate
    ? 'break 3 missing-rate'
    : lacksRow && sketch.tariff.hasOnMissing
      ? 'break 2 no-row'
      : null;
  book.judge([left, right], facts, verdictOf(sketch, facts, otherwise));
}

function agreementOf(
  { tariff }: WholeRuleSketch,
  baseline: Compared,
  counterpart: Compared,
): {
  readonly outcome: 'match' | 'within-tolerance' | 'mismatch';
  readonly differences: readonly string[];
  readonly lacksRow: boolean;
} {
  const rows = tariff.rows.map(({ plan, margin }) => ({
    plan,
    margin: margin === '' ? null : margin.replace('%', ''),
  }));
  const rule = { name: 'tariff', rows, when: null, by: [['plan', 'plan']] as const, between: [], asOf: null };
  const found = lookedUp(rule, { baseline: baseline.own, counterpart: counterpart.own, others: {} });
  const row = found === 'not-asked' ? null : found;
  const pair = { entities, baseline: amountIn(baseline), counterpart: amountIn(counterpart), rows: { tariff: row } };
  const isUnknown = baseline.isUnknown || counterpart.isUnknown;
  const gross = isUnknown ? 'differs' : agreementIn(grossComparison(tariff), pair);
  const sameQuantity = textOf(baseline.own['quantity']) === textOf(counterpart.own['quantity']);
  const isNeeded = !tariff.otherwise || tariff.hasOnMissing;
  const differences = [
    ...(sameQuantity ? [] : ['quantity']),
    ...(gross === 'differs' ? ['gross'] : []),
    ...(row === null && isNeeded ? ['lookups.tariff'] : []),
  ];
  const outcome = differences.length > 0 ? 'mismatch' : gross === 'equal' ? 'match' : 'within-tolerance';
  return { outcome, differences, lacksRow: row === null };
}

const amountIn = ({ value }: Compared): RecordValues => ({ gross: value?.toFixed() ?? null, currency: 'USD' });

function grossComparison({ unit, otherwise }: WholeRuleSketch['tariff']): FieldComparison {
  const written = { kind: 'percent', percent: '5', of: 'baseline' } as const;
  const named = {
    kind: 'lookup',
    lookup: 'tariff',
    column: 'margin',
    type: decimal(9, 2),
    unit,
    of: 'baseline',
  } as const;
  const bound = { ...named, otherwise: otherwise ? written : null };
  return comparisonOf('gross', money(), { tolerance: { kind: 'bound', bound } });
}

function addLone(book: Book, sketch: WholeRuleSketch, { side, row, outcome }: LoneRow): void {
  const own = row.values;
  const timing = outcome === 'missing' ? timingOf(sketch, own) : 'on-time';
  book.count(side, outcome, timing);
  book.totals.addJudged(side, converted(sketch, own), { outcome, timing, taken: [] });
  if (outcome === 'excluded' || timing === 'pending') return;
  const baseline = side === 'baseline' ? own : null;
  const facts: PlainFacts = { outcome, timing, delta: null, base: null, differences: [], baseline };
  book.judge(side === 'baseline' ? [own, null] : [null, own], facts, verdictOf(sketch, facts, null));
}

/** All of it in UTC: a day ends when the next one begins. */
function timingOf({ timing: { due, grace }, asOf }: WholeRuleSketch, record: RecordValues): Timing {
  const [day, more] = due === 'field' ? [textOf(record['due_on']), 0] : [textOf(record['day']), due];
  if (day === null) return 'on-time';
  const until = Date.parse(`${day}T00:00:00Z`) + (1 + more) * 86_400_000 + grace * 3_600_000;
  return Date.parse(asOf) <= until ? 'pending' : 'late';
}

function verdictOf({ verdicts }: WholeRuleSketch, facts: PlainFacts, otherwise: string | null): string {
  return verdicts.find(({ holds }) => holds(facts))?.says ?? otherwise ?? 'break 3 unclassified';
}
