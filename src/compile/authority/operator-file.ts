import { resolve } from 'node:path';
import { childOf, keyOf } from '../../base/location.js';
import type { Location } from '../../base/location.js';
import { isBelow, isHidden } from '../../base/path-below.js';
import type { WorkspaceSource } from '../../config/index.js';
import type { Allowance, SecretSettings } from '../../model/authority.js';
import { isHostPattern } from '../../base/host.js';
import type { AllowedPlugin } from '../../plugin/load-plugins.js';
import type { WorkspaceDocument } from '../../schema/generated/documents.js';
import { find } from '../context.js';
import type { CompileContext, Placed } from '../context.js';
import { documentsOf } from '../documents.js';
import { interpolate } from '../expand/interpolate.js';
import type { Bindings } from '../expand/interpolate.js';
import { trace, untraced } from '../expand/traced.js';

/** Where secrets come from, and which systems may use which in one environment; what is wrong there is found. */
export function compileSecrets(
  context: CompileContext,
  { value, root }: Placed<WorkspaceDocument>,
  variables: Bindings,
  /** The directory of the workspace. */
  workspace: string,
): SecretSettings {
  const { provider = 'env', directory = '', allow = {} } = value.secrets ?? {};
  const at = childOf(root, 'secrets');
  checkProvider(context, value, at, workspace);
  const allowances = Object.entries(allow).map(([system, { names, hosts = [] }]): [string, Allowance] => {
    const places = hosts.map((host, index) => [host, childOf(at, 'allow', system, 'hosts', index)] as const);
    return [system, { names, hosts: places.flatMap(([host, place]) => readHost(context, host, place, variables)) }];
  });
  return {
    provider: provider === 'file' ? { directory } : 'env',
    allow: Object.fromEntries(allowances),
  };
}

/** Files of secrets have a directory, and one that no connection reads; variables have none. */
function checkProvider(
  context: CompileContext,
  { secrets, directories }: WorkspaceDocument,
  at: Location,
  workspace: string,
): void {
  const { provider, directory } = secrets ?? {};
  const place = childOf(at, 'directory');
  if (provider !== 'file') {
    if (directory === undefined) return;
    find(context, 'unknown-key', { key: 'directory', known: ['provider', 'allow'] }, keyOf(place));
  } else if (directory === undefined) {
    find(context, 'missing-key', { key: 'directory' }, keyOf(at));
  } else if (isReadable(resolve(workspace, directory), workspace, directories?.allow ?? [])) {
    const expected = 'a directory that no connection may read: outside of the workspace, or hidden in it';
    find(context, 'malformed-value', { value: directory, expected }, place);
  }
}

/** Whether a connection could read a directory as if it held deliveries. */
function isReadable(directory: string, workspace: string, allowed: readonly string[]): boolean {
  if (allowed.some((path) => isBelow(path, directory))) return true;
  return isBelow(workspace, directory) && !isHidden(workspace, directory);
}

/** Hosts of this machine and of private networks that connections may ask, in one environment. */
export function compilePrivateHosts(
  context: CompileContext,
  { value, root }: Placed<WorkspaceDocument>,
  variables: Bindings,
): readonly string[] {
  const hosts = value.privateHosts?.allow ?? [];
  const at = childOf(root, 'privateHosts', 'allow');
  return hosts.flatMap((host, index) => readHost(context, host, childOf(at, index), variables));
}

function readHost(context: CompileContext, written: string, place: Location, variables: Bindings): readonly string[] {
  const before = context.findings.length;
  const host = String(untraced(interpolate(context, trace(written, place, 'written'), variables)));
  if (context.findings.length > before) return [];
  if (isHostPattern(host)) return [host];
  const expected = 'a host, *.domain or *, with a port or without';
  find(context, 'malformed-value', { value: host, expected }, place);
  return [];
}

/** The packages that the operator's file allows, and where it says so. */
export function allowedPlugins(source: WorkspaceSource): readonly AllowedPlugin[] {
  return documentsOf(source, 'workspace').flatMap(({ value, root }) =>
    (value.plugins?.allow ?? []).map((text, index) => {
      const at = text.lastIndexOf('@');
      const location = childOf(root, 'plugins', 'allow', index);
      return { name: text.slice(0, at), version: text.slice(at + 1), location };
    }),
  );
}
