import type { Options } from '../../plugin/fetcher.js';
import { integerOf, textOf } from '../../plugin/options.js';
import { fingerprintsIn } from './host-key.js';

/** A server, who we are there, and by what it is known. */
export interface Target {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly password: string | null;
  readonly privateKey: string | null;
  readonly passphrase: string | null;
  /** The socket of an ssh-agent. */
  readonly agent: string | null;
  /** Fingerprints, at least one. */
  readonly hostKeys: readonly string[];
}

const standardPort = 22;

export function targetOf(options: Options): Target {
  return {
    host: textOf(options, 'host') ?? '',
    port: portOf(options),
    username: textOf(options, 'username') ?? '',
    password: textOf(options, 'password') ?? null,
    privateKey: textOf(options, 'privateKey') ?? null,
    passphrase: textOf(options, 'passphrase') ?? null,
    agent: textOf(options, 'agent') ?? null,
    hostKeys: fingerprintsIn(textOf(options, 'hostKey') ?? ''),
  };
}

/** The hosts that options lead to, as the operator's file names hosts. */
export function hostsOf(options: Options): readonly string[] {
  const host = textOf(options, 'host');
  return host === undefined ? [] : [`${bracketed(host)}:${portOf(options)}`];
}

/** As a person names a server: without the port that every server has. */
export function nameOfHost({ host, port }: Pick<Target, 'host' | 'port'>): string {
  return port === standardPort ? bracketed(host) : `${bracketed(host)}:${port}`;
}

/** Why a text is no host, as a sentence; null when it is one. */
export function hostProblem(host: string): string | null {
  if (/^[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?\.?$/.test(host) || /^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$/.test(host)) {
    return null;
  }
  return `a host is a name or an address, without \`sftp://\`, a port or a user: '${host}' is none`;
}

function portOf(options: Options): number {
  return integerOf(options, 'port') ?? standardPort;
}

/** An IPv6 address beside a port stands in brackets. */
function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
