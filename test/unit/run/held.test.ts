import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../../src/base/clock.js';
import { OperationalError } from '../../../src/base/errors.js';
import type { AuditEvent } from '../../../src/model/audit.js';
import type { DaemonEvent } from '../../../src/model/daemon-event.js';
import type { KeptBreak } from '../../../src/model/kept-break.js';
import type { Run } from '../../../src/model/outcome.js';
import { openQueue } from '../../../src/queue/open-queue.js';
import { startWorker } from '../../../src/queue/start-worker.js';
import { readGauges } from '../../../src/run/read-gauges.js';
import { releaseRun } from '../../../src/run/release-run.js';
import { replayRun } from '../../../src/run/replay-run.js';
import { runRule } from '../../../src/run/run-rule.js';
import { verifyAudit } from '../../../src/audit/verify-audit.js';
import { findRun, listAuditEvents, listRuns } from '../../../src/store/index.js';
import { defaultQueue } from '../../support/default-settings.js';
import { describeDatabases } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { compileSample, openSample } from '../../support/sample-runs.js';
import type { SampleWorkspace } from '../../support/sample-runs.js';
import { openTimed } from '../../support/timed-workspace.js';
import { waitFor } from '../../support/wait-for.js';
import type { TimedWorkspace } from '../../support/timed-workspace.js';

const day = '2026-11-02';
const match = 'match: [{ name: receipt, key: [receipt] }]\ncompare: { amount: exact }';
const drift = 'drift: [{ name: by-receipt, by: [receipt], measure: { sum: amount }, within: 2% }]';
const severity =
  'severity: { factors: [{ name: age, expr: "50", points: [[0, 0], [100, 100]] }], levels: { medium: 30 } }';
const limits = 'limits: { breakRate: 40% }';
const asOf = ['2026-11-04T00:00:00.000Z', '2026-11-05T00:00:00.000Z', '2026-11-06T00:00:00.000Z'] as const;
const decision = { person: 'maria', because: 'the till was down' };

const line = (receipt: number, amount: string): string => `${receipt},${day},,${amount}`;
const five = [1, 2, 3, 4, 5].map((receipt) => line(receipt, '10.00'));
/** So many of five that differ, the first ones. */
const differing = (count: number): readonly string[] =>
  [1, 2, 3, 4, 5].map((receipt) => line(receipt, receipt <= count ? '12.00' : '10.00'));

describeDatabases('a run with more breaks than its rule allows', (create) => {
  let database: TestDatabase;
  let sample: SampleWorkspace;
  beforeAll(async () => {
    database = await create();
    sample = await openSample(database, await compileSample());
  });
  afterAll(async () => {
    await database.remove();
    await sample.remove();
  });

  /** A place where one of five is broken, and was run. */
  async function openPlace(name: string, rule = `${match}\n${drift}\n${severity}\n${limits}`): Promise<TimedWorkspace> {
    const place = await openTimed(sample, name, rule);
    await place.deliver('shop', day, five);
    await place.deliver('erp', day, differing(1));
    return place;
  }

  const release = (place: TimedWorkspace, id: string, at: string = asOf[2]): Promise<Run> =>
    releaseRun({ ...place.tools, clock: fixedClock(at) }, id, decision);

  async function codeOf(work: Promise<unknown>): Promise<string> {
    const error: unknown = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    return error instanceof OperationalError ? error.code : String(error);
  }

  /** Rows of a table that name a run. */
  async function rowsNaming(table: string, run: string): Promise<number> {
    const { rows } = (await sample.tools.store.database.raw(
      `select count(*)::int as rows from tieout.${table} where run = ?`,
      [run],
    )) as { rows: readonly { rows: number }[] };
    return rows[0]?.rows ?? -1;
  }

  async function audited(run: Run): Promise<readonly AuditEvent[]> {
    const page = await listAuditEvents(sample.tools.store.database, {}, { limit: 500, after: null });
    return page.items.filter(({ subject }) => subject === run.id);
  }

  /** What a break is, without the names of the workspace and of the run. */
  const plain = ({
    id: _id,
    rule: _rule,
    ruleHistory: _history,
    run: _run,
    history,
    difference,
    ...rest
  }: KeptBreak): object => ({
    ...rest,
    difference: { ...difference, baseline: difference.baseline?.values, counterpart: difference.counterpart?.values },
    history: history.map(({ run: _of, ...event }) => event),
  });

  it('is held with its whole answer, and changes nothing', async () => {
    const place = await openPlace('kept');
    const before = await place.run(day, asOf[0]);
    expect(before).toMatchObject({ status: 'completed', breaks: { total: 1, new: 1 } });
    const breaks = await place.breaks();
    await place.deliver('erp', day, differing(3));
    const held = await place.run(day, asOf[1]);
    expect(held).toMatchObject({
      status: 'held',
      supersedes: null,
      failure: null,
      held: { counterpart: 'erp', breaks: 3, judged: 5, percent: '60', limit: '40', released: null },
      breaks: { total: 3, new: 0, reopened: 0, closed: 0, byTier: { '3': 3 }, bySeverity: { medium: 3 } },
    });
    expect(held.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(held.counterparts['erp']).toMatchObject({ balanced: true, pairs: { mismatch: 3, match: 2 } });
    expect(held.counterparts['erp']?.controlTotals[0]?.explained).toBe('6.00');
    expect(held.counterparts['erp']?.drift).toMatchObject([{ beyond: 3 }]);
    expect(await findRun(sample.tools.store.database, held.id)).toEqual(held);
    expect(await place.breaks()).toEqual(breaks);
    expect(await rowsNaming('drifts', held.id)).toBe(0);
    expect(await rowsNaming('break_events', held.id)).toBe(0);
    expect((await findRun(sample.tools.store.database, before.id))?.status).toBe('completed');
    expect((await audited(held)).map(({ action }) => action)).toEqual(['run-held', 'run-started']);
    expect(await place.run(day, asOf[1])).toEqual(held);
    expect(await replayRun(place.tools, place.plan, held.id, null)).toMatchObject({ reproduced: true });
  });

  it('counts when it is released, as if it had at once', async () => {
    const [place, free] = [await openPlace('released'), await openPlace('free', `${match}\n${drift}\n${severity}`)];
    const ran: Run[] = [];
    for (const each of [place, free]) {
      ran.push(await each.run(day, asOf[0]));
      // the break of 1 is gone, and there are others
      await each.deliver('erp', day, [line(1, '10.00'), line(2, '9.00'), line(3, '8.00'), line(4, '7.00')]);
      ran.push(await each.run(day, asOf[1]));
    }
    const [first, held, , atOnce] = ran;
    if (!first || !held || !atOnce) throw new Error('Not all were run');
    expect(held.status).toBe('held');
    expect(atOnce).toMatchObject({ status: 'completed', breaks: { total: 4, new: 4, closed: 1 } });
    const released = await release(place, held.id);
    expect(released).toEqual({
      ...held,
      status: 'completed',
      supersedes: first.id,
      breaks: atOnce.breaks,
      held: { ...held.held, released: { at: asOf[2], ...decision } },
    });
    expect(released.digest).toBe(held.digest);
    expect(atOnce.counterparts).toEqual(released.counterparts);
    for (const status of ['open', 'closed'] as const) {
      expect((await place.breaks(status)).map(plain).toSorted(byText)).toEqual(
        (await free.breaks(status)).map(plain).toSorted(byText),
      );
    }
    expect((await place.breaks('open')).map(({ run }) => run)).toEqual(Array.from({ length: 4 }, () => held.id));
    expect(await rowsNaming('drifts', held.id)).toBe(await rowsNaming('drifts', atOnce.id));
    expect(await rowsNaming('held_answers', held.id)).toBe(0);
    expect((await findRun(sample.tools.store.database, first.id))?.status).toBe('superseded');
    const [event] = await audited(held);
    expect(event).toMatchObject({
      action: 'run-released',
      before: '{"status":"held"}',
      after: expect.stringContaining('"because":"the till was down"'),
    });
    expect((await verifyAudit(sample.tools)).findings).toEqual([]);
    expect(await replayRun(place.tools, place.plan, held.id, null)).toMatchObject({ reproduced: true });
  });

  it('is replaced by a run of what was corrected, and cannot be released any more', async () => {
    const place = await openPlace('corrected');
    await place.deliver('erp', day, differing(4));
    const held = await place.run(day, asOf[0]);
    expect(held.status).toBe('held');
    await place.deliver('erp', day, differing(1));
    const after = await place.run(day, asOf[1]);
    expect(after).toMatchObject({ status: 'completed', supersedes: null, breaks: { total: 1, new: 1 } });
    expect((await findRun(sample.tools.store.database, held.id))?.status).toBe('superseded');
    expect(await rowsNaming('held_answers', held.id)).toBe(0);
    expect((await audited(after))[0]).toMatchObject({
      action: 'run-completed',
      after: expect.stringContaining(`"replaces":["${held.id}"]`),
    });
    expect(await codeOf(release(place, held.id))).toBe('run-not-held');
    expect(await codeOf(release(place, after.id))).toBe('run-not-held');
    expect(await codeOf(release(place, 'nothing'))).toBe('not-found');
  });

  it('is released once, and leaves nothing half-done when that is refused', async () => {
    const place = await openPlace('once');
    await place.deliver('erp', day, differing(5));
    const held = await place.run(day, asOf[0]);
    const lock = await place.tools.store.lockRun(held.ruleHistory, held.scope);
    expect(await codeOf(release(place, held.id))).toBe('run-in-progress');
    await lock?.release();
    expect(await place.breaks()).toEqual([]);
    const both = await Promise.all([codeOf(release(place, held.id)), codeOf(release(place, held.id))]);
    expect(both.filter((code) => code === 'null')).toHaveLength(1);
    expect(await place.breaks()).toHaveLength(5);
    expect(await codeOf(release(place, held.id))).toBe('run-not-held');
  });

  it('of several, an older one may be released before a newer one, and not after it', async () => {
    const place = await openPlace('several');
    const held: Run[] = [];
    for (const [index, at] of asOf.entries()) {
      await place.deliver('erp', day, differing(3 + index));
      held.push(await place.run(day, at));
    }
    const [first, second, third] = held.map(({ id }) => id);
    if (first === undefined || second === undefined || third === undefined) throw new Error('Not all were run');
    expect(await release(place, second)).toMatchObject({ status: 'completed', supersedes: null });
    expect(await codeOf(release(place, first))).toBe('run-not-held');
    expect(await release(place, third)).toMatchObject({
      status: 'completed',
      supersedes: second,
      breaks: { total: 5, new: 1 },
    });
    const { items } = await listRuns(
      sample.tools.store.database,
      { ruleHistories: [held[0]?.ruleHistory ?? ''] },
      { limit: 9, after: null },
    );
    expect(items.map(({ id, status }) => [id, status])).toEqual([
      [third, 'completed'],
      [second, 'superseded'],
      [first, 'superseded'],
    ]);
  });

  it('takes no record of another scope before it is released, and then closes its break', async () => {
    const carrying = `${match}\ntiming: { erp: { due: 1d, carry: 2d } }\n${limits}`;
    const place = await openTimed(sample, 'carried', carrying);
    const next = '2026-11-03';
    await place.deliver('shop', day, five);
    await place.deliver('erp', day, differing(0).slice(1));
    expect(await place.run(day, asOf[2])).toMatchObject({ status: 'completed', breaks: { total: 1 } });
    await place.deliver('shop', next, [`6,${next},,1.00`]);
    // of two pairs, one over both scopes, both differ; the other days are left alone
    await place.deliver('erp', next, [`1,${next},,11.00`, `6,${next},,2.00`]);
    const held = await place.run(next, asOf[2]);
    expect(held.held).toMatchObject({ breaks: 2, judged: 2, percent: '100' });
    expect(await rowsNaming('claims', held.id)).toBe(0);
    expect(await rowsNaming('standing_records', held.id)).toBe(0);
    expect((await place.breaks('open')).map(({ difference }) => difference.outcome)).toEqual(['missing']);
    const released = await release(place, held.id);
    expect(released).toMatchObject({ status: 'completed', breaks: { total: 2, new: 2, closed: 1 } });
    expect(await rowsNaming('claims', held.id)).toBe(1);
    expect((await place.breaks('open')).map(({ difference }) => difference.outcome)).toEqual(['mismatch', 'mismatch']);
    expect(await replayRun(place.tools, place.plan, held.id, null)).toMatchObject({ reproduced: true });
  });

  it('is not released where the run of another scope took its records since, and nothing of it counts', async () => {
    const carrying = `${match}\ntiming: { erp: { due: 1d, carry: 2d } }\nlimits: { breakRate: 10% }`;
    const place = await openTimed(sample, 'taken', carrying);
    const [next, last] = ['2026-11-03', '2026-11-04'];
    await place.deliver('shop', day, [line(1, '10.00')]);
    await place.deliver('erp', day, []);
    await place.run(day, '2026-11-03T00:00:00.000Z');
    await place.deliver('shop', next, [`6,${next},,1.00`]);
    await place.deliver('erp', next, [`1,${next},,11.00`, `6,${next},,2.00`]);
    const held = await place.run(next, '2026-11-08T00:00:00.000Z');
    expect(held.status).toBe('held');
    await place.deliver('shop', last, []);
    await place.deliver('erp', last, [`1,${last},,10.00`]);
    expect(await place.run(last, '2026-11-08T00:00:00.000Z')).toMatchObject({ status: 'completed' });
    expect(await codeOf(release(place, held.id))).toBe('records-taken');
    expect(await findRun(sample.tools.store.database, held.id)).toEqual(held);
    expect((await place.breaks()).filter(({ run }) => run === held.id)).toEqual([]);
  });

  it('that was killed while it compared is gone on with, and held', async () => {
    const place = await openPlace('killed');
    await place.deliver('erp', day, differing(5));
    const { engine } = place.tools;
    const open: typeof engine.open = (options) =>
      options.ordered ? engine.open(options) : Promise.reject(new Error('killed'));
    const [rule = ''] = Object.keys(place.plan.rules);
    const killed = { ...place.tools, engine: { ...engine, open } };
    await expect(runRule(killed, place.plan, rule, { date: day, asOf: asOf[0] })).rejects.toThrow('killed');
    await sample.tools.store.database.raw(
      "update tieout.runs set status = 'running', failure = null, finished_at = null where status = 'failed'",
    );
    const { run, resumed } = await runRule(place.tools, place.plan, rule, { date: day, asOf: asOf[0] });
    expect(resumed).toBe(true);
    expect(run).toMatchObject({ status: 'held', breaks: { total: 5, new: 0 } });
    expect(await place.breaks()).toEqual([]);
    expect(await release(place, run.id)).toMatchObject({ status: 'completed', breaks: { total: 5, new: 5 } });
  });

  it('ends the job that ran it, which is told once and not tried again', async () => {
    const place = await openPlace('job');
    await place.deliver('erp', day, differing(5));
    const [rule = ''] = Object.keys(place.plan.rules);
    const events: DaemonEvent[] = [];
    const queue = openQueue(place.tools.store, defaultQueue, (event) => events.push(event));
    const trigger = { kind: 'schedule', schedule: `rule ${rule}`, due: asOf[0] } as const;
    const [sent] = await queue.send([
      { work: { kind: 'run', rule, date: day, asOf: null }, trigger, partition: 'held-job' },
    ]);
    const temporaryDirectory = join(sample.directory, 'held-job');
    const worker = startWorker(queue, {
      name: 'held-job',
      concurrency: 1,
      partitions: ['held-job'],
      prepare: () => Promise.resolve({ tools: { ...place.tools, temporaryDirectory }, plan: place.plan }),
      interval: 5,
    });
    await waitFor(async () => (await queue.find(sent?.job.id ?? ''))?.state === 'completed');
    await worker.drain();
    const job = await queue.find(sent?.job.id ?? '');
    expect(job).toMatchObject({ attempts: 1, failure: null, run: expect.stringContaining('shop-vs-erp-job') });
    expect((await findRun(place.tools.store.database, job?.run ?? ''))?.status).toBe('held');
    const told = events.filter(({ name }) => /^(run_held|reconciliation_complete|drift_found)$/.test(name));
    expect(told).toEqual([
      expect.objectContaining({
        name: 'run_held',
        run: job?.run,
        rule,
        breaks: 5,
        judged: 5,
        percent: '100',
        limit: '40',
      }),
    ]);
    expect((await readGauges(place.tools)).heldRuns).toContainEqual({ rule, runs: 1 });
  });

  describe('where the rate is', () => {
    it.each([
      ['exactly the limit', 2, 'completed'],
      ['above it', 3, 'held'],
    ] as const)('%s', async (name, count, status) => {
      const place = await openPlace(`rate-${name.replaceAll(' ', '-')}`);
      await place.deliver('erp', day, differing(count));
      expect(await place.run(day, asOf[0])).toMatchObject({ status });
    });

    it('that of breaks only: what is compliant or accepted is none, though it differs', async () => {
      const classify =
        'classify: [{ name: till, conditions: { fact: outcome, operator: equal, value: mismatch }, event: { type: compliant, params: { reason: till-was-down } } }]';
      const place = await openPlace('compliant', `${match}\n${limits}\n${classify}`);
      await place.deliver('erp', day, differing(4));
      const run = await place.run(day, asOf[0]);
      expect(run).toMatchObject({ status: 'completed', breaks: { total: 0 } });
      expect(run).not.toHaveProperty('held');
      expect((await place.breaks('closed')).map(({ verdict }) => verdict.kind)).toEqual(
        Array.from({ length: 4 }, () => 'compliant'),
      );
      expect(await rowsNaming('held_answers', run.id)).toBe(0);
    });

    it('that of what is judged: lone records of both sides, and none that wait', async () => {
      const place = await openTimed(
        sample,
        'lone',
        `${match}\nlimits: { breakRate: 66.66% }\ntiming: { erp: { due: { field: due } } }`,
      );
      // one pair, a lone record of each side, and one that waits
      await place.deliver('shop', day, [line(1, '10.00'), line(2, '10.00'), `3,${day},2026-12-31,10.00`]);
      await place.deliver('erp', day, [line(1, '10.00'), line(4, '10.00')]);
      expect((await place.run(day, asOf[0])).held).toMatchObject({ breaks: 2, judged: 3, percent: '66.6667' });
    });

    it('not asked of a feed that has not arrived, which is one break already', async () => {
      const place = await openTimed(
        sample,
        'absent',
        `${match}\nlimits: { breakRate: 0% }\ntiming: { erp: { due: expect } }`,
      );
      await place.deliver('shop', day, five);
      expect(await place.run(day, asOf[0])).toMatchObject({ status: 'completed', breaks: { total: 1 } });
    });
  });
});

const byText = (left: object, right: object): number => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1);
