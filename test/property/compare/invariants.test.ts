import { Big } from 'big.js';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { breaksNone, heldText, invariantColumns } from '../../../src/compare/invariants.js';
import { joinedName } from '../../../src/compare/partner-layer.js';
import { compileExpression } from '../../../src/compile/expression/compile-expression.js';
import { joinedScope } from '../../../src/compile/joined-scope.js';
import { duckdbDialect as dialect } from '../../../src/engine/duckdb/dialect.js';
import { openExpressionEngine } from '../../../src/engine/duckdb/expression-engine.js';
import type { ExpressionEngine } from '../../../src/engine/expression-engine.js';
import type { AskedInvariant } from '../../../src/model/invariant-plan.js';
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

const integer: FieldType = { kind: 'integer' };
const rate: FieldType = { kind: 'decimal', precision: 6, scale: 2 };
const text: FieldType = { kind: 'string' };

/** What is joined, by namespace; every namespace has a number and a text of one name. */
const joined: Readonly<Record<string, Readonly<Record<string, FieldType>>>> = {
  baseline: { quantity: integer, status: text },
  counterpart: { quantity: rate, status: text },
  wms: { quantity: integer, status: text },
  'lookups.promo': { rate },
};
const namesOf = (type: (type: FieldType) => boolean): readonly string[] =>
  Object.entries(joined).flatMap(([namespace, fields]) =>
    Object.entries(fields).flatMap(([name, each]) => (type(each) ? [`${namespace}.${name}`] : [])),
  );
const numbers = namesOf((type) => type !== text);
const texts = namesOf((type) => type === text);

type Row = Readonly<Record<string, string | null>>;

/** An expression as it is written, and what it is of a record, in plain code: null is unknown. */
interface Written<T> {
  readonly text: string;
  readonly of: (row: Row) => T | null;
}

type Truth = Written<boolean>;
type Sum = Written<Big>;

const all = <T, R>(parts: readonly (T | null)[], join: (...parts: readonly T[]) => R): R | null =>
  parts.some((part) => part === null) ? null : join(...(parts as readonly T[]));

const literal = (value: string): Sum => ({ text: value, of: () => new Big(value) });
const column = (name: string): Sum => ({
  text: name,
  of: (row) => (row[name] === null || row[name] === undefined ? null : new Big(row[name])),
});
const textColumn = (name: string): Written<string> => ({ text: name, of: (row) => row[name] ?? null });

const leaf = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...numbers).map(column) },
  { weight: 1, arbitrary: fc.constantFrom('0', '1', '2.5').map(literal) },
);
const operators = {
  '+': (left: Big, right: Big) => left.plus(right),
  '-': (left: Big, right: Big) => left.minus(right),
  '*': (left: Big, right: Big) => left.times(right),
};
const sum: fc.Arbitrary<Sum> = fc.oneof(
  leaf,
  fc.tuple(leaf, fc.constantFrom('+', '-', '*'), leaf).map(([left, operator, right]) => ({
    text: `(${left.text} ${operator} ${right.text})`,
    of: (row: Row) => all([left.of(row), right.of(row)], operators[operator as keyof typeof operators]),
  })),
  leaf.map((inner) => ({ text: `abs(${inner.text})`, of: (row: Row) => all([inner.of(row)], (value) => value.abs()) })),
  fc.tuple(leaf, leaf).map(([first, second]) => ({
    text: `coalesce(${first.text}, ${second.text})`,
    of: (row: Row) => first.of(row) ?? second.of(row),
  })),
);

const comparisons = {
  '=': (order: number) => order === 0,
  '<>': (order: number) => order !== 0,
  '<': (order: number) => order < 0,
  '<=': (order: number) => order <= 0,
  '>': (order: number) => order > 0,
  '>=': (order: number) => order >= 0,
};

const test_: fc.Arbitrary<Truth> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(sum, fc.constantFrom(...(Object.keys(comparisons) as (keyof typeof comparisons)[])), sum)
      .map(([left, operator, right]) => ({
        text: `${left.text} ${operator} ${right.text}`,
        of: (row: Row) => all([left.of(row), right.of(row)], (a: Big, b: Big) => comparisons[operator](a.cmp(b))),
      })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts)).map(([left, right]) => ({
      text: `${left} = ${right}`,
      of: (row: Row) => all([textColumn(left).of(row), textColumn(right).of(row)], (a: string, b: string) => a === b),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(sum, fc.boolean()).map(([inner, negated]) => ({
      text: `${inner.text} is ${negated ? 'not ' : ''}null`,
      of: (row: Row) => (inner.of(row) === null) !== negated,
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(sum, sum, sum).map(([inner, low, high]) => ({
      text: `${inner.text} between ${low.text} and ${high.text}`,
      of: (row: Row) =>
        both([
          all([inner.of(row), low.of(row)], (a: Big, b: Big) => a.gte(b)),
          all([inner.of(row), high.of(row)], (a: Big, b: Big) => a.lte(b)),
        ]),
    })),
  },
);

/** True where all are, false where any is not, else unknown. */
function both(parts: readonly (boolean | null)[]): boolean | null {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

const not = (value: boolean | null): boolean | null => (value === null ? null : !value);

const truth: fc.Arbitrary<Truth> = fc.oneof(
  { weight: 2, arbitrary: test_ },
  {
    weight: 3,
    arbitrary: fc
      .tuple(test_, fc.constantFrom('and', 'or'), test_, fc.boolean())
      .map(([left, word, right, negated]) => {
        const value = (row: Row): boolean | null => {
          const parts = [left.of(row), right.of(row)];
          return word === 'and' ? both(parts) : not(both(parts.map(not)));
        };
        const inner = `(${left.text}) ${word} (${right.text})`;
        return negated ? { text: `not (${inner})`, of: (row: Row) => not(value(row)) } : { text: inner, of: value };
      }),
  },
);

const values = fc.option(fc.integer({ min: -3, max: 4 }).map(String), { freq: 4, nil: null });
const words = fc.option(fc.constantFrom('open', 'done'), { freq: 4, nil: null });
const row: fc.Arbitrary<Row> = fc.record(
  Object.fromEntries([...numbers.map((name) => [name, values]), ...texts.map((name) => [name, words])]),
);

const types = (name: string): FieldType => {
  const cut = name.lastIndexOf('.');
  const type = joined[name.slice(0, cut)]?.[name.slice(cut + 1)];
  if (!type) throw new Error(`Nothing is called ${name}`);
  return type;
};

const entity = (namespace: string): { readonly fields: Parameters<typeof joinedScope>[0]['baseline']['fields'] } => ({
  fields: Object.entries(joined[namespace] ?? {}).map(([name, type]) => {
    return { name, type, required: false, default: null, normalize: [] };
  }),
});
const scope = joinedScope({
  baseline: entity('baseline'),
  counterpart: entity('counterpart'),
  counterparts: new Map([['wms', entity('wms')]]),
  lookups: new Map([['promo', new Map(Object.entries(joined['lookups.promo'] ?? {}))]]),
  constants: new Map(),
});

async function asked(written: Truth, unknown: AskedInvariant['unknown']): Promise<AskedInvariant> {
  const location = { file: 'rules/a.yaml', document: 0, path: ['invariants'], part: 'value' } as const;
  const compiled = await compileExpression({ engine, dialect }, written.text, location, scope);
  if ('diagnostic' in compiled) throw new Error(`${compiled.diagnostic.code}: ${written.text}`);
  return { name: 'invariant', expression: compiled.expression, unknown };
}

/** What the engine says of each record: the letters of all invariants, and whether none of them breaks the pair. */
async function said(
  rows: readonly Row[],
  invariants: readonly AskedInvariant[],
): Promise<readonly (readonly [letters: string, agrees: boolean])[]> {
  const names = [...numbers, ...texts];
  const cell = (record: Row, name: string): string => {
    const value = record[name] ?? null;
    const literalOf = value === null ? 'NULL' : `'${value}'`;
    return `CAST(${literalOf} AS ${dialect.typeOf(types(name))}) AS ${dialect.identifier(name)}`;
  };
  const relation = rows
    .map((record, index) => `SELECT ${index} AS i, ${names.map((name) => cell(record, name)).join(', ')}`)
    .join(' UNION ALL ');
  const columns = invariantColumns(
    dialect,
    invariants,
    (namespace, name) => {
      const whole = joinedName(namespace, name);
      return { column: dialect.identifier(whole), type: types(whole) };
    },
    'true',
  );
  const judged = `SELECT i, ${columns.join(', ')} FROM (${relation})`;
  const statement = `SELECT ${heldText(invariants)}, ${breaksNone(invariants).join(' AND ')} FROM (${judged}) ORDER BY i`;
  const answer = await connection.runAndReadAll(statement);
  return answer.getRowsJson().map(([letters, agrees]) => [letters as string, agrees === true]);
}

test('an invariant holds, does not, or is unknown as plain three-valued logic says', async () => {
  const property = fc.asyncProperty(
    fc.array(fc.tuple(truth, fc.constantFrom('count', 'breach')), { minLength: 1, maxLength: 3 }),
    fc.array(row, { minLength: 12, maxLength: 12 }),
    async (written, rows) => {
      const invariants = await Promise.all(
        written.map(([each, unknown]) => asked(each, unknown as 'count' | 'breach')),
      );
      const expected = rows.map((record) => {
        const held = written.map(([each]) => each.of(record));
        const letters = held.map((value) => (value === null ? 'u' : value ? 't' : 'f')).join('');
        return [letters, held.every((value, index) => value ?? written[index]?.[1] === 'count')];
      });
      expect(await said(rows, invariants)).toEqual(expected);
    },
  );
  await fc.assert(property, { numRuns: 60 });
});
