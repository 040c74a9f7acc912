import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expressionInWords } from '../../../src/model/expression-in-words.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { filesOfGuide } from '../../support/guide-files.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const guide = readFileSync(new URL('../../../docs/guide/verdicts.md', import.meta.url), 'utf8');
const path = 'rules/rate-parity.yaml';

/** The workspace of the guide about verdicts with another severity. */
async function compileWith(severity: string): ReturnType<typeof checkWorkspace> {
  const files = filesOfGuide(guide);
  const [rule = ''] = (files[path] ?? '').split('\nseverity:');
  return checkWorkspace(await writeWorkspace({ ...files, [path]: `${rule}\nseverity:\n${severity}` }));
}

const factor = (expr: string, points = '[[0, 0], [10, 20]]'): string =>
  `  factors: [{ name: money, expr: "${expr}", points: ${points} }]\n`;
const levels = '  levels: { medium: 30, high: 60 }\n';

describe('the severity of a rule', () => {
  it('is in its plan with exact numbers, and only where it is written', async () => {
    const { plan } = await compileWith(factor('delta.rate * 2', '[[-0.5, 0], [1e1, 20.25]]') + levels);
    const severity = plan?.rules['rate-parity']?.severity;
    expect(severity).toMatchObject({ levels: { medium: '30', high: '60' } });
    expect(severity?.factors[0]?.points).toEqual([
      ['-0.5', '0'],
      ['10', '20.25'],
    ]);
    const { plan: without } = await checkWorkspace(
      await writeWorkspace({
        ...filesOfGuide(guide),
        [path]: filesOfGuide(guide)[path]?.split('\nseverity:')[0] ?? '',
      }),
    );
    expect(without?.rules['rate-parity']).not.toHaveProperty('severity');
  });

  it('may read the facts of a difference that have a value', async () => {
    const expr = "case when side = 'baseline' then age_days else counterpart.rate / baseline.rate end";
    const { plan } = await compileWith(factor(expr) + levels);
    const asked = plan?.rules['rate-parity']?.severity?.factors[0]?.asked['channel'];
    expect(asked && expressionInWords(asked)).toContain('age_days');
  });

  it.each([
    ['a factor that is no number', factor('baseline.room_type') + levels, 'type-mismatch'],
    ['a name that there is not', factor('delta.price') + levels, 'unknown-field'],
    ['points that do not ascend', factor('age_days', '[[7, 20], [7, 30]]') + levels, 'malformed-value'],
    ['points of more than a whole score', factor('age_days', '[[7, 101]]') + levels, 'malformed-value'],
    ['levels that do not ascend', `${factor('age_days')}  levels: { medium: 60, high: 60 }\n`, 'malformed-value'],
    ['a level beyond 100', `${factor('age_days')}  levels: { high: 101 }\n`, 'malformed-value'],
  ])('is refused for %s', async (_, severity, code) => {
    const { diagnostics } = await compileWith(severity);
    expect(diagnostics.map((found) => found.code)).toEqual([code]);
  });
});
