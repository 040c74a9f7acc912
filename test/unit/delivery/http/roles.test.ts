import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAuthenticator } from '../../../../src/access/open-authenticator.js';
import { createToken } from '../../../../src/access/tokens.js';
import type { FastifyInstance } from 'fastify';
import { roles } from '../../../../src/model/access.js';
import type { Grant, Permission, Role } from '../../../../src/model/access.js';
import { personAt } from '../../../../src/model/audit.js';
import { askOf, openHttpApplication } from '../../../support/http-application.js';
import type { Answer, TestApplication } from '../../../support/http-application.js';

/** What every operation of the OpenAPI document needs; one that is new fails until it is added here by somebody who thought of it. */
const needs: Readonly<Record<string, Permission | 'open'>> = {
  applyConfiguration: 'apply',
  cancelJob: 'run',
  compareConfigurations: 'read',
  countSetAside: 'read',
  createToken: 'administer',
  discardSetAside: 'decide',
  discardSetAsideByReason: 'decide',
  explainBreak: 'read',
  fixSetAside: 'decide',
  fixSetAsideByReason: 'decide',
  followJob: 'read',
  holdBatch: 'hold',
  ingestFeed: 'run',
  listAudit: 'administer',
  listBatches: 'read',
  listBreaks: 'read',
  listConfigurations: 'read',
  listFeeds: 'read',
  listJobs: 'read',
  listRuns: 'read',
  listSchedules: 'read',
  listSetAside: 'read',
  listTokens: 'administer',
  readAlive: 'open',
  readBatch: 'read',
  readBreak: 'read',
  readCauses: 'read',
  readConfiguration: 'read',
  readConfigurationVersion: 'read',
  readFeed: 'read',
  readJob: 'read',
  readMe: 'read',
  readMetrics: 'read',
  readOpenApi: 'open',
  readProblem: 'open',
  readReady: 'open',
  readRun: 'read',
  readSetAside: 'read',
  readToken: 'administer',
  receiveMessage: 'open',
  releaseBatch: 'hold',
  releaseRun: 'hold',
  releaseSetAside: 'decide',
  releaseSetAsideByReason: 'decide',
  retryJob: 'run',
  revokeToken: 'administer',
  startRuns: 'run',
  verifyAudit: 'administer',
};

const may: Readonly<Record<Role, readonly Permission[]>> = {
  viewer: ['read'],
  operator: ['read', 'run', 'hold'],
  steward: ['read', 'hold', 'decide'],
  finance: ['read', 'hold'],
  admin: ['read', 'run', 'hold', 'decide', 'apply', 'administer'],
};

interface Operation {
  readonly operationId: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
}

let api: TestApplication;
let app: FastifyInstance;
const tokens = new Map<string, string>();

async function tokenFor(name: string, grants: readonly Grant[]): Promise<void> {
  const { token } = await createToken(api.tools.store, { name, grants, days: 1 }, personAt('maria'));
  tokens.set(name, token);
}

const ask = (who: string, method: Operation['method'], url: string, headers = {}): Promise<Answer> =>
  askOf(app, tokens.get(who) ?? '', method, url, { headers, ...(method === 'POST' ? { body: {} } : {}) });

function operations(): readonly Operation[] {
  const { paths } = api.app.swagger() as { paths: Record<string, Record<string, { operationId?: string }>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId = '' }]) => ({
      operationId,
      method: method.toUpperCase() as Operation['method'],
      url: path.replaceAll(/\{\w+\}/g, 'abcdef'),
    })),
  );
}

beforeAll(async () => {
  api = await openHttpApplication();
  app = await api.another({ authenticator: openAuthenticator(api.tools.store, null) });
  for (const role of roles) await tokenFor(role, [{ role, rules: ['*'], systems: ['*'] }]);
  await tokenFor('elsewhere', [{ role: 'admin', rules: ['no-such'], systems: ['no-such'] }]);
});
afterAll(() => api.close());

describe('a role', () => {
  test('is asked for every operation that there is', () => {
    const known = operations().map(({ operationId }) => operationId);
    expect(known.filter((operationId) => needs[operationId] === undefined)).toEqual([]);
    expect(known.length).toBeGreaterThan(35);
  });

  test.each(roles)('%s may do what it is for, and is refused all else', async (role) => {
    for (const { operationId, method, url } of operations()) {
      const needed = needs[operationId] ?? 'administer';
      if (needed === 'open') continue;
      const { status, body } = await ask(role, method, url);
      const isRefused = status === 403 && body['code'] === 'not-permitted';
      expect([operationId, isRefused]).toEqual([operationId, !may[role].includes(needed)]);
      expect([operationId, status]).not.toEqual([operationId, 401]);
    }
  });

  test('of some rules and systems does nothing that is about everything', async () => {
    for (const url of [
      '/v1/configuration',
      '/v1/configuration/diff?from=a&to=b',
      '/v1/tokens',
      '/v1/audit',
      '/metrics',
    ]) {
      const { status, text } = await ask('elsewhere', 'GET', url);
      expect([url, status]).toEqual([url, url.includes('diff') && status === 400 ? 400 : 403]);
      expect(text).not.toContain('concession');
    }
    expect((await ask('elsewhere', 'POST', '/v1/configuration/apply')).status).toBe(403);
  });
});

describe('what somebody may not see', () => {
  async function firstOf(list: string): Promise<string> {
    const { body } = await ask('admin', 'GET', `/v1/${list}?limit=1`);
    const [first] = Object.values(body)[0] as readonly { readonly id?: string }[];
    return first?.id ?? '';
  }

  test('is answered like what is not there, whatever is asked of it', async () => {
    const [batch, run, found] = [await firstOf('batches'), await firstOf('runs'), await firstOf('breaks')];
    for (const url of [`batches/${batch}`, `runs/${run}`, `breaks/${found}`, `breaks/${found}/explanation`]) {
      const seen = await ask('admin', 'GET', `/v1/${url}`);
      expect([url, seen.status]).toEqual([url, 200]);
      const hidden = await ask('elsewhere', 'GET', `/v1/${url}`);
      const tagged = await ask('elsewhere', 'GET', `/v1/${url}`, { 'if-none-match': seen.headers['etag'] ?? '*' });
      expect([url, hidden.status, tagged.status]).toEqual([url, 404, 404]);
      expect(hidden.headers['etag']).toBeUndefined();
    }
    for (const action of ['hold', 'release']) {
      const answer = await askOf(app, tokens.get('elsewhere') ?? '', 'POST', `/v1/batches/${batch}/${action}`, {
        body: { because: 'a test' },
      });
      expect(answer.status).toBe(404);
    }
  });

  test('is not followed, cancelled or repeated', async () => {
    const [rule = ''] = Object.keys(api.plan.rules);
    const sent = await askOf(app, tokens.get('admin') ?? '', 'POST', '/v1/runs', {
      body: { rules: [rule], date: '2010-12-22' },
    });
    expect(sent.status).toBe(202);
    const [job] = sent.body['jobs'] as readonly { readonly id: string }[];
    for (const [method, end] of [
      ['GET', ''],
      ['GET', '/events'],
      ['POST', '/cancel'],
      ['POST', '/retry'],
    ] as const) {
      const { status } = await ask('elsewhere', method, `/v1/jobs/${job?.id ?? ''}${end}`);
      expect([end, status]).toEqual([end, 404]);
    }
    const runs = await askOf(app, tokens.get('elsewhere') ?? '', 'POST', '/v1/runs', {
      body: { rules: [rule], date: '2010-12-22' },
    });
    expect(runs.status).toBe(404);
  });

  test('is in no list', async () => {
    for (const list of ['breaks', 'batches', 'runs', 'quarantine', 'jobs', 'feeds', 'schedules']) {
      const { status, body } = await ask('elsewhere', 'GET', `/v1/${list}`);
      expect([list, status, Object.values(body)[0]]).toEqual([list, 200, []]);
    }
  });
});

describe('a token', () => {
  test('that was revoked lets nobody in with the next request', async () => {
    const made = await createToken(
      api.tools.store,
      { name: 'short', grants: [{ role: 'viewer', rules: ['*'], systems: ['*'] }], days: 1 },
      personAt('maria'),
    );
    expect((await askOf(app, made.token, 'GET', '/v1/me')).status).toBe(200);
    await askOf(app, tokens.get('admin') ?? '', 'DELETE', `/v1/tokens/${made.id}`);
    expect((await askOf(app, made.token, 'GET', '/v1/me')).status).toBe(401);
  });

  test('is in nothing that is told, logged or kept', async () => {
    const secret = (tokens.get('admin') ?? '').slice('tieout_0123456789ab_'.length);
    const told: string[] = [];
    for (const { method, url } of operations()) told.push((await ask('admin', method, url)).text);
    told.push((await askOf(app, `${tokens.get('admin') ?? ''}x`, 'GET', '/v1/me')).text);
    expect(secret).toHaveLength(43);
    expect(told.filter((text) => text.includes(secret))).toEqual([]);
    expect(JSON.stringify(api.events)).not.toContain(secret);
    for (const table of ['api_tokens', 'audit_events', 'api_requests']) {
      const { rows } = await api.tools.store.database.raw<{ rows: object[] }>(`select * from tieout.${table}`);
      expect(JSON.stringify(rows)).not.toContain(secret);
    }
  });
});
