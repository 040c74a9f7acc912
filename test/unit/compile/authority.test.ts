import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkWorkspace } from '../../support/check-workspace.js';
import { compileFiles, entityYaml, systemYaml } from '../../support/compiled-workspace.js';
import { installPackages } from '../../support/install-packages.js';
import { plainWorkspace, writeWorkspace } from '../../support/written-workspace.js';

const operator =
  plainWorkspace +
  "plugins: { allow: ['tieout-fetch-locker@1.2.3'] }\n" +
  'secrets: { allow: { tills: { names: [TILLS_*], hosts: [ok.example] } } }\n';
const entity = entityYaml('');

async function check(files: Readonly<Record<string, string>>) {
  const directory = await writeWorkspace({ 'tieout.yaml': operator, 'entities/line.yaml': entity, ...files });
  installPackages(directory);
  return checkWorkspace(directory);
}

const codesOf = ({ diagnostics }: Awaited<ReturnType<typeof check>>): readonly string[] => [
  ...new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)),
];
const withOptions = (options: string, plugin = 'tieout-fetch-locker'): string =>
  systemYaml('', { head: `connections: { share: { plugin: ${plugin}, options: ${options} } }` });

describe('a pull request that edits a system', () => {
  test('uses the secrets and hosts it is allowed, and the plan holds their names', async () => {
    const { plan, diagnostics } = await check({
      'systems/tills.yaml': withOptions('{ host: ok.example, key: { secret: TILLS_KEY } }'),
    });
    expect(diagnostics).toEqual([]);
    expect(plan?.feeds['tills/sales']?.fetch.options).toEqual({ host: 'ok.example', key: { secret: 'TILLS_KEY' } });
  });

  test.each([
    ['a variable of the process', '{ host: ok.example, key: { secret: PATH } }', 'secret-not-allowed'],
    ['our own database', '{ host: ok.example, key: { secret: TIEOUT_DATABASE_URL } }', 'secret-not-allowed'],
    ['another host', '{ host: evil.example, key: { secret: TILLS_KEY } }', 'host-not-allowed'],
    ['a host behind a user', '{ host: ok.example@evil.example, key: { secret: TILLS_KEY } }', 'host-not-allowed'],
    [
      'an option that is shown',
      '{ host: ok.example, box: { secret: TILLS_KEY }, key: { secret: TILLS_KEY } }',
      'secret-misplaced',
    ],
    ['the host itself', '{ host: { secret: TILLS_KEY }, key: { secret: TILLS_KEY } }', 'secret-misplaced'],
    ['a text', '{ host: ok.example, key: correct-horse }', 'secret-in-clear-text'],
    ['a wildcard', "{ host: ok.example, key: { secret: 'TILLS_*' } }", 'malformed-value'],
    ['a path as a name', '{ host: ok.example, key: { secret: ../TILLS } }', 'malformed-value'],
    ['a text around it', "{ host: ok.example, key: '${secret.TILLS_KEY}' }", 'unknown-interpolation'],
    ['the environment', "{ host: '${env.HOME}', key: { secret: TILLS_KEY } }", 'unknown-interpolation'],
    ['a file', "{ host: '${file:/etc/passwd}', key: { secret: TILLS_KEY } }", 'unknown-interpolation'],
    ['a tag', '{ host: ok.example, key: !secret TILLS_KEY }', 'yaml-syntax'],
  ])('gets no secret by %s', async (_, options, code) => {
    expect(codesOf(await check({ 'systems/tills.yaml': withOptions(options) }))).toContain(code);
  });

  test.each([
    './own.js',
    '/opt/own.js',
    '../own',
    'file:///own.js',
    'https://evil.example/own.js',
    'node:fs',
    "'data:text/javascript,0'",
    'tieout-fetch-locker/../own',
    'tieout-fetch-locker@9.9.9',
    'git+ssh://evil.example/own',
    'yaml',
    'constructor',
    '__proto__',
  ])('loads no code as %s', async (plugin) => {
    expect(codesOf(await check({ 'systems/tills.yaml': withOptions('{}', plugin) }))).toEqual(['plugin-not-allowed']);
  });

  test.each([
    'https://evil.example/x',
    'https:evil.example',
    '//evil.example/x',
    '\\\\evil.example\\x',
    ' //evil.example/x',
    '\t//evil.example/x',
    'https${date:://}evil.example',
    'a/../../x',
  ])('sends a request nowhere by the path %j', async (path) => {
    const system = systemYaml('', { path: JSON.stringify(path) });
    expect(codesOf(await check({ 'systems/tills.yaml': system }))).toContain('outside-workspace');
  });

  test.each(['/proc/self', '/run/secrets', '../other', 'a/../..'])('reads no file of %s', async (directory) => {
    const system = withOptions(`{ directory: ${directory} }`, 'file');
    expect(codesOf(await check({ 'systems/tills.yaml': system }))).toEqual(['directory-not-allowed']);
  });

  test('cannot bring an operator’s file of its own', async () => {
    const own = 'tieout: 1\nworkspace: mine\nsecrets: { allow: { tills: { names: ["*"], hosts: ["*"] } } }\n';
    const directory = await writeWorkspace({ 'tieout.yaml': operator, 'systems/tieout.yaml': own });
    const { source, diagnostics } = await checkWorkspace(join(directory, 'systems'));
    expect(source.directory).toBe(directory);
    expect(diagnostics.map(({ code }) => code)).toContain('misplaced-document');
  });

  test('follows no link out of the workspace', async () => {
    const outside = await writeWorkspace({ 'system.yaml': systemYaml('') });
    const directory = await writeWorkspace({
      'tieout.yaml': plainWorkspace,
      'systems/a.txt': '',
      'reference/a.txt': '',
    });
    await symlink(join(outside, 'system.yaml'), join(directory, 'systems/tills.yaml'));
    await symlink(outside, join(directory, 'reference/all'));
    expect(codesOf(await checkWorkspace(directory))).toEqual(['outside-workspace']);
  });
});

describe('what is written in clear text', () => {
  const pem = ['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ');
  test.each([
    ['a description', 'description: see sftp://me:correct-horse@ok.example/', 'correct-horse'],
    ['a comment', '# was sftp://me:correct-horse@ok.example/', 'correct-horse'],
    ['a name', `formerly: [${'ghp'}_${'a1'.repeat(18)}]`, 'a1a1a1'],
    ['a key of many lines', `description: |\n  ${pem}\n  TWFueUxpbmVz\n  T2ZBS2V5\n`, 'TWFueUxpbmVz'],
    ['a tag', `tags: { region: ${'AKIA'}${'Z'.repeat(16)} }`, 'ZZZZ'],
  ])('is found in %s, and said by no finding', async (_, line, secret) => {
    const checked = await check({ 'systems/tills.yaml': `${systemYaml('')}\n${line}\n` });
    expect(codesOf(checked)).toContain('secret-in-clear-text');
    expect(JSON.stringify(checked.diagnostics.map(({ parameters }) => parameters))).not.toContain(secret);
  });

  test('is no secret where only its place is named', async () => {
    const line = 'description: sftp://me:<password>@ok.example/ or sftp://me:***@ok.example or http://a.example:80/x@y';
    expect(codesOf(await check({ 'systems/tills.yaml': `${systemYaml('')}\n${line}\n` }))).toEqual([]);
  });
});

describe('the operator’s file', () => {
  test.each([
    'x@^1.2.3',
    'x@latest',
    'x',
    'x@1.2',
    './x@1.2.3',
    'https://e/x@1.2.3',
    'git+ssh://e@1.2.3',
    '../x@1.2.3',
  ])('allows no package as %s', async (allowed) => {
    const { findings } = await compileFiles({
      'tieout.yaml': `${plainWorkspace}plugins: { allow: ['${allowed}'] }\n`,
    });
    expect(findings.map(({ code }) => code)).toEqual(['malformed-value']);
  });

  test.each([
    ['{ provider: vault }', 'unknown-value'],
    ['{ provider: file }', 'missing-key'],
    ['{ directory: /run/secrets }', 'unknown-key'],
    ['{ provider: file, directory: keys }', 'malformed-value'],
    ["{ allow: { tills: { names: [A], hosts: ['https://a.example'] } } }", 'malformed-value'],
    ["{ allow: { tills: { names: [A], hosts: ['${var.nowhere}'] } } }", 'unknown-interpolation'],
  ])('is refused with secrets %s', async (secrets, code) => {
    const { findings } = await compileFiles({ 'tieout.yaml': `${plainWorkspace}secrets: ${secrets}\n` });
    expect(findings.map((finding) => finding.code)).toEqual([code]);
  });
});
