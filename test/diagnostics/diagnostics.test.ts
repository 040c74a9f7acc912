import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { configurationProblems } from '../../src/base/catalogue/configuration.js';
import { renderDiagnostics } from '../../src/delivery/shared/render-diagnostics.js';
import { checkWorkspace } from '../support/check-workspace.js';
import { installPackages } from '../support/install-packages.js';
import { writeWorkspace } from '../support/written-workspace.js';

// Each folder here is a workspace with one kind of mistake, named after its code; expected.txt is all that is printed.
// UPDATE=1 writes expected.txt anew.
const here = fileURLToPath(new URL('.', import.meta.url));
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

async function printFindings(folder: string): Promise<string> {
  const directory = await writeWorkspace({});
  cpSync(join(here, folder), directory, { recursive: true, filter: (path) => !path.endsWith('expected.txt') });
  installPackages(directory);
  const { source, diagnostics } = await checkWorkspace(directory);
  return renderDiagnostics(diagnostics, source, { color: false }).replaceAll(directory, '<workspace>');
}

describe('every finding is printed with its place, its reason and what to do', () => {
  it.each(folders)('%s', async (folder) => {
    const printed = await printFindings(folder);
    const expected = join(here, folder, 'expected.txt');
    if (process.env['UPDATE'] === '1') writeFileSync(expected, printed);
    expect(printed).toBe(existsSync(expected) ? readFileSync(expected, 'utf8') : '');
    expect(printed).toContain(` ${folder}\n`);
  });
});

it('every code of what a user can write wrongly has a folder that shows it', () => {
  expect(Object.keys(configurationProblems).filter((code) => !folders.includes(code))).toEqual([]);
});
