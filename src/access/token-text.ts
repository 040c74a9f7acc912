import { randomBytes, timingSafeEqual } from 'node:crypto';
import { sha256 } from '../base/canonical.js';

/** What a token is written as: `tieout_<id>_<secret>`. Scanners of secrets know it by its beginning. */
export interface TokenText {
  /** 12 hexadecimal digits. */
  readonly id: string;
  /** 32 random bytes, base64url. */
  readonly secret: string;
}

const written = /^tieout_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;

/** A new one: nobody can guess it. */
export function newTokenText(): TokenText {
  return { id: randomBytes(6).toString('hex'), secret: randomBytes(32).toString('base64url') };
}

export function writeTokenText({ id, secret }: TokenText): string {
  return `tieout_${id}_${secret}`;
}

/** null: it is none of ours. */
export function readTokenText(text: string): TokenText | null {
  const [, id, secret] = written.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}

/** What is kept of a secret. It has 256 random bits: there is nothing to gain by a slow hash. */
export function secretSha256Of({ secret }: TokenText): string {
  return sha256(secret);
}

/** Whether a secret is the one that was kept, in the same time whatever it is; null: none was kept. */
export function isSecretOf(text: TokenText, kept: string | null): boolean {
  const given = Buffer.from(secretSha256Of(text), 'hex');
  const isSame = timingSafeEqual(given, kept === null ? Buffer.alloc(given.length) : Buffer.from(kept, 'hex'));
  return isSame && kept !== null;
}
