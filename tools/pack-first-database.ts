/**
 * The last step of `npm run build`: packs a new embedded database with all our tables beside the code that unpacks it.
 * Does nothing while neither the migrations nor the engine have changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../src/base/clock.js';
import { packDirectory } from '../src/store/connection/first-database.js';
import { openStore } from '../src/store/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = join(root, 'dist/store/connection/first-database.br');
const sourceFile = `${file}.source`;
const source = hashOfSource();

if (!existsSync(file) || !existsSync(sourceFile) || readFileSync(sourceFile, 'utf8') !== source) {
  const directory = mkdtempSync(join(tmpdir(), 'tieout-first-database-'));
  try {
    const store = await openStore({ directory }, systemClock);
    await store.close();
    rmSync(sourceFile, { force: true });
    writeFileSync(file, packDirectory(join(directory, 'data')));
    writeFileSync(sourceFile, source);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** A hash of all that decides what a new database is. */
function hashOfSource(): string {
  const folders = ['src/store/migrations', 'src/store/connection'];
  const files = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
  const hash = createHash('sha256');
  for (const path of [...files.toSorted(), 'node_modules/@electric-sql/pglite/package.json']) {
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}
