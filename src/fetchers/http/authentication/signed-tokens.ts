import { randomUUID } from 'node:crypto';
import { millisecondsOf, textOf } from '../../../plugin/options.js';
import { tradeAssertion } from './access-tokens.js';
import { readSigningKey } from './signing-key.js';
import { usedUntil } from './token.js';
import type { AuthenticationTools, MakeToken } from './token.js';

/** Seconds that a signed token is valid unless `lifetime` says otherwise. */
const usualLifetime = 300;

/**
 * Tokens that a private key signs (RFC 7519): shown as they are, or, where there is a `tokenUrl`, traded for an access token
 * (RFC 7523, 2.1).
 */
export async function openSignedTokens(tools: AuthenticationTools): Promise<MakeToken> {
  const { options, discretion, now } = tools;
  const { SignJWT } = await import('jose');
  const tokenUrl = textOf(options, 'tokenUrl');
  const host = new URL(tokenUrl ?? textOf(options, 'url') ?? '').host;
  const { key, algorithm, keyId } = await readSigningKey(options, host);
  const lifetime = (millisecondsOf(options, 'lifetime') ?? usualLifetime * 1000) / 1000;
  const claims = Object.entries({
    iss: textOf(options, 'issuer'),
    sub: textOf(options, 'subject'),
    aud: textOf(options, 'audience') ?? tokenUrl,
    scope: textOf(options, 'scope'),
  }).filter(([, value]) => value !== undefined);

  async function sign(): Promise<string> {
    const issued = Math.floor(now().getTime() / 1000);
    const token = await new SignJWT(Object.fromEntries(claims))
      .setProtectedHeader({ alg: algorithm, typ: 'JWT', ...(keyId === null ? {} : { kid: keyId }) })
      .setIssuedAt(issued)
      .setExpirationTime(issued + lifetime)
      .setJti(randomUUID())
      .sign(key);
    discretion.hide(token);
    return token;
  }

  if (tokenUrl !== undefined) return async (signal) => tradeAssertion(tools, await sign(), signal);
  return async () => ({ text: await sign(), until: usedUntil(lifetime) });
}
