import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askOf, openHttpApplication } from '../../../support/http-application.js';
import type { TestApplication } from '../../../support/http-application.js';

let api: TestApplication;
beforeAll(async () => {
  api = await openHttpApplication();
});
afterAll(() => api.close());

const jobsOf = (body: Record<string, unknown>): { id: string; state: string }[] => body['jobs'] as never;

async function send(date: string, headers: Record<string, string> = {}): ReturnType<TestApplication['ask']> {
  return api.ask('operator', 'POST', '/v1/runs', { body: { rules: ['tills-vs-ledger'], date }, headers });
}

describe('a request that is sent twice', () => {
  test('under one idempotency key is made once, and answered the same', async () => {
    const headers = { 'idempotency-key': 'once' };
    const first = await send('2010-12-21', headers);
    expect([first.status, first.headers['idempotency-replayed']]).toEqual([202, undefined]);
    await api.ask('operator', 'POST', `/v1/jobs/${jobsOf(first.body)[0]?.id}/cancel`);
    const again = await send('2010-12-21', headers);
    expect([again.status, again.text, again.headers['idempotency-replayed']]).toEqual([202, first.text, 'true']);
  });

  test('at the same time is made once', async () => {
    const headers = { 'idempotency-key': 'at-once' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => send('2010-12-23', headers)));
    expect(answers.filter(({ status, headers: sent }) => status === 202 && !sent['idempotency-replayed'])).toHaveLength(
      1,
    );
    for (const { status, body } of answers) {
      if (status !== 202) expect([status, body['code']]).toEqual([409, 'idempotency-key-in-use']);
    }
  });

  test('with another body is refused, and of another sender is another', async () => {
    const headers = { 'idempotency-key': 'mine' };
    expect((await send('2010-12-21', headers)).status).toBe(202);
    const other = await send('2010-12-22', headers);
    expect([other.status, other.body['code']]).toEqual([422, 'idempotency-key-reused']);
    const theirs = await api.ask('admin', 'POST', '/v1/runs', {
      body: { rules: ['tills-vs-ledger'], date: '2010-12-22' },
      headers,
    });
    expect(theirs.status).toBe(202);
  });

  test('never keeps the secret of a token', async () => {
    const body = { name: 'nightly', grants: [{ role: 'viewer', rules: ['*'], systems: ['*'] }] };
    const refused = await api.ask('admin', 'POST', '/v1/tokens', { body, headers: { 'idempotency-key': 'token' } });
    expect([refused.status, refused.body['code']]).toEqual([400, 'idempotency-key-refused']);
    const made = await api.ask('admin', 'POST', '/v1/tokens', { body });
    expect([made.status, made.body['token']]).toEqual([201, expect.stringMatching(/^tieout_/)]);
    const listed = await api.ask('admin', 'GET', '/v1/tokens');
    expect(listed.text).not.toMatch(String(made.body['token']));
  });
});

describe('what is asked of jobs', () => {
  /** `action actor stream` of what the audit says of a job, the oldest first. */
  async function audited(subject: string): Promise<readonly string[]> {
    const { body } = await api.ask('admin', 'GET', `/v1/audit?subject=${subject}`);
    const events = body['events'] as { action: string; actor: string; stream: string }[];
    return events.map(({ action, actor, stream }) => `${action} ${actor} ${stream}`).toReversed();
  }

  test('is audited with who sent, cancelled and repeated a run', async () => {
    const [job] = jobsOf((await send('2010-11-01')).body);
    const id = String(job?.id);
    await api.ask('admin', 'POST', `/v1/jobs/${id}/cancel`);
    await api.ask('steward', 'POST', `/v1/jobs/${id}/retry`);
    await api.ask('operator', 'POST', `/v1/jobs/${id}/retry`);
    const [stream] = (await audited(id)).map((each) => each.split(' ')[2]);
    expect(stream).toMatch(/^rule:/);
    expect(await audited(id)).toEqual([
      `job-sent operator ${stream}`,
      `job-cancelled admin ${stream}`,
      `job-repeated operator ${stream}`,
    ]);
  });

  test('is audited once for a delivery that is asked for twice', async () => {
    const ask = (who: string): ReturnType<TestApplication['ask']> =>
      api.ask(who, 'POST', '/v1/feeds/high-street-tills/sales/ingest', { body: { date: '2010-11-01' } });
    const [first, again] = [jobsOf((await ask('operator')).body), jobsOf((await ask('admin')).body)];
    expect(again[0]?.id).toBe(first[0]?.id);
    expect(await audited(String(first[0]?.id))).toEqual(['job-sent operator system:high-street-tills']);
  });
});

describe('a decision', () => {
  test('about what changed since it was read is refused', async () => {
    const { body } = await api.ask('steward', 'GET', '/v1/batches?limit=1');
    const [{ id }] = body['batches'] as [{ id: string }];
    const tag = String((await api.ask('steward', 'GET', `/v1/batches/${id}`)).headers['etag']);
    const ask = (action: string): ReturnType<TestApplication['ask']> =>
      api.ask('steward', 'POST', `/v1/batches/${id}/${action}`, {
        body: { because: 'asked' },
        headers: { 'if-match': tag },
      });
    expect((await ask('hold')).body['batch']).toMatchObject({ status: 'held' });
    const late = await ask('release');
    expect([late.status, late.body['code']]).toEqual([412, 'changed-meanwhile']);
    const again = await api.ask('steward', 'POST', `/v1/batches/${id}/hold`, { body: { because: 'asked' } });
    expect([again.status, again.body['code']]).toEqual([409, 'state-conflict']);
    const released = await api.ask('steward', 'POST', `/v1/batches/${id}/release`, {
      body: { because: 'looked at it' },
    });
    expect(released.body).toMatchObject({
      batch: { status: 'accepted' },
      events: [{ person: 'steward' }, { because: 'looked at it' }],
    });
  });

  test('about a record names whoever decides', async () => {
    const { body } = await api.ask('steward', 'GET', '/v1/quarantine?limit=1');
    const [{ id }] = body['records'] as [{ id: string }];
    const dry = await api.ask('steward', 'POST', `/v1/quarantine/${id}/discard`, {
      body: { because: 'a test', dryRun: true },
    });
    expect(dry.body).toMatchObject({ dryRun: true, outcomes: [{ discarded: 1 }] });
    const done = await api.ask('steward', 'POST', `/v1/quarantine/${id}/discard`, { body: { because: 'a test' } });
    expect(done.status).toBe(200);
    const shown = await api.ask('viewer', 'GET', `/v1/quarantine/${id}`);
    expect(shown.body).toMatchObject({
      record: { status: 'discarded' },
      events: [{ by: 'steward', because: 'a test' }],
    });
    const again = await api.ask('steward', 'POST', `/v1/quarantine/${id}/discard`, { body: { because: 'again' } });
    expect([again.status, again.body['code']]).toEqual([409, 'record-decided']);
  });
});

test('a job is followed by its events until it ends', async () => {
  const { body } = await api.ask('operator', 'POST', '/v1/feeds/high-street-tills/sales/ingest', {
    body: { date: '2010-12-21' },
  });
  const id = String(jobsOf(body)[0]?.id);
  let looks = 0;
  const followed = await api.another({
    // Somebody cancels it while it is followed.
    wait: async () => {
      if (++looks === 2) await api.queue.cancel(id);
    },
  });
  const events = await askOf(followed, 'viewer', 'GET', `/v1/jobs/${id}/events`);
  expect(events.headers['content-type']).toMatch('text/event-stream');
  const told = [...events.text.matchAll(/^id: (\S+)\nevent: (\w+)\ndata: (.+)$/gm)];
  expect(told.map(([, , event, data]) => [event, (JSON.parse(String(data)) as { state: string }).state])).toEqual([
    ['state', 'queued'],
    ['state', 'cancelled'],
  ]);
  const last = String(told.at(-1)?.[1]);
  const after = await askOf(followed, 'viewer', 'GET', `/v1/jobs/${id}/events`, { headers: { 'last-event-id': last } });
  expect(after.text).toBe('');
});

test('a range of days is a job for each day, in order, behind what is due now', async () => {
  const answer = await api.ask('operator', 'POST', '/v1/runs', {
    body: { rules: ['tills-vs-ledger'], from: '2011-02-27', to: '2011-03-02' },
  });
  expect(
    (answer.body['jobs'] as { date: string; priority: number }[]).map(({ date, priority }) => [date, priority]),
  ).toEqual([
    ['2011-02-27', -10],
    ['2011-02-28', -10],
    ['2011-03-01', -10],
    ['2011-03-02', -10],
  ]);
  const most = await api.ask('operator', 'POST', '/v1/runs', { body: { from: '1900-01-01', to: '2100-01-01' } });
  expect([most.status, most.body['code']]).toEqual([422, 'request-malformed']);
});
