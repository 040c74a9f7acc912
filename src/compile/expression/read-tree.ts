import type { Problem } from '../../base/catalogue/index.js';
import { readDate, readTime } from '../../base/instant.js';
import { nearest } from '../../base/suggestion.js';
import type { ParsedCall, ParsedNode } from '../../engine/expression-engine.js';
import type { BinaryOperator, Division, Expression, Rounding } from '../../model/expression.js';
import { allowedFunctions } from './allowed-functions.js';
import { constantExpression } from './constant-expression.js';
import { constructInWords, operatorInWords, rewrittenInWords } from './constructs-in-words.js';
import { literalMistake } from './literal-arguments.js';
import { NodePlaces } from './node-places.js';
import type { TextRange } from './node-places.js';
import { plainNumber } from './plain-number.js';
import { columnNamed, constantNamed, namesMeant } from './scope.js';
import type { Scope } from './scope.js';
import type { UnsettledDivision } from './settle-division.js';

type ExpressionProblem = Problem<
  | 'expression-not-allowed'
  | 'unknown-function'
  | 'unknown-field'
  | 'expression-too-large'
  | 'expression-type'
  | 'malformed-value'
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
  /** Divisions whose digits are not known yet. */
  readonly divisions: readonly UnsettledDivision[];
}

/** Thrown inside this file only, to leave the tree at the first thing that is not allowed. */
class NotAllowed extends Error {
  readonly found: FoundProblem;

  constructor(found: FoundProblem) {
    super(found.problem.code);
    this.found = found;
  }
}

export interface TreeSource {
  /** The text as the user wrote it. */
  readonly text: string;
  readonly scope: Scope;
  /** Byte offset of a node in the text, or null. */
  readonly offsetOf: (node: ParsedNode) => number | null;
}

/** A node of one class. */
type NodeOf<C extends ParsedNode['class']> = Extract<ParsedNode, { readonly class: C }>;

const nodeLimit = 500;
/** The engine takes much longer than twice as long for an expression that is twice as deep. */
const depthLimit = 100;
/** Each is a calculation of several steps, and steps within steps take the engine long to plan. */
const divisionLimit = 10;

/** Makes an expression of a parsed tree: everything that is not known to be harmless is refused. */
export function readTree(root: ParsedNode, source: TreeSource): TreeRead | FoundProblem {
  const reader = new TreeReader(source);
  try {
    return { expression: reader.read(root), places: reader.places, divisions: reader.divisions };
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

const roundings: Readonly<Record<string, Rounding>> = {
  round: 'half-away',
  round_even: 'half-even',
  floor: 'floor',
  ceil: 'ceiling',
};

class TreeReader {
  readonly places = new Map<Expression, TextRange>();
  readonly divisions: UnsettledDivision[] = [];
  readonly #source: TreeSource;
  readonly #places: NodePlaces;
  #nodes = 0;
  #depth = 0;
  #divisionDepth = 0;

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
    const { scope } = this.#source;
    const column = columnNamed(scope, parts);
    if (column) return { kind: 'column', ...column };
    const constant = constantNamed(scope, parts);
    if (constant) return constantExpression(constant);
    if (parts[0] === 'secret') return this.#refuseConstruct(node, 'A secret');
    return this.#refuseName(node, parts.join('.'));
  }

  #constant(node: NodeOf<'CONSTANT'>): Expression {
    const { value } = node;
    if (value.is_null) return { kind: 'null' };
    if (value.type.id === 'VARCHAR') return { kind: 'text', value: String(value.value) };
    return { kind: 'number', value: this.#numberText(node) };
  }

  #numberText(node: ParsedNode): string {
    const start = this.#places.startOf(node);
    const digits = start === null ? null : plainNumber(this.#source.text.slice(start));
    return digits ?? this.#refuseConstruct(node, 'A number that is not a plain decimal (such as 1e3)');
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
    return this.#rounded(node, name) ?? { kind: 'call', name, arguments: this.#arguments(name, children) };
  }

  /** Arguments that must be literals are checked here, where their places are known. */
  #arguments(name: string, children: readonly ParsedNode[], first = 0): readonly Expression[] {
    const read = children.map((child) => this.read(child));
    const mistake = literalMistake(name, read, first);
    if (mistake === null) return read;
    const child = children[read.indexOf(mistake.argument)];
    throw new NotAllowed({
      problem: { code: 'expression-type', parameters: { reason: mistake.reason } },
      within: child ? this.#places.placeOf(child) : null,
    });
  }

  /**
   * What rounds a quotient is part of the division, which so rounds only once. The engine's own functions but `round` may
   * pass through a double: they are divisions by one.
   */
  #rounded(node: NodeOf<'FUNCTION'>, name: string): Expression | null {
    const rounding = Object.hasOwn(roundings, name) ? roundings[name] : undefined;
    const [first, ...others] = node.children;
    if (!rounding || !first) return null;
    const sides = sidesOfQuotient(first);
    if (!sides && name === 'round') return null;
    const [left, right] = this.#sides(node, sides ?? [first]);
    if (!left) return null;
    const [places] = this.#arguments(name, others, 1);
    const digits = places?.kind === 'number' ? Number(places.value) : 0;
    return this.#division(left, right ?? { kind: 'number', value: '1' }, rounding, digits);
  }

  #sides(node: ParsedNode, sides: readonly ParsedNode[]): readonly Expression[] {
    if (++this.#divisionDepth > divisionLimit) {
      const limit = `${divisionLimit} divisions within each other`;
      this.#refuse(node, { code: 'expression-too-large', parameters: { limit } });
    }
    const read = sides.map((side) => this.read(side));
    this.#divisionDepth -= 1;
    return read;
  }

  #division(left: Expression, right: Expression, rounding: Rounding, places: number | null): Division {
    const node = {
      kind: 'divide',
      left,
      right,
      leftScale: 0,
      rightScale: 0,
      precision: 1,
      scale: 0,
      rounding,
    } as const;
    this.divisions.push({ node, places });
    return node;
  }

  /** The parser makes functions of other ways of writing, too: those go by what is written. */
  #refuseFunction(node: ParsedNode, name: string, token: string): never {
    if (token.toLowerCase() !== name) return this.#refuseConstruct(node, rewrittenInWords(name, token));
    const known = Object.keys(allowedFunctions);
    return this.#refuse(node, { code: 'unknown-function', parameters: { name, known } }, nearest(name, known));
  }

  #operatorFunction(node: NodeOf<'FUNCTION'>, name: string, children: readonly ParsedNode[]): Expression {
    const [left, right] = children;
    if (name === '-' && left && !right) return { kind: 'unary', operator: '-', operand: this.read(left) };
    if (name === '/' && left && right) {
      const [dividend, divisor] = this.#sides(node, [left, right]);
      if (dividend && divisor) return this.#division(dividend, divisor, 'half-away', null);
    }
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

  /** `true`, `false`, `date '…'` and `time '…'` are casts of a text to the parser; every other cast is refused. */
  #cast(node: NodeOf<'CAST'>): Expression {
    const type = node.cast_type.id;
    const value = node.child.class === 'CONSTANT' ? node.child.value.value : undefined;
    if (type === 'BOOLEAN' && (value === 't' || value === 'f')) return { kind: 'boolean', value: value === 't' };
    if (type === 'DATE' && typeof value === 'string') return this.#date(node, value);
    if (type === 'TIME' && typeof value === 'string') return this.#time(node, value);
    const isTest = type === 'BOOLEAN' && this.#source.offsetOf(node) === null && value === undefined;
    return this.#refuseConstruct(node, isTest ? 'IS TRUE or IS FALSE' : 'A cast (types come from the map)');
  }

  #date(node: ParsedNode, value: string): Expression {
    if (readDate(value) !== null) return { kind: 'typed', type: { kind: 'date' }, value };
    const expected = `a day of the calendar, as in date '2026-11-01'`;
    return this.#refuse(node, { code: 'malformed-value', parameters: { value, expected } });
  }

  #time(node: ParsedNode, value: string): Expression {
    const time = readTime(value);
    if (time !== null) return { kind: 'typed', type: { kind: 'time' }, value: time };
    const expected = `a time of day, as in time '14:30'`;
    return this.#refuse(node, { code: 'malformed-value', parameters: { value, expected } });
  }

  #refuseName(node: ParsedNode, written: string): never {
    const { known, suggestion } = namesMeant(this.#source.scope, written);
    return this.#refuse(node, { code: 'unknown-field', parameters: { name: written, known } }, suggestion);
  }

  #refuseConstruct(node: ParsedNode, construct: string): never {
    return this.#refuse(node, { code: 'expression-not-allowed', parameters: { construct } });
  }

  #refuse(node: ParsedNode, problem: ExpressionProblem, suggestion?: string): never {
    throw new NotAllowed({ problem, within: this.#places.placeOf(node), suggestion });
  }
}

/** The sides of a division, when a node is one and nothing else. */
function sidesOfQuotient(node: ParsedNode): readonly ParsedNode[] | null {
  if (node.class !== 'FUNCTION' || !node.is_operator || node.function_name !== '/') return null;
  return node.alias || node.children.length !== 2 || hasModifiers(node) ? null : node.children;
}

function hasModifiers({ distinct, filter, order_bys: ordered }: ParsedCall): boolean {
  return distinct || filter !== null || (ordered?.orders ?? []).length > 0;
}
