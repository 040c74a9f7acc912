import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { createBuiltInFetchers } from '../../../src/built-in-fetchers.js';
import { createWorkspace } from '../../../src/config/index.js';
import { describePlugins } from '../../../src/plugin/describe-plugins.js';
import type { FileFetcher, Fetcher, OptionDescription } from '../../../src/plugin/fetcher.js';
import type { Schema } from '../../../src/plugin/option-schema.js';
import { schemaText } from '../../../src/schema/schema-text.js';
import { YamlLanguageServer } from '../../support/yaml-language-server.js';

const lockerPackage = new URL('../../support/packages/tieout-fetch-locker/index.js', import.meta.url).href;
const head = '# yaml-language-server: $schema=../schemas/system.schema.json\ntieout: 1\nsystem: x\n';
const feeds = `feeds:
  sales:
    entity: sale
    fetch: { connection: drop, path: sales.csv }
    parse: { format: csv }
    map: [{ fields: { receipt: RECEIPT } }]
`;
const fetchers = [...createBuiltInFetchers().values()];
const settings = [...new Set(fetchers.flatMap((fetcher) => Object.keys(fetcher.settings ?? {})))];

/** A system with one connection. */
const connected = (connection: object): string => `${head}connections:\n${indented({ drop: connection }, 2)}${feeds}`;

/** A system with one feed that says something of its connection. */
const asked = (options: object): string =>
  `${head}connections: { drop: { plugin: rest, options: { url: https://erp.example } } }\n${feeds.replace(
    'fetch: { connection: drop, path: sales.csv }',
    `fetch:\n      connection: drop\n      path: sales.csv\n      options:\n${indented(options, 8).trimEnd()}`,
  )}`;

function indented(value: object, columns: number): string {
  return stringify(value, { lineWidth: 0 }).replaceAll(/^(?=.)/gm, ' '.repeat(columns));
}

const written = ({ example, secret }: OptionDescription): unknown => (secret ? { secret: example } : example);

/** The options of a fetcher, each as its example. */
function everyOption({ options }: Fetcher): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, written(option)]));
}

function placeOf(text: string, key: string, column: number): readonly [number, number] {
  const line = text.split('\n').findIndex((each) => each.startsWith(`${' '.repeat(column)}${key}:`));
  expect(line, `${key} stands in:\n${text}`).toBeGreaterThan(0);
  return [line, column];
}

/** What an editor shows, without what is escaped for Markdown. */
const plain = (markdown: string): string => markdown.replaceAll('\\', '').replaceAll(/\s+/g, ' ');
const words = (text: string): string => plain(text);

describe('an editor on the options of plugins', () => {
  let directory = '';
  let server: YamlLanguageServer;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'tieout-editor-'));
    await createWorkspace(directory);
    server = await YamlLanguageServer.start(directory);
  });
  afterAll(async () => {
    await server.stop();
    await rm(directory, { recursive: true });
  });

  it.each(fetchers.map((fetcher) => [fetcher.name, fetcher] as const))(
    'explains every option of %s, and marks no example of it',
    async (name, fetcher) => {
      const text = connected({ plugin: name, options: everyOption(fetcher) });
      const file = await server.open(`systems/${name}.yaml`, text);
      expect(file.problems).toEqual([]);
      for (const [option, { description }] of Object.entries(fetcher.options)) {
        const [line, column] = placeOf(text, option, 6);
        expect(plain(await file.hover(line, column)), option).toContain(words(description));
      }
    },
  );

  it('explains every setting of a feed, and says whose it is', async () => {
    const examples = settings.map((name) => [name, fetchers.flatMap((fetcher) => fetcher.settings?.[name] ?? [])[0]]);
    const text = asked(
      Object.fromEntries(examples.map(([name, option]) => [name, (option as OptionDescription).example])),
    );
    const file = await server.open('systems/settings.yaml', text);
    expect(file.problems).toEqual([]);
    for (const { name: plugin, settings: described = {} } of fetchers) {
      for (const [setting, { description }] of Object.entries(described)) {
        const shown = plain(await file.hover(...placeOf(text, setting, 8)));
        expect(shown, setting).toContain(`\`${plugin}\``);
        expect(shown, setting).toContain(words(description));
      }
    }
  });

  it('refuses no setting that it does not know, nor a value', async () => {
    const text = asked({ shelf: 'a', paging: 'by-shelf', pageSize: '${var.size}' });
    expect((await server.open('systems/other.yaml', text)).problems).toEqual([]);
  });

  it('offers plugins, their options and the values of those', async () => {
    const plugins = connected({ plugin: 'P', options: {} }).replace('plugin: P', 'plugin: ');
    const offered = await (await server.open('systems/plugin.yaml', plugins)).complete(5, 12);
    expect(offered).toEqual(expect.arrayContaining(['file', 'sftp', 'webhook']));

    const options = connected({ plugin: 'sftp', options: { host: 'h' } }).replace('host: h', 'host: h\n      ');
    const names = await (await server.open('systems/option.yaml', options)).complete(8, 6);
    expect(names).toEqual(expect.arrayContaining(['hostKey', 'port', 'privateKey']));
    expect(names).not.toContain('brokers');

    const values = connected({ plugin: 'rest', options: { url: 'https://a.example', authentication: 'A' } });
    const place = placeOf(values, 'authentication', 6);
    const choices = await (
      await server.open('systems/value.yaml', values.replace('authentication: A', 'authentication: '))
    ).complete(place[0], 22);
    expect(choices).toEqual(expect.arrayContaining(['oauth2', 'bearer', 'none']));
  });

  it('marks an option that the plugin does not have, a wrong value and a secret in clear text', async () => {
    const options = { host: 'h', hostKey: 'k', username: 'u', port: 'many', password: 'open', shelf: 'a' };
    const text = connected({ plugin: 'sftp', options });
    const { problems } = await server.open('systems/marked.yaml', text);
    const lines = new Set(problems.map((problem) => Number(problem.split(':')[0]) - 1));
    expect(lines).toEqual(new Set(['port', 'password', 'shelf'].map((key) => placeOf(text, key, 6)[0])));
  });

  it('explains the options of a package that the schema was printed with', async () => {
    const { fetcher } = (await import(lockerPackage)) as { readonly fetcher: FileFetcher };
    const published = JSON.parse(schemaText('system') ?? '') as Schema;
    const schema = describePlugins(published, [...fetchers, { ...fetcher, name: '@acme/locker' }]);
    await mkdir(join(directory, '.tieout'));
    await writeFile(join(directory, '.tieout/system.schema.json'), JSON.stringify(schema));
    const options = { host: 'locker.example', key: { secret: 'KEY' }, shelf: 'a' };
    const text = connected({ plugin: '@acme/locker', options }).replace('../schemas/', '../.tieout/');
    const file = await server.open('systems/locker.yaml', text);
    expect(plain(await file.hover(...placeOf(text, 'host', 6)))).toContain('Where the locker is. Required.');
    expect(file.problems).toEqual([expect.stringContaining(`${placeOf(text, 'shelf', 6)[0] + 1}: `)]);
  });

  it('takes any option of a package, and `${…}` in place of a value or of the plugin', async () => {
    const options = { shelf: 'a', depth: 3, key: { secret: 'KEY' } };
    const of = async (name: string, connection: object): Promise<readonly string[]> =>
      (await server.open(`systems/${name}.yaml`, connected(connection))).problems;
    expect(await of('package', { plugin: 'tieout-fetch-box', options })).toEqual([]);
    expect(await of('named', { plugin: '${var.plugin}', options })).toEqual([]);
    expect(await of('values', { plugin: 'file', options: { directory: '${var.folder}' } })).toEqual([]);
    const kafka = { brokers: ['${var.broker}'], group: 'g', tls: '${var.tls}', mechanism: '${var.mechanism}' };
    expect(await of('choices', { plugin: 'kafka', options: kafka })).toEqual([]);
  });
});

it('describing the built-in fetchers again changes nothing', () => {
  const published = schemaText('system') ?? '';
  const again = describePlugins(JSON.parse(published) as Schema, fetchers);
  expect(`${JSON.stringify(again, null, 2)}\n`).toBe(published);
});
