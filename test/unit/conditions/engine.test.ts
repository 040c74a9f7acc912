import { describe, expect, test } from 'vitest';
import { createDecider } from '../../../src/conditions/engine.js';
import type { DecidableRule } from '../../../src/conditions/engine.js';
import type { Facts } from '../../../src/conditions/fact-value.js';
import type { Condition } from '../../../src/model/condition.js';

const decimal = { kind: 'decimal', precision: 18, scale: 2 } as const;
const above = (value: string, fact = 'amount'): Condition => ({ fact, type: decimal, operator: 'greaterThan', value });
const rule = (name: string, priority: number, condition: Condition): DecidableRule => ({ name, priority, condition });

describe('a decider', () => {
  test('lets the rule of the highest priority decide, among equals the first of the list', async () => {
    const rules = [
      rule('c', 1, above('0')),
      rule('b', 5, above('0')),
      rule('a', 5, above('0')),
      rule('z', 9, above('100')),
    ];
    expect(await createDecider(rules).decide({ amount: '5' })).toEqual({
      decidedBy: 'b',
      trace: [
        { rule: 'z', held: false },
        { rule: 'b', held: true },
        { rule: 'a', held: true },
        { rule: 'c', held: true },
      ],
    });
  });

  test('keeps the list order of one priority however long a condition takes', async () => {
    const deep: Condition = {
      all: [{ any: [{ not: { not: { all: [above('0'), above('1')] } } }, above('2')] }, above('0')],
    };
    const { decidedBy } = await createDecider([rule('deep', 1, deep), rule('shallow', 1, above('0'))]).decide({
      amount: '5',
    });
    expect(decidedBy).toBe('deep');
  });

  test('takes any integer for a priority', async () => {
    const rules = [rule('low', -3, above('0')), rule('zero', 0, above('0'))];
    expect((await createDecider(rules).decide({ amount: '1' })).decidedBy).toBe('zero');
  });

  test('says that nobody decided, and whom it asked', async () => {
    expect(await createDecider([rule('a', 1, above('9'))]).decide({ amount: '5' })).toEqual({
      decidedBy: null,
      trace: [{ rule: 'a', held: false }],
    });
    expect(await createDecider([]).decide({})).toEqual({ decidedBy: null, trace: [] });
  });

  test('gives the same to calls made at once as to calls made one after the other', async () => {
    const rules = Array.from({ length: 40 }, (_, index) => rule(`r${index}`, index % 7, above(String(index))));
    const questions: Facts[] = Array.from({ length: 30 }, (_, index) => ({ amount: `${index}.5` }));
    const sequential = createDecider(rules, 0);
    const expected = [];
    for (const facts of questions) expected.push(await sequential.decide(facts));
    const concurrent = createDecider(rules, 0);
    expect(await Promise.all(questions.map((facts) => concurrent.decide(facts)))).toEqual(expected);
    expect(expected.every(({ trace }) => trace.length === rules.length)).toBe(true);
  });

  test('is right whenever a second call comes while the first is under way', async () => {
    const decider = createDecider([rule('a', 2, above('1')), rule('b', 1, { not: above('1') })], 0);
    const [first, second] = [await decider.decide({ amount: '1' }), await decider.decide({ amount: '2' })];
    for (let ticks = 0; ticks < 150; ticks += 1) {
      const started = decider.decide({ amount: '1' });
      for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
      const decisions = await Promise.all([started, decider.decide({ amount: '2' })]);
      expect(decisions, `after ${ticks} ticks`).toEqual([first, second]);
    }
  });

  test('takes a missing fact for null', async () => {
    const isNull: Condition = { fact: 'constructor', type: decimal, operator: 'isNull', value: true };
    const decider = createDecider([rule('a', 1, { all: [isNull, { not: above('0') }] })]);
    expect((await decider.decide({})).decidedBy).toBe('a');
  });

  test('compares by type, where the standard operators would not', async () => {
    const equal: Condition = { fact: 'amount', type: decimal, operator: 'equal', value: '1.1' };
    const member: Condition = { fact: 'amount', type: decimal, operator: 'in', value: ['0', '1.100'] };
    const percent: Condition = { fact: 'share', type: { kind: 'percent' }, operator: 'lessThan', value: '33.34' };
    const list: Condition = { fact: 'names', type: { kind: 'list', values: [] }, operator: 'contains', value: 'a' };
    const decider = createDecider([rule('all', 1, { all: [equal, member, percent, list] })]);
    const facts: Facts = { amount: '1.10', share: { numerator: '100', denominator: '3' }, names: ['a'] };
    expect((await decider.decide(facts)).decidedBy).toBe('all');
  });

  test('tells whoever asked with a fact of the wrong type, and answers the next', async () => {
    const decider = createDecider([rule('a', 1, above('1'))]);
    const answers = [
      decider.decide({ amount: 'many' }),
      decider.decide({ amount: '2' }),
      decider.decide({ amount: 'many' }),
    ];
    const settled = await Promise.allSettled(answers);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected']);
  });

  test('refuses an empty list, which the engine would take for true', () => {
    expect(() => createDecider([rule('a', 1, { any: [] })])).toThrow('empty list');
  });

  test('refuses two rules of one name', () => {
    expect(() => createDecider([rule('a', 1, above('1')), rule('a', 2, above('2'))])).toThrow('one name');
  });

  test('names the facts it reads, each once', () => {
    expect(createDecider([rule('a', 1, above('1')), rule('b', 1, { not: above('1', 'net') })]).reads).toEqual([
      'amount',
      'net',
    ]);
  });
});
