import type { Diagnostic } from '../../base/diagnostic.js';
import type { Location, Position } from '../../base/location.js';

/** What a place in a file is looked up with; a workspace as it was read has both. */
export interface PositionSource {
  positionOf(location: Location): Position;
  /** The lines of a file without line ends; none when it could not be read. */
  linesOf(file: string): readonly string[];
}

/** A finding and where it is. */
export interface LocatedDiagnostic {
  readonly finding: Diagnostic;
  readonly position: Position;
  readonly related: { readonly position: Position; readonly note: string } | null;
}

/** Findings in the order of file, line, column and code, each once. */
export function locateDiagnostics(
  diagnostics: readonly Diagnostic[],
  source: Pick<PositionSource, 'positionOf'>,
): readonly LocatedDiagnostic[] {
  const located = new Map<string, LocatedDiagnostic>();
  for (const finding of diagnostics) {
    const position = source.positionOf(finding.location);
    const related = finding.related
      ? { position: source.positionOf(finding.related.location), note: finding.related.note }
      : null;
    const identity = JSON.stringify([position, finding.code, finding.severity, finding.parameters, finding.suggestion]);
    if (!located.has(identity)) located.set(identity, { finding, position, related });
  }
  return [...located.values()].sort(compareByPlace);
}

function compareByPlace(left: LocatedDiagnostic, right: LocatedDiagnostic): number {
  return (
    compareTexts(left.position.file, right.position.file) ||
    left.position.line - right.position.line ||
    left.position.column - right.position.column ||
    compareTexts(left.finding.code, right.finding.code)
  );
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
