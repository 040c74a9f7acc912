import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAuthenticator } from '../../src/access/open-authenticator.js';
import {
  createFirstToken,
  createToken,
  findToken,
  findTokenNamed,
  listTokens,
  revokeToken,
} from '../../src/access/tokens.js';
import type { WantedToken } from '../../src/access/tokens.js';
import { verifyAudit } from '../../src/audit/verify-audit.js';
import { personAt } from '../../src/model/audit.js';
import { listAuditEvents } from '../../src/store/index.js';
import type { Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';

const maria = personAt('maria');
const wanted: WantedToken = {
  name: 'nightly',
  grants: [{ role: 'operator', rules: ['eod-*'], systems: ['north'] }],
  days: 30,
};

describeDatabases('tokens', (create) => {
  let database: TestDatabase;
  let store: Store;
  let now = new Date('2026-11-02T06:00:00.000Z');
  beforeAll(async () => {
    database = await create();
    store = await database.open({ now: () => now });
  });
  afterAll(() => database.remove());

  const ask = (authorization: string | undefined): ReturnType<ReturnType<typeof openAuthenticator>['authenticate']> =>
    openAuthenticator(store, null).authenticate({ authorization });
  const refusalOf = async (authorization: string | undefined): Promise<string> => {
    const answer = await ask(authorization);
    return 'refusal' in answer ? answer.refusal : `let in: ${answer.principal.name}`;
  };

  it('give the first administrator a token once, however many daemons start at the same time', async () => {
    const stores = database.kind === 'PostgreSQL' ? [store, await database.open(), await database.open()] : [store];
    const asked = [...stores, ...stores, ...stores].map((each) => createFirstToken(each, maria));
    const [first, ...more] = (await Promise.all(asked)).filter((token) => token !== null);
    expect(more).toEqual([]);
    const answer = await ask(`Bearer ${first?.token}`);
    expect(answer).toMatchObject({
      principal: { kind: 'token', grants: [{ role: 'admin', rules: ['*'], systems: ['*'] }] },
    });
    await revokeToken(store, first?.id ?? '', maria);
    expect(await createFirstToken(store, maria)).toBeNull();
  });

  it('let in whoever has the secret, with what was granted, until they expire', async () => {
    const made = await createToken(store, wanted, maria);
    expect(await ask(`bearer ${made.token}`)).toEqual({
      principal: { name: `nightly (${made.id})`, kind: 'token', grants: wanted.grants },
    });
    now = new Date('2026-12-02T05:59:59.000Z');
    expect(await refusalOf(`Bearer ${made.token}`)).toMatch('let in');
    now = new Date('2026-12-02T06:00:00.000Z');
    expect(await refusalOf(`Bearer ${made.token}`)).toBe('expired');
    now = new Date('2026-11-02T06:00:00.000Z');
  });

  it('let nobody in once they are revoked, in any process', async () => {
    const made = await createToken(store, wanted, maria);
    expect(await refusalOf(`Bearer ${made.token}`)).toMatch('let in');
    await revokeToken(store, made.id, maria);
    expect(await refusalOf(`Bearer ${made.token}`)).toBe('revoked');
    expect((await revokeToken(store, made.id, maria)).revokedAt).toBe('2026-11-02T06:00:00.000Z');
    await expect(revokeToken(store, '0'.repeat(12), maria)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are found by their name where one that was not revoked has it', async () => {
    const called = { ...wanted, name: 'called' };
    const [first, second] = [await createToken(store, called, maria), await createToken(store, called, maria)];
    expect((await findTokenNamed(store, first.id)).id).toBe(first.id);
    await expect(findTokenNamed(store, 'called')).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining(first.id) as string,
    });
    await revokeToken(store, first.id, maria);
    expect((await findTokenNamed(store, 'called')).id).toBe(second.id);
    await revokeToken(store, second.id, maria);
    await expect(findTokenNamed(store, 'called')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('say nothing of a token to whoever does not have its secret', async () => {
    const made = await createToken(store, wanted, maria);
    const other = await createToken(store, wanted, maria);
    const revoked = await createToken(store, wanted, maria);
    await revokeToken(store, revoked.id, maria);
    const secretOf = (token: string): string => token.slice('tieout_0123456789ab_'.length);
    expect(await refusalOf(`Bearer tieout_${made.id}_${secretOf(other.token)}`)).toBe('unknown');
    expect(await refusalOf(`Bearer tieout_${revoked.id}_${secretOf(other.token)}`)).toBe('unknown');
    expect(await refusalOf(`Bearer tieout_${'0'.repeat(12)}_${secretOf(made.token)}`)).toBe('unknown');
  });

  it.each([
    [undefined, 'none'],
    ['', 'none'],
    ['Basic dXNlcjpwYXNzd29yZA==', 'unusable'],
    ['Bearer', 'unusable'],
    ['Bearer  two words', 'unusable'],
    ['Bearer tieout_', 'unusable'],
    ["Bearer ' or 1=1 --", 'unusable'],
    [`Bearer ${'a'.repeat(20_000)}`, 'unusable'],
    ['Bearer a.b.c', 'unusable'],
  ])('refuse %s', async (authorization, refusal) => {
    const answer = await ask(authorization);
    expect(answer).toMatchObject({ refusal, challenge: expect.stringMatching(/^Bearer realm="tieout"/) as string });
    if (authorization?.startsWith('Bearer ')) expect(JSON.stringify(answer)).not.toContain(authorization.slice(7));
  });

  it('are kept without anything that lets somebody in', async () => {
    const made = await createToken(store, wanted, maria);
    const secret = made.token.slice('tieout_0123456789ab_'.length);
    const tables = ['api_tokens', 'audit_events'];
    for (const table of tables) {
      const { rows } = await store.database.raw<{ rows: object[] }>(`select * from tieout.${table}`);
      expect(rows.length).toBeGreaterThan(0);
      expect(JSON.stringify(rows)).not.toContain(secret);
    }
    expect(JSON.stringify(await findToken(store, made.id))).not.toContain(secret);
  });

  it('note when they were used, at most once a minute', async () => {
    const made = await createToken(store, wanted, maria);
    const used = async (at: string): Promise<string | null> => {
      now = new Date(at);
      await ask(`Bearer ${made.token}`);
      return (await findToken(store, made.id)).lastUsedAt;
    };
    expect(await used('2026-11-02T06:00:10.000Z')).toBe('2026-11-02T06:00:10.000Z');
    expect(await used('2026-11-02T06:01:09.000Z')).toBe('2026-11-02T06:00:10.000Z');
    expect(await used('2026-11-02T06:01:10.000Z')).toBe('2026-11-02T06:01:10.000Z');
    now = new Date('2026-11-02T06:00:00.000Z');
  });

  it.each([
    ['a name of nothing', { name: '' }],
    ['a name with a line break', { name: 'a\nb' }],
    ['no grant', { grants: [] }],
    ['a grant for nothing', { grants: [{ role: 'viewer', rules: [], systems: [] }] }],
    ['a pattern that is none', { grants: [{ role: 'viewer', rules: ["'; drop"], systems: [] }] }],
    ['no day', { days: 0 }],
    ['more than a year', { days: 367 }],
    ['half a day', { days: 0.5 }],
  ] as readonly (readonly [string, Partial<WantedToken>])[])('are not made with %s', async (_, changes) => {
    await expect(createToken(store, { ...wanted, ...changes }, maria)).rejects.toMatchObject({ code: 'usage' });
  });

  it('are listed, the newest first, and audited', async () => {
    const made = await createToken(store, wanted, maria);
    await revokeToken(store, made.id, maria);
    const { items } = await listTokens(store, { limit: 100 });
    expect(items.map(({ id }) => id)).toContain(made.id);
    const events = await listAuditEvents(store.database, { subject: made.id }, { limit: 10 });
    expect(events.items.map(({ stream, action, actor }) => `${stream} ${action} ${actor}`).toSorted()).toEqual([
      'access token-created maria',
      'access token-revoked maria',
    ]);
    expect((await verifyAudit({ store, onProgress: () => undefined })).findings).toEqual([]);
  });
});
