import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askOf, openHttpApplication } from '../../../support/http-application.js';
import type { TestApplication } from '../../../support/http-application.js';

let api: TestApplication;
beforeAll(async () => {
  api = await openHttpApplication();
});
afterAll(() => api.close());

describe('who sends a request', () => {
  test('is asked on every route that is not open', async () => {
    const { paths } = api.app.swagger() as { paths: Record<string, Record<string, { security?: unknown[] }>> };
    const closed = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { security }]) => (security === undefined ? [{ method, path }] : [])),
    );
    expect(closed.length).toBeGreaterThan(30);
    for (const { method, path } of closed) {
      const url = path.replaceAll(/\{\w+\}/g, 'abcdef');
      const answer = await askOf(
        api.app,
        '',
        method.toUpperCase() as 'GET',
        url,
        method === 'post' ? { body: {} } : {},
      );
      expect([path, answer.status, answer.headers['www-authenticate']]).toEqual([path, 401, 'Bearer']);
    }
  });

  test('decides what is there: what may not be seen is answered like what is not', async () => {
    const { body } = await api.ask('viewer', 'GET', '/v1/breaks?limit=1');
    const [{ id }] = body['breaks'] as [{ id: string }];
    const seen = await api.ask('viewer', 'GET', `/v1/breaks/${id}`);
    expect(seen.status).toBe(200);
    const hidden = await api.ask('elsewhere', 'GET', `/v1/breaks/${id}`);
    const unknown = await api.ask('elsewhere', 'GET', `/v1/breaks/${id.replaceAll(/./g, 'a')}`);
    expect([hidden.status, hidden.body['code']]).toEqual([unknown.status, unknown.body['code']]);
    expect(hidden.status).toBe(404);
    for (const list of ['breaks', 'batches', 'runs', 'quarantine', 'jobs', 'feeds']) {
      const answer = await api.ask('elsewhere', 'GET', `/v1/${list}`);
      expect([list, Object.values(answer.body)[0]]).toEqual([list, []]);
    }
  });

  test('may read without being allowed to change', async () => {
    const { body } = await api.ask('viewer', 'GET', '/v1/batches?limit=1');
    const [{ id }] = body['batches'] as [{ id: string }];
    const answer = await api.ask('viewer', 'POST', `/v1/batches/${id}/hold`, { body: { because: 'why not' } });
    expect([answer.status, answer.body['code']]).toEqual([403, 'not-permitted']);
    const after = await api.ask('viewer', 'GET', `/v1/batches/${id}`);
    expect((after.body['batch'] as { status: string }).status).toBe('accepted');
  });

  test('is refused for a while after wrong tokens', async () => {
    const strict = await api.another({
      settings: { ...api.dependencies.settings, rate: { requests: 50, seconds: 60 } },
    });
    const statuses: number[] = [];
    for (let guess = 0; guess < 8; guess++) statuses.push((await askOf(strict, 'wrong', 'GET', '/v1/me')).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    const refused = await askOf(strict, 'admin', 'GET', '/v1/me');
    expect([refused.status, Number(refused.headers['retry-after']) > 0]).toEqual([429, true]);
  });

  test('may ask only so often, and probes of health always', async () => {
    const strict = await api.another({
      settings: { ...api.dependencies.settings, rate: { requests: 3, seconds: 60 } },
    });
    const statuses: number[] = [];
    for (let request = 0; request < 5; request++) statuses.push((await askOf(strict, 'admin', 'GET', '/v1/me')).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect((await askOf(strict, '', 'GET', '/readyz')).status).toBe(200);
  });
});

describe('a request that is not well-formed', () => {
  test.each([
    ['a parameter that is not known', '/v1/breaks?tear=4', 400],
    ['a parameter that is given twice', '/v1/breaks?tier=4&tier=3', 400],
    ['a number in other words', '/v1/breaks?tier=4.0', 400],
    ['a limit that is too great', '/v1/breaks?limit=501', 400],
    ['a date that is none', '/v1/batches?date=2026-02-30', 400],
    ['a place of another list', '/v1/breaks?after=WyJydW5zIiwiYSIsImIiXQ', 400],
    ['a place that is none', '/v1/breaks?after=AAAA', 400],
    ['an escape that means nothing', '/v1/batches/%E0%A4%A', 400],
    ['a character that no text has', '/v1/batches/a%00b', 400],
    ['an address that is too long', `/v1/breaks?rule=${'a'.repeat(9000)}`, 414],
  ])('is answered as a problem: %s', async (_, url, status) => {
    const answer = await api.ask('admin', 'GET', url);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.body).toMatchObject({ status, type: `/problems/${String(answer.body['code'])}` });
    expect(answer.body['trace_id']).toMatch(/^[0-9a-f]{32}$/);
    expect(answer.body['next']).not.toBe('');
  });

  test.each([
    ['a body that is not JSON', '{"date"', 'application/json', 400],
    ['an empty body', '', 'application/json', 400],
    ['a body of another kind', 'date=2026-11-01', 'application/x-www-form-urlencoded', 415],
    ['a body that would change what objects are', '{"date":"2026-11-01","__proto__":{"x":1}}', 'application/json', 400],
    ['a number where a text is needed', '{"date":20261101}', 'application/json', 400],
    ['a key that is not known', '{"date":"2026-11-01","dates":[]}', 'application/json', 400],
    ['a body that is too large', `{"date":"${'9'.repeat(1024 * 1024)}"}`, 'application/json', 413],
  ])('changes nothing: %s', async (_, payload, type, status) => {
    const answer = await api.ask('admin', 'POST', '/v1/runs', { body: payload, headers: { 'content-type': type } });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect((await api.ask('admin', 'GET', '/v1/jobs')).body['jobs']).toEqual([]);
  });

  test.each([
    ['/v1/runs', '{}', '', "the body must have 'date', or 'from' and 'to', and not both"],
    [
      '/v1/runs',
      '{"date":"2026-11-01","from":"2026-11-01","to":"2026-11-02"}',
      '',
      "the body must have 'date', or 'from' and 'to', and not both",
    ],
    ['/v1/runs', '[1]', '', 'the body is a list, and must be a mapping'],
    [
      '/v1/runs',
      '{"date":"2026-11-01","rulez":[]}',
      '/rulez',
      "the body has 'rulez', which is not known: did you mean 'rules'?",
    ],
    ['/v1/runs', '{"date":"2026-11-01","rules":[]}', '/rules', "'rules' of the body must have at least 1 item"],
    [
      '/v1/runs',
      '{"date":"2026-11-01","rules":["a",7]}',
      '/rules/1',
      "'rules.1' of the body is a number, and must be a string",
    ],
    ['/v1/runs', '{"date":"2026-11-01","rules":["a","a"]}', '/rules', "'rules' of the body has the same item twice"],
    [
      '/v1/runs',
      '{"date":"1.11.2026"}',
      '/date',
      "'date' of the body is '1.11.2026', and must be a date such as 2026-11-01",
    ],
    [
      '/v1/runs',
      '{"date":"2026-11-01","priority":200}',
      '/priority',
      "'priority' of the body is 200, and must be at most 100",
    ],
    ['/v1/tokens', '{"name":"x"}', '/grants', "the body lacks 'grants'"],
    [
      '/v1/tokens',
      '{"name":"x","grants":[{"role":"kings","rules":[],"systems":[]}]}',
      '/grants/0/role',
      "'grants.0.role' of the body is 'kings', and must be 'viewer', 'operator', 'steward', 'finance' or 'admin'",
    ],
  ])('to %s with %s is refused in words, with the place', async (path, body, pointer, detail) => {
    const answer = await api.ask('admin', 'POST', path, { body, headers: { 'content-type': 'application/json' } });
    expect(answer.body['errors']).toEqual([{ pointer, detail }]);
    expect(answer.body['detail']).toBe(`The request is not well-formed: ${detail}`);
  });

  test.each([
    ['/v1/breaks?limitt=3', '/limitt', "the query has 'limitt', which is not known: did you mean 'limit'?"],
    ['/v1/breaks?limit=0', '/limit', "'limit' of the query is 0, and must be at least 1"],
    ['/v1/breaks?limit=many', '/limit', "'limit' of the query is a string, and must be a whole number"],
    [
      '/v1/jobs/nope',
      '/id',
      "'id' of the address is 'nope', and must be an id such as 1ad2263d-0db8-433e-b6ae-30b65d97bdab",
    ],
    ['/v1/breaks/nope', '/id', "'id' of the address is 'nope', and must be like '3f9a61c2'"],
    ['/v1/me?x=1', '/x', "the query has 'x', which is not known: nothing is known there"],
  ])('of %s is refused in words, with the place', async (path, pointer, detail) => {
    expect((await api.ask('admin', 'GET', path)).body['errors']).toEqual([{ pointer, detail }]);
  });

  test('says which methods there are', async () => {
    const answer = await api.ask('admin', 'DELETE', '/v1/runs');
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'GET, HEAD, POST']);
  });
});

describe('an answer', () => {
  test('tells what is wrong with a request in words of the interface, and takes JSON only', async () => {
    const place = await api.ask('viewer', 'GET', '/v1/breaks?after=elsewhere');
    expect([place.status, place.body['code']]).toEqual([400, 'request-malformed']);
    expect(place.body['next']).not.toContain('--help');
    const text = await api.app.inject({
      method: 'POST',
      url: '/v1/runs',
      headers: { authorization: 'Bearer operator', 'content-type': 'text/plain' },
      payload: 'x',
    });
    expect([text.statusCode, text.json<{ code: string }>().code]).toEqual([415, 'content-not-supported']);
  });

  test('is stored by nobody, is no page and names its trace', async () => {
    const trace = 'a'.repeat(32);
    const { headers } = await api.ask('viewer', 'GET', '/v1/breaks', {
      headers: { traceparent: `00-${trace}-${'b'.repeat(16)}-01` },
    });
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toMatch("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['traceparent']).toMatch(`00-${trace}-`);
    expect(api.events.at(-1)).toMatchObject({
      name: 'request',
      route: '/v1/breaks',
      status: 200,
      actor: 'viewer',
      traceId: trace,
    });
  });

  test('of the causes of a run is for whoever may see the run', async () => {
    const { body } = await api.ask('viewer', 'GET', '/v1/runs?limit=1');
    const [{ id, rule }] = body['runs'] as [{ id: string; rule: string }];
    const seen = await api.ask('viewer', 'GET', `/v1/runs/${id}/causes`);
    expect([seen.status, seen.body]).toEqual([200, expect.objectContaining({ run: id, rule, causes: [] })]);
    expect((await api.ask('elsewhere', 'GET', `/v1/runs/${id}/causes`)).status).toBe(404);
  });

  test('is not sent again to whoever has it already', async () => {
    const { body } = await api.ask('viewer', 'GET', '/v1/runs?limit=1');
    const [{ id }] = body['runs'] as [{ id: string }];
    const first = await api.ask('viewer', 'GET', `/v1/runs/${id}`);
    const tag = String(first.headers['etag']);
    const again = await api.ask('viewer', 'GET', `/v1/runs/${id}`, { headers: { 'if-none-match': tag } });
    expect([again.status, again.text]).toEqual([304, '']);
    const other = await api.ask('viewer', 'GET', `/v1/runs/${id}`, { headers: { 'if-none-match': '"other"' } });
    expect([other.status, other.text]).toEqual([200, first.text]);
  });

  test('to HEAD is that of GET without its body', async () => {
    const head = await api.ask('viewer', 'HEAD', '/v1/me');
    const get = await api.ask('viewer', 'GET', '/v1/me');
    expect([head.status, head.text, head.headers['etag']]).toEqual([200, '', get.headers['etag']]);
  });

  test('for feeds counts what landed in time over as many days as are asked for, up to a year', async () => {
    const { plan, applied } = api.dependencies.active();
    const onMondays = { days: [1], by: '06:00', timezone: 'UTC' };
    const feeds = Object.fromEntries(
      Object.values(plan.feeds).map((feed) => [feed.name, { ...feed, expect: onMondays }]),
    );
    const expecting = await api.another({ active: () => ({ plan: { ...plan, feeds }, applied }) });
    const attainmentOf = async (days: string): Promise<unknown> => {
      const { body } = await askOf(expecting, 'viewer', 'GET', `/v1/feeds${days}`);
      const [feed] = body['feeds'] as { feed: string }[];
      expect((await askOf(expecting, 'viewer', 'GET', `/v1/feeds/${feed?.feed}${days}`)).body).toEqual(feed);
      return feed;
    };
    const nothing = { expected: 0, inTime: 0, late: 0, missing: 0, percent: null, lateness: null };
    expect(await attainmentOf('')).toMatchObject({ attainment: { ...nothing, days: 30 } });
    expect(await attainmentOf('?days=7')).toMatchObject({ attainment: { ...nothing, days: 7 } });
    for (const days of ['0', '367', 'all']) {
      expect((await api.ask('viewer', 'GET', `/v1/feeds?days=${days}`)).status, days).toBe(400);
    }
  });

  test('tells nothing of a failure that nobody expected', async () => {
    const broken = await api.another({
      feeds: { ...api.dependencies.feeds, list: () => Promise.reject(new Error('password hunter2')) },
    });
    const answer = await askOf(broken, 'admin', 'GET', '/v1/feeds');
    expect([answer.status, answer.body['code']]).toEqual([500, 'internal-error']);
    expect(answer.text).not.toMatch('hunter2');
  });
});
