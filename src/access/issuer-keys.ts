import { operationalError } from '../base/errors.js';
import { createLocalJWKSet } from 'jose';
import type { JSONWebKeySet, JWTVerifyGetKey } from 'jose';
import type { OidcSettings } from '../model/daemon-settings.js';

/**
 * Asks the issuer for a document of JSON; it never follows a redirection, and reads at most a MiB.
 *
 * @throws whatever kept it from an answer
 */
export type AskIssuer = (url: string) => Promise<unknown>;

/** How long keys are taken without asking for them again, in milliseconds. */
const freshFor = 10 * 60_000;
/** How long after a question no other one is asked, whatever is presented to us. */
const restFor = 30_000;
/** How long keys are believed when the issuer does not answer. */
const believedFor = 24 * 60 * 60_000;

interface Keys {
  readonly find: JWTVerifyGetKey;
  readonly at: number;
}

/**
 * The keys of an issuer (OpenID Connect Discovery 1.0, JSON Web Key Set RFC 7517). Who presents keys that nobody knows cannot
 * have the issuer asked more than twice a minute.
 */
export class IssuerKeys {
  readonly #issuer: string;
  readonly #ask: AskIssuer;
  #keys: Keys | null = null;
  #asking: Promise<void> | null = null;
  #askedAt: number | null = null;
  #failure: unknown = null;

  constructor({ issuer }: Pick<OidcSettings, 'issuer'>, ask: AskIssuer) {
    this.#issuer = issuer;
    this.#ask = ask;
  }

  /** @throws OperationalError `issuer-unreachable` while there are no keys. */
  async current(now: Date): Promise<JWTVerifyGetKey> {
    const age = this.#keys === null ? Infinity : now.getTime() - this.#keys.at;
    if (age > freshFor) await this.#askAgain(now);
    const keys = this.#keys;
    if (keys !== null && now.getTime() - keys.at <= believedFor) return keys.find;
    const reason = this.#failure instanceof Error ? this.#failure.message : 'it gave no keys';
    throw operationalError('issuer-unreachable', { issuer: this.#issuer, reason }, { retryable: true });
  }

  /** For a key that is not among the current ones; the same again when the issuer was asked just now. */
  async newer(now: Date): Promise<JWTVerifyGetKey> {
    await this.#askAgain(now);
    return this.current(now);
  }

  async #askAgain(now: Date): Promise<void> {
    // Those who come while somebody asks wait for the same answer.
    if (this.#asking !== null) return this.#asking;
    if (this.#askedAt !== null && now.getTime() - this.#askedAt < restFor) return;
    this.#askedAt = now.getTime();
    this.#asking = this.#fetch(now).finally(() => (this.#asking = null));
    return this.#asking;
  }

  async #fetch(now: Date): Promise<void> {
    try {
      const discovered = await this.#ask(`${this.#issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
      const keys = (await this.#ask(jwksUriOf(discovered, this.#issuer))) as JSONWebKeySet;
      this.#keys = { find: createLocalJWKSet(keys), at: now.getTime() };
      this.#failure = null;
    } catch (error) {
      // The keys of before hold for a while: `current` says when they do no more, and why.
      this.#failure = error;
    }
  }
}

/** @throws Error when the document is not that of the issuer. */
function jwksUriOf(document: unknown, issuer: string): string {
  const { issuer: named, jwks_uri: uri } = (document ?? {}) as Readonly<Record<string, unknown>>;
  if (named !== issuer) throw new Error('its discovery document is of another issuer');
  if (typeof uri !== 'string' || !URL.canParse(uri)) throw new Error('its discovery document names no keys');
  const { protocol } = new URL(uri);
  // Who may be asked over plain HTTP is said by the scheme of the issuer, never by what it answers.
  if (protocol !== 'https:' && protocol !== new URL(issuer).protocol) throw new Error('its keys are not behind HTTPS');
  return uri;
}
