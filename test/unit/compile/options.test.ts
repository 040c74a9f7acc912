import { describe, expect, test } from 'vitest';
import type { FileFetcher } from '../../../src/plugin/fetcher.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { entityYaml } from '../../support/compiled-workspace.js';
import { plainWorkspace, writeWorkspace } from '../../support/written-workspace.js';

const plain = { description: 'x.', required: false, example: 'x' };

/** Has an option of every kind, and the same kinds among what a feed asks. */
const shelf: FileFetcher = {
  name: 'shelf',
  description: 'A shelf.',
  options: {
    name: plain,
    port: { ...plain, type: 'integer' },
    tls: { ...plain, type: 'boolean' },
    patience: { ...plain, type: 'duration' },
    rows: { ...plain, type: 'list', check: (row) => (row === '' ? 'a row has a name' : null) },
    headers: { ...plain, type: 'texts' },
    mode: { ...plain, values: ['read', 'peek'] },
    file: { ...plain, type: 'file' },
    key: { ...plain, secret: true },
  },
  settings: { day: plain, where: { ...plain, type: 'texts' }, first: { ...plain, required: true } },
  hostsOf: () => [],
  fetch: () => Promise.resolve([]),
  probe: () => Promise.resolve('there'),
};

async function compile(options: string, settings = '{ first: a }') {
  const system = [
    'tieout: 1',
    'system: tills',
    `connections: { share: { plugin: shelf, options: ${options} } }`,
    'feeds:',
    '  sales:',
    '    entity: line',
    `    fetch: { connection: share, path: a.csv, options: ${settings} }`,
    '    parse: { format: csv }',
    '    map: [{ fields: { id: ID } }]',
  ].join('\n');
  const files = { 'tieout.yaml': plainWorkspace, 'entities/line.yaml': entityYaml(''), 'systems/tills.yaml': system };
  const { plan, diagnostics } = await checkWorkspace(await writeWorkspace(files), [shelf]);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  return { fetch: plan?.feeds['tills/sales']?.fetch, errors };
}

describe('the options of a plugin', () => {
  test('are planned as texts, lists and texts by name, however YAML writes them', async () => {
    const { fetch, errors } = await compile(
      '{ port: 2222, tls: true, patience: 30s, rows: [a, b], headers: { X-Tenant: t, X-Shop: 7 }, mode: peek, file: q.sql }',
    );
    expect(errors).toEqual([]);
    expect(fetch?.options).toEqual({
      port: '2222',
      tls: 'true',
      patience: '30s',
      rows: ['a', 'b'],
      headers: { texts: { 'X-Tenant': 't', 'X-Shop': '7' } },
      mode: 'peek',
      file: 'q.sql',
    });
  });

  test('may be numbers and truths in quotes, as a template gives them', async () => {
    expect((await compile("{ port: '2222', tls: 'false' }")).fetch?.options).toEqual({ port: '2222', tls: 'false' });
  });

  test.each([
    ['a number for a text', '{ name: 7 }', 'malformed-value'],
    ['a text for a number', '{ port: high }', 'malformed-value'],
    ['a fraction', "{ port: '1.5' }", 'malformed-value'],
    ['a word for a truth', "{ tls: 'yes' }", 'malformed-value'],
    ['a duration without a unit', "{ patience: '30' }", 'malformed-value'],
    ['a text for a list', '{ rows: a }', 'malformed-value'],
    ['a list for a text', '{ name: [a] }', 'malformed-value'],
    ['a list for texts by name', '{ headers: [a] }', 'malformed-value'],
    ['what its check refuses', "{ rows: [a, ''] }", 'invalid-option'],
    ['a word that is none of its values', '{ mode: write }', 'malformed-value'],
    ['a file outside of the workspace', '{ file: ../q.sql }', 'outside-workspace'],
    ['a secret as a text', '{ key: abcd }', 'secret-in-clear-text'],
    ['a secret where none is taken', '{ headers: { secret: KEY } }', 'secret-misplaced'],
    ['an option it does not have', '{ ports: 1 }', 'unknown-key'],
  ])('are refused in their place: %s', async (_, options, code) => {
    expect((await compile(options)).errors[0]).toBe(code);
  });
});

describe('what a feed asks of a connection', () => {
  test('may name the delivery date, which is filled in for each delivery', async () => {
    const { fetch, errors } = await compile('{}', "{ first: a, day: '${date:yyyyMMdd}', where: { on: x } }");
    expect(errors).toEqual([]);
    expect(fetch?.settings).toEqual({ first: 'a', day: '${date:yyyyMMdd}', where: { texts: { on: 'x' } } });
  });

  test.each([
    ['a date that cannot be written so', "{ first: '${date:QQ}' }", 'malformed-value'],
    ['a secret', '{ first: { secret: KEY } }', 'secret-misplaced'],
    ['nothing, where something is required', '{}', 'missing-key'],
    ['what the plugin does not know', '{ first: a, last: b }', 'unknown-key'],
  ])('is refused in its place: %s', async (_, settings, code) => {
    expect((await compile('{}', settings)).errors).toEqual([code]);
  });
});
