import { describe, expect, it } from 'vitest';
import { operationalError } from '../../../src/base/errors.js';
import { judgeFailure, waitOf } from '../../../src/queue/judge-failure.js';
import type { FailedTry } from '../../../src/queue/judge-failure.js';
import { defaultQueue as settings } from '../../support/default-settings.js';

const now = new Date('2026-11-02T06:00:00.000Z');
const passing = operationalError('host-unreachable', { host: 'a.example', reason: 'refused' }, { retryable: true });

function tryOf(changes: Partial<FailedTry['claimed']> = {}, random = 1): FailedTry {
  return { claimed: { failures: 0, await: null, ...changes }, settings, now, random };
}

describe('a job that failed', () => {
  it.each([
    [0, 30],
    [1, 60],
    [3, 240],
    [60, 3600],
  ])('waits after %i failures up to %i seconds', (failures, seconds) => {
    expect(waitOf(tryOf({ failures }))).toBe(seconds);
    expect(waitOf(tryOf({ failures }, 0))).toBe(0);
  });

  it('is tried again where that may help, until its tries are spent', () => {
    const first = judgeFailure(passing, tryOf());
    expect(first).toMatchObject({
      state: 'retrying',
      startAfter: new Date('2026-11-02T06:00:30.000Z'),
      isCounted: true,
    });
    expect(judgeFailure(passing, tryOf({ failures: 4 }))).toMatchObject({
      state: 'failed',
      failure: { code: passing.code },
    });
  });

  it('is tried again when its source says so, which is none of its tries', () => {
    const until = '2026-11-02T09:00:00.000Z';
    const parameters = { connection: 'shop', until, seconds: 10_800, reason: 'quota' };
    const spent = operationalError('quota-spent', parameters, { retryable: true });
    const judged = judgeFailure(spent, tryOf({ failures: 4 }));
    expect(judged).toMatchObject({ state: 'retrying', startAfter: new Date(until), isCounted: false });
  });

  it.each([
    operationalError('database-unreachable', { reason: 'the password is refused' }),
    operationalError('database-failed', { reason: 'deadlock detected' }, { retryable: true }),
    operationalError('disk-full', { path: 'the database server' }, { retryable: true }),
  ])('is tried again while our own database is not well, which is none of its tries: $code', (failure) => {
    const judged = judgeFailure(failure, tryOf({ failures: 4 }));
    expect(judged).toMatchObject({
      state: 'retrying',
      startAfter: new Date('2026-11-02T06:08:00.000Z'),
      isCounted: false,
    });
  });

  it.each([
    operationalError('disk-full', { path: '/var/lib/tieout' }),
    operationalError('archive-failed', { path: '/var/lib/tieout', reason: 'EIO' }),
  ])('is tried again where a disk of ours fails, and a dead letter when its tries are spent: $code', (failure) => {
    expect(judgeFailure(failure, tryOf())).toMatchObject({ state: 'retrying', isCounted: true });
    expect(judgeFailure(failure, tryOf({ failures: 4 }))).toMatchObject({ state: 'failed' });
  });

  it('is a dead letter where the database refuses what is wrong', () => {
    const wrong = operationalError('database-failed', { reason: 'invalid input syntax' });
    expect(judgeFailure(wrong, tryOf())).toMatchObject({ state: 'failed' });
  });

  it('waits for whoever runs the same by hand', () => {
    const busy = operationalError('run-in-progress', { rule: 'a', scope: '2026-11-01' }, { retryable: true });
    expect(judgeFailure(busy, tryOf({ failures: 4 }))).toMatchObject({ state: 'retrying', isCounted: false });
  });

  it('is a dead letter where trying again does not help, and where tieout is at fault', () => {
    const unknown = operationalError('not-found', { kind: 'feed', name: 'a/b' });
    expect(judgeFailure(unknown, tryOf()).state).toBe('failed');
    const fault = judgeFailure(new TypeError('a is undefined'), tryOf());
    expect(fault).toMatchObject({ state: 'failed', failure: { code: 'internal-error' } });
    expect(fault.error.isOurs).toBe(true);
  });

  it('is judged by the first of several failures', () => {
    const several = new AggregateError([passing, new Error('and the database')], 'both', { cause: passing });
    expect(judgeFailure(several, tryOf()).error).toBe(passing);
  });
});
