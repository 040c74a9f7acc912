import type { Problem } from '../../base/catalogue/index.js';
import { readDate } from '../../base/instant.js';
import { nearest } from '../../base/suggestion.js';
import type { ParsedCall, ParsedNode } from '../../engine/expression-engine.js';
import type { BinaryOperator, Expression } from '../../model/expression.js';
import type { Constant } from '../../model/plan.js';
import { allowedFunctions } from './allowed-functions.js';
import { constantExpression } from './constant-expression.js';
import { constructInWords, operatorInWords, rewrittenInWords } from './constructs-in-words.js';
import { NodePlaces } from './node-places.js';
import type { TextRange } from './node-places.js';

type ExpressionProblem = Problem<
  'expression-not-allowed' | 'unknown-function' | 'unknown-field' | 'expression-too-large' | 'malformed-value'
>;

/** A problem of an expression and where in its text it is; null when that is not known. */
export interface FoundProblem {
  readonly problem: ExpressionProblem;
  readonly within: TextRange | null;
  readonly suggestion?: string | undefined;
}

/** An expression, and where each of its nodes is written. */
export interface TreeRead {
  readonly expression: Expression;
  readonly places: ReadonlyMap<Expression, TextRange>;
}

/** Thrown inside this file only, to leave the tree at the first thing that is not allowed. */
class NotAllowed extends Error {
  readonly found: FoundProblem;

  constructor(found: FoundProblem) {
    super(found.problem.code);
    this.found = found;
  }
}

/**
 * What an expression may name: the fields, constants, and columns as they arrived where there are such; any header name
 * goes.
 */
export interface Names {
  readonly field: readonly string[];
  readonly raw: boolean;
  readonly constants: ReadonlyMap<string, Constant>;
}

export interface TreeSource {
  /** The text as the user wrote it. */
  readonly text: string;
  readonly names: Names;
  /** Byte offset of a node in the text, or null. */
  readonly offsetOf: (node: ParsedNode) => number | null;
}

/** A node of one class. */
type NodeOf<C extends ParsedNode['class']> = Extract<ParsedNode, { readonly class: C }>;

const nodeLimit = 500;
/** The engine takes much longer than twice as long for an expression that is twice as deep. */
const depthLimit = 100;

/** Makes an expression of a parsed tree: everything that is not known to be harmless is refused. */
export function readTree(root: ParsedNode, source: TreeSource): TreeRead | FoundProblem {
  const reader = new TreeReader(source);
  try {
    return { expression: reader.read(root), places: reader.places };
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
  readonly places = new Map<Expression, TextRange>();
  readonly #source: TreeSource;
  readonly #places: NodePlaces;
  #nodes = 0;
  #depth = 0;

  constructor(source: TreeSource) {
    this.#source = source;
    this.#places = new NodePlaces(source.text, source.offsetOf);
  }

  read(node: ParsedNode): Expression {
    if (++this.#nodes > nodeLimit) {
      this.#refuse(node, { code: 'expression-too-large', parameters: { limit: `${nodeLimit} parts` } });
    }
    if (++this.#depth > depthLimit) {
      this.#refuse(node, { code: 'expression-too-large', parameters: { limit: `${depthLimit} levels of nesting` } });
    }
    if (node.alias) this.#refuseConstruct(node, 'A name given to a value (AS, :=)');
    const expression = this.#readNode(node);
    this.#depth -= 1;
    const place = this.#places.placeOf(node);
    if (place) this.places.set(expression, place);
    return expression;
  }

  #readNode(node: ParsedNode): Expression {
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
          operands: node.children.map((child) => this.read(child)),
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
          operand: this.read(node.input),
          low: this.read(node.lower),
          high: this.read(node.upper),
        };
      case 'CAST':
        return this.#cast(node);
      case 'SUBQUERY':
      case 'WINDOW':
      case 'STAR':
      case 'PARAMETER':
      case 'LAMBDA':
      case 'COLLATE':
      case 'DEFAULT':
      default: // and what a later parser may know
        return this.#refuseConstruct(node, constructInWords(node.class));
    }
  }

  #column(node: NodeOf<'COLUMN_REF'>): Expression {
    const parts = node.column_names;
    const { names } = this.#source;
    const [namespace, name] = parts;
    if (parts.length === 2 && name !== undefined) {
      if (namespace === 'raw' && names.raw) return { kind: 'column', namespace, name };
      if (namespace === 'field' && names.field.includes(name)) return { kind: 'column', namespace, name };
    }
    const constant = parts.some((part) => part.includes('.')) ? undefined : names.constants.get(parts.join('.'));
    if (constant) return constantExpression(constant);
    if (namespace === 'secret') return this.#refuseConstruct(node, 'A secret');
    return this.#refuseName(node, parts.join('.'));
  }

  #constant(node: NodeOf<'CONSTANT'>): Expression {
    const { value } = node;
    if (value.is_null) return { kind: 'null' };
    if (value.type.id === 'VARCHAR') return { kind: 'text', value: String(value.value) };
    return { kind: 'number', value: this.#numberText(node) };
  }

  /**
   * The digits as written: the parsed value may have lost some of them. The parser takes signs into the number, also those
   * before brackets; two of them without a space begin a comment.
   */
  #numberText(node: ParsedNode): string {
    const start = this.#places.startOf(node);
    const rest = start === null ? '' : this.#source.text.slice(start);
    const [, signs, digits] = /^((?:-(?!-)|[\s(])*)(\d+(?:\.\d+)?|\.\d+)(?![\w.])/.exec(rest) ?? [];
    if (signs === undefined || digits === undefined) {
      return this.#refuseConstruct(node, 'A number that is not a plain decimal (such as 1e3)');
    }
    return signs.replaceAll(/[^-]/g, '').length % 2 === 1 ? `-${digits}` : digits;
  }

  #comparison(node: NodeOf<'COMPARISON'>): Expression {
    const operator = comparisons[node.type];
    if (!operator) return this.#refuseConstruct(node, constructInWords(node.type));
    return {
      kind: 'binary',
      operator,
      left: this.read(node.left),
      right: this.read(node.right),
    };
  }

  #operator(node: NodeOf<'OPERATOR'>): Expression {
    const [first, ...others] = node.children;
    if (!first) return this.#refuseConstruct(node, constructInWords(node.type));
    switch (node.type) {
      case 'OPERATOR_NOT':
        return { kind: 'unary', operator: 'not', operand: this.read(first) };
      case 'OPERATOR_IS_NULL':
        return { kind: 'is-null', operand: this.read(first), negated: false };
      case 'OPERATOR_IS_NOT_NULL':
        return { kind: 'is-null', operand: this.read(first), negated: true };
      case 'COMPARE_IN':
      case 'COMPARE_NOT_IN': {
        const operand = this.read(first);
        const list = others.map((child) => this.read(child));
        return { kind: 'in', operand, list, negated: node.type === 'COMPARE_NOT_IN' };
      }
      case 'OPERATOR_COALESCE':
        return { kind: 'call', name: 'coalesce', arguments: [first, ...others].map((child) => this.read(child)) };
      default:
        return this.#refuseConstruct(node, constructInWords(node.type));
    }
  }

  #function(node: NodeOf<'FUNCTION'>): Expression {
    const name = node.function_name.toLowerCase().replace(/^count_star$/, 'count');
    const { children } = node;
    if (hasModifiers(node)) return this.#refuseConstruct(node, 'An aggregate modifier (DISTINCT, FILTER, ORDER BY)');
    if (node.is_operator) return this.#operatorFunction(node, name, children);
    const token = this.#places.tokenOf(node);
    if (token.includes('.')) return this.#refuseConstruct(node, 'A qualified function name');
    const allowed = Object.hasOwn(allowedFunctions, name) ? allowedFunctions[name] : undefined;
    if (!allowed) return this.#refuseFunction(node, name, token);
    if (children.length < allowed.least || children.length > allowed.most) {
      const expected = allowed.least === allowed.most ? `${allowed.least}` : `${allowed.least} to ${allowed.most}`;
      return this.#refuseConstruct(node, `${name} with ${children.length} arguments instead of ${expected}`);
    }
    return { kind: 'call', name, arguments: children.map((child) => this.read(child)) };
  }

  /** The parser makes functions of other ways of writing, too: those go by what is written. */
  #refuseFunction(node: ParsedNode, name: string, token: string): never {
    if (token.toLowerCase() !== name) return this.#refuseConstruct(node, rewrittenInWords(name, token));
    const known = Object.keys(allowedFunctions);
    return this.#refuse(node, { code: 'unknown-function', parameters: { name, known } }, nearest(name, known));
  }

  #operatorFunction(node: ParsedNode, name: string, children: readonly ParsedNode[]): Expression {
    const [left, right] = children;
    if (name === '-' && left && !right) return { kind: 'unary', operator: '-', operand: this.read(left) };
    const operator = operatorFunctions[name];
    if (!operator || !left || !right) return this.#refuseConstruct(node, operatorInWords(name));
    return { kind: 'binary', operator, left: this.read(left), right: this.read(right) };
  }

  #case(node: NodeOf<'CASE'>): Expression {
    const otherwise = this.read(node.else_expr);
    return {
      kind: 'case',
      branches: node.case_checks.map((check) => ({
        when: this.read(check.when_expr),
        result: this.read(check.then_expr),
      })),
      otherwise: otherwise.kind === 'null' ? null : otherwise,
    };
  }

  /** `true`, `false` and `date '…'` are casts of a text to the parser; every other cast is refused. */
  #cast(node: NodeOf<'CAST'>): Expression {
    const type = node.cast_type.id;
    const value = node.child.class === 'CONSTANT' ? node.child.value.value : undefined;
    if (type === 'BOOLEAN' && (value === 't' || value === 'f')) return { kind: 'boolean', value: value === 't' };
    if (type === 'DATE' && typeof value === 'string') {
      if (readDate(value) === null) {
        const expected = `a day of the calendar, as in date '2026-11-01'`;
        this.#refuse(node, { code: 'malformed-value', parameters: { value, expected } });
      }
      return { kind: 'typed', type: { kind: 'date' }, value };
    }
    const isTest = type === 'BOOLEAN' && this.#source.offsetOf(node) === null && value === undefined;
    return this.#refuseConstruct(node, isTest ? 'IS TRUE or IS FALSE' : 'A cast (types come from the map)');
  }

  #refuseName(node: ParsedNode, written: string): never {
    const { field, constants } = this.#source.names;
    const known = [...field.map((name) => `field.${name}`), ...constants.keys()];
    const bare = nearest(written, field);
    const suggestion = nearest(written, known) ?? (bare && `field.${bare}`);
    return this.#refuse(node, { code: 'unknown-field', parameters: { name: written, known } }, suggestion);
  }

  #refuseConstruct(node: ParsedNode, construct: string): never {
    return this.#refuse(node, { code: 'expression-not-allowed', parameters: { construct } });
  }

  #refuse(node: ParsedNode, problem: ExpressionProblem, suggestion?: string): never {
    throw new NotAllowed({ problem, within: this.#places.placeOf(node), suggestion });
  }
}

function hasModifiers({ distinct, filter, order_bys: ordered }: ParsedCall): boolean {
  return distinct || filter !== null || (ordered?.orders ?? []).length > 0;
}
