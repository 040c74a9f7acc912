import type { Principal } from '../model/access.js';

/**
 * Why somebody is not let in.
 *
 * - `none`: nothing that says who asks
 * - `unusable`: something else than one bearer token, or one that is neither ours nor a JWT
 * - `unknown`: no such token, or not its secret; or a JWT that was not signed by the issuer for us
 * - `expired`, `revoked`: it was valid once
 * - `not-yet`: a JWT whose time has not come
 * - `nothing-granted`: a JWT that is valid, and grants nothing here
 */
export type Refusal = 'none' | 'unusable' | 'unknown' | 'expired' | 'revoked' | 'not-yet' | 'nothing-granted';

/** Who asks, or why it is not believed. */
export type Authentication =
  | { readonly principal: Principal }
  | {
      readonly refusal: Refusal;
      /** The value of `WWW-Authenticate` (RFC 6750, section 3). */
      readonly challenge: string;
    };

/** What of a request says who asks. */
export interface RequestHeaders {
  readonly authorization?: string | undefined;
}

/** Says who asks. One for all requests of a process: it keeps the keys of the issuer. */
export interface Authenticator {
  /** @throws OperationalError `issuer-unreachable`, and those of the database. Nothing that it throws has a secret. */
  authenticate(headers: RequestHeaders): Promise<Authentication>;
}
