/** Why a field has no value, as the statements spell it. */
export type FieldProblem =
  'missing' | 'malformed' | 'failed' | 'unknown-key' | 'skipped-time' | 'repeated-time' | 'unknown-zone';

/** The name of the column that says what is wrong with a field. */
export const problemColumn = (field: string): string => `_problem_${field}`;

/** The name of the column with the normalised text that a field is read from. */
export const textColumn = (field: string): string => `_text_${field}`;

/** The name of the column with what a text was cast to, before it is known whether nothing was lost. */
export const castColumn = (field: string): string => `_cast_${field}`;

/** The name of the column with the zone that a field holds for a time. */
export const zoneColumn = (field: string): string => `_zone_${field}`;
