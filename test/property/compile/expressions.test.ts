import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { duckdbDialect as dialect } from '../../../src/engine/duckdb/dialect.js';
import { familyOfSql } from '../../../src/compile/expression/family.js';
import { openExpressionEngine } from '../../../src/engine/duckdb/expression-engine.js';
import type { ExpressionEngine } from '../../../src/engine/expression-engine.js';
import { operandType } from '../../../src/model/types.js';
import { compileText, expressionFields, printed } from '../../support/compiled-expression.js';
import { expressionText, quotientText, rawColumns, recordLiterals } from '../../support/expression-arbitraries.js';

let engine: ExpressionEngine;
let instance: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  engine = await openExpressionEngine();
  instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  connection = await instance.connect();
  // functions of the language that the engine has under no name
  await connection.run('CREATE MACRO add_days(start, n) AS start + CAST(n AS INTEGER)');
  await connection.run('CREATE MACRO days_between(earlier, later) AS later - earlier');
});

afterAll(() => {
  engine.close();
  connection.closeSync();
  instance.closeSync();
});

type RecordLiterals = typeof recordLiterals extends fc.Arbitrary<infer T> ? T : never;

/** The record as the relations `field` and `raw`, so that the text as the user wrote it can be asked, too. */
function relationsOf({ raw, ...fields }: RecordLiterals): string {
  const typed = Object.entries(fields).map(([name, literal]) => {
    const type = expressionFields[name];
    if (!type) throw new Error(name);
    return `CAST(${literal ?? 'NULL'} AS ${dialect.typeOf(type)}) AS ${dialect.identifier(name)}`;
  });
  const arrived = raw.map(
    (literal, index) => `CAST(${literal ?? 'NULL'} AS VARCHAR) AS ${dialect.identifier(rawColumns[index] ?? '')}`,
  );
  return `(SELECT ${typed.join(', ')}) AS field, (SELECT ${arrived.join(', ')}) AS raw`;
}

/** The value as text, or that there is none because it is out of range. */
async function valueOf(sql: string, record: RecordLiterals): Promise<unknown> {
  try {
    const statement = `SELECT CAST((${sql}\n) AS VARCHAR), typeof((${sql}\n)) FROM ${relationsOf(record)}`;
    return (await connection.runAndReadAll(statement)).getRowsJson();
  } catch (error) {
    const message = String(error);
    if (/Out of Range|Conversion Error|Overflow/i.test(message)) return 'out of range';
    throw error;
  }
}

test('what is printed means what was written, for every record', async () => {
  let compiledOnes = 0;
  const property = fc.asyncProperty(
    expressionText,
    fc.array(recordLiterals, { minLength: 1, maxLength: 3 }),
    async (text, records) => {
      const compiled = await compileText(engine, text);
      if ('diagnostic' in compiled) {
        // of those that the generator makes only products of too many digits are refused
        expect(compiled.diagnostic.code, text).toMatch(/^expression-(type|too-large)$/);
        return;
      }
      compiledOnes += 1;
      const sql = printed(compiled);
      for (const record of records)
        expect(await valueOf(sql, record), `${text}\n${sql}`).toEqual(await valueOf(text, record));
    },
  );
  await fc.assert(property, { numRuns: 300 });
  expect(compiledOnes).toBeGreaterThan(200);
});

test('a part has the type that the engine gives the whole, also with divisions', async () => {
  let compiledOnes = 0;
  const property = fc.asyncProperty(fc.oneof(expressionText, quotientText), async (text) => {
    const compiled = await compileText(engine, text);
    if ('diagnostic' in compiled) return;
    compiledOnes += 1;
    const columns = Object.entries(expressionFields).map(([name, type]) => ({
      name: dialect.identifier(name),
      type: dialect.typeOf(operandType(type) ?? type),
    }));
    const sql = dialect.expression(compiled.expression, (namespace, name) =>
      namespace === 'field' ? dialect.identifier(name) : dialect.identifier('t'),
    );
    const bound = await engine.bind([sql], columns);
    if ('problem' in bound) throw new Error(`${text}\n${sql}\n${bound.problem}`);
    if (compiled.family !== 'null') expect(familyOfSql(bound.types[0] ?? ''), text).toBe(compiled.family);
  });
  await fc.assert(property, { numRuns: 300 });
  expect(compiledOnes).toBeGreaterThan(150);
});

test('what is printed is read again as the same expression', async () => {
  const property = fc.asyncProperty(expressionText, async (text) => {
    const first = await compileText(engine, text);
    // some functions are printed as what the language itself refuses
    if ('diagnostic' in first || /add_days|days_between|regexp_replace/.test(text)) return;
    const again = await compileText(engine, printed(first).replaceAll('CAST(', 'try_cast('));
    expect(printed(again)).toBe(printed(first));
  });
  await fc.assert(property, { numRuns: 200 });
});

test('no text makes the compiler throw, or puts a statement around itself', async () => {
  const pieces = fc.constantFrom(
    'field.n',
    'raw."A"',
    '(',
    ')',
    "'",
    '"',
    ';',
    '--',
    '/*',
    '*/',
    '$$',
    'select',
    'from',
    'union',
    ' ',
    '\n',
    ',',
    '1',
    'é',
    '😀',
    '*',
    '::int',
    'as',
    '\0',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' ')),
  );
  const property = fc.asyncProperty(text, async (garbage) => {
    const compiled = await compileText(engine, garbage);
    if ('diagnostic' in compiled) {
      const { within } = compiled.diagnostic.location;
      if (within) expect(within.start).toBeLessThanOrEqual(garbage.length);
      return;
    }
    const outsideLiterals = printed(compiled).replaceAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, '');
    expect(outsideLiterals).not.toMatch(/--|\/\*|;|select|from|union/i);
  });
  await fc.assert(property, { numRuns: 1000 });
});
