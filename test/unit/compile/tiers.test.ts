import { describe, expect, it } from 'vitest';
import { compileFiles } from '../../support/compiled-workspace.js';

const compile = (written: string) => compileFiles({ 'tieout.yaml': `tieout: 1\nworkspace: acme\n${written}` });

const teams = 'teams: { vendor-ops: { contact: ops@acme.example } }';

describe('a tier', () => {
  it('is what the field calls it where nothing is written', async () => {
    const { plan } = await compile('');
    expect(plan?.defaultTier).toEqual({ tier: 3, category: 'unclassified' });
    expect(plan?.tiers).toEqual({
      1: { name: 'transient', route: 'retry', owner: null, due: null },
      2: { name: 'structural', route: 'quarantine', owner: null, due: null },
      3: { name: 'business', route: 'dead-letter', owner: null, due: null },
      4: { name: 'ledger', route: null, owner: null, due: null },
    });
  });

  it('says who answers, with their contact, and until when', async () => {
    const { plan } = await compile(
      `${teams}\ntiers: { 3: { name: trade, route: dead-letter, owner: vendor-ops, due: 2bd } }`,
    );
    expect(plan?.tiers['3']).toEqual({
      name: 'trade',
      route: 'dead-letter',
      owner: { team: 'vendor-ops', contact: 'ops@acme.example' },
      due: { count: 2, unit: 'bd' },
    });
  });

  it('makes no other configuration by who answers and until when', async () => {
    const one = await compile(`${teams}\ntiers: { 3: { name: business, owner: vendor-ops, due: 4h } }`);
    const other = await compile(teams);
    expect(one.plan?.version).toBe(other.plan?.version);
  });

  it('is refused where it names no team', async () => {
    const { findings } = await compile(`${teams}\ntiers: { 3: { name: business, owner: vendor-op } }`);
    expect(findings).toMatchObject([{ code: 'unknown-reference', marked: 'vendor-op', suggestion: 'vendor-ops' }]);
  });

  it.each([
    ['1: { name: transient, owner: vendor-ops }', 'owner'],
    ['2: { name: structural, route: dead-letter }', 'dead-letter'],
    ['3: { name: business, route: sign-off }', 'sign-off'],
    ['4: { name: ledger, route: sign-off }', 'route'],
    ['4: { name: ledger, people: 2 }', 'people'],
    ['3: { name: business, due: 30s }', '30s'],
    ['3: { name: business, due: 0d }', '0d'],
  ])('is refused where it says what is not done: %s', async (tier, marked) => {
    const { findings } = await compile(`${teams}\ntiers: { ${tier} }`);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.marked).toBe(marked);
  });
});
