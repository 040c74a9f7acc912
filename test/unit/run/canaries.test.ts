import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/base/clock.js';
import { createRedactor } from '../../../src/base/redactor.js';
import { createBuiltInFetchers } from '../../../src/built-in-fetchers.js';
import { reportFailure } from '../../../src/delivery/cli/run-cli.js';
import { failedAttemptText } from '../../../src/delivery/cli/render/failure-lines.js';
import type { FeedPlan, Plan } from '../../../src/model/plan.js';
import { defaultPolicy } from '../../../src/model/policy.js';
import { checkConnections } from '../../../src/run/check-connections.js';
import { ingestFeed } from '../../../src/run/ingest-feed.js';
import { ingestMessages } from '../../../src/run/ingest-messages.js';
import { openConnections } from '../../../src/run/open-connections.js';
import { openSecrets } from '../../../src/run/read-secret.js';
import type { Tools } from '../../../src/run/tools.js';
import { seenIn } from '../../support/canaries.js';
import type { Canary } from '../../support/canaries.js';
import { canaryCases } from '../../support/canary-cases.js';
import type { CanaryCase } from '../../support/canary-cases.js';
import { createEmbedded } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { fakeSurroundings } from '../../support/fake-surroundings.js';
import { columnOf, entityOf, feedOf, fieldOf, plannedFeed } from '../../support/plans.js';
import { openSample } from '../../support/sample-runs.js';
import type { SampleWorkspace } from '../../support/sample-runs.js';
import { plan as smallest, uniqueName } from '../../support/store-records.js';

const fetchers = createBuiltInFetchers();

function ingest(tools: Tools, plan: Plan, feed: FeedPlan): Promise<unknown> {
  const date = '2026-11-01';
  return feed.fetch.messages
    ? ingestMessages(tools, plan, feed, { date, follow: false, onBatch: () => undefined })
    : ingestFeed(tools, plan, feed.name, { date, file: null });
}

const withSecrets = [...fetchers.values()].flatMap(({ name, options }) => {
  const secrets = Object.keys(options).filter((option) => options[option]?.secret === true);
  return secrets.length === 0 ? [] : [[name, secrets] as const];
});

describe('a secret', () => {
  let database: TestDatabase;
  let workspace: SampleWorkspace;
  const before = process.env['TMPDIR'];
  beforeAll(async () => {
    database = await createEmbedded();
    workspace = await openSample(database, smallest);
    const temporary = join(workspace.directory, 'tmp');
    mkdirSync(temporary);
    writeFileSync(join(workspace.directory, 'orders.graphql'), 'query Orders { orders { id } }\n');
    process.env['TMPDIR'] = temporary;
  });
  afterAll(async () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await database.remove();
    await workspace.remove();
  });

  it.each(withSecrets)('of every option of %s that takes one is planted', (name, secrets) => {
    const planted = new Set((canaryCases[name] ?? []).flatMap((one) => Object.keys(one.secrets)));
    expect([...planted].toSorted()).toEqual([...secrets].toSorted());
  });

  /** Everything that anybody can see of a connection that failed, by where it is. */
  async function driven(one: CanaryCase, plugin: string) {
    const { secrets, path } = one;
    const server = await one.start();
    const system = uniqueName('till');
    const named = new Map(Object.entries(secrets).map(([option, { value }]) => [`${option}_SECRET`, value]));
    const redactor = createRedactor();
    const { signal } = new AbortController();
    const texts = new Map<string, string>();
    const note = (what: string, text: string): void => void texts.set(`${texts.size} ${what}`, text);
    const tools: Tools = {
      ...workspace.tools,
      fetchers,
      privateHosts: ['127.0.0.1'],
      signal,
      secrets: openSecrets(
        { provider: 'env', allow: { [system]: { names: ['*'], hosts: ['127.0.0.1:*', '127.0.0.1'] } } },
        { workspace: workspace.directory, environment: (name) => named.get(name), redactor },
      ),
      connections: openConnections({
        signal,
        clock: systemClock,
        wait: () => Promise.resolve(),
        onFailedAttempt: (attempt) => note('warning', failedAttemptText(attempt)),
      }),
    };
    const secretOptions = Object.fromEntries(
      Object.keys(secrets).map((option) => [option, { secret: `${option}_SECRET` }]),
    );
    const isOfMessages = fetchers.get(plugin)?.kind === 'messages';
    const fetch = {
      ...feedOf([]).fetch,
      plugin,
      path,
      options: { ...one.options(server), ...secretOptions },
      ...(isOfMessages ? { messages: { count: 10, within: 1, attempts: 2 } } : {}),
      policy: { ...defaultPolicy, timeout: 3, retry: { ...defaultPolicy.retry, attempts: 2 } },
    };
    const feed: FeedPlan = plannedFeed(feedOf([columnOf('id')], { name: `${system}/sales`, system, fetch }));
    const entity = entityOf([fieldOf('id', { kind: 'string' })]);
    const plan: Plan = { ...smallest, feeds: { [feed.name]: feed }, entities: { line: entity } };
    try {
      const [check] = await checkConnections(tools, plan);
      note('doctor', inspect(check, { depth: Infinity }));
      const error: unknown = await ingest(tools, plan, feed).then(
        () => new Error('it was ingested'),
        (thrown: unknown) => thrown,
      );
      note('error', inspect(error, { depth: Infinity, showHidden: true }));
      note('error as JSON', JSON.stringify(error));
      for (const words of [['--log-level', 'debug'], ['--json']]) {
        const surroundings = fakeSurroundings({
          redactSecrets: (text) => redactor.redact(text),
          redact: (_, text) => text,
        });
        reportFailure(error, ['ingest', feed.name, ...words], surroundings);
        note(`printed with ${words.join(' ')}`, surroundings.printed.stdout + surroundings.printed.stderr);
        // A fault that nobody waits for, which no fetcher has seen.
        const crash = new Error(`lost: ${[...named.values()].join(' ')}`, { cause: [...named.values()] });
        reportFailure(crash, ['ingest', feed.name, ...words], surroundings);
        note(`crash with ${words.join(' ')}`, surroundings.printed.stdout + surroundings.printed.stderr);
      }
      return { texts, failure: error, heard: server.heard(), healthy: check?.status === 'ok' };
    } finally {
      await server.close();
    }
  }

  describe.each(withSecrets.map(([name]) => name))('of %s stays one', (name) => {
    it.each((canaryCases[name] ?? []).map((one) => [one.title, one] as const))('with %s', async (_, one) => {
      const { texts, heard, failure } = await driven(one, name);
      const canaries: readonly Canary[] = [...Object.values(one.secrets), ...(one.others ?? [])];
      expect(failure).not.toMatchObject({ message: 'it was ingested' });
      expect(seenIn(texts, canaries)).toEqual([]);
      for (const option of one.told) expect(heard).toContain(one.secrets[option]?.value);
    });
  });

  it('is in no table, and in no file of the workspace, the archive or the temporary directory', async () => {
    const canaries = Object.values(canaryCases).flatMap((cases) =>
      cases.flatMap(({ secrets, others = [] }) => [...Object.values(secrets), ...others]),
    );
    const texts = new Map<string, string>();
    const tables = await workspace.tools.store.database.raw<{ rows: { name: string }[] }>(
      "select table_name as name from information_schema.tables where table_schema = 'tieout'",
    );
    for (const { name } of tables.rows) {
      const { rows } = await workspace.tools.store.database.raw<{ rows: unknown[] }>(`select * from tieout.${name}`);
      texts.set(`table ${name}`, JSON.stringify(rows));
    }
    for (const entry of readdirSync(workspace.directory, { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      if (entry.isFile()) texts.set(file, readFileSync(file, 'latin1'));
    }
    expect(texts.size).toBeGreaterThan(20);
    expect(seenIn(texts, canaries)).toEqual([]);
  });
});
