import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createBuiltInFetchers } from '../../src/built-in-fetchers.js';
import { configurationProblems } from '../../src/base/catalogue/configuration.js';
import { renderDiagnostics } from '../../src/delivery/shared/render-diagnostics.js';
import { checkWorkspace } from '../support/check-workspace.js';
import { installPackages } from '../support/install-packages.js';
import { writeWorkspace } from '../support/written-workspace.js';

// Each folder here is a workspace with one kind of mistake, named after its code; expected.txt is all that is printed.
// Its `good/` holds the files that correct it, and in removed.txt the paths of files that then go away. The reference
// pages are made of both. UPDATE=1 writes expected.txt anew.
const here = fileURLToPath(new URL('.', import.meta.url));
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Codes whose correction cannot be shown as a workspace, and why. */
const withoutGood: Readonly<Record<string, string>> = {
  'workspace-not-found': 'the command was typed somewhere else, and no file is wrong',
};

/** The workspace of a folder in a directory of its own, as it is or corrected. */
async function copyWorkspace(folder: string, corrected: boolean): Promise<string> {
  const directory = await writeWorkspace({});
  const [expected, good] = [join(here, folder, 'expected.txt'), join(here, folder, 'good')];
  cpSync(join(here, folder), directory, { recursive: true, filter: (path) => path !== expected && path !== good });
  installPackages(directory);
  if (!corrected) return directory;
  const removed = join(good, 'removed.txt');
  cpSync(good, directory, { recursive: true, filter: (path) => path !== removed });
  const paths = existsSync(removed) ? readFileSync(removed, 'utf8').trim().split('\n') : [];
  for (const path of paths) rmSync(join(directory, path));
  return directory;
}

async function printFindings(directory: string): Promise<string> {
  const { source, diagnostics } = await checkWorkspace(directory, [...createBuiltInFetchers().values()]);
  return renderDiagnostics(diagnostics, source, { color: false }).replaceAll(directory, '<workspace>');
}

describe('every finding is printed with its place, its reason and what to do', () => {
  it.each(folders)('%s', async (folder) => {
    const printed = await printFindings(await copyWorkspace(folder, false));
    const expected = join(here, folder, 'expected.txt');
    if (process.env['UPDATE'] === '1') writeFileSync(expected, printed);
    expect(printed).toBe(existsSync(expected) ? readFileSync(expected, 'utf8') : '');
    expect(printed).toContain(` ${folder}\n`);
  });
});

describe('every finding is gone once it is corrected as its page says, and nothing else is found', () => {
  it.each(folders.filter((folder) => !(folder in withoutGood)))('%s', async (folder) => {
    expect(existsSync(join(here, folder, 'good')), `test/diagnostics/${folder}/good is missing`).toBe(true);
    expect(await printFindings(await copyWorkspace(folder, true))).toBe('');
  });
});

it('every code of what a user can write wrongly has a folder that shows it', () => {
  expect(Object.keys(configurationProblems).filter((code) => !folders.includes(code))).toEqual([]);
});

it('only codes of what a user can write wrongly have folders and exceptions', () => {
  expect([...folders, ...Object.keys(withoutGood)].filter((code) => !(code in configurationProblems))).toEqual([]);
});
