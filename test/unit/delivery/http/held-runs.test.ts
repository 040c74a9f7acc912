import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Plan } from '../../../../src/model/plan.js';
import type { Run } from '../../../../src/model/outcome.js';
import { runRule } from '../../../../src/run/run-rule.js';
import { openHttpApplication } from '../../../support/http-application.js';
import type { Answer, TestApplication } from '../../../support/http-application.js';

const rule = 'tills-vs-ledger';
const day = '2010-12-22';
let api: TestApplication;
let plan: Plan;
beforeAll(async () => {
  api = await openHttpApplication(null);
  const limited = Object.entries(api.plan.rules).map(([id, each]) => [id, { ...each, limits: { breakRate: '0' } }]);
  plan = { ...api.plan, version: 'limited', rules: Object.fromEntries(limited) };
});
afterAll(() => api.close());

const held = async (asOf: string): Promise<Run> => (await runRule(api.tools, plan, rule, { date: day, asOf })).run;
const release = (who: string, id: string, headers: Record<string, string> = {}): Promise<Answer> =>
  api.ask(who, 'POST', `/v1/runs/${id}/release`, { body: { because: ' looked at it ' }, headers });
const openBreaks = async (): Promise<number> =>
  ((await api.ask('viewer', 'GET', '/v1/breaks?limit=500')).body['breaks'] as unknown[]).length;

test('a held run is listed and shown, released by whoever may, once, and audited', async () => {
  const { id, digest, breaks } = await held('2010-12-23T06:00:00Z');
  const { body } = await api.ask('viewer', 'GET', '/v1/runs?status=held');
  expect(body['runs']).toMatchObject([{ id, status: 'held', held: { released: null } }]);
  const shown = await api.ask('viewer', 'GET', `/v1/runs/${id}`);
  expect(shown.body['run']).toMatchObject({ status: 'held', digest, held: { limit: '0', next: expect.any(String) } });
  expect(await openBreaks()).toBe(0);
  expect((await release('viewer', id)).status).toBe(403);
  expect((await release('elsewhere', id)).status).toBe(404);
  const other = await release('steward', id, { 'if-match': '"of-something-else"' });
  expect([other.status, other.body['code']]).toEqual([412, 'changed-meanwhile']);
  expect(await openBreaks()).toBe(0);
  const released = await release('steward', id, {
    'if-match': String(shown.headers['etag']),
    'idempotency-key': 'once',
  });
  expect([released.status, released.body['run']]).toMatchObject([
    200,
    { id, status: 'completed', digest, held: { next: null, released: { person: 'steward', because: 'looked at it' } } },
  ]);
  expect(await openBreaks()).toBe(breaks.total);
  const repeated = await release('steward', id, {
    'if-match': String(shown.headers['etag']),
    'idempotency-key': 'once',
  });
  expect([repeated.status, repeated.text]).toEqual([200, released.text]);
  const again = await release('steward', id);
  expect([again.status, again.body['code']]).toEqual([409, 'run-not-held']);
  const { body: audit } = await api.ask('admin', 'GET', `/v1/audit?subject=${id}`);
  expect(audit['events']).toMatchObject([
    { action: 'run-released', actor: 'steward' },
    { action: 'run-held' },
    { action: 'run-started' },
  ]);
});

test('a run of which nothing is known, or that says no reason, is refused', async () => {
  expect((await release('steward', 'nothing')).status).toBe(404);
  const { id } = await held('2010-12-24T06:00:00Z');
  const silent = await api.ask('steward', 'POST', `/v1/runs/${id}/release`, { body: { because: ' ' } });
  expect(silent.status).toBe(400);
});
