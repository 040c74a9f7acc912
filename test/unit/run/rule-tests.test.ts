import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../support/check-workspace.js';
import { filesOfGuide } from '../../support/guide-files.js';
import { playAll, unmetInShort } from '../../support/playing-tests.js';
import { plainWorkspace, writeWorkspace } from '../../support/written-workspace.js';

const guide = filesOfGuide(readFileSync(new URL('../../../docs/guide/rule-tests.md', import.meta.url), 'utf8'));

async function play(files: Readonly<Record<string, string>>) {
  const workspace = await writeWorkspace({ 'tieout.yaml': plainWorkspace, ...files });
  const { plan, tests, diagnostics } = await checkWorkspace(workspace);
  if (!plan) throw new Error(JSON.stringify(diagnostics, null, 1));
  return playAll(workspace, plan, tests);
}

const entity = `tieout: 1
entity: line
identity: [id]
fields:
  id: { type: string, required: true }
  day: { type: date, required: true }
  shop: { type: string }
  amount: { type: money, currency: currency, precision: 18, scale: 2 }
  currency: { type: currency, required: true, default: GBP }
`;
const feed = (name: string): string => `
  ${name}:
    entity: line
    fetch: { connection: share, path: ${name}.csv }
    parse: { format: csv }
    map: [{ fields: { id: ID, day: DAY, shop: SHOP, amount: AMOUNT, currency: CURRENCY } }]`;
const system = `tieout: 1
system: tills
connections: { share: { plugin: file, options: { directory: data } } }
feeds:${['sales', 'postings', 'stock', 'fees'].map(feed).join('')}
`;
const rule = (rest: string): string => `tieout: 1
rule: all
scope: { field: day, unit: day }
baseline: { feed: tills/sales }
${rest}
`;
const test = (cases: string, rest = ''): string => `tieout: 1
test: all
asOf: 2026-11-02T12:00:00Z
given: { id: A, day: 2026-11-01, amount: 10.00 }
${rest}
cases:
${cases}
`;
const oneLedger = `counterparts: { ledger: { feed: tills/postings } }
match: [{ name: id, key: [id] }]`;

function playRule(ruleText: string, testText: string, more: Readonly<Record<string, string>> = {}) {
  const files = { 'entities/line.yaml': entity, 'systems/tills.yaml': system };
  return play({ ...files, 'rules/all.yaml': rule(ruleText), 'rules/deep/all.test.yaml': testText, ...more });
}

describe('cases of rules', () => {
  it('are judged as the example of the language says, and as the guide does', async () => {
    const cases = await play(guide);
    expect(unmetInShort(cases)).toEqual({});
    expect(cases).toHaveLength(5);
  });

  it('say what is not as expected, and nothing else', async () => {
    const cases = await playRule(
      `${oneLedger}\ncompare: { amount: exact }`,
      test(`  - { name: right, baseline: [{}], ledger: [{}], expect: { match: 1, breaks: [] } }
  - { name: count, baseline: [{}], ledger: [{}], expect: { match: 2, missing: 0 } }
  - { name: none expected, baseline: [{}], expect: { breaks: [] } }
  - { name: none found, baseline: [{}], ledger: [{}], expect: { breaks: [{ tier: 3 }] } }
  - { name: another fact, baseline: [{}], ledger: [{ amount: 11 }], expect: { breaks: [{ facts: { delta.amount: 2 } }] } }
  - { name: another key, baseline: [{}], expect: { breaks: [{ key: { id: B } }] } }
  - { name: other differences, baseline: [{}], ledger: [{ amount: 11 }], expect: { breaks: [{ differences: [] }] } }
  - { name: of one, baseline: [{}], expect: { counterparts: { ledger: { match: 1 } } } }`),
    );
    expect(unmetInShort(cases)).toEqual({
      count: ['match 2, found 1'],
      'none expected': ['a break of tier 3, unclassified, missing'],
      'none found': ['no break is tier 3'],
      'another fact': ['no break is facts delta.amount 2', 'a break of tier 3, unclassified, mismatch'],
      'another key': ['no break is key id B', 'a break of tier 3, unclassified, missing'],
      'other differences': ['no break is differences none', 'a break of tier 3, unclassified, mismatch'],
      'of one': ['ledger: match 1, found 0'],
    });
  });

  it('find for each break that is expected one of its own, whatever the order', async () => {
    const cases = await playRule(
      `${oneLedger}\ncompare: { amount: exact }`,
      test(`  - name: two
    baseline: [{ id: A }, { id: B }]
    expect: { breaks: [{ outcome: missing }, { key: { id: A } }] }
  - name: both the same
    baseline: [{ id: A }, { id: B }]
    expect: { breaks: [{ key: { id: A } }, { key: { id: A } }] }`),
    );
    expect(unmetInShort(cases)).toEqual({
      'both the same': ['no break is key id A', 'a break of tier 3, unclassified, missing'],
    });
  });

  it('add up over counterparts, which may be asked one by one', async () => {
    const cases = await playRule(
      `counterparts: { ledger: { feed: tills/postings }, stock: { feed: tills/stock } }
match: [{ name: id, key: [id] }]
compare: { amount: exact }`,
      test(`  - name: three systems
    baseline: [{ id: A }, { id: B }]
    ledger: [{ id: A }, { id: B, currency: null }]
    stock: [{ id: A, amount: 11 }, { amount: 3, id: C }]
    expect:
      match: 2
      mismatch: 1
      missing: 2
      break: 3
      counterparts: { ledger: { match: 2, breaks: [] }, stock: { mismatch: 1, missing: 2, break: 3 } }`),
    );
    expect(unmetInShort(cases)).toEqual({});
  });

  it('convert, adjust and look up by the rows that the test gives, or by those of the workspace', async () => {
    const rates = 'tieout: 1\nreference: daily\nkind: rates\nfile: daily.csv\ndate: Date\nbase: EUR\n';
    const files = { 'reference/daily.yaml': rates, 'reference/daily.csv': 'Date,USD,GBP\n2026-11-01,1.25,0.50\n' };
    const convert = `${oneLedger}
convert: { to: USD, rates: daily, asOf: day, maxAge: 3d }
adjust: [{ name: fee, field: amount, of: ledger, subtract: '1' }]
compare: { amount: { within: 0.01 } }`;
    const cases = `  - { name: converted, baseline: [{ amount: 10.00 }], ledger: [{ amount: 26.00, currency: USD }], expect: { match: 1 } }`;
    expect(unmetInShort(await playRule(convert, test(cases), files))).toEqual({});
    const given = 'reference: { daily: [{ Date: 2026-11-01, USD: 1.50, GBP: 0.50 }] }';
    const dearer = cases.replace('26.00', '31.00');
    expect(unmetInShort(await playRule(convert, test(dearer, given), files))).toEqual({});
    expect(unmetInShort(await playRule(convert, test(cases, given), files))).toEqual({
      converted: ['match 1, found 0'],
    });
  });

  it('look up in rows that the test gives for a feed, whose deliveries no test has', async () => {
    const files = {
      'reference/fees.yaml': 'tieout: 1\nreference: fees\nkind: table\nfeed: fees/rates\nkey: [shop]\n',
      'entities/fee.yaml':
        'tieout: 1\nentity: fee\nidentity: [shop]\nfields: { shop: { type: string, required: true }, rate: { type: decimal } }\n',
      'systems/fees.yaml': `tieout: 1
system: fees
connections: { share: { plugin: file, options: { directory: data } } }
feeds:
  rates:
    entity: fee
    fetch: { connection: share, path: fees.csv }
    parse: { format: csv }
    map: [{ fields: { shop: SHOP, rate: RATE } }]
`,
    };
    const looking = `${oneLedger}
lookups: { fee: { from: fees, by: [shop], onMissing: { tier: 4, category: no-fee } } }
adjust: [{ name: fee, field: amount, of: baseline, subtract: lookups.fee.rate }]
compare: { amount: exact }`;
    const given = 'reference: { fees: [{ shop: S1, rate: 1.50 }, { shop: S2 }] }';
    const cases = `  - { name: known, baseline: [{ shop: S1 }], ledger: [{ shop: S1, amount: 8.50 }], expect: { match: 1, breaks: [] } }
  - name: none
    baseline: [{ shop: S3 }]
    ledger: [{ shop: S3 }]
    expect: { breaks: [{ category: no-fee, differences: [amount, lookups.fee] }] }`;
    expect(unmetInShort(await playRule(looking, test(cases, given), files))).toEqual({});
  });

  it('read records of files, with the fields of their entity', async () => {
    const cases = await playRule(
      `${oneLedger}\ncompare: { amount: exact }`,
      test(
        `  - { name: files, baseline: { file: a.csv }, ledger: { file: data/b.json }, expect: { match: 2, breaks: [] } }`,
      ),
      {
        'rules/deep/a.csv': 'id,amount\nA,\nB,5.10\n',
        'rules/deep/data/b.json': '[{ "id": "B", "amount": 5.10 },\n { "id": "A", "amount": null }]',
      },
    );
    expect(unmetInShort(cases)).toEqual({});
  });

  it('wait, and are late, by the instant of the test; nothing is carried from other scopes', async () => {
    const timed = `${oneLedger}\ntiming: { ledger: { due: 18h, carry: 2d } }\ncompare: { amount: exact }`;
    const waiting = `  - { name: lone, baseline: [{}], expect: { pending: 1, late: 0, breaks: [] } }`;
    expect(unmetInShort(await playRule(timed, test(waiting)))).toEqual({});
    const late = test(waiting).replace('T12:', 'T19:');
    expect(unmetInShort(await playRule(timed, late))).toEqual({
      lone: ['pending 0, found 0']
        .slice(1)
        .concat('pending 1, found 0', 'late 0, found 1', 'a break of tier 3, unclassified, missing'),
    });
  });

  it('matter as much as the rule says, with no breaks before, and are answered by whom it names', async () => {
    const severe = `${oneLedger}
owner: { team: finance }
compare: { amount: exact }
classify:
  - name: wrong
    conditions: { all: [{ fact: outcome, operator: equal, value: mismatch }] }
    event: { type: break, params: { tier: 4, category: wrong, action: escalate } }
severity:
  factors:
    - { name: money, expr: abs(delta.amount), points: [[0, 0], [100, 100]] }
    - { name: often, history: { by: [id], days: 28 }, points: [[0, 0], [5, 50]] }
  levels: { medium: 30, high: 60, critical: 85 }`;
    const cases = await playRule(
      severe,
      test(`  - name: much
    baseline: [{}]
    ledger: [{ amount: 99 }]
    expect: { breaks: [{ severity: critical, owner: finance, action: escalate, tier: 4 }] }
  - { name: little, baseline: [{}], ledger: [{ amount: 11 }], expect: { breaks: [{ severity: low }] } }`),
      { 'tieout.yaml': `${plainWorkspace}teams: { finance: {} }\n` },
    );
    expect(unmetInShort(cases)).toEqual({});
  });

  it('see no record of one another', async () => {
    const one = (name: string): string =>
      `  - { name: ${name}, baseline: [{}], ledger: [{}], expect: { match: 1, missing: 0, breaks: [] } }`;
    const cases = await playRule(
      `${oneLedger}\ncompare: { amount: exact }`,
      test([one('a'), one('b'), one('c')].join('\n')),
    );
    expect(unmetInShort(cases)).toEqual({});
    expect(cases.map(({ tested }) => tested.name)).toEqual(['a', 'b', 'c']);
  });
});
