import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { graphqlFetcher } from '../../../src/fetchers/http/graphql-fetcher.js';
import { restFetcher } from '../../../src/fetchers/http/rest-fetcher.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { entityYaml } from '../../support/compiled-workspace.js';
import { plainWorkspace, writeWorkspace } from '../../support/written-workspace.js';

interface WrittenFeed {
  readonly plugin: string;
  /** Of `fetch`, beside the connection. */
  readonly fetch: string;
  readonly rest?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly linked?: string;
}

/** What is found in a workspace with one feed, as where it stands and what is said of it. */
async function found({
  plugin,
  fetch,
  rest = 'parse: { format: json }',
  files = {},
  linked,
}: WrittenFeed): Promise<string[]> {
  const system = [
    'tieout: 1',
    'system: hub',
    `connections: { api: { plugin: ${plugin}, options: { url: https://hub.example } } }`,
    'feeds:',
    '  lines:',
    '    entity: line',
    `    fetch: { connection: api, ${fetch} }`,
    ...rest.split('\n').map((line) => `    ${line}`),
    '    map: [{ fields: { id: $.id } }]',
  ];
  const directory = await writeWorkspace({
    'tieout.yaml': plainWorkspace,
    'entities/line.yaml': entityYaml(''),
    'systems/hub.yaml': system.join('\n'),
    ...files,
  });
  if (linked !== undefined) await symlink('/etc/hostname', join(directory, linked));
  const { source, diagnostics } = await checkWorkspace(directory, [restFetcher, graphqlFetcher]);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return errors.map(({ code, parameters, location }) => {
    const { file, line } = source.positionOf(location);
    return `${file}:${line} ${code} ${JSON.stringify(parameters)}`;
  });
}

const said = (plugin: string, reason: string): string => `invalid-option ${JSON.stringify({ plugin, reason })}`;

describe('a feed that is asked page by page', () => {
  it('is told what only files have', async () => {
    const rest = 'parse: { format: json, compression: gzip }';
    expect(await found({ plugin: 'rest', fetch: 'path: lines', rest })).toEqual([
      'systems/hub.yaml:8 key-without-effect {"key":"compression","reason":"answers come without files"}',
    ]);
  });

  it('is told which settings need JSON, once each setting is usable', async () => {
    const fetch = 'path: lines, options: { paging: cursor, next: $.next }';
    expect(await found({ plugin: 'rest', fetch, rest: 'parse: { format: ndjson }' })).toEqual([
      `systems/hub.yaml:7 ${said('rest', 'it is read out of JSON, and the feed has another `format`')}`,
    ]);
    const wrong = 'path: lines, options: { paging: cursor, next: $., total: $.n }';
    expect(await found({ plugin: 'rest', fetch: wrong, rest: 'parse: { format: ndjson }' })).toEqual([
      `systems/hub.yaml:7 ${said('rest', 'it is not the address of a value, such as $.meta.next')}`,
    ]);
  });
});

describe('a query file', () => {
  const fetch = 'path: systems/lines.graphql';
  const rest = 'parse: { format: json, records: $.data.lines }';

  it('is found wrong at its own line', async () => {
    const files = { 'systems/lines.graphql': 'query {\n  lines {\n    id(\n  }\n}\n' };
    const [problem, ...others] = await found({ plugin: 'graphql', fetch, rest, files });
    expect(problem).toMatch(/^systems\/lines\.graphql:4 invalid-option .*Syntax Error/);
    expect(others).toEqual([]);
  });

  it('is told what the map reads and it does not select, where the feed names it', async () => {
    const files = { 'systems/lines.graphql': '{ lines { number } }' };
    expect(await found({ plugin: 'graphql', fetch, rest, files })).toEqual([
      `systems/hub.yaml:7 ${said('graphql', 'the map reads $.id of a record, which the query does not select')}`,
    ]);
  });

  it('that is not there, not text, or leads out of the workspace is told once', async () => {
    const options = 'path: systems/lines.graphql, options: { schema: systems/none.json }';
    expect(await found({ plugin: 'graphql', fetch: options, rest })).toEqual([
      'systems/lines.graphql:1 unreadable-file {"reason":"there is no such file"}',
    ]);
    const outside = { files: { 'queries/other.graphql': '{ lines { id } }' }, linked: 'queries/lines.graphql' };
    expect(await found({ plugin: 'graphql', fetch: 'path: queries/lines.graphql', rest, ...outside })).toEqual([
      expect.stringMatching(/^queries\/lines\.graphql:1 /),
    ]);
  });
});
