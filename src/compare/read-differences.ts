import Big from 'big.js';
import type { Dialect } from '../engine/dialect.js';
import type { Cell, Session } from '../engine/session.js';
import { deltaOf, deltaPercentOf } from '../model/delta.js';
import type { Difference, FieldDifference, RecordSeen, RecordValues, Side } from '../model/outcome.js';
import type { EntityPlan, FieldComparison } from '../model/plan.js';
import { toleranceInWords } from '../model/tolerance-in-words.js';
import type { FieldType, Value } from '../model/types.js';
import { sideColumn } from './reconcile-statement.js';
import type { Comparison } from './side-relation.js';

const sides = ['baseline', 'counterpart'] as const;
const provenance = ['_batch', '_payload', '_record'];

/**
 * Every pair and lone record that needs an answer, ordered by key, then pairs before lone records, then side.
 *
 * @param reconciled relation of the reconciled rows.
 * @param batches ids of the batches of each side, by their number in the inputs.
 */
export async function* readDifferences(
  session: Session,
  dialect: Dialect,
  comparison: Comparison,
  reconciled: string,
  batches: Readonly<Record<Side, readonly string[]>>,
): AsyncIterable<readonly Difference[]> {
  for await (const rows of session.stream(differencesStatement(dialect, comparison, reconciled))) {
    yield rows.map((row) => differenceOf(comparison, batches, row));
  }
}

function differencesStatement(dialect: Dialect, comparison: Comparison, reconciled: string): string {
  const columns = sides.flatMap((side) => [
    ...provenance.map((name) => sideColumn(side, name)),
    ...comparison[side].entity.fields.map(({ name, type }) =>
      type.kind === 'boolean'
        ? dialect.identifier(sideColumn(side, name))
        : dialect.canonicalText(type, dialect.identifier(sideColumn(side, name))),
    ),
  ]);
  const order = comparison.rule.pass.key.map((key) => {
    const [baseline, counterpart] = sides.map((side) => dialect.identifier(sideColumn(side, key)));
    return `coalesce(${baseline}, ${counterpart})`;
  });
  return (
    `SELECT _outcome, _side, _ordinal, _breaks, ${columns.join(', ')} FROM ${reconciled} ` +
    `WHERE _outcome NOT IN ('match', 'within-tolerance') ` +
    `ORDER BY ${[...order, '_side NULLS FIRST', '_ordinal'].join(', ')}`
  );
}

function differenceOf(
  comparison: Comparison,
  batches: Readonly<Record<Side, readonly string[]>>,
  row: readonly Cell[],
): Difference {
  const [outcome, side, ordinal, breaks, ...cells] = row;
  const width = provenance.length + comparison.baseline.entity.fields.length;
  const baseline = recordOf(comparison.baseline.entity, batches.baseline, cells.slice(0, width));
  const counterpart = recordOf(comparison.counterpart.entity, batches.counterpart, cells.slice(width));
  const seen = baseline ?? counterpart;
  if (!seen) throw new Error('A reconciled row without a record');
  return {
    outcome: outcome as Difference['outcome'],
    side: (side ?? null) as Side | null,
    key: Object.fromEntries(comparison.rule.pass.key.map((key) => [key, seen.values[key] ?? null])),
    ordinal: Number(ordinal),
    baseline,
    counterpart,
    fields: typeof breaks === 'string' ? fieldDifferences(comparison, breaks, baseline, counterpart) : [],
  };
}

function recordOf(entity: EntityPlan, batches: readonly string[], cells: readonly Cell[]): RecordSeen | null {
  const [batch, payload, record, ...values] = cells;
  if (record === null || record === undefined) return null;
  const batchId = batches[Number(batch)];
  if (batchId === undefined) throw new Error(`No batch number ${String(batch)} among the inputs`);
  return {
    values: Object.fromEntries(
      entity.fields.map(({ name, type }, index) => [name, valueOf(type, values[index] ?? null)]),
    ),
    provenance: { batch: batchId, payload: Number(payload), record: Number(record) },
  };
}

/** Decimals without needless zeros, money with at least two digits, instants without an empty fraction. */
function valueOf(type: FieldType, cell: Cell): Value {
  if (cell === null || typeof cell === 'boolean') return cell;
  const text = String(cell);
  if (type.kind === 'decimal') return new Big(text).toFixed();
  if (type.kind === 'money') {
    const plain = new Big(text).toFixed();
    return (plain.split('.')[1]?.length ?? 0) < 2 ? new Big(text).toFixed(2) : plain;
  }
  return type.kind === 'timestamp' ? text.replace(/\.?0+Z$/, 'Z') : text;
}

function fieldDifferences(
  comparison: Comparison,
  breaks: string,
  baseline: RecordSeen | null,
  counterpart: RecordSeen | null,
): readonly FieldDifference[] {
  const judged = {
    baseline: { record: baseline, entity: comparison.baseline.entity },
    counterpart: { record: counterpart, entity: comparison.counterpart.entity },
  };
  return breaks.split(',').map((index) => {
    const compared = comparison.rule.compare[Number(index)];
    if (!compared) throw new Error(`The rule has no comparison ${index}`);
    return {
      field: compared.field,
      baseline: fieldValue(baseline?.values, compared),
      counterpart: fieldValue(counterpart?.values, compared),
      delta: deltaOf(judged, compared),
      deltaPercent: percentText(deltaPercentOf(judged, compared)),
      allowed: compared.tolerance && toleranceInWords(compared.tolerance),
    };
  });
}

function fieldValue(values: RecordValues | undefined, { field }: FieldComparison): Value {
  return values?.[field] ?? null;
}

const readableDigits = 4;

function percentText(ratio: { readonly numerator: string; readonly denominator: string } | null): string | null {
  if (!ratio) return null;
  const exact = Big();
  exact.DP = readableDigits;
  exact.RM = Big.roundHalfEven;
  return new exact(ratio.numerator).div(ratio.denominator).toFixed();
}
