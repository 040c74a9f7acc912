import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../../../src/delivery/cli/run-cli.js';
import { schemaText } from '../../../src/schema/schema-text.js';
import { fakeSurroundings } from '../../support/fake-surroundings.js';
import { plainWorkspace, writeWorkspace } from '../../support/written-workspace.js';

it('the schemas that are written are those that are printed, with what packages add', async () => {
  const directory = await writeWorkspace({ 'tieout.yaml': plainWorkspace });
  const surroundings = fakeSurroundings({
    directory,
    describePlugins: (published) =>
      Promise.resolve({ schema: { ...published, title: 'With packages' }, diagnostics: [] }),
  });
  expect(await runCli(['schema', '--write', 'schemas'], surroundings)).toBe(0);
  const written = await readFile(join(directory, 'schemas/system.schema.json'), 'utf8');
  expect(JSON.parse(written)).toMatchObject({ title: 'With packages' });
  expect(await readFile(join(directory, 'schemas/rule.schema.json'), 'utf8')).toBe(schemaText('rule'));

  surroundings.printed.stdout = '';
  expect(await runCli(['schema', 'system'], surroundings)).toBe(0);
  expect(surroundings.printed.stdout).toBe(written);
});
