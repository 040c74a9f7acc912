import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { packDirectory, unpackDirectory } from '../../src/store/connection/first-database.js';

const parent = mkdtempSync(join(tmpdir(), 'tieout-first-database-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

it('a packed directory is unpacked as it was: empty files and directories, and zeros inside and at the end', () => {
  const files: Readonly<Record<string, Buffer>> = {
    PG_VERSION: Buffer.from('18\n'),
    'base/1/empty': Buffer.alloc(0),
    'base/1/zeros': Buffer.alloc(8192),
    'base/2/mixed': Buffer.concat([Buffer.from([0, 1, 0, 0, 2]), Buffer.alloc(100)]),
    'base/2/full': Buffer.from([255, 10, 0, 10, 255]),
  };
  const [before, after] = [join(parent, 'before'), join(parent, 'after')];
  for (const directory of ['base/1', 'base/2', 'pg_notify/deep'])
    mkdirSync(join(before, directory), { recursive: true });
  for (const [path, bytes] of Object.entries(files)) writeFileSync(join(before, path), bytes);
  mkdirSync(after);
  unpackDirectory(packDirectory(before), after);
  const listed = (directory: string) => (readdirSync(directory, { recursive: true }) as string[]).toSorted();
  expect(listed(after)).toEqual(listed(before));
  for (const [path, bytes] of Object.entries(files)) expect(readFileSync(join(after, path))).toEqual(bytes);
});
