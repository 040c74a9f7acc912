import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../../../src/config/index.js';
import { writeNewFiles } from '../../../src/config/write-files.js';
import { workspaceNameOf } from '../../../src/config/workspace-name.js';
import { schemaText } from '../../../src/schema/schema-text.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { repository, trackedFiles } from '../../support/repository.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const read = (directory: string, file: string): Promise<string> => readFile(join(directory, file), 'utf8');

describe('a new workspace', () => {
  it('has no finding, not even a warning, and compiles', async () => {
    const directory = join(await writeWorkspace({}), 'deep', 'corner');
    await createWorkspace(directory);
    const { plan, diagnostics } = await checkWorkspace(directory);
    expect(diagnostics).toEqual([]);
    expect(plan).toMatchObject({ workspace: 'corner' });
    expect(Object.keys(plan?.rules ?? {})).toEqual(['shop-vs-ledger']);
  });

  it('is all of what it says it wrote, small enough to be read', async () => {
    const directory = await writeWorkspace({});
    const { files } = await createWorkspace(directory);
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    const present = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    expect(files.map((file) => join(directory, file)).toSorted()).toEqual(present.toSorted());
    for (const file of files.filter((name) => !name.startsWith('schemas/'))) {
      expect((await read(directory, file)).trimEnd().split('\n').length, file).toBeLessThanOrEqual(30);
    }
  });

  it('carries the schemas that its documents name, whole', async () => {
    const directory = await writeWorkspace({});
    const { files } = await createWorkspace(directory);
    for (const file of files.filter((name) => name.endsWith('.yaml'))) {
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(await read(directory, file)) ?? [];
      const [, kind = ''] = /(\w+)\.schema\.json$/.exec(schema) ?? [];
      expect(await readFile(join(directory, dirname(file), schema), 'utf8'), file).toBe(schemaText(kind));
    }
    const settings = JSON.parse(await read(directory, '.vscode/settings.json')) as Record<string, object>;
    expect(
      Object.keys(settings['yaml.schemas'] ?? {})
        .map((path) => path.replace('./', ''))
        .toSorted(),
    ).toEqual(files.filter((file) => file.startsWith('schemas/')));
  });

  it('is shipped with tieout', () => {
    const packed = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: repository,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as readonly [{ readonly files: readonly { readonly path: string }[] }];
    const paths = packed[0].files.map(({ path }) => path);
    const tracked = trackedFiles.filter((file) => file.startsWith('starter/'));
    expect(paths).toEqual(expect.arrayContaining(tracked));
    expect(tracked).not.toEqual([]);
  });
});

describe('what is there already', () => {
  it.each(['tieout.yaml', 'README.md', '.vscode/settings.json'])('is never touched: %s', async (file) => {
    const directory = await writeWorkspace({ [file]: 'mine' });
    await expect(createWorkspace(directory)).rejects.toMatchObject({
      code: 'files-in-the-way',
      parameters: { files: [file] },
    });
    expect(await readdir(directory)).toEqual([file.split('/')[0]]);
    expect(await read(directory, file)).toBe('mine');
  });

  it('is in the way also as a link that leads nowhere', async () => {
    const directory = await writeWorkspace({});
    await symlink('elsewhere', join(directory, 'README.md'));
    await expect(createWorkspace(directory)).rejects.toMatchObject({ code: 'files-in-the-way' });
  });

  it('stays beside the new files when it has other names', async () => {
    const directory = await writeWorkspace({ 'notes.txt': 'mine', 'systems/data/more.csv': 'a,b' });
    await createWorkspace(directory);
    expect(await read(directory, 'notes.txt')).toBe('mine');
  });
});

describe('what cannot be written', () => {
  it('leaves nothing behind', async () => {
    const directory = await writeWorkspace({});
    await mkdir(join(directory, 'b'));
    const files = new Map([
      ['a.txt', 'text'],
      ['b', 'a directory is there'],
    ]);
    await expect(writeNewFiles(directory, files)).rejects.toMatchObject({ code: 'file-not-writable' });
    expect(await readdir(directory)).toEqual(['b']);
  });

  it('is told with its path', async () => {
    const directory = await writeWorkspace({ 'a-file': '' });
    await expect(createWorkspace(join(directory, 'a-file'))).rejects.toMatchObject({ code: 'file-not-writable' });
  });
});

it.each([
  ['shop', 'shop'],
  ['My Shop', 'my-shop'],
  ['Läden & Söhne', 'laden-sohne'],
  ['2026-shop_2', 'shop-2'],
  ['--', 'workspace'],
  ['店', 'workspace'],
  ['', 'workspace'],
])('the name of a workspace is made of that of its directory: %s', (directory, name) => {
  expect(workspaceNameOf(directory)).toBe(name);
});
