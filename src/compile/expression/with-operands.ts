import type { Expression } from '../../model/expression.js';

/** The same operation over other operands. */
export function withOperands(node: Expression, replace: (operand: Expression) => Expression): Expression {
  switch (node.kind) {
    case 'binary':
    case 'divide':
      return { ...node, left: replace(node.left), right: replace(node.right) };
    case 'unary':
    case 'is-null':
      return { ...node, operand: replace(node.operand) };
    case 'all':
    case 'any':
      return { ...node, operands: node.operands.map(replace) };
    case 'in':
      return { ...node, operand: replace(node.operand), list: node.list.map(replace) };
    case 'between':
      return { ...node, operand: replace(node.operand), low: replace(node.low), high: replace(node.high) };
    case 'case':
      return {
        ...node,
        branches: node.branches.map(({ when, result }) => ({ when: replace(when), result: replace(result) })),
        otherwise: node.otherwise && replace(node.otherwise),
      };
    case 'call':
      return { ...node, arguments: node.arguments.map(replace) };
    case 'column':
    case 'text':
    case 'number':
    case 'boolean':
    case 'null':
    case 'typed':
      return node;
  }
}
