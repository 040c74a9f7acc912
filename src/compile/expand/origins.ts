import type { Location } from '../../base/location.js';
import { defaultsOf } from '../../schema/defaults-of.js';
import type { ResolvedDocument } from './relocate.js';
import { scalarsOf } from './traced.js';
import type { Origin, OriginKind } from './traced.js';

/** What said a value of a document. */
export interface ValueOrigin {
  /** Keys and indexes from the root of the document. */
  readonly path: readonly (string | number)[];
  /** A single value, or what a default is. */
  readonly value: NonNullable<unknown> | null;
  readonly from: OriginKind | 'default';
  /** null for what nobody wrote. */
  readonly location: Location | null;
  /** What was filled in for `${…}` within the text. */
  readonly filledBy: readonly Origin[];
  /** Why an override differs, and until when. */
  readonly because: string | null;
  /** What holds where there is no value, in words. */
  readonly inWords: string | null;
}

/** Keys that a document has no more once it is put together. */
const resolvedKeys: ReadonlySet<string> = new Set(['template', 'with', 'for', 'parameters', 'overrides']);

/** Where every value of a document comes from, in the order of its paths: what is written, and the defaults of the rest. */
export function originsOf(
  kind: 'system' | 'rule',
  document: ResolvedDocument<unknown> | null | undefined,
): readonly ValueOrigin[] {
  if (!document) return [];
  const written = [...scalarsOf(document.traced)].map(({ path, scalar: { value, origin, filledBy } }) => {
    const { kind: from, location, because = null } = origin;
    return { path, value, from, location, because, filledBy, inWords: null };
  });
  const defaults = defaultsOf(kind, document.value)
    .filter(({ path }) => !resolvedKeys.has(path.join()))
    .map(({ path, value, inWords }) => {
      return { path, value, from: 'default' as const, location: null, because: null, filledBy: [], inWords };
    });
  return [...written, ...defaults];
}
