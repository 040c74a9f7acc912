import { decodeProtectedHeader, errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { OperationalError } from '../base/errors.js';
import type { Principal } from '../model/access.js';
import type { OidcSettings } from '../model/daemon-settings.js';
import type { Refusal } from './authenticator.js';
import { grantsOfClaim } from './grants-of-claim.js';
import { IssuerKeys } from './issuer-keys.js';
import type { AskIssuer } from './issuer-keys.js';

/** Says whom a JSON Web Token (RFC 7519) speaks of. */
export interface JwtVerifier {
  /** @throws OperationalError `issuer-unreachable`. */
  verify(text: string, now: Date): Promise<Verified>;
}

type Verified = { readonly principal: Principal } | { readonly refusal: Refusal };

/** Those with two keys: whoever knows what verifies cannot sign. */
const algorithms = [
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
  'Ed25519',
];

/** Verifies what an issuer signed for us; who it is, is the claim `sub`. */
export function openJwtVerifier(settings: OidcSettings, ask: AskIssuer): JwtVerifier {
  const keys = new IssuerKeys(settings, ask);
  return {
    async verify(text, now) {
      // Nobody is asked for a key that would not be taken.
      if (!isSignedAsAccepted(text)) return { refusal: 'unknown' };
      try {
        const payload = await verifyWith(settings, keys, { text, now });
        return principalOf(payload, settings);
      } catch (error) {
        if (error instanceof OperationalError) throw error;
        return { refusal: refusalOf(error) };
      }
    },
  };
}

async function verifyWith(
  { issuer, audience, tolerance }: OidcSettings,
  keys: IssuerKeys,
  { text, now }: { readonly text: string; readonly now: Date },
): Promise<JWTPayload> {
  const verify = async (find: JWTVerifyGetKey): Promise<JWTPayload> => {
    const options = { issuer, audience, algorithms, clockTolerance: tolerance, currentDate: now };
    return (await jwtVerify(text, find, { ...options, requiredClaims: ['sub', 'exp'] })).payload;
  };
  const current = await keys.current(now);
  try {
    return await verify(current);
  } catch (error) {
    if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
    const newer = await keys.newer(now);
    if (newer === current) throw error;
    return verify(newer);
  }
}

function isSignedAsAccepted(text: string): boolean {
  try {
    const { alg, crit } = decodeProtectedHeader(text);
    return alg !== undefined && algorithms.includes(alg) && crit === undefined;
  } catch {
    // Three parts, and no JWT.
    return false;
  }
}

/** What is told of a time is told to whoever has a token that the issuer signed: signatures are checked first. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'nbf') return 'not-yet';
  // Whatever else jose cannot verify, be it the token or a key of the issuer, lets nobody in.
  return 'unknown';
}

function principalOf(payload: JWTPayload, { roles }: OidcSettings): Verified {
  const name = payload.sub ?? '';
  if (!/^[^\p{C}]{1,255}$/u.test(name)) return { refusal: 'unknown' };
  const grants = grantsOfClaim(payload, roles);
  return grants.length === 0 ? { refusal: 'nothing-granted' } : { principal: { name, kind: 'jwt', grants } };
}
