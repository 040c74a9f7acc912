import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repository } from '../../support/repository.js';

const read = (file: string): string => readFileSync(join(repository, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as { bin: { tieout: string }; engines: { node: string } };

interface Compose {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly command?: readonly string[];
        readonly environment?: Readonly<Record<string, string>>;
        readonly volumes?: readonly string[];
        readonly ports?: readonly string[];
      }
    >
  >;
  readonly volumes: Readonly<Record<string, null>>;
}

/** The steps of the Dockerfile, continued lines joined. */
const steps = read('Dockerfile')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => /^[A-Z]/.test(line))
  .map((line) => ({ word: line.split(' ', 1)[0] ?? '', text: line.slice(line.indexOf(' ') + 1).trim() }));

describe('the image', () => {
  it('is made of files that there are, and that its context has', () => {
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const copied = steps
      .filter(({ word, text }) => word === 'COPY' && !text.startsWith('--from'))
      .flatMap(({ text }) => text.split(' ').slice(0, -1));
    expect(copied.length).toBeGreaterThan(5);
    for (const file of copied) {
      expect(existsSync(join(repository, file)), file).toBe(true);
      expect(allowed).toContain(file);
    }
  });

  it('runs what the package runs, with a Node that it allows, and not as root', () => {
    const last = (word: string): string => steps.findLast((step) => step.word === word)?.text ?? '';
    expect(JSON.parse(last('ENTRYPOINT'))).toEqual(['node', `/tieout/${manifest.bin.tieout}`]);
    expect(last('USER')).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(last('FROM')).toMatch(/^node:(2[2-9]|[3-9]\d)-/);
    expect(manifest.engines.node).toMatch(/^>=20/);
    expect(JSON.parse(last('CMD'))).toContain('serve');
  });
});

describe('the compose file', () => {
  const { services, volumes } = parse(read('compose.yaml'), { merge: true }) as Compose;

  it('starts a database, a daemon and workers, all on the same database and the same state', () => {
    expect(Object.keys(services)).toEqual(['postgres', 'serve', 'worker']);
    for (const name of ['serve', 'worker']) {
      const service = services[name];
      expect(service?.command?.[0]).toBe(name);
      expect(service?.environment?.['TIEOUT_DATABASE_URL']).toMatch(
        /^postgres:\/\/tieout:\$\{POSTGRES_PASSWORD:\?.*\}@postgres:5432\/tieout$/,
      );
      expect(service?.volumes).toContain('state:/var/lib/tieout');
      expect(service?.volumes?.[0]).toMatch(/:\/workspace:ro$/);
    }
    expect(Object.keys(volumes)).toEqual(['database', 'state']);
  });

  it('has no password of its own, and opens nothing to other machines', () => {
    expect(read('compose.yaml')).not.toMatch(/PASSWORD: (?!\$\{POSTGRES_PASSWORD:\?)/);
    const ports = Object.values(services).flatMap((service) => service.ports ?? []);
    expect(ports).toEqual(['127.0.0.1:8080:8080']);
  });
});

describe.each(['tieout.service', 'tieout-worker@.service'])('the unit %s', (unit) => {
  it('starts what the package runs, not as root', () => {
    const text = read(`deploy/${unit}`);
    expect(text).toContain(
      `\nExecStart=/usr/bin/node /opt/tieout/${manifest.bin.tieout} ${unit === 'tieout.service' ? 'serve' : 'worker --observe 127.0.0.1:946%i'}\n`,
    );
    expect(text).toMatch(/\nUser=tieout\n/);
    expect(text).toMatch(/\nTimeoutStopSec=10min\n/);
  });

  const systemd = spawnSync('systemd-analyze', ['--version']).status === 0;
  it.skipIf(!systemd)('is what systemd takes (skipped where there is no systemd-analyze)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tieout-test-unit-'));
    try {
      // Node need not be where a server has it.
      const text = read(`deploy/${unit}`).replace('/usr/bin/node', process.execPath);
      const file = join(folder, unit.replace('@', '@1'));
      writeFileSync(file, text);
      const { status, stderr } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe.each(['backup.sh', 'restore.sh'])('the script %s', (script) => {
  it('is what any shell of POSIX takes, and can be started', () => {
    const { status, stderr } = spawnSync('sh', ['-n', join(repository, 'deploy', script)], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(spawnSync(join(repository, 'deploy', script), [], { encoding: 'utf8' })).toMatchObject({ status: 2 });
  });
});
