import type { Scope } from '../../model/outcome.js';
import type { BreakHistory } from '../../model/severity.js';
import type { Database } from '../connection/database.js';
import { rowsOf } from '../connection/rows-of.js';

/** Whose breaks are counted, and before which run. */
export interface CountedBreaks {
  readonly ruleHistory: string;
  readonly counterpart: string;
  /** Its own breaks are not counted. */
  readonly scope: Scope;
  /** UTC, ISO 8601. */
  readonly asOf: string;
}

/** How many breaks had some values. */
export interface BreakCount {
  /** In the order of the fields. */
  readonly values: readonly string[];
  readonly count: number;
}

/** Of every statement; more groups are counted again for each page of them. */
const pageSize = 10_000;
const day = 86_400_000;

/**
 * Counts the breaks that were seen first in some days before a run, by their values, in a total order. What needs no answer, has one
 * of the values null, or holds U+0000, which PostgreSQL cannot read out of a document, is not counted.
 */
export async function* countBreaks(
  database: Database,
  { ruleHistory, counterpart, scope, asOf }: CountedBreaks,
  { by, days }: BreakHistory,
): AsyncIterable<BreakCount> {
  const since = new Date(Date.parse(asOf) - days * day).toISOString();
  const fields = by.flatMap((field) => [field, field, field]);
  const bindings = [...fields, ruleHistory, counterpart, since, asOf, scope.from, scope.to];
  let after: readonly string[] = [];
  for (;;) {
    const statement = statementOf(by.length, after.length > 0);
    const rows: readonly BreakCount[] = await rowsOf<{ values: readonly string[]; count: number }>(
      database,
      statement,
      [...bindings, ...after],
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.values;
  }
}

function statementOf(fields: number, isFurther: boolean): string {
  const names = Array.from({ length: fields }, (_, index) => `v${index}`);
  const read = names.map(
    (name) => `coalesce(key ->> ?, difference -> 'baseline' -> 'values' ->> ?,
        difference -> 'counterpart' -> 'values' ->> ?) collate "C" as ${name}`,
  );
  const all = names.join(', ');
  const further = isFurther ? ` and (${all}) > (${names.map(() => '?').join(', ')})` : '';
  return `with read as (
      select ${read.join(', ')} from tieout.breaks
      where rule_history = ? and counterpart = ? and verdict = 'break'
        and first_seen >= cast(? as timestamptz) and first_seen < cast(? as timestamptz)
        and (scope_from, scope_to) <> (cast(? as date), cast(? as date))
        and position('\\u0000' in key::text) = 0 and position('\\u0000' in difference::text) = 0
    )
    select json_build_array(${all}) as values, count(*) as count from read
    where ${names.map((name) => `${name} is not null`).join(' and ')}${further}
    group by ${all} order by ${all} limit ${pageSize}`;
}
