import { expect, test } from 'vitest';
import { compileFiles, entityYaml, inShort, systemYaml } from '../../support/compiled-workspace.js';

const files = {
  'entities/line.yaml': entityYaml(`
  day: { type: date, required: true }
  amount: { type: decimal, precision: 9, scale: 2 }
  paid: { type: boolean }
`),
  'systems/tills.yaml': systemYaml('day: DAY\namount: AMOUNT'),
  'rules/rule.yaml': `tieout: 1
rule: tills-vs-ledger
scope: { field: day, unit: day }
baseline: { feed: tills/sales }
counterparts: { ledger: { feed: tills/sales } }
match: [{ name: exact, key: [id] }]
compare: { amount: exact }
`,
};

const head = 'tieout: 1\ntest: tills-vs-ledger\nasOf: 2026-11-02T12:00:00Z\n';
const oneCase = '[{ name: one, expect: { match: 0 } }]';

async function findingsOf(text: string, more: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const { findings } = await compileFiles({ ...files, 'rules/a.test.yaml': text, ...more });
  return inShort(findings);
}

const inCase = (records: string): string => `${head}cases: [{ name: one, ${records} }]\n`;

test('a test of what there is has no findings, and belongs to no plan', async () => {
  const text = `${head}given: { id: A, day: 2026-11-01 }\ncases: ${oneCase}\n`;
  const { findings, warnings, tests, plan } = await compileFiles({ ...files, 'rules/a.test.yaml': text });
  expect(inShort([...findings, ...warnings])).toEqual([]);
  expect(tests).toHaveLength(1);
  expect((await compileFiles(files)).plan?.version).toBe(plan?.version);
});

test('several tests of one rule are no rules of one name', async () => {
  const text = `${head}cases: ${oneCase}\n`;
  expect(await findingsOf(text, { 'rules/more/b.test.yaml': `${text}---\n${text}` })).toEqual([]);
});

test.each([
  [
    'rule',
    `${head.replace('tills-vs-ledger', 'tills-vs-ledgers')}cases: ${oneCase}`,
    ['unknown-reference: tills-vs-ledgers'],
  ],
  ['instance', `${head}instance: north\ncases: ${oneCase}`, ['unknown-reference: north']],
  ['instant', `${head.replace('12:00:00Z', '12:00')}cases: ${oneCase}`, ['malformed-value: 2026-11-02T12:00']],
  ['given field', `${head}given: { amont: 1 }\ncases: ${oneCase}`, ['unknown-field: amont']],
  ['reference', `${head}reference: { rates: [] }\ncases: ${oneCase}`, ['unknown-reference: rates']],
])('a %s that there is not is found where it stands', async (_, text, found) => {
  expect(await findingsOf(`${text}\n`)).toEqual(found);
});

test.each([
  ['field', 'baseline: [{ amont: 1 }], expect: {}', ['unknown-field: amont']],
  ['value', 'baseline: [{ amount: 1.005 }], expect: {}', ['malformed-value: 1.005']],
  ['day', 'ledger: [{ day: 2026-02-30 }], expect: {}', ['malformed-value: 2026-02-30']],
  ['counterpart', 'leger: [{}], expect: {}', ['unknown-reference: leger']],
  ['file that is not there', 'ledger: { file: none.csv }, expect: {}', ['unreadable-file: ']],
  ['file elsewhere', 'ledger: { file: ../none.csv }, expect: {}', ['outside-workspace: ../none.csv']],
  ['count', 'expect: { matches: 1 }', ['unknown-key: matches']],
  ['count of what is carried', 'expect: { carried: 1 }', ['unknown-key: carried']],
  ['fact', 'expect: { breaks: [{ facts: { delta.amont: 1 } }] }', ['unknown-fact: delta.amont']],
  ['value of a fact', 'expect: { breaks: [{ facts: { outcome: mising } }] }', ['value-does-not-fit: mising']],
  ['difference', 'expect: { breaks: [{ differences: [paid] }] }', ['unknown-value: paid']],
  ['field of the key', 'expect: { breaks: [{ key: { amount: 1 } }] }', ['unknown-field: amount']],
  ['team', 'expect: { breaks: [{ owner: finance }] }', ['unknown-reference: finance']],
  ['counterpart that is expected', 'expect: { counterparts: { stock: { match: 1 } } }', ['unknown-reference: stock']],
])('a %s that does not fit is found where it stands', async (_, records, found) => {
  expect(await findingsOf(inCase(records))).toEqual(found);
});

test('cells of files are found where they stand', async () => {
  const text = inCase('baseline: { file: a.csv }, ledger: { file: b.json }, expect: {}');
  const table = 'id,amount,paid\nA,1.00,true\nB,one,maybe\n';
  const list = '[{ "id": "A", "amont": 1 },\n { "id": 7 }, 8]';
  expect(await findingsOf(text, { 'rules/a.csv': table, 'rules/b.json': list })).toEqual([
    'malformed-value: one',
    'malformed-value: maybe',
    'wrong-type: 8',
    'unknown-field: "amont"',
    'wrong-type: 7',
  ]);
});

test('a rule of instances is tested by one of them', async () => {
  const rule = files['rules/rule.yaml'].replace(
    'scope:',
    'for: { each: system, having: { role: pos }, as: shop }\nscope:',
  );
  const more = { 'rules/rule.yaml': rule, 'systems/tills.yaml': `${files['systems/tills.yaml']}\nrole: pos\n` };
  expect(await findingsOf(`${head}cases: ${oneCase}\n`, more)).toEqual(['missing-key: tills-vs-ledger']);
  expect(await findingsOf(`${head}instance: tills\ncases: ${oneCase}\n`, more)).toEqual([]);
  expect(await findingsOf(`${head}instance: till\ncases: ${oneCase}\n`, more)).toEqual(['unknown-reference: till']);
});

test('a test elsewhere than in a file of tests is misplaced', async () => {
  const found = await compileFiles({ ...files, 'rules/a.yaml': `${head}cases: ${oneCase}\n` });
  expect(inShort(found.findings)).toEqual(['misplaced-document: test']);
});
