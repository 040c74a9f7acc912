import { compileExpression } from '../../src/compile/expression/compile-expression.js';
import type { CompiledExpression } from '../../src/compile/expression/compile-expression.js';
import { duckdbDialect } from '../../src/engine/duckdb/dialect.js';
import type { ExpressionEngine } from '../../src/engine/expression-engine.js';
import type { FieldType } from '../../src/model/types.js';

/** The fields that expressions of tests may read, one of every family. */
export const expressionFields: Readonly<Record<string, FieldType>> = {
  n: { kind: 'integer' },
  d: { kind: 'decimal', precision: 12, scale: 3 },
  m: { kind: 'money', precision: 18, scale: 4, currency: 'c' },
  t: { kind: 'string' },
  c: { kind: 'currency' },
  b: { kind: 'boolean' },
  day: { kind: 'date' },
  at: { kind: 'timestamp' },
};

/** Compiles an expression over those fields and over columns as they arrived. */
export async function compileText(engine: ExpressionEngine, text: string, raw = true): Promise<CompiledExpression> {
  const location = { file: 'systems/tills.yaml', document: 0, path: ['expr'], part: 'value' } as const;
  const scope = { raw, field: new Map(Object.entries(expressionFields)) };
  return compileExpression({ engine, dialect: duckdbDialect }, text, location, scope);
}

/** The SQL an expression becomes, with columns as `raw."A"` and `field."n"`. */
export function printed(compiled: CompiledExpression): string {
  if ('diagnostic' in compiled)
    throw new Error(`${compiled.diagnostic.code} ${JSON.stringify(compiled.diagnostic.parameters)}`);
  return duckdbDialect.expression(
    compiled.expression,
    (namespace, name) => `${namespace}.${duckdbDialect.identifier(name)}`,
  );
}

/** The code of what is wrong with an expression, and the part of its text that it points at (null: all of it). */
export function refusal(compiled: CompiledExpression, text: string): readonly [code: string, marked: string | null] {
  if (!('diagnostic' in compiled)) return ['allowed', printed(compiled)];
  const { code, location } = compiled.diagnostic;
  return [code, location.within ? text.slice(location.within.start, location.within.end) : null];
}
