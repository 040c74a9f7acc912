import { nextStepOf, sentenceOf } from '../../base/catalogue/index.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import type { Position } from '../../base/location.js';
import type { DiagnosticItem, ValidateOutput } from '../../schema/generated/outputs.js';
import { locateDiagnostics } from './located-diagnostic.js';
import type { LocatedDiagnostic, PositionSource } from './located-diagnostic.js';

/** Findings as they stand in the JSON of `validate` and of a failed command, sorted like the text. */
export function diagnosticsJson(
  diagnostics: readonly Diagnostic[],
  source: Pick<PositionSource, 'positionOf'>,
): DiagnosticItem[] {
  return locateDiagnostics(diagnostics, source).map(itemOf);
}

/** Findings that a comment leaves out, as they stand in the JSON of `validate`, with the reasons. */
export function silencedJson(
  silenced: readonly { readonly finding: Diagnostic; readonly reason: string }[],
  source: Pick<PositionSource, 'positionOf'>,
): ValidateOutput['silenced'] {
  const reasons = new Map(silenced.map(({ finding, reason }) => [finding, reason]));
  const located = locateDiagnostics([...reasons.keys()], source);
  return located.map((item) => ({ reason: reasons.get(item.finding) ?? '', diagnostic: itemOf(item) }));
}

function itemOf({ finding, position, related }: LocatedDiagnostic): DiagnosticItem {
  return {
    code: finding.code,
    severity: finding.severity,
    message: sentenceOf(finding),
    next: nextStepOf(finding),
    suggestion: finding.suggestion ?? null,
    location: { ...plain(position), path: pointerOf(finding.location.path) },
    related: related ? { note: related.note, location: plain(related.position) } : null,
    variants: finding.variants ? [...finding.variants] : null,
  };
}

function plain({ file, line, column, endLine, endColumn }: Position): Position {
  return { file, line, column, endLine, endColumn };
}

/** A path as a JSON pointer. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
