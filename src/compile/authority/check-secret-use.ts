import { messageOf } from '../../base/errors.js';
import { childOf } from '../../base/location.js';
import type { Location } from '../../base/location.js';
import { allowsHost } from '../../base/host.js';
import { reservationOfHost } from '../../base/private-address.js';
import { refusalsOf } from '../../model/authority.js';
import type { OptionValue } from '../../model/plan.js';
import { isSecret, plainOptions } from '../../model/plain-options.js';
import type { Fetcher } from '../../plugin/fetcher.js';
import type { Connection } from '../../schema/generated/documents.js';
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
  { system, location }: PlacedConnection,
  fetcher: Fetcher,
  options: Readonly<Record<string, OptionValue>>,
): void {
  const secrets = Object.entries(options).flatMap(([name, value]) =>
    isSecret(value) ? [{ name: value.secret, location: childOf(location, 'options', name, 'secret') }] : [],
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

/** Hosts of this machine and of private networks are named by the operator; names are looked up when they are asked. */
export function checkPrivateHosts(
  context: CompileContext,
  { location }: PlacedConnection,
  fetcher: Fetcher,
  options: Readonly<Record<string, OptionValue>>,
): void {
  const { authority } = context;
  if (!authority || fetcher.guardsPrivateHosts !== true) return;
  for (const host of hostsOf(context, fetcher, options, location)) {
    const reservation = reservationOfHost(host);
    // An address does not say the usual port, and the operator may.
    const forms = [host, `${host}:443`, `${host}:80`];
    const isAllowed = authority.privateHosts.some((pattern) => forms.some((form) => allowsHost(pattern, form)));
    if (!reservation || (reservation.mayBeAllowed && isAllowed)) continue;
    const { kind, mayBeAllowed } = reservation;
    const place = placeOf(options, host, location) ?? childOf(location, 'options');
    find(context, 'private-host-not-allowed', { host, kind, mayBeAllowed }, place);
  }
}

/** What is known without the secrets; a plugin that cannot tell is no reason to stop. */
function hostsOf(
  context: CompileContext,
  fetcher: Fetcher,
  options: Readonly<Record<string, OptionValue>>,
  location: Location,
): readonly string[] {
  try {
    return fetcher.hostsOf(plainOptions(options));
  } catch (error) {
    const reason = `it cannot tell its hosts: ${messageOf(error)}`;
    find(context, 'invalid-option', { plugin: fetcher.name, reason }, childOf(location, 'options'));
    return [];
  }
}

/** The option that says the host, where one does. */
function placeOf(
  options: Readonly<Record<string, OptionValue>>,
  host: string,
  location: Location,
): Location | undefined {
  const named = Object.entries(options).find(
    ([, value]) => typeof value === 'string' && (value === host || value.includes(host)),
  );
  return named && childOf(location, 'options', named[0]);
}
