import { currenciesByMinorDigits } from '../base/currency.js';
import type { Dialect } from '../engine/dialect.js';
import type { RoundPlan } from '../model/adjust-plan.js';
import type { Expression } from '../model/expression.js';
import { operandType } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import { adjustedFields, isBefore, lineColumns } from './adjustments.js';
import type { AdjustedField, StepColumn } from './adjustments.js';
import type { JoinedColumn } from './invariants.js';
import { currencyFieldOf, sideColumn } from './matched-row.js';
import type { Comparison } from './side-relation.js';

type FindColumn = (namespace: string, name: string) => JoinedColumn;

/**
 * Adds to joined rows, of pairs alone, a column for each step that brings a field to like: its value after the step, null where that
 * is unknown, also where it cannot be computed; and for money (see `lineColumns`) what the step took away, and in which currency.
 *
 * @param find where the columns of expressions stand.
 * @param isPair whether a row has both records.
 */
export function adjustedRows(
  dialect: Dialect,
  comparison: Comparison,
  joined: string,
  { find, isPair }: { readonly find: FindColumn; readonly isPair: string },
): string {
  const fields = adjustedFields(comparison);
  if (fields.length === 0) return joined;
  const levels = fields.flatMap((field) => field.steps.map((step, index) => ({ field, step, index })));
  const stepped = levels.reduce((rows, { field, step, index }) => {
    const before = field.steps[index - 1] ?? field.delivered;
    const value = step.plan
      ? adjustedValue(dialect, step, before, find)
      : roundedValue(dialect, comparison, field, before);
    const cast = `CAST(${value} AS ${dialect.typeOf(step.type)})`;
    return `SELECT *, TRY(CASE WHEN ${isPair} THEN ${cast} END) AS ${dialect.identifier(step.column)} FROM (${rows})`;
  }, joined);
  const lines = lineValues(dialect, comparison, fields, isPair);
  return lines.length === 0 ? stepped : `SELECT *, ${lines.join(', ')} FROM (${stepped})`;
}

type Before = Pick<StepColumn, 'column' | 'type'>;

function adjustedValue(dialect: Dialect, { plan }: StepColumn, before: Before, find: FindColumn): string {
  if (plan === null) throw new Error('A step without a plan');
  const operand = (namespace: string, name: string): string => {
    const { column, type } = isBefore(namespace)
      ? { column: dialect.identifier(before.column), type: before.type }
      : find(namespace, name);
    const wider = operandType(type);
    return wider ? `CAST(${column} AS ${dialect.typeOf(wider)})` : column;
  };
  const becomes = dialect.expression(plan.becomes, operand);
  if (plan.when === null) return becomes;
  const when = dialect.expression(plan.when, operand);
  return `CASE WHEN ${when} THEN CAST(${becomes} AS ${dialect.typeOf(plan.type)}) ELSE ${dialect.identifier(before.column)} END`;
}

function roundedValue(dialect: Dialect, comparison: Comparison, field: AdjustedField, before: Before): string {
  const column = dialect.identifier(before.column);
  const { round } = field;
  if (round === null) throw new Error(`${field.field} is not rounded`);
  if (round.to !== 'minor') return roundedTo(dialect, before, round.to, round.mode);
  const { entity } = comparison[field.side];
  const currency = dialect.identifier(sideColumn(field.side, currencyFieldOf(entity, field.field)));
  const cases = currenciesByMinorDigits().map(({ digits, codes }) => {
    return `WHEN ${dialect.isOneOf(currency, codes)} THEN ${castTo(dialect, before, roundedTo(dialect, before, digits, round.mode))}`;
  });
  return `CASE ${cases.join(' ')} WHEN ${currency} IS NOT NULL THEN ${castTo(dialect, before, roundedTo(dialect, before, 2, round.mode))} ELSE ${column} END`;
}

function castTo(dialect: Dialect, { type }: Before, value: string): string {
  if (!('scale' in type)) return value;
  return `CAST(${value} AS ${dialect.typeOf({ kind: 'decimal', precision: type.precision + 1, scale: type.scale })})`;
}

/** A value of no more digits than asked for stays as it is. */
function roundedTo(dialect: Dialect, { column, type }: Before, digits: number, mode: RoundPlan['mode']): string {
  const [precision, scale] = 'scale' in type ? [type.precision, type.scale] : [19, 0];
  if (digits >= scale) return dialect.identifier(column);
  const value: Expression = { kind: 'column', namespace: 'adjusted', name: column };
  const quotient: Expression = {
    kind: 'divide',
    left: value,
    right: { kind: 'number', value: '1' },
    leftScale: scale,
    rightScale: 0,
    precision: precision - scale + 1 + digits,
    scale: digits,
    rounding: mode === 'half-even' ? 'half-even' : 'half-away',
  };
  return dialect.expression(quotient, () => dialect.identifier(column));
}

/** What each step took away from money; nothing where what is compared is unknown. */
function lineValues(
  dialect: Dialect,
  comparison: Comparison,
  fields: readonly AdjustedField[],
  isPair: string,
): readonly string[] {
  const lines = lineColumns(comparison);
  return fields.flatMap(({ side, field, delivered, steps }) =>
    steps.flatMap(({ column, type }, index) => {
      const line = lines.find(({ amount }) => amount === `_line${column}`);
      if (!line) return [];
      const before = steps[index - 1]?.column ?? delivered.column;
      const [was, is, last] = [before, column, steps.at(-1)?.column ?? column].map(dialect.identifier);
      const exact = dialect.typeOf(wide(type));
      const amount = `CASE WHEN ${isPair} AND ${last} IS NOT NULL THEN CAST(${was} AS ${exact}) - CAST(${is} AS ${exact}) END`;
      const currency = dialect.identifier(sideColumn(side, currencyFieldOf(comparison[side].entity, field)));
      return [`${amount} AS ${dialect.identifier(line.amount)}`, `${currency} AS ${dialect.identifier(line.currency)}`];
    }),
  );
}

/** Of the most digits: a sum of decimals has them. */
function wide(type: FieldType): FieldType {
  return 'scale' in type ? { kind: 'decimal', precision: 38, scale: type.scale } : type;
}
