import { lookup as systemLookup } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { buildConnector } from 'undici';
import { allowsHost } from '../../base/host.js';
import { operationalError } from '../../base/errors.js';
import type { OperationalError } from '../../base/errors.js';
import { literalAddress, reservationOf } from '../../base/private-address.js';

/** Finds all addresses of a name. */
export type FindAddresses = (
  name: string,
  found: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

export const systemAddresses: FindAddresses = (name, found) => {
  systemLookup(name, { all: true }, found);
};

interface ConnectorSettings {
  /** Patterns of hosts that the operator allows although they are private. */
  readonly privateHosts: readonly string[];
  readonly findAddresses: FindAddresses;
}

/**
 * Refuses addresses where a connection is made: those that the name has then are the ones that are connected to, whatever
 * it led to before. One refused address among several is enough.
 */
export function guardConnector(
  build: (lookup: LookupFunction | undefined) => buildConnector.connector,
  { privateHosts, findAddresses }: ConnectorSettings,
): buildConnector.connector {
  return (options, callback) => {
    const { hostname, port, protocol } = options;
    const name = hostname.includes(':') ? `[${hostname.replaceAll(/[[\]]/g, '')}]` : hostname;
    const host = `${name}:${port || (protocol === 'https:' ? '443' : '80')}`;
    const refusal = (address: string): OperationalError | null => {
      const reservation = reservationOf(address);
      if (!reservation) return null;
      const isAllowed = reservation.mayBeAllowed && privateHosts.some((pattern) => allowsHost(pattern, host));
      return isAllowed ? null : operationalError('address-refused', { host: name, address, ...reservation });
    };
    const literal = literalAddress(hostname);
    if (literal === null) build(guardLookup(findAddresses, refusal))(options, callback);
    else {
      // Node looks up no address, so that the guard of names would not see it.
      const refused = refusal(literal);
      if (refused) callback(refused, null);
      else build(undefined)(options, callback);
    }
  };
}

function guardLookup(
  findAddresses: FindAddresses,
  refusal: (address: string) => OperationalError | null,
): LookupFunction {
  return (name, options, callback) => {
    findAddresses(name, (error, addresses) => {
      const [first] = addresses ?? [];
      const refused = addresses?.map(({ address }) => refusal(address)).find((reason) => reason !== null);
      if (error ?? refused) callback(error ?? refused ?? null, []);
      else if (options.all) callback(null, [...addresses]);
      else callback(null, first?.address ?? '', first?.family);
    });
  };
}
