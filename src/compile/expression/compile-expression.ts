import { diagnostic } from '../../base/diagnostic.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import type { Location } from '../../base/location.js';
import type { ParsedExpression } from '../../engine/expression-engine.js';
import { childrenOf } from '../../model/expression.js';
import type { Expression, Namespace } from '../../model/expression.js';
import type { Constant } from '../../model/plan.js';
import { bindExpression } from './bind-expression.js';
import type { ExpressionTools } from './bind-expression.js';
import type { Digits, Family } from './family.js';
import { findInterpolation } from './find-interpolation.js';
import type { Interpolation } from './find-interpolation.js';
import { patternOf } from './literal-arguments.js';
import type { TextRange } from './node-places.js';
import { readTree } from './read-tree.js';
import type { FoundProblem, TreeRead } from './read-tree.js';
import type { Scope } from './scope.js';

/** An expression that is ready to run, and the family of its result; or what is wrong with it. */
export type CompiledExpression = BoundExpression | { readonly diagnostic: Diagnostic };

export interface BoundExpression {
  readonly expression: Expression;
  readonly family: Family;
  /** Of a number; else null. */
  readonly digits: Digits | null;
  /** Where the expression names a field first; without a namespace one of `field`. */
  locationOf(field: string, namespace?: Namespace): Location;
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
  const read = readTree(parsed.tree, { text, scope, offsetOf: (node) => tools.engine.offsetOf(node) });
  if ('problem' in read) return { diagnostic: foundProblem(read, location) };
  return bindTree(tools, read, location, scope);
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

async function bindTree(
  tools: ExpressionTools,
  { expression, places, divisions }: TreeRead,
  location: Location,
  scope: Scope,
): Promise<CompiledExpression> {
  const placeOf = (node: Expression): Location => within(location, places.get(node) ?? null);
  const nodes = nodesOf(expression);
  const pattern = await firstBadPattern(tools, nodes);
  if (pattern) return { diagnostic: diagnostic('invalid-pattern', { reason: pattern.reason }, placeOf(pattern.node)) };
  const bound = await bindExpression(tools, { expression, divisions, scope });
  if ('mistake' in bound) {
    const { node, reason } = bound.mistake;
    return { diagnostic: diagnostic('expression-type', { reason }, placeOf(node)) };
  }
  return {
    expression,
    family: bound.types.get(expression)?.family ?? 'inexact',
    digits: bound.types.get(expression)?.digits ?? null,
    locationOf(field, namespace = 'field') {
      const named = nodes.find((node) => node.kind === 'column' && node.namespace === namespace && node.name === field);
      return named ? placeOf(named) : location;
    },
  };
}

/** Every node of an expression, operands before what they are operands of. */
function nodesOf(expression: Expression): readonly Expression[] {
  const nodes: Expression[] = [];
  const visit = (node: Expression): void => {
    for (const child of childrenOf(node)) visit(child);
    nodes.push(node);
  };
  visit(expression);
  return nodes;
}

async function firstBadPattern(
  { engine }: ExpressionTools,
  nodes: readonly Expression[],
): Promise<{ readonly node: Expression; readonly reason: string } | null> {
  for (const node of nodes) {
    const used = patternOf(node);
    const reason = used && (await engine.patternProblem(used.pattern, used.groups));
    if (used && reason !== null) return { node: used.node, reason };
  }
  return null;
}
