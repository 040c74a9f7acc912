import { expect } from 'vitest';
import { duckdbDialect } from '../../src/engine/duckdb/dialect.js';
import type { LoadedCrosswalks } from '../../src/ingest/crosswalk-layer.js';
import { normalizeStatement } from '../../src/ingest/normalize-statement.js';
import type { EntityPlan } from '../../src/model/entity-plan.js';
import type { MappedFeed } from '../../src/model/plan.js';
import { formatSql } from './format-sql.js';

export interface Statement {
  readonly name: string;
  readonly sql: string;
}

export const printed = (statements: readonly Statement[]): string =>
  statements.map(({ name, sql }) => `-- ${name}\n${formatSql(sql)};\n`).join('\n');

/** Where a golden file of that name lies, beside the test. */
export const fileOf = (name: string): string => `sql/${name}.sql`;

/** Layout must not hide anything: without spaces it is the same statement. */
export function expectSameTokens(statements: readonly Statement[]): void {
  for (const { sql } of statements) expect(formatSql(sql).replace(/\s+/g, '')).toBe(sql.replace(/\s+/g, ''));
}

export function normalizing(
  feed: MappedFeed,
  entity: EntityPlan,
  header: readonly string[],
  numbered = false,
  crosswalks: LoadedCrosswalks = new Map(),
): Statement[] {
  const staged = { relation: 'staged', numbered, header };
  return [{ name: `normalise ${feed.name}`, sql: normalizeStatement(duckdbDialect, feed, entity, staged, crosswalks) }];
}
