import { nextStepOf, sentenceOf } from '../../base/catalogue/index.js';
import type { Diagnostic, Severity } from '../../base/diagnostic.js';
import type { Position } from '../../base/location.js';
import { codeFrame } from './code-frame.js';
import { variantsInWords } from './findings-report.js';
import { locateDiagnostics } from './located-diagnostic.js';
import type { LocatedDiagnostic, PositionSource } from './located-diagnostic.js';
import { maskTexts } from './masked-texts.js';
import type { MaskedTexts } from './masked-texts.js';
import { printable } from './printable.js';
import { createStyle } from './style.js';
import type { Style } from './style.js';

interface RenderOptions {
  readonly color: boolean;
  /** Other findings of the same workspace: what they mask must not stand in the lines around a finding either. */
  readonly unshown?: readonly Diagnostic[];
}

/**
 * Findings as text for people: where, what, the lines around it, what was probably meant, what to do next, and how many
 * there are. The empty text when there are none. Ends with a line end.
 */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  source: PositionSource,
  options: RenderOptions,
): string {
  const style = createStyle(options.color);
  const located = locateDiagnostics(diagnostics, source);
  if (located.length === 0) return '';
  const texts = maskTexts([...diagnostics, ...(options.unshown ?? [])], source);
  const blocks = located.map((item) => renderOne(item, texts, style).join('\n'));
  return `${blocks.join('\n\n')}\n\n${countInWords(located)}\n`;
}

function renderOne({ finding, position, related }: LocatedDiagnostic, texts: MaskedTexts, style: Style): string[] {
  const frameOf = (place: Position, around: number): readonly string[] =>
    indented(codeFrame(texts.placeOf(place), texts.linesOf(place.file), around, style));
  const lines = [
    `${style.cyan(placeOf(position))} ${severityWord(finding.severity, style)} ${style.dim(finding.code)}`,
    `  ${style.bold(printable(sentenceOf(finding)))}`,
    ...frameOf(position, 2),
  ];
  if (related) {
    lines.push(`  ${related.note}: ${style.cyan(placeOf(related.position))}`);
    lines.push(...frameOf(related.position, 0));
  }
  if (finding.variants) lines.push(`  ${printable(variantsInWords(finding.variants))}`);
  if (finding.suggestion !== undefined) lines.push(`  Did you mean '${printable(finding.suggestion)}'?`);
  return [...lines, `  ${printable(nextStepOf(finding))}`];
}

function indented(frame: readonly string[]): readonly string[] {
  return frame.length > 0 ? ['', ...frame.map((line) => `  ${line}`), ''] : [];
}

function placeOf({ file, line, column }: LocatedDiagnostic['position']): string {
  return `${printable(file)}:${line}:${column}`;
}

function severityWord(severity: Severity, style: Style): string {
  return severity === 'error' ? style.red(severity) : style.yellow(severity);
}

/** `2 errors and 1 warning in 2 files`. */
export function countInWords(located: readonly LocatedDiagnostic[]): string {
  const files = new Set(located.map(({ position }) => position.file)).size;
  const counts = (['error', 'warning'] as const).flatMap((severity) => {
    const count = located.filter(({ finding }) => finding.severity === severity).length;
    return count > 0 ? [plural(count, severity)] : [];
  });
  return `${counts.join(' and ')} in ${plural(files, 'file')}`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
