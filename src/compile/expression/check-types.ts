import type { Expression } from '../../model/expression.js';
import { allowedFunctions } from './allowed-functions.js';
import { familyInWords } from './family.js';
import type { Digits, Family } from './family.js';

/** What does not fit together, and the part of the expression that shows it. */
export interface TypeMistake {
  readonly node: Expression;
  readonly reason: string;
}

/** What the engine says that a part of an expression is. */
export interface BoundType {
  readonly sql: string;
  readonly family: Family;
  /** null for what is no number. */
  readonly digits: Digits | null;
}

export type TypeOf = (node: Expression) => BoundType;

/**
 * Why a node does not fit its operands, or null when it does. The engine would cast text to numbers, and numbers to text,
 * on its own; here like meets like only.
 */
export function mistakeOf(node: Expression, typeOf: TypeOf): TypeMistake | null {
  switch (node.kind) {
    case 'binary':
      return mistakeOfBinary(node, typeOf);
    case 'divide':
      return takes('number', [node.left, node.right], '/', typeOf);
    case 'unary':
      return takes(node.operator === 'not' ? 'boolean' : 'number', [node.operand], node.operator.toUpperCase(), typeOf);
    case 'all':
    case 'any':
      return takes('boolean', node.operands, node.kind === 'all' ? 'AND' : 'OR', typeOf);
    case 'in':
      return alike(node, [node.operand, ...node.list], 'IN', typeOf);
    case 'between':
      return alike(node, [node.operand, node.low, node.high], 'BETWEEN', typeOf);
    case 'case':
      return mistakeOfCase(node, typeOf);
    case 'call':
      return mistakeOfCall(node, typeOf);
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

function mistakeOfBinary(node: Extract<Expression, { kind: 'binary' }>, typeOf: TypeOf): TypeMistake | null {
  const sides = [node.left, node.right];
  switch (node.operator) {
    case '+':
    case '-':
    case '*':
      return takes('number', sides, node.operator, typeOf);
    case '||':
    case 'like':
    case 'not like':
      return takes('text', sides, node.operator.toUpperCase(), typeOf);
    case '=':
    case '<>':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case 'is distinct from':
    case 'is not distinct from':
      return alike(node, sides, node.operator.toUpperCase(), typeOf);
  }
}

function mistakeOfCase(node: Extract<Expression, { kind: 'case' }>, typeOf: TypeOf): TypeMistake | null {
  const conditions = node.branches.map(({ when }) => when);
  return takes('boolean', conditions, 'WHEN', typeOf) ?? alike(node, resultsOf(node), 'CASE', typeOf);
}

function mistakeOfCall(node: Extract<Expression, { kind: 'call' }>, typeOf: TypeOf): TypeMistake | null {
  const accepted = allowedFunctions[node.name];
  if (!accepted) throw new Error(`Not an allowed function: ${node.name}`);
  for (const [index, argument] of node.arguments.entries()) {
    const wanted = accepted.takes[Math.min(index, accepted.takes.length - 1)];
    if (wanted === undefined || wanted === 'same' || wanted === 'any') continue;
    const mistake =
      wanted === 'whole' ? takesWhole(argument, node.name, typeOf) : takes(wanted, [argument], node.name, typeOf);
    if (mistake) return mistake;
  }
  return accepted.takes.includes('same') ? alike(node, node.arguments, node.name, typeOf) : null;
}

function resultsOf({ branches, otherwise }: Extract<Expression, { kind: 'case' }>): readonly Expression[] {
  return [...branches.map(({ result }) => result), ...(otherwise ? [otherwise] : [])];
}

/** Why the value of a node that has its type may not be exact, or null when it is. */
export function lossOf(node: Expression, typeOf: TypeOf): TypeMistake | null {
  if (typeOf(node).family === 'inexact') return { node, reason: 'its result may not be exact' };
  if (node.kind === 'case') return lossy(node, resultsOf(node), 'CASE', typeOf);
  if (node.kind !== 'call' || !allowedFunctions[node.name]?.takes.includes('same')) return null;
  return lossy(node, node.arguments, node.name, typeOf);
}

/** The engine would round a number to make a whole one of it. */
function takesWhole(argument: Expression, name: string, typeOf: TypeOf): TypeMistake | null {
  const mistake = takes('number', [argument], name, typeOf);
  if (mistake || (typeOf(argument).digits?.scale ?? 0) === 0) return mistake;
  return { node: argument, reason: `${name} takes a whole number here (use round, floor or ceil)` };
}

/** The engine gives several numbers one type; where that has no room for all their digits it would round some of them. */
function lossy(node: Expression, operands: readonly Expression[], name: string, typeOf: TypeOf): TypeMistake | null {
  const scale = typeOf(node).digits?.scale ?? Infinity;
  const rounded = operands.find((operand) => (typeOf(operand).digits?.scale ?? 0) > scale);
  if (!rounded) return null;
  return { node: rounded, reason: `${name} would round this number, as another has too many digits (use round)` };
}

function takes(family: Family, operands: readonly Expression[], name: string, typeOf: TypeOf): TypeMistake | null {
  for (const operand of operands) {
    const found = typeOf(operand).family;
    if (found === family || found === 'null') continue;
    const reason = `${name} takes ${familyInWords(family)}, not ${familyInWords(found)}${hintFor(operand, family)}`;
    return { node: operand, reason };
  }
  return null;
}

const hints: Readonly<Partial<Record<Family, string>>> = {
  date: ` (a date is written date '2026-11-01')`,
  time: ` (a time of day is written time '14:30')`,
};

function alike(node: Expression, operands: readonly Expression[], name: string, typeOf: TypeOf): TypeMistake | null {
  const [first, other] = [...new Set(operands.map((operand) => typeOf(operand).family))].filter(
    (family) => family !== 'null',
  );
  if (first === undefined || other === undefined) return null;
  const hint = [first, other].includes('text') ? (hints[first] ?? hints[other] ?? '') : '';
  return { node, reason: `${name} cannot mix ${familyInWords(first)} and ${familyInWords(other)}${hint}` };
}

function hintFor(operand: Expression, family: Family): string {
  if (operand.kind !== 'column' || operand.namespace !== 'raw' || family === 'text') return '';
  return ` (raw."${operand.name}" is the text as it arrived; use the typed field)`;
}
