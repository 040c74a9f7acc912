import { childrenOf } from '../../model/expression.js';
import type { Expression } from '../../model/expression.js';
import { allowedFunctions } from './allowed-functions.js';
import { familyInWords } from './family.js';
import type { Family } from './family.js';

/** Every node of an expression, operands before what they are operands of. */
export function nodesOf(expression: Expression): readonly Expression[] {
  return [...childrenOf(expression).flatMap(nodesOf), expression];
}

/**
 * Why the parts of an expression don't fit together, or null when they do. The engine would cast text to numbers, and
 * numbers to text, on its own; here like meets like only.
 */
export function checkTypes(
  expression: Expression,
  familyOf: (node: Expression) => Family,
): { readonly node: Expression; readonly reason: string } | null {
  for (const node of nodesOf(expression)) {
    const reason = reasonAgainst(node, familyOf);
    if (reason !== null) return { node, reason };
  }
  return null;
}

type FamilyOf = (node: Expression) => Family;

function reasonAgainst(node: Expression, familyOf: FamilyOf): string | null {
  if (familyOf(node) === 'inexact') return 'its result may not be exact';
  switch (node.kind) {
    case 'binary':
      return againstBinary(node, familyOf);
    case 'unary':
      return takes(node.operator === 'not' ? 'boolean' : 'number', [node.operand], node.operator, familyOf);
    case 'all':
    case 'any':
      return takes('boolean', node.operands, node.kind === 'all' ? 'AND' : 'OR', familyOf);
    case 'in':
      return alike([node.operand, ...node.list], 'IN', familyOf);
    case 'between':
      return alike([node.operand, node.low, node.high], 'BETWEEN', familyOf);
    case 'case':
      return againstCase(node, familyOf);
    case 'call':
      return againstCall(node, familyOf);
    case 'column':
    case 'text':
    case 'number':
    case 'boolean':
    case 'null':
    case 'typed':
    case 'is-null':
      return null;
  }
}

function againstBinary(node: Extract<Expression, { kind: 'binary' }>, familyOf: FamilyOf): string | null {
  const sides = [node.left, node.right];
  switch (node.operator) {
    case '+':
    case '-':
    case '*':
      return takes('number', sides, node.operator, familyOf);
    case '||':
    case 'like':
    case 'not like':
      return takes('text', sides, node.operator.toUpperCase(), familyOf);
    case '=':
    case '<>':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case 'is distinct from':
    case 'is not distinct from':
      return alike(sides, node.operator.toUpperCase(), familyOf);
  }
}

function againstCase(node: Extract<Expression, { kind: 'case' }>, familyOf: FamilyOf): string | null {
  const conditions = node.branches.map(({ when }) => when);
  const results = [...node.branches.map(({ then }) => then), ...(node.otherwise ? [node.otherwise] : [])];
  return takes('boolean', conditions, 'WHEN', familyOf) ?? alike(results, 'CASE', familyOf);
}

function againstCall(node: Extract<Expression, { kind: 'call' }>, familyOf: FamilyOf): string | null {
  const accepted = allowedFunctions[node.name];
  if (!accepted) throw new Error(`Not an allowed function: ${node.name}`);
  for (const [index, argument] of node.arguments.entries()) {
    const wanted = accepted.takes[Math.min(index, accepted.takes.length - 1)];
    if (wanted === 'same') continue;
    if (wanted !== undefined && wanted !== 'any') {
      const reason = takes(wanted, [argument], node.name, familyOf);
      if (reason !== null) return reason;
    }
  }
  return accepted.takes.includes('same') ? alike(node.arguments, node.name, familyOf) : null;
}

function takes(family: Family, operands: readonly Expression[], name: string, familyOf: FamilyOf): string | null {
  for (const operand of operands) {
    const found = familyOf(operand);
    if (found !== family && found !== 'null') {
      return `${name} takes ${familyInWords(family)}, not ${familyInWords(found)}${hintFor(operand, family)}`;
    }
  }
  return null;
}

function alike(operands: readonly Expression[], name: string, familyOf: FamilyOf): string | null {
  const [first, other] = [...new Set(operands.map(familyOf))].filter((family) => family !== 'null');
  if (first === undefined || other === undefined) return null;
  return `${name} cannot mix ${familyInWords(first)} and ${familyInWords(other)}`;
}

function hintFor(operand: Expression, family: Family): string {
  if (operand.kind !== 'column' || operand.namespace !== 'raw' || family === 'text') return '';
  return ` (raw."${operand.name}" is the text as it arrived; use the typed field)`;
}
