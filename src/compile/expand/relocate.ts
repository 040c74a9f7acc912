import type { Diagnostic } from '../../base/diagnostic.js';
import type { Location } from '../../base/location.js';
import { follow } from './traced.js';
import type { Traced } from './traced.js';

/** A document that was put together: its parts stand at places of several files. */
export interface ResolvedDocument<T> {
  readonly value: T;
  /** A place that no file has; locations below it are resolved by `placeOf`. */
  readonly root: Location;
  readonly traced: Traced;
}

/** The root of a document that was put together; a file name cannot hold NUL. */
export function resolvedRoot(id: string): Location {
  return { file: `\0${id}`, document: 0, path: [], part: 'value' };
}

/** Where a location of a document that was put together really is; any other location is itself. */
export function placeOf(
  { root, traced }: Pick<ResolvedDocument<unknown>, 'root' | 'traced'>,
  location: Location,
): Location {
  if (location.file !== root.file) return location;
  const { node, key, rest } = follow(traced, location.path);
  if (location.part === 'key' && rest.length === 0 && key) return key;
  const { file, document, path } = node.origin.location;
  // what was filled in has other offsets than what is written
  const isFilled = node.kind === 'scalar' && node.filledBy.length > 0;
  const within = location.within && !isFilled ? { within: location.within } : {};
  return { file, document, path: [...path, ...rest], part: location.part, ...within };
}

/** The exact text of a scalar of a document that was put together; undefined for locations of other documents. */
export function textOf(
  { root, traced }: Pick<ResolvedDocument<unknown>, 'root' | 'traced'>,
  location: Location,
  sourceText: (location: Location) => string | null,
): string | null | undefined {
  if (location.file !== root.file) return undefined;
  const { node, rest } = follow(traced, location.path);
  if (node.kind !== 'scalar' || rest.length > 0) return null;
  return node.filledBy.length > 0 ? String(node.value) : sourceText({ ...node.origin.location, part: 'value' });
}

/** The same findings where they really are. */
export function relocate(
  document: Pick<ResolvedDocument<unknown>, 'root' | 'traced'>,
  findings: readonly Diagnostic[],
): readonly Diagnostic[] {
  return findings.map((finding) => ({
    ...finding,
    location: placeOf(document, finding.location),
    ...(finding.related
      ? { related: { ...finding.related, location: placeOf(document, finding.related.location) } }
      : {}),
  }));
}
