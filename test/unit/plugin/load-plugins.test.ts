import { mkdir, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderDiagnostics } from '../../../src/delivery/shared/render-diagnostics.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { plainWorkspace, writeWorkspace } from '../../support/written-workspace.js';

const manifest = (changes: object = {}): string =>
  JSON.stringify({ name: 'tieout-fetch-box', version: '1.0.0', type: 'module', main: 'index.js', ...changes });

const fetcher = (changes = ''): string =>
  `const fetcher = { name: 'tieout-fetch-box', description: 'A box.', options: {}, hostsOf: () => [],
     fetch: async () => [], probe: async () => 'it is there', ${changes} };\n`;

const good = `${fetcher()}export { fetcher };\n`;

/** The findings about the one package that is allowed, on line 5, after another line that allows the built-in one. */
async function check(files: Readonly<Record<string, string>>, allowed = 'tieout-fetch-box@1.0.0') {
  const placed = Object.entries(files).map(([file, text]) => [`node_modules/tieout-fetch-box/${file}`, text]);
  const directory = await writeWorkspace({
    'tieout.yaml': `${plainWorkspace}plugins:\n  allow:\n    - ${allowed}\n`,
    ...(Object.fromEntries(placed) as Record<string, string>),
  });
  return checkWorkspace(directory);
}

function told({ diagnostics, source }: Awaited<ReturnType<typeof check>>): readonly string[] {
  return diagnostics.map((finding) => {
    const { file, line, column } = source.positionOf(finding.location);
    const { reason } = { reason: '', ...finding.parameters };
    return `${file}:${line}:${column} ${finding.code}: ${reason}`;
  });
}

describe('a package that is allowed', () => {
  test.each([
    ['as `fetcher`', { 'package.json': manifest(), 'index.js': good }],
    ['as default', { 'package.json': manifest(), 'index.js': `${fetcher()}export default fetcher;\n` }],
    ['by `exports`', { 'package.json': manifest({ exports: { '.': { import: './a.js' } } }), 'a.js': good }],
    [
      'from CommonJS',
      { 'package.json': manifest({ type: 'commonjs' }), 'index.js': `${fetcher()}module.exports = { fetcher };\n` },
    ],
  ])('is loaded, exported %s', async (_, files) => {
    expect(told(await check(files))).toEqual([]);
  });

  test.each([
    ['is not installed', {}, 'it is not installed'],
    [
      'has another version',
      { 'package.json': manifest({ version: '1.0.1' }), 'index.js': good },
      'version 1.0.1 is installed, 1.0.0 is allowed',
    ],
    [
      'has another name',
      { 'package.json': manifest({ name: 'other' }), 'index.js': good },
      "the package in its place calls itself 'other'",
    ],
    ['says no version', { 'package.json': '{}', 'index.js': good }, 'its package.json says neither name nor version'],
    [
      'throws',
      { 'package.json': manifest(), 'index.js': 'throw new Error("no network\\n    at the second line")' },
      'it failed while it was loaded: no network',
    ],
    ['throws null', { 'package.json': manifest(), 'index.js': 'throw null' }, 'it failed while it was loaded: null'],
    [
      'throws what has no text',
      { 'package.json': manifest(), 'index.js': 'throw Object.create(null)' },
      'it failed while it was loaded: something without words was thrown',
    ],
    [
      'throws when it is looked at',
      {
        'package.json': manifest(),
        'index.js': 'export const fetcher = { get name() { throw new Error("not yet") } };',
      },
      'it failed while it was loaded: not yet',
    ],
    [
      'exports nothing',
      { 'package.json': manifest(), 'index.js': 'export const other = 1;' },
      'it exports no `fetcher`, and no default',
    ],
    [
      'takes the name of what is built in',
      { 'package.json': manifest(), 'index.js': `${fetcher("name: 'file'")}export { fetcher };` },
      "its fetcher must be named 'tieout-fetch-box', as the package is",
    ],
    [
      'has no function',
      { 'package.json': manifest(), 'index.js': `${fetcher('fetch: 1')}export { fetcher };` },
      "its fetcher has no function 'fetch'",
    ],
    [
      'has an option that is not described',
      { 'package.json': manifest(), 'index.js': `${fetcher('options: { host: 1 }')}export { fetcher };` },
      "its option 'host' is not described",
    ],
    [
      'offers values that are none',
      {
        'package.json': manifest(),
        'index.js': `${fetcher("options: { host: { description: 'x', required: true, example: 'x', values: [1] } }")}export { fetcher };`,
      },
      "'values' of its option 'host' is no list of texts",
    ],
    [
      'has a default that is no text',
      {
        'package.json': manifest(),
        'index.js': `${fetcher("options: { port: { description: 'x', required: false, example: '1', default: 22 } }")}export { fetcher };`,
      },
      "'default' of its option 'port' is no text",
    ],
    [
      'leads out of its folder',
      { 'package.json': manifest({ main: '../../tieout.yaml' }), 'index.js': good },
      'its entry leads out of the package',
    ],
  ])('and %s is a finding at its line', async (_, files, reason) => {
    expect(told(await check(files))).toEqual([`tieout.yaml:5:7 plugin-unusable: ${reason}`]);
  });

  test.each([
    ['has no module', { 'package.json': manifest() }],
    ['has a broken manifest', { 'package.json': '{', 'index.js': good }],
    ['is no JavaScript', { 'package.json': manifest(), 'index.js': 'export const = 1' }],
  ])('and %s is one, too, without a stack', async (_, files) => {
    const checked = await check(files);
    expect(told(checked)).toEqual([expect.stringMatching(/^tieout\.yaml:5:7 plugin-unusable: /)]);
    expect(renderDiagnostics(checked.diagnostics, checked.source, { color: false })).not.toMatch(/^\s+at /m);
  });

  test('takes no name of what is built in', async () => {
    expect(told(await check({}, 'file@1.0.0'))).toEqual(['tieout.yaml:5:7 plugin-unusable: that name is taken']);
  });

  test('may be a link, as package managers and developers make them', async () => {
    const directory = await writeWorkspace({
      'tieout.yaml': `${plainWorkspace}plugins: { allow: [tieout-fetch-box@1.0.0] }\n`,
      'box/package.json': manifest(),
      'box/index.js': good,
    });
    await mkdir(join(directory, 'node_modules'));
    await symlink('../box', join(directory, 'node_modules/tieout-fetch-box'));
    expect((await checkWorkspace(directory)).diagnostics).toEqual([]);
    await rename(join(directory, 'box/index.js'), join(directory, 'index.js'));
    await symlink('../index.js', join(directory, 'box/index.js'));
    expect(told(await checkWorkspace(directory))[0]).toContain('its entry leads out of the package');
  });
});

describe('a package that fails while a workspace is validated', () => {
  const system =
    'tieout: 1\nsystem: tills\nconnections: { box: { plugin: tieout-fetch-box, ' +
    'options: { host: a.example, key: { secret: KEY } } } }\nfeeds:\n';
  const options =
    "host: { description: 'x', required: true, example: 'x', check: () => { throw new Error('no check'); } }, " +
    "key: { description: 'x', required: true, example: 'x', secret: true }";

  test.each([
    [`options: { ${options} }`, 'its check failed: no check'],
    [
      `options: { ${options.replace(/, check: .*? } }/, ' }')} }, hostsOf: () => { throw new Error('no hosts'); }`,
      "it cannot tell its hosts: The plugin 'tieout-fetch-box' failed: no hosts",
    ],
    [
      `options: { ${options.replace(/, check: .*? } }/, ' }')} }, hostsOf: () => 'a.example'`,
      "it cannot tell its hosts: The plugin 'tieout-fetch-box' failed: hostsOf must give a list of hosts",
    ],
  ])('is a finding: %#', async (members, reason) => {
    const directory = await writeWorkspace({
      'tieout.yaml':
        `${plainWorkspace}plugins: { allow: [tieout-fetch-box@1.0.0] }\n` +
        'secrets: { allow: { tills: { names: [KEY], hosts: [a.example] } } }\n',
      'entities/line.yaml':
        'tieout: 1\nentity: line\nidentity: [id]\nfields: { id: { type: string, required: true } }\n',
      'systems/tills.yaml':
        `${system}  sales:\n    entity: line\n    fetch: { connection: box, path: a.csv }\n` +
        '    parse: { format: csv }\n    map: [{ fields: { id: ID } }]\n',
      'node_modules/tieout-fetch-box/package.json': manifest(),
      'node_modules/tieout-fetch-box/index.js': `${fetcher(members)}export { fetcher };\n`,
    });
    const found = (await checkWorkspace(directory)).diagnostics.filter(({ severity }) => severity === 'error');
    expect(found.map(({ code, parameters }) => ({ code, ...parameters }))).toEqual([
      { code: 'invalid-option', plugin: 'tieout-fetch-box', reason },
    ]);
  });
});
