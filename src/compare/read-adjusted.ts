import Big from 'big.js';
import { decimalText, moneyDecimals } from '../base/decimal.js';
import type { AdjustedSides, AdjustedValue } from '../model/adjust-plan.js';
import type { RecordSeen, Side } from '../model/outcome.js';
import { adjustedFields } from './adjustments.js';
import type { AdjustedField } from './adjustments.js';
import type { Comparison } from './side-relation.js';

/**
 * By which steps the values of a pair were brought to like.
 *
 * @param texts the values of `stepColumns`, as a JSON array of texts.
 */
export function readAdjusted(
  comparison: Comparison,
  texts: string,
  records: Readonly<Record<Side, RecordSeen | null>>,
): AdjustedSides {
  const values = JSON.parse(texts) as readonly (string | null)[];
  const read: Record<Side, Record<string, AdjustedValue>> = { baseline: {}, counterpart: {} };
  let start = 0;
  for (const adjusted of adjustedFields(comparison)) {
    const own = values.slice(start, start + adjusted.steps.length);
    start += own.length;
    const record = records[adjusted.side];
    const converted = record?.converted?.amounts[adjusted.field];
    // What is converted is adjusted in the currency of the rule.
    const delivered = converted ? converted.amount : (record?.values[adjusted.field] ?? null);
    read[adjusted.side][adjusted.field] = valueOf(adjusted, typeof delivered === 'string' ? delivered : null, own);
  }
  return read;
}

function valueOf(
  { steps, delivered: { type } }: AdjustedField,
  delivered: string | null,
  values: readonly (string | null)[],
): AdjustedValue {
  const least = type.kind === 'money' ? moneyDecimals : 0;
  const told = steps.map(({ name }, index) => {
    const [before = null, after = null] = [index === 0 ? delivered : values[index - 1], values[index]];
    const amount =
      before === null || after === null ? null : decimalText(new Big(after).minus(before).toFixed(), least);
    return { name, amount };
  });
  const compared = values.at(-1) ?? null;
  return { steps: told, compared: compared && decimalText(compared, least) };
}
