import { readFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import type * as Library from '@platformatic/kafka';
import type { BaseOptions, SASLOptions } from '@platformatic/kafka';
import { messageOf, operationalError } from '../../base/errors.js';
import type { Options, SourceRequest } from '../../plugin/fetcher.js';
import { isOn, listOf, textOf } from '../../plugin/options.js';

type TlsOptions = NonNullable<BaseOptions['tls']>;

/** What every client of the library is made with. Its own retries are off: the policy of the connection decides. */
export async function clientOptions(library: typeof Library, request: SourceRequest): Promise<BaseOptions> {
  const { options } = request;
  const sasl = saslOptions(library, options);
  return {
    clientId: 'tieout',
    bootstrapBrokers: [...listOf(options, 'brokers')],
    retries: 0,
    connectTimeout: 10_000,
    requestTimeout: 60_000,
    autocreateTopics: false,
    ...(sasl ? { sasl } : {}),
    ...(isEncrypted(options) ? { tls: await tlsOptions(request), tlsServerName: areNamed(options) } : {}),
  };
}

function isEncrypted(options: Options): boolean {
  return textOf(options, 'tls') === undefined || isOn(options, 'tls');
}

/** TLS names the host it wants to speak to by its name only (RFC 6066); an address is checked all the same. */
function areNamed(options: Options): boolean {
  return listOf(options, 'brokers').every((broker) => isIP(broker.replace(/:\d+$/, '').replaceAll(/[[\]]/g, '')) === 0);
}

async function tlsOptions({ options, workspace }: SourceRequest): Promise<TlsOptions> {
  const read = async (name: string): Promise<string | undefined> => {
    const path = textOf(options, name);
    if (path === undefined) return undefined;
    try {
      return await readFile(resolve(workspace, path), 'utf8');
    } catch (error) {
      throw operationalError('source-unreadable', { path, reason: messageOf(error) }, { cause: error });
    }
  };
  const ca = await read('certificateAuthority');
  const cert = await read('certificate');
  const key = textOf(options, 'privateKey');
  return {
    minVersion: 'TLSv1.2',
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  };
}

const mechanisms = { plain: 'PLAIN', 'scram-sha-256': 'SCRAM-SHA-256', 'scram-sha-512': 'SCRAM-SHA-512' } as const;

/** The names of `mechanism` in a connection. */
export const mechanismNames: readonly string[] = Object.keys(mechanisms);

/**
 * A cluster tells where its brokers are, and could name any host: the password goes only to those that the connection
 * lists, which the operator allowed.
 */
function saslOptions(library: typeof Library, options: Options): SASLOptions | null {
  const username = textOf(options, 'username');
  const password = textOf(options, 'password');
  if (username === undefined || password === undefined) return null;
  const [, mechanism] = Object.entries(mechanisms).find(([name]) => name === textOf(options, 'mechanism')) ?? [
    '',
    mechanisms['scram-sha-512'],
  ];
  const listed = listOf(options, 'brokers').map((broker) => broker.toLowerCase());
  return {
    mechanism,
    username,
    password,
    authenticate: (_mechanism, connection, api, _username, _password, _token, callback) => {
      const broker = `${connection.host ?? ''}:${connection.port ?? ''}`;
      if (!listed.includes(broker.toLowerCase())) {
        const reason = `the cluster names the broker ${broker}, which \`brokers\` does not list`;
        callback(operationalError('host-refused', { host: broker, reason }));
      } else if (mechanism === 'PLAIN') {
        library.saslPlain.authenticate(api, connection, username, password, callback);
      } else {
        const algorithm = mechanism === 'SCRAM-SHA-256' ? 'SHA-256' : 'SHA-512';
        library.saslScramSha.authenticate(
          api,
          connection,
          algorithm,
          username,
          password,
          library.saslScramSha.defaultCrypto,
          callback,
        );
      }
    },
  };
}
