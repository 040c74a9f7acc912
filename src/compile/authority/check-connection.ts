import { childOf } from '../../base/location.js';
import type { OptionValue } from '../../model/plan.js';
import type { Fetcher } from '../../plugin/fetcher.js';
import type { CompileContext } from '../context.js';
import { compileOptions, undescribedOptions } from '../compile-options.js';
import { findPlugin } from './find-plugin.js';
import { checkPrivateHosts, checkSecretUse } from './check-secret-use.js';
import type { PlacedConnection } from './check-secret-use.js';

/** A connection whose plugin is known, unless that is a finding. */
export interface CompiledConnection {
  readonly fetcher: Fetcher | undefined;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** A connection names a plugin that may be used, its options are those of the plugin, and its secrets are allowed. */
export function compileConnection(context: CompileContext, placed: PlacedConnection): CompiledConnection {
  const { connection, location } = placed;
  const fetcher = findPlugin(context, connection.plugin, childOf(location, 'plugin'));
  const { options: written = {} } = connection;
  if (!fetcher) return { fetcher, options: undescribedOptions(written) };
  const options = compileOptions(context, {
    plugin: fetcher.name,
    described: fetcher.options,
    written,
    location: childOf(location, 'options'),
    owner: childOf(location, 'plugin'),
    dated: false,
    checkTogether: fetcher.checkOptions,
  });
  checkSecretUse(context, placed, fetcher, options);
  checkPrivateHosts(context, placed, fetcher, options);
  return { fetcher, options };
}
