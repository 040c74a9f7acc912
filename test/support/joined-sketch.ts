import Big from 'big.js';
import type { Expression } from '../../src/model/expression.js';
import type { InvariantPlan } from '../../src/model/invariant-plan.js';
import type { RecordValues } from '../../src/model/outcome.js';
import type { FieldComparison } from '../../src/model/plan.js';
import type { FieldTolerance, LookupBound, PercentBase } from '../../src/model/tolerance.js';
import type { MatchingCase, MatchingSketch } from './matching-sketch.js';
import type { InvariantRule, Joined } from './reference-matching/joined.js';

export const counterpartNames = ['erp', 'wms'] as const;
export type CounterpartName = (typeof counterpartNames)[number];

/** A rule of two counterparts, as data. */
export interface JoinedSketch {
  /** What both have: all but what is compared. */
  readonly matching: MatchingSketch;
  readonly compare: Readonly<Record<CounterpartName, readonly FieldComparison[]>>;
  readonly invariants: readonly InvariantSketch[];
  readonly lookup: LookupSketch | null;
  /** How far amounts may be apart, where the row says it; null: as `compare` says. */
  readonly allowance: AllowanceSketch | null;
}

export interface AllowanceSketch {
  readonly kind: 'bound' | 'any' | 'all' | 'over';
  readonly unit: 'amount' | 'percent';
  readonly of: PercentBase;
  /** Whether something is allowed without a row. */
  readonly otherwise: boolean;
}

/** What is compared with a counterpart: amounts by the row that is looked up, where the rule has one that says it. */
export function compareOf({ compare, lookup, allowance }: JoinedSketch, name: CounterpartName): FieldComparison[] {
  return compare[name].map((comparison) =>
    comparison.field === 'amount' && lookup && allowance
      ? { ...comparison, tolerance: toleranceOf(allowance) }
      : comparison,
  );
}

function toleranceOf({ kind, unit, of, otherwise }: AllowanceSketch): FieldTolerance {
  const type = { kind: 'decimal', precision: 9, scale: 6 } as const;
  const written = { kind: 'percent', percent: '10', of } as const;
  const named = { kind: 'lookup', lookup: 'tariff', column: 'rate', type, unit, of } as const;
  const bound: LookupBound = { ...named, otherwise: otherwise ? written : null };
  if (kind === 'bound') return { kind, bound };
  if (kind === 'over') return { kind: 'sides', over: bound, under: null };
  return { kind, bounds: [bound, { ...written, percent: '5' }] };
}

/** One baseline beside the records of each counterpart. */
export interface JoinedCase {
  readonly baseline: MatchingCase['records']['baseline'];
  readonly counterparts: Readonly<Record<CounterpartName, MatchingCase['records']['counterpart']>>;
}

export interface LookupSketch {
  readonly by: readonly ('key' | 'currency')[];
  readonly hasRange: boolean;
  readonly isAsOf: boolean;
  /** Asked of records of the baseline in USD only. */
  readonly hasWhen: boolean;
  readonly rows: readonly TariffRow[];
}

/** A row as it stands in a file; an empty text is no value. */
export type TariffRow = Readonly<Record<'key' | 'currency' | 'low' | 'high' | 'from' | 'to' | 'rate', string>>;

export interface InvariantSketch {
  readonly counterparts: readonly CounterpartName[] | null;
  readonly truth: Truth;
  readonly unknown: InvariantPlan['unknown'];
}

/** What may be true, of numbers that are joined to a pair: of a namespace and a name. */
export type Truth =
  | { readonly kind: 'order'; readonly operator: '=' | '<' | '<='; readonly left: Amount; readonly right: Amount }
  | { readonly kind: 'known'; readonly of: Amount }
  | { readonly kind: 'not'; readonly of: Truth }
  | { readonly kind: 'and' | 'or'; readonly left: Truth; readonly right: Truth };

export type Amount =
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'column'; readonly namespace: string; readonly name: string }
  | {
      readonly kind: 'result';
      readonly operator: '+' | '-' | '*';
      readonly left: Amount & { kind: 'column' };
      readonly right: Amount & { kind: 'column' };
    };

/** The same as an expression of a plan. */
export function truthExpression(truth: Truth): Expression {
  switch (truth.kind) {
    case 'order': {
      const [left, right] = [amountExpression(truth.left), amountExpression(truth.right)];
      return { kind: 'binary', operator: truth.operator, left, right };
    }
    case 'known':
      return { kind: 'is-null', operand: amountExpression(truth.of), negated: true };
    case 'not':
      return { kind: 'unary', operator: 'not', operand: truthExpression(truth.of) };
    case 'and':
    case 'or': {
      const operands = [truthExpression(truth.left), truthExpression(truth.right)];
      return { kind: truth.kind === 'and' ? 'all' : 'any', operands };
    }
  }
}

function amountExpression(amount: Amount): Expression {
  if (amount.kind !== 'result') return amount;
  const [left, right] = [amountExpression(amount.left), amountExpression(amount.right)];
  return { kind: 'binary', operator: amount.operator, left, right };
}

/** Invariants for the reference: by the three values of logic, in words of plain code. */
export function invariantRules(invariants: readonly InvariantSketch[], judged: CounterpartName): InvariantRule[] {
  return invariants.map(({ counterparts, truth, unknown }, index) => ({
    name: invariantName(index),
    counterparts,
    unknown,
    holds: (joined) => truthOf(truth, (namespace, name) => valueIn(joined, judged, namespace, name)),
  }));
}

export const invariantName = (index: number): string => `invariant-${index + 1}`;

type ValueOf = (namespace: string, name: string) => Big | null;

function truthOf(truth: Truth, valueOf: ValueOf): boolean | null {
  if (truth.kind === 'known') return amountOf(truth.of, valueOf) !== null;
  if (truth.kind === 'order') {
    const [left, right] = [amountOf(truth.left, valueOf), amountOf(truth.right, valueOf)];
    if (left === null || right === null) return null;
    const order = left.cmp(right);
    return truth.operator === '=' ? order === 0 : truth.operator === '<' ? order < 0 : order <= 0;
  }
  if (truth.kind === 'not') {
    const inner = truthOf(truth.of, valueOf);
    return inner === null ? null : !inner;
  }
  const parts = [truthOf(truth.left, valueOf), truthOf(truth.right, valueOf)];
  const decides = truth.kind === 'or';
  if (parts.includes(decides)) return decides;
  return parts.includes(null) ? null : !decides;
}

function amountOf(amount: Amount, valueOf: ValueOf): Big | null {
  if (amount.kind === 'number') return new Big(amount.value);
  if (amount.kind === 'column') return valueOf(amount.namespace, amount.name);
  const [left, right] = [amountOf(amount.left, valueOf), amountOf(amount.right, valueOf)];
  if (left === null || right === null) return null;
  if (amount.operator === '*') return left.times(right);
  return amount.operator === '+' ? left.plus(right) : left.minus(right);
}

function valueIn(joined: Joined, judged: CounterpartName, namespace: string, name: string): Big | null {
  const value = recordIn(joined, judged, namespace)?.[name] ?? null;
  return value === null ? null : new Big(String(value));
}

function recordIn(joined: Joined, judged: CounterpartName, namespace: string): RecordValues | null {
  if (namespace === 'baseline') return joined.baseline;
  if (namespace === 'counterpart' || namespace === judged) return joined.counterpart;
  const lookup = /^lookups\.(.*)$/.exec(namespace)?.[1];
  if (lookup === undefined) return joined.others[namespace] ?? null;
  const found = joined.lookups[lookup] ?? null;
  return found === 'not-asked' ? null : found;
}
