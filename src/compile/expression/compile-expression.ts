import { diagnostic } from '../../base/diagnostic.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import type { Location } from '../../base/location.js';
import { offsetOf } from '../../engine/duckdb/expression-engine.js';
import type { Dialect } from '../../engine/dialect.js';
import type { ExpressionEngine, ParsedExpression } from '../../engine/expression-engine.js';
import { columnsOf } from '../../model/expression.js';
import type { Expression, Namespace } from '../../model/expression.js';
import type { FieldType } from '../../model/types.js';
import { checkTypes, nodesOf } from './check-types.js';
import { familyOfSql } from './family.js';
import type { Family } from './family.js';
import { readTree } from './read-tree.js';
import type { FoundProblem } from './read-tree.js';

/** What an expression may read: fields with their types and, in a map, columns as they arrived. */
export interface Scope {
  readonly raw: boolean;
  readonly field: ReadonlyMap<string, FieldType>;
}

export interface ExpressionTools {
  readonly engine: ExpressionEngine;
  readonly dialect: Dialect;
}

/** An expression that is ready to run, and the family of its result; or what is wrong with it. */
export type CompiledExpression =
  | { readonly expression: Expression; readonly family: Family }
  | { readonly diagnostic: Diagnostic };

const longestText = 10_000;

/** Parses, checks and binds one expression, without data. */
export async function compileExpression(
  tools: ExpressionTools,
  text: string,
  location: Location,
  scope: Scope,
): Promise<CompiledExpression> {
  if (text.length > longestText) {
    return { diagnostic: diagnostic('expression-too-large', { limit: `${longestText} characters` }, location) };
  }
  const parsed = await tools.engine.parse(text);
  if ('problem' in parsed) return { diagnostic: syntaxProblem(parsed, text, location) };
  const names = { field: [...scope.field.keys()], raw: scope.raw };
  const read = readTree(parsed.tree, { text, names, offsetOf });
  if ('problem' in read) return { diagnostic: foundProblem(read, location) };
  return bindExpression(tools, read.expression, location, scope);
}

function syntaxProblem(
  parsed: Extract<ParsedExpression, { problem: string }>,
  text: string,
  location: Location,
): Diagnostic {
  const at = parsed.at === null ? null : Buffer.from(text).subarray(0, parsed.at).toString().length;
  return diagnostic('expression-syntax', { reason: parsed.problem }, within(location, at, 1));
}

function foundProblem(found: FoundProblem, location: Location): Diagnostic {
  return {
    code: found.problem.code,
    severity: 'error',
    parameters: found.problem.parameters,
    location: within(location, found.at, found.length),
    ...(found.suggestion === undefined ? {} : { suggestion: found.suggestion }),
  };
}

function within(location: Location, at: number | null, length: number): Location {
  return at === null ? location : { ...location, within: { start: at, end: at + length } };
}

async function bindExpression(
  { engine, dialect }: ExpressionTools,
  expression: Expression,
  location: Location,
  scope: Scope,
): Promise<CompiledExpression> {
  const resolve = (namespace: Namespace, name: string): string => dialect.identifier(`${namespace}.${name}`);
  const nodes = nodesOf(expression);
  const columns = columnsOf(expression).map(({ namespace, name }) => ({
    name: resolve(namespace, name),
    type: dialect.typeOf(scope.field.get(namespace === 'field' ? name : '') ?? { kind: 'string' }),
  }));
  const bound = await engine.bind(
    nodes.map((node) => dialect.expression(node, resolve)),
    columns,
  );
  if ('problem' in bound) return { diagnostic: diagnostic('expression-type', { reason: bound.problem }, location) };
  const families = new Map(nodes.map((node, index) => [node, familyOfSql(bound.types[index] ?? '')]));
  const familyOf = (node: Expression): Family => families.get(node) ?? 'inexact';
  const mistake = checkTypes(expression, familyOf);
  if (mistake) return { diagnostic: diagnostic('expression-type', { reason: mistake.reason }, location) };
  return { expression, family: familyOf(expression) };
}
