import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemClock } from '../../src/base/clock.js';
import { operationalError } from '../../src/base/errors.js';
import type { DaemonEvent } from '../../src/model/daemon-event.js';
import type { Job, JobState } from '../../src/model/job.js';
import { openQueue } from '../../src/queue/open-queue.js';
import type { OpenQueue } from '../../src/queue/open-queue.js';
import type { QueueSettings } from '../../src/model/daemon-settings.js';
import { startWorker } from '../../src/queue/start-worker.js';
import type { workJob } from '../../src/queue/work-job.js';
import type { Worker } from '../../src/queue/worker.js';
import type { Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { claim, done, ingestJob, settle } from '../support/jobs.js';
import { uniqueName } from '../support/store-records.js';
import { gate, waitFor } from '../support/wait-for.js';

type Work = typeof workJob;
const nothing = { run: null, batch: null };
const settings: QueueSettings = { attempts: 3, base: 0.01, max: 0.05, concurrency: null, lease: 30 };
const unreachable = operationalError(
  'host-unreachable',
  { host: 'sftp.example', reason: 'refused' },
  { retryable: true },
);

describeDatabases('a worker', (create) => {
  let database: TestDatabase;
  let store: Store;
  const events: DaemonEvent[] = [];
  let queue: OpenQueue;
  beforeAll(async () => {
    database = await create();
    store = await database.open(systemClock);
    queue = openQueue(store, settings, (event) => events.push(event));
  });
  afterAll(() => database.remove());

  /** A worker of some partitions; what it needs from outside is not used by the work of these tests. */
  function workOn(
    partitions: readonly string[],
    work: Work,
    more: { concurrency?: number; queue?: OpenQueue } = {},
  ): Worker {
    const prepare = (): never => ({ tools: { temporaryDirectory: '/nowhere/to/be/removed' }, plan: {} }) as never;
    const options = {
      name: uniqueName('worker'),
      concurrency: more.concurrency ?? 2,
      partitions,
      prepare,
      interval: 5,
    };
    return startWorker(more.queue ?? queue, options, work);
  }
  const isIn =
    (state: JobState, id = '') =>
    async (): Promise<boolean> =>
      (await queue.find(id))?.state === state;
  const sendOne = async (partition: string, more: object = {}): Promise<string> =>
    (await queue.send([ingestJob(partition, '2026-11-01', more)]))[0]?.job.id ?? '';
  const told = (id: string): readonly string[] =>
    events.flatMap((event) => ('job' in event && event.job.id === id ? [event.name] : []));

  it('works what is sent, and tells of it', async () => {
    const partition = uniqueName('shop');
    const worker = workOn([partition], () => Promise.resolve({ run: null, batch: 'a-batch' }));
    const id = await sendOne(partition);
    await waitFor(isIn('completed', id));
    await worker.drain();
    expect(await queue.find(id)).toMatchObject({ attempts: 1, batch: 'a-batch', failure: null });
    expect(told(id)).toEqual(['job_queued', 'job_started', 'job_completed']);
  });

  it('goes on with other partitions while one is stalled, and keeps the order inside each', async () => {
    const [stalled, first, second] = [uniqueName('stalled'), uniqueName('shop'), uniqueName('shop')];
    const worked: string[] = [];
    const opened = gate<undefined>();
    const work: Work = async (_, __, { job }) => {
      if (job.partition === stalled) await opened.promise;
      worked.push(`${job.partition} ${job.work.date}`);
      return nothing;
    };
    const dates = ['2026-11-01', '2026-11-02', '2026-11-03'];
    const sent = await queue.send(
      [stalled, first, second].flatMap((name) => dates.map((date) => ingestJob(name, date))),
    );
    const workers = [workOn([stalled, first, second], work), workOn([stalled, first, second], work)];
    await waitFor(() => worked.length === 6);
    expect((await queue.list({ partition: stalled, states: ['running'] }, { limit: 10 })).items).toHaveLength(1);
    expect(worked.filter((line) => line.startsWith(first))).toEqual(dates.map((date) => `${first} ${date}`));
    expect(worked.filter((line) => line.startsWith(second))).toEqual(dates.map((date) => `${second} ${date}`));
    opened.open(undefined);
    await waitFor(isIn('completed', sent[2]?.job.id));
    for (const worker of workers) await worker.drain();
    expect(worked.filter((line) => line.startsWith(stalled))).toEqual(dates.map((date) => `${stalled} ${date}`));
  });

  it('works one job of a partition at a time, however many workers there are', async () => {
    const partition = uniqueName('shop');
    let running = 0;
    let most = 0;
    const work: Work = async () => {
      running += 1;
      most = Math.max(most, running);
      await store.database.raw('select 1');
      running -= 1;
      return nothing;
    };
    const sent = await queue.send(Array.from({ length: 12 }, (_, day) => ingestJob(partition, `2026-10-${10 + day}`)));
    const workers = [1, 2, 3].map(() => workOn([partition], work, { concurrency: 3 }));
    await waitFor(isIn('completed', sent.at(-1)?.job.id));
    for (const worker of workers) await worker.drain();
    expect(most).toBe(1);
  });

  it('tries again what may pass, and gives it up as a dead letter when its tries are spent', async () => {
    const partition = uniqueName('shop');
    const id = await sendOne(partition);
    const worker = workOn([partition], () => Promise.reject(unreachable));
    await waitFor(isIn('failed', id));
    await worker.drain();
    expect(await queue.find(id)).toMatchObject({ attempts: 3, failure: { code: 'host-unreachable' } });
    const tries = ['job_started', 'job_retrying', 'job_started', 'job_retrying', 'job_started', 'job_failed'];
    expect(told(id)).toEqual(['job_queued', ...tries]);
  });

  it('makes dead letters at once of what does not pass, says so of its own faults, and goes on', async () => {
    const [partition, broken] = [uniqueName('shop'), uniqueName('shop')];
    const work: Work = (_, __, { job }) =>
      Promise.reject(
        job.partition === broken ? new Error('a bug') : operationalError('not-found', { kind: 'feed', name: 'x' }),
      );
    const worker = workOn([partition, broken], work);
    const [bad, worse] = [await sendOne(partition), await sendOne(broken)];
    await waitFor(isIn('failed', bad));
    await waitFor(isIn('failed', worse));
    expect(await queue.find(bad)).toMatchObject({ attempts: 1, failure: { code: 'not-found' } });
    expect(await queue.find(worse)).toMatchObject({ attempts: 1, failure: { code: 'internal-error' } });
    expect(events).toContainEqual(expect.objectContaining({ name: 'daemon_fault', code: 'internal-error' }));
    await worker.drain();
  });

  it('awaits what is not there yet, as long as its feed says, and lets the partition go on', async () => {
    const partition = uniqueName('shop');
    const work: Work = (_, __, { job }) =>
      job.work.date === '2026-11-01'
        ? Promise.reject(
            operationalError('source-not-found', { feed: 'a/b', date: job.work.date, path: 'x.csv' } as never),
          )
        : Promise.resolve(nothing);
    const id = await sendOne(partition, { await: { every: 600, for: 3600 } });
    const spent = uniqueName('shop');
    const [late] = await queue.send([ingestJob(spent, '2026-11-01', { await: { every: 600, for: 60 } })]);
    const [next] = await queue.send([ingestJob(partition, '2026-11-02')]);
    const worker = workOn([partition, spent], work);
    await waitFor(isIn('completed', next?.job.id));
    await waitFor(isIn('failed', late?.job.id));
    expect(await queue.find(id)).toMatchObject({ state: 'awaiting', failure: { code: 'source-not-found' } });
    await worker.drain();
  });

  it('stops a job that somebody cancels', async () => {
    const partition = uniqueName('shop');
    const id = await sendOne(partition);
    const worker = workOn([partition], untilStopped);
    await waitFor(isIn('running', id));
    await queue.cancel(id);
    await waitFor(isIn('cancelled', id));
    expect(told(id).at(-1)).toBe('job_cancelled');
    await worker.drain();
  });

  it('keeps how far its jobs are', async () => {
    const partition = uniqueName('shop');
    const id = await sendOne(partition);
    const progress = { phase: 'landing', done: 3, total: 9, unit: 'records' } as const;
    const worker = workOn([partition], async (tools, plan, claimed, listener) => {
      tools.onProgress(progress);
      return untilStopped(tools, plan, claimed, listener);
    });
    await waitFor(async () => (await queue.find(id))?.progress !== null);
    expect((await queue.find(id))?.progress).toEqual(progress);
    await worker.abort();
  });

  it('finishes what it has when it is drained, and takes nothing new', async () => {
    const partition = uniqueName('shop');
    const opened = gate<typeof nothing>();
    const id = await sendOne(partition);
    const worker = workOn([partition], () => opened.promise);
    await waitFor(isIn('running', id));
    const drained = worker.drain();
    const [next] = await queue.send([ingestJob(partition, '2026-11-02')]);
    opened.open(nothing);
    await drained;
    expect((await queue.find(id))?.state).toBe('completed');
    expect((await queue.find(next?.job.id ?? ''))?.state).toBe('queued');
  });

  it('gives back what it has when it is aborted, for another worker to work at once', async () => {
    const partition = uniqueName('shop');
    const id = await sendOne(partition);
    const worker = workOn([partition], untilStopped);
    await waitFor(isIn('running', id));
    await worker.abort();
    expect(await queue.find(id)).toMatchObject({ state: 'queued', failure: null });
    const other = workOn([partition], () => Promise.resolve(nothing));
    await waitFor(isIn('completed', id));
    await other.drain();
  });

  it('takes over the job of a worker that crashed, and makes a dead letter of one that always crashes', async () => {
    const partition = uniqueName('shop');
    const id = await sendOne(partition);
    const brief = openQueue(store, { ...settings, lease: 0.2 }, (event) => events.push(event));
    const elsewhere = workOn([uniqueName('elsewhere')], () => Promise.resolve(nothing), { queue: brief });
    for (let crash = 1; crash <= 3; crash += 1) {
      await waitFor(async () => (await claim(store, `crashed-${crash}`, [partition])) !== null);
      await expireLease(id);
      await waitFor(async () => (await queue.find(id))?.state !== 'running');
    }
    const lost: Partial<Job> = {
      state: 'failed',
      attempts: 3,
      failure: { code: 'worker-lost', parameters: { worker: 'crashed-3', attempts: 3 } },
    };
    expect(await queue.find(id)).toMatchObject(lost);
    await elsewhere.drain();
  });

  it('that was frozen stops when it wakes and finds its job taken, and changes nothing of it', async () => {
    const partition = uniqueName('shop');
    const id = await sendOne(partition);
    const frozen = workOn([partition], untilStopped);
    await waitFor(isIn('running', id));
    // As somebody else puts it back and takes it while the first one sleeps.
    await store.database.raw("update tieout.jobs set lease = lease + 1, worker = 'other' where id = ?", [id]);
    await waitFor(() => told(id).includes('lease_lost'));
    expect(await queue.find(id)).toMatchObject({ state: 'running', worker: 'other', failure: null });
    await frozen.drain();
    const job = await queue.find(id);
    if (job) await settle(store, { job, lease: 2 } as Parameters<typeof settle>[1], done);
    expect((await queue.find(id))?.state).toBe('completed');
  });

  const untilStopped: Work = ({ signal }) =>
    new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });

  async function expireLease(id: string): Promise<void> {
    await store.database.raw(
      "update tieout.jobs set lease_until = clock_timestamp() - interval '1 second' where id = ?",
      [id],
    );
  }
});
