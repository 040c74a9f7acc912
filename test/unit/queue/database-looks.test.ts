import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { operationalError } from '../../../src/base/errors.js';
import type { DaemonEvent } from '../../../src/model/daemon-event.js';
import { DatabaseLooks, pauseAfter } from '../../../src/queue/database-looks.js';
import { defaultQueue as settings } from '../../support/default-settings.js';
import { gate } from '../../support/wait-for.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const full = operationalError('disk-full', { path: 'the database server' }, { retryable: true });
const fails = (): Promise<never> => Promise.reject(full);
const answers = (): Promise<number> => Promise.resolve(1);

function openLooks(): { readonly looks: DatabaseLooks; readonly told: string[] } {
  const told: string[] = [];
  const listener = ({ name }: DaemonEvent): void => void told.push(name);
  return { looks: new DatabaseLooks({ settings, listener }), told };
}

it('a database that can be read and not written is lost until what failed succeeds', async () => {
  const { looks, told } = openLooks();
  expect(await looks.try('claim', fails)).toBe('gone');
  expect(await looks.try('reap', answers)).toBe(1);
  expect(await looks.try('claim', fails)).toBe('gone');
  expect(told).toEqual(['database_lost']);
  expect(await looks.try('claim', answers)).toBe(1);
  expect(told).toEqual(['database_lost', 'database_back']);
});

it('looks that fail in a row are made less often, and at once again after one that did not', async () => {
  const { looks } = openLooks();
  for (let failures = 1; failures <= 3; failures += 1) {
    await looks.try('claim', fails);
    expect(looks.failures('claim')).toBe(failures);
  }
  expect([0, 1, 2, 20].map(pauseAfter)).toEqual([500, 1000, 2000, 30_000]);
  await looks.try('claim', answers);
  expect(looks.failures('claim')).toBe(0);
});

it('a database that does not answer for as long as a lease lasts is lost, and back when it does', async () => {
  const { looks, told } = openLooks();
  const late = gate<number>();
  const looking = looks.try('claim', () => late.promise);
  vi.advanceTimersByTime(settings.lease * 1000);
  expect(told).toEqual(['database_lost']);
  late.open(2);
  expect(await looking).toBe(2);
  expect(told).toEqual(['database_lost', 'database_back']);
});

it('what is no failure of the world is thrown', async () => {
  const { looks, told } = openLooks();
  await expect(looks.try('claim', () => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
  expect(told).toEqual([]);
});
