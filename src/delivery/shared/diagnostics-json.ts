import { nextStepOf, sentenceOf } from '../../base/catalogue/index.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import type { Position } from '../../base/location.js';
import type { DiagnosticItem } from '../../schema/generated/outputs.js';
import { locateDiagnostics } from './located-diagnostic.js';
import type { PositionSource } from './located-diagnostic.js';

/** Findings as they stand in the JSON of `validate` and of a failed command, sorted like the text. */
export function diagnosticsJson(
  diagnostics: readonly Diagnostic[],
  source: Pick<PositionSource, 'positionOf'>,
): DiagnosticItem[] {
  return locateDiagnostics(diagnostics, source).map(({ finding, position, related }) => ({
    code: finding.code,
    severity: finding.severity,
    message: sentenceOf(finding),
    next: nextStepOf(finding),
    suggestion: finding.suggestion ?? null,
    location: { ...plain(position), path: pointerOf(finding.location.path) },
    related: related ? { note: related.note, location: plain(related.position) } : null,
  }));
}

function plain({ file, line, column, endLine, endColumn }: Position): Position {
  return { file, line, column, endLine, endColumn };
}

/** A path as a JSON pointer. */
function pointerOf(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
