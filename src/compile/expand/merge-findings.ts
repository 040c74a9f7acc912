import type { Diagnostic } from '../../base/diagnostic.js';
import type { Location } from '../../base/location.js';

/** What was found in one of several documents that are made of the same text. */
export interface VariantFindings {
  /** The system, the instance or the environment. */
  readonly name: string;
  /** What only this one is made of: a finding there is its own without saying so. */
  readonly own: Location | null;
  readonly findings: readonly Diagnostic[];
}

interface Merged {
  readonly finding: Diagnostic;
  readonly found: Set<VariantFindings>;
}

/**
 * A mistake in a template or a rule is one finding, however many systems or instances are made of it. Where only some of
 * them have it, what they give to it is the reason: the finding says which.
 */
export function mergeFindings(variants: readonly VariantFindings[]): readonly Diagnostic[] {
  const ambiguous = new Set(variants.flatMap(({ findings }) => placesOfSeveral(findings)));
  const merged = new Map<string, Merged>();
  for (const variant of variants) {
    for (const finding of variant.findings) {
      const place = placeOf(finding);
      const identity = ambiguous.has(place) ? `${place} ${JSON.stringify(finding.parameters)}` : place;
      const before = merged.get(identity);
      if (before) before.found.add(variant);
      else merged.set(identity, { finding, found: new Set([variant]) });
    }
  }
  return [...merged.values()].map(({ finding, found }) => {
    const isOfAll = found.size === variants.length;
    if (isOfAll || isOwn(finding, [...found])) return finding;
    return { ...finding, variants: [...found].map(({ name }) => name) };
  });
}

/** What each variant has once at a place is one mistake, whatever is filled in there. */
function placeOf({ code, location, related }: Diagnostic): string {
  return JSON.stringify([code, location, related?.location]);
}

/** Places that one variant has several findings of a code for, such as a mapping that lacks two keys. */
function placesOfSeveral(findings: readonly Diagnostic[]): readonly string[] {
  const first = new Map<string, string>();
  return findings.flatMap((finding) => {
    const [place, parameters] = [placeOf(finding), JSON.stringify(finding.parameters)];
    const before = first.get(place);
    if (before === undefined) first.set(place, parameters);
    return before === undefined || before === parameters ? [] : [place];
  });
}

function isOwn({ location }: Diagnostic, found: readonly VariantFindings[]): boolean {
  const [only, ...others] = found;
  if (!only?.own || others.length > 0) return false;
  const { file, document, path } = only.own;
  return (
    location.file === file &&
    location.document === document &&
    path.every((step, index) => location.path[index] === step)
  );
}
