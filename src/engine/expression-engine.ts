/**
 * What a parser of scalar SQL expressions answers: its tree as plain data; why there is none, and where in the
 * text, counted like a string of JavaScript; or which limit of the parser the text exceeds.
 */
export type ParsedExpression =
  | { readonly tree: ParsedNode }
  | { readonly problem: string; readonly at: number | null }
  | { readonly exceeded: string };

/** A node of a parsed expression, as the engine spells it. */
export interface ParsedNode {
  readonly class: string;
  readonly type: string;
  readonly alias?: string;
  readonly [property: string]: unknown;
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
  close(): void;
}
