import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDecider } from '../../../src/conditions/engine.js';
import type { Facts } from '../../../src/conditions/fact-value.js';
import { operatorsFor } from '../../../src/conditions/operators.js';
import { printPredicate } from '../../../src/conditions/print-predicate.js';
import { duckdbDialect as dialect } from '../../../src/engine/duckdb/dialect.js';
import type { Condition } from '../../../src/model/condition.js';
import type { FieldType, Value } from '../../../src/model/types.js';
import { conditionArbitrary, recordArbitrary, recordFields } from '../../support/condition-arbitraries.js';
import { plainlyHolds } from '../../support/plain-conditions.js';

const fields = Object.entries<FieldType>(recordFields);
let instance: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  connection = await instance.connect();
  await connection.run("SET timezone = 'UTC'");
});

afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

function recordStatement(record: Readonly<Record<string, Value>>, index: number): string {
  const columns = fields.map(([name, type]) => {
    const value = record[name] ?? null;
    const literal = value === null ? `CAST(NULL AS ${dialect.typeOf(type)})` : dialect.literal(type, String(value));
    return `${literal} AS ${dialect.identifier(name)}`;
  });
  return `SELECT ${index} AS position, ${columns.join(', ')}`;
}

/** The records as the engine has them, and whether each is selected. */
async function select(condition: Condition, records: readonly Readonly<Record<string, Value>>[]) {
  const selected = dialect.expression(printPredicate(condition), (_, name) => dialect.identifier(name));
  const texts = fields.map(([name, type]) =>
    type.kind === 'boolean' ? dialect.identifier(name) : dialect.canonicalText(type, dialect.identifier(name)),
  );
  const source = records.map(recordStatement).join(' UNION ALL ');
  const reader = await connection.runAndReadAll(
    `SELECT ${selected}, ${texts.join(', ')} FROM (${source}) ORDER BY position`,
  );
  return reader.getRowsJson().map(([wasSelected, ...values]) => ({
    wasSelected,
    facts: Object.fromEntries(fields.map(([name], index) => [name, values[index] ?? null])) as Facts,
  }));
}

test('a printed predicate selects exactly the records for which its condition holds, and is never null', async () => {
  const records = fc.array(recordArbitrary, { minLength: 1, maxLength: 12 });
  const property = fc.asyncProperty(conditionArbitrary(recordFields), records, async (condition, list) => {
    const decider = createDecider([{ name: 'check', priority: 0, condition }], 0);
    for (const { wasSelected, facts } of await select(condition, list)) {
      const { decidedBy } = await decider.decide(facts);
      expect(wasSelected, JSON.stringify(facts)).toBe(decidedBy === 'check');
    }
  });
  await fc.assert(property, { numRuns: 400 });
});

test('a printed comparison is right on both sides of every number that the field cannot hold', async () => {
  const thousandths = fc.integer({ min: -25, max: 25 }).map((value) => (value / 1000).toFixed(3));
  const operator = fc.constantFrom(...operatorsFor(recordFields.quantity).filter((name) => name !== 'isNull'));
  const records = Array.from({ length: 7 }, (_, index) => ({ quantity: ((index - 3) / 100).toFixed(2) }));
  const property = fc.asyncProperty(operator, thousandths, async (name, text) => {
    const value = name === 'in' || name === 'notIn' ? [text] : text;
    const condition: Condition = { fact: 'quantity', type: recordFields.quantity, operator: name, value };
    for (const { wasSelected, facts } of await select(condition, records)) {
      expect(wasSelected, JSON.stringify(facts)).toBe(plainlyHolds(condition, facts));
    }
  });
  await fc.assert(property, { numRuns: 300 });
});
