import { readFile, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createSecureContext } from 'node:tls';
import { messageOf, operationalError } from '../../base/errors.js';
import { refusalOf } from '../../plugin/confine.js';
import type { Options } from '../../plugin/fetcher.js';
import { textOf } from '../../plugin/options.js';
import { withLines } from './authentication/signing-key.js';
import type { TlsSettings } from './exchange.js';

/** Who trusts whom: `own` with the client certificate, `others` without. */
export interface TlsOfConnection {
  readonly own: TlsSettings;
  readonly others: TlsSettings;
}

/**
 * Certificates and keys of a connection.
 *
 * @throws OperationalError `source-unreadable` of the file of authorities, `unusable-secret` of certificate and key.
 */
export async function openTls(options: Options, workspace: string): Promise<TlsOfConnection> {
  const file = textOf(options, 'certificateAuthority');
  const others = file === undefined ? {} : { ca: await readAuthority(workspace, file) };
  const cert = textOf(options, 'clientCertificate');
  if (cert === undefined) return { own: others, others };
  const key = withLines(textOf(options, 'clientKey') ?? '');
  const passphrase = textOf(options, 'clientKeyPassphrase');
  const own = { cert: withLines(cert), key, ...(passphrase === undefined ? {} : { passphrase }) };
  checkPair(own, new URL(textOf(options, 'url') ?? '').host);
  return { own: { ...others, ...own }, others };
}

async function readAuthority(workspace: string, path: string): Promise<string> {
  try {
    const at = await realpath(resolve(workspace, path));
    const refusal = await refusalOf(at, { workspace, directories: [] });
    if (refusal !== null) throw new Error(refusal);
    const ca = await readFile(at, 'utf8');
    if (!ca.includes('-----BEGIN CERTIFICATE-----')) throw new Error('it holds no certificate in PEM');
    createSecureContext({ ca });
    return ca;
  } catch (error) {
    throw operationalError('source-unreadable', { path, reason: messageOf(error) }, { cause: error });
  }
}

/** Read before anything is asked, so that what is wrong with them is not taken for a fault of the source. */
function checkPair(own: TlsSettings, host: string): void {
  try {
    createSecureContext(own);
  } catch (error) {
    const reason = `certificate, key and passphrase do not go together (${messageOf(error)})`;
    const user = `the connection to ${host}`;
    throw operationalError('unusable-secret', { name: 'clientCertificate', user, reason }, { cause: error });
  }
}
