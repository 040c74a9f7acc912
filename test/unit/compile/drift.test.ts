import { describe, expect, test } from 'vitest';
import { compileFiles, entityYaml, inShort, systemYaml } from '../../support/compiled-workspace.js';

const fields = (shop: string): string => `
  shop: { type: ${shop} }
  net: { type: money, currency: currency, required: true }
  currency: { type: currency, required: true }
`;
const files = {
  'tieout.yaml': 'tieout: 1\nworkspace: test\nteams: { finance: { contact: finance@example.com } }\n',
  'entities/line.yaml': entityYaml(fields('string')),
  'systems/tills.yaml': systemYaml('shop: S\nnet: N\ncurrency: C'),
};

async function compileDrift(drift: string | null) {
  const rule = [
    'tieout: 1',
    'rule: tills-vs-tills',
    'baseline: { feed: tills/sales }',
    'counterparts: { again: { feed: tills/sales } }',
    'match: [{ name: exact, key: [id] }]',
    'compare: { net: exact }',
    ...(drift === null ? [] : [`drift: [${drift}]`]),
  ];
  return compileFiles({ ...files, 'rules/rule.yaml': rule.join('\n') });
}

async function found(drift: string): Promise<readonly string[]> {
  return inShort((await compileDrift(drift)).findings);
}

describe('sums that are watched', () => {
  test('are planned with the team that is to know, and are absent where nothing is', async () => {
    const { plan, findings } = await compileDrift(
      '{ name: accrual, by: [shop], measure: { sum: net }, within: 02.50%, alert: finance }',
    );
    expect(inShort(findings)).toEqual([]);
    const alert = { team: 'finance', contact: 'finance@example.com' };
    expect(plan?.rules['tills-vs-tills']?.drift).toEqual([
      { name: 'accrual', by: ['shop'], sum: 'net', within: '2.5', alert },
    ]);
    const without = await compileDrift(null);
    expect(without.plan?.rules['tills-vs-tills']).not.toHaveProperty('drift');
  });

  test('name fields of both sides, a number and a team that are there', async () => {
    const drift = (changes: string): string => `{ name: accrual, within: 2%, ${changes} }`;
    expect(await found(drift('by: [shpo], measure: { sum: net }'))).toEqual([expect.stringContaining('unknown-field')]);
    expect(await found(drift('by: [shop], measure: { sum: gross }'))).toEqual([
      expect.stringContaining('unknown-field'),
    ]);
    expect(await found(drift('by: [currency], measure: { sum: shop }'))).toEqual([
      expect.stringContaining('type-mismatch'),
    ]);
    expect(await found(drift('by: [shop], measure: { sum: net }, alert: fiance'))).toEqual([
      expect.stringContaining('unknown-reference'),
    ]);
  });

  test('have names of their own, and a percentage that is none is refused', async () => {
    const one = (within: string): string => `{ name: accrual, by: [shop], measure: { sum: net }, within: ${within} }`;
    expect(await found(`${one('2%')}, ${one('3%')}`)).toEqual([expect.stringContaining('duplicate-name')]);
    for (const within of ['5 EUR', '-2%', '2']) expect(await found(one(within))).toHaveLength(1);
  });
});
