import type { Dialect } from '../engine/dialect.js';
import type { Side } from '../model/outcome.js';
import type { FieldComparison } from '../model/plan.js';
import type { FieldType } from '../model/types.js';
import { adjustedFields, comparedColumn, lineColumns } from './adjustments.js';
import type { StepColumn } from './adjustments.js';
import { blockedColumn, blockingJoins, blockingSides, heldRows, mayHold } from './blocked-rows.js';
import { breaksNone, heldText, holdsColumn } from './invariants.js';
import { invariantsOf, isPair, joinedFields } from './joined-rows.js';
import { unknownAmounts } from './converted-rows.js';
import { fieldAgreement } from './field-agreement.js';
import type { Agreement, FieldColumns } from './field-agreement.js';
import { hasGroups } from './groups/group-tables.js';
import { groupColumns, mixedField } from './groups/grouped-rows.js';
import { foundRows, lookupColumns } from './lookup-layer.js';
import {
  currencyFieldOf,
  firstKey,
  initialOf,
  provenance,
  recordColumns,
  sideColumn,
  sides,
  typeOf,
  valueTexts,
} from './matched-row.js';
import { lookupTexts } from './read-lookups.js';
import { hasForeign, isUnclaimed } from './other-scopes.js';
import type { Comparison } from './side-relation.js';
import { timingColumn } from './timing-column.js';

/**
 * Joined rows with `_equal`: whether they are a pair that is equal in all that is compared, that lacks no row that was looked
 * up, and that no invariant breaks. Never null. Where records set aside may belong to groups, also with `_held`: whether
 * one belongs to a group of the row. Such a pair is not called equal.
 */
export function comparedRows(dialect: Dialect, comparison: Comparison, joined: string): string {
  const all = [...agreements(dialect, comparison).map(({ equal }) => equal), ...foundRows(dialect, comparison.lookups)];
  const unbroken = breaksNone(invariantsOf(comparison));
  const holds = mayHold(comparison);
  const alike = [isPair, ...all, ...unbroken].join(' AND ');
  const own = comparison.others ? [`NOT ${hasForeign(comparison)}`] : [];
  const conditions = [isPair, ...own, ...(holds ? ['NOT _held'] : []), ...all, ...unbroken].join(' AND ');
  const carried = comparison.others ? `, (${alike}) AS _alike` : '';
  return `SELECT *, (${conditions}) AS _equal${carried} FROM (${holds ? heldRows(dialect, comparison, joined) : joined})`;
}

/** The same, of which equal pairs have nothing but that they are. */
export function withoutEqual(dialect: Dialect, comparison: Comparison, compared: string): string {
  const columns = [
    ...sides.flatMap((side) => recordColumns(comparison[side]).map((name) => sideColumn(side, name))),
    ...lookupColumns(comparison.lookups),
    ...joinedFields(comparison).map(({ name }) => name),
    ...stepColumns(comparison).map(({ column }) => column),
  ];
  const kept = columns.map(dialect.identifier).map((column) => `CASE WHEN NOT _equal THEN ${column} END AS ${column}`);
  const marks = [
    '_equal',
    ...(comparison.others ? ['_alike'] : []),
    ...(mayHold(comparison) ? ['_held'] : []),
    '_pass',
    '_lone',
    '_refusal',
    '_place',
  ];
  const groups = hasGroups(comparison) ? groupColumns(comparison).map(dialect.identifier) : [];
  const held = invariantsOf(comparison).map((_, index) => holdsColumn(index));
  const lines = lineColumns(comparison).flatMap(({ amount, currency }) => [amount, currency].map(dialect.identifier));
  return `SELECT ${[...marks, ...held, ...groups, ...lines, ...kept].join(', ')} FROM (${compared})`;
}

/**
 * One row per pair and per lone record of compared rows:
 *
 * - `_outcome`; `_side` of a lone record, null for a pair; `_pass`, the number of the pass that found the pair
 * - `_place`: an order of differences with one key, by content
 * - `_timing`: of a lone record whether its partner is due (see `Timing`); only where something says when
 * - `_breaks`: the compared fields that break, as indexes into the rule's list, comma-separated
 * - `_refusal`: why no partner was chosen
 * - `_lookups`: what was looked up, as `lookupTexts` writes it; no column where nothing is
 * - `_fingerprint`: 64 bits over outcome and key, to be added up
 * - `b__batch`, `b__payload`, `b__record`, and the same of the counterpart (`c_…`): where the records came from
 * - `_invariants`: what each invariant of a pair came to (see `heldText`), also of equal ones, not of blocked ones; only where some are asked
 * - `_joined`: the values of `joinedFields`, as `_values_b`; only where something is joined
 * - `_adjusted`: of a pair the values of `stepColumns`, as `_values_b`; and the columns of `lineColumns`, also of equal ones; only
 *   where something is adjusted or rounded
 * - `_key` (to sort by), `_values_b`, `_values_c` (the records, in the order of the entity): canonical texts as JSON arrays
 *
 * - where a pass pairs groups, `_members_b`, `_members_c`: how many records a side has, null: one; and where they came from,
 *   `_places_b`, `_places_c`, unless all is equal
 *
 * Of records that are equal only the outcome is there: nothing is ever asked of them but how many there are.
 */
export function reconcileStatement(dialect: Dialect, comparison: Comparison, compared: string): string {
  const toleranced = toleratedRows(dialect, comparison, compared);
  const told = comparison.others ? ` WHERE NOT ${isUnclaimed(comparison)}` : '';
  return `SELECT ${resultColumns(dialect, comparison)} FROM (${outcomes(comparison, toleranced)})${told}`;
}

function agreements(dialect: Dialect, comparison: Comparison): readonly Agreement[] {
  return comparison.rule.compare.map((field) => {
    const agreement = fieldAgreement(dialect, field, columnsOf(dialect, comparison, field));
    const mixed = hasGroups(comparison) ? mixedField(dialect, comparison, field.field) : null;
    const unknown = [unknownAmounts, unknownValues].flatMap((of) => of(dialect, comparison, field.field));
    const wrong = [...(mixed === null ? [] : [mixed]), ...unknown];
    return wrong.reduce(unless, agreement);
  });
}

/** Of several values at once none is the one that agrees, and what is unknown agrees with nothing. */
function unless({ equal, within }: Agreement, wrong: string): Agreement {
  return { equal: `(NOT ${wrong} AND ${equal})`, within: within === null ? null : `(NOT ${wrong} AND ${within})` };
}

/** Whether a value was delivered, and nobody can tell what it is to be compared as: never null. */
function unknownValues(dialect: Dialect, comparison: Comparison, field: string): readonly string[] {
  return sides.flatMap((side) => {
    const compared = comparedColumn(comparison, side, field);
    if (compared === null) return [];
    const delivered = dialect.identifier(sideColumn(side, field));
    return [`(${delivered} IS NOT NULL AND ${dialect.identifier(compared.column)} IS NULL)`];
  });
}

/** The columns of all steps that bring a field to like. */
export function stepColumns(comparison: Comparison): readonly StepColumn[] {
  return adjustedFields(comparison).flatMap(({ steps }) => steps);
}

function columnsOf(dialect: Dialect, comparison: Comparison, { field, type }: FieldComparison): FieldColumns {
  const pair = (nameOn: (side: Side) => string): { baseline: string; counterpart: string } => ({
    baseline: dialect.identifier(sideColumn('baseline', nameOn('baseline'))),
    counterpart: dialect.identifier(sideColumn('counterpart', nameOn('counterpart'))),
  });
  const compared = (side: Side): { readonly column: string; readonly type: FieldType } =>
    comparedColumn(comparison, side, field) ?? {
      column: sideColumn(side, field),
      type: typeOf(comparison[side].entity, field),
    };
  const [baseline, counterpart] = [compared('baseline'), compared('counterpart')];
  const values = {
    baseline: dialect.identifier(baseline.column),
    counterpart: dialect.identifier(counterpart.column),
    types: { baseline: baseline.type, counterpart: counterpart.type },
  };
  if (type.kind !== 'money') return values;
  return { ...values, currency: pair((side) => currencyFieldOf(comparison[side].entity, field)) };
}

function agrees({ equal, within }: Agreement): string {
  return within === null ? equal : `(${equal} OR ${within})`;
}

function toleratedRows(dialect: Dialect, comparison: Comparison, compared: string): string {
  const conditions = [
    ...agreements(dialect, comparison).map(agrees),
    ...foundRows(dialect, comparison.lookups),
    ...breaksNone(invariantsOf(comparison)),
  ];
  const near = `(${[isPair, ...conditions].join(' AND ')})`;
  const agreeing = `CASE WHEN _equal THEN true ELSE ${near} END AS _agrees`;
  const blocked = blockedColumn(dialect, comparison);
  return `SELECT m.*, ${agreeing}${blocked} FROM (${compared}) m${blockingJoins(dialect, comparison)}`;
}

function outcomes(comparison: Comparison, toleranced: string): string {
  const cases = [
    `WHEN _equal THEN 'match'`,
    ...(mayHold(comparison) ? [`WHEN _held AND ${isPair} THEN 'blocked'`] : []),
    ...(comparison.others ? [`WHEN _alike THEN 'match'`] : []),
    `WHEN _agrees THEN 'within-tolerance'`,
    `WHEN ${isPair} THEN 'mismatch'`,
    'WHEN _lone IS NOT NULL THEN _lone',
    ...(mayHold(comparison) ? [`WHEN _held THEN 'blocked'`] : []),
    ...(blockingSides(comparison).length === 0 ? [] : [`WHEN _blocked THEN 'blocked'`]),
    ...(comparison.rule.presence === 'both' ? [] : [`WHEN b__record IS NULL THEN 'excluded'`]),
  ];
  return `SELECT *, CASE ${cases.join(' ')} ELSE 'missing' END AS _outcome FROM (${toleranced})`;
}

function resultColumns(dialect: Dialect, comparison: Comparison): string {
  const breaks = agreements(dialect, comparison).map(
    (agreement, index) => `CASE WHEN NOT ${agrees(agreement)} THEN '${index}' END`,
  );
  const key = keyTexts(dialect, comparison);
  const timing = timingColumn(dialect, comparison);
  return [
    '_outcome',
    ...(timing === null ? [] : [timing]),
    `CASE WHEN c__record IS NULL THEN 'baseline' WHEN b__record IS NULL THEN 'counterpart' END AS _side`,
    '_pass',
    'CASE WHEN NOT _equal THEN _place END AS _place',
    `CASE WHEN _outcome = 'mismatch' THEN concat_ws(',', ${breaks.join(', ') || 'NULL'}) END AS _breaks`,
    `CASE WHEN _outcome = 'ambiguous' THEN _refusal END AS _refusal`,
    ...(comparison.lookups.length === 0
      ? []
      : [`CASE WHEN NOT _equal THEN ${lookupTexts(dialect, comparison.lookups)} END AS _lookups`]),
    `CASE WHEN NOT _equal THEN ${fingerprint(dialect, key)} END AS _fingerprint`,
    ...sides.flatMap((side) =>
      provenance.map((name) => `CASE WHEN NOT _equal THEN ${sideColumn(side, name)} END AS ${sideColumn(side, name)}`),
    ),
    `CASE WHEN NOT _equal THEN ${dialect.jsonTexts(key)} END AS _key`,
    ...(hasGroups(comparison) ? memberColumns() : []),
    ...sides.map((side) => {
      const texts = valueTexts(dialect, comparison[side].entity, (name) => sideColumn(side, name));
      const seen = `NOT _equal AND ${sideColumn(side, '_record')} IS NOT NULL`;
      return `CASE WHEN ${seen} THEN ${dialect.jsonTexts(texts)} END AS ${valuesColumn(side)}`;
    }),
    ...joinedColumns(dialect, comparison),
    ...adjustedColumns(dialect, comparison),
  ].join(', ');
}

function memberColumns(): readonly string[] {
  return sides.flatMap((side) => [
    `${sideColumn(side, '_members')} AS ${membersColumn(side)}`,
    `CASE WHEN NOT _equal THEN ${sideColumn(side, '_places')} END AS ${placesColumn(side)}`,
  ]);
}

/** The columns that hold how many records one side of a group has, and where they came from. */
export function membersColumn(side: Side): string {
  return `_members_${initialOf(side)}`;
}

export function placesColumn(side: Side): string {
  return `_places_${initialOf(side)}`;
}

/** What is known of more than the two records. */
function joinedColumns(dialect: Dialect, comparison: Comparison): readonly string[] {
  const invariants = invariantsOf(comparison);
  const fields = joinedFields(comparison);
  const texts = fields.map(({ name, type }) => dialect.canonicalText(type, dialect.identifier(name)));
  return [
    ...(invariants.length === 0
      ? []
      : [`CASE WHEN _equal OR (${isPair} AND _outcome <> 'blocked') THEN ${heldText(invariants)} END AS _invariants`]),
    ...(fields.length === 0 ? [] : [`CASE WHEN NOT _equal THEN ${dialect.jsonTexts(texts)} END AS _joined`]),
  ];
}

/** What compared values were brought to, and what went with it. */
function adjustedColumns(dialect: Dialect, comparison: Comparison): readonly string[] {
  const steps = stepColumns(comparison);
  if (steps.length === 0) return [];
  const texts = steps.map(({ column, type }) => dialect.canonicalText(type, dialect.identifier(column)));
  return [
    `CASE WHEN NOT _equal AND ${isPair} THEN ${dialect.jsonTexts(texts)} END AS _adjusted`,
    ...lineColumns(comparison).flatMap(({ amount, currency }) => [amount, currency].map(dialect.identifier)),
  ];
}

/** The column that holds the values of one side's record. */
export function valuesColumn(side: Side): string {
  return `_values_${initialOf(side)}`;
}

/** The key of the baseline's record, where there is one: a pair of a later pass may have two. */
function keyTexts(dialect: Dialect, { rule, baseline }: Comparison): readonly string[] {
  return firstKey(rule).map((key) => {
    const [ofBaseline, ofCounterpart] = sides.map((side) => dialect.identifier(sideColumn(side, key)));
    return dialect.canonicalText(
      typeOf(baseline.entity, key),
      `CASE WHEN b__record IS NOT NULL THEN ${ofBaseline} ELSE ${ofCounterpart} END`,
    );
  });
}

/** Record separators keep neighbouring key parts apart. */
function fingerprint(dialect: Dialect, key: readonly string[]): string {
  return dialect.contentHash(`concat_ws(chr(30), _outcome, ${key.join(', ')})`);
}
