/** What a parser of scalar SQL expressions answers: its tree as plain data, or why there is none. */
export type ParsedExpression =
  | { readonly tree: ParsedNode }
  | { readonly problem: string; readonly at: number | null };

/** A node of a parsed expression, as the engine spells it. */
export interface ParsedNode {
  readonly class: string;
  readonly type: string;
  readonly alias?: string;
  /** Where the node begins in the text, in bytes of UTF-8; absent or out of range when unknown. */
  readonly query_location?: number;
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
  /** The SQL types of expressions over an empty relation of the columns, or why one of them can't be bound. */
  bind(
    expressions: readonly string[],
    columns: readonly BindableColumn[],
  ): Promise<{ readonly types: readonly string[] } | { readonly problem: string }>;
  close(): void;
}
