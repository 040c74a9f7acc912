import { describe, expect, it } from 'vitest';
import { defaultPolicy, policyInWords } from '../../../src/model/policy.js';
import { compileFiles } from '../../support/compiled-workspace.js';

const feed = (path: string) =>
  `{ entity: line, fetch: { connection: drop, path: ${path} }, parse: { format: csv }, map: [{ fields: { id: ID } }] }`;

const compile = (policies: string, connection = 'plugin: file') =>
  compileFiles({
    'tieout.yaml': `tieout: 1\nworkspace: acme\n${policies}`,
    'entities/line.yaml': 'tieout: 1\nentity: line\nidentity: [id]\nfields: { id: { type: string, required: true } }\n',
    'systems/tills.yaml': `tieout: 1\nsystem: tills\nconnections: { drop: { ${connection} } }\nfeeds: { sales: ${feed('a.csv')} }\n`,
  });

describe('the policy of a connection', () => {
  it('is `default` with the values of the field where nothing is written', async () => {
    const { plan } = await compile('');
    expect(plan?.feeds['tills/sales']?.fetch).toMatchObject({ connection: 'drop', policy: defaultPolicy });
  });

  it('has the built-in values for what it does not say, not those of `default`', async () => {
    const policies = 'policies: { default: { timeout: 1m, concurrency: 1 }, slow: { retry: { max: 2m } } }';
    const named = await compile(policies, 'plugin: file, policy: slow');
    expect(named.plan?.feeds['tills/sales']?.fetch.policy).toEqual({
      ...defaultPolicy,
      name: 'slow',
      retry: { ...defaultPolicy.retry, max: 120 },
    });
    const unnamed = await compile(policies);
    expect(unnamed.plan?.feeds['tills/sales']?.fetch.policy).toEqual({ ...defaultPolicy, timeout: 60, concurrency: 1 });
  });

  it('says how often and how long, in seconds', async () => {
    const { plan } = await compile('policies: { default: { rate: { requests: 10, per: 2m }, patience: 0s } }');
    const { policy } = plan!.feeds['tills/sales']!.fetch;
    expect(policy).toEqual({ ...defaultPolicy, rate: { requests: 10, per: 120 }, patience: 0 });
    expect(policyInWords(policy)).toContain('10 in 120s, waits 0s where it is asked to');
  });

  it('is no part of the configuration version, and neither is the name of the connection', async () => {
    const one = await compile('policies: { default: { timeout: 1m } }');
    const other = await compile('');
    expect(one.plan?.version).toBe(other.plan?.version);
  });

  it('must be there', async () => {
    const { findings } = await compile('policies: { patient: {} }', 'plugin: file, policy: pashent');
    expect(findings).toMatchObject([{ code: 'unknown-reference', marked: 'pashent', suggestion: 'patient' }]);
  });
});

describe('what a policy says', () => {
  it.each([
    ['retry: { base: 20s, max: 5s }', '20s'],
    ['retry: { base: 11s }', '11s'],
    ['retry: { max: 1s }', '1s'],
    ['retry: { max: 2h }', '2h'],
    ['retry: { base: 1d }', '1d'],
    ['timeout: 0s', '0s'],
    ['timeout: 61m', '61m'],
    ['breaker: { cooldown: 25h }', '25h'],
    ['breaker: { failures: 0 }', '0'],
    ['retry: { attempts: 21 }', '21'],
    ['retry: { jitter: some }', 'some'],
    ['concurrency: 65', '65'],
    ['patience: 2h', '2h'],
    ['rate: { requests: 0, per: 1s }', '0'],
    ['rate: { requests: 1, per: 25h }', '25h'],
    ['rest: 1s', 'rest'],
  ])('is refused where it cannot be meant: %s', async (written, marked) => {
    const { findings } = await compile(`policies: { default: { ${written} } }`);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.marked).toBe(marked);
  });
});
