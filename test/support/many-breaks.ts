import { noBreaks } from '../../src/store/repositories/runs.js';
import { newBreak, planVersion } from './store-records.js';

/** How many breaks are made: the same number of each rule on each day. */
export interface ManyBreaks {
  /** Instances of one rule, `shops/shop-001` and so on. */
  readonly rules: number;
  /** Business dates from 2026-01-01 on, each with one run of each instance. */
  readonly days: number;
  /** Of one instance on one day: every fifth open, and of each tier as many. */
  readonly each: number;
}

/**
 * Statements that fill a database with runs and their breaks, in the order in which they would be found; the plan of
 * `keepPlan` must be there. They are written at once, since a million of them take minutes the way that runs keep them.
 */
export function manyBreaks({ rules, days, each }: ManyBreaks): readonly string[] {
  const { difference, trace } = newBreak('shops', 'R1');
  const { key, ...rest } = difference;
  const scopes = `select 'shop-' || to_char(rule, 'FM000') as shop, date '2026-01-01' + number as day,
      timestamptz '2026-01-02T06:00:00Z' + number * interval '1 day' as at
    from generate_series(0, ${days - 1}) as number, generate_series(1, ${rules}) as rule`;
  return [
    `insert into tieout.runs (id, rule, instance, rule_history, scope_from, scope_to, status, as_of, config_version, identity,
      inputs, digest, result, started_at, finished_at)
    select 'run-' || shop || '-' || day, 'shops', shop, 'shops/' || shop, day, day, 'completed', at, '${planVersion}',
      'many ' || shop || day, '[]', 'digest', ${json({ counterparts: {}, breaks: { ...noBreaks, total: each } })}, at, at
    from (${scopes}) as scope order by at, shop`,
    `insert into tieout.breaks (id, rule, instance, rule_history, counterpart, scope_from, scope_to, key, outcome, tier, category,
      status, difference, decided_by, trace, first_seen, last_seen, runs, last_run)
    select left(md5(shop || scope.day || number), 24), 'shops', shop, 'shops/' || shop, 'erp', scope.day, scope.day, ${json(key)},
      'mismatch', 1 + number % 4, 'price', case when number % 5 = 0 then 'open' else 'closed' end, ${json(rest)}, null,
      ${json(trace)}, at, at, 1, 'run-' || shop || '-' || scope.day
    from (${scopes}) as scope, generate_series(1, ${each}) as number order by at, shop, number`,
    'analyze tieout.breaks',
    'analyze tieout.runs',
  ];
}

function json(value: unknown): string {
  return `cast('${JSON.stringify(value).replaceAll("'", "''")}' as json)`;
}
