import { describe, expect, test } from 'vitest';
import { fileFetcher } from '../../../src/fetchers/file/file-fetcher.js';
import type { Fetcher } from '../../../src/plugin/fetcher.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { compileFiles, entityYaml, inShort, systemYaml } from '../../support/compiled-workspace.js';
import { plainWorkspace, writeWorkspace } from '../../support/written-workspace.js';

const entity = { 'entities/line.yaml': entityYaml('') };

async function compileSystem(changes: Parameters<typeof systemYaml>[1]) {
  return compileFiles({ ...entity, 'systems/tills.yaml': systemYaml('', changes) });
}

describe('a feed', () => {
  test('has the defaults of what it does not say', async () => {
    const { plan } = await compileSystem({});
    expect(plan?.feeds['tills/sales']).toMatchObject({
      name: 'tills/sales',
      system: 'tills',
      entity: 'line',
      fetch: { plugin: 'file', options: {}, path: 'sales.csv' },
      parse: {
        format: 'csv',
        delimiter: ',',
        quote: '"',
        encoding: 'windows-1252',
        header: { skip: 0, rows: 1, names: null },
        footer: 0,
        trailer: null,
      },
    });
  });

  test.each([
    ["{ format: csv, delimiter: ';', quote: \"'\" }", []],
    ['{ format: csv, delimiter: "\\t" }', []],
    ["{ format: csv, delimiter: '§' }", ["malformed-value: '§'"]],
    ["{ format: csv, quote: ',' }", ["malformed-value: { format: csv, quote: ',' }"]],
    ["{ format: csv, delimiter: '|', quote: '|' }", ["malformed-value: '|'"]],
  ])('is told apart by two different ASCII characters: %s', async (parse, expected) => {
    const { findings } = await compileSystem({ parse });
    expect(findings.map(({ code }) => code)).toEqual(expected.map((text) => text.split(':')[0]));
  });

  test('is checked in all that does not depend on what is missing', async () => {
    const system = systemYaml('', {
      path: '../x.csv',
      parse: "{ format: csv, delimiter: '§' }",
      head: 'timezone: Nowhere/Land\nconnections: { share: { plugin: file } }',
    });
    const { findings } = await compileFiles({ 'systems/tills.yaml': system });
    expect(inShort(findings).toSorted()).toEqual([
      "malformed-value: '§'",
      'malformed-value: Nowhere/Land',
      'outside-workspace: ../x.csv',
      'unknown-reference: line',
    ]);
  });
});

describe('a path', () => {
  test.each([
    'sales.csv',
    'days/sales_*.csv',
    '${date:yyyyMMdd}.csv',
    '${date:yyyy}/${date:MM}/${date:dd}/sales.csv',
    '${date:yyyy/MM/dd}.csv',
    '${date:yy-MM-dd}_?.csv',
    'a..b/..c/d...csv',
    './sales.csv',
  ])('may be %s', async (path) => {
    expect(inShort((await compileSystem({ path: JSON.stringify(path) })).findings)).toEqual([]);
  });

  test.each([
    ['../sales.csv', 'outside-workspace', '"../sales.csv"'],
    ['a/../../sales.csv', 'outside-workspace', '"a/../../sales.csv"'],
    ['a/..', 'outside-workspace', '"a/.."'],
    ['/etc/passwd', 'outside-workspace', '"/etc/passwd"'],
    ['..\\sales.csv', 'outside-workspace', '"..\\\\sales.csv"'],
    ['${date:../yyyy}.csv', 'outside-workspace', '"${date:../yyyy}.csv"'],
    ['${date:/yyyy}.csv', 'outside-workspace', '"${date:/yyyy}.csv"'],
    ['.${date:.}/x.csv', 'outside-workspace', '".${date:.}/x.csv"'],
    ['${date:YYYY}.csv', 'malformed-value', '${date:YYYY}'],
    ['x_${shop}.csv', 'unknown-interpolation', '${shop}'],
    ['${date:}.csv', 'malformed-value', '${date:}'],
    ['é_${date:yyyy', 'malformed-value', '${date:yyyy'],
    ['${}', 'unknown-interpolation', '${}'],
  ])('may not be %s', async (path, code, marked) => {
    expect(inShort((await compileSystem({ path: JSON.stringify(path) })).findings)).toEqual([`${code}: ${marked}`]);
  });
});

describe('the options of a connection', () => {
  const shelf: Fetcher = {
    ...fileFetcher,
    name: 'shelf',
    options: {
      room: { description: 'The room.', required: true, example: 'north' },
      level: {
        description: 'The level.',
        required: false,
        example: '3',
        check: (value) => (/^\d$/.test(value) ? null : 'a level is one digit'),
      },
    },
  };

  async function findingsOf(connection: string) {
    const system = systemYaml('', { head: `connections: { share: ${connection} }` });
    const directory = await writeWorkspace({ 'tieout.yaml': plainWorkspace, ...entity, 'systems/tills.yaml': system });
    const { diagnostics, source } = await checkWorkspace(directory, [fileFetcher, shelf]);
    return diagnostics.map(({ code, parameters, location, suggestion }) => {
      const { line, column, endColumn } = source.positionOf(location);
      const marked = source.linesOf(location.file)[line - 1]?.slice(column - 1, endColumn - 1);
      return { code, parameters, marked, suggestion };
    });
  }

  test.each([
    ['{ plugin: shelf, options: { room: north, level: "3" } }', []],
    ['{ plugin: file }', []],
    [
      '{ plugin: shelf, options: { level: "3" } }',
      [{ code: 'missing-key', parameters: { key: 'room' }, marked: '{ level: "3" }' }],
    ],
    ['{ plugin: shelf }', [{ code: 'missing-key', parameters: { key: 'room' }, marked: 'shelf' }]],
    [
      '{ plugin: shelf, options: { room: north, levl: "3" } }',
      [{ code: 'unknown-key', marked: 'levl', suggestion: 'level' }],
    ],
    ['{ plugin: shelf, options: { room: north, constructor: "3" } }', [{ code: 'unknown-key', marked: 'constructor' }]],
    [
      '{ plugin: shelf, options: { room: north, level: ten } }',
      [{ code: 'invalid-option', parameters: { plugin: 'shelf', reason: 'a level is one digit' }, marked: 'ten' }],
    ],
    [
      '{ plugin: shelve, options: { anything: goes } }',
      [{ code: 'unknown-reference', marked: 'shelve', suggestion: 'shelf' }],
    ],
    ["{ plugin: file, options: { directory: ' ' } }", [{ code: 'invalid-option', marked: "' '" }]],
  ])('are those of its plugin: %s', async (connection, findings) => {
    const found = await findingsOf(connection);
    expect(found).toHaveLength(findings.length);
    expect(found).toMatchObject(findings);
  });
});
