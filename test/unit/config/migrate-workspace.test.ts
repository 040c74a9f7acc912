import { chmod, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWorkspace, planMigration, writeMigration } from '../../../src/config/index.js';
import { repository, trackedFiles } from '../../support/repository.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const everything = (): boolean => true;
const beginning = 'tieout: 1\nworkspace: acme\n';

async function migrate(files: Readonly<Record<string, string>>) {
  const directory = await writeWorkspace({ 'tieout.yaml': beginning, ...files });
  const migration = await planMigration(directory, everything);
  await writeMigration(directory, migration);
  return { ...migration, directory, read: (file: string) => readFile(join(directory, file), 'utf8') };
}

/** One file of a workspace before and after; `schemas/` holds the schema of rules when `schema` says so. */
async function migrated(text: string, { schema = false } = {}): Promise<string> {
  const { read } = await migrate({ 'rules/a.yaml': text, ...(schema ? { 'schemas/rule.schema.json': '{}' } : {}) });
  return read('rules/a.yaml');
}

describe('a missing version is added before the first key', () => {
  it.each([
    ['block keys', 'rule: a\n', 'tieout: 1\nrule: a\n'],
    [
      'comments and blank lines',
      '# why\n\n# what\nrule: a # x\n\n\n# end',
      '# why\n\n# what\ntieout: 1\nrule: a # x\n\n\n# end',
    ],
    ['a marker', '---\n\nrule: a\n', '---\n\ntieout: 1\nrule: a\n'],
    ['a directive', '%YAML 1.2\n---\nrule: a\n', '%YAML 1.2\n---\ntieout: 1\nrule: a\n'],
    ['indented keys', '  rule: a\n  scope: b\n', '  tieout: 1\n  rule: a\n  scope: b\n'],
    ['an anchor before the key', '&k rule: a\n', 'tieout: 1\n&k rule: a\n'],
    ['an anchor of the whole', '&all\nrule: a\n', '&all\ntieout: 1\nrule: a\n'],
    ['an explicit key', '? rule\n: a\n', 'tieout: 1\n? rule\n: a\n'],
    ['a quoted key', '"rule": a', 'tieout: 1\n"rule": a'],
    ['flow keys', '{ rule: a, scope: {} }\n', '{ tieout: 1, rule: a, scope: {} }\n'],
    ['flow keys behind a marker', '--- {rule: a}\n', '--- { tieout: 1,rule: a}\n'],
    [
      'line ends of Windows',
      '# x\r\nrule: a\r\nscope:\r\n  b: 1\r\n',
      '# x\r\ntieout: 1\r\nrule: a\r\nscope:\r\n  b: 1\r\n',
    ],
    ['a byte order mark', '\uFEFFrule: a\n', '\uFEFFtieout: 1\nrule: a\n'],
    [
      'several documents, of which one has it',
      'rule: a\n--- # b\nrule: b\n...\n# c\n---\ntieout: 1\nrule: c\n',
      'tieout: 1\nrule: a\n--- # b\ntieout: 1\nrule: b\n...\n# c\n---\ntieout: 1\nrule: c\n',
    ],
  ])('%s', async (_, before, after) => {
    expect(await migrated(before)).toBe(after);
  });
});

describe('a missing schema line is added at the head of each document', () => {
  const line = '# yaml-language-server: $schema=../schemas/rule.schema.json';

  it.each([
    ['before comments', '# why\ntieout: 1\nrule: a\n', `${line}\n# why\ntieout: 1\nrule: a\n`],
    ['before a marker', '---\ntieout: 1\nrule: a\n', `${line}\n---\ntieout: 1\nrule: a\n`],
    ['behind a byte order mark', '\uFEFFtieout: 1\nrule: a', `\uFEFF${line}\ntieout: 1\nrule: a`],
    [
      'with line ends of Windows',
      'rule: a\r\n---\r\nrule: b',
      `${line}\r\ntieout: 1\r\nrule: a\r\n---\r\n${line}\r\ntieout: 1\r\nrule: b`,
    ],
    [
      'of later documents behind their marker',
      'tieout: 1\nrule: a\n--- # b\n# c\ntieout: 1\nrule: b\n',
      `${line}\ntieout: 1\nrule: a\n--- # b\n${line}\n# c\ntieout: 1\nrule: b\n`,
    ],
    [
      'but not where there is no place for one',
      'tieout: 1\nrule: a\n--- {tieout: 1, rule: b}\n',
      `${line}\ntieout: 1\nrule: a\n--- {tieout: 1, rule: b}\n`,
    ],
    ['but not twice', `# x\n${line}\ntieout: 1\nrule: a\n`, `# x\n${line}\ntieout: 1\nrule: a\n`],
    ['nor beside the other form', '# $schema: x.json\ntieout: 1\nrule: a\n', '# $schema: x.json\ntieout: 1\nrule: a\n'],
  ])('%s', async (_, before, after) => {
    expect(await migrated(before, { schema: true })).toBe(after);
  });

  it('with the way from the file to the schemas', async () => {
    const { read } = await migrate({
      'systems/north/a.yml': 'system: a\n',
      'schemas/system.schema.json': '{}',
      'schemas/workspace.schema.json': '{}',
    });
    expect(await read('systems/north/a.yml')).toBe(
      '# yaml-language-server: $schema=../../schemas/system.schema.json\ntieout: 1\nsystem: a\n',
    );
    expect(await read('tieout.yaml')).toBe(
      `# yaml-language-server: $schema=./schemas/workspace.schema.json\n${beginning}`,
    );
  });

  it('of a template that of systems, where templates are', async () => {
    const { read } = await migrate({ 'systems/a.yaml': 'template: a\n', 'schemas/system.schema.json': '{}' });
    expect(await read('systems/a.yaml')).toContain('/system.schema.json\ntieout: 1\ntemplate: a\n');
  });

  it('only when the workspace has the schema', async () => {
    expect(await migrated('tieout: 1\nrule: a\n')).toBe('tieout: 1\nrule: a\n');
  });
});

describe('what is no document of a known kind', () => {
  it.each(['# only a comment\n', '', '- a list\n', 'thing: a\n', 'just text\n'])('stays as it is: %j', async (text) => {
    expect(await migrated(text, { schema: true })).toBe(text);
  });
});

describe('a second time', () => {
  it('changes nothing', async () => {
    const { directory, files } = await migrate({
      'rules/a.yaml': 'rule: a\n---\nrule: b\n',
      'schemas/rule.schema.json': '{}',
    });
    expect(files.map(({ file, changes }) => [file, changes.map(({ step, documents }) => [step, documents])])).toEqual([
      [
        'rules/a.yaml',
        [
          ['add-version', 2],
          ['add-schema-line', 2],
        ],
      ],
    ]);
    expect((await planMigration(directory, everything)).files).toEqual([]);
  });

  it('and on what `init` writes, nothing changes the first time', async () => {
    const directory = await writeWorkspace({});
    await createWorkspace(directory);
    expect(await planMigration(directory, everything)).toMatchObject({ files: [], diagnostics: [] });
  });
});

it('gives the sample back as it was, once its versions and schema lines are taken away', async () => {
  const names = trackedFiles.filter((file) =>
    /^(tieout\.yaml|(entities|systems|rules|reference)\/.*\.ya?ml)$/.test(file),
  );
  const originals = await Promise.all(names.map((name) => readFile(join(repository, name), 'utf8')));
  const stripped = originals.map((text) => text.replaceAll(/^(# yaml-language-server: .*|tieout: 1)\n/gm, ''));
  const schemas = ['workspace', 'entity', 'system', 'rule', 'reference', 'test'].map((kind) => [
    `schemas/${kind}.schema.json`,
    '{}',
  ]);
  const { read } = await migrate(
    Object.fromEntries([...names.map((name, index) => [name, stripped[index]]), ...schemas]),
  );
  expect(await Promise.all(names.map(read))).toEqual(originals);
});

describe('what cannot be migrated', () => {
  it('is told with its place', async () => {
    const directory = await writeWorkspace({
      'tieout.yaml': beginning,
      'rules/broken.yaml': 'rule: [a\n',
      'rules/later.yaml': 'rule: a\ntieout: 2\n',
      'rules/other.yaml': new Uint8Array([0xff, 0xfe]),
    });
    const { diagnostics, files, positionOf } = await planMigration(directory, everything);
    expect(files).toEqual([]);
    expect(
      diagnostics.map((finding) => [finding.code, finding.location.file, positionOf(finding.location).line]),
    ).toEqual([
      ['yaml-syntax', 'rules/broken.yaml', expect.any(Number)],
      ['newer-version', 'rules/later.yaml', 2],
      ['unreadable-file', 'rules/other.yaml', 1],
    ]);
  });

  it('is not looked at when it was not asked for', async () => {
    const directory = await writeWorkspace({
      'tieout.yaml': beginning,
      'rules/broken.yaml': 'rule: [a\n',
      'rules/a.yaml': 'rule: a\n',
    });
    const { diagnostics, files } = await planMigration(directory, (file) => file === 'rules/a.yaml');
    expect(diagnostics).toEqual([]);
    expect(files.map(({ file }) => file)).toEqual(['rules/a.yaml']);
  });
});

describe('a file that is changed', () => {
  it('keeps its mode, and a link stays a link', async () => {
    const directory = await writeWorkspace({ 'tieout.yaml': beginning, 'rules/real.yaml': 'rule: a\n' });
    await chmod(join(directory, 'rules/real.yaml'), 0o640);
    await symlink('real.yaml', join(directory, 'rules/link.yaml'));
    await writeMigration(directory, await planMigration(directory, (file) => file === 'rules/link.yaml'));
    expect((await stat(join(directory, 'rules/real.yaml'))).mode & 0o777).toBe(0o640);
    const entries = await readdir(join(directory, 'rules'), { withFileTypes: true });
    expect(entries.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name)).toEqual(['link.yaml']);
    expect(entries).toHaveLength(2);
    expect(await readFile(join(directory, 'rules/real.yaml'), 'utf8')).toBe('tieout: 1\nrule: a\n');
  });
});
