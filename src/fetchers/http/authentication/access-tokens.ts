import type * as OAuth from 'oauth4webapi';
import type { AuthorizationServer, Client, ClientAuth, TokenEndpointResponse } from 'oauth4webapi';
import { OperationalError, messageOf, operationalError } from '../../../base/errors.js';
import { textOf } from '../../../plugin/options.js';
import { statusFailure } from '../status-failure.js';
import { need } from './need.js';
import { readSigningKey } from './signing-key.js';
import { usedUntil } from './token.js';
import type { AuthenticationTools, MakeToken, Token } from './token.js';

type Library = typeof OAuth;

/** The grant of an assertion (RFC 7523, 2.1). */
const assertionGrant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Access tokens by client credentials (RFC 6749, 4.4). */
export async function openAccessTokens(tools: AuthenticationTools): Promise<MakeToken> {
  const { options } = tools;
  const library = await import('oauth4webapi');
  const authenticate = await clientAuthentication(library, tools);
  const client: Client = { client_id: need(options, 'clientId') };
  const server = serverOf(tools);
  const parameters = parametersOf(tools, ['scope', 'audience']);
  return (signal) =>
    askForToken(tools, library, client, async () => {
      const settings = requestSettings(library, tools, signal);
      return library.clientCredentialsGrantRequest(server, client, authenticate, parameters, settings);
    });
}

/** An access token for an assertion that we signed. */
export async function tradeAssertion(
  tools: AuthenticationTools,
  assertion: string,
  signal: AbortSignal,
): Promise<Token> {
  const library = await import('oauth4webapi');
  const client: Client = { client_id: textOf(tools.options, 'issuer') ?? '' };
  // The assertion itself says who asks.
  const nobody: ClientAuth = () => undefined;
  const parameters = { assertion, ...parametersOf(tools, ['scope']) };
  return askForToken(tools, library, client, () => {
    const settings = requestSettings(library, tools, signal);
    return library.genericTokenEndpointRequest(serverOf(tools), client, nobody, assertionGrant, parameters, settings);
  });
}

/** Servers call themselves by their token endpoint, since nothing else is said of them. */
function serverOf({ options }: AuthenticationTools): AuthorizationServer {
  const tokenUrl = need(options, 'tokenUrl');
  return { issuer: tokenUrl, token_endpoint: tokenUrl };
}

function parametersOf({ options }: AuthenticationTools, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = textOf(options, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

async function clientAuthentication(library: Library, { options, now }: AuthenticationTools): Promise<ClientAuth> {
  const way = textOf(options, 'clientAuthentication') ?? 'client_secret_basic';
  switch (way) {
    case 'client_secret_post':
      return library.ClientSecretPost(need(options, 'clientSecret'));
    case 'tls_client_auth':
      return library.TlsClientAuth();
    case 'private_key_jwt': {
      const { key, keyId } = await readSigningKey(options, new URL(need(options, 'tokenUrl')).host);
      const signer = keyId === null ? key : { key, kid: keyId };
      const atTheirTime = {
        [library.modifyAssertion](_header: unknown, payload: Record<string, unknown>) {
          const issued = Math.floor(now().getTime() / 1000);
          Object.assign(payload, { iat: issued, nbf: issued, exp: issued + 60 });
        },
      };
      return library.PrivateKeyJwt(signer, atTheirTime);
    }
    default:
      return library.ClientSecretBasic(need(options, 'clientSecret'));
  }
}

interface RequestedToken {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: URLSearchParams;
}

/** The library asks through our exchange, so that limits, addresses and certificates are judged there, too. */
function requestSettings(library: Library, tools: AuthenticationTools, signal: AbortSignal) {
  const { options, exchange, discretion } = tools;
  return {
    [library.allowInsecureRequests]: need(options, 'tokenUrl').startsWith('http:'),
    [library.customFetch]: async (url: string, { headers, body }: RequestedToken): Promise<Response> => {
      const address = new URL(url);
      const asked = { method: 'POST', address, headers, body: body.toString(), signal } as const;
      const reply = await exchange.ask(asked);
      const { status } = reply;
      if (status === 429 || status >= 500) {
        const failure = statusFailure(reply, { feed: '', address, discretion, now: new Date() });
        if (failure) throw failure;
      }
      return new Response(status === 204 ? null : new Uint8Array(reply.body), { status, headers: reply.headers });
    },
  };
}

async function askForToken(
  tools: AuthenticationTools,
  library: Library,
  client: Client,
  ask: () => Promise<Response>,
): Promise<Token> {
  try {
    const answer = await library.processGenericTokenEndpointResponse(serverOf(tools), client, await ask());
    return tokenOf(tools, answer);
  } catch (error) {
    throw tokenFailure(error, library, tools);
  }
}

/** RFC 6750, 2.1, as far as it keeps a header what it is. */
const tokenText = /^[\x21-\x7E]+$/;

function tokenOf({ options, discretion }: AuthenticationTools, answer: TokenEndpointResponse): Token {
  const { access_token: text, expires_in: seconds } = answer;
  discretion.hide(text);
  if (!tokenText.test(text)) {
    const source = discretion.address(new URL(need(options, 'tokenUrl')));
    throw operationalError('answer-unusable', { source, reason: 'it is a token that no header can carry' });
  }
  return { text, until: seconds === undefined ? null : usedUntil(seconds) };
}

/** What the token endpoint refuses is refused for good; what it says otherwise is no answer to us. */
function tokenFailure(error: unknown, library: Library, { options, discretion }: AuthenticationTools): unknown {
  if (error instanceof OperationalError) return error;
  const { host } = new URL(need(options, 'tokenUrl'));
  if (error instanceof library.ResponseBodyError) {
    const { error: kind, error_description: description } = error;
    const said = discretion.words(description === undefined ? kind : `${kind}: ${description}`);
    return operationalError('credentials-refused', { host, reason: `no token is given (${said})` });
  }
  if (error instanceof library.WWWAuthenticateChallengeError) {
    return operationalError('credentials-refused', { host, reason: `no token is given (status ${error.status})` });
  }
  if (error instanceof library.OperationProcessingError || error instanceof library.UnsupportedOperationError) {
    const source = discretion.address(new URL(need(options, 'tokenUrl')));
    const reason = discretion.words(messageOf(error));
    return operationalError('answer-unusable', { source, reason: `it is no token (${reason})` });
  }
  return error;
}
