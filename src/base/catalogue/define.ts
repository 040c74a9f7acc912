/**
 * Whose problem a code is: `user` problems are diagnostics and are collected, `world` problems are operational errors
 * (a source, a database, a disk), `record` problems set one record aside, `own` problems are tieout's broken promises.
 */
export type ProblemKind = 'user' | 'world' | 'record' | 'own';

/** One entry of the catalogue: the sentence a person reads, and what to do next. */
export interface CatalogueEntry<Parameters> {
  readonly kind: ProblemKind;
  readonly sentence: (parameters: Parameters) => string;
  readonly next: (parameters: Parameters) => string;
}

/** Declares an entry with its parameter type; codes are the keys of the objects these stand in, and are never reused. */
export function define<Parameters = Record<never, never>>(
  kind: ProblemKind,
  sentence: (parameters: Parameters) => string,
  next: (parameters: Parameters) => string,
): CatalogueEntry<Parameters> {
  return { kind, sentence, next };
}
