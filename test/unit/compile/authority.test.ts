import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderDiagnostics } from '../../../src/delivery/shared/render-diagnostics.js';
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
    ['a mapping beside it', '{ host: ok.example, key: { secret: TILLS_KEY, send: evil.example } }', 'unknown-key'],
    ['a list', '{ host: ok.example, key: [{ secret: TILLS_KEY }] }', 'wrong-type'],
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

  test.each(['/proc/self', '/run/secrets', '/workspace/other', '../other', 'a/../..'])(
    'reads no file of %s',
    async (directory) => {
      const system = withOptions(`{ directory: ${directory} }`, 'file');
      expect(codesOf(await check({ 'systems/tills.yaml': system }))).toEqual(['directory-not-allowed']);
    },
  );

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

describe('a pull request that edits what is not a connection', () => {
  const ledger = systemYaml('gross: GROSS').replace('system: tills', 'system: ledger');
  const rule = (rest: string, compare = '{ gross: exact }'): string =>
    'tieout: 1\nrule: same\nbaseline: { feed: tills/sales }\ncounterparts: { ledger: { feed: ledger/sales } }\n' +
    `match: [{ name: exact, key: [id] }]\ncompare: ${compare}\n${rest}\n`;
  const asks = '{ secret: TILLS_KEY }';

  const classify = (condition: string, category = 'x'): string =>
    rule(
      `classify: [{ name: a, conditions: { all: [${condition}] }, event: { type: break, params: { tier: 1, category: ${category} } } }]`,
    );
  const equals = (fact: string, value: string): string => `{ fact: ${fact}, operator: equal, value: ${value} }`;
  const pos = (head: string, path = 'a.csv'): string =>
    systemYaml('gross: GROSS', { path: JSON.stringify(path) }).replace('system: tills', `template: pos\n${head}`);
  const made = (given: string): string => `tieout: 1\nsystem: tills\ntemplate: pos\nwith: { ${given} }\n`;

  test.each<[string, string, Readonly<Record<string, string>>]>([
    [
      'an expression',
      'expression-not-allowed',
      { 'systems/tills.yaml': systemYaml('gross: { expr: "secret.TILLS_KEY" }') },
    ],
    ['a mapped field', 'unknown-key', { 'systems/tills.yaml': systemYaml(`gross: ${asks}`) }],
    ['a path', 'wrong-type', { 'systems/tills.yaml': systemYaml('gross: GROSS', { path: asks }) }],
    ['the name of a plugin', 'wrong-type', { 'systems/tills.yaml': withOptions('{}', asks) }],
    ['a tag', 'wrong-type', { 'systems/tills.yaml': `${systemYaml('gross: GROSS')}\ntags: { region: ${asks} }\n` }],
    [
      'a filter',
      'expression-not-allowed',
      {
        'rules/same.yaml': rule('classify: []').replace(
          'tills/sales }',
          'tills/sales, where: "secret.TILLS_KEY = id", because: x }',
        ),
      },
    ],
    ['a fact', 'unknown-fact', { 'rules/same.yaml': classify(equals('secret.TILLS_KEY', 'x')) }],
    ['a condition', 'wrong-type', { 'rules/same.yaml': classify(equals('gross.baseline', asks)) }],
    ['a category', 'wrong-type', { 'rules/same.yaml': classify(equals('status', 'x'), asks) }],
    ['a tolerance', 'unknown-key', { 'rules/same.yaml': rule('classify: []', `{ gross: ${asks} }`) }],
    [
      'a constant',
      'wrong-type',
      { 'rules/same.yaml': rule(`parameters: { rate: { type: decimal, default: ${asks} } }\nclassify: []`) },
    ],
    [
      'an override',
      'wrong-type',
      {
        'rules/same.yaml': rule(
          'for: { each: system, having: { role: pos }, as: retailer }\n' +
            'parameters: { rate: { type: decimal, default: 1 } }\nclassify: []\n' +
            `overrides: { tills: { rate: ${asks}, because: they asked, until: 2030-01-31 } }`,
        ),
        'systems/tills.yaml': `${systemYaml('gross: GROSS')}\nrole: pos\n`,
      },
    ],
    [
      'a parameter that is no secret',
      'wrong-type',
      {
        'systems/pos.yaml': pos('parameters: { folder: { type: string } }', '${param.folder}/a.csv'),
        'systems/tills.yaml': made(`folder: ${asks}`),
      },
    ],
    [
      'a text of a template',
      'misplaced-parameter',
      {
        'systems/pos.yaml': pos('parameters: { key: { type: secret } }', '${param.key}/a.csv'),
        'systems/tills.yaml': made('key: TILLS_KEY'),
      },
    ],
    [
      'the name of a crosswalk',
      'wrong-type',
      {
        'reference/plu.yaml': 'tieout: 1\nreference: plu\nkind: crosswalk\nfile: plu.csv\nkey: [a]\nvalue: b\n',
        'reference/plu.csv': 'a,b\n1,2\n',
        'systems/tills.yaml': systemYaml(`gross: { from: [GROSS], crosswalk: ${asks} }`),
      },
    ],
    ['an owner', 'unknown-key', { 'rules/same.yaml': `${rule('classify: []')}owner: ${asks}\n` }],
  ])('gets no secret in %s, and is told so where it asked', async (_, code, files) => {
    const checked = await check({
      'entities/line.yaml': entityYaml('gross: { type: decimal, precision: 18, scale: 2 }'),
      'systems/tills.yaml': systemYaml('gross: GROSS'),
      'systems/ledger.yaml': ledger,
      'rules/same.yaml': rule('classify: []'),
      ...files,
    });
    const asked = checked.diagnostics.filter((found) => {
      const { file, line, endLine } = checked.source.positionOf(found.location);
      const marked = checked.source.linesOf(file).slice(line - 1, endLine);
      return found.severity === 'error' && /TILLS_KEY|param\.key/.test(marked.join('\n'));
    });
    expect(asked.map((found) => found.code)).toEqual([code]);
    expect(checked.plan).toBeNull();
  });
});

describe('a link to what is hidden in the workspace', () => {
  const hidden = { '.env': 'DB_PASSWORD=hunter22,x\ny,z\n', '.git/config': 'token = t0kent0ken\n' };
  const reference = 'tieout: 1\nreference: plu\nkind: crosswalk\nfile: plu.csv\nkey: [a]\nvalue: b\n';

  test.each([
    ['systems/tills.yaml', '../.env'],
    ['systems/all', '../.git'],
    ['reference/plu.csv', '../.env'],
  ])('is not followed from %s to %s, and nothing of it is said', async (link, target) => {
    const directory = await writeWorkspace({
      'tieout.yaml': plainWorkspace,
      'entities/line.yaml': entity,
      'systems/a.txt': '',
      'reference/plu.yaml': reference,
      ...(link.endsWith('.csv') ? {} : { 'reference/plu.csv': 'a,b\n1,2\n' }),
      ...hidden,
    });
    await symlink(target, join(directory, link));
    const checked = await checkWorkspace(directory);
    expect(codesOf(checked)).toEqual(['unreadable-file']);
    expect(renderDiagnostics(checked.diagnostics, checked.source, { color: false })).not.toMatch(/hunter22|t0ken/);
  });

  test('is followed where a container platform mounts a workspace by links', async () => {
    const directory = await writeWorkspace({ 'tieout.yaml': plainWorkspace, 'entities/..2026/line.yaml': entity });
    await symlink('..2026', join(directory, 'entities/..data'));
    await symlink('..data/line.yaml', join(directory, 'entities/line.yaml'));
    expect(codesOf(await checkWorkspace(directory))).toEqual([]);
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

  test.each([
    ['in a connection', withOptions('{ host: ok.example, key: { secret: correct-horse } }')],
    ['for a template', 'tieout: 1\nsystem: tills\ntemplate: pos\nwith: { key: correct-horse }\n'],
  ])('is not repeated where its name belongs, %s', async (_, tills) => {
    const pos = withOptions("{ host: ok.example, key: { secret: '${param.key}' } }").replace(
      'system: tills',
      'template: pos\nparameters: { key: { type: secret } }',
    );
    const checked = await check({ 'systems/pos.yaml': pos, 'systems/tills.yaml': tills });
    expect(codesOf(checked)).toEqual(['malformed-value']);
    expect(renderDiagnostics(checked.diagnostics, checked.source, { color: false })).not.toContain('correct');
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

  test.each([
    ["['https://a.example']", 'malformed-value'],
    ["['${var.nowhere}']", 'unknown-interpolation'],
    ["['a.example b']", 'malformed-value'],
  ])('is refused with private hosts %s', async (hosts, code) => {
    const { findings } = await compileFiles({ 'tieout.yaml': `${plainWorkspace}privateHosts: { allow: ${hosts} }\n` });
    expect(findings.map((finding) => finding.code)).toEqual([code]);
  });

  test('allows private hosts, which environments may name', async () => {
    const file = `${plainWorkspace}environments: { test: { variables: { erp: '10.1.2.3:8080' } } }\nprivateHosts: { allow: ['*.corp.example', '\${var.erp}'] }\n`;
    const { settings } = await compileFiles({ 'tieout.yaml': file });
    expect(settings?.privateHosts).toEqual(['*.corp.example', '10.1.2.3:8080']);
  });
});
