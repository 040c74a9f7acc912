import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { createRedactor } from '../../../src/base/redactor.js';
import type { OptionValue } from '../../../src/model/plan.js';
import type { FetchedPayload, FileFetcher } from '../../../src/plugin/fetcher.js';
import { textOf } from '../../../src/plugin/options.js';
import { guardFetcher } from '../../../src/plugin/guard-fetcher.js';
import { fetchFiles, probeFeed } from '../../../src/run/fetch-delivery.js';
import { openSecrets } from '../../../src/run/read-secret.js';
import { instantConnections } from '../../support/connections.js';
import { feedOf, plannedFeed } from '../../support/plans.js';

const value = 'correct/horse+battery';
const option = { description: 'x', required: true, example: 'x' };

/** What is sent where, when the options of a plan are as given. */
function connect(options: Readonly<Record<string, OptionValue>>, changes: Partial<FileFetcher> = {}) {
  const fetch = vi.fn<FileFetcher['fetch']>(() => {
    return Promise.resolve([{ source: 'a', read: () => (async function* () {})() }]);
  });
  const probe = vi.fn(() => Promise.resolve('it is there'));
  const environment = vi.fn((name: string) => ({ TILLS_KEY: value, OTHER: 'something else' })[name]);
  const fetcher: FileFetcher = guardFetcher('locker', {
    name: 'locker',
    description: 'x',
    options: { host: option, box: option, key: { ...option, secret: true } },
    hostsOf: (options) => {
      const host = textOf(options, 'host');
      return host === undefined ? [] : [host];
    },
    fetch,
    probe,
    ...changes,
  });
  const allow = { tills: { names: ['TILLS_*'], hosts: ['ok.example'] } };
  const sources = { workspace: '/', environment, redactor: createRedactor() };
  const tools = {
    fetchers: new Map([['locker', fetcher]]),
    connections: instantConnections(),
    secrets: openSecrets({ provider: 'env', allow }, sources),
    workspace: '/',
    directories: [],
    privateHosts: [],
    signal: new AbortController().signal,
  };
  const feed = plannedFeed(feedOf([], { fetch: { ...feedOf([]).fetch, plugin: 'locker', options, path: 'a.csv' } }));
  const start = (): Promise<readonly FetchedPayload[]> =>
    fetchFiles(tools, feed, { date: '2026-11-01', path: 'a.csv' });
  return { fetch, probe, environment, start, startProbe: () => probeFeed(tools, feed, '2026-11-01') };
}

const key = { secret: 'TILLS_KEY' };

describe('a connection', () => {
  test('is made with the values of its secrets, where all is allowed', async () => {
    const { fetch, start } = connect({ host: 'ok.example', key });
    await start();
    expect(fetch.mock.calls[0]?.[0].options).toEqual({ host: 'ok.example', key: value });
  });

  test.each<[string, Readonly<Record<string, OptionValue>>, string]>([
    ['another host', { host: 'evil.example', key }, "the host 'evil.example'"],
    ['a host behind a user', { host: 'ok.example@evil.example', key }, "the host 'ok.example@evil.example'"],
    ['another secret', { host: 'ok.example', key: { secret: 'OTHER' } }, 'its name'],
    ['a path as a name', { host: 'ok.example', key: { secret: '../TILLS_KEY' } }, 'its name'],
    ['an option that is shown', { host: 'ok.example', box: key, key }, "the option 'box' of 'locker' takes no secret"],
    ['an option of no plugin', { host: 'ok.example', constructor: key }, 'takes no secret'],
  ])(
    'with %s, which a plan was edited to hold, is refused before anything is read or sent',
    async (_, options, reason) => {
      const { fetch, probe, environment, start, startProbe } = connect(options);
      for (const work of [start, startProbe]) {
        await expect(work()).rejects.toMatchObject({ code: 'secret-refused', parameters: { system: 'tills' } });
        await expect(work()).rejects.toThrow(reason);
      }
      expect(fetch).not.toHaveBeenCalled();
      expect(probe).not.toHaveBeenCalled();
      expect(environment).not.toHaveBeenCalled();
    },
  );

  test('is refused where the secret itself names another host, with nothing sent and the value not told', async () => {
    const hostsOf = ({ host = '', key: sent }: Readonly<Record<string, string>>): string[] =>
      sent === undefined ? [host] : [host, `${encodeURIComponent(sent)}.evil.example`];
    const { fetch, start } = connect({ host: 'ok.example', key }, { hostsOf });
    const error: unknown = await start().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'secret-refused' });
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/horse|correct%2F/);
    expect(fetch).not.toHaveBeenCalled();
  });

  test('whose plugin cannot tell its hosts is a failure of the plugin, and sends nothing', async () => {
    const hostsOf = (options: Readonly<Record<string, string>>): string[] => {
      throw new Error(`no host in ${JSON.stringify(options)}`);
    };
    const { fetch, start } = connect({ host: 'ok.example', key }, { hostsOf });
    await expect(start()).rejects.toMatchObject({ code: 'plugin-failed' });
    expect(fetch).not.toHaveBeenCalled();
  });

  test('tells its secret in no error, and in no name of a payload', async () => {
    const read = async function* (): AsyncGenerator<Buffer> {
      yield Buffer.from('ID\n');
      throw new AggregateError([new Error(value)], 'lost', { cause: encodeURIComponent(value) });
    };
    const { start } = connect(
      { host: 'ok.example', key },
      { fetch: ({ options }) => Promise.resolve([{ source: `a/${textOf(options, 'key')}`, read }]) },
    );
    const [payload] = await start();
    expect(payload?.source).toBe('a/***');
    const reading = async (): Promise<void> => {
      for await (const chunk of payload?.read() ?? []) expect(chunk.toString()).toBe('ID\n');
    };
    const error = await reading().catch((thrown: unknown) => thrown as Error);
    expect(error).toMatchObject({ code: 'plugin-failed', cause: { message: 'lost' } });
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('horse');
  });
});
