import { describe, expect, it, vi } from 'vitest';
import { fixedClock } from '../../../src/base/clock.js';
import { operationalError } from '../../../src/base/errors.js';
import { createRedactor } from '../../../src/base/redactor.js';
import type { FeedPlan } from '../../../src/model/plan.js';
import { defaultPolicy } from '../../../src/model/policy.js';
import type { Fetcher, ProbeRequest } from '../../../src/plugin/fetcher.js';
import { checkConnections } from '../../../src/run/check-connections.js';
import { openSecrets } from '../../../src/run/read-secret.js';
import type { Tools } from '../../../src/run/tools.js';
import { instantConnections } from '../../support/connections.js';
import { feedOf, plannedFeed } from '../../support/plans.js';
import { plan } from '../../support/store-records.js';

/** What a source says of a path when it is asked for it. */
type Probe = (request: ProbeRequest) => Promise<string>;

function check(feeds: readonly FeedPlan[], probe: Probe) {
  const probed = vi.fn(probe);
  const fetcher: Fetcher = {
    name: 'file',
    description: 'x',
    options: {},
    hostsOf: () => [],
    fetch: () => Promise.reject(new Error('nothing is fetched')),
    probe: probed,
  };
  const sources = { workspace: '/', environment: () => undefined, redactor: createRedactor() };
  const tools: Partial<Tools> = {
    fetchers: new Map([['file', fetcher]]),
    connections: instantConnections(),
    secrets: openSecrets({ provider: 'env', allow: {} }, sources),
    clock: fixedClock('2026-11-02T06:00:00.000Z'),
    workspace: '/',
    directories: [],
    signal: new AbortController().signal,
  };
  const named = Object.fromEntries(feeds.map((feed) => [feed.name, feed]));
  return { probed, checks: checkConnections(tools as Tools, { ...plan, feeds: named }) };
}

function feed(system: string, name: string, connection = 'drop'): FeedPlan {
  const fetch = { ...feedOf([]).fetch, connection, path: name, policy: { ...defaultPolicy, timeout: 1 } };
  return plannedFeed(feedOf([], { name: `${system}/${name}`, system, fetch }));
}

const failing =
  (failure: () => Error): Probe =>
  () =>
    Promise.reject(failure());

describe('doctor', () => {
  it('tells each feed of each connection, in the order of the plan', async () => {
    const feeds = [feed('b', 'one'), feed('a', 'two'), feed('b', 'three', 'other')];
    const { checks } = check(feeds, ({ path }) => Promise.resolve(`${path} is there`));
    expect(await checks).toEqual([
      { name: 'feed b/one', status: 'ok', code: null, detail: 'one is there', next: null },
      { name: 'feed a/two', status: 'ok', code: null, detail: 'two is there', next: null },
      { name: 'feed b/three', status: 'ok', code: null, detail: 'three is there', next: null },
    ]);
  });

  it('tries once what fails for every feed of a connection, and says it of each', async () => {
    const { checks, probed } = check(
      [feed('a', 'one'), feed('a', 'two'), feed('b', 'three')],
      failing(() => operationalError('host-not-found', { host: 'nowhere.example' })),
    );
    expect((await checks).map(({ name, code }) => [name, code])).toEqual([
      ['feed a/one', 'host-not-found'],
      ['feed a/two', 'host-not-found'],
      ['feed b/three', 'host-not-found'],
    ]);
    expect(probed).toHaveBeenCalledTimes(2);
  });

  it('tries every path, where only that one is missing or may not be read', async () => {
    const { checks, probed } = check(
      [feed('a', 'one'), feed('a', 'two'), feed('a', 'three')],
      ({ path, feed: name }) => {
        if (path === 'one') throw operationalError('source-not-found', { feed: name, path });
        if (path === 'two')
          throw operationalError('access-refused', { host: 'h', path, reason: 'no' }, { retryable: true });
        throw new Error('a fault');
      },
    );
    expect((await checks).map(({ code, status }) => [code, status])).toEqual([
      ['source-not-found', 'failed'],
      ['access-refused', 'failed'],
      [null, 'failed'],
    ]);
    expect(probed).toHaveBeenCalledTimes(3);
  });

  it('asks the next connection while others do not answer, and gives those up after their time-out', async () => {
    const silent = ({ path }: ProbeRequest): Promise<string> =>
      path === 'well' ? Promise.resolve('here') : new Promise(() => undefined);
    const feeds = ['a', 'b', 'c', 'd', 'e'].flatMap((system) => [feed(system, 'one'), feed(system, 'two')]);
    const { checks, probed } = check([...feeds, feed('z', 'well')], silent);
    const found = await checks;
    expect(found.slice(0, -1).every(({ code }) => code === 'source-silent')).toBe(true);
    expect(found.at(-1)).toMatchObject({ name: 'feed z/well', status: 'ok' });
    expect(probed).toHaveBeenCalledTimes(6);
  });
});
