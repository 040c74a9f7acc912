import { createHash } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeTexts } from '../../tools/large-workspace/write-texts.js';
import { startCommand } from '../support/started-command.js';
import type { SqlServer } from '../support/servers/postgres.js';
import { mariadb, postgresql } from '../support/sql-servers.js';

/** What both servers give of the day, page by page. */
const pages = [
  '{"id":"1","gross":"1234567890123456789.123456789"}\n{"id":"2","gross":"-0.100000000"}\n',
  '{"id":"3","gross":null}\n',
];
const ingest = ['ingest', 'till/sales', '--date', '2026-07-01', '--json', '--quiet'];

for (const kind of [postgresql, mariadb]) {
  const title = `tables of ${kind.kind}, through the command line`;
  if (!kind.isInstalled) console.warn(`SKIPPED: ${title}: it is not installed on this machine`);

  describe.skipIf(!kind.isInstalled)(title, () => {
    const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'tieout-sql-')));
    let server: SqlServer;

    beforeAll(async () => {
      server = await kind.start();
      await server.run(
        ...kind.createReader,
        'create table sale (id bigint primary key, day date, gross decimal(28, 9))',
        `insert into sale values (1, '2026-07-01', 1234567890123456789.123456789), (2, '2026-07-01', -0.1),
          (3, '2026-07-01', null), (4, '2026-07-02', 4)`,
        kind.grant('sale'),
      );
      writeTexts(workspace, textsFor(kind.kind, server));
    });
    afterAll(async () => {
      await server.stop();
      rmSync(workspace, { recursive: true, force: true });
    });

    const tieout = (words: readonly string[], password = 'reader-password') =>
      startCommand(workspace, words, { BOOKS_PASSWORD: password }).ended;

    test('are reached as it was written down, and a column that is not there is named', async () => {
      expect(await tieout(['validate'])).toMatchObject({ exitCode: 0 });
      const { exitCode, printed } = await tieout(['doctor']);
      const place = `localhost:${server.port}/${server.database}/sale`;
      expect(printed).toContain(`feed till/sales: ${place} can be read (3 columns, by id)`);
      expect(printed).toContain(`feed till/taxes: ${place} does not have 'tax'`);
      expect(printed).toContain('It has id, day, gross.');
      expect(exitCode).toBe(3);
    });

    test('are refused to whoever has a wrong password, which is not repeated', async () => {
      const wrong = await tieout(['doctor'], 'canary-of-a-password');
      expect(wrong).toMatchObject({ exitCode: 3 });
      expect(wrong.printed).toMatch(/failed +feed till\/sales: .* does not accept who we say we are: /);
      expect(wrong.printed).not.toContain('canary-of-a-password');
    });

    test('are ingested with their exact values, and once', async () => {
      const first = await tieout(ingest);
      expect(first).toMatchObject({ exitCode: 0 });
      const batch = batchOf(first.printed);
      expect(batch).toMatchObject({ repeated: false, counts: { scanned: 3, snapshot: 3 } });
      expect(batch.payloads.map(({ sha256 }) => sha256)).toEqual(pages.map(sha256Of));
      const again = await tieout(ingest);
      expect(again).toMatchObject({ exitCode: 0 });
      expect(batchOf(again.printed)).toMatchObject({ id: batch.id, repeated: true });
    });
  });
}

interface Batch {
  readonly id: string;
  readonly payloads: readonly { readonly sha256: string }[];
}

function batchOf(printed: string): Batch {
  const { batches } = JSON.parse(printed) as { batches: [Batch] };
  return batches[0];
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function textsFor(kind: string, server: SqlServer): ReadonlyMap<string, string> {
  const feed = (columns: string): string =>
    `{ entity: sale, fetch: { connection: books, path: sale, options: { on: { day: '\${date:yyyy-MM-dd}' }, pageSize: 2 } },
      parse: { format: ndjson }, map: [{ fields: { ${columns} } }] }`;
  return new Map([
    [
      'tieout.yaml',
      `tieout: 1
workspace: shop
secrets: { allow: { till: { names: [BOOKS_*], hosts: ['localhost:${server.port}'] } } }
`,
    ],
    [
      'entities/sale.yaml',
      `tieout: 1
entity: sale
identity: [id]
fields:
  id: { type: string, required: true }
  gross: { type: decimal, precision: 28, scale: 9 }
`,
    ],
    [
      'systems/till.yaml',
      `tieout: 1
system: till
connections:
  books:
    plugin: sql
    options:
      kind: ${kind}
      host: localhost
      port: ${server.port}
      database: ${server.database}
      user: reader
      password: { secret: BOOKS_PASSWORD }
feeds:
  sales: ${feed('id: $.id, gross: $.gross')}
  taxes: ${feed('id: $.id, gross: $.tax')}
`,
    ],
  ]);
}
