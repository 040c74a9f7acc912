import { childrenOf } from '../../model/expression.js';
import type { Expression } from '../../model/expression.js';
import { allowedFunctions } from './allowed-functions.js';
import { familyInWords } from './family.js';
import type { Family } from './family.js';

/** Every node of an expression, operands before what they are operands of. */
export function nodesOf(expression: Expression): readonly Expression[] {
  return [...childrenOf(expression).flatMap(nodesOf), expression];
}

/** What does not fit together, and the part of the expression that shows it. */
export interface TypeMistake {
  readonly node: Expression;
  readonly reason: string;
}

export type FamilyOf = (node: Expression) => Family;

/**
 * Why a node does not fit its operands, or null when it does. The engine would cast text to numbers, and numbers to text,
 * on its own; here like meets like only.
 */
export function mistakeOf(node: Expression, familyOf: FamilyOf): TypeMistake | null {
  switch (node.kind) {
    case 'binary':
      return mistakeOfBinary(node, familyOf);
    case 'unary':
      return takes(
        node.operator === 'not' ? 'boolean' : 'number',
        [node.operand],
        node.operator.toUpperCase(),
        familyOf,
      );
    case 'all':
    case 'any':
      return takes('boolean', node.operands, node.kind === 'all' ? 'AND' : 'OR', familyOf);
    case 'in':
      return alike(node, [node.operand, ...node.list], 'IN', familyOf);
    case 'between':
      return alike(node, [node.operand, node.low, node.high], 'BETWEEN', familyOf);
    case 'case':
      return mistakeOfCase(node, familyOf);
    case 'call':
      return mistakeOfCall(node, familyOf);
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

function mistakeOfBinary(node: Extract<Expression, { kind: 'binary' }>, familyOf: FamilyOf): TypeMistake | null {
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
      return alike(node, sides, node.operator.toUpperCase(), familyOf);
  }
}

function mistakeOfCase(node: Extract<Expression, { kind: 'case' }>, familyOf: FamilyOf): TypeMistake | null {
  const conditions = node.branches.map(({ when }) => when);
  const results = [...node.branches.map(({ result }) => result), ...(node.otherwise ? [node.otherwise] : [])];
  return takes('boolean', conditions, 'WHEN', familyOf) ?? alike(node, results, 'CASE', familyOf);
}

function mistakeOfCall(node: Extract<Expression, { kind: 'call' }>, familyOf: FamilyOf): TypeMistake | null {
  const accepted = allowedFunctions[node.name];
  if (!accepted) throw new Error(`Not an allowed function: ${node.name}`);
  for (const [index, argument] of node.arguments.entries()) {
    const wanted = accepted.takes[Math.min(index, accepted.takes.length - 1)];
    if (wanted === undefined || wanted === 'same' || wanted === 'any') continue;
    const mistake = takes(wanted, [argument], node.name, familyOf);
    if (mistake) return mistake;
  }
  if (node.name === 'lpad' || node.name === 'rpad') return mistakeOfPadding(node);
  return accepted.takes.includes('same') ? alike(node, node.arguments, node.name, familyOf) : null;
}

const longestPadding = 1000;

/** A length that comes from a record could fill the memory. */
function mistakeOfPadding({ name, arguments: [, length] }: Extract<Expression, { kind: 'call' }>): TypeMistake | null {
  if (!length || (length.kind === 'number' && Number(length.value) <= longestPadding)) return null;
  return { node: length, reason: `${name} takes a length of at most ${longestPadding}, written as a number` };
}

function takes(family: Family, operands: readonly Expression[], name: string, familyOf: FamilyOf): TypeMistake | null {
  for (const operand of operands) {
    const found = familyOf(operand);
    if (found === family || found === 'null') continue;
    const reason = `${name} takes ${familyInWords(family)}, not ${familyInWords(found)}${hintFor(operand, family)}`;
    return { node: operand, reason };
  }
  return null;
}

function alike(
  node: Expression,
  operands: readonly Expression[],
  name: string,
  familyOf: FamilyOf,
): TypeMistake | null {
  const [first, other] = [...new Set(operands.map(familyOf))].filter((family) => family !== 'null');
  if (first === undefined || other === undefined) return null;
  const dateAndText = [first, other].includes('date') && [first, other].includes('text');
  const hint = dateAndText ? ` (a date is written date '2026-11-01')` : '';
  return { node, reason: `${name} cannot mix ${familyInWords(first)} and ${familyInWords(other)}${hint}` };
}

function hintFor(operand: Expression, family: Family): string {
  if (operand.kind !== 'column' || operand.namespace !== 'raw' || family === 'text') return '';
  return ` (raw."${operand.name}" is the text as it arrived; use the typed field)`;
}
