import { createPrivateKey } from 'node:crypto';
import type { JsonWebKey, webcrypto } from 'node:crypto';
import { operationalError } from '../../../base/errors.js';
import type { Options } from '../../../plugin/fetcher.js';
import { textOf } from '../../../plugin/options.js';
import { need } from './need.js';

/** Algorithms of RFC 7518 and RFC 8037 that sign with a private key. */
export const signingAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
] as const;

/** A private key, and what its signatures say about it. */
export interface SigningKey {
  readonly key: webcrypto.CryptoKey;
  readonly algorithm: string;
  readonly keyId: string | null;
}

/**
 * The key of `signingKey`: PEM, as PKCS 8, PKCS 1 or SEC 1, or a JSON Web Key.
 *
 * @throws OperationalError `unusable-secret`.
 */
export async function readSigningKey(options: Options, host: string): Promise<SigningKey> {
  const { importPKCS8 } = await import('jose');
  const algorithm = textOf(options, 'signingAlgorithm') ?? 'RS256';
  const text = withLines(need(options, 'signingKey'));
  try {
    const key = text.trimStart().startsWith('{')
      ? createPrivateKey({ key: JSON.parse(text) as JsonWebKey, format: 'jwk' })
      : createPrivateKey(text);
    const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
    return { key: await importPKCS8(pem, algorithm), algorithm, keyId: textOf(options, 'keyId') ?? null };
  } catch {
    // What is thrown may quote the key, so that neither it nor its words go on.
    const user = `the connection to ${host}`;
    const reason = `it is no private key for ${algorithm}, in PEM without a passphrase or as a JSON Web Key`;
    throw operationalError('unusable-secret', { name: 'signingKey', user, reason });
  }
}

/** Variables of the environment often hold the lines of a key as `\\n`. */
export function withLines(pem: string): string {
  return pem.startsWith('-----BEGIN') ? pem.replaceAll(String.raw`\n`, '\n') : pem;
}
