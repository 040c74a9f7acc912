import type { Diagnostic } from '../../base/diagnostic.js';

/** What was found in one of several documents that are made of the same text. */
export interface VariantFindings {
  /** The system or the instance. */
  readonly name: string;
  readonly findings: readonly Diagnostic[];
}

/**
 * A mistake in a template or a rule is one finding, however many systems or instances are made of it. Where only some of
 * them have it, what they give to it is the reason: the finding says which.
 */
export function mergeFindings(
  variants: readonly VariantFindings[],
  /** Fewer than this are named by the place of the finding already. */
  fewest = 2,
): readonly Diagnostic[] {
  const found = new Map<string, { readonly finding: Diagnostic; readonly names: Set<string> }>();
  for (const { name, findings } of variants) {
    for (const finding of findings) {
      const { code, location, related } = finding;
      const identity = JSON.stringify([code, location, related?.location]);
      const before = found.get(identity);
      if (before) before.names.add(name);
      else found.set(identity, { finding, names: new Set([name]) });
    }
  }
  return [...found.values()].map(({ finding, names }) => {
    const isOfSome = names.size >= fewest && names.size < variants.length;
    return isOfSome ? { ...finding, variants: [...names] } : finding;
  });
}
