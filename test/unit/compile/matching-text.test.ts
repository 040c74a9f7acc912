import { describe, expect, test } from 'vitest';
import { compileFiles, entityYaml, inShort, systemYaml } from '../../support/compiled-workspace.js';

const lines = entityYaml(`
  customer: { type: string, required: true }
  title: { type: string }
  kind: { type: enum, values: [sale, return], required: true }
  day: { type: date, required: true }
  pieces: { type: integer, required: true }
  mine: { type: string, required: true }
`);
const postings = lines
  .replace('entity: line', 'entity: posting')
  .replace('pieces: { type: integer', 'pieces: { type: decimal')
  .replace('mine:', 'theirs:');
const mapped = 'customer: CUSTOMER\ntitle: TITLE\nkind: KIND\nday: DAY\npieces: PIECES\n';
const system = `${systemYaml(`${mapped}mine: MINE`)}
  postings:
    entity: posting
    fetch: { connection: share, path: postings.csv }
    parse: { format: csv }
    map: [{ fields: { id: ID, customer: C, title: T, kind: K, day: D, pieces: P, theirs: M } }]
`;

const names = 'tieout: 1\nreference: names\nkind: equivalents\nfile: names.csv\nkey: [name]\nvalue: meant\n';
const rows = 'name,meant\nAcme Corp,Acme\nA.C.M.E.,Acme\nRoastery,Roastery Ltd\n';

const workspace = (
  match: string,
  changes: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  'entities/lines.yaml': lines,
  'entities/postings.yaml': postings,
  'systems/tills.yaml': system,
  'reference/names.yaml': names,
  'reference/names.csv': rows,
  'rules/rule.yaml': [
    'tieout: 1',
    'rule: tills-vs-ledger',
    'baseline: { feed: tills/sales }',
    'counterparts: { ledger: { feed: tills/postings } }',
    'match:',
    `  - { name: text, ${match} }`,
  ].join('\n'),
  ...changes,
});

const compiled = (match: string, changes: Readonly<Record<string, string>> = {}) =>
  compileFiles(workspace(match, changes));

const usesNames = 'key: [id, { field: customer, equivalents: names }]';

describe('a part of a key', () => {
  test('is a field as it is, a field read in another way, or an expression over a record', async () => {
    const { plan, findings } = await compiled(
      `key: [day, { field: customer, normalize: [upper, { replace: ['.', ''] }], equivalents: names }, { name: begin, expr: "left(field.title, 3)" }]`,
    );
    expect(inShort(findings)).toEqual([]);
    expect(plan?.rules['tills-vs-ledger']?.passes[0]?.key).toEqual([
      { kind: 'field', field: 'day', normalize: [], equivalents: null },
      { kind: 'field', field: 'customer', normalize: ['upper', { replace: ['.', ''] }], equivalents: 'names' },
      {
        kind: 'expression',
        name: 'begin',
        expression: {
          kind: 'call',
          name: 'left',
          arguments: [
            { kind: 'column', namespace: 'field', name: 'title' },
            { kind: 'number', value: '3' },
          ],
        },
        type: { kind: 'string' },
      },
    ]);
  });

  test.each([
    ['{ field: custommer, normalize: [upper] }', ['unknown-field: custommer']],
    ['{ field: mine, normalize: [upper] }', ['unknown-field: mine']],
    ['{ field: title, normalize: [upper] }', ['nullable-key: title']],
    ['{ field: pieces, normalize: [upper] }', ['incompatible-sides: pieces']],
    ['{ field: day, normalize: [upper] }', ['type-mismatch: normalize']],
    ['{ field: day, equivalents: names }', ['type-mismatch: equivalents']],
    ['{ field: customer, equivalents: name }', ['unknown-reference: name']],
    ['{ field: customer, normalise: [upper] }', ['unknown-key: normalise']],
    ['{ field: customer, normalize: [shout] }', ['unknown-value: shout']],
    ['{ name: begin, expr: "left(field.titel, 3)" }', ['unknown-field: field.titel']],
    ['{ name: begin, expr: "left(field.day, 3)" }', ['expression-type: field.day']],
    ['{ name: half, expr: "field.pieces / 2" }', ['incompatible-sides: field.pieces']],
    ['{ name: same, expr: "upper(\'x\')" }', [`type-mismatch: "upper('x')"`]],
    ['{ name: begin }', ['unknown-key: name']],
  ])('%s is a finding where it is wrong', async (part, expected) => {
    const { findings } = await compiled(
      `key: [customer, ${part}]`.replace(/^key: \[customer, (.*field: customer)/, 'key: [kind, $1'),
    );
    expect(inShort(findings)).toEqual(expected);
  });

  test('has a name of its own', async () => {
    const { findings } = await compiled('key: [customer, { field: customer, normalize: [upper] }]');
    expect(inShort(findings)).toEqual(['duplicate-name: customer']);
  });
});

describe('texts that mean the same', () => {
  test('are a reference with a file, its texts, and the group of each', async () => {
    const { plan, findings, warnings } = await compiled(usesNames);
    expect(inShort([...findings, ...warnings])).toEqual([]);
    expect(plan?.references['names']).toMatchObject({ kind: 'equivalents', text: 'name', group: 'meant' });
  });

  test.each([
    ['key: [name]', 'key: [nam]', ['unknown-column: nam']],
    ['file: names.csv\n', '', ['missing-key: reference']],
    ['key: [name]', 'key: [name, meant]', ['type-mismatch: meant']],
    ['value: meant\n', 'value: meant\nonMissing: { tier: 3 }\n', ['key-without-effect: onMissing']],
    ['value: meant\n', 'value: meant\nvalidity: { from: name, to: name }\n', ['key-without-effect: validity']],
  ])('are refused where %j is %j', async (right, wrong, expected) => {
    const { findings } = await compiled(usesNames, { 'reference/names.yaml': names.replace(right, wrong) });
    expect(inShort(findings)).toEqual(expected);
  });

  test.each([
    ['Acme Corp,Roastery Ltd\n', ['text-in-two-groups: Acme Corp']],
    ['Acme,Roastery Ltd\n', ['text-in-two-groups: Acme']],
    ['Acme Corp,Acme\n', []],
    [',Acme\n', ['empty-cell: ']],
    ['Acme GmbH,\n', ['empty-cell: ']],
  ])('have no text twice but in one group: %j', async (row, expected) => {
    const { findings } = await compiled(usesNames, { 'reference/names.csv': rows + row });
    expect(inShort(findings)).toEqual(expected);
  });

  test('are looked at as the key reads them', async () => {
    const clash = { 'reference/names.csv': `${rows}ROASTERY,Acme\n` };
    expect(inShort((await compiled(usesNames, clash)).findings)).toEqual([]);
    const { findings } = await compiled(
      'key: [id, { field: customer, normalize: [upper], equivalents: names }]',
      clash,
    );
    expect(inShort(findings)).toEqual(['text-in-two-groups: ROASTERY']);
  });

  test('are no crosswalk, and a crosswalk is not what they are', async () => {
    const crosswalk = { 'reference/names.yaml': names.replace('equivalents', 'crosswalk') };
    expect(inShort((await compiled(usesNames, crosswalk)).findings)).toEqual(['type-mismatch: names']);
    const looked = system.replace('customer: CUSTOMER', 'customer: { from: CUSTOMER, crosswalk: names }');
    const { findings } = await compiled(usesNames, { 'systems/tills.yaml': looked });
    expect(inShort(findings)).toEqual(['type-mismatch: names']);
  });

  test('that no key uses are told', async () => {
    const { warnings } = await compiled('key: [id, customer]');
    expect(inShort(warnings)).toEqual(['unused-definition: names']);
  });
});

describe('text that is near', () => {
  test.each([
    ['{ similar: levenshtein, atMost: 2 }', { kind: 'levenshtein', atMost: 2 }],
    ['{ similar: jaro-winkler, atLeast: 92% }', { kind: 'jaro-winkler', atLeast: '0.92' }],
    ['{ similar: jaro-winkler, atLeast: 99.1234% }', { kind: 'jaro-winkler', atLeast: '0.991234' }],
  ])('is %s', async (near, similar) => {
    const { plan, findings } = await compiled(`key: [day], near: { customer: ${near} }`, {});
    expect(inShort(findings)).toEqual([]);
    expect(plan?.rules['tills-vs-ledger']?.passes[0]?.near).toEqual([
      { kind: 'text', field: 'customer', normalize: [], similar },
    ]);
  });

  test.each([
    ['customer: { similar: levenshtein }', ['missing-key: similar']],
    ['customer: { similar: jaro-winkler }', ['missing-key: similar']],
    ['customer: { similar: levenshtein, atMost: 2, atLeast: 90% }', ['key-without-effect: atLeast']],
    ['customer: { similar: jaro-winkler, atLeast: 90%, atMost: 2 }', ['key-without-effect: atMost']],
    ['customer: { similar: levenshtein, atMost: -1 }', ['malformed-value: -1']],
    ['customer: { similar: levenshtein, atMost: 1.5 }', ['wrong-type: 1.5']],
    ['customer: { similar: jaro-winkler, atLeast: 92 }', ['wrong-type: 92']],
    ['customer: { similar: jaro-winkler, atLeast: 0% }', ['malformed-value: 0%']],
    ['customer: { similar: jaro-winkler, atLeast: 101% }', ['malformed-value: 101%']],
    ['customer: { similar: jaro-winkler, atLeast: 92.12345% }', ['malformed-value: 92.12345%']],
    ['customer: { similar: soundex, atLeast: 92% }', ['unknown-value: soundex']],
    ['day: { similar: levenshtein, atMost: 2 }', ['type-mismatch: day']],
    ['customer: { within: 2 }', ['type-mismatch: customer']],
    ['mine: { similar: levenshtein, atMost: 2 }', ['unknown-field: mine']],
  ])('%s is a finding where it is wrong', async (near, expected) => {
    const { findings } = await compiled(`key: [kind], near: { ${near} }`);
    expect(inShort(findings)).toEqual(expected);
  });
});
