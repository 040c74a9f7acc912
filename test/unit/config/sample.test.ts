import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readWorkspace } from '../../../src/config/index.js';

it('the workspace that comes with tieout has no findings', async () => {
  const source = await readWorkspace(fileURLToPath(new URL('../../../', import.meta.url)));
  expect(source.diagnostics).toEqual([]);
  const kinds = new Set(source.documents.map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(['workspace', 'entity', 'system', 'template', 'rule', 'test']));
});
