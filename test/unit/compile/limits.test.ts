import { describe, expect, test } from 'vitest';
import { limitsInWords } from '../../../src/model/limits-in-words.js';
import { compileFiles, entityYaml, inShort, systemYaml } from '../../support/compiled-workspace.js';

const files = {
  'entities/line.yaml': entityYaml('net: { type: decimal, precision: 18, scale: 2, required: true }'),
  'systems/tills.yaml': systemYaml('net: N'),
};

async function compileLimits(limits: string | null, parameters = '') {
  const rule = [
    'tieout: 1',
    'rule: tills-vs-tills',
    ...(parameters === '' ? [] : [`parameters: { ${parameters} }`]),
    'baseline: { feed: tills/sales }',
    'counterparts: { again: { feed: tills/sales } }',
    'match: [{ name: exact, key: [id] }]',
    'compare: { net: exact }',
    ...(limits === null ? [] : [`limits: ${limits}`]),
  ];
  return compileFiles({ ...files, 'rules/rule.yaml': rule.join('\n') });
}

describe('the limits of a rule', () => {
  test.each([
    ['20%', '20'],
    ['"0%"', '0'],
    ['02.50 %', '2.5'],
    ['100%', '100'],
    ['0.000000001%', '0.000000001'],
  ])('are planned exactly: %s', async (written, breakRate) => {
    const { plan, findings } = await compileLimits(`{ breakRate: ${written} }`);
    expect(inShort(findings)).toEqual([]);
    expect(plan?.rules['tills-vs-tills']?.limits).toEqual({ breakRate });
  });

  test('are absent where none are written, may be a parameter, and are told in words', async () => {
    expect((await compileLimits(null)).plan?.rules['tills-vs-tills']).not.toHaveProperty('limits');
    const { plan } = await compileLimits('{ breakRate: "${param.most}" }', 'most: { type: string, default: 7.5% }');
    const limits = plan?.rules['tills-vs-tills']?.limits;
    expect(limits && limitsInWords(limits)).toBe('held above 7.5% breaks');
  });

  test.each(['100.1%', '101%', '-1%', '20', '0.2', '20 EUR', 'many', '"%"', '1e1%', '20 percent'])(
    'are a percentage from 0%% to 100%%, and nothing else: %s is refused',
    async (written) => {
      const { plan, findings } = await compileLimits(`{ breakRate: ${written} }`);
      expect(plan).toBeNull();
      expect(inShort(findings)).toEqual([expect.stringMatching(/^(malformed-value|wrong-type)/)]);
    },
  );

  test('say something, and nothing that there is not', async () => {
    for (const written of ['{}', '{ breakrate: 20% }', '20%']) {
      expect(inShort((await compileLimits(written)).findings).length).toBeGreaterThan(0);
    }
    const wrong = await compileLimits('{ breakRate: "${param.most}" }', 'most: { type: string, default: 200% }');
    expect(inShort(wrong.findings)).toEqual([expect.stringContaining('malformed-value')]);
  });
});
