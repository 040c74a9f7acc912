import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readFile, readdir, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openArchive } from '../../../src/archive/archive.js';
import type { Archive } from '../../../src/archive/archive.js';
import { collect, streamOf } from '../../support/byte-streams.js';

const text = 'a,b\n1,2\n';
const textSha256 = createHash('sha256').update(text).digest('hex');

let directory: string;
let archive: Archive;
beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'tieout-archive-')), 'archive');
  archive = openArchive(directory);
});
afterEach(() => rm(resolve(directory, '..'), { recursive: true }));

/** Every file of the archive, relative to it. */
async function files(root = directory): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
const pathOf = (sha256: string, kind = 'raw'): string => join(kind, sha256.slice(0, 2), sha256);
async function readText(...range: Parameters<Archive['read']>): Promise<string> {
  return Buffer.concat(await collect(archive.read(...range))).toString();
}

describe('what is put', () => {
  test('stands under its hash, whole, and nothing else stands anywhere', async () => {
    const object = await archive.put('raw', streamOf(text, [3]));
    expect(object).toEqual({ sha256: textSha256, bytes: text.length, path: join(directory, pathOf(textSha256)) });
    expect(await readFile(object.path, 'utf8')).toBe(text);
    expect(await files()).toEqual([pathOf(textSha256)]);
  });

  test('passes by the tap chunk by chunk, before it is known under its name', async () => {
    const seen: string[] = [];
    await archive.put('raw', streamOf(text, [3]), (chunk) => {
      seen.push(chunk.toString());
      expect(existsSync(join(directory, pathOf(textSha256)))).toBe(false);
    });
    expect(seen).toEqual(['a,b', '\n1,', '2\n']);
  });

  test('may be nothing at all', async () => {
    const object = await archive.put('raw', streamOf(''));
    expect(object.bytes).toBe(0);
    expect(await readText('raw', object.sha256)).toBe('');
  });

  test('again is the same object, whose file is not touched', async () => {
    const first = await archive.put('raw', streamOf(text));
    const before = await stat(first.path, { bigint: true });
    expect(await archive.put('raw', streamOf(text, [1]))).toEqual(first);
    const after = await stat(first.path, { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
    expect(await files()).toEqual([pathOf(textSha256)]);
  });

  test('at the same time by several is one object', async () => {
    const objects = await Promise.all(
      Array.from({ length: 8 }, (_, size) => archive.put('raw', streamOf(text, [size + 1]))),
    );
    expect(new Set(objects.map((object) => object.sha256))).toEqual(new Set([textSha256]));
    expect(await files()).toEqual([pathOf(textSha256)]);
  });

  test('as one kind is not there as the other', async () => {
    await archive.put('raw', streamOf(text));
    await expect(archive.open('normalized', textSha256)).rejects.toMatchObject({ code: 'archive-failed' });
  });

  test('leaves nothing when its source or the tap fails, and the failure is the caller’s', async () => {
    async function* dying(): AsyncGenerator<Buffer> {
      yield Buffer.from(text);
      throw new Error('gone');
    }
    await expect(archive.put('raw', dying())).rejects.toThrow('gone');
    const tap = (): void => {
      throw new Error('tapped');
    };
    await expect(archive.put('raw', streamOf(text), tap)).rejects.toThrow('tapped');
    expect(await files()).toEqual([]);
  });
});

describe('what is adopted', () => {
  test('moves under its hash', async () => {
    const temporary = await archive.temporaryPath('normalized');
    await writeFile(temporary, text);
    const object = await archive.adopt('normalized', temporary);
    expect(object).toMatchObject({ sha256: textSha256, bytes: text.length });
    expect(await files()).toEqual([pathOf(textSha256, 'normalized')]);
  });

  test('must have been written', async () => {
    const temporary = await archive.temporaryPath('normalized');
    await expect(archive.adopt('normalized', temporary)).rejects.toMatchObject({ code: 'archive-failed' });
  });

  test('never gets a name that was given before', async () => {
    const names = await Promise.all(Array.from({ length: 50 }, () => archive.temporaryPath('raw')));
    expect(new Set(names).size).toBe(50);
  });
});

describe('what is opened', () => {
  test.each<[string, (path: string) => Promise<void>]>([
    ['has a byte more', (path) => appendFile(path, 'x')],
    ['has a byte less', (path) => truncate(path, text.length - 1)],
    ['has another byte', (path) => writeFile(path, 'a,b\n1,3\n')],
  ])('is refused when its file %s, before and after it was verified', async (_, change) => {
    const { path, sha256 } = await archive.put('raw', streamOf(text));
    expect(await archive.open('raw', sha256)).toBe(path);
    await change(path);
    const refusal = { code: 'archive-corrupt', parameters: { path, expected: sha256 } };
    await expect(archive.open('raw', sha256)).rejects.toMatchObject(refusal);
    await expect(openArchive(directory).open('raw', sha256)).rejects.toMatchObject(refusal);
    await expect(readText('raw', sha256)).rejects.toMatchObject(refusal);
  });

  test('is refused when a bit flipped and the modification time was set back', async () => {
    const { path, sha256 } = await archive.put('raw', streamOf(text));
    await archive.open('raw', sha256);
    const { atime, mtime } = await stat(path);
    await writeFile(path, 'a,b\n1,3\n');
    await utimes(path, atime, mtime);
    await expect(archive.open('raw', sha256)).rejects.toMatchObject({ code: 'archive-corrupt' });
  });

  test('must be a hash, so that no name leads elsewhere', async () => {
    await expect(async () => archive.open('raw', '../../etc/passwd')).rejects.toThrow('Not a SHA-256');
  });

  test('can be read in ranges, the end not included', async () => {
    const { sha256 } = await archive.put('raw', streamOf(text));
    expect(await readText('raw', sha256)).toBe(text);
    expect(await readText('raw', sha256, 4)).toBe('1,2\n');
    expect(await readText('raw', sha256, 4, 5)).toBe('1');
    expect(await readText('raw', sha256, 0, 0)).toBe('');
    expect(await readText('raw', sha256, 6, 1000)).toBe('\n'.padStart(2, '2'));
  });
});

describe('what is left half-written', () => {
  const owned = (host: string, id: number): string => join(directory, 'temporary', `raw.${host}.${id}.00ff`);
  async function leave(path: string, ageSeconds = 0): Promise<string> {
    await mkdir(join(directory, 'temporary'), { recursive: true });
    await writeFile(path, 'half');
    const time = Date.now() / 1000 - ageSeconds;
    await utimes(path, time, time);
    return path;
  }
  const host = encodeURIComponent(hostname()).replaceAll('.', '%2E');
  const deadProcess = (): number => spawnAndEnd();

  test('by a dead process is swept', async () => {
    const path = await leave(owned(host, deadProcess()));
    expect(await archive.sweep()).toBe(1);
    expect(existsSync(path)).toBe(false);
  });

  test('by a living process is kept, however old', async () => {
    const others = await leave(owned(host, process.ppid), 1_000_000);
    const own = await archive.temporaryPath('raw');
    await writeFile(own, 'half');
    expect(await archive.sweep(0)).toBe(0);
    expect([existsSync(others), existsSync(own)]).toEqual([true, true]);
  });

  test('by an earlier process that had this process’s number is swept', async () => {
    await leave(owned(host, process.pid), 1_000_000);
    expect(await archive.sweep()).toBe(1);
  });

  test('by another host is swept when it was not touched for long', async () => {
    const recent = await leave(owned('elsewhere', 1));
    await leave(join(directory, 'temporary', 'stray'), 100_000);
    expect(await archive.sweep()).toBe(1);
    expect(existsSync(recent)).toBe(true);
  });

  test('is nothing in an archive that was never written to', async () => {
    expect(await archive.sweep()).toBe(0);
  });

  test('by a process killed in the middle of a payload is never under a final name', async () => {
    const script = resolve(import.meta.dirname, '../../support/endless-archive-writer.ts');
    const writer = spawn(process.execPath, ['--import', 'tsx', script, directory], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((written) => writer.stdout.once('data', written));
    const ended = new Promise((exited) => writer.once('exit', exited));
    const [left] = await files();
    expect(left).toMatch(/^temporary\/raw\./);
    expect(await archive.sweep(0)).toBe(0);
    writer.kill('SIGKILL');
    await ended;
    expect((await files()).map((file) => basename(file))).toEqual([basename(left ?? '')]);
    expect(await archive.sweep()).toBe(1);
    expect(await files()).toEqual([]);
  });
});

function spawnAndEnd(): number {
  return Number(execFileSync(process.execPath, ['-e', 'process.stdout.write(String(process.pid))']));
}

test('on a full disk the payload is refused, nothing of it is left, and what was there is whole', async ({ skip }) => {
  const disk = mountSmallDisk();
  if (disk === null) {
    console.warn('SKIPPED: no small disk can be mounted here, so none can be filled');
    return skip();
  }
  try {
    const small = openArchive(join(disk, 'archive'));
    const kept = await small.put('raw', streamOf(text));
    await expect(small.put('raw', streamOf(Buffer.alloc(4_000_000)))).rejects.toMatchObject({ code: 'disk-full' });
    expect(await files(join(disk, 'archive'))).toEqual([pathOf(textSha256)]);
    expect(await small.open('raw', kept.sha256)).toBe(kept.path);
    expect(await small.put('raw', streamOf('x'))).toMatchObject({ bytes: 1 });
  } finally {
    execFileSync('umount', [disk]);
    await rm(disk, { recursive: true });
  }
});

/** A file system of one megabyte, or null where this user may not mount one. */
function mountSmallDisk(): string | null {
  const point = execFileSync('mktemp', ['-d'], { encoding: 'utf8' }).trim();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', point], { stdio: 'ignore' });
    return point;
  } catch {
    execFileSync('rmdir', [point]);
    return null;
  }
}

test('an archive that cannot be written to says where and why', async () => {
  await writeFile(directory, 'a file');
  await expect(archive.put('raw', streamOf(text))).rejects.toMatchObject({
    code: 'archive-failed',
    parameters: { reason: expect.stringContaining('ENOTDIR') as string },
  });
});
