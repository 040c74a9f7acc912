import { Big } from 'big.js';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileExpression } from '../../../src/compile/expression/compile-expression.js';
import type { BoundExpression } from '../../../src/compile/expression/compile-expression.js';
import { duckdbDialect as dialect } from '../../../src/engine/duckdb/dialect.js';
import { openExpressionEngine } from '../../../src/engine/duckdb/expression-engine.js';
import type { ExpressionEngine } from '../../../src/engine/expression-engine.js';
import { operandType } from '../../../src/model/types.js';
import type { FieldType } from '../../../src/model/types.js';

let engine: ExpressionEngine;
let instance: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  engine = await openExpressionEngine();
  instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  connection = await instance.connect();
});

afterAll(() => {
  engine.close();
  connection.closeSync();
  instance.closeSync();
});

interface Side {
  readonly type: Extract<FieldType, { kind: 'decimal' | 'integer' }>;
  readonly values: readonly string[];
}

const digitsOf = ({ type }: Side): { precision: number; scale: number } =>
  type.kind === 'integer' ? { precision: 18, scale: 0 } : type;

/** A whole number of so many digits at most: often small, often at the end of what fits, often near a half. */
function units(precision: number): fc.Arbitrary<bigint> {
  const most = 10n ** BigInt(precision) - 1n;
  const clamped = (value: bigint): bigint => (value > most ? most : value < -most ? -most : value);
  return fc.oneof(
    fc.bigInt({ min: -most, max: most }),
    fc.bigInt({ min: -12n, max: 12n }).map(clamped),
    fc.constantFrom(most, -most, most - 1n, 1n, -1n, 0n),
    fc
      .tuple(fc.bigInt({ min: -999n, max: 999n }), fc.nat(precision))
      .map(([value, zeros]) => clamped(value * 10n ** BigInt(zeros))),
  );
}

const written = (value: bigint, scale: number): string => {
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  const point = digits.length - scale;
  return `${value < 0n ? '-' : ''}${digits.slice(0, point)}${scale > 0 ? `.${digits.slice(point)}` : ''}`;
};

const count = 40;

const side: fc.Arbitrary<Side> = fc
  .oneof(
    fc.constant({ kind: 'integer' } as const),
    fc
      .tuple(fc.integer({ min: 1, max: 38 }), fc.nat(18))
      .map(([precision, scale]) => ({ kind: 'decimal', precision, scale: Math.min(scale, precision) }) as const),
  )
  .chain((type) => {
    const { precision, scale } = digitsOf({ type, values: [] });
    const values = fc.array(units(precision), { minLength: count, maxLength: count });
    return values.map((all) => ({ type, values: all.map((value) => written(value, scale)) }));
  });

async function compile(text: string, left: Side, right: Side): Promise<BoundExpression | null> {
  const location = { file: 'systems/tills.yaml', document: 0, path: ['expr'], part: 'value' } as const;
  const field = new Map([
    ['a', left.type],
    ['b', right.type],
  ]);
  const compiled = await compileExpression({ engine, dialect }, text, location, { raw: false, field });
  if (!('diagnostic' in compiled)) return compiled;
  expect(compiled.diagnostic.parameters).toMatchObject({
    reason: 'the sides of / have too many decimal places (use round)',
  });
  return null;
}

/** The value for every pair, or null where there is none or none that fits; in the way in which records are read. */
async function valuesOf({ expression }: BoundExpression, left: Side, right: Side): Promise<readonly (string | null)[]> {
  const rows = left.values.map((value, index) => `(${index}, '${value}', '${right.values[index]}')`).join(', ');
  const cast = (name: string, { type }: Side): string =>
    `CAST(CAST(${name} AS ${dialect.typeOf(type)}) AS ${dialect.typeOf(operandType(type) ?? type)}) AS ${name}`;
  const sql = dialect.expression(expression, (_, name) => dialect.identifier(name));
  const inner = `SELECT i, ${cast('a', left)}, ${cast('b', right)} FROM (VALUES ${rows}) AS t(i, a, b)`;
  const statement = `SELECT CAST(TRY(${sql}) AS VARCHAR) FROM (${inner}) ORDER BY i`;
  return (await connection.runAndReadAll(statement)).getRowsJson().map(([value]) => value as string | null);
}

type Mode = 'half-away' | 'half-even' | 'floor' | 'ceiling';

function exactQuotient(left: string, right: string, scale: number, mode: Mode): Big {
  const Exact = Big();
  Exact.DP = scale;
  Exact.RM = mode === 'half-even' ? 2 : mode === 'half-away' ? 1 : 0;
  const quotient = new Exact(left).div(right);
  if (mode === 'half-even' || mode === 'half-away') return quotient;
  const rest = new Exact(left).minus(quotient.times(right)).times(right);
  if (mode === 'floor') return rest.lt(0) ? quotient.minus(1) : quotient;
  return rest.gt(0) ? quotient.plus(1) : quotient;
}

const room = 2n ** 127n;
const unitsOf = (text: string): bigint => BigInt(text.replace('.', '').replace('-', ''));

/** Whether a quotient may have no value: it, or a step of its division, has more digits than there are. */
function mayOverflow(left: Side, right: Side, at: number, quotient: Big, scale: number): boolean {
  const shift = BigInt(scale + digitsOf(right).scale - digitsOf(left).scale);
  const divisor = unitsOf(right.values[at] ?? '');
  const scaled = shift < 0n ? divisor * 10n ** -shift : divisor * 10n ** shift;
  return scaled >= room || quotient.abs().times(`1e${scale}`).gte('1e38');
}

const forms: readonly (readonly [text: string, scale: number | null, mode: Mode])[] = [
  ['field.a / field.b', null, 'half-away'],
  ['round(field.a / field.b, 2)', 2, 'half-away'],
  ['round(field.a / field.b)', 0, 'half-away'],
  ['round_even(field.a / field.b, 3)', 3, 'half-even'],
  ['floor(field.a / field.b)', 0, 'floor'],
  ['ceil((field.a / field.b))', 0, 'ceiling'],
];

describe('a quotient is the exact one, rounded once', () => {
  test.each(forms)('%s', async (text, places, mode) => {
    let exact = 0;
    const property = fc.asyncProperty(side, side, async (left, right) => {
      const compiled = await compile(text, left, right);
      if (!compiled) return;
      const scale = places ?? Math.max(10, digitsOf(left).scale);
      for (const [index, value] of (await valuesOf(compiled, left, right)).entries()) {
        const [a = '', b = ''] = [left.values[index], right.values[index]];
        if (new Big(b).eq(0)) {
          expect(value, `${a} / ${b}`).toBeNull();
          continue;
        }
        const quotient = exactQuotient(a, b, scale, mode);
        if (value === null) expect(mayOverflow(left, right, index, quotient, scale), `${a} / ${b}`).toBe(true);
        else {
          exact += 1;
          expect(value, `${a} / ${b}`).toBe(quotient.toFixed(scale).replace(/^-(0(?:\.0*)?)$/, '$1'));
        }
      }
    });
    await fc.assert(property, { numRuns: 80 });
    expect(exact).toBeGreaterThan(1000);
  });
});

describe('functions of numbers are exact', () => {
  test.each([
    ['round(field.a, 2)', 2, 1],
    ['round_even(field.a, 2)', 2, 2],
    ['round_even(field.a, 0)', 0, 2],
    ['round(field.a)', 0, 1],
  ] as const)('%s', async (text, places, mode) => {
    const property = fc.asyncProperty(side, async (left) => {
      const compiled = await compile(text, left, left);
      if (!compiled) throw new Error('refused');
      for (const [index, value] of (await valuesOf(compiled, left, left)).entries()) {
        const a = left.values[index] ?? '';
        expect(value === null ? null : new Big(value).toFixed(), a).toBe(new Big(a).round(places, mode).toFixed());
      }
    });
    await fc.assert(property, { numRuns: 60 });
  });

  test.each([
    ['floor(field.a)', 'floor'],
    ['ceil(field.a)', 'ceiling'],
  ] as const)('%s', async (text, mode) => {
    const property = fc.asyncProperty(side, async (left) => {
      const compiled = await compile(text, left, left);
      if (!compiled) throw new Error('refused');
      for (const [index, value] of (await valuesOf(compiled, left, left)).entries()) {
        const a = left.values[index] ?? '';
        expect(new Big(value ?? NaN).toFixed(), a).toBe(exactQuotient(a, '1', 0, mode).toFixed());
      }
    });
    await fc.assert(property, { numRuns: 60 });
  });
});

test('what is left after dividing is exact, or refused before anything runs', async () => {
  let exact = 0;
  const location = { file: 'systems/tills.yaml', document: 0, path: ['expr'], part: 'value' } as const;
  const property = fc.asyncProperty(side, side, async (left, right) => {
    const field = new Map([
      ['a', left.type],
      ['b', right.type],
    ] as const);
    const scope = { raw: false, field };
    const compiled = await compileExpression({ engine, dialect }, 'mod(field.a, field.b)', location, scope);
    if ('diagnostic' in compiled) return;
    for (const [index, value] of (await valuesOf(compiled, left, right)).entries()) {
      const [a = '', b = ''] = [left.values[index], right.values[index]];
      if (new Big(b).eq(0)) expect(value).toBeNull();
      else {
        exact += 1;
        const Exact = Big();
        Exact.DP = 0;
        Exact.RM = 0;
        const rest = new Exact(a).minus(new Exact(a).div(b).times(b));
        expect(new Big(value ?? NaN).toFixed(), `mod(${a}, ${b})`).toBe(rest.eq(0) ? '0' : rest.toFixed());
      }
    }
  });
  await fc.assert(property, { numRuns: 80 });
  expect(exact).toBeGreaterThan(500);
});
