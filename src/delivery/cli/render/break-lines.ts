import Big from 'big.js';
import { daysInWords } from '../../../model/date-range.js';
import { invariantFact } from '../../../model/invariant-plan.js';
import type { KeptBreak } from '../../../model/kept-break.js';
import type { Difference, FieldDifference, RecordValues } from '../../../model/outcome.js';
import { ruleIdOf } from '../../../model/outcome.js';
import type { Responsibility } from '../../../run/responsibility.js';
import { notArrivedInWords } from '../../../model/timing-in-words.js';
import type { Value } from '../../../model/types.js';
import type { Style } from '../../shared/style.js';
import { responsibilityColumns } from './responsibility-lines.js';
import { membersInWords, refusalInWords } from './refusal-in-words.js';
import { renderTable } from './table.js';
import { verdictColumns } from './verdict-in-words.js';
import { visibleText } from './visible-text.js';

/** Enough of an id to tell breaks apart and to type; `explain` takes the beginning of one. */
const shortLength = 12;

/** A break, and who answers for it. */
interface OwnedBreak {
  readonly kept: KeptBreak;
  readonly responsible: Responsibility;
}

/** Breaks, one per line; counterparts where a rule has several, passes where there are several; owners and times where there is one. */
export function breakTable(breaks: readonly OwnedBreak[], style: Style): readonly string[] {
  const passes = new Set(breaks.flatMap(({ kept }) => kept.difference.pass ?? []));
  const passColumn = passes.size > 1 ? [{ heading: 'pass' }] : [];
  const partColumn = hasSeveral(breaks) ? [{ heading: 'counterpart' }] : [];
  const owned = responsibilityColumns(breaks.map(({ responsible }) => responsible));
  const judged = verdictColumns(breaks.map(({ kept }) => kept.verdict));
  const severityColumn = breaks.some(({ kept }) => kept.severity) ? [{ heading: 'severity' }] : [];
  const columns = [
    { heading: 'break' },
    { heading: 'rule' },
    ...partColumn,
    { heading: 'scope' },
    ...judged.columns,
    ...severityColumn,
    { heading: 'outcome' },
    { heading: 'status' },
    { heading: 'key' },
    { heading: 'difference' },
    ...passColumn,
    ...owned.columns,
  ] as const;
  const rows = breaks.map(({ kept, responsible }) => [
    shortId(kept.id),
    ruleIdOf(kept),
    ...partColumn.map(() => kept.counterpartName),
    daysInWords(kept.scope),
    ...judged.cellsOf(kept.verdict),
    ...severityColumn.map(() => (kept.severity ? `${kept.severity.level} ${kept.severity.score}` : '')),
    kept.difference.outcome,
    kept.status,
    keyInWords(kept.difference.key),
    differenceInWords(kept.difference),
    ...passColumn.map(() => kept.difference.pass ?? ''),
    ...owned.cellsOf(responsible),
  ]);
  return renderTable(columns, rows, style.dim);
}

/** Whether breaks of one rule are of several counterparts. */
function hasSeveral(breaks: readonly OwnedBreak[]): boolean {
  const rules = new Set(breaks.map(({ kept }) => ruleIdOf(kept)));
  const parts = new Set(breaks.map(({ kept }) => JSON.stringify([ruleIdOf(kept), kept.counterpartName])));
  return parts.size > rules.size;
}

export function shortId(id: string): string {
  return id.slice(0, shortLength);
}

/** `invoice_no 539750, line_no 126`. */
export function keyInWords(key: RecordValues): string {
  return Object.entries(key)
    .map(([field, value]) => `${field} ${valueInWords(value)}`)
    .join(', ');
}

/** A value as it is shown; null is said, so that it is not taken for an empty text. */
export function valueInWords(value: Value): string {
  if (value === null) return 'null';
  return value === '' ? "''" : visibleText(String(value));
}

/** `amount 30.12 → 31.70 (+1.58)`, or what is the matter with a lone record. */
function differenceInWords(difference: Difference): string {
  const { outcome, side, fields, refusal, invariants = {}, feed } = difference;
  if (feed) return notArrivedInWords(feed);
  switch (outcome) {
    case 'mismatch':
      return [
        ...fields.map((field) => invariantInWords(field, invariants) ?? fieldInWords(field, difference)),
        ...membersInWords(difference),
      ].join('; ');
    case 'missing':
      return `only in ${side}${difference.timing === 'late' ? ', late' : ''}`;
    case 'duplicate':
      return `one of several in ${side}`;
    case 'ambiguous':
      return refusalInWords(side, refusal);
    case 'blocked':
      return `only in ${side}; its partner is set aside`;
  }
}

/** An invariant that breaks a pair; null for a field. */
function invariantInWords(
  { field }: FieldDifference,
  invariants: NonNullable<Difference['invariants']>,
): string | null {
  const broken = Object.entries(invariants).find(([name]) => invariantFact(name) === field);
  return broken === undefined ? null : `${field} ${broken[1] === null ? 'is unknown' : 'does not hold'}`;
}

function fieldInWords({ field, baseline, counterpart, delta }: FieldDifference, difference: Difference): string {
  if (field.startsWith('lookups.')) return `${field} has no row`;
  const brought = delta === null ? null : broughtInWords(difference, field);
  const change = delta === null ? '' : ` (${brought === null ? '' : `${brought}, `}${signed(delta)})`;
  return `${field} ${valueInWords(baseline)} → ${valueInWords(counterpart)}${change}`;
}

/** `compared as 218.50 → 190.00`, where a number that was brought to like is another than was delivered; else null. */
function broughtInWords({ baseline, counterpart, adjusted }: Difference, field: string): string | null {
  const sides = [
    { record: baseline, compared: adjusted?.baseline[field]?.compared },
    { record: counterpart, compared: adjusted?.counterpart[field]?.compared },
  ].map(({ record, compared }) => {
    const delivered = record?.values[field] ?? null;
    const brought = compared ?? record?.converted?.amounts[field]?.amount;
    return { compared: brought ?? delivered, isOther: brought !== undefined && !isSameNumber(brought, delivered) };
  });
  if (!sides.some(({ isOther }) => isOther)) return null;
  return `compared as ${sides.map(({ compared }) => valueInWords(compared)).join(' → ')}`;
}

function isSameNumber(one: string | null, other: Value): boolean {
  return one === null || typeof other !== 'string' ? one === other : new Big(one).eq(other);
}

/** A decimal with its sign, as differences are read. */
export function signed(decimal: string): string {
  return decimal.startsWith('-') ? decimal : `+${decimal}`;
}
