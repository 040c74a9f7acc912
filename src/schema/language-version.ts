/** The version of the configuration language that this tieout reads: what `tieout: 1` says at the head of a document. */
export const languageVersion = 1;

/** Whether a document, as plain data, says that it is written in a version that came later. */
export function isOfNewerVersion(value: unknown): value is { readonly tieout: number } {
  if (typeof value !== 'object' || value === null || !('tieout' in value)) return false;
  return typeof value.tieout === 'number' && Number.isInteger(value.tieout) && value.tieout > languageVersion;
}
