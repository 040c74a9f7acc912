import type { OptionDescription, Options } from '../../plugin/fetcher.js';
import { integerOf, isOn, textOf } from '../../plugin/options.js';

/** The databases that can be read. */
export type DatabaseKind = 'postgresql' | 'mysql' | 'sqlite';

const kinds: Readonly<Record<string, DatabaseKind>> = {
  postgresql: 'postgresql',
  mysql: 'mysql',
  mariadb: 'mysql',
  sqlite: 'sqlite',
};

const defaultPorts: Readonly<Record<DatabaseKind, number>> = { postgresql: 5432, mysql: 3306, sqlite: 0 };

const word = (what: string) => (text: string) => (text.trim() === '' ? `${what} has a name` : null);

function between(least: number, most: number): (text: string) => string | null {
  return (text) => {
    const number = Number(text);
    return number >= least && number <= most ? null : `it is a number from ${least} to ${most}`;
  };
}

/** How a database is reached. */
export const connectionOptions: Readonly<Record<string, OptionDescription>> = {
  kind: {
    description: 'Which database it is.',
    required: true,
    example: 'postgresql',
    values: Object.keys(kinds),
  },
  host: {
    description: 'The server, by its name or address. Of every kind but `sqlite`.',
    required: false,
    example: 'erp-db.example.com',
    check: (text) => (hostOf(text, 1)?.port === 1 ? null : 'it is the name or the address of a host, without a port'),
  },
  port: {
    description: 'The port of the server.',
    required: false,
    example: '5432',
    type: 'integer',
    default: '5432 of PostgreSQL, 3306 of MySQL and MariaDB',
    check: between(1, 65_535),
  },
  replica: {
    description:
      'A server that follows the one of `host`, as `name` or `name:port`. Where one is named, everything is read there and ' +
      'nothing is sent to `host`.',
    required: false,
    example: 'erp-replica.example.com',
    default: 'none: `host` is read',
    check: (text) => (hostOf(text, 1) ? null : 'it is `name` or `name:port`'),
  },
  database: {
    description: 'The name of the database on the server. Of every kind but `sqlite`.',
    required: false,
    example: 'erp',
    check: word('a database'),
  },
  user: {
    description: 'Who reads; best somebody who may do nothing else. Of every kind but `sqlite`.',
    required: false,
    example: 'tieout_reader',
    check: word('a user'),
  },
  password: {
    description: 'The password of the user.',
    required: false,
    example: 'ERP_PASSWORD',
    default: 'none is sent',
    secret: true,
  },
  tls: {
    description:
      'Whether the connection is encrypted and the certificate of the server checked: who signed it, until when, and that it ' +
      'is of this host. There is nothing in between.',
    required: false,
    example: 'true',
    type: 'boolean',
    default: '`true`, but for a server on this machine',
  },
  certificateAuthority: {
    description:
      'A file with the certificates, in PEM, that vouch for the one of the server, instead of those that Node.js knows.',
    required: false,
    example: 'certificates/erp-db.pem',
    type: 'file',
  },
  file: {
    description:
      'The file of a database of kind `sqlite`: in the workspace, or in a directory that `directories.allow` of tieout.yaml allows.',
    required: false,
    example: 'data/till.db',
    directory: true,
    check: word('a file'),
  },
  statementTimeout: {
    description:
      'How long one statement may take; the server ends it then. Not of `sqlite`, whose statements nobody can end.',
    required: false,
    example: '10s',
    type: 'duration',
    default: '20s',
    check: (text) => (/^0+[smh]$/.test(text) ? 'it is longer than nothing' : null),
  },
  rowsPerSecond: {
    description: 'How many rows are asked for in a second at most, by waits between pages, which become smaller.',
    required: false,
    example: '5000',
    type: 'integer',
    default: 'no limit',
    check: between(1, 10_000_000),
  },
};

/** Which database the options name; undefined where they do not say. */
export function kindOf(options: Options): DatabaseKind | undefined {
  const text = textOf(options, 'kind');
  return text !== undefined && Object.hasOwn(kinds, text) ? kinds[text] : undefined;
}

/** A server, as a connection is made to it. */
export interface ServerAddress {
  /** Without the brackets of an address of IPv6. */
  readonly host: string;
  readonly port: number;
}

const address = /^(?:\[([0-9A-Fa-f:.]+)\]|([^\s:/@?#[\]]+))(?::(\d{1,5}))?$/;

function hostOf(text: string, port: number): ServerAddress | null {
  const [, bracketed, name, written] = address.exec(text) ?? [];
  const host = bracketed ?? name;
  if (host === undefined || Number(written ?? 1) < 1 || Number(written ?? 1) > 65_535) return null;
  return { host, port: written === undefined ? port : Number(written) };
}

/** The one server that is asked: the replica where there is one. Undefined where the options do not say. */
export function serverOf(options: Options): ServerAddress | undefined {
  const kind = kindOf(options);
  if (kind === undefined || kind === 'sqlite') return undefined;
  const port = integerOf(options, 'port') ?? defaultPorts[kind];
  const named = textOf(options, 'replica') ?? textOf(options, 'host');
  return named === undefined ? undefined : (hostOf(named, port) ?? undefined);
}

/** `name:port`, with an address of IPv6 in brackets. */
export function shownServer({ host, port }: ServerAddress): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

/** The hosts that a connection sends something to. */
export function hostsOf(options: Options): readonly string[] {
  const server = serverOf(options);
  return server ? [shownServer(server)] : [];
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/i;

/** Whether what is sent to a server is encrypted. */
export function usesTls(options: Options, { host }: ServerAddress): boolean {
  return textOf(options, 'tls') === undefined ? !loopback.test(host) : isOn(options, 'tls');
}
