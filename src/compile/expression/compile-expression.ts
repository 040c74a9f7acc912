import { diagnostic } from '../../base/diagnostic.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import type { Location } from '../../base/location.js';
import type { Dialect } from '../../engine/dialect.js';
import type { ExpressionEngine, ParsedExpression } from '../../engine/expression-engine.js';
import { columnsOf } from '../../model/expression.js';
import type { Expression, Namespace } from '../../model/expression.js';
import type { Constant } from '../../model/plan.js';
import type { FieldType } from '../../model/types.js';
import { mistakeOf, nodesOf } from './check-types.js';
import type { TypeMistake } from './check-types.js';
import { familyOfSql } from './family.js';
import type { Family } from './family.js';
import { findInterpolation } from './find-interpolation.js';
import type { Interpolation } from './find-interpolation.js';
import type { TextRange } from './node-places.js';
import { readTree } from './read-tree.js';
import type { FoundProblem, TreeRead } from './read-tree.js';

/** What an expression may read: fields with their types, in a map columns as they arrived, and fixed values. */
export interface Scope {
  readonly raw: boolean;
  readonly field: ReadonlyMap<string, FieldType>;
  /** By their whole names, such as `param.rate` and `retailer.tags.region`; they become literals. */
  readonly constants?: ReadonlyMap<string, Constant>;
}

export interface ExpressionTools {
  readonly engine: ExpressionEngine;
  readonly dialect: Dialect;
}

/** An expression that is ready to run, and the family of its result; or what is wrong with it. */
export type CompiledExpression = BoundExpression | { readonly diagnostic: Diagnostic };

export interface BoundExpression {
  readonly expression: Expression;
  readonly family: Family;
  /** Where the expression names a field first. */
  locationOf(field: string): Location;
}

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
  const constants = scope.constants ?? new Map<string, Constant>();
  const interpolation = findInterpolation(text, constants);
  if (interpolation) return { diagnostic: interpolationProblem(interpolation, location) };
  const parsed = await tools.engine.parse(text);
  if ('exceeded' in parsed) {
    return { diagnostic: diagnostic('expression-too-large', { limit: parsed.exceeded }, location) };
  }
  if ('problem' in parsed) return { diagnostic: syntaxProblem(parsed, location) };
  const names = { field: [...scope.field.keys()], raw: scope.raw, constants };
  const read = readTree(parsed.tree, { text, names, offsetOf: (node) => tools.engine.offsetOf(node) });
  if ('problem' in read) return { diagnostic: foundProblem(read, location) };
  return bindExpression(tools, read, location, scope);
}

function syntaxProblem(
  { problem, at }: Extract<ParsedExpression, { problem: string }>,
  location: Location,
): Diagnostic {
  const place = at === null ? null : { start: at, end: at + 1 };
  return diagnostic('expression-syntax', { reason: problem }, within(location, place));
}

function interpolationProblem({ written, instead, within: place }: Interpolation, location: Location): Diagnostic {
  return diagnostic('interpolation-in-expression', { written, instead }, within(location, place));
}

function foundProblem(found: FoundProblem, location: Location): Diagnostic {
  return {
    code: found.problem.code,
    severity: 'error',
    parameters: found.problem.parameters,
    location: within(location, found.within),
    ...(found.suggestion === undefined ? {} : { suggestion: found.suggestion }),
  };
}

function within(location: Location, place: TextRange | null): Location {
  return place === null ? location : { ...location, within: place };
}

async function bindExpression(
  tools: ExpressionTools,
  { expression, places }: TreeRead,
  location: Location,
  scope: Scope,
): Promise<CompiledExpression> {
  const nodes = nodesOf(expression);
  const bind = createBinder(tools, expression, scope);
  const bound = await bind(nodes);
  const mistake = 'problem' in bound ? await mistakeOfUnbound(nodes, bind) : firstMistake(nodes, bound.families);
  if (mistake) {
    const at = within(location, places.get(mistake.node) ?? null);
    return { diagnostic: diagnostic('expression-type', { reason: mistake.reason }, at) };
  }
  if ('problem' in bound) return { diagnostic: diagnostic('expression-type', { reason: bound.problem }, location) };
  return {
    expression,
    family: bound.families.get(expression) ?? 'inexact',
    locationOf(field) {
      const named = nodes.find((node) => node.kind === 'column' && node.namespace === 'field' && node.name === field);
      return within(location, (named && places.get(named)) ?? null);
    },
  };
}

type Families = ReadonlyMap<Expression, Family>;

type Binder = (nodes: readonly Expression[]) => Promise<{ readonly families: Families } | { readonly problem: string }>;

/** Asks the engine for the types of parts of an expression. */
function createBinder({ engine, dialect }: ExpressionTools, expression: Expression, scope: Scope): Binder {
  const resolve = (namespace: Namespace, name: string): string => dialect.identifier(`${namespace}.${name}`);
  const columns = columnsOf(expression).map(({ namespace, name }) => ({
    name: resolve(namespace, name),
    type: dialect.typeOf(scope.field.get(namespace === 'field' ? name : '') ?? { kind: 'string' }),
  }));
  return async (nodes) => {
    const bound = await engine.bind(
      nodes.map((node) => dialect.expression(node, resolve)),
      columns,
    );
    if ('problem' in bound) return bound;
    // the engine gives a bare null the type of an integer
    const familyOf = (node: Expression, type: string): Family => (node.kind === 'null' ? 'null' : familyOfSql(type));
    return { families: new Map(nodes.map((node, index) => [node, familyOf(node, bound.types[index] ?? '')])) };
  };
}

/** The first node that does not fit its operands, or whose value would not be exact. */
function firstMistake(nodes: readonly Expression[], families: Families): TypeMistake | null {
  const familyOf = (node: Expression): Family => families.get(node) ?? 'inexact';
  for (const node of nodes) {
    const mistake = mistakeOf(node, familyOf);
    if (mistake) return mistake;
    if (familyOf(node) === 'inexact') return { node, reason: 'its result may not be exact' };
  }
  return null;
}

/** Which part the engine cannot give a type, and why, in our words where we have some: operands come before it. */
async function mistakeOfUnbound(nodes: readonly Expression[], bind: Binder): Promise<TypeMistake | null> {
  const families = new Map<Expression, Family>();
  for (const node of nodes) {
    const bound = await bind([node]);
    if ('problem' in bound) {
      return mistakeOf(node, (operand) => families.get(operand) ?? 'inexact') ?? { node, reason: bound.problem };
    }
    for (const [part, family] of bound.families) families.set(part, family);
  }
  return null;
}
