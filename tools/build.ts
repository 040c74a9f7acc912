/**
 * What `npm run build` calls: makes `dist` of `src`, the command in few files and the first embedded database beside it.
 * Does nothing while nothing that it is made of has changed. Types are checked by `npm run typecheck`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, licensesOf } from './build/bundle.js';
import { packFirstDatabase } from './build/pack-first-database.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const directory = join(root, 'dist');
const sourceFile = join(directory, 'command.source');
const source = hashOfSource();

if (!existsSync(sourceFile) || readFileSync(sourceFile, 'utf8') !== source) {
  mkdirSync(directory, { recursive: true });
  // The first database below `store` says by itself what it was made of.
  for (const name of readdirSync(directory)) {
    if (name !== 'store') rmSync(join(directory, name), { recursive: true });
  }
  const packages = await bundle(root, directory);
  writeFileSync(join(directory, 'bundled-licenses.txt'), licensesOf(packages));
  writeFileSync(sourceFile, source);
}
await packFirstDatabase(root);

/** A hash of all that decides what the command is. */
function hashOfSource(): string {
  const below = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true });
  const files = below.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const hash = createHash('sha256');
  for (const path of [...files.toSorted(), join(root, 'tools/build/bundle.ts'), join(root, 'package-lock.json')]) {
    hash.update(`${path}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}
