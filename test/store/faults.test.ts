import { writeFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/base/clock.js';
import { OperationalError } from '../../src/base/errors.js';
import { redactUrl } from '../../src/store/connection/redact-url.js';
import { rowsOf } from '../../src/store/connection/rows-of.js';
import { findBatch, openStore } from '../../src/store/index.js';
import type { Store } from '../../src/store/index.js';
import { createEmbedded, describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { startOldServer } from '../support/old-server.js';
import { createPostgresDatabase, onServer, postgresUrl } from '../support/postgres-database.js';
import { oneDay, uniqueName } from '../support/store-records.js';

/** What opening a store at a URL fails with. */
async function failureOf(url: string): Promise<OperationalError> {
  const error: unknown = await openStore({ url }, systemClock).catch((reason: unknown) => reason);
  if (error instanceof OperationalError) return error;
  throw new Error(`Not an operational error: ${inspect(error)}`);
}

describe('a server that cannot be used', () => {
  it('is unreachable, worth another try, when nobody listens', async () => {
    expect(await failureOf('postgres://someone@127.0.0.1:1/somewhere')).toMatchObject({
      code: 'database-unreachable',
      retryable: true,
    });
  });

  it('is too old before PostgreSQL 13', async () => {
    const server = await startOldServer('12.22');
    const failure = await failureOf(server.url);
    await server.close();
    expect(failure).toMatchObject({ code: 'database-too-old', parameters: { found: '12.22', needed: '13' } });
  });

  it('is unreachable when the URL is not one of PostgreSQL', async () => {
    for (const url of ['mysql://localhost/x', 'localhost', '', 'postgres://localhost:port/x']) {
      expect(await failureOf(url)).toMatchObject({ code: 'database-unreachable', retryable: false });
    }
  });

  it.each([
    'postgres://someone:hun%2Fter2secret@127.0.0.1:1/db',
    'postgres://someone:hunter2secret@127.0.0.1:notaport/db',
    'postgres://someone:hunter2secret@127.0.0.1:1/db?sslmode=verify-full&sslrootcert=/no/hunter2secret',
    'postgres://someone:hunter2secret/with@127.0.0.1:1/db',
    'postgres://someone:%zzhunter2secret@127.0.0.1:1/db',
    'postgres://127.0.0.1:1/db?user=someone&password=hunter2secret',
    'mysql://someone:hunter2secret@127.0.0.1/db',
  ])('never has its password told: %s', async (url) => {
    const failure = await failureOf(url);
    const told = `${failure.message} ${JSON.stringify(failure)} ${inspect(failure, { depth: 10, showHidden: true })}`;
    expect(told).not.toMatch(/hunter2secret|hun(%2F|\/)ter2secret/);
  });
});

describe('the redaction of a URL', () => {
  it.each([
    ['postgres://u:p4ss@h/db', 'failed for p4ss at h'],
    ['postgres://u:p%344ss@h/db', 'failed for p%344ss or p44ss'],
    ['postgres://u:a@b@h/db', 'failed for a@b'],
    ['postgres://u:p4ss@h/db?options=x@y', 'failed for p4ss'],
    ['postgres://h/db?sslpassword=p4ss&x=1', 'failed for p4ss'],
  ])('of %s hides its secret in: %s', (url, message) => {
    const redacted = redactUrl(url, message);
    expect(redacted).toContain('***');
    expect(redacted).not.toMatch(/p4ss|p%344ss|p44ss|a@b/);
  });

  it('leaves a text alone when there is no password', () => {
    expect(redactUrl('postgres://h:5432/db', 'connect ECONNREFUSED h:5432')).toBe('connect ECONNREFUSED h:5432');
    expect(redactUrl('postgres://u@h/db', 'no u at h')).toBe('no u at h');
  });
});

describeDatabases('faults', (create) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await create();
    store = await database.open();
  });
  afterAll(() => database.remove());

  it('of a statement say what the server said, and neither the statement nor its values', async () => {
    const attempt = rowsOf(store.database, 'select cast(? as integer) - 1 as secret_column', ['x - hidden']);
    await expect(attempt).rejects.toMatchObject({
      code: 'database-failed',
      retryable: false,
      parameters: { reason: 'invalid input syntax for type integer: "x - hidden"' },
    });
    await expect(rowsOf(store.database, 'select nothing from nowhere where x = ?', [1])).rejects.toThrow(
      'The database refused a statement: relation "nowhere" does not exist',
    );
  });

  it('of a statement in a transaction are told the same way, and the transaction is undone', async () => {
    const table = uniqueName('t').replace('-', '_');
    const attempt = store.transaction(async (transaction) => {
      await rowsOf(transaction, `create table tieout.${table} (n integer)`);
      await rowsOf(transaction, `insert into tieout.${table} values (cast(? as integer))`, ['one']);
    });
    await expect(attempt).rejects.toMatchObject({
      code: 'database-failed',
      parameters: { reason: 'invalid input syntax for type integer: "one"' },
    });
    await expect(rowsOf(store.database, `select * from tieout.${table}`)).rejects.toThrow('does not exist');
  });

  it('for want of space say that the disk is full', async () => {
    const raise = "do $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$";
    await expect(rowsOf(store.database, raise)).rejects.toMatchObject({ code: 'disk-full', retryable: true });
  });

  it.each([
    ['a deadlock', '40P01'],
    ['a statement that somebody cancelled', '57014'],
    ['a server that became a standby', '25006'],
    ['a server without memory', '53200'],
  ])('that pass by themselves are worth another try: %s', async (_, code) => {
    const raise = `do $$ begin raise exception 'it passes' using errcode = '${code}'; end $$`;
    await expect(rowsOf(store.database, raise)).rejects.toMatchObject({ code: 'database-failed', retryable: true });
  });

  it('of the work in a transaction are given back as they are, and the connection can be used again', async () => {
    const failure = new Error('the work failed');
    for (let count = 0; count < 15; count += 1) {
      const attempt = store.transaction(() => Promise.reject(failure));
      await expect(attempt).rejects.toBe(failure);
    }
    expect(await findBatch(store.database, 'none')).toBeNull();
  });

  it('of using the pool inside a transaction, which would wait for itself, are told at once', async () => {
    const attempt = store.transaction(async () => findBatch(store.database, 'none'));
    await expect(attempt).rejects.toThrow('Inside a transaction only the transaction may be used');
    await expect(store.transaction(() => store.transaction(() => Promise.resolve(1)))).rejects.toThrow(
      'Inside a transaction',
    );
    expect(await store.transaction(() => Promise.resolve(1))).toBe(1);
    expect(await findBatch(store.database, 'none')).toBeNull();
  });
});

describe('a directory that cannot hold an embedded database', () => {
  it('is unreachable with the reason of the system', async () => {
    const database = await createEmbedded();
    const directory = 'directory' in database.options ? database.options.directory : '';
    writeFileSync(`${directory}-file`, '');
    const attempt = openStore({ directory: `${directory}-file/below` }, systemClock);
    await expect(attempt).rejects.toMatchObject({ code: 'database-unreachable' });
    await expect(attempt).rejects.toThrow('ENOTDIR');
    await database.remove();
  });
});

describe.skipIf(!postgresUrl)('a server that ends connections', () => {
  const endAll = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;

  it('is unreachable for the statement under way, and is used again after that', async () => {
    const database = await createPostgresDatabase();
    const store = await openStore({ url: database.url }, systemClock);
    const attempt = store.transaction((transaction) =>
      rowsOf(transaction, 'select pg_terminate_backend(pg_backend_pid())'),
    );
    await expect(attempt).rejects.toMatchObject({ code: 'database-unreachable', retryable: true });
    expect(await findBatch(store.database, 'none')).toBeNull();
    await store.close();
    await database.drop();
  });

  it('frees the lock of a run, without ending the process', async () => {
    const database = await createPostgresDatabase();
    const store = await openStore({ url: database.url }, systemClock);
    const lock = await store.lockRun('rule', oneDay);
    expect(await store.lockRun('rule', oneDay)).toBeNull();
    await onServer(endAll, database.url);
    const next = await store.lockRun('rule', oneDay);
    expect(next).not.toBeNull();
    await lock?.release();
    await next?.release();
    await store.close();
    await database.drop();
  });

  it('without the database of the URL is not worth another try', async () => {
    const failure = await failureOf(new URL('/no_such_database', postgresUrl).href);
    expect(failure).toMatchObject({ code: 'database-unreachable', retryable: false });
    expect(failure.message).toContain('no_such_database');
  });
});
