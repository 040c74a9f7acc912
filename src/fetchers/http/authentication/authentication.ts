import { operationalError } from '../../../base/errors.js';
import type { Options } from '../../../plugin/fetcher.js';
import { textOf } from '../../../plugin/options.js';
import { openAccessTokens } from './access-tokens.js';
import { need } from './need.js';
import { openSignedTokens } from './signed-tokens.js';
import type { AuthenticationTools, MakeToken, Token } from './token.js';

/** What a request carries to say who asks. */
export interface Credentials {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** How a connection says who it is. */
export interface Authentication {
  /** @throws OperationalError when no token can be had. */
  credentials(signal: AbortSignal): Promise<Credentials>;
  /** They were refused: others are to be made. False: there are no others. */
  renew(): boolean;
}

/** Opens what `authentication` says; the options are known to go together. */
export async function openAuthentication(tools: AuthenticationTools): Promise<Authentication> {
  const { options } = tools;
  switch (textOf(options, 'authentication') ?? 'none') {
    case 'api-key':
      return fixed(apiKey(options));
    case 'basic':
      return fixed(basic(options));
    case 'bearer':
      return fixed(authorization(`Bearer ${sendable(options, 'token')}`));
    case 'oauth2':
      return renewable(await openAccessTokens(tools));
    case 'jwt':
      return renewable(await openSignedTokens(tools));
    default:
      return fixed({ headers: {}, query: {} });
  }
}

function apiKey(options: Options): Credentials {
  const key = need(options, 'apiKey');
  const parameter = textOf(options, 'keyParameter');
  if (parameter !== undefined) return { headers: {}, query: { [parameter]: key } };
  const header = need(options, 'keyHeader').toLowerCase();
  return { headers: { [header]: sendable(options, 'apiKey') }, query: {} };
}

/** RFC 7617, in UTF-8. */
function basic(options: Options): Credentials {
  const pair = `${need(options, 'user')}:${need(options, 'password')}`;
  return authorization(`Basic ${Buffer.from(pair).toString('base64')}`);
}

/** Visible signs and blanks between them: a header carries nothing else as it is (RFC 9110, 5.5). */
const inHeader = /^[\x21-\x7E]+(?: +[\x21-\x7E]+)*$/;

function sendable(options: Options, name: string): string {
  const value = need(options, name);
  if (inHeader.test(value)) return value;
  const user = `the connection to ${new URL(need(options, 'url')).host}`;
  const reason = 'it has a line end, or another sign that no header can carry';
  throw operationalError('unusable-secret', { name, user, reason });
}

function authorization(value: string): Credentials {
  return { headers: { authorization: value }, query: {} };
}

function fixed(credentials: Credentials): Authentication {
  return { credentials: () => Promise.resolve(credentials), renew: () => false };
}

/** One token serves all requests for as long as it may be used. */
function renewable(make: MakeToken): Authentication {
  let current: Token | null = null;
  return {
    async credentials(signal) {
      if (current === null || (current.until !== null && current.until <= Date.now())) current = await make(signal);
      return authorization(`Bearer ${current.text}`);
    },
    renew() {
      current = null;
      return true;
    },
  };
}
