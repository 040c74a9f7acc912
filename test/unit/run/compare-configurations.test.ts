import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/model/plan.js';
import { compareConfigurations } from '../../../src/run/compare-configurations.js';
import { compileFiles } from '../../support/compiled-workspace.js';

const line = `tieout: 1
entity: line
identity: [id]
fields:
  id: { type: string, required: true }
  amount: { type: decimal, required: true }
`;

const feedOf = (system: string): string => `tieout: 1
system: ${system}
connections: { share: { plugin: file, options: { directory: data } } }
feeds:
  lines:
    entity: line
    fetch: { connection: share, path: '${system}_\${date:yyyyMMdd}.csv' }
    parse: { format: csv }
    map: [{ fields: { id: ID, amount: AMOUNT } }]
`;

const rule = `tieout: 1
rule: tills-vs-ledger
baseline: { feed: tills/lines }
counterparts: { ledger: { feed: ledger/lines } }
match: [{ name: id, key: [id] }]
compare: { amount: { within: 1% } }
classify:
  - { name: first, conditions: { all: [{ fact: outcome, operator: equal, value: missing }] }, event: { type: break, params: { tier: 3, category: one } } }
  - { name: second, conditions: { all: [{ fact: outcome, operator: equal, value: mismatch }] }, event: { type: break, params: { tier: 3, category: two } } }
`;

const files = {
  'entities/line.yaml': line,
  'systems/tills.yaml': feedOf('tills'),
  'systems/ledger.yaml': feedOf('ledger'),
  'rules/tills-vs-ledger.yaml': rule,
};

async function planOf(changes: Readonly<Record<string, string>> = {}): Promise<Plan> {
  const { plan, findings } = await compileFiles({ ...files, ...changes });
  expect(findings).toEqual([]);
  if (plan === null) throw new Error('The workspace does not compile');
  return plan;
}

describe('what a configuration says other than another', () => {
  it('is nothing where keys that have no order are moved', async () => {
    const moved = line.replace(/ {2}id.*\n/, '') + '  id: { type: string, required: true }\n';
    expect(compareConfigurations(await planOf(), await planOf({ 'entities/line.yaml': moved }))).toEqual([]);
  });

  it('names the value of a rule that changed, as somebody would write it', async () => {
    const wider = await planOf({ 'rules/tills-vs-ledger.yaml': rule.replace('1%', '2%') });
    expect(compareConfigurations(await planOf(), wider)).toEqual([
      {
        kind: 'rule',
        name: 'tills-vs-ledger',
        change: 'changed',
        differences: [{ path: 'counterparts.ledger.compare.amount.tolerance', from: '1%', to: '2%' }],
      },
    ]);
  });

  it('tells that classifying rules are asked in another order', async () => {
    const [head = '', first = '', second = ''] = rule.split(/(?= {2}- \{ name)/);
    const turned = await planOf({ 'rules/tills-vs-ledger.yaml': head + second + first });
    expect(compareConfigurations(await planOf(), turned)).toMatchObject([
      { differences: [{ path: 'classify', from: ['first', 'second'], to: ['second', 'first'] }] },
    ]);
  });

  it('tells what is new and what is gone', async () => {
    const another = await planOf({
      'rules/tills-vs-ledger.yaml': rule.replace('rule: tills-vs-ledger', 'rule: ledger-again'),
    });
    const changes = compareConfigurations(await planOf(), another).map(({ name, change }) => `${name} ${change}`);
    expect(changes).toEqual(['ledger-again added', 'tills-vs-ledger removed']);
  });

  it('tells how connections are used, which is no part of the version', async () => {
    const [plain, patient] = [
      await planOf(),
      await planOf({ 'tieout.yaml': 'tieout: 1\nworkspace: shop\npolicies: { default: { timeout: 61s } }\n' }),
    ];
    const changes = compareConfigurations(plain, { ...patient, workspace: plain.workspace });
    expect(changes.map(({ name }) => name)).toEqual(['ledger/lines', 'tills/lines']);
    expect(changes[0]?.differences).toEqual([{ path: 'fetch.policy.timeout', from: 30, to: 61 }]);
  });
});
