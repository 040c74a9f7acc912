import { checkedOn } from '../../support/check-workspace.js';
import { describe, expect, test } from 'vitest';
import { compileWorkspace } from '../../../src/compile/compile.js';
import { readWorkspace } from '../../../src/config/index.js';
import { duckdbDialect } from '../../../src/engine/duckdb/dialect.js';
import { openExpressionEngine } from '../../../src/engine/duckdb/expression-engine.js';
import { fileFetcher } from '../../../src/fetchers/file/file-fetcher.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { compileFiles, entityYaml, inShort, ruleYaml, systemYaml } from '../../support/compiled-workspace.js';
import { defaultQueue, defaultServe } from '../../support/default-settings.js';
import { plainWorkspace, writeWorkspace } from '../../support/written-workspace.js';

const right = {
  'entities/line.yaml': entityYaml('n: { type: integer }'),
  'systems/tills.yaml': systemYaml('n: N'),
  'rules/rule.yaml': ruleYaml('n: exact'),
};

describe('all findings of a workspace come at once', () => {
  test('of every file, every document and every part, also while one is not YAML at all', async () => {
    const { findings, plan } = await compileFiles({
      'entities/line.yaml': entityYaml('n: { type: integer, default: one }\nm: { type: money, currency: cur }'),
      'entities/broken.yaml': 'tieout: 1\nentity: [broken',
      'systems/tills.yaml': systemYaml('n: { expr: nope }\nx: X', { path: '/x.csv' }),
      'rules/rule.yaml': `${ruleYaml('n: { within: many }')}\n---\n${ruleYaml('y: exact').replace('sales-vs-sales', 'other')}`,
    });
    expect(inShort(findings)).toEqual([
      'yaml-syntax: ',
      'malformed-value: one',
      'missing-currency: cur',
      'outside-workspace: /x.csv',
      'unknown-field: nope',
      'unused-mapping: x',
      'invalid-tolerance: many',
      'unknown-field: y',
    ]);
    expect(plan).toBeNull();
  });
});

describe('one mistake is one finding', () => {
  test.each([
    [
      'an entity whose shape is wrong',
      { 'entities/line.yaml': 'tieout: 1\nentity: line\nidentity: [id]\n' },
      ['missing-key: tieout: 1'],
    ],
    [
      'an entity that is not YAML',
      { 'entities/line.yaml': 'tieout: 1\nentity: line\nfields: {a: {' },
      ['yaml-syntax: '],
    ],
    ['a field of an entity', { 'entities/line.yaml': entityYaml('n: { type: number }') }, ['unknown-value: number']],
    [
      'an entity in the wrong folder',
      { 'entities/line.yaml': 'tieout: 1\n', 'rules/line.yaml': entityYaml('n: { type: integer }') },
      ['unknown-document: tieout: 1', 'misplaced-document: entity'],
    ],
    [
      'a system whose shape is wrong',
      { 'systems/tills.yaml': 'tieout: 1\nsystem: tills\nconnections: {}\n' },
      ['wrong-type: {}', 'missing-key: tieout: 1'],
    ],
    [
      'a system of an unknown entity',
      { 'systems/tills.yaml': systemYaml('n: N').replace('entity: line', 'entity: lin') },
      ['unknown-reference: lin'],
    ],
    [
      'a system with an unknown connection',
      { 'systems/tills.yaml': systemYaml('n: N').replace('connection: share', 'connection: shar') },
      ['unknown-reference: shar'],
    ],
    [
      'a map that lacks a field',
      { 'entities/line.yaml': entityYaml('n: { type: integer }\nk: { type: integer, required: true }') },
      ['unmapped-field: fields'],
    ],
    [
      'a rule of an unknown feed',
      {
        'rules/rule.yaml': ruleYaml('n: exact').replace(
          'baseline: { feed: tills/sales }',
          'baseline: { feed: tills/sale }',
        ),
      },
      ['unknown-reference: tills/sale'],
    ],
    [
      'two entities of one name',
      { 'entities/more.yaml': entityYaml('k: { type: integer, required: true }') },
      ['duplicate-name: line'],
    ],
    ['two systems of one name', { 'systems/tills2.yaml': systemYaml('') }, ['duplicate-name: tills']],
    ['two rules of one name', { 'rules/rule2.yaml': ruleYaml('') }, ['duplicate-name: sales-vs-sales']],
  ])('%s', async (_, files, expected) => {
    const { findings, plan } = await compileFiles({ ...right, ...files });
    expect(inShort(findings).map((text) => text.split('\n')[0])).toEqual(expected);
    expect(plan).toBeNull();
  });
});

describe('what could not even be named makes nothing that refers to it wrong', () => {
  test.each([
    [
      'an entity that is no text',
      { 'entities/line.yaml': Buffer.from('tieout: 1\nentity: line # \xe4', 'latin1') },
      ['unreadable-file'],
    ],
    [
      'an entity without a name',
      { 'entities/line.yaml': 'tieout: 1\nentity: [line]\n' },
      ['wrong-type', 'missing-key', 'missing-key'],
    ],
    [
      'an entity that is called something else',
      { 'entities/line.yaml': 'tieout: 1\nentitty: line\n' },
      ['unknown-document'],
    ],
    ['a system that is no YAML at all', { 'systems/tills.yaml': '{ - ]' }, ['yaml-syntax']],
  ])('%s', async (_, files, codes) => {
    const { diagnostics } = await checkWorkspace(
      await writeWorkspace({ 'tieout.yaml': plainWorkspace, ...right, ...files }),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  });
});

describe('the workspace itself', () => {
  test('has four tiers, a default verdict, the embedded database, an archive and seven years of it, unless it says otherwise', async () => {
    const { plan, settings } = await compileFiles(right);
    expect(plan?.tiers).toMatchObject({
      1: { name: 'transient' },
      2: { name: 'structural' },
      3: { name: 'business' },
      4: { name: 'ledger' },
    });
    expect(plan?.defaultTier).toEqual({ tier: 3, category: 'unclassified' });
    const sevenYears = { count: 7, unit: 'y' };
    expect(settings).toEqual({
      databaseSecret: null,
      archiveDirectory: '.tieout/archive',
      secrets: { provider: 'env', allow: {} },
      directories: [],
      privateHosts: [],
      queue: defaultQueue,
      serve: defaultServe,
      retention: { raw: sevenYears, normalized: sevenYears, reconciled: sevenYears },
    });
  });

  test('may say otherwise', async () => {
    const file = `${plainWorkspace}database: { secret: DB_URL }
archive: { directory: kept }
tiers: { 4: { name: books }, default: { tier: 4, category: unknown } }
`;
    const { plan, settings } = await compileFiles({ ...right, 'tieout.yaml': file });
    expect(plan?.tiers).toMatchObject({ 3: { name: 'business' }, 4: { name: 'books' } });
    expect(plan?.defaultTier).toEqual({ tier: 4, category: 'unknown' });
    expect(settings).toMatchObject({ databaseSecret: 'DB_URL', archiveDirectory: 'kept' });
  });

  test('has settings even while something is wrong, so that a command can say more', async () => {
    const { plan, settings } = await compileFiles({ ...right, 'rules/rule.yaml': ruleYaml('x: exact') });
    expect(plan).toBeNull();
    expect(settings).not.toBeNull();
  });

  test('may be empty', async () => {
    const { plan, findings } = await compileFiles({});
    expect(findings).toEqual([]);
    expect(plan).toMatchObject({ entities: {}, feeds: {}, rules: {} });
  });

  test('names like those of every object are names like any other', async () => {
    const files = {
      'entities/constructor.yaml': entityYaml('constructor: { type: integer }\nvalueof: { type: string }').replace(
        'entity: line',
        'entity: constructor',
      ),
      'systems/tills.yaml': systemYaml('constructor: C').replace('entity: line', 'entity: constructor'),
      'rules/rule.yaml': ruleYaml('constructor: exact').replace('rule: sales-vs-sales', 'rule: constructor'),
    };
    const { plan, findings } = await compileFiles(files);
    expect(findings).toEqual([]);
    expect(Object.keys(plan?.rules ?? {})).toEqual(['constructor']);
    expect(
      inShort(
        (await compileFiles({ 'systems/tills.yaml': systemYaml('').replace('entity: line', 'entity: constructor') }))
          .findings,
      ),
    ).toEqual(['unknown-reference: constructor']);
  });
});

test('compiling changes nothing of what was read, and compiles the same again', async () => {
  const directory = await writeWorkspace({ 'tieout.yaml': plainWorkspace, ...right });
  const source = await readWorkspace(directory);
  const before = structuredClone(source.documents);
  const engine = await openExpressionEngine();
  try {
    const tools = { engine, dialect: duckdbDialect, fetchers: new Map([['file', fileFetcher]]) };
    const first = await compileWorkspace(source, tools, checkedOn);
    expect(source.documents).toEqual(before);
    expect(source.diagnostics).toEqual([]);
    const second = await compileWorkspace(source, tools, checkedOn);
    expect({ ...second, origins: null }).toEqual({ ...first, origins: null });
  } finally {
    engine.close();
  }
});
