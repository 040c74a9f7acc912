import { describe, expect, it } from 'vitest';
import { conditionInWords } from '../../../src/model/condition-in-words.js';
import { expressionInWords } from '../../../src/model/expression-in-words.js';
import { renderTable } from '../../../src/delivery/cli/render/table.js';
import { visibleText } from '../../../src/delivery/cli/render/visible-text.js';
import { listInWords } from '../../../src/delivery/cli/render/words.js';
import { yesterday } from '../../../src/delivery/cli/yesterday.js';
import { fixedClock } from '../../../src/base/clock.js';

describe('a table', () => {
  it('aligns texts left and numbers right, without spaces at the end', () => {
    const columns = [{ heading: 'name' }, { heading: 'number', align: 'right' }, { heading: 'note' }] as const;
    expect(
      renderTable(columns, [
        ['München', '7', ''],
        ['x', '1234567', 'last'],
      ]),
    ).toEqual(['name      number  note', 'München        7', 'x        1234567  last']);
  });
});

describe('text of a payload', () => {
  it('is shown, and cannot command a terminal or turn the direction of writing', () => {
    expect(visibleText('a\u001B[2J\tb\r\n\u0000\u009B\u202Eé')).toBe('a\\x1b[2J\\tb\\r\\n\\x00\\x9b\\u202eé');
  });
});

describe('an expression in words', () => {
  const amount = { kind: 'column', namespace: 'field', name: 'amount' } as const;
  const zero = { kind: 'number', value: '0' } as const;

  it('has brackets wherever there could be a doubt', () => {
    const difference = { kind: 'binary', operator: '-', left: amount, right: zero } as const;
    const negated = { kind: 'binary', operator: '-', left: zero, right: difference } as const;
    expect(expressionInWords(negated)).toBe('0 - (field.amount - 0)');
    expect(expressionInWords({ kind: 'unary', operator: 'not', operand: negated })).toBe(
      'not (0 - (field.amount - 0))',
    );
  });

  it('spells every kind', () => {
    const raw = { kind: 'column', namespace: 'raw', name: 'A B' } as const;
    const text = { kind: 'text', value: "it's" } as const;
    expect(expressionInWords({ kind: 'in', operand: raw, list: [text, zero], negated: true })).toBe(
      `raw."A B" not in ('it''s', 0)`,
    );
    expect(expressionInWords({ kind: 'between', operand: amount, low: zero, high: zero })).toBe(
      'field.amount between 0 and 0',
    );
    expect(
      expressionInWords({
        kind: 'case',
        branches: [
          { when: { kind: 'is-null', operand: amount, negated: false }, result: { kind: 'boolean', value: true } },
        ],
        otherwise: { kind: 'null' },
      }),
    ).toBe('case when field.amount is null then true else null end');
    expect(expressionInWords({ kind: 'call', name: 'abs', arguments: [amount] })).toBe('abs(field.amount)');
  });
});

describe('a condition in words', () => {
  it('reads as a sentence, with brackets around what is within', () => {
    const percent = { kind: 'percent' } as const;
    const over = { fact: 'delta_percent.amount', type: percent, operator: 'greaterThan', value: '5' } as const;
    const none = { fact: 'customer', type: { kind: 'string' }, operator: 'isNull', value: false } as const;
    expect(conditionInWords({ all: [none, { any: [over, { not: over }] }] })).toBe(
      'customer is not null and (delta_percent.amount > 5% or (not (delta_percent.amount > 5%)))',
    );
    expect(conditionInWords({ all: [] })).toBe('true');
    expect(conditionInWords({ any: [] })).toBe('false');
  });
});

describe('words', () => {
  it('join as they are spoken', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listInWords)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });
});

describe('yesterday', () => {
  it('is the last day that is over in UTC', () => {
    expect(yesterday(fixedClock('2026-03-01T00:00:00.000Z'))).toBe('2026-02-28');
    expect(yesterday(fixedClock('2026-01-01T23:59:59.999Z'))).toBe('2025-12-31');
  });
});
