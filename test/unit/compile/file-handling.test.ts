import { describe, expect, it } from 'vitest';
import { fileFetcher } from '../../../src/fetchers/file/file-fetcher.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { plainWorkspace, writeWorkspace } from '../../support/written-workspace.js';
import { compileFiles, entityYaml, inShort } from '../../support/compiled-workspace.js';

const compile = (path: string, keys: string) => compileFiles(filesOf(path, keys, '{ plugin: file }'));

function filesOf(path: string, keys: string, connection: string): Record<string, string> {
  const system = [
    'tieout: 1',
    'system: tills',
    `connections: { drop: ${connection} }`,
    'feeds:',
    '  sales:',
    '    entity: line',
    `    fetch: { connection: drop, path: '${path}', ${keys} }`,
    '    parse: { format: csv }',
    '    map: [{ fields: { id: ID } }]',
  ].join('\n');
  return { 'tieout.yaml': plainWorkspace, 'entities/line.yaml': entityYaml(''), 'systems/tills.yaml': system };
}

describe('files of a feed', () => {
  it('are ready when they stayed the same for some seconds, and go to a folder or get a name', async () => {
    const moved = await compile('out/*.csv', "ready: { stableFor: 2m }, afterwards: { move: '/done/${date:yyyy}' }");
    expect(moved.findings).toEqual([]);
    const feed = moved.plan?.feeds['tills/sales'];
    expect(feed?.acceptance).toMatchObject({ stableFor: 120 });
    expect(feed?.fetch.afterwards).toEqual({ kind: 'move', folder: 'done/${date:yyyy}' });
    const renamed = await compile(
      'out/sales.csv',
      "ready: { stableFor: 5s }, afterwards: { rename: '${file.name}.done' }",
    );
    expect(renamed.findings).toEqual([]);
    expect(renamed.plan?.feeds['tills/sales']?.fetch.afterwards).toEqual({
      kind: 'rename',
      name: '${file.name}.done',
    });
  });

  it('have no such keys in the plan of a feed that asks for neither', async () => {
    const { plan } = await compile('sales.csv', 'checksum: { sidecar: sales.sum }');
    expect(Object.keys(plan?.feeds['tills/sales']?.fetch ?? {})).not.toContain('afterwards');
    expect(Object.keys(plan?.feeds['tills/sales']?.acceptance ?? {})).not.toContain('stableFor');
  });

  it.each([
    ['*.csv', '{ rename: "${file.name}.csv" }', 'malformed-value: "${file.name}.csv"'],
    ['sales*', '{ rename: "${file.name}.done" }', 'malformed-value: "${file.name}.done"'],
    ['*.csv', '{ rename: done }', 'malformed-value: done'],
    [
      'sales_${date:yyyyMMdd}.csv',
      '{ rename: "sales_${date:yyyyMMdd}.csv" }',
      'malformed-value: "sales_${date:yyyyMMdd}.csv"',
    ],
    ['**/*.csv', '{ move: archive }', 'malformed-value: archive'],
    ['out/*.csv', '{ move: out }', 'malformed-value: out'],
    ['out/*.csv', '{ move: ./out }', 'malformed-value: ./out'],
    ['out/*.csv', '{ move: ../archive }', 'outside-workspace: ../archive'],
    ['out/*.csv', '{ move: "archive/${file.name}" }', 'unknown-interpolation: ${file.name}'],
    ['*.csv', '{ rename: "${time}.done" }', 'unknown-interpolation: ${time}'],
  ])('are not to be found again where they went: %s, %s', async (path, afterwards, finding) => {
    const { findings } = await compile(path, `afterwards: ${afterwards}`);
    expect(inShort(findings)[0]).toBe(finding);
  });

  it.each([
    ['out/*.csv', '{ move: archive }'],
    ['out/*.csv', '{ move: out/archive }'],
    ['*/sales.csv', '{ rename: "${file.name}.done" }'],
    ['sales_${date:yyyyMMdd}_*.csv', '{ rename: "done_${file.name}" }'],
    ['[a-c]*.csv', '{ move: archive }'],
  ])('may go where nothing is looked for: %s, %s', async (path, afterwards) => {
    expect((await compile(path, `afterwards: ${afterwards}`)).findings).toEqual([]);
  });

  it('are asked for of fetchers that can tell and move them', async () => {
    const { tellsVersions: _, relocates: __, ...fetcher } = { ...fileFetcher, name: 'plain' };
    const directory = await writeWorkspace(
      filesOf('*.csv', 'ready: { stableFor: 5s }, afterwards: { move: done }', '{ plugin: plain }'),
    );
    const { diagnostics } = await checkWorkspace(directory, [fetcher]);
    expect(diagnostics.map(({ code, parameters }) => ({ code, ...parameters }))).toMatchObject([
      { code: 'key-without-effect', key: 'ready' },
      { code: 'key-without-effect', key: 'afterwards' },
    ]);
  });
});
