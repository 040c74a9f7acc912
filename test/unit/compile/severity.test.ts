import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planLines } from '../../../src/delivery/cli/render/plan-lines.js';
import { partOf } from '../../../src/delivery/shared/documents/plan-document.js';
import { createStyle } from '../../../src/delivery/shared/style.js';
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
const counting = (by: string, more = ''): string =>
  `  factors: [{ name: velocity, history: { by: ${by}, days: 28 }${more}, points: [[0, 0], [10, 20]] }]\n`;
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
    const money = plan?.rules['rate-parity']?.severity?.factors[0];
    const asked = money && 'asked' in money ? money.asked['channel'] : undefined;
    expect(asked && expressionInWords(asked)).toContain('age_days');
  });

  it('may count earlier breaks by fields of the key or of either record', async () => {
    const { plan } = await compileWith(counting('[room_type, rate]') + levels);
    const rule = plan?.rules['rate-parity'];
    expect(rule?.severity?.factors).toEqual([
      {
        name: 'velocity',
        history: { by: ['room_type', 'rate'], days: 28 },
        points: [
          ['0', '0'],
          ['10', '20'],
        ],
      },
    ]);
    const lines = plan && rule ? planLines(partOf(plan, rule, '2026-11-20'), createStyle(false)) : [];
    expect(lines.join('\n')).toContain('breaks with the same room_type, rate in the 28 days before');
  });

  it.each([
    ['a factor that is no number', factor('baseline.room_type') + levels, 'type-mismatch'],
    ['a name that there is not', factor('delta.price') + levels, 'unknown-field'],
    ['a factor without a number', '  factors: [{ name: money, points: [[0, 0]] }]\n' + levels, 'missing-key'],
    ['a factor with two numbers', counting('[night]', ', expr: age_days') + levels, 'key-without-effect'],
    ['earlier breaks by a field that there is not', counting('[floor]') + levels, 'unknown-field'],
    ['points that do not ascend', factor('age_days', '[[7, 20], [7, 30]]') + levels, 'malformed-value'],
    ['points of more than a whole score', factor('age_days', '[[7, 101]]') + levels, 'malformed-value'],
    ['levels that do not ascend', `${factor('age_days')}  levels: { medium: 60, high: 60 }\n`, 'malformed-value'],
    ['a level beyond 100', `${factor('age_days')}  levels: { high: 101 }\n`, 'malformed-value'],
  ])('is refused for %s', async (_, severity, code) => {
    const { diagnostics } = await compileWith(severity);
    expect(diagnostics.map((found) => found.code)).toEqual([code]);
  });
});
