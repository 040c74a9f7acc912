import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileExpression } from '../../../src/compile/expression/compile-expression.js';
import type { CompiledExpression } from '../../../src/compile/expression/compile-expression.js';
import { joinedScope } from '../../../src/compile/joined-scope.js';
import { duckdbDialect } from '../../../src/engine/duckdb/dialect.js';
import { openExpressionEngine } from '../../../src/engine/duckdb/expression-engine.js';
import type { ExpressionEngine } from '../../../src/engine/expression-engine.js';
import { columnsOf } from '../../../src/model/expression.js';
import type { Constant } from '../../../src/model/plan.js';
import type { FieldType } from '../../../src/model/types.js';
import { expressionInWords } from '../../../src/model/expression-in-words.js';
import { printed, refusal } from '../../support/compiled-expression.js';

let engine: ExpressionEngine;

beforeAll(async () => {
  engine = await openExpressionEngine();
});

afterAll(() => engine.close());

const money = { kind: 'money', precision: 18, scale: 2, currency: 'currency' } as const;
const rate = { kind: 'decimal', precision: 7, scale: 4 } as const;
const constants = new Map<string, Constant>([
  ['param.allowance', { type: rate, value: '0.0500' }],
  ['retailer.name', { type: { kind: 'string' }, value: 'northwind' }],
]);

function entityOf(fields: Readonly<Record<string, FieldType>>): Parameters<typeof joinedScope>[0]['baseline'] {
  return { fields: Object.entries(fields).map(([name, type]) => ({ ...plain, name, type })) };
}

const plain = { required: false, default: null, normalize: [] };
const oms = entityOf({ order_no: { kind: 'string' }, ordered: { kind: 'integer' }, gross: money });
const wms = entityOf({ order_no: { kind: 'string' }, shipped: { kind: 'integer' } });
const erp = entityOf({ order_no: { kind: 'string' }, invoiced: { kind: 'integer' }, net: money });
const scope = joinedScope({
  baseline: oms,
  counterpart: erp,
  counterparts: new Map([
    ['wms', wms],
    ['erp', erp],
  ]),
  lookups: new Map([['promo', new Map<string, FieldType>([['rate', rate]])]]),
  constants,
});

async function compile(text: string): Promise<CompiledExpression> {
  const location = { file: 'rules/a.yaml', document: 0, path: ['invariants', 0, 'expr'], part: 'value' } as const;
  return compileExpression({ engine, dialect: duckdbDialect }, text, location, scope);
}

describe('everything that is joined has a name, and stays apart', () => {
  test.each([
    ['baseline.ordered >= wms.shipped', '(baseline."ordered" >= wms."shipped")'],
    ['wms.shipped >= erp.invoiced', '(wms."shipped" >= erp."invoiced")'],
    ['counterpart.net <= baseline.gross', '(counterpart."net" <= baseline."gross")'],
    ['lookups.promo.rate < 1', '(lookups.promo."rate" < 1)'],
    ['param.allowance > 0', '(0.0500 > 0)'],
    ["retailer.name = 'x'", "('northwind' = 'x')"],
    ['"erp"."invoiced" is null', '(erp."invoiced" IS NULL)'],
  ])('%s', async (text, sql) => {
    expect(printed(await compile(text))).toBe(sql);
  });

  test('also where two of them have a field of one name', async () => {
    const compiled = await compile('baseline.order_no = wms.order_no');
    if ('diagnostic' in compiled) throw new Error(compiled.diagnostic.code);
    expect(columnsOf(compiled.expression)).toEqual([
      { namespace: 'baseline', name: 'order_no' },
      { namespace: 'wms', name: 'order_no' },
    ]);
    expect(expressionInWords(compiled.expression)).toBe('baseline.order_no = wms.order_no');
    expect(compiled.locationOf('order_no', 'wms').within).toEqual({ start: 20, end: 32 });
  });
});

describe('what does not fit is refused before there is any record', () => {
  test.each([
    ['baseline.gross = wms.order_no', 'expression-type', '='],
    ['lookups.promo.rate like baseline.order_no', 'expression-type', 'lookups.promo.rate'],
    ['wms.shipped and true', 'expression-type', 'wms.shipped'],
  ])('%s', async (text, code, marked) => {
    expect(refusal(await compile(text), text)).toEqual([code, marked]);
  });
});

describe('a name that is not there gets the nearest that is, and what there is', () => {
  const all = ['lookups.promo.*', 'wms.*', 'erp.*', 'baseline.*', 'counterpart.*', 'param.allowance', 'retailer.name'];
  const ofWms = ['wms.order_no', 'wms.shipped'];
  test.each([
    ['wms.shiped', 'wms.shipped', ofWms],
    ['wms.invoiced', 'erp.invoiced', ofWms],
    ['wsm.shipped', 'wms.shipped', all],
    ['shipped', 'wms.shipped', all],
    ['field.gross', 'baseline.gross', all],
    ['raw.gross', 'baseline.gross', all],
    ['lookups.promo.rat', 'lookups.promo.rate', ['lookups.promo.rate']],
    ['lookups.promotion.rate', 'lookups.promo.rate', all],
    ['param.alowance', 'param.allowance', all],
    ['"wms.shipped"', 'wms.shipped', ofWms],
    ['billing.amount', undefined, all],
  ])('%s', async (text, suggestion, known) => {
    const compiled = await compile(text);
    if (!('diagnostic' in compiled)) throw new Error('allowed');
    expect(compiled.diagnostic).toMatchObject({ code: 'unknown-field', parameters: { known } });
    expect(compiled.diagnostic.suggestion).toBe(suggestion);
  });
});

test('digits of quotients come from the fields of their own namespaces', async () => {
  const compiled = await compile('round(counterpart.net / lookups.promo.rate, 2) <= baseline.gross');
  if ('diagnostic' in compiled) throw new Error(compiled.diagnostic.code);
  expect(compiled.family).toBe('boolean');
  expect(compiled.expression).toMatchObject({ left: { kind: 'divide', leftScale: 2, rightScale: 4, scale: 2 } });
});
