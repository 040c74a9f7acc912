import { configurationProblems } from './configuration.js';
import type { CatalogueEntry, ProblemKind } from './define.js';
import { heldRunProblems, holdProblems } from './holds.js';
import { operationalProblems } from './operations.js';
import { recordProblems } from './records.js';

export type { CatalogueEntry, ProblemKind } from './define.js';

/** Every problem a user can be shown, by its code. Codes are never reused. */
export const catalogue = {
  ...configurationProblems,
  ...operationalProblems,
  ...recordProblems,
  ...holdProblems,
  ...heldRunProblems,
};

export type Code = keyof typeof catalogue;
export type ConfigurationCode = keyof typeof configurationProblems;
export type OperationalCode = keyof typeof operationalProblems;
export type RecordCode = keyof typeof recordProblems;
export type HoldCode = keyof typeof holdProblems;

/** The codes of why a record is set aside. */
export const recordCodes = Object.keys(recordProblems) as readonly RecordCode[];

/** The parameters that the sentence of a code needs. */
export type ParametersOf<C extends Code> = (typeof catalogue)[C] extends CatalogueEntry<infer P> ? P : never;

/** A problem as plain data: its code and what the code's sentence needs. */
export type Problem<C extends Code = Code> = C extends Code
  ? { readonly code: C; readonly parameters: ParametersOf<C> }
  : never;

/** Whether a text, such as one that was kept long ago, is a code of this version. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(catalogue, text);
}

function entryOf(code: Code): CatalogueEntry<unknown> {
  return catalogue[code] as CatalogueEntry<unknown>;
}

/** Whose problem it is. */
export function kindOf(code: Code): ProblemKind {
  return entryOf(code).kind;
}

/** The sentence of a problem, without a full stop. */
export function sentenceOf(problem: { readonly code: Code; readonly parameters: unknown }): string {
  return entryOf(problem.code).sentence(problem.parameters);
}

/** Why what the user wrote is refused or warned of: whole sentences of Markdown. */
export function whyOf(code: ConfigurationCode): string {
  return configurationProblems[code].why;
}

/** What the reader of a problem can do next, as a sentence. */
export function nextStepOf(problem: { readonly code: Code; readonly parameters: unknown }): string {
  return entryOf(problem.code).next(problem.parameters);
}
