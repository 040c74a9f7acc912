import Big from 'big.js';
import { isNumeric } from '../../model/types.js';
import type { CauseFound } from '../../model/cause.js';
import type { FieldType } from '../../model/types.js';
import type { Dialect } from '../../engine/dialect.js';
import { causeOf, causeRows, columnOn, fewestExplained, numberOf, plainDecimal } from './candidate.js';
import type { Candidate, DifferingSet, Search } from './candidate.js';

/** Of the pairs that differ in the same fields, so many are the same distance apart, at least. */
const least = 0.4;
/** Where all have one value, that value may be what is wrong. */
const fewestValues = 3;

/** The distance that most pairs have in all fields that differ; none where few have the same one. */
export async function offsetCandidates(search: Search, set: DifferingSet): Promise<readonly Candidate[]> {
  const { session, dialect } = search;
  const [first] = set.fields;
  if (!first) return [];
  const value = columnOn(dialect, 'baseline', first.field);
  const apart = distance(dialect, first.type, value, columnOn(dialect, 'counterpart', first.field));
  const same = set.fields.slice(1).map(({ field, type }) => {
    return `${distance(dialect, type, columnOn(dialect, 'baseline', field), columnOn(dialect, 'counterpart', field))} = ${apart}`;
  });
  const rows = [set.rows, `${apart} IS NOT NULL`, ...same].join(' AND ');
  const [found] = await session.rows(
    `SELECT CAST(${apart} AS VARCHAR), count(*), count(DISTINCT ${value}) FROM ${causeRows} WHERE ${rows} ` +
      `GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 1`,
  );
  if (!found) return [];
  const [by, pairs, values] = [plainDecimal(found[0]), numberOf(found[1]), numberOf(found[2])];
  if (pairs < Math.max(fewestExplained, least * set.count) || values < fewestValues) return [];
  const fields = set.fields.map(({ field }) => field);
  return [
    {
      found: causeOf({ kind: 'offset', fields, ...inUnits(first.type, by) }),
      condition: `${rows} AND ${apart} = ${by}`,
    },
  ];
}

/** counterpart − baseline: a number, whole days of dates, microseconds of timestamps and times; exact. */
export function distance(dialect: Dialect, type: FieldType, baseline: string, counterpart: string): string {
  if (isNumeric(type)) return `(${counterpart} - ${baseline})`;
  if (type.kind === 'date') return `date_diff('day', ${baseline}, ${counterpart})`;
  if (type.kind === 'timestamp') {
    return `(${dialect.microsecondsSince1970(counterpart)} - ${dialect.microsecondsSince1970(baseline)})`;
  }
  return `date_diff('microsecond', ${baseline}, ${counterpart})`;
}

/** What `distance` gives, as a cause says it: of timestamps and times in seconds. */
export function inUnits(type: FieldType, by: string): Pick<CauseFound, 'by' | 'unit'> {
  if (isNumeric(type)) return { by, unit: null };
  if (type.kind === 'date') return { by, unit: 'days' };
  return { by: new Big(by).div(1_000_000).toFixed(), unit: 'seconds' };
}
