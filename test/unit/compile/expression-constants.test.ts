import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileExpression } from '../../../src/compile/expression/compile-expression.js';
import type { CompiledExpression } from '../../../src/compile/expression/compile-expression.js';
import { duckdbDialect } from '../../../src/engine/duckdb/dialect.js';
import { openExpressionEngine } from '../../../src/engine/duckdb/expression-engine.js';
import type { ExpressionEngine } from '../../../src/engine/expression-engine.js';
import type { Constant } from '../../../src/model/plan.js';
import { printed, refusal } from '../../support/compiled-expression.js';

let engine: ExpressionEngine;

beforeAll(async () => {
  engine = await openExpressionEngine();
});

afterAll(() => engine.close());

const constants = new Map<string, Constant>([
  ['param.rate', { type: { kind: 'decimal', precision: 38, scale: 20 }, value: '-0.10000000000000000001' }],
  ['param.count', { type: { kind: 'integer' }, value: '12' }],
  ['param.start', { type: { kind: 'date' }, value: '2026-11-01' }],
  ['param.cut', { type: { kind: 'timestamp' }, value: '2026-11-01T04:00:00Z' }],
  ['param.strict', { type: { kind: 'boolean' }, value: 'true' }],
  ['retailer.name', { type: { kind: 'string' }, value: "o'neill -- ${x}" }],
  ['retailer.tags.region', { type: { kind: 'string' }, value: null }],
]);

async function compile(text: string): Promise<CompiledExpression> {
  const location = { file: 'rules/a.yaml', document: 0, path: ['where'], part: 'value' } as const;
  const scope = { raw: false, field: new Map([['n', { kind: 'integer' } as const]]), constants };
  return compileExpression({ engine, dialect: duckdbDialect }, text, location, scope);
}

describe('a constant is the literal it stands for', () => {
  test.each([
    ['param.rate', '(-0.10000000000000000001)'],
    ['field.n * param.rate', '(field."n" * (-0.10000000000000000001))'],
    ['param.count + 1', '(12 + 1)'],
    ['param.start', "CAST('2026-11-01' AS DATE)"],
    ['param.cut', "CAST('2026-11-01T04:00:00' AS TIMESTAMP)"],
    ['param.strict and true', '(true AND true)'],
    ["retailer.name = 'x'", "('o''neill -- ${x}' = 'x')"],
    ['"retailer"."name"', "'o''neill -- ${x}'"],
    ['retailer.tags.region', 'NULL'],
  ])('%s', async (text, sql) => {
    expect(printed(await compile(text))).toBe(sql);
  });

  test('and its type is checked like that of any value', async () => {
    expect(refusal(await compile("param.rate = 'x'"), "param.rate = 'x'")).toEqual(['expression-type', '=']);
    expect(refusal(await compile('field.n > retailer.name'), 'field.n > retailer.name')).toEqual([
      'expression-type',
      '>',
    ]);
  });
});

describe('a name that is not there is refused', () => {
  test.each([
    ['param.rates', 'param.rate'],
    ['feld.n', 'field.n'],
    ['retailer.tag.region', 'retailer.tags.region'],
    ['retailer.tags', 'retailer.name'],
    ['"param.rate"', 'param.rate'],
    ['other.param.rate', undefined],
  ])('%s', async (text, suggestion) => {
    const compiled = await compile(text);
    expect(refusal(compiled, text)).toEqual(['unknown-field', text]);
    expect('diagnostic' in compiled && compiled.diagnostic.suggestion).toBe(suggestion);
  });

  test('and a secret has no name in an expression', async () => {
    expect(refusal(await compile('secret.DROP_KEY'), 'secret.DROP_KEY')).toEqual([
      'expression-not-allowed',
      'secret.DROP_KEY',
    ]);
  });
});

describe('no text is put into an expression', () => {
  test.each([
    ['field.n > ${param.rate}', '${param.rate}', 'param.rate'],
    ["'${retailer}' = 'x'", '${retailer}', 'retailer.name'],
    ["'${param.rat}' = 'x'", '${param.rat}', 'param.rate'],
    ['${param.other}', '${param.other}', 'param.other'],
    ['field.n /* ${var.host} */', '${var.host}', null],
    ["'${secret:KEY}'", '${secret:KEY}', null],
    ["'${file:/etc/passwd}'", '${file:/etc/passwd}', null],
    ["'${", '${', null],
  ])('%s', async (text, written, instead) => {
    const compiled = await compile(text);
    expect(refusal(compiled, text)).toEqual(['interpolation-in-expression', written]);
    expect('diagnostic' in compiled && compiled.diagnostic.parameters).toEqual({ written, instead });
  });
});
