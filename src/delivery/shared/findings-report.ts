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

/** For which variants it was found, what was probably meant and what to do next, each a sentence. */
export function adviceOf(finding: Diagnostic): readonly string[] {
  const found = finding.variants ? [variantsInWords(finding.variants)] : [];
  const meant = finding.suggestion === undefined ? [] : [`Did you mean '${finding.suggestion}'?`];
  return [...found, ...meant, nextStepOf(finding)];
}

const mostNamed = 3;

/** `Found for east, west, north and 4 more, not for the others.` */
export function variantsInWords(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).join(', ');
  const rest = names.length - mostNamed;
  return `Found for ${rest > 0 ? `${shown} and ${rest} more` : shown}, not for the others.`;
}
