import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { expect, it } from 'vitest';
import { unpackDirectory } from '../../src/store/connection/first-database.js';
import { migrations } from '../../src/store/migrations/index.js';
import { builtCommandLine } from '../support/scenario.js';

it('the embedded database of a first start has every migration of this build', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'tieout-first-database-'));
  unpackDirectory(readFileSync(join(builtCommandLine, '../store/connection/first-database.br')), directory);
  const engine = await PGlite.create({ dataDir: directory });
  const { rows } = await engine.query<{ name: string }>('select name from tieout.migrations order by id');
  await engine.close();
  rmSync(directory, { recursive: true });
  expect(rows.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
});
