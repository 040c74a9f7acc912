import type { Dialect } from '../engine/dialect.js';
import { currencyFields, ownField, rateField } from '../model/convert-plan.js';
import type { ConvertPlan } from '../model/convert-plan.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { Expression } from '../model/expression.js';
import type { Side } from '../model/outcome.js';
import { mostDigits } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import { sideColumn, sides, typeOf } from './matched-row.js';
import type { Comparison, ConversionInput } from './side-relation.js';

/** Records of one side that are to be converted. */
export interface ConvertedSource extends ConversionInput {
  /** A relation of `_batch`, `_payload`, `_record`, `_members` and the fields as they were delivered. */
  readonly records: string;
  /** What they become. */
  readonly entity: EntityPlan;
}

/**
 * The same rows with the fields of `convertedEntity`. An amount is multiplied and divided by whole numbers, and rounded once, half-even, to
 * the digits of its field; without a rate, or without room, it is null.
 */
export function convertedRows(dialect: Dialect, { records, entity, plan, table }: ConvertedSource): string {
  const name = dialect.identifier;
  const delivered = entity.fields.filter((field) => !field.name.includes(' '));
  const currencies = currencyFields({ fields: delivered });
  const rateOf = (currency: string): string => `x${currencies.indexOf(currency)}`;
  const columns = delivered.map(({ name: field, type }) => {
    if (type.kind === 'money')
      return `${amount(dialect, field, type, { plan, rate: rateOf(type.currency) })} AS ${name(field)}`;
    if (!currencies.includes(field)) return `r.${name(field)}`;
    return `CASE WHEN r.${name(field)} IS NOT NULL THEN ${dialect.text(plan.to)} END AS ${name(field)}`;
  });
  const own = delivered.flatMap(({ name: field, type }) =>
    type.kind === 'money' || currencies.includes(field) ? [`r.${name(field)} AS ${name(ownField(field))}`] : [],
  );
  const rates = currencies.map((currency) => `${rateOf(currency)}._said AS ${name(rateField(currency))}`);
  const joins = currencies.map((currency) => {
    const day = `CAST(r.${name(plan.asOf)} AS DATE)`;
    const rate = rateOf(currency);
    const same = `r.${name(currency)} = ${rate}._currency AND ${day} = ${rate}._day`;
    return ` LEFT JOIN ${name(table)} ${rate} ON ${same}`;
  });
  const all = ['r._batch', 'r._payload', 'r._record', 'r._members', ...columns, ...own, ...rates].join(', ');
  return `SELECT ${all} FROM (${records}) r${joins.join('')}`;
}

/** Products need all the digits that there are. */
const allDigits = 38;

function amount(
  dialect: Dialect,
  field: string,
  type: Extract<FieldType, { kind: 'money' }>,
  { plan, rate }: { readonly plan: ConvertPlan; readonly rate: string },
): string {
  const own = `r.${dialect.identifier(field)}`;
  const { scale } = type;
  const precision = Math.min(mostDigits, type.precision);
  const column = (name: string): Expression => ({ kind: 'column', namespace: 'rate', name });
  const quotient: Expression = {
    kind: 'divide',
    left: { kind: 'binary', operator: '*', left: column('own'), right: column('_multiply') },
    right: column('_divide'),
    leftScale: scale,
    rightScale: 0,
    precision,
    scale,
    rounding: 'half-even',
  };
  const wide = dialect.typeOf({ kind: 'decimal', precision: allDigits, scale });
  const product = dialect.expression(quotient, (_, name) =>
    name === 'own' ? `CAST(${own} AS ${wide})` : `${rate}.${name}`,
  );
  const isOwn = `r.${dialect.identifier(type.currency)} = ${dialect.text(plan.to)}`;
  const cast = dialect.typeOf({ kind: 'decimal', precision, scale });
  return `CASE WHEN ${isOwn} THEN CAST(${own} AS ${cast}) ELSE TRY(${product}) END`;
}

/** Whether an amount was delivered that nobody can tell in the currency of the rule, of each side: never null. */
export function unknownAmounts(dialect: Dialect, comparison: Comparison, field: string): readonly string[] {
  if (!comparison.conversion) return [];
  return sides.flatMap((side) => unknownAmount(dialect, comparison, side, field));
}

function unknownAmount(dialect: Dialect, comparison: Comparison, side: Side, field: string): readonly string[] {
  if (typeOf(comparison[side].entity, field).kind !== 'money') return [];
  const [own, converted] = [ownField(field), field].map((name) => dialect.identifier(sideColumn(side, name)));
  return [`(${own} IS NOT NULL AND ${converted} IS NULL)`];
}
