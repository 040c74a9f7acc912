import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { compileFiles, inShort } from '../../support/compiled-workspace.js';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const input = fileURLToPath(new URL('../../golden/plan/everything/input/', import.meta.url));
const documents = readdirSync(input, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) =>
    parseAllDocuments(readFileSync(join(input, file), 'utf8')).map((document) => ({
      folder: file.includes('/') ? `${file.split('/')[0]}/` : '',
      value: document.toJS() as Json,
    })),
  );

/** The same value with the keys of every mapping in an order that the numbers decide. */
function shuffle(value: Json, next: () => number): Json {
  if (Array.isArray(value)) return value.map((item: Json) => shuffle(item, next));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => ({ at: next(), key, item: shuffle(item as Json, next) }));
  entries.sort((left, right) => left.at - right.at);
  return Object.fromEntries(entries.map(({ key, item }) => [key, item]));
}

async function versions(next: (() => number) | null): Promise<unknown> {
  const files: Record<string, string> = {};
  for (const [index, { folder, value }] of documents.entries()) {
    const name = next === null ? `${index}` : `${next()}-${index}`;
    const path = folder === '' ? 'tieout.yaml' : `${folder}${name}.yaml`;
    files[path] = JSON.stringify(next === null ? value : shuffle(value, next), null, next === null ? 0 : 2);
  }
  const { plan, findings } = await compileFiles(files);
  expect(inShort(findings)).toEqual([]);
  return [
    plan?.version,
    Object.values(plan?.feeds ?? {}).map(({ name, maps }) => [name, maps.map(({ version }) => version)]),
  ];
}

test('no order of keys and no name of a file is part of a version', async () => {
  const expected = await versions(null);
  const numbers = fc.infiniteStream(fc.nat(1_000_000));
  const property = fc.asyncProperty(numbers, async (stream) => {
    expect(await versions(() => stream.next().value ?? 0)).toEqual(expected);
  });
  await fc.assert(property, { numRuns: 40 });
});
