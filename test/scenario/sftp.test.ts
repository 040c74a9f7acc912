import { existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeTexts } from '../../tools/large-workspace/write-texts.js';
import { sshdIsInstalled, startSshd } from '../support/servers/sshd.js';
import type { SshServer } from '../support/servers/sshd.js';
import { startCommand } from '../support/started-command.js';

if (!sshdIsInstalled) console.warn('SKIPPED: files of an SFTP server: there is no sshd on this machine');

const feed = 'till/sales';
const day = ['--date', '2026-07-01'];

describe.skipIf(!sshdIsInstalled)('files of an SFTP server, through the command line', () => {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'tieout-sftp-')));
  let server: SshServer;
  let drop: string;

  beforeAll(async () => {
    server = await startSshd();
    drop = server.makeDirectory('drop');
    writeTexts(workspace, textsFor(server, drop));
  });
  afterAll(async () => {
    await server.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  const tieout = (...words: readonly string[]) =>
    startCommand(workspace, words, { SFTP_KEY: server.privateKey }).ended;
  const deliver = (text: string): void => writeFileSync(join(drop, 'sales_20260701.csv'), text);

  test('are reached as it was written down', async () => {
    expect(await tieout('validate')).toMatchObject({ exitCode: 0 });
    const doctor = await tieout('doctor', '--environment', 'prod');
    expect(doctor.printed).toContain(`sftp://127.0.0.1:${server.port}${drop} can be read (0 entries)`);
  });

  test('are ingested once, moved when they are kept, and left where nothing may leave', async () => {
    deliver('receipt,gross\nR1,1.50\nR2,2.50\n');
    const left = await tieout('ingest', feed, ...day, '--environment', 'dev');
    expect(left).toMatchObject({ exitCode: 0 });
    expect(left.printed).toContain("1 file stays where it is: the environment 'dev' is read-only.");
    expect(readdirSync(drop)).toEqual(['sales_20260701.csv']);
    const moved = await tieout('ingest', feed, ...day, '--environment', 'prod');
    expect(moved).toMatchObject({ exitCode: 0 });
    expect(moved.printed).toContain('This delivery was known: nothing new was kept.');
    expect(moved.printed).toContain('archive/2026/sales_20260701.csv.');
    expect(readdirSync(drop)).toEqual(['archive']);
    expect(readFileSync(join(drop, 'archive/2026/sales_20260701.csv'), 'utf8')).toContain('R2,2.50');
    const nothing = await tieout('ingest', feed, ...day, '--environment', 'prod', '--json');
    expect(nothing).toMatchObject({ exitCode: 3 });
    expect(nothing.printed).toContain('source-not-found');
  });

  test('are refused, with nothing kept, where the host has another key or does not know us', async () => {
    deliver('receipt,gross\nR3,3.50\n');
    const path = join(workspace, 'systems/till.yaml');
    const written = readFileSync(path, 'utf8');
    const archived = countOf(join(workspace, '.tieout/archive'));
    writeFileSync(path, written.replace(server.fingerprint, server.otherFingerprint));
    const other = await tieout('ingest', feed, ...day, '--environment', 'prod', '--json');
    expect(other).toMatchObject({ exitCode: 3 });
    expect(other.printed).toContain('host-refused');
    expect(other.printed).toContain(server.fingerprint);
    writeFileSync(path, written.replace('privateKey: { secret: SFTP_KEY }', 'password: { secret: SFTP_PASSWORD }'));
    const wrong = await startCommand(
      workspace,
      ['ingest', feed, ...day, '--environment', 'prod', '--json'],
      { SFTP_PASSWORD: 'canary-of-a-password' },
    ).ended;
    expect(wrong).toMatchObject({ exitCode: 3 });
    expect(wrong.printed).toContain('credentials-refused');
    expect(wrong.printed).not.toContain('canary-of-a-password');
    expect(countOf(join(workspace, '.tieout/archive'))).toBe(archived);
    writeFileSync(path, written.replace(server.fingerprint, 'MD5:16:27:ac'));
    const invalid = await tieout('validate');
    expect(invalid).toMatchObject({ exitCode: 1 });
    expect(invalid.printed).toContain('a host key is named by its fingerprint');
  });
});

function textsFor(server: SshServer, drop: string): ReadonlyMap<string, string> {
  return new Map([
    [
      'tieout.yaml',
      `tieout: 1
workspace: shop
environments: { dev: { readOnly: true }, prod: {} }
secrets: { allow: { till: { names: [SFTP_*], hosts: ['127.0.0.1:${server.port}'] } } }
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
      port: ${server.port}
      hostKey: ${server.fingerprint}
      username: ${server.username}
      privateKey: { secret: SFTP_KEY }
      directory: ${drop}
feeds:
  sales:
    entity: sale
    fetch:
      connection: drop
      path: 'sales_\${date:yyyyMMdd}*.csv'
      ready: { stableFor: 1s }
      afterwards: { move: 'archive/\${date:yyyy}' }
    parse: { format: csv }
    map: [{ fields: { receipt: receipt, gross: gross } }]
`,
    ],
  ]);
}

function countOf(directory: string): number {
  return existsSync(directory) ? readdirSync(directory, { recursive: true }).length : 0;
}
