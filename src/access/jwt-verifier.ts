import type { Principal } from '../model/access.js';
import type { Refusal } from './authenticator.js';

/** Says whom a JSON Web Token (RFC 7519) speaks of. */
export interface JwtVerifier {
  /** @throws OperationalError `issuer-unreachable`. */
  verify(text: string, now: Date): Promise<{ readonly principal: Principal } | { readonly refusal: Refusal }>;
}
