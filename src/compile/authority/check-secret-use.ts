import { messageOf } from '../../base/errors.js';
import { childOf } from '../../base/location.js';
import type { Location } from '../../base/location.js';
import { refusalsOf } from '../../model/authority.js';
import type { Fetcher } from '../../plugin/fetcher.js';
import type { Connection, OptionValue } from '../../schema/generated/documents.js';
import { find } from '../context.js';
import type { CompileContext } from '../context.js';

/** A connection of a system and where it stands. */
export interface PlacedConnection {
  readonly system: string;
  readonly connection: Connection;
  readonly location: Location;
}

/** The secrets of a connection are allowed to its system, and so is every host they would be sent to. */
export function checkSecretUse(
  context: CompileContext,
  { system, connection, location }: PlacedConnection,
  fetcher: Fetcher,
): void {
  const options = Object.entries(connection.options ?? {});
  const secrets = options.flatMap(([name, value]) =>
    typeof value === 'string' ? [] : [{ name: value.secret, location: childOf(location, 'options', name, 'secret') }],
  );
  const { authority } = context;
  if (secrets.length === 0 || !authority) return;
  const hosts = hostsOf(context, fetcher, options, location);
  for (const { name, location: at } of secrets) {
    for (const refusal of refusalsOf(authority.secrets, { system, secrets: [name], hosts })) {
      if (refusal.kind === 'secret') find(context, 'secret-not-allowed', { secret: name, system }, at);
      else {
        const { host } = refusal;
        find(context, 'host-not-allowed', { host, secret: name, system }, placeOf(options, host, location) ?? at);
      }
    }
  }
}

/** What is known without the secrets; a plugin that cannot tell is no reason to stop. */
function hostsOf(
  context: CompileContext,
  fetcher: Fetcher,
  options: readonly (readonly [string, OptionValue])[],
  location: Location,
): readonly string[] {
  const plain = options.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  try {
    return fetcher.hostsOf(Object.fromEntries(plain));
  } catch (error) {
    const reason = `it cannot tell its hosts: ${messageOf(error)}`;
    find(context, 'invalid-option', { plugin: fetcher.name, reason }, childOf(location, 'options'));
    return [];
  }
}

/** The option that says the host, where one does. */
function placeOf(
  options: readonly (readonly [string, OptionValue])[],
  host: string,
  location: Location,
): Location | undefined {
  const named = options.find(([, value]) => typeof value === 'string' && (value === host || value.includes(host)));
  return named && childOf(location, 'options', named[0]);
}
