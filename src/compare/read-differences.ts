import { decimalText, moneyDecimals } from '../base/decimal.js';
import type { Cell, Session } from '../engine/session.js';
import { readConverted } from '../model/convert-plan.js';
import { deltaOf, deltaPercentOf } from '../model/delta.js';
import type { LookupSeen } from '../model/lookup-seen.js';
import type {
  Difference,
  FieldDifference,
  Members,
  Provenance,
  RecordSeen,
  RecordValues,
  Refusal,
  RefusalReason,
  Side,
  SubsetSeen,
} from '../model/outcome.js';
import type { EntityPlan } from '../model/entity-plan.js';
import { invariantFact } from '../model/invariant-plan.js';
import type { AskedInvariant } from '../model/invariant-plan.js';
import { percentText } from '../model/percent.js';
import { namingKey } from '../model/plan.js';
import type { FieldComparison } from '../model/plan.js';
import { toleranceInWords } from '../model/tolerance-in-words.js';
import type { FieldType, Value } from '../model/types.js';
import { heldOf } from './invariants.js';
import { invariantsOf, joinedFields } from './joined-rows.js';
import type { JoinedField } from './joined-rows.js';
import { otherSide, provenance, sideColumn, sides } from './matched-row.js';
import { hasGroups } from './groups/group-tables.js';
import { linesTold } from './match/refusals.js';
import { membersColumn, placesColumn, stepColumns, valuesColumn } from './reconcile-statement.js';
import { readAdjusted } from './read-adjusted.js';
import { readLookups } from './read-lookups.js';
import { valueOf } from './read-value.js';
import type { Comparison } from './side-relation.js';

/**
 * Every pair and lone record that needs an answer, ordered by key, then pairs before lone records, then side.
 *
 * @param reconciled relation of the reconciled rows.
 * @param batches ids of the batches of each side, by their number in the inputs.
 */
export async function* readDifferences(
  session: Session,
  comparison: Comparison,
  reconciled: string,
  batches: Batches,
): AsyncIterable<readonly Difference[]> {
  const none = ['match', 'within-tolerance', 'blocked', 'excluded', ...(comparison.isNotArrived ? ['missing'] : [])];
  const judged = `_outcome NOT IN (${none.map((outcome) => `'${outcome}'`).join(', ')})`;
  const outcomes = comparison.waiting ? `${judged} AND _timing <> 'pending'` : judged;
  for await (const rows of session.stream(differencesStatement(comparison, reconciled, outcomes))) {
    yield rows.map((row) => differenceOf(comparison, batches, row));
  }
}

/** Every blocked record, in the same order; parameters as of `readDifferences`. */
export async function* readBlocked(
  session: Session,
  comparison: Comparison,
  reconciled: string,
  batches: Batches,
): AsyncIterable<readonly Difference[]> {
  for await (const rows of session.stream(differencesStatement(comparison, reconciled, `_outcome = 'blocked'`))) {
    yield rows.map((row) => differenceOf(comparison, batches, row));
  }
}

function differencesStatement(comparison: Comparison, reconciled: string, outcomes: string): string {
  const columns = ['_outcome', '_side', '_ordinal', '_breaks', '_pass', '_refusal'];
  for (const side of sides) {
    columns.push(...provenance.map((name) => sideColumn(side, name)), valuesColumn(side));
  }
  columns.push(invariantsOf(comparison).length === 0 ? 'NULL' : '_invariants');
  columns.push(joinedFields(comparison).length === 0 ? 'NULL' : '_joined');
  columns.push(stepColumns(comparison).length === 0 ? 'NULL' : '_adjusted');
  if (hasGroups(comparison)) columns.push(...sides.flatMap((side) => [membersColumn(side), placesColumn(side)]));
  if (comparison.lookups.length > 0) columns.push('_lookups');
  if (comparison.waiting) columns.push('_timing');
  return (
    `SELECT ${columns.join(', ')} FROM (${numberedRows(comparison, reconciled)}) WHERE ${outcomes} ` +
    `ORDER BY _key, _side NULLS FIRST, _ordinal`
  );
}

/** Differences of one key are numbered by content, so that neither their order nor that of the records matters. */
export function numberedRows({ others }: Comparison, reconciled: string): string {
  const isDuplicate = `_outcome = 'duplicate'`;
  const places = sides.flatMap((side) => provenance.map((name) => sideColumn(side, name)));
  const order = ['_side NULLS FIRST', '_place', ...sides.map(valuesColumn), ...places].join(', ');
  const group = `_key, ${isDuplicate}, CASE WHEN ${isDuplicate} THEN _side END`;
  return (
    `SELECT *, row_number() OVER (PARTITION BY ${group} ORDER BY ${order}) AS _ordinal FROM ${reconciled} ` +
    `WHERE _outcome NOT IN ('match', 'within-tolerance', 'excluded')${others ? ` AND NOT (_timing = 'carried' AND _side IS NOT NULL)` : ''}`
  );
}

type Batches = Readonly<Record<Side, readonly string[]>>;

function differenceOf(comparison: Comparison, batches: Batches, row: readonly Cell[]): Difference {
  const [outcome, side, ordinal, breaks, pass, refusal, ...cells] = row;
  const timing = comparison.waiting ? cells.pop() : null;
  const width = provenance.length + 1;
  const baseline = recordOf(comparison.baseline.entity, batches.baseline, cells.slice(0, width));
  const counterpart = recordOf(comparison.counterpart.entity, batches.counterpart, cells.slice(width, 2 * width));
  const [held, joined, steps, ...groups] = cells.slice(2 * width);
  const members = membersOf(batches, groups);
  const seen = baseline ?? counterpart;
  if (!seen) throw new Error('A reconciled row without a record');
  const lookups = lookupsSeen(comparison, cells);
  const adjusted = adjustedSeen(comparison, steps, { baseline, counterpart });
  return {
    outcome: outcome as Difference['outcome'],
    ...timingSeen(timing),
    side: (side ?? null) as Side | null,
    key: Object.fromEntries(namingKey(comparison.rule).map((key) => [key, seen.values[key] ?? null])),
    ordinal: Number(ordinal),
    baseline,
    counterpart,
    fields: [
      ...fieldDifferences(comparison, breaks ?? null, { baseline, counterpart, lookups, ...adjusted }),
      ...invariantDifferences(invariantsOf(comparison), held),
      ...(side === null ? lookups.flatMap((lookup) => missingRow(comparison, lookup)) : []),
    ],
    pass: passNamed(comparison, pass ?? null),
    ...(members === null ? {} : { members }),
    refusal:
      typeof refusal === 'string' && side !== null ? refusalOf(comparison, batches, side as Side, refusal) : null,
    ...joinedSeen(comparison, held, joined),
    ...adjusted,
    lookups,
  };
}

function timingSeen(timing: Cell | undefined): Pick<Difference, 'timing'> {
  return timing === 'late' || timing === 'carried' ? { timing } : {};
}

/** What was looked up is in the last cell. */
function lookupsSeen({ lookups }: Comparison, cells: readonly Cell[]): readonly LookupSeen[] {
  const texts = lookups.length > 0 ? cells.at(-1) : null;
  return typeof texts === 'string' ? readLookups(lookups, texts) : [];
}

/** By what values were brought to like; nothing where none is. */
function adjustedSeen(
  comparison: Comparison,
  texts: Cell | undefined,
  records: Readonly<Record<Side, RecordSeen | null>>,
): Pick<Difference, 'adjusted'> {
  return typeof texts === 'string' ? { adjusted: readAdjusted(comparison, texts, records) } : {};
}

/** A lookup of a pair that has no row is a difference of its own, which has no values, unless it may have none. */
function missingRow({ rule }: Comparison, { name, missing }: LookupSeen): readonly FieldDifference[] {
  const isOptional = rule.lookups.find((lookup) => lookup.name === name)?.optional === true;
  if (missing === null || isOptional) return [];
  const nothing = { baseline: null, counterpart: null, delta: null, deltaPercent: null, allowed: null };
  return [{ field: `lookups.${name}`, ...nothing }];
}

/** What is known of more than the two records. */
function joinedSeen(
  comparison: Comparison,
  held: Cell | undefined,
  joined: Cell | undefined,
): Pick<Difference, 'invariants' | 'joined'> {
  return {
    ...(typeof held === 'string' ? { invariants: invariantsSeen(invariantsOf(comparison), held) } : {}),
    ...(typeof joined === 'string' ? { joined: joinedValues(joinedFields(comparison), joined) } : {}),
  };
}

/** The invariants that break a pair. */
function invariantDifferences(
  invariants: readonly AskedInvariant[],
  held: Cell | undefined,
): readonly FieldDifference[] {
  if (typeof held !== 'string') return [];
  const nothing = { baseline: null, counterpart: null, delta: null, deltaPercent: null, allowed: null };
  return invariants.flatMap(({ name, unknown }, index) => {
    const holds = heldOf(held[index]);
    const breaks = holds === false || (holds === null && unknown === 'breach');
    return breaks ? [{ field: invariantFact(name), ...nothing }] : [];
  });
}

function invariantsSeen(invariants: readonly AskedInvariant[], held: string): Readonly<Record<string, boolean | null>> {
  return Object.fromEntries(invariants.map(({ name }, index) => [name, heldOf(held[index])]));
}

function joinedValues(fields: readonly JoinedField[], texts: string): RecordValues {
  const values = JSON.parse(texts) as (string | null)[];
  return Object.fromEntries(fields.map(({ name, type }, index) => [name, valueOf(type, values[index] ?? null)]));
}

function passNamed({ rule }: Comparison, index: Cell): string | null {
  return index === null ? null : (rule.passes[Number(index)]?.name ?? null);
}

/** The members of both sides of a group: how many, and where they came from; null for two records. */
function membersOf(batches: Batches, cells: readonly Cell[]): Readonly<Record<Side, Members>> | null {
  const [baseline, baselinePlaces, counterpart, counterpartPlaces] = cells;
  if (typeof baselinePlaces !== 'string' || typeof counterpartPlaces !== 'string') return null;
  if (Number(baseline) === 1 && Number(counterpart) === 1) return null;
  const placesOf = (side: Side, text: string): readonly Provenance[] =>
    (JSON.parse(text) as Record<(typeof provenance)[number], number>[]).map(({ _batch, _payload, _record }) => ({
      batch: batchOf(batches[side], _batch),
      payload: Number(_payload),
      record: Number(_record),
    }));
  return {
    baseline: { count: Number(baseline), places: placesOf('baseline', baselinePlaces) },
    counterpart: { count: Number(counterpart), places: placesOf('counterpart', counterpartPlaces) },
  };
}

/** A refusal as `refusalText` writes it: of candidates on the other side. */
function refusalOf(comparison: Comparison, batches: Batches, side: Side, text: string): Refusal {
  const [pass, reason, count, candidates, subsets] = JSON.parse(text) as (string | null)[];
  const other = otherSide(side);
  const records = (JSON.parse(candidates ?? '[]') as string[]).flatMap((candidate) => {
    return recordOf(comparison[other].entity, batches[other], JSON.parse(candidate) as Cell[]) ?? [];
  });
  const sizes = JSON.parse(subsets ?? '[]') as number[];
  return {
    pass: passNamed(comparison, pass ?? null),
    reason: reason as RefusalReason,
    count: Number(count),
    candidates: sizes.length > 0 ? [] : records,
    ...(sizes.length > 0 ? { subsets: subsetsOf(records, sizes) } : {}),
  };
}

/** Lines of subsets, one subset after the other, as they were told. */
function subsetsOf(records: readonly RecordSeen[], sizes: readonly number[]): readonly SubsetSeen[] {
  let start = 0;
  return sizes.map((count) => {
    const told = records.slice(start, start + Math.min(count, linesTold));
    start += told.length;
    return { count, records: told };
  });
}

/** A record of its provenance and its values, as `valueTexts` has them; null where there is none. */
export function recordOf(entity: EntityPlan, batches: readonly string[], cells: readonly Cell[]): RecordSeen | null {
  const [batch, payload, record, texts] = cells;
  if (typeof texts !== 'string') return null;
  const values = JSON.parse(texts) as (string | null)[];
  const read = Object.fromEntries(
    entity.fields.map(({ name, type }, index) => [name, valueOf(type, values[index] ?? null)]),
  );
  return {
    ...(entity.convertedTo === undefined ? { values: read } : readConverted(entity, read, entity.convertedTo)),
    provenance: { batch: batchOf(batches, batch), payload: Number(payload), record: Number(record) },
  };
}

function batchOf(batches: readonly string[], number: Cell | undefined): string {
  const batch = batches[Number(number)];
  if (batch === undefined) throw new Error(`No batch number ${String(number)} among the inputs`);
  return batch;
}

function fieldDifferences(
  comparison: Comparison,
  breaks: Cell,
  { baseline, counterpart, lookups, adjusted }: Pick<Difference, 'baseline' | 'counterpart' | 'lookups' | 'adjusted'>,
): readonly FieldDifference[] {
  if (typeof breaks !== 'string') return [];
  const judged = {
    baseline: { record: baseline, entity: comparison.baseline.entity },
    counterpart: { record: counterpart, entity: comparison.counterpart.entity },
    adjusted,
  };
  return breaks
    .split(',')
    .filter(Boolean)
    .map((index) => {
      const compared = comparison.rule.compare[Number(index)];
      if (!compared) throw new Error(`The rule has no comparison ${index}`);
      return {
        field: compared.field,
        baseline: fieldValue(baseline?.values, compared),
        counterpart: fieldValue(counterpart?.values, compared),
        delta: deltaText(deltaOf(judged, compared), compared.type),
        deltaPercent: percentText(deltaPercentOf(judged, compared)),
        allowed: compared.tolerance && toleranceInWords(compared.tolerance, lookups),
      };
    });
}

function deltaText(delta: string | null, type: FieldType): string | null {
  return delta === null || type.kind !== 'money' ? delta : decimalText(delta, moneyDecimals);
}

function fieldValue(values: RecordValues | undefined, { field }: FieldComparison): Value {
  return values?.[field] ?? null;
}
