import { readFile, realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diagnostic } from '../base/diagnostic.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { messageOf, systemCodeOf } from '../base/errors.js';
import type { Location } from '../base/location.js';
import type { Fetcher, FileFetcher } from './fetcher.js';
import { guardFetcher } from './guard-fetcher.js';
import { contractProblem } from './plugin-contract.js';

/** A package that the operator's file allows, and where it says so. */
export interface AllowedPlugin {
  readonly name: string;
  /** Exact. */
  readonly version: string;
  readonly location: Location;
}

/** Every fetcher that a workspace may name, and what kept others from being loaded. */
export interface LoadedPlugins {
  readonly fetchers: ReadonlyMap<string, Fetcher>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Loads the allowed packages, and nothing else, from `node_modules` of the workspace or of a directory above it. A
 * package is loaded only in the version that is allowed; whatever is wrong with it is a finding at its line.
 */
export async function loadPlugins(
  workspace: string,
  allowed: readonly AllowedPlugin[],
  builtIn: ReadonlyMap<string, Fetcher>,
): Promise<LoadedPlugins> {
  const fetchers = new Map(builtIn);
  const diagnostics: Diagnostic[] = [];
  for (const plugin of allowed) {
    const loaded = fetchers.has(plugin.name) ? { reason: 'that name is taken' } : await loadFetcher(workspace, plugin);
    if ('fetcher' in loaded) fetchers.set(plugin.name, loaded.fetcher);
    else {
      const { name, location } = plugin;
      diagnostics.push(diagnostic('plugin-unusable', { plugin: name, reason: loaded.reason }, location));
    }
  }
  return { fetchers, diagnostics };
}

type Loaded = { readonly fetcher: Fetcher } | { readonly reason: string };

async function loadFetcher(workspace: string, plugin: AllowedPlugin): Promise<Loaded> {
  const installed = await findPackage(workspace, plugin.name);
  if ('reason' in installed) return installed;
  const { manifest, directory } = installed;
  if (manifest.name !== plugin.name) return { reason: `the package in its place calls itself '${manifest.name}'` };
  if (manifest.version !== plugin.version) {
    return { reason: `version ${manifest.version} is installed, ${plugin.version} is allowed` };
  }
  try {
    const entry = await realpath(join(directory, entryOf(manifest)));
    if (relative(directory, entry).split(sep)[0] === '..') return { reason: 'its entry leads out of the package' };
    const module = (await import(pathToFileURL(entry).href)) as Readonly<Record<string, unknown>>;
    return readExport(plugin.name, module['fetcher'] ?? module['default']);
  } catch (error) {
    return { reason: `it failed while it was loaded: ${firstLine(messageOf(error))}` };
  }
}

function readExport(name: string, exported: unknown): Loaded {
  const problem = contractProblem(name, exported);
  return problem === null ? { fetcher: guardFetcher(name, exported as FileFetcher) } : { reason: problem };
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly main?: unknown;
  readonly exports?: unknown;
}

type InstalledPackage = { readonly manifest: Manifest; readonly directory: string } | { readonly reason: string };

/** The nearest installed package of a name, as Node looks for it. */
async function findPackage(workspace: string, name: string): Promise<InstalledPackage> {
  for (let directory = workspace; ; directory = dirname(directory)) {
    const place = join(directory, 'node_modules', name);
    try {
      const manifest: unknown = JSON.parse(await readFile(join(place, 'package.json'), 'utf8'));
      if (isManifest(manifest)) return { manifest, directory: await realpath(place) };
      return { reason: 'its package.json says neither name nor version' };
    } catch (error) {
      const code = systemCodeOf(error);
      if (code !== 'ENOENT' && code !== 'ENOTDIR') return { reason: firstLine(messageOf(error)) };
    }
    if (directory === dirname(directory)) return { reason: 'it is not installed' };
  }
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  return 'name' in value && typeof value.name === 'string' && 'version' in value && typeof value.version === 'string';
}

/** The file that `import` of the package would load: of `exports` the first that fits, else `main`. */
function entryOf({ exports, main }: Manifest): string {
  const target = exports === undefined ? main : targetOf(rootOf(exports));
  if (target === undefined) return 'index.js';
  if (typeof target !== 'string') throw new Error('its package.json names no module to import');
  return target;
}

function rootOf(exports: unknown): unknown {
  return typeof exports === 'object' && exports !== null && '.' in exports ? exports['.'] : exports;
}

function targetOf(exports: unknown): unknown {
  if (typeof exports !== 'object' || exports === null) return exports;
  const found = Object.entries(exports).find(([condition]) => ['node', 'import', 'default'].includes(condition));
  return found ? targetOf(found[1]) : null;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
