import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Run } from '../../src/model/outcome.js';
import { ruleIdOf } from '../../src/model/outcome.js';
import { readGauges } from '../../src/run/read-gauges.js';
import { runRules } from '../../src/run/run-rules.js';
import { reportingViews } from '../../src/store/migrations/reporting-views.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { repository } from '../support/repository.js';
import { compileSample, openSample } from '../support/sample-runs.js';
import type { SampleWorkspace } from '../support/sample-runs.js';

const page = readFileSync(join(repository, 'docs/reference/reporting.md'), 'utf8');
const queries = [...page.matchAll(/^### (.*)\n\n```sql\n([^`]*)\n```$/gm)].map(([, question = '', query = '']) => ({
  question,
  query,
}));

describeDatabases('views for reports', (create) => {
  let database: TestDatabase;
  let sample: SampleWorkspace;
  const runs: Run[] = [];
  beforeAll(async () => {
    database = await create();
    sample = await openSample(database, await compileSample(undefined, 'test'));
    const wanted = { rules: Object.keys(sample.plan.rules), from: '2010-12-21', to: '2010-12-22', asOf: null };
    for await (const ending of runRules(sample.tools, sample.plan, wanted)) {
      if (ending.kind === 'finished') runs.push(ending.finished.run);
    }
    await sample.tools.store.database.raw(`insert into tieout.due_deliveries values
      ('high-street-tills/sales', '2010-12-21', '2010-12-22T06:00Z', '{high-street-tills/sales}'),
      ('high-street-tills/sales', '2010-12-22', '2026-11-02T06:00Z', '{high-street-tills/sales}'),
      ('high-street-tills/sales', '2010-12-23', '2026-11-02T06:01Z', '{high-street-tills/sales}')`);
  });
  afterAll(async () => {
    await database.remove();
    await sample.remove();
  });

  const rowsOf = async (query: string): Promise<Readonly<Record<string, unknown>>[]> =>
    (await sample.tools.store.database.raw<{ rows: Record<string, unknown>[] }>(query)).rows;

  it('have the columns, the types and the comments of the reference, in its order', async () => {
    const found = await rowsOf(`select c.relname as view, obj_description(c.oid) as comment, a.attname as name,
        format_type(a.atttypid, a.atttypmod) as type, col_description(c.oid, a.attnum) as meaning
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
      where c.relnamespace = 'tieout_reporting'::regnamespace and c.relkind = 'v' order by c.oid, a.attnum`);
    const types = new Map([['timestamptz', 'timestamp with time zone']]);
    const known = reportingViews.flatMap(({ name: view, comment, columns }) =>
      columns.map(({ name, type, comment: meaning }) => ({
        view,
        comment,
        name,
        type: types.get(type) ?? type,
        meaning,
      })),
    );
    expect(found).toEqual(known);
    for (const { name, comment, columns } of reportingViews) {
      expect(page).toContain(`## ${name}\n\n${comment}.\n`);
      for (const column of columns) expect(page).toContain(`\`${column.name}\``);
    }
  });

  it.each(queries)('answer: $question', async ({ query }) => {
    expect((await rowsOf(query)).length).toBeGreaterThan(0);
  });

  it('say of every rule and day what its run found', async () => {
    const days = await rowsOf('select * from tieout_reporting.rule_days order by run_id collate "C"');
    expect(days).toHaveLength(runs.length);
    const expected = runs.map((run) => {
      const buckets = Object.values(run.counterparts).flatMap((counterpart) => counterpart.buckets);
      const sum = (outcomes: (outcome: string) => boolean): number =>
        buckets
          .filter(({ side, outcome }) => side === 'baseline' && outcomes(outcome))
          .reduce((total, { records }) => total + records, 0);
      return {
        run_id: run.id,
        rule_id: ruleIdOf(run),
        business_date: run.scope.from,
        records: sum((outcome) => outcome !== 'excluded'),
        matched: sum((outcome) => outcome === 'match' || outcome === 'within-tolerance'),
        breaks: run.breaks.total,
        breaks_tier_3: run.breaks.byTier['3'],
        breaks_tier_4: run.breaks.byTier['4'],
        restated: false,
      };
    });
    const inOrder = expected.toSorted((left, right) => (left.run_id < right.run_id ? -1 : 1));
    expect(days).toEqual(inOrder.map((row) => expect.objectContaining(row) as unknown));
  });

  it('add up: the sum of all outcomes of a side are its records, money explained and not is the difference', async () => {
    const counted = await rowsOf(
      'select run_id, counterpart, side, sum(records)::bigint as records from tieout_reporting.run_counts group by 1, 2, 3',
    );
    expect(counted).toHaveLength(runs.reduce((sum, run) => sum + 2 * Object.keys(run.counterparts).length, 0));
    for (const { run_id: id, counterpart, side, records } of counted) {
      const run = runs.find((candidate) => candidate.id === id);
      expect(run?.counterparts[String(counterpart)]?.records[side as 'baseline']).toBe(records);
    }
    expect(
      await rowsOf(`select * from tieout_reporting.control_totals where difference <>
        explained + tolerated + pending + set_aside + deduplicated + residue or residue <> 0`),
    ).toEqual([]);
  });

  it('hold as many breaks, fields and events as there are', async () => {
    const total = runs.reduce((sum, run) => sum + run.breaks.total, 0);
    const [counts] = await rowsOf(`select (select count(*) from tieout_reporting.breaks) as breaks,
      (select count(distinct break_id) from tieout_reporting.break_fields) as differing,
      (select count(*) from tieout_reporting.breaks where outcome = 'mismatch') as mismatches,
      (select count(*) from tieout_reporting.break_events where event = 'opened') as opened`);
    expect(counts?.['breaks']).toBe(total);
    expect(counts?.['opened']).toBe(total);
    expect(counts?.['differing']).toBe(counts?.['mismatches']);
  });

  it('can be read by a role that may read nothing else, and changed by nobody', async () => {
    const role = `reports_${runs[0]?.digest?.slice(0, 12) ?? ''}_${database.kind.toLowerCase()}`;
    const [, grants = ''] = /```sql role\ncreate role[^;]*;\n([^`]*)```/.exec(page) ?? [];
    expect(grants.match(/to reports;/g)).toHaveLength(2);
    const pool = sample.tools.store.database;
    await pool.raw(`create role "${role}"`);
    try {
      await pool.raw(grants.replaceAll('to reports;', `to "${role}";`));
      const asRole = (statement: string): Promise<unknown> =>
        sample.tools.store.transaction(async (transaction) => {
          await transaction.raw(`set local role "${role}"`);
          return transaction.raw(statement);
        });
      for (const { name } of reportingViews) await asRole(`select count(*) from tieout_reporting.${name}`);
      await expect(asRole('select * from tieout.breaks')).rejects.toThrow(/permission denied/);
      await expect(asRole('delete from tieout_reporting.break_events')).rejects.toThrow(/permission denied/);
      await expect(asRole("update tieout_reporting.breaks set category = ''")).rejects.toThrow(
        /permission denied|cannot update/,
      );
    } finally {
      await pool.raw(`drop owned by "${role}"`);
      await pool.raw(`drop role "${role}"`);
    }
  });

  it('agree with the gauges that the daemon shows', async () => {
    const gauges = await readGauges(sample.tools);
    const breaks = await rowsOf(`select rule_id as rule, tier, count(*) as breaks from tieout_reporting.breaks
      where status = 'open' group by 1, 2 order by rule_id collate "C", tier`);
    const shown = gauges.openBreaks
      .map(({ rule, tier, breaks: count }) => ({ rule, tier, breaks: count }))
      .toSorted((left, right) => (left.rule === right.rule ? left.tier - right.tier : left.rule < right.rule ? -1 : 1));
    expect(shown).toEqual(breaks);
    const newest = await rowsOf(`select distinct on (rule_id) rule_id as rule, records, matched
      from tieout_reporting.rule_days order by rule_id, business_date desc`);
    expect(gauges.matches.toSorted(byRule)).toEqual(
      newest
        .map((row) => ({ rule: String(row['rule']), records: row['records'], matched: row['matched'] }))
        .toSorted(byRule),
    );
    const feeds =
      await rowsOf(`select feed, last_delivered_at as "lastDeliveredAt", latest_delivery_date as "latestDate"
      from tieout_reporting.feeds order by feed collate "C"`);
    expect(gauges.feeds.toSorted((left, right) => (left.feed < right.feed ? -1 : 1))).toEqual(feeds);
  });

  it('cost the gauges as many queries whatever there is', async () => {
    const asked: string[] = [];
    const { database: pool } = sample.tools.store;
    const note = ({ sql }: { readonly sql: string }): void => void asked.push(sql);
    pool.on('query', note);
    await readGauges(sample.tools);
    pool.off('query', note);
    expect(asked).toHaveLength(8);
  });

  it('name the deliveries that were missing, of which the gauges count those that are', async () => {
    await sample.tools.store.database.raw(`insert into tieout.missing_deliveries values
      ('a/f', '2010-12-22', '2010-12-23T06:00Z', '2010-12-23T06:01Z', null),
      ('a/f', '2010-12-21', '2010-12-22T06:00Z', '2010-12-22T06:01Z', '2010-12-22T07:00Z'),
      ('b/f', '2010-12-21', '2010-12-22T06:00Z', '2010-12-22T06:01Z', '2010-12-22T07:00Z')`);
    const shown = await rowsOf('select * from tieout_reporting.missing_deliveries order by feed, delivery_date');
    expect(shown.map((row) => [row['feed'], row['delivery_date'], row['arrived_at']])).toEqual([
      ['a/f', '2010-12-21', '2010-12-22T07:00:00.000Z'],
      ['a/f', '2010-12-22', null],
      ['b/f', '2010-12-21', '2010-12-22T07:00:00.000Z'],
    ]);
    expect((await readGauges(sample.tools)).missing).toEqual([{ feed: 'a/f', missing: 1 }]);
  });

  it('say of each delivery that was due whether it landed in time, of which the gauge counts the last 30 days', async () => {
    const shown = await rowsOf(
      'select delivery_date, state, seconds_late from tieout_reporting.due_deliveries order by due',
    );
    expect(shown).toEqual([
      { delivery_date: '2010-12-21', state: 'late', seconds_late: '500601600.000000' },
      { delivery_date: '2010-12-22', state: 'in-time', seconds_late: null },
      { delivery_date: '2010-12-23', state: 'missing', seconds_late: null },
    ]);
    const { attainment } = await readGauges(sample.tools);
    expect(attainment).toEqual([{ feed: 'high-street-tills/sales', expected: 2, inTime: 1 }]);
  });
});

function byRule(left: { readonly rule: string }, right: { readonly rule: string }): number {
  return left.rule < right.rule ? -1 : 1;
}
