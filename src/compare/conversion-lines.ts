import type { Dialect } from '../engine/dialect.js';
import type { Cell, Session } from '../engine/session.js';
import { ownField } from '../model/convert-plan.js';
import type { Side } from '../model/outcome.js';
import { matchableRelations } from './matchable.js';
import { currencyFieldOf } from './matched-row.js';
import type { Comparison } from './side-relation.js';

/**
 * What conversion takes away from the total of a currency before pairs are judged: `conversion`, which is what left it, minus what came
 * into it; and `unconverted`, what has no rate, and is judged as unknown.
 */
export const conversionLines = ['conversion', 'unconverted'] as const;
export type ConversionLine = (typeof conversionLines)[number];

interface LineSum {
  readonly line: ConversionLine;
  readonly currency: Cell;
  readonly amount: Cell;
}

/** The lines of one money field of a side, by currency; none where nothing is converted. The relations of what is matched must still be there. */
export async function readConversionLines(
  session: Session,
  dialect: Dialect,
  comparison: Comparison,
  { field, side }: { readonly field: string; readonly side: Side },
): Promise<readonly LineSum[]> {
  const { conversion } = comparison;
  if (!conversion) return [];
  const { to } = conversion.plan;
  const currency = dialect.identifier(ownField(currencyFieldOf(comparison[side].entity, field)));
  const [own, converted] = [ownField(field), field].map(dialect.identifier);
  const { matchable, setApart } = matchableRelations(side);
  const columns = `${currency} AS currency, ${own} AS own, ${converted} AS converted`;
  const records = `SELECT ${columns} FROM ${matchable} UNION ALL SELECT ${columns} FROM ${setApart}`;
  const sum = (amount: string, condition: string): string => `CAST(sum(${amount}) FILTER (${condition}) AS VARCHAR)`;
  const rows = await session.rows(
    `SELECT currency, ${sum('own', 'converted IS NOT NULL')}, ${sum('own', 'converted IS NULL')}, ` +
      `${sum('-converted', 'converted IS NOT NULL')} FROM (${records}) ` +
      `WHERE currency IS DISTINCT FROM ${dialect.text(to)} GROUP BY 1`,
  );
  return rows.flatMap(([from = null, left = null, unconverted = null, came = null]) => [
    ...(left === null ? [] : [{ line: 'conversion', currency: from, amount: left } as const]),
    ...(came === null ? [] : [{ line: 'conversion', currency: to, amount: came } as const]),
    ...(unconverted === null ? [] : [{ line: 'unconverted', currency: from, amount: unconverted } as const]),
  ]);
}
