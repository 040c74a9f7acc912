import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const main = join(import.meta.dirname, '../../src/main.ts');
/** What only some commands need: it is loaded when one does. */
const heavy = ['@duckdb/node-api', '@electric-sql/pglite', 'json-rules-engine', 'knex', 'pg'];

it('starts without loading an engine, a database or a driver, so that help and completion are there at once', () => {
  const packages = packagesLoadedBy(main);
  expect(packages).toContain('commander');
  expect(heavy.filter((name) => packages.has(name))).toEqual([]);
});

/** The packages that a file imports, and what it imports, however far away; `import()` and types are not followed. */
function packagesLoadedBy(start: string): ReadonlySet<string> {
  const files = [start];
  const packages = new Set<string>();
  const seen = new Set(files);
  for (let file = files.pop(); file !== undefined; file = files.pop()) {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export) (?!type )[^;]*?from '([^']+)';/gm,
    )) {
      if (!name.startsWith('.')) packages.add(name);
      const imported = resolve(dirname(file), name.replace(/\.js$/, '.ts'));
      if (!name.startsWith('.') || seen.has(imported)) continue;
      seen.add(imported);
      files.push(imported);
    }
  }
  return packages;
}
