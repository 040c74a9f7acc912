import { describe, expect, test } from 'vitest';
import { createDecisionMemo } from '../../../src/conditions/decision-memo.js';
import type { FactValue } from '../../../src/conditions/fact-value.js';

/** A memo, and the facts for which it had to decide. */
function counted(limit: number) {
  const decided: FactValue[][] = [];
  const memo = createDecisionMemo<string>(limit);
  const ask = (...facts: FactValue[]) =>
    memo(facts, () => {
      decided.push(facts);
      return Promise.resolve(JSON.stringify(facts));
    });
  return { ask, decided };
}

describe('a decision memo', () => {
  test('decides equal facts once, also when asked at the same time', async () => {
    const { ask, decided } = counted(10);
    const answers = await Promise.all([ask('1', null), ask('1', null), ask('2', null)]);
    expect(answers).toEqual(['["1",null]', '["1",null]', '["2",null]']);
    expect(decided).toEqual([
      ['1', null],
      ['2', null],
    ]);
  });

  test('never takes different facts for equal', async () => {
    const { ask, decided } = counted(100);
    const different: FactValue[][] = [
      ['null'],
      [null],
      ['a', 'b'],
      [['a', 'b']],
      ['a,b'],
      [true],
      ['true'],
      ['1'],
      ['1.0'],
      ['"'],
      ['\\"'],
    ];
    for (const facts of different) expect(await ask(...facts)).toBe(JSON.stringify(facts));
    expect(decided).toEqual(different);
  });

  test('keeps no more than its limit, and those that were used last', async () => {
    const { ask, decided } = counted(2);
    for (const fact of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(fact);
    expect(decided).toEqual([['a'], ['b'], ['c'], ['b']]);
  });

  test('keeps nothing with a limit of 0, and nothing that is very long', async () => {
    const none = counted(0);
    await none.ask('a');
    await none.ask('a');
    expect(none.decided).toHaveLength(2);
    const long = counted(10);
    await long.ask('x'.repeat(2000));
    await long.ask('x'.repeat(2000));
    expect(long.decided).toHaveLength(2);
  });

  test('does not keep a decision that failed', async () => {
    const memo = createDecisionMemo<string>(10);
    await expect(memo(['a'], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await memo(['a'], () => Promise.resolve('yes'))).toBe('yes');
  });
});
