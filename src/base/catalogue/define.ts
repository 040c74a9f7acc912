/**
 * Whose problem a code is: `user` problems are diagnostics and are collected, `world` problems are operational errors
 * (a source, a database, a disk), `record` problems set one record aside, `batch`
 * problems hold one delivery back, `run` problems one run, `own` problems are tieout's broken promises.
 */
export type ProblemKind = 'user' | 'world' | 'record' | 'batch' | 'run' | 'own';

/** One entry of the catalogue: the sentence a person reads, and what to do next. */
export interface CatalogueEntry<Parameters> {
  readonly kind: ProblemKind;
  readonly sentence: (parameters: Parameters) => string;
  readonly next: (parameters: Parameters) => string;
}

/** An entry about what the user wrote, which has a page of its own in the reference. */
export interface ExplainedEntry<Parameters> extends CatalogueEntry<Parameters> {
  /** Why it is refused or warned of, in general terms: whole sentences of Markdown. */
  readonly why: string;
}

/** Declares an entry with its parameter type; codes are the keys of the objects these stand in, and are never reused. */
export function define<Parameters = Record<never, never>>(
  kind: ProblemKind,
  sentence: (parameters: Parameters) => string,
  next: (parameters: Parameters) => string,
): CatalogueEntry<Parameters>;
export function define<Parameters = Record<never, never>>(
  kind: 'user',
  sentence: (parameters: Parameters) => string,
  next: (parameters: Parameters) => string,
  why: string,
): ExplainedEntry<Parameters>;
export function define<Parameters>(
  kind: ProblemKind,
  sentence: (parameters: Parameters) => string,
  next: (parameters: Parameters) => string,
  why?: string,
): CatalogueEntry<Parameters> {
  return { kind, sentence, next, ...(why === undefined ? {} : { why }) };
}
