import type { Problem } from '../../base/catalogue/index.js';
import { nearest } from '../../base/suggestion.js';
import type { ParsedNode } from '../../engine/expression-engine.js';
import type { BinaryOperator, Expression } from '../../model/expression.js';
import { allowedFunctions } from './allowed-functions.js';

type ExpressionProblem = Problem<
  'expression-not-allowed' | 'unknown-function' | 'unknown-field' | 'expression-too-large' | 'malformed-value'
>;

/** A problem of an expression and where in its text it begins, in characters; null when that is not known. */
export interface FoundProblem {
  readonly problem: ExpressionProblem;
  readonly at: number | null;
  readonly length: number;
  readonly suggestion?: string | undefined;
}

/** Thrown inside this file only, to leave the tree at the first thing that is not allowed. */
class NotAllowed extends Error {
  readonly found: FoundProblem;

  constructor(found: FoundProblem) {
    super(found.problem.code);
    this.found = found;
  }
}

/** What an expression may name: the fields, and columns as they arrived where there are such; any header name goes. */
export interface Names {
  readonly field: readonly string[];
  readonly raw: boolean;
}

export interface TreeSource {
  /** The text as the user wrote it. */
  readonly text: string;
  readonly names: Names;
  /** Byte offset of a node in the text, or null. */
  readonly offsetOf: (node: ParsedNode) => number | null;
}

const nodeLimit = 500;

/** Makes an expression of a parsed tree: everything that is not known to be harmless is refused. */
export function readTree(root: ParsedNode, source: TreeSource): { readonly expression: Expression } | FoundProblem {
  try {
    return { expression: new TreeReader(source).read(root) };
  } catch (error) {
    if (error instanceof NotAllowed) return error.found;
    throw error;
  }
}

const comparisons: Readonly<Record<string, BinaryOperator>> = {
  COMPARE_EQUAL: '=',
  COMPARE_NOTEQUAL: '<>',
  COMPARE_LESSTHAN: '<',
  COMPARE_LESSTHANOREQUALTO: '<=',
  COMPARE_GREATERTHAN: '>',
  COMPARE_GREATERTHANOREQUALTO: '>=',
  COMPARE_DISTINCT_FROM: 'is distinct from',
  COMPARE_NOT_DISTINCT_FROM: 'is not distinct from',
};

const operatorFunctions: Readonly<Record<string, BinaryOperator>> = {
  '+': '+',
  '-': '-',
  '*': '*',
  '||': '||',
  '~~': 'like',
  '!~~': 'not like',
};

class TreeReader {
  readonly #source: TreeSource;
  #nodes = 0;

  constructor(source: TreeSource) {
    this.#source = source;
  }

  read(node: ParsedNode): Expression {
    if (++this.#nodes > nodeLimit) {
      this.#refuse(node, { code: 'expression-too-large', parameters: { limit: `${nodeLimit} parts` } });
    }
    if (node.alias) this.#refuseConstruct(node, 'An alias (AS)');
    switch (node.class) {
      case 'COLUMN_REF':
        return this.#column(node);
      case 'CONSTANT':
        return this.#constant(node);
      case 'COMPARISON':
        return this.#comparison(node);
      case 'CONJUNCTION':
        return {
          kind: node.type === 'CONJUNCTION_AND' ? 'all' : 'any',
          operands: this.#children(node).map((child) => this.read(child)),
        };
      case 'OPERATOR':
        return this.#operator(node);
      case 'FUNCTION':
        return this.#function(node);
      case 'CASE':
        return this.#case(node);
      case 'BETWEEN':
        return {
          kind: 'between',
          operand: this.read(node['input'] as ParsedNode),
          low: this.read(node['lower'] as ParsedNode),
          high: this.read(node['upper'] as ParsedNode),
        };
      case 'CAST':
        return this.#cast(node);
      default:
        return this.#refuseConstruct(node, constructInWords(node.class));
    }
  }

  #children(node: ParsedNode): readonly ParsedNode[] {
    return node['children'] as readonly ParsedNode[];
  }

  #column(node: ParsedNode): Expression {
    const parts = node['column_names'] as readonly string[];
    const { names } = this.#source;
    const [namespace, name] = parts;
    if (parts.length === 2 && name !== undefined) {
      if (namespace === 'raw' && names.raw) return { kind: 'column', namespace, name };
      if (namespace === 'field' && names.field.includes(name)) return { kind: 'column', namespace, name };
    }
    const written = parts.join('.');
    const known = names.field.map((field) => `field.${field}`);
    return this.#refuseName(node, written, known, known.find((candidate) => candidate === `field.${written}`));
  }

  #constant(node: ParsedNode): Expression {
    const value = node['value'] as { type: { id: string }; is_null: boolean; value?: unknown };
    if (value.is_null) return { kind: 'null' };
    if (value.type.id === 'VARCHAR') return { kind: 'text', value: String(value.value) };
    return { kind: 'number', value: this.#numberText(node) };
  }

  /** The digits as written: the parsed value may have lost some of them. */
  #numberText(node: ParsedNode): string {
    const at = this.#characterOf(node);
    const digits = at === null ? undefined : /^-?(\d+(\.\d+)?|\.\d+)(?![\w.])/.exec(this.#source.text.slice(at))?.[0];
    if (digits === undefined) return this.#refuseConstruct(node, 'A number that is not a plain decimal (such as 1e3)');
    return digits;
  }

  #comparison(node: ParsedNode): Expression {
    const operator = comparisons[node.type];
    if (!operator) return this.#refuseConstruct(node, constructInWords(node.type));
    return {
      kind: 'binary',
      operator,
      left: this.read(node['left'] as ParsedNode),
      right: this.read(node['right'] as ParsedNode),
    };
  }

  #operator(node: ParsedNode): Expression {
    const operands = (): readonly Expression[] => this.#children(node).map((child) => this.read(child));
    const operand = (): Expression => operands()[0] ?? this.#refuseConstruct(node, constructInWords(node.type));
    switch (node.type) {
      case 'OPERATOR_NOT':
        return { kind: 'unary', operator: 'not', operand: operand() };
      case 'OPERATOR_IS_NULL':
        return { kind: 'is-null', operand: operand(), negated: false };
      case 'OPERATOR_IS_NOT_NULL':
        return { kind: 'is-null', operand: operand(), negated: true };
      case 'COMPARE_IN':
      case 'COMPARE_NOT_IN':
        return { kind: 'in', operand: operand(), list: operands().slice(1), negated: node.type === 'COMPARE_NOT_IN' };
      case 'OPERATOR_COALESCE':
        return { kind: 'call', name: 'coalesce', arguments: operands() };
      default:
        return this.#refuseConstruct(node, constructInWords(node.type));
    }
  }

  #function(node: ParsedNode): Expression {
    const name = String(node['function_name']).toLowerCase();
    const children = this.#children(node);
    if (hasModifiers(node)) return this.#refuseConstruct(node, 'An aggregate modifier (DISTINCT, FILTER, ORDER BY)');
    if (node['is_operator'] === true) return this.#operatorFunction(node, name, children);
    const allowed = Object.hasOwn(allowedFunctions, name) ? allowedFunctions[name] : undefined;
    if (!allowed) {
      const known = Object.keys(allowedFunctions);
      return this.#refuse(node, { code: 'unknown-function', parameters: { name, known } }, nearest(name, known), name.length);
    }
    if (children.length < allowed.least || children.length > allowed.most) {
      const expected = allowed.least === allowed.most ? `${allowed.least}` : `${allowed.least} to ${allowed.most}`;
      return this.#refuseConstruct(node, `${name} with ${children.length} arguments instead of ${expected}`);
    }
    return { kind: 'call', name, arguments: children.map((child) => this.read(child)) };
  }

  #operatorFunction(node: ParsedNode, name: string, children: readonly ParsedNode[]): Expression {
    const [left, right] = children;
    if (name === '-' && left && !right) return { kind: 'unary', operator: '-', operand: this.read(left) };
    const operator = operatorFunctions[name];
    if (!operator || !left || !right) return this.#refuseConstruct(node, `The operator '${name}'`);
    return { kind: 'binary', operator, left: this.read(left), right: this.read(right) };
  }

  #case(node: ParsedNode): Expression {
    const checks = node['case_checks'] as readonly { when_expr: ParsedNode; then_expr: ParsedNode }[];
    const otherwise = this.read(node['else_expr'] as ParsedNode);
    return {
      kind: 'case',
      branches: checks.map((check) => ({ when: this.read(check.when_expr), then: this.read(check.then_expr) })),
      otherwise: otherwise.kind === 'null' ? null : otherwise,
    };
  }

  /** `true`, `false` and `date '…'` are casts of a text to the parser; every other cast is refused. */
  #cast(node: ParsedNode): Expression {
    const child = node['child'] as ParsedNode;
    const type = (node['cast_type'] as { id: string }).id;
    const value = child.class === 'CONSTANT' ? (child['value'] as { value?: unknown }).value : undefined;
    if (type === 'BOOLEAN' && (value === 't' || value === 'f')) return { kind: 'boolean', value: value === 't' };
    if (type === 'DATE' && typeof value === 'string') {
      if (!isDate(value)) {
        this.#refuse(node, { code: 'malformed-value', parameters: { value, expected: 'a date, as in date ‘2026-11-01’' } });
      }
      return { kind: 'typed', type: { kind: 'date' }, value };
    }
    return this.#refuseConstruct(node, 'A cast (types come from the map)');
  }

  #characterOf(node: ParsedNode): number | null {
    const offset = this.#source.offsetOf(node);
    return offset === null ? null : Buffer.from(this.#source.text).subarray(0, offset).toString().length;
  }

  #refuseName(node: ParsedNode, written: string, known: readonly string[], guess?: string): never {
    const suggestion = guess ?? nearest(written, known);
    return this.#refuse(node, { code: 'unknown-field', parameters: { name: written, known } }, suggestion, written.length);
  }

  #refuseConstruct(node: ParsedNode, construct: string): never {
    return this.#refuse(node, { code: 'expression-not-allowed', parameters: { construct } });
  }

  #refuse(node: ParsedNode, problem: ExpressionProblem, suggestion?: string, length = 1): never {
    throw new NotAllowed({ problem, at: this.#characterOf(node), length, suggestion });
  }
}

function hasModifiers(node: ParsedNode): boolean {
  const orders = (node['order_bys'] as { orders?: readonly unknown[] } | null)?.orders ?? [];
  return node['distinct'] === true || node['filter'] != null || orders.length > 0 || Boolean(node['schema']);
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const constructs: Readonly<Record<string, string>> = {
  SUBQUERY: 'A subquery',
  WINDOW: 'A window function (OVER)',
  STAR: 'The star (*)',
  PARAMETER: 'A parameter ($ or ?)',
  LAMBDA: 'A lambda',
  COLLATE: 'A collation',
  POSITIONAL_REFERENCE: 'A column by number (#)',
  DEFAULT: 'DEFAULT',
};

function constructInWords(name: string): string {
  return constructs[name] ?? `The construct ${name.toLowerCase().replaceAll('_', ' ')}`;
}
