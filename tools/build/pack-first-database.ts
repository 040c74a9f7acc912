import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { systemClock } from '../../src/base/clock.js';
import { packDirectory } from '../../src/store/connection/first-database.js';
import { openStore } from '../../src/store/index.js';

/**
 * Packs a new embedded database with all our tables where the code that unpacks it looks for it. Does nothing while neither
 * the migrations nor the engine have changed.
 */
export async function packFirstDatabase(root: string): Promise<void> {
  const file = join(root, 'dist/store/connection/first-database.br');
  const sourceFile = `${file}.source`;
  const source = hashOfSource(root);
  if (existsSync(file) && existsSync(sourceFile) && readFileSync(sourceFile, 'utf8') === source) return;
  const directory = mkdtempSync(join(tmpdir(), 'tieout-first-database-'));
  try {
    const store = await openStore({ directory }, systemClock);
    await store.close();
    mkdirSync(dirname(file), { recursive: true });
    rmSync(sourceFile, { force: true });
    writeFileSync(file, packDirectory(join(directory, 'data')));
    writeFileSync(sourceFile, source);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** A hash of all that decides what a new database is. */
function hashOfSource(root: string): string {
  const folders = ['src/store/migrations', 'src/store/connection'];
  const files = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
  const hash = createHash('sha256');
  for (const path of [...files.toSorted(), 'node_modules/@electric-sql/pglite/package.json']) {
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}
