import { isAbsolute, resolve } from 'node:path';
import { childOf, keyOf } from '../../base/location.js';
import type { Location } from '../../base/location.js';
import { isBelow } from '../../base/path-below.js';
import { nearest } from '../../base/suggestion.js';
import type { Fetcher, OptionDescription } from '../../plugin/fetcher.js';
import type { OptionValue } from '../../schema/generated/documents.js';
import { find } from '../context.js';
import type { CompileContext } from '../context.js';
import { findPlugin } from './find-plugin.js';
import { checkSecretUse } from './check-secret-use.js';
import type { PlacedConnection } from './check-secret-use.js';

/** A connection names a plugin that may be used, its options are those of the plugin, and its secrets are allowed. */
export function checkConnection(context: CompileContext, placed: PlacedConnection): void {
  const { connection, location } = placed;
  const fetcher = findPlugin(context, connection.plugin, childOf(location, 'plugin'));
  if (!fetcher) return;
  const { options = {} } = connection;
  for (const [name, value] of Object.entries(options)) {
    checkOption(context, fetcher, { name, value }, childOf(location, 'options', name));
  }
  for (const [name, { required }] of Object.entries(fetcher.options)) {
    if (required && !Object.hasOwn(options, name)) {
      find(context, 'missing-key', { key: name }, childOf(location, connection.options ? 'options' : 'plugin'));
    }
  }
  checkSecretUse(context, placed, fetcher);
}

interface NamedOption {
  readonly name: string;
  readonly value: OptionValue;
}

function checkOption(
  context: CompileContext,
  fetcher: Fetcher,
  { name, value }: NamedOption,
  location: Location,
): void {
  const known = Object.keys(fetcher.options);
  const description = Object.hasOwn(fetcher.options, name) ? fetcher.options[name] : undefined;
  if (!description) {
    const suggestion = nearest(name, known);
    find(context, 'unknown-key', { key: name, known }, keyOf(location), { suggestion });
  } else if (description.secret) {
    if (typeof value !== 'string') return;
    find(context, 'secret-in-clear-text', { what: `The option '${name}'` }, location, { masked: true });
  } else if (typeof value !== 'string') {
    find(context, 'secret-misplaced', { option: name, plugin: fetcher.name }, location);
  } else {
    checkText(context, fetcher, description, value, location);
    if (description.directory) checkDirectory(context, value, location);
  }
}

/** A directory is in the workspace, or below one that the operator allows; links are followed when it is read. */
function checkDirectory(context: CompileContext, path: string, location: Location): void {
  const { authority } = context;
  if (!authority) return;
  const isAllowed = isAbsolute(path)
    ? authority.directories.some((allowed) => isBelow(allowed, path))
    : isBelow('/workspace', resolve('/workspace', path));
  if (isAllowed) return;
  find(context, 'directory-not-allowed', { path }, location);
}

function checkText(
  context: CompileContext,
  { name: plugin }: Fetcher,
  { check }: OptionDescription,
  value: string,
  location: Location,
): void {
  const reason = check?.(value) ?? null;
  if (reason !== null) find(context, 'invalid-option', { plugin, reason }, location);
}
