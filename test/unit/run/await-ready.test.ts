import { describe, expect, it } from 'vitest';
import { operationalError } from '../../../src/base/errors.js';
import type { FetchedPayload } from '../../../src/plugin/fetcher.js';
import { awaitReady } from '../../../src/run/await-ready.js';
import { streamOf } from '../../support/byte-streams.js';

const file = (source: string, bytes: number, modifiedAt = '2026-11-02T06:00:00Z'): FetchedPayload => ({
  source,
  version: { bytes, modifiedAt },
  read: () => streamOf(Buffer.alloc(bytes)),
});

/** A place that has something else each time it is looked at; the last for good. */
function placeOf(...states: readonly (readonly FetchedPayload[])[]) {
  const waited: number[] = [];
  let looks = 0;
  return {
    waited,
    look() {
      const found = states[Math.min(looks++, states.length - 1)] ?? [];
      if (found.length > 0) return Promise.resolve(found);
      return Promise.reject(operationalError('source-not-found', { feed: 'f', path: 'p' }));
    },
    wait(milliseconds: number) {
      waited.push(milliseconds);
      return Promise.resolve();
    },
  };
}

describe('files that must stay the same', () => {
  it('are those that were there for all of the time, looked at a few times', async () => {
    const place = placeOf([file('a', 1), file('b', 2)]);
    const found = await awaitReady(place, 30);
    expect(found.map(({ source }) => source)).toEqual(['a', 'b']);
    expect(place.waited.reduce((sum, each) => sum + each, 0)).toBe(30_000);
    expect(place.waited.length).toBeLessThan(10);
  });

  it.each([
    ['one grows', [file('a', 1), file('b', 3)], 'b'],
    ['one is written anew', [file('a', 1, '2026-11-02T06:00:01Z'), file('b', 2)], 'a'],
    ['one is added', [file('a', 1), file('b', 2), file('c', 1)], 'c'],
    ['one goes', [file('b', 2)], 'a'],
    ['all go', [], 'a'],
  ] as const)('are not ready as soon as %s', async (_, later, path) => {
    const first = [file('a', 1), file('b', 2)];
    for (const place of [placeOf(first, later), placeOf(first, first, first, first, later)]) {
      const code = { code: 'source-not-ready', retryable: true, parameters: { path, seconds: 30 } };
      await expect(awaitReady(place, 30)).rejects.toMatchObject(code);
    }
    const early = placeOf(first, later);
    await expect(awaitReady(early, 30)).rejects.toThrow();
    expect(early.waited.length).toBe(1);
  });

  it('fail as the source does', async () => {
    const first = [file('a', 1)];
    let looks = 0;
    const place = {
      look: () => (looks++ === 0 ? Promise.resolve(first) : Promise.reject(new Error('no'))),
      wait: () => Promise.resolve(),
    };
    await expect(awaitReady(place, 5)).rejects.toThrow('no');
  });
});
