/**
 * What a parser of scalar SQL expressions answers: its tree as plain data; why there is none, and where in the
 * text, counted like a string of JavaScript; or which limit of the parser the text exceeds.
 */
export type ParsedExpression =
  | { readonly tree: ParsedNode }
  | { readonly problem: string; readonly at: number | null }
  | { readonly exceeded: string };

/** A node of a parsed expression, as the engine spells it. */
export type ParsedNode = { readonly type: string; readonly alias?: string } & (
  | { readonly class: 'COLUMN_REF'; readonly column_names: readonly string[] }
  | { readonly class: 'CONSTANT'; readonly value: ParsedValue }
  | { readonly class: 'COMPARISON'; readonly left: ParsedNode; readonly right: ParsedNode }
  | { readonly class: 'CONJUNCTION'; readonly children: readonly ParsedNode[] }
  | { readonly class: 'OPERATOR'; readonly children: readonly ParsedNode[] }
  | { readonly class: 'BETWEEN'; readonly input: ParsedNode; readonly lower: ParsedNode; readonly upper: ParsedNode }
  | { readonly class: 'CASE'; readonly case_checks: readonly ParsedBranch[]; readonly else_expr: ParsedNode }
  | { readonly class: 'CAST'; readonly child: ParsedNode; readonly cast_type: { readonly id: string } }
  | ({ readonly class: 'FUNCTION' } & ParsedCall)
  /** Whatever else there is; expressions have none of it. */
  | { readonly class: 'SUBQUERY' | 'WINDOW' | 'STAR' | 'PARAMETER' | 'LAMBDA' | 'COLLATE' | 'DEFAULT' }
);

export interface ParsedValue {
  readonly type: { readonly id: string };
  readonly is_null: boolean;
  /** May have lost digits. */
  readonly value?: unknown;
}

interface ParsedBranch {
  readonly when_expr: ParsedNode;
  readonly then_expr: ParsedNode;
}

export interface ParsedCall {
  readonly function_name: string;
  readonly children: readonly ParsedNode[];
  readonly is_operator: boolean;
  readonly distinct: boolean;
  readonly filter: ParsedNode | null;
  readonly order_bys: { readonly orders?: readonly unknown[] } | null;
}

/** A column that expressions may be bound to, with the SQL of its name and of its type. */
export interface BindableColumn {
  readonly name: string;
  readonly type: string;
}

/** Parses and binds expressions without data: no statement that reads anything is ever run. */
export interface ExpressionEngine {
  parse(text: string): Promise<ParsedExpression>;
  /** Where a node begins in the text that was parsed, in bytes of UTF-8, or null when the engine does not know. */
  offsetOf(node: ParsedNode): number | null;
  /** The SQL types of expressions over an empty relation of the columns, or why one of them can't be bound. */
  bind(
    expressions: readonly string[],
    columns: readonly BindableColumn[],
  ): Promise<{ readonly types: readonly string[] } | { readonly problem: string }>;
  /** What is wrong with a regular expression (RE2), or with asking for so many of its groups; null: nothing. */
  patternProblem(pattern: string, groups: number): Promise<string | null>;
  close(): void;
}
