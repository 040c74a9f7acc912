import type { Diagnostic } from '../base/diagnostic.js';
import type { Location } from '../base/location.js';
import { readShapeError } from './read-shape-error.js';
import type { ShapeError, ShapeFinding } from './shape-error.js';

/** Turns the errors of a validator into findings, one per mistake. */
export function findShapeProblems(errors: readonly ShapeError[], document: unknown, root: Location): Diagnostic[] {
  const findings = errors
    .map((error) => readShapeError(error, document, root))
    .filter((finding) => finding !== null)
    .sort((left, right) => left.rank - right.rank);
  const unknownKeys = findings.filter(({ diagnostic }) => diagnostic.code === 'unknown-key');
  const kept = new Map<string, Diagnostic>();
  for (const finding of findings) {
    const place = placeOf(finding);
    if (!kept.has(place) && !isExplained(finding, unknownKeys)) kept.set(place, finding.diagnostic);
  }
  return [...kept.values()];
}

/** Findings about the same place are one mistake; the first by rank tells it best. Each missing key is its own. */
function placeOf({ diagnostic: { location }, missingKey }: ShapeFinding): string {
  return JSON.stringify([location.path, missingKey === null ? location.part : [missingKey]]);
}

/**
 * A key is not missing when it was misspelt, nor when the misspelt key belongs to another form than the one whose keys
 * are missing, nor where not one key is known.
 */
function isExplained(finding: ShapeFinding, unknownKeys: readonly ShapeFinding[]): boolean {
  if (finding.missingKey === null || finding.object === null) return false;
  const siblings = unknownKeys.filter(({ object }) => object === finding.object).map(({ diagnostic }) => diagnostic);
  const unknown = new Set(siblings.map(({ location }) => location.path.at(-1)));
  if (unknown.size > 0 && unknown.size === Object.keys(finding.object).length) return true;
  return siblings.some(({ suggestion }) => {
    return suggestion !== undefined && (suggestion === finding.missingKey || !finding.formKeys.includes(suggestion));
  });
}
