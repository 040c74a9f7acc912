import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { createWorkspace } from '../../../src/config/index.js';
import { repository, trackedFiles } from '../../support/repository.js';
import { YamlLanguageServer } from '../../support/yaml-language-server.js';

const isDocument = (file: string): boolean =>
  /^(tieout\.yaml|(entities|systems|rules|reference)\/.*\.ya?ml)$/.test(file);

describe('an editor on what `init` writes', () => {
  let directory = '';
  let files: readonly string[] = [];
  let server: YamlLanguageServer;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'tieout-editor-'));
    ({ files } = await createWorkspace(directory));
    const settings = await readFile(join(directory, '.vscode/settings.json'), 'utf8');
    server = await YamlLanguageServer.start(directory, JSON.parse(settings) as Record<string, unknown>);
  });
  afterAll(async () => {
    await server.stop();
    await rm(directory, { recursive: true });
  });

  it('marks nothing', async () => {
    for (const file of files.filter(isDocument)) expect((await server.open(file)).problems, file).toEqual([]);
  });

  it('marks a key that is not known, at its line, in every document of a file', async () => {
    const line = '# yaml-language-server: $schema=../schemas/rule.schema.json\n';
    const rule = 'scope: { field: day, unit: day }\nbaseline: { feed: a/b }\ncounterparts: { c: { feed: d/e } }\n';
    const text = ['a', 'b'].map((name) => `${line}tieout: 1\nrule: ${name}\n${rule}match: [{ key: [x] }]\nsope: 1\n`);
    const { problems } = await server.open('rules/typo.yaml', text.join('---\n'));
    expect(problems).toEqual(
      expect.arrayContaining([expect.stringMatching(/^8: .*sope/), expect.stringMatching(/^17: .*sope/)]),
    );
  });

  it('explains a key with its unit', async () => {
    const file = 'rules/shop-vs-ledger.yaml';
    const lines = (await readFile(join(directory, file), 'utf8')).split('\n');
    const line = lines.findIndex((text) => text.includes('within:'));
    const markdown = await (await server.open(file)).hover(line, lines[line]?.indexOf('within') ?? 0);
    const text = markdown.replaceAll('\\', '');
    expect(text).toContain('a percentage (2%) of what `of` says');
    expect(text).toContain('a duration in seconds, minutes, hours or days');
  });

  it('offers the values of a choice', async () => {
    const text = 'tieout: 1\nsystem: x\nrole: \n';
    const roles = await (await server.open('systems/new.yaml', text)).complete(2, 6);
    expect(roles).toEqual(expect.arrayContaining(['pos', 'erp', 'edi-partner']));
    const rule = 'tieout: 1\nrule: x\ncompare:\n  amount:\n    within: 2%\n    of: \n';
    const bases = await (await server.open('rules/new.yaml', rule)).complete(5, 8);
    expect(bases).toEqual(expect.arrayContaining(['baseline', 'larger', 'average']));
  });

  it('offers the keys that may still be written', async () => {
    const keys = await (await server.open('entities/new.yaml', 'tieout: 1\nentity: x\n\n')).complete(2, 0);
    expect(keys).toEqual(expect.arrayContaining(['identity', 'fields', 'checks']));
    expect(keys).not.toContain('entity');
  });

  it('knows templates, systems made of them, and `${…}` in place of a value', async () => {
    const { problems } = await server.open('systems/retailers.yaml', retailers);
    expect(problems).toEqual([]);
    const wrong = retailers.replace('${param.role}', 'till');
    expect((await server.open('systems/wrong.yaml', wrong)).problems).toEqual([expect.stringContaining('4: ')]);
  });
});

const retailers = `tieout: 1
template: pos-csv
parameters: { timezone: { type: timezone }, role: { type: string, default: pos }, folder: { type: string } }
role: \${param.role}
timezone: \${param.timezone}
connections:
  drop: { plugin: file, options: { directory: "\${param.folder}" } }
feeds:
  sales:
    entity: sale
    fetch: { connection: drop, path: "sales_\${date:yyyyMMdd}.csv" }
    parse: { format: csv }
    map: [{ fields: { receipt: RECEIPT } }]
---
tieout: 1
system: northwind
template: pos-csv
with: { timezone: America/Chicago, folder: northwind }
tags: { region: us }
`;

it('an editor marks nothing in the sample', async () => {
  const server = await YamlLanguageServer.start(repository);
  const samples = trackedFiles.filter(isDocument);
  expect(samples.length).toBeGreaterThan(4);
  for (const file of samples) expect((await server.open(file)).problems, file).toEqual([]);
  await server.stop();
});
