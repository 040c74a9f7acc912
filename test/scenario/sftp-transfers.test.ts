import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeTexts } from '../../tools/large-workspace/write-texts.js';
import { scrub } from '../support/scrub.js';
import { startFaultyProxy } from '../support/servers/faulty-proxy.js';
import type { FaultyProxy } from '../support/servers/faulty-proxy.js';
import { sshdIsInstalled, startSshd } from '../support/servers/sshd.js';
import type { SshServer } from '../support/servers/sshd.js';
import { startCommand } from '../support/started-command.js';
import type { EndedCommand, StartedCommand } from '../support/started-command.js';

if (!sshdIsInstalled) console.warn('SKIPPED: large files and checks over SFTP: there is no sshd on this machine');

const mebibyte = 1024 ** 2;
const header = 'receipt,gross,remark\n';
/** Long rows: what is looked at is the transfer. */
const large =
  header + Array.from({ length: 2200 }, (_, row) => `R${row},${row}.50,${'remark '.repeat(2300)}\n`).join('');

describe.skipIf(!sshdIsInstalled)('large files and checks over SFTP, through the command line', () => {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'tieout-sftp-transfers-')));
  let server: SshServer;
  let proxy: FaultyProxy;
  let drop: string;

  beforeAll(async () => {
    server = await startSshd();
    proxy = await startFaultyProxy(server.port);
    drop = server.makeDirectory('drop');
  });
  afterAll(async () => {
    await proxy.close();
    await server.stop();
    rmSync(parent, { recursive: true, force: true });
  });

  const deliver = (name: string, text: string): void => writeFileSync(join(drop, name), text);
  const makeWorkspace = (name: string): string => {
    const workspace = join(parent, name);
    writeTexts(workspace, textsFor(server, proxy.port, drop));
    return workspace;
  };
  const ingest = (workspace: string, feed: string, date: string): StartedCommand =>
    startCommand(workspace, ['ingest', `till/${feed}`, '--date', date, '--json', '--quiet'], {
      SFTP_KEY: server.privateKey,
    });

  test('go on where a process was killed, and become the batch that they would have been', async () => {
    deliver('sales_20260701.csv', large);
    deliver('sales_20260701.csv.sha256', `${sha256Of(large)}  sales_20260701.csv\n`);
    deliver('sales_20260701.done', '');
    const undisturbed = makeWorkspace('undisturbed');
    const expected = await ingest(undisturbed, 'sales', '2026-07-01').ended;
    expect(expected).toMatchObject({ exitCode: 0 });

    const workspace = makeWorkspace('killed');
    const parts = join(workspace, '.tieout/temporary/parts');
    proxy.freezeAfter(20 * mebibyte);
    const killed = ingest(workspace, 'sales', '2026-07-01');
    await expect.poll(() => bytesBelow(parts), { timeout: 60_000 }).toBeGreaterThan(12 * mebibyte);
    killed.child.kill('SIGKILL');
    expect(await killed.ended).toMatchObject({ exitCode: null });
    const arrived = bytesBelow(parts);
    expect(arrived).toBeLessThan(20 * mebibyte);
    expect(filesBelow(join(workspace, '.tieout/archive'))).toEqual([]);

    proxy.freeze(false);
    const before = proxy.passed;
    const next = await ingest(workspace, 'sales', '2026-07-01').ended;
    expect(keptOf(next, workspace)).toEqual(keptOf(expected, undisturbed));
    expect(filesBelow(join(workspace, '.tieout/archive'))).toEqual(filesBelow(join(undisturbed, '.tieout/archive')));
    expect(filesBelow(join(workspace, '.tieout/temporary'))).toEqual([]);
    const left = large.length - arrived;
    expect(proxy.passed - before).toBeGreaterThan(left);
    expect(proxy.passed - before).toBeLessThan(left + mebibyte);
  });

  test('are ingested when their marker is there and their checksum is right, and not before', async () => {
    const workspace = makeWorkspace('marked');
    const text = `${header}R1,1.50,\n`;
    deliver('sales_20260702.csv', text);
    deliver('sales_20260702.csv.sha256', `${sha256Of('other')}\n`);
    await expectFailure(ingest(workspace, 'sales', '2026-07-02'), 'delivery-incomplete');
    deliver('sales_20260702.done', '');
    await expectFailure(ingest(workspace, 'sales', '2026-07-02'), 'checksum-mismatch');
    expect(filesBelow(join(workspace, '.tieout/archive'))).toEqual([]);
    deliver('sales_20260702.csv.sha256', `${sha256Of(text)}\n`);
    expect(await ingest(workspace, 'sales', '2026-07-02').ended).toMatchObject({ exitCode: 0 });
  });

  test('are ingested when all that a manifest lists is there, and not before', async () => {
    const workspace = makeWorkspace('listed');
    const texts = ['R1,1.50,\n', 'R2,2.50,\n'].map((row) => header + row) as [string, string];
    const names = texts.map((_, index) => `returns_20260701_${index}.csv`) as [string, string];
    const lines = texts.map((text, index) => `${names[index]},${text.length},${sha256Of(text)}\n`);
    deliver('returns_20260701.manifest', `name,size,sha256\n${lines.join('')}`);
    deliver(names[0], texts[0]);
    await expectFailure(ingest(workspace, 'returns', '2026-07-01'), 'manifest-missing-files');
    expect(filesBelow(join(workspace, '.tieout/archive'))).toEqual([]);
    deliver(names[1], texts[1]);
    const { exitCode, printed } = await ingest(workspace, 'returns', '2026-07-01').ended;
    expect(exitCode).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ batches: [{ counts: { snapshot: 2 } }] });
  });
});

function textsFor(server: SshServer, port: number, drop: string): ReadonlyMap<string, string> {
  return new Map([
    [
      'tieout.yaml',
      `tieout: 1
workspace: shop
secrets: { allow: { till: { names: [SFTP_*], hosts: ['127.0.0.1:${port}'] } } }
`,
    ],
    [
      'entities/sale.yaml',
      `tieout: 1
entity: sale
identity: [receipt]
fields:
  receipt: { type: string, required: true }
  gross: { type: decimal, precision: 18, scale: 2 }
`,
    ],
    [
      'systems/till.yaml',
      `tieout: 1
system: till
connections:
  drop:
    plugin: sftp
    options:
      host: 127.0.0.1
      port: ${port}
      hostKey: ${server.fingerprint}
      username: ${server.username}
      privateKey: { secret: SFTP_KEY }
      directory: ${drop}
feeds:
  sales:
    entity: sale
    fetch: { connection: drop, path: 'sales_\${date:yyyyMMdd}.csv', checksum: { sidecar: '\${file.name}.sha256' } }
    delivery: { complete: { marker: 'sales_\${date:yyyyMMdd}.done' } }
    parse: { format: csv }
    map: [{ fields: { receipt: receipt, gross: gross } }]
  returns:
    entity: sale
    fetch: { connection: drop, path: 'returns_\${date:yyyyMMdd}_*.csv' }
    delivery: { complete: { manifest: 'returns_\${date:yyyyMMdd}.manifest' } }
    parse: { format: csv }
    map: [{ fields: { receipt: receipt, gross: gross } }]
`,
    ],
  ]);
}

async function expectFailure(command: StartedCommand, code: string): Promise<void> {
  const { exitCode, printed } = await command.ended;
  expect(printed).toContain(code);
  expect(exitCode).toBe(3);
}

/** What was printed of a batch, but for its ids and instants; the hashes of its payloads as they are. */
function keptOf({ printed }: EndedCommand, workspace: string): object {
  const { batches } = JSON.parse(printed) as { batches: [{ payloadDigest: string; recordsRoot: string }] };
  const { payloadDigest, recordsRoot } = batches[0];
  return { payloadDigest, recordsRoot, printed: scrub(printed, workspace) };
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function filesBelow(directory: string): readonly string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length))
    .toSorted();
}

function bytesBelow(directory: string): number {
  return filesBelow(directory).reduce((sum, name) => sum + statSync(join(directory, name)).size, 0);
}
