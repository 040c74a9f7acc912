import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appendAudit } from '../../src/audit/append-audit.js';
import { verifyAudit } from '../../src/audit/verify-audit.js';
import type { AuditVerification } from '../../src/audit/verify-audit.js';
import type { Actor, AuditEntry, AuditHead } from '../../src/model/audit.js';
import { listAuditEvents } from '../../src/store/index.js';
import type { Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { repository } from '../support/repository.js';

const maria: Actor = { name: 'maria', kind: 'person', traceId: null };

function entry(stream: string, subject: string, after: AuditEntry['after'] = { status: 'held' }): AuditEntry {
  return { stream, action: 'batch-held', subject, before: { status: 'accepted' }, after };
}

describeDatabases('the audit', (create) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await create();
    store = await database.open();
  });
  beforeEach(async () => {
    await tamper('truncate tieout.audit_events, tieout.audit_heads');
    await switchTriggers('enable');
  });
  afterAll(() => database.remove());

  function append(...entries: readonly AuditEntry[]): Promise<void> {
    return store.transaction((transaction) =>
      appendAudit(transaction, { actor: maria, at: store.clock.now() }, entries),
    );
  }

  /** As somebody who owns the database can. */
  async function tamper(...statements: readonly string[]): Promise<void> {
    await switchTriggers('disable');
    for (const statement of statements) await store.database.raw(statement);
  }

  async function switchTriggers(to: 'enable' | 'disable'): Promise<void> {
    for (const table of ['audit_events', 'audit_heads']) {
      await store.database.raw(`alter table tieout.${table} ${to} trigger user`);
    }
  }

  const verify = (noted?: readonly AuditHead[]): Promise<AuditVerification> =>
    verifyAudit({ store, onProgress: () => undefined }, noted);

  it('is whole with what was appended to it, and says where every stream ends', async () => {
    await append(entry('system:pos', 'b1'), entry('rule:eod', 'r1'), entry('system:pos', 'b2'));
    await append(entry('system:pos', 'b3'));
    const { events, heads, findings } = await verify();
    expect(findings).toEqual([]);
    expect(events).toBe(6);
    expect(heads.map(({ stream, sequence }) => [stream, sequence])).toEqual([
      ['rule:eod', 1],
      ['streams', 2],
      ['system:pos', 3],
    ]);
  });

  it('is whole without anything', async () => {
    expect(await verify()).toEqual({ events: 0, heads: [], findings: [] });
  });

  it('keeps an event with its change, or neither', async () => {
    const failing = store.transaction(async (transaction) => {
      await appendAudit(transaction, { actor: maria, at: store.clock.now() }, [entry('system:pos', 'b1')]);
      throw new Error('the change failed');
    });
    await expect(failing).rejects.toThrow('the change failed');
    expect(await verify()).toEqual({ events: 0, heads: [], findings: [] });
  });

  it('keeps what is odd in a text as it is', async () => {
    const odd = `quotes ' " \\ question ? dollar $1 line\nzero \u0000 half \ud800 ä 😀`;
    await append(entry('system:pos', 'b1', { because: odd, list: [1, null, true, { deep: odd }] }));
    expect((await verify()).findings).toEqual([]);
  });

  it('lists events of one stream, person, action or thing, the newest first, in pages', async () => {
    for (const subject of ['b1', 'b2', 'b3']) await append(entry('system:pos', subject));
    await append(entry('system:erp', 'b4'));
    const first = await listAuditEvents(store.database, { stream: 'system:pos' }, { limit: 2 });
    const second = await listAuditEvents(store.database, { stream: 'system:pos' }, { limit: 2, after: first.next });
    expect([...first.items, ...second.items].map(({ subject }) => subject)).toEqual(['b3', 'b2', 'b1']);
    expect(second.next).toBeNull();
    const counts = [{ subject: 'b4' }, { actor: 'maria' }, { actor: 'nobody' }, { action: 'stream-opened' as const }];
    const found = await Promise.all(counts.map((filter) => listAuditEvents(store.database, filter, { limit: 10 })));
    expect(found.map(({ items }) => items.length)).toEqual([1, 6, 0, 2]);
  });

  it('stays a chain when many append to one stream and to others at once', async () => {
    const stores = database.kind === 'PostgreSQL' ? [store, await database.open(), await database.open()] : [store];
    const streams = ['system:a', 'system:b', 'system:c'];
    const appends = Array.from({ length: 60 }, (_, index) => {
      const some = streams.filter((__, place) => (index >> place) % 2 === 0);
      const shuffled = index % 2 === 0 ? some : some.toReversed();
      return (stores[index % stores.length] ?? store).transaction((transaction) =>
        appendAudit(
          transaction,
          { actor: maria, at: store.clock.now() },
          [...shuffled, 'system:all'].map((stream) => entry(stream, `b${index}`)),
        ),
      );
    });
    await Promise.all(appends);
    const { findings, heads } = await verify();
    expect(findings).toEqual([]);
    expect(heads.find(({ stream }) => stream === 'system:all')?.sequence).toBe(60);
  });

  it('is verified while others append to it', async () => {
    for (let index = 0; index < 20; index++) await append(entry('system:pos', `b${index}`));
    const appending = (async () => {
      for (let index = 0; index < 20; index++) await append(entry(`system:${index % 7}`, `c${index}`));
    })();
    while (!(await isSettled(appending))) expect((await verify()).findings).toEqual([]);
    expect((await verify()).events).toBe(48);
  });

  it.each([
    "update tieout.audit_events set actor = 'nobody'",
    "update tieout.audit_events set actor = 'nobody' where false",
    'delete from tieout.audit_events',
    'truncate tieout.audit_events',
    'delete from tieout.audit_heads',
    'truncate tieout.audit_heads',
    'update tieout.audit_heads set sequence = sequence - 1',
    `update tieout.audit_heads set hash = '${'f'.repeat(64)}'`,
  ])('refuses: %s', async (statement) => {
    await append(entry('system:pos', 'b1'));
    await expect(store.database.raw(statement)).rejects.toThrow(/is only added to|only goes forward/);
    expect((await verify()).findings).toEqual([]);
  });

  it('cannot be changed by an account that may only add to it', async () => {
    await append(entry('system:pos', 'b1'));
    const role = `tieout_app_${randomBytes(6).toString('hex')}`;
    const asked = readFileSync(join(repository, 'docs/security.md'), 'utf8');
    const [, statements = ''] = /```sql\n([\s\S]*?)```/.exec(asked) ?? [];
    await tamper(
      ...statements
        .replaceAll('tieout_app', role)
        .split(';\n')
        .filter((each) => each.trim() !== ''),
    );
    const as = (statement: string): Promise<unknown> =>
      store.transaction(async (transaction) => {
        await transaction.raw(`set local role ${role}`);
        return transaction.raw(statement);
      });
    try {
      for (const change of [
        "update tieout.audit_events set actor = 'nobody'",
        'delete from tieout.audit_events',
        'truncate tieout.audit_events',
        'delete from tieout.audit_heads',
        'truncate tieout.audit_heads',
      ]) {
        await expect(as(change)).rejects.toThrow(/permission denied/);
      }
      await store.transaction(async (transaction) => {
        await transaction.raw(`set local role ${role}`);
        await appendAudit(transaction, { actor: maria, at: store.clock.now() }, [entry('system:pos', 'b2')]);
      });
      expect(await verify()).toMatchObject({ events: 3, findings: [] });
    } finally {
      await store.database.raw(`drop owned by ${role}`);
      await store.database.raw(`drop role ${role}`);
    }
  });

  describe('that somebody tampered with', () => {
    let noted: readonly AuditHead[];
    beforeEach(async () => {
      for (const subject of ['b1', 'b2', 'b3', 'b4']) await append(entry('system:pos', subject));
      noted = (await verify()).heads;
    });

    const pos = "where stream = 'system:pos'";

    it.each([
      ["stream = 'system:erp'", 'missing'],
      ["at = at + interval '1 millisecond'", 'changed'],
      ["actor = 'nobody'", 'changed'],
      ["actor_kind = 'tieout'", 'changed'],
      ["action = 'batch-released'", 'changed'],
      ["subject = 'b9'", 'changed'],
      ['before = null', 'changed'],
      [`after = '{"status":"accepted"}'`, 'changed'],
      [`after = '{"status": "held"}'`, 'changed'],
      [`after = '{"status":"x","status":"held"}'`, 'changed'],
      [`after = '{"status":1.5}'`, 'changed'],
      ["trace_id = ''", 'changed'],
      [`previous_hash = '${'0'.repeat(64)}'`, 'unchained'],
      [`hash = '${'0'.repeat(64)}'`, 'changed'],
    ])('says so of a row with %s', async (assignment, fault) => {
      await tamper(`update tieout.audit_events set ${assignment} ${pos} and sequence = 2`);
      const { findings } = await verify();
      expect(findings).toContainEqual(expect.objectContaining({ stream: 'system:pos', fault }));
    });

    it('says which row was deleted', async () => {
      await tamper(`delete from tieout.audit_events ${pos} and sequence = 2`);
      expect((await verify()).findings).toEqual([{ stream: 'system:pos', sequence: 2, fault: 'missing' }]);
    });

    it('says so of rows that were swapped', async () => {
      await tamper(
        `update tieout.audit_events set sequence = 99 ${pos} and sequence = 2`,
        `update tieout.audit_events set sequence = 2 ${pos} and sequence = 3`,
        `update tieout.audit_events set sequence = 3 ${pos} and sequence = 99`,
      );
      const faults = (await verify()).findings.map(({ sequence, fault }) => `${sequence} ${fault}`);
      expect(faults).toEqual(['2 unchained', '2 changed', '3 unchained', '3 changed', '4 unchained']);
    });

    it('says so of a tail that was cut off', async () => {
      await tamper(`delete from tieout.audit_events ${pos} and sequence > 2`);
      expect((await verify()).findings).toEqual([{ stream: 'system:pos', sequence: 3, fault: 'cut' }]);
    });

    it('says so of a tail that was cut off with its head, by what was noted', async () => {
      await tamper(
        `delete from tieout.audit_events ${pos} and sequence > 2`,
        `update tieout.audit_heads set sequence = 2,
           hash = (select hash from tieout.audit_events ${pos} and sequence = 2) ${pos}`,
      );
      expect((await verify()).findings).toEqual([]);
      expect((await verify(noted)).findings).toEqual([{ stream: 'system:pos', sequence: 3, fault: 'cut' }]);
    });

    it('says so of a row that was added without its head', async () => {
      await tamper(
        `insert into tieout.audit_events select stream, 5, at, actor, actor_kind, action, subject, before, after, trace_id, hash,
           '${'a'.repeat(64)}' from tieout.audit_events ${pos} and sequence = 4`,
      );
      const faults = (await verify()).findings.map(({ sequence, fault }) => `${sequence} ${fault}`);
      expect(faults).toEqual(['5 changed', '5 beyond']);
    });

    it('says so of a head that was moved or removed', async () => {
      await tamper(`update tieout.audit_heads set hash = '${'a'.repeat(64)}' ${pos}`);
      expect((await verify()).findings).toEqual([{ stream: 'system:pos', sequence: 4, fault: 'not-the-head' }]);
      await tamper(`delete from tieout.audit_heads ${pos}`);
      expect((await verify()).findings).toEqual([{ stream: 'system:pos', sequence: null, fault: 'headless' }]);
    });

    it('says so of a stream that is gone with its head, and of one that nobody opened', async () => {
      await tamper(`delete from tieout.audit_events ${pos}`, `delete from tieout.audit_heads ${pos}`);
      expect((await verify()).findings).toEqual([{ stream: 'system:pos', sequence: null, fault: 'gone' }]);
      await tamper("delete from tieout.audit_events where stream = 'streams'");
      await tamper("delete from tieout.audit_heads where stream = 'streams'");
      expect((await verify(noted)).findings).toEqual([
        { stream: 'streams', sequence: null, fault: 'gone' },
        { stream: 'system:pos', sequence: null, fault: 'gone' },
      ]);
      await append(entry('system:erp', 'b1'));
      await tamper("delete from tieout.audit_events where stream = 'streams'");
      await tamper("delete from tieout.audit_heads where stream = 'streams'");
      expect((await verify()).findings).toEqual([{ stream: 'system:erp', sequence: null, fault: 'unopened' }]);
    });

    it('says so of a stream that was rewritten whole, by what was noted', async () => {
      const streams = ['system:pos', 'streams'];
      await tamper('delete from tieout.audit_events', 'delete from tieout.audit_heads');
      for (const subject of ['b1', 'b2', 'b3', 'b5']) await append(entry('system:pos', subject));
      expect((await verify()).findings).toEqual([]);
      const { findings } = await verify(noted.filter(({ stream }) => streams.includes(stream)));
      expect(findings).toEqual([{ stream: 'system:pos', sequence: 4, fault: 'rewritten' }]);
    });
  });
});

async function isSettled(work: Promise<unknown>): Promise<boolean> {
  const running = Symbol('running');
  return (await Promise.race([work, Promise.resolve(running)])) !== running;
}
