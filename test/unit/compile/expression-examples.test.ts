import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowedFunctions } from '../../../src/compile/expression/allowed-functions.js';
import { openExpressionEngine } from '../../../src/engine/duckdb/expression-engine.js';
import type { ExpressionEngine } from '../../../src/engine/expression-engine.js';
import { compileText, printed } from '../../support/compiled-expression.js';

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

async function valueOf(text: string): Promise<unknown> {
  const sql = printed(await compileText(engine, text));
  return (await connection.runAndReadAll(`SELECT CAST(${sql} AS VARCHAR)`)).getRowsJson()[0]?.[0];
}

const functions = Object.entries(allowedFunctions);

test.each(functions)('%s has a signature that takes what it takes, and an example', (name, allowed) => {
  expect(allowed.signature.startsWith(`${name}(`)).toBe(true);
  expect(allowed.signature.split(', ')).toHaveLength(allowed.signature.includes('…') ? 2 : allowed.most);
  expect(allowed.examples.length).toBeGreaterThan(0);
});

describe('the examples of the reference have the values that it shows', () => {
  const examples = functions.flatMap(([, allowed]) => allowed.examples);
  test.each(examples)('%s is %s', async (expression, value) => {
    expect(await valueOf(expression)).toBe(value);
  });
});
