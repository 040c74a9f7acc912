import { nextStepOf, sentenceOf } from '../../base/catalogue/index.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import type { LocatedDiagnostic } from './located-diagnostic.js';
import { printable } from './printable.js';

/** Findings, and what a format for machines needs to place them. */
export interface FindingsReport {
  /** In the order of file, line, column and code, each once. */
  readonly findings: readonly LocatedDiagnostic[];
  /** The files that were checked, relative to the workspace; also those without findings. */
  readonly files: readonly string[];
  /** The path of a file of the workspace as whoever reads the report knows it, with forward slashes. */
  readonly pathOf: (file: string) => string;
}

/** A finding in one line without its place: what is wrong, what was probably meant, what to do next. */
export function messageOf(finding: Diagnostic): string {
  return [`${sentenceOf(finding)}.`, ...adviceOf(finding)].map(printable).join(' ');
}

/** What was probably meant and what to do next, each a sentence. */
export function adviceOf(finding: Diagnostic): readonly string[] {
  const meant = finding.suggestion === undefined ? [] : [`Did you mean '${finding.suggestion}'?`];
  return [...meant, nextStepOf(finding)];
}
