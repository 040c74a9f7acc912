import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTexts } from '../../tools/large-workspace/write-texts.js';
import { startHostileSsh } from '../support/hostile-servers.js';
import type { HostileSsh } from '../support/hostile-servers.js';
import { builtCommandLine } from '../support/scenario.js';
import { json, startHttpSource } from '../support/servers/http-source.js';
import type { HttpSource } from '../support/servers/http-source.js';

const pages = 4;
const date = '2026-11-01';

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const feedOf = (connection: string, path: string, format = 'json, records: $.items', more = ''): string => `
    entity: line
    fetch: { connection: ${connection}, path: '${path}'${more} }
    parse: { format: ${format} }
    map: [{ fields: { id: ${format === 'csv' ? 'ID' : '$.id'} } }]`;

const paging = ', options: { paging: page, parameter: page, pageSize: 1, sizeParameter: size }';

describe('the command line', () => {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'tieout-deferred-')));
  let source: HttpSource;
  let ssh: HostileSsh;
  /** The pages that were asked for since this was emptied. */
  const asked: string[] = [];
  /** How page 3 is answered; null: as the others are. */
  let third: ((response: ServerResponse) => void) | null = null;

  beforeAll(async () => {
    source = await startHttpSource();
    ssh = await startHostileSsh('refuse');
    source.answer(({ path, method }, response) => {
      if (path.startsWith('/forbidden')) return json(response, {}, 403);
      if (path.startsWith('/missing')) return json(response, {}, 404);
      if (path.startsWith('/login')) return json(response, {}, 401);
      const page = Number(new URL(path, 'http://x').searchParams.get('page') ?? '1');
      if (method === 'HEAD') return json(response, {});
      asked.push(path.replace(/[?&]size=\d+/, ''));
      if (page === 3 && third) return third(response);
      json(response, { items: page <= pages ? [{ id: `I${page}` }] : [] });
    });
    writeTexts(
      directory,
      new Map([
        [
          'tieout.yaml',
          `tieout: 1
workspace: acme
privateHosts: { allow: [127.0.0.1] }
secrets: { allow: { drop: { names: [PASSWORD], hosts: [127.0.0.1, '127.0.0.1:${ssh.port}'] } } }
policies: { default: { retry: { attempts: 1 }, patience: 1s, timeout: 20s } }
`,
        ],
        [
          'entities/line.yaml',
          'tieout: 1\nentity: line\nidentity: [id]\nfields: { id: { type: string, required: true } }\n',
        ],
        [
          'systems/shop.yaml',
          `tieout: 1
system: shop
connections:
  api: { plugin: rest, options: { url: '${source.url}' } }
  stranger: { plugin: rest, options: { url: '${source.url}' } }
  closed: { plugin: rest, options: { url: 'http://127.0.0.1:1' } }
  nowhere: { plugin: rest, options: { url: 'https://nowhere.invalid' } }
feeds:
  orders: ${feedOf('api', 'orders', 'json, records: $.items', paging)}
  forbidden: ${feedOf('api', 'forbidden')}
  login: ${feedOf('stranger', 'login')}
  missing: ${feedOf('api', 'missing')}
  closed: ${feedOf('closed', 'orders')}
  nowhere: ${feedOf('nowhere', 'orders')}
`,
        ],
        [
          'systems/drop.yaml',
          `tieout: 1
system: drop
connections:
  refused: { plugin: sftp, options: { host: 127.0.0.1, port: ${ssh.port}, hostKey: '${ssh.hostKey}', username: tieout, password: { secret: PASSWORD } } }
  another: { plugin: sftp, options: { host: 127.0.0.1, port: ${ssh.port}, hostKey: 'SHA256:${'A'.repeat(43)}', username: tieout, password: { secret: PASSWORD } } }
feeds:
  refused: ${feedOf('refused', 'a_${date:yyyyMMdd}.csv', 'csv')}
  another: ${feedOf('another', 'a_${date:yyyyMMdd}.csv', 'csv')}
`,
        ],
      ]),
    );
  });
  afterAll(async () => {
    await source.close();
    await ssh.close();
    rmSync(directory, { recursive: true, force: true });
  });

  function tieout(words: readonly string[], onStart: (kill: () => void) => void = () => undefined): Promise<Ended> {
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(process.execPath, [builtCommandLine, ...words], {
      cwd: directory,
      env: { PATH, HOME, PASSWORD: 'correct horse' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onStart(() => void child.kill('SIGKILL'));
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    return new Promise((resolve) => child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr })));
  }

  it('that was killed between two pages goes on at the next one', async () => {
    const ended = await tieout(['ingest', 'shop/orders', '--date', date], (kill) => (third = kill));
    expect(ended.exitCode).toBeNull();
    expect(asked).toHaveLength(3);
    third = null;
    asked.length = 0;
    const again = await tieout(['ingest', 'shop/orders', '--date', date, '--json']);
    expect(again).toMatchObject({ exitCode: 0 });
    expect(asked[0]).toContain('page=3');
    const [batch] = (JSON.parse(again.stdout) as { batches: { counts: object; payloads: { fetchedAt: string }[] }[] })
      .batches;
    expect(batch?.counts).toMatchObject({ scanned: pages, snapshot: pages });
    expect(batch?.payloads.every(({ fetchedAt }) => /^\d{4}-.*Z$/.test(fetchedAt))).toBe(true);
  });

  it('whose source wants to be left alone says until when, and does not ask before that', async () => {
    third = (response) => void response.writeHead(429, { 'retry-after': '3600' }).end();
    asked.length = 0;
    const first = await tieout(['ingest', 'shop/orders', '--date', '2026-11-02']);
    expect(first).toMatchObject({ exitCode: 3, stdout: '' });
    expect(first.stderr).toMatch(/waits until \d{4}-.*Z, 3600 s from now: .*429.*\[source-deferred\]/);
    expect(first.stderr).toContain('2 of its pages are kept: the same command, after that, goes on behind them.');
    third = null;
    asked.length = 0;
    const second = await tieout(['ingest', 'shop/orders', '--date', '2026-11-02', '--json']);
    expect(second.exitCode).toBe(3);
    expect(JSON.parse(second.stdout)).toMatchObject({ error: { code: 'source-deferred' } });
    expect(asked).toEqual([]);
  });

  it('tells the host, its key, the log-in, the permission and the path of connections apart', async () => {
    const { exitCode, stdout } = await tieout(['doctor', '--json']);
    const { checks } = JSON.parse(stdout) as { checks: { name: string; code: string | null }[] };
    const codes = checks.filter(({ name }) => name.startsWith('feed ')).map(({ name, code }) => [name.slice(5), code]);
    expect(Object.fromEntries(codes)).toEqual({
      'drop/another': 'host-refused',
      'drop/refused': 'credentials-refused',
      'shop/closed': 'host-unreachable',
      'shop/forbidden': 'access-refused',
      'shop/login': 'credentials-refused',
      'shop/missing': 'source-not-found',
      'shop/nowhere': 'host-not-found',
      'shop/orders': null,
    });
    expect(exitCode).toBe(3);
  });
});
