import type { Location } from '../../base/location.js';
import { nearest } from '../../base/suggestion.js';
import type { Fetcher } from '../../plugin/fetcher.js';
import { find } from '../context.js';
import type { CompileContext } from '../context.js';

/**
 * The plugin of a name: built in, or a package that the operator's file allows. Whatever else is named is a finding; an
 * allowed package that could not be loaded has one already.
 */
export function findPlugin(context: CompileContext, name: string, location: Location): Fetcher | undefined {
  const fetcher = context.fetchers.get(name);
  if (fetcher || context.authority?.plugins.has(name)) return fetcher;
  if (!context.authority && isPackage(name)) return undefined;
  const known = [...context.fetchers.keys()];
  const suggestion = nearest(name, known);
  if (suggestion !== undefined && isPackage(name)) {
    find(context, 'unknown-reference', { kind: 'plugin', name, known }, location, { suggestion });
  } else {
    find(context, 'plugin-not-allowed', { plugin: name, reason: reasonOf(name) }, location);
  }
  return undefined;
}

/** A name of a package, without a version, a path or an address. */
function isPackage(name: string): boolean {
  return /^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/.test(name);
}

function reasonOf(name: string): string {
  if (isPackage(name)) return 'it is neither built in nor allowed in tieout.yaml';
  if (isPackage(name.replace(/@[^@/]*$/, ''))) return 'its version stands in tieout.yaml, and nowhere else';
  return 'code is never loaded by a path or an address';
}
