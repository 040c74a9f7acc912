/**
 * What it costs to fetch one large file over SFTP: tieout's fetcher into a hash, against OpenSSH's `sftp` to a file and
 * `sha256sum`. The server's own work is in neither.
 *
 *     npm run bench:sftp -- [--megabytes 1000] [--rounds 3] [--short]
 */
import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'rolldown';
import { startSshd } from '../test/support/servers/sshd.js';
import { measure, spread, type Cost, type Measured } from './measure.js';

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string' },
    rounds: { type: 'string' },
    short: { type: 'boolean', default: false },
  },
});
const megabytes = Number(values.megabytes ?? (values.short ? 10 : 1000));
const rounds = Number(values.rounds ?? (values.short ? 1 : 3));
const fetcher = resolve(import.meta.dirname, '../dist/bench/sftp-fetcher.js');

/** What the library prefers; `sftp` by itself takes chacha20-poly1305, which is dearer. */
const cipher = 'aes128-gcm@openssh.com';

const reader = `
  const { createSftpFetcher } = await import(process.env.BENCH_FETCHER);
  const { createHash } = await import('node:crypto');
  const request = { ...JSON.parse(process.env.BENCH_REQUEST), signal: new AbortController().signal };
  const [payload] = await createSftpFetcher().fetch(request);
  const hash = createHash('sha256');
  for await (const chunk of payload.read()) hash.update(chunk);
  console.log(hash.digest('hex'));`;

await build({
  input: resolve(import.meta.dirname, '../src/fetchers/sftp/sftp-fetcher.ts'),
  platform: 'node',
  // Packages are loaded from where they were installed, as the command does with those of one kind of source.
  external: /^[^./]/,
  output: { file: fetcher, format: 'esm' },
});
const server = await startSshd();
const work = mkdtempSync(join(tmpdir(), 'tieout-bench-sftp-'));
try {
  const hash = createHash('sha256');
  for (let written = 0; written < megabytes; written++) {
    const block = randomBytes(1_000_000);
    hash.update(block);
    appendFileSync(join(server.directory, 'large'), block);
  }
  const expected = hash.digest('hex');
  const { host, port, username, fingerprint: hostKey, privateKey, directory } = server;
  const options = { host, port: String(port), username, hostKey, privateKey, directory };
  const request = {
    feed: 'bench',
    workspace: work,
    directories: [],
    options,
    settings: {},
    columns: [],
    path: 'large',
  };
  const environment = { BENCH_FETCHER: fetcher, BENCH_REQUEST: JSON.stringify(request) };
  const checks = `-o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR -o IdentitiesOnly=yes -c ${cipher}`;
  const got = join(work, 'large');
  const peer = `sftp -q ${checks} -i ${server.keyFile} -P ${port} ${username}@${host}:${directory}/large ${got} && sha256sum ${got}`;
  const table: { readonly tieout: Measured; readonly sftp: Measured }[] = [];
  for (let round = 0; round < rounds; round++) {
    const sftp = await measure(['sh', '-c', peer]);
    const tieout = await measure([process.execPath, '--input-type=module', '-e', reader], environment);
    for (const [name, { stdout }] of Object.entries({ sftp, tieout })) {
      if (!stdout.includes(expected)) throw new Error(`${name} read something else: ${stdout}`);
    }
    table.push({ sftp, tieout });
  }
  for (const name of ['sftp', 'tieout'] as const) {
    const costs = table.map((row) => row[name].cost);
    const figures = (of: (cost: Cost) => number): string => spread(costs.map(of), 2);
    const peak = name === 'tieout' ? `  peak MB ${figures(({ peakMegabytes }) => peakMegabytes)}` : '';
    const [cpu, wall] = [figures(({ cpuSeconds }) => cpuSeconds), figures(({ wallSeconds }) => wallSeconds)];
    console.log(`${name.padEnd(7)} CPU s ${cpu}  wall s ${wall}${peak}`);
  }
  const ratio = (of: (row: Measured) => number): string =>
    spread(
      table.map(({ tieout, sftp }) => of(tieout) / of(sftp)),
      2,
    );
  console.log(
    `ratio of ${megabytes} MB: CPU ${ratio(({ cost }) => cost.cpuSeconds)}, wall ${ratio(({ cost }) => cost.wallSeconds)}`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
  await server.stop();
}
