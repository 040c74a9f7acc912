import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findWorkspace, readWorkspace } from '../../../src/config/index.js';
import type { WorkspaceSource } from '../../../src/config/index.js';
import { plainWorkspace, writeWorkspace } from '../../support/written-workspace.js';

const entity = (name: string) =>
  `tieout: 1\nentity: ${name}\nidentity: [id]\nfields:\n  id: { type: string, required: true }\n`;

function findings(source: WorkspaceSource): readonly string[] {
  return source.diagnostics.map(({ code, location }) => `${location.file} ${code}`);
}

function reasons(source: WorkspaceSource): readonly unknown[] {
  return source.diagnostics.map(({ parameters }) => ('reason' in parameters ? parameters.reason : null));
}

describe('a workspace is found', () => {
  it('from a directory below it', async () => {
    const directory = await writeWorkspace({ 'tieout.yaml': plainWorkspace, 'rules/deep/er/x.yaml': '' });
    expect(await findWorkspace(join(directory, 'rules/deep/er'))).toBe(directory);
    expect((await readWorkspace(join(directory, 'rules'))).directory).toBe(directory);
  });

  it('or not, which is a finding', async () => {
    const directory = await writeWorkspace({ 'rules/x.yaml': 'tieout: 1' });
    expect(await findWorkspace(directory)).toBeNull();
    const source = await readWorkspace(directory);
    expect(findings(source)).toEqual(['tieout.yaml workspace-not-found']);
    expect(source.positionOf(source.diagnostics[0]!.location)).toMatchObject({
      file: 'tieout.yaml',
      line: 1,
      column: 1,
    });
    expect(source.linesOf('tieout.yaml')).toEqual([]);
  });
});

describe('documents', () => {
  it('are read from all folders, in an order that does not depend on the disk', async () => {
    const directory = await writeWorkspace({
      'entities/b.yaml': `${entity('b-one')}---\n${entity('b-two')}`,
      'entities/a/c.yml': entity('c'),
      'entities/notes.md': 'no YAML',
      'entities/.hidden.yaml': '[',
      'tieout.yaml': plainWorkspace,
    });
    const source = await readWorkspace(directory);
    expect(source.diagnostics).toEqual([]);
    expect(source.documents.map(({ kind, name, root }) => `${root.file} ${root.document} ${kind} ${name}`)).toEqual([
      'tieout.yaml 0 workspace acme',
      'entities/a/c.yml 0 entity c',
      'entities/b.yaml 0 entity b-one',
      'entities/b.yaml 1 entity b-two',
    ]);
  });

  it('with findings are set apart by name, and all findings of the workspace come at once', async () => {
    const directory = await writeWorkspace({
      'tieout.yaml': `${plainWorkspace}engine: duckdb\n`,
      'entities/broken.yaml': 'tieout: 1\nentity: [\n',
      'entities/twice.yaml': 'tieout: 1\nentity: twice\nentity: again\n',
      'entities/shape.yaml': 'tieout: 1\nentity: shape\n',
      'entities/good.yaml': entity('good'),
    });
    const source = await readWorkspace(directory);
    expect(source.documents.map(({ name }) => name)).toEqual(['good']);
    expect(source.broken.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'workspace acme',
      'entity ',
      'entity shape',
      'entity twice',
    ]);
    expect(findings(source)).toEqual([
      'tieout.yaml unknown-key',
      'entities/broken.yaml yaml-syntax',
      'entities/shape.yaml missing-key',
      'entities/shape.yaml missing-key',
      'entities/twice.yaml yaml-syntax',
    ]);
  });

  it('say their kind by a key, and of two the one that belongs to the folder counts', async () => {
    const directory = await writeWorkspace({
      'tieout.yaml': plainWorkspace,
      'entities/x.yaml': `${entity('x')}rule: y\n`,
    });
    const source = await readWorkspace(directory);
    expect(source.broken).toMatchObject([{ kind: 'entity', name: 'x' }]);
    expect(findings(source)).toEqual(['entities/x.yaml unknown-key']);
  });
});

describe('a file is refused', () => {
  it('when it is larger than 1 MiB, and not when it is as large', async () => {
    const comment = (size: number) => `${entity('a')}#${'x'.repeat(size - entity('a').length - 1)}`;
    const directory = await writeWorkspace({
      'tieout.yaml': plainWorkspace,
      'entities/large.yaml': comment(1024 * 1024 + 1),
      'entities/less.yaml': comment(1024 * 1024),
    });
    const source = await readWorkspace(directory);
    expect(findings(source)).toEqual(['entities/large.yaml unreadable-file']);
    expect(reasons(source)).toEqual(['it is larger than 1 MiB']);
  });

  it('when it is not UTF-8, be it UTF-16 or Latin-1; a byte order mark is no part of it', async () => {
    const directory = await writeWorkspace({
      'tieout.yaml': `\uFEFF${plainWorkspace}`,
      'entities/latin.yaml': Buffer.from('entity: café', 'latin1'),
      'entities/wide.yaml': Buffer.from('\uFEFFentity: a', 'utf16le'),
    });
    const source = await readWorkspace(directory);
    expect(findings(source)).toEqual(['entities/latin.yaml unreadable-file', 'entities/wide.yaml unreadable-file']);
    expect(source.documents[0]).toMatchObject({ kind: 'workspace', name: 'acme' });
  });

  it('when a link leads out of the workspace, be it to a file or to a folder', async () => {
    const outside = await writeWorkspace({ 'secret.yaml': entity('secret') });
    const directory = await writeWorkspace({ 'tieout.yaml': plainWorkspace, 'entities/own.yaml': entity('own') });
    await symlink(join(outside, 'secret.yaml'), join(directory, 'entities/link.yaml'));
    await symlink(outside, join(directory, 'rules'));
    await symlink('missing.yaml', join(directory, 'entities/dangling.yaml'));
    const source = await readWorkspace(directory);
    expect(source.documents.map(({ name }) => name)).toEqual(['acme', 'own']);
    expect(findings(source)).toEqual([
      'entities/dangling.yaml unreadable-file',
      'entities/link.yaml outside-workspace',
      'rules outside-workspace',
    ]);
  });

  it('when it is a folder in disguise of a file, its files are read once even if a link makes a circle', async () => {
    const directory = await writeWorkspace({ 'tieout.yaml': plainWorkspace, 'entities/a.yaml/b.yaml': entity('b') });
    await mkdir(join(directory, 'entities/deep'));
    await symlink('..', join(directory, 'entities/deep/up'));
    const source = await readWorkspace(directory);
    expect(source.diagnostics).toEqual([]);
    expect(source.documents.map(({ name }) => name)).toEqual(['acme', 'b']);
  });
});

describe('hostile YAML is a finding and not a crash', () => {
  const laughs = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 9; level += 1) {
    const alias = `*a${level - 1}`;
    laughs.push(`a${level}: &a${level} [${Array.from({ length: 9 }, () => alias).join(', ')}]`);
  }
  it.each([
    ['nesting in brackets', '['.repeat(100_000), 'it is nested deeper than 100 levels'],
    ['nesting in dashes', `${'- '.repeat(100_000)}a`, 'it is nested deeper than 100 levels'],
    ['aliases of aliases', laughs.join('\n'), 'its aliases stand for too much'],
    ['too many aliases', `a: &a 1\nb: [${'*a, '.repeat(101)}]`, 'it has more than 100 aliases'],
    ['an alias of itself', 'a: &a [*a, *a]', 'this alias stands for what it is part of'],
    ['another version', '%YAML 1.1\n---\na: yes', 'it says YAML 1.1, and is read as YAML 1.2'],
    ['a key that is a list', '? [a]\n: 1', 'with stringKeys, all keys must be strings'],
  ])('%s', async (_title, text, reason) => {
    const directory = await writeWorkspace({ 'tieout.yaml': plainWorkspace, 'rules/x.yaml': text });
    expect(reasons(await readWorkspace(directory))).toContain(reason);
  });

  it('nesting that only aliases make deep', async () => {
    const deep = (inner: string) => `${'['.repeat(60)}${inner}${']'.repeat(60)}`;
    const text = `a: &a ${deep('x')}\nb: ${deep('*a')}\n`;
    const directory = await writeWorkspace({ 'tieout.yaml': plainWorkspace, 'rules/x.yaml': text });
    expect(reasons(await readWorkspace(directory))).toEqual(['it is nested deeper than 100 levels']);
  });

  it('keys that JavaScript gives a meaning are keys like any other', async () => {
    const text = `${entity('a')}__proto__: { x: 1 }\nconstructor: 2\n`;
    const directory = await writeWorkspace({ 'tieout.yaml': plainWorkspace, 'entities/a.yaml': text });
    expect(findings(await readWorkspace(directory))).toEqual([
      'entities/a.yaml unknown-key',
      'entities/a.yaml unknown-key',
    ]);
  });
});
