import type { ApiToken } from '../model/access.js';
import { findApiToken, touchApiToken } from '../store/index.js';
import type { Store } from '../store/index.js';
import type { Authentication, Authenticator, Refusal } from './authenticator.js';
import type { JwtVerifier } from './jwt-verifier.js';
import { isSecretOf, readTokenText } from './token-text.js';
import type { TokenText } from './token-text.js';

/** One credential without blanks (RFC 6750); a JWT of more than this is no one's. */
const bearer = /^bearer +([A-Za-z0-9\-._~+/]+=*)$/i;
const longest = 8192;
/** How long a token can be used without noting it again, in milliseconds. */
const noteEvery = 60_000;

/**
 * Knows our own tokens, and the JWTs of an issuer where one is named. One statement for a token, and one more each minute that
 * it is used.
 */
export function openAuthenticator(store: Store, verifier: JwtVerifier | null): Authenticator {
  return {
    async authenticate({ authorization }) {
      const text = credentialOf(authorization);
      if (typeof text !== 'string') return text;
      const token = readTokenText(text);
      if (token) return byToken(store, token);
      if (verifier === null || text.split('.').length !== 3) return refused('unusable');
      const verified = await verifier.verify(text, store.clock.now());
      return 'refusal' in verified ? refused(verified.refusal) : verified;
    },
  };
}

function credentialOf(authorization: string | undefined): string | Authentication {
  if (authorization === undefined || authorization === '') return refused('none');
  if (authorization.length > longest) return refused('unusable');
  return bearer.exec(authorization)?.[1] ?? refused('unusable');
}

async function byToken(store: Store, text: TokenText): Promise<Authentication> {
  const kept = await findApiToken(store.database, text.id);
  if (!isSecretOf(text, kept?.secretSha256 ?? null) || kept === null) return refused('unknown');
  const { token } = kept;
  const now = store.clock.now();
  if (token.revokedAt !== null) return refused('revoked');
  if (Date.parse(token.expiresAt) <= now.getTime()) return refused('expired');
  await noteUse(store, token, now);
  return { principal: { name: `${token.name} (${token.id})`, kind: 'token', grants: token.grants } };
}

async function noteUse(store: Store, { id, lastUsedAt }: ApiToken, now: Date): Promise<void> {
  if (lastUsedAt !== null && now.getTime() - Date.parse(lastUsedAt) < noteEvery) return;
  await touchApiToken(store.database, id, now);
}

/** RFC 6750, section 3: what is wrong is said to whoever brought something, in words that tell nothing of it. */
function refused(refusal: Refusal): Authentication {
  const realm = 'Bearer realm="tieout"';
  if (refusal === 'none') return { refusal, challenge: realm };
  return { refusal, challenge: `${realm}, error="invalid_token", error_description="${descriptions[refusal]}"` };
}

const descriptions: Readonly<Record<Exclude<Refusal, 'none'>, string>> = {
  unusable: 'not a bearer token that is accepted here',
  unknown: 'not a token that is accepted here',
  expired: 'the token has expired',
  revoked: 'the token was revoked',
  'not-yet': 'the token is not valid yet',
  'nothing-granted': 'the token grants nothing here',
};
