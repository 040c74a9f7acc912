import type { Expression } from '../../model/expression.js';
import type { Constant } from '../../model/plan.js';

const plainDecimal = /^-?\d+(\.\d+)?$/;

/** A constant as the literal it stands for: nothing after this knows that it had a name. Numbers keep their digits. */
export function constantExpression({ type, value }: Constant): Expression {
  if (value === null) return { kind: 'null' };
  switch (type.kind) {
    case 'integer':
    case 'decimal':
    case 'money':
      if (!plainDecimal.test(value)) throw new Error(`Not a plain decimal: ${value}`);
      return { kind: 'number', value };
    case 'boolean':
      return { kind: 'boolean', value: value === 'true' };
    case 'date':
    case 'timestamp':
    case 'time':
      return { kind: 'typed', type, value };
    case 'string':
    case 'enum':
    case 'currency':
    case 'gtin':
    case 'country':
      return { kind: 'text', value };
  }
}
