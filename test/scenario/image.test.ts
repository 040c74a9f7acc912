import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../support/repository.js';

const docker = (...parameters: string[]) =>
  spawnSync('docker', parameters, { cwd: repository, encoding: 'utf8', timeout: 900_000 });
const there = docker('info', '--format', '{{.ServerVersion}}').status === 0;

describe.skipIf(!there)(there ? 'the image' : 'the image: skipped, there is no Docker daemon', () => {
  it('is built, and says its version, not as root', { timeout: 900_000 }, () => {
    const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { version: string };
    const built = docker('build', '--tag', 'tieout-test', '.');
    expect(built.status, built.stderr).toBe(0);
    expect(docker('run', '--rm', 'tieout-test', '--version').stdout.trim()).toBe(version);
    expect(docker('run', '--rm', '--entrypoint', 'id', 'tieout-test', '-u').stdout.trim()).toBe('10001');
  });
});
