import type { Location } from '../../base/location.js';
import { defaultsOf } from '../../schema/defaults-of.js';
import type { DefaultValue } from '../../schema/defaults-of.js';
import type { WorkspaceDocument } from '../../schema/generated/documents.js';
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

type WrittenPolicy = NonNullable<WorkspaceDocument['policies']>[string];

/** Keys that a document has no more once it is put together. */
const resolvedKeys: ReadonlySet<string> = new Set(['template', 'with', 'for', 'parameters', 'overrides']);

/**
 * The defaults of the operator's file, as far as runs go by it: each value of its policies, `default` among them, its
 * retention and its tiers. What is written there is no news to anybody.
 */
export function originsOfWorkspace(workspace: WorkspaceDocument): readonly ValueOrigin[] {
  const whole = ({ retry = {}, breaker = {}, ...policy }: WrittenPolicy): WrittenPolicy => ({
    ...policy,
    retry,
    breaker,
  });
  const written = Object.entries({ default: {}, ...workspace.policies });
  const policies = Object.fromEntries(written.map(([name, policy]) => [name, whole(policy)]));
  const { tiers = {}, retention = {} } = workspace;
  return defaultsOf('workspace', { policies, retention, tiers })
    .filter(({ path: [key] }) => key === 'policies' || key === 'retention' || key === 'tiers')
    .map(defaultOrigin);
}

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
    .map(defaultOrigin);
  return [...written, ...defaults];
}

function defaultOrigin({ path, value, inWords }: DefaultValue): ValueOrigin {
  return { path, value, from: 'default', location: null, because: null, filledBy: [], inWords };
}
