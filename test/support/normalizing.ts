import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { duckdbDialect } from '../../src/engine/duckdb/dialect.js';
import { writeCsvRecord } from '../../src/formats/csv/write-record.js';
import { normalizeStatement, problemColumns } from '../../src/ingest/normalize-statement.js';
import { problemColumn } from '../../src/ingest/problem-column.js';
import type { EntityPlan, FieldPlan } from '../../src/model/entity-plan.js';
import type { MappedFeed } from '../../src/model/plan.js';
import type { FieldType, Value } from '../../src/model/types.js';
import type { RawValue } from '../../src/plugin/format.js';
import type { TestEngine } from './engine-session.js';
import { columnOf, entityOf, feedOf, fieldOf } from './plans.js';
import type { ColumnMapping } from './plans.js';

/** A record after normalising: the canonical text of its values, and what is wrong with its fields. */
export interface NormalizedRecord {
  readonly record: number;
  readonly values: Readonly<Record<string, Value>>;
  readonly problems: Readonly<Record<string, string>>;
}

/** Normalises records as they would arrive: written to a file, read by the engine. */
export async function normalizeRecords(
  { session, directory }: TestEngine,
  feed: MappedFeed,
  entity: EntityPlan,
  [header = [], ...rows]: readonly (readonly RawValue[])[],
): Promise<readonly NormalizedRecord[]> {
  // The engine may remember a file by its path.
  const path = join(directory, `records-${randomUUID()}.csv`);
  await writeFile(path, rows.map((row, index) => writeCsvRecord([String(index + 1), ...row])).join(''));
  const file = { path, columns: header.length, delimiter: ',', quote: '"', numbered: true, sequential: true };
  const relation = duckdbDialect.csv(file);
  const names = header.map((name) => name ?? '');
  const statement = normalizeStatement(duckdbDialect, feed, entity, { relation, numbered: true, header: names });
  const problems = problemColumns(feed, entity);
  const columns = [
    ...entity.fields.map(({ name, type }) => duckdbDialect.canonicalText(type, duckdbDialect.identifier(name))),
    ...problems.map((name) => duckdbDialect.identifier(problemColumn(name))),
  ];
  const found = await session.rows(`SELECT _record, ${columns.join(', ')} FROM (${statement}) ORDER BY _record`);
  return found.map(([record, ...cells]) => ({
    record: Number(record),
    values: Object.fromEntries(entity.fields.map(({ name }, index) => [name, (cells[index] ?? null) as Value])),
    problems: Object.fromEntries(
      problems.flatMap((name, index) => {
        const problem = cells[entity.fields.length + index];
        return typeof problem === 'string' ? [[name, problem]] : [];
      }),
    ),
  }));
}

/** What a single field of this type is read as from each text: its canonical text, or its problem in brackets. */
export async function readTexts(
  engine: TestEngine,
  type: FieldType,
  texts: readonly RawValue[],
  { mapping = {}, field = {} }: { mapping?: Partial<ColumnMapping>; field?: Partial<FieldPlan> } = {},
): Promise<readonly Value[]> {
  const entity = entityOf([fieldOf('value', type, field)]);
  const feed = feedOf([columnOf('value', mapping)]);
  const records = await normalizeRecords(engine, feed, entity, [['VALUE'], ...texts.map((text) => [text])]);
  return records.map(({ values, problems }) =>
    problems['value'] === undefined ? (values['value'] ?? null) : `(${problems['value']})`,
  );
}

export const malformed = '(malformed)';

type Expected = Readonly<Record<string, string | null>>;

/** The same answer for each of several texts. */
export const all = (texts: readonly string[], value: string): Expected =>
  Object.fromEntries(texts.map((text) => [text, value]));

/** Checks what every text is read as, in one statement. */
export async function expectReadings(
  engine: TestEngine,
  type: FieldType,
  expected: Expected,
  how: { mapping?: Partial<ColumnMapping>; field?: Partial<FieldPlan> } = {},
): Promise<void> {
  const texts = Object.keys(expected);
  const values = await readTexts(engine, type, texts, how);
  expect(Object.fromEntries(texts.map((text, index) => [text, values[index]]))).toEqual(expected);
}
