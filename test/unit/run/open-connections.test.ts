import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../../src/base/clock.js';
import { operationalError } from '../../../src/base/errors.js';
import { defaultPolicy } from '../../../src/model/policy.js';
import type { Policy } from '../../../src/model/policy.js';
import { openConnections } from '../../../src/run/open-connections.js';
import type { Connection, FailedAttempt } from '../../../src/run/open-connections.js';
import { withinSilence } from '../../../src/run/within-silence.js';
import { feedOf, plannedFeed } from '../../support/plans.js';

const busy = () => operationalError('source-unreadable', { path: 'a.csv', reason: 'EBUSY' }, { retryable: true });
const denied = () => operationalError('source-unreadable', { path: 'a.csv', reason: 'EACCES' });

/** A connection of a policy, whose waits are noted and take no time. */
function connect(changes: Partial<Policy>, interrupted = new AbortController()) {
  const told: FailedAttempt[] = [];
  const connections = openConnections({
    signal: interrupted.signal,
    clock: systemClock,
    wait: () => Promise.resolve(),
    onFailedAttempt: (attempt) => void told.push(attempt),
  });
  const feed = (name: string, connection = 'drop') => {
    const { fetch } = feedOf([]);
    const policy = { ...defaultPolicy, ...changes };
    return plannedFeed(feedOf([], { name, fetch: { ...fetch, connection, policy } }));
  };
  return { told, connections, of: (connection?: string) => connections.of(feed('tills/sales', connection)) };
}

/** Work that fails some times, then gives how often it was done. */
function failing(times: number, failure: () => Error = busy) {
  let done = 0;
  return vi.fn(() => (++done <= times ? Promise.reject(failure()) : Promise.resolve(done)));
}

async function fail(connection: Connection, times: number): Promise<void> {
  for (let index = 0; index < times; index++) await connection.askOnce(failing(1)).catch(() => undefined);
}

const waits = { attempts: 6, base: 2, max: 10, jitter: 'none' } as const;

describe('what fails for a while', () => {
  it('is tried again after waits that double up to the longest', async () => {
    const { of, told } = connect({ retry: waits, breaker: { failures: 100, cooldown: 1 } });
    expect(await of().ask(failing(5))).toBe(6);
    expect(told.map(({ wait }) => wait)).toEqual([2000, 4000, 8000, 10_000, 10_000]);
    expect(told[0]).toMatchObject({ connection: 'tills/drop', next: 2, attempts: 6, failure: { retryable: true } });
  });

  it.each([
    ['full', [0, 0]],
    ['half', [1000, 2000]],
  ] as const)('waits at the shortest with jitter %s where chance says so', async (jitter, expected) => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { of, told } = connect({ retry: { ...waits, jitter } });
    await of().read(failing(2));
    expect(told.map(({ wait }) => wait)).toEqual(expected);
    vi.restoreAllMocks();
  });

  it('fails in the end with how often it was tried, and why', async () => {
    const { of } = connect({});
    const work = failing(99);
    await expect(of().ask(work)).rejects.toMatchObject({
      code: 'attempts-failed',
      parameters: { connection: 'tills/drop', attempts: 4, reason: busy().message },
    });
    expect(work).toHaveBeenCalledTimes(4);
  });

  it('is its own failure where it is tried once', async () => {
    const { of } = connect({ retry: { ...waits, attempts: 1 } });
    await expect(of().ask(failing(9))).rejects.toMatchObject({ code: 'source-unreadable' });
    await expect(of().askOnce(failing(9))).rejects.toMatchObject({ code: 'source-unreadable' });
  });
});

it('what does not pass is not tried again', async () => {
  const { of, told } = connect({});
  const work = failing(9, denied);
  await expect(of().ask(work)).rejects.toThrow('EACCES');
  expect(work).toHaveBeenCalledOnce();
  expect(told).toEqual([]);
});

describe('a connection that failed too often', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  it('rests for all its feeds, and no other connection does', async () => {
    const { of } = connect({});
    await fail(of(), 5);
    const work = failing(0);
    await expect(of().ask(work)).rejects.toMatchObject({
      code: 'connection-resting',
      parameters: { connection: 'tills/drop', failures: 5, seconds: 300, reason: busy().message },
    });
    expect(work).not.toHaveBeenCalled();
    expect(await of('other').ask(failing(0))).toBe(1);
  });

  it('is not waited for by the attempt that was one too many', async () => {
    const { of, told } = connect({});
    await fail(of(), 3);
    await expect(of().ask(failing(9))).rejects.toMatchObject({ code: 'attempts-failed', parameters: { attempts: 2 } });
    expect(told).toHaveLength(1);
  });

  it('is asked once when it has cooled down, and rests again or is used again', async () => {
    const { of } = connect({});
    await fail(of(), 5);
    vi.setSystemTime(Date.now() + 300_000);
    await expect(of().ask(failing(1))).rejects.toMatchObject({ code: 'source-unreadable' });
    await expect(of().ask(failing(0))).rejects.toMatchObject({ code: 'connection-resting' });
    vi.setSystemTime(Date.now() + 300_000);
    expect(await of().ask(failing(0))).toBe(1);
    await fail(of(), 4);
    expect(await of().ask(failing(0))).toBe(1);
  });

  it('is one that answers where it says that nothing is there', async () => {
    const { of } = connect({});
    await fail(of(), 4);
    await expect(of().ask(failing(1, denied))).rejects.toThrow('EACCES');
    await fail(of(), 4);
    expect(await of().ask(failing(0))).toBe(1);
  });
});

it('no more is asked at a time than the policy says', async () => {
  const { of } = connect({ concurrency: 2 });
  let now = 0;
  let most = 0;
  const release: (() => void)[] = [];
  const work = () =>
    new Promise<void>((resolve) => {
      most = Math.max(most, ++now);
      release.push(() => {
        now--;
        resolve();
      });
    });
  const all = Array.from({ length: 5 }, () => of().read(work));
  for (let done = 0; done < 5; done++) {
    await vi.waitUntil(() => release.length > done);
    release[done]?.();
  }
  await Promise.all(all);
  expect(most).toBe(2);
});

describe('a source that is silent', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('has failed after the time-out, is told so, and may answer the next attempt', async () => {
    const { of, told } = connect({ timeout: 30 });
    const signals: AbortSignal[] = [];
    const work = (signal: AbortSignal) => {
      signals.push(signal);
      return signals.length === 1 ? new Promise<string>(() => undefined) : Promise.resolve('there');
    };
    const answer = of().ask(work);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(10);
    expect(await answer).toBe('there');
    expect(told[0]?.failure).toMatchObject({
      code: 'source-silent',
      parameters: { source: 'tills/drop', seconds: 30 },
    });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('has failed when it says nothing between two chunks, however long its reader takes', async () => {
    const { signal } = new AbortController();
    const returned = vi.fn(() => Promise.resolve({ done: true as const, value: undefined }));
    let asked = 0;
    const next = () =>
      asked++ < 2
        ? Promise.resolve({ done: false as const, value: Buffer.from('x') })
        : new Promise<never>(() => undefined);
    const read = () => ({ [Symbol.asyncIterator]: () => ({ next, return: returned }) });
    const chunks = withinSilence({ source: 'a.csv', read }, 30, signal).read()[Symbol.asyncIterator]();
    await chunks.next();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(await chunks.next()).toMatchObject({ done: false });
    const last = expect(chunks.next()).rejects.toMatchObject({
      code: 'source-silent',
      parameters: { source: 'a.csv' },
    });
    await vi.advanceTimersByTimeAsync(30_000);
    await last;
    expect(returned).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('an interruption', () => {
  it('ends the wait for the next attempt at once', async () => {
    const controller = new AbortController();
    const connections = openConnections({
      signal: controller.signal,
      clock: systemClock,
      wait: (_, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('aborted')));
          controller.abort(new Error('interrupted'));
        }),
      onFailedAttempt: () => undefined,
    });
    const work = failing(1);
    await expect(connections.of(plannedFeed(feedOf([]))).ask(work)).rejects.toThrow('interrupted');
    expect(work).toHaveBeenCalledOnce();
  });

  it('ends a question that nobody answers, and a reading', async () => {
    const controller = new AbortController();
    const { of } = connect({}, controller);
    const question = expect(of().ask(() => new Promise(() => undefined))).rejects.toThrow('interrupted');
    const read = () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }) });
    const chunks = withinSilence({ source: 'a.csv', read }, 30, controller.signal).read()[Symbol.asyncIterator]();
    const reading = expect(chunks.next()).rejects.toThrow('interrupted');
    controller.abort(new Error('interrupted'));
    await question;
    await reading;
  });
});

describe('a source that asks to be left alone', () => {
  const start = new Date('2026-11-02T06:00:00.000Z').getTime();
  const busy = (wait: number | null) =>
    operationalError('source-busy', { host: 'shop.example', reason: '429', wait }, { retryable: true });

  /** A connection whose waits let the time pass; when each question was asked, in milliseconds from the start. */
  function timed(changes: Partial<Policy>) {
    let now = start;
    const told: FailedAttempt[] = [];
    const connections = openConnections({
      signal: new AbortController().signal,
      clock: { now: () => new Date(now) },
      wait: (milliseconds) => Promise.resolve((now += milliseconds)),
      onFailedAttempt: (attempt) => void told.push(attempt),
    });
    const { fetch } = feedOf([]);
    const policy = { ...defaultPolicy, ...changes };
    const connection = connections.of(plannedFeed(feedOf([], { fetch: { ...fetch, policy } })));
    const asked: number[] = [];
    const work = (...failures: readonly Error[]) => {
      const left = [...failures];
      return () => {
        asked.push(now - start);
        const failure = left.shift();
        return failure ? Promise.reject(failure) : Promise.resolve('answer');
      };
    };
    return { connection, asked, told, work, pass: (seconds: number) => void (now += seconds * 1000) };
  }

  it('is left alone for exactly as long, and not as long as the policy would have waited', async () => {
    const { connection, asked, told, work } = timed({ retry: { ...waits, base: 10 } });
    expect(await connection.ask(work(busy(3), busy(60), busy(null)))).toBe('answer');
    expect(asked).toEqual([0, 3000, 63_000, 73_000]);
    expect(told.map(({ wait }) => wait)).toEqual([3000, 60_000, 10_000]);
  });

  it('is left alone by every question of the connection', async () => {
    const { connection, asked, work } = timed({ retry: { ...waits, attempts: 1 } });
    await expect(connection.ask(work(busy(20)))).rejects.toMatchObject({ code: 'source-busy' });
    await connection.read(work());
    expect(asked).toEqual([0, 20_000]);
  });

  it('for longer than the patience of the policy is not waited for, nor asked before that', async () => {
    const { connection, asked, told, work, pass } = timed({ patience: 5 });
    const refusal = {
      code: 'quota-spent',
      parameters: { connection: 'tills/drop', until: '2026-11-02T06:00:06.000Z', seconds: 6 },
    };
    await expect(connection.ask(work(busy(6)))).rejects.toMatchObject(refusal);
    await expect(connection.ask(work())).rejects.toMatchObject(refusal);
    await expect(connection.askOnce(work())).rejects.toMatchObject(refusal);
    expect([asked, told]).toEqual([[0], []]);
    pass(6);
    expect(await connection.ask(work())).toBe('answer');
  });

  it('in an answer is left alone after it, and for a day at most', async () => {
    const { connection, asked, work } = timed({});
    await connection.ask(work());
    connection.rest(7, 'the quota is spent');
    connection.rest(3, 'a shorter one');
    await connection.ask(work());
    expect(asked).toEqual([0, 7000]);
    connection.rest(1e9, 'the quota is spent');
    await expect(connection.ask(work())).rejects.toMatchObject({ parameters: { seconds: 86_400 } });
  });

  it('is asked no more often than the rate says, in any time of that length', async () => {
    const { connection, asked, work, pass } = timed({ rate: { requests: 2, per: 10 } });
    for (let index = 0; index < 4; index++) await connection.ask(work());
    pass(9);
    await connection.read(work());
    await connection.askOnce(work(busy(null))).catch(() => undefined);
    await connection.ask(work());
    expect(asked).toEqual([0, 0, 10_000, 10_000, 20_000, 20_000, 30_000]);
  });

  it('is not waited for where the clock was set back', async () => {
    const { connection, asked, work, pass } = timed({ rate: { requests: 1, per: 10 } });
    await connection.ask(work());
    pass(-5000);
    await connection.ask(work());
    await connection.ask(work());
    expect(asked).toEqual([0, -5_000_000, -4_990_000]);
  });
});

describe('what one piece of work asks', () => {
  it('ends when that is stopped, and others that use the connection go on, knowing what it met', async () => {
    const { connections, of } = connect({ breaker: { failures: 2, cooldown: 60 } });
    const stopped = new AbortController();
    const { fetch } = feedOf([]);
    const policy = { ...defaultPolicy, breaker: { failures: 2, cooldown: 60 } };
    const feed = plannedFeed(feedOf([], { name: 'tills/sales', fetch: { ...fetch, connection: 'drop', policy } }));
    const own = connections.until(stopped.signal).of(feed);
    const asked = own.ask(
      (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
        }),
    );
    stopped.abort(new Error('stopped'));
    await expect(asked).rejects.toThrow('stopped');
    expect(await of().askOnce(failing(0))).toBe(1);

    await fail(connections.until(new AbortController().signal).of(feed), 2);
    await expect(of().askOnce(failing(0))).rejects.toMatchObject({ code: 'connection-resting' });
  });
});
