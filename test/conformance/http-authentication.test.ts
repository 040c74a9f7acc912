import { generateKeyPairSync } from 'node:crypto';
import { decodeProtectedHeader, importSPKI, jwtVerify } from 'jose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixedClock } from '../../src/base/clock.js';
import { OperationalError } from '../../src/base/errors.js';
import { openTransport } from '../../src/fetchers/http/transport.js';
import type { Transport, TransportSurroundings } from '../../src/fetchers/http/transport.js';
import type { Options } from '../../src/plugin/fetcher.js';
import { json, startHttpSource } from '../support/servers/http-source.js';
import type { Asked, HttpSource } from '../support/servers/http-source.js';

let source: HttpSource;
let login: HttpSource;
const opened: Transport[] = [];
beforeEach(async () => {
  source = await startHttpSource();
  login = await startHttpSource();
});
afterEach(async () => {
  for (const transport of opened.splice(0)) await transport.close();
  await source.close();
  await login.close();
});

async function open(options: Options, surroundings: TransportSurroundings = {}): Promise<Transport> {
  const all = { url: source.url, ...options };
  const request = { feed: 'erp/ledger', options: all, workspace: '/nowhere', privateHosts: ['127.0.0.1'] };
  const transport = await openTransport(request, surroundings);
  opened.push(transport);
  return transport;
}

const question = { path: 'ledger?day=21', signal: new AbortController().signal };
const last = (server: HttpSource): Asked => {
  const asked = server.asked.at(-1);
  if (!asked) throw new Error('Nothing was asked');
  return asked;
};

/** What is said when something is refused, with all that caused it. */
async function failureOf(asking: Promise<unknown>): Promise<{ code: string; retryable: boolean; said: string }> {
  try {
    await asking;
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    return {
      code: error.code,
      retryable: error.retryable,
      said: `${error.message} ${JSON.stringify(error.parameters)} ${String(error.cause)}`,
    };
  }
  throw new Error('Nothing was refused');
}

describe('what does not change', () => {
  test('an API key is sent in its header or in the query, and shown in no address', async () => {
    const key = { authentication: 'api-key', apiKey: 'canary&of/key' };
    await (await open({ ...key, keyHeader: 'X-Api-Key' })).send(question);
    expect(last(source)).toMatchObject({ path: '/ledger?day=21', headers: { 'x-api-key': 'canary&of/key' } });
    const { url } = await (await open({ ...key, keyParameter: 'api_key' })).send(question);
    expect(new URL(last(source).path, source.url).searchParams.get('api_key')).toBe('canary&of/key');
    expect(url).toBe(`${source.url}/ledger?day=21`);
    source.answer((_request, response) => response.writeHead(404).end());
    const { said } = await failureOf((await open({ ...key, keyParameter: 'api_key' })).send(question));
    expect(said).not.toContain('canary');
  });

  test('user and password, and a token, are sent in a header', async () => {
    await (await open({ authentication: 'basic', user: 'tieout', password: 'pässword' })).send(question);
    const sent = Buffer.from(last(source).headers.authorization?.replace('Basic ', '') ?? '', 'base64').toString();
    expect(sent).toBe('tieout:pässword');
    await (await open({ authentication: 'bearer', token: 'canary-of-bearer' })).send(question);
    expect(last(source).headers.authorization).toBe('Bearer canary-of-bearer');
  });

  test('is not sent with signs that no header can carry', async () => {
    for (const token of ['canary-of-bearer\n', 'canary\r\nX-Other: 1', 'canaryé', ' ']) {
      const { code, said } = await failureOf(open({ authentication: 'bearer', token }));
      expect(code).toBe('unusable-secret');
      expect(said).not.toContain('canary');
      const key = open({ authentication: 'api-key', apiKey: token, keyHeader: 'X-Key' });
      expect((await failureOf(key)).code).toBe('unusable-secret');
    }
  });

  test('is refused at once where it is refused', async () => {
    source.answer((_request, response) => response.writeHead(401).end());
    const transport = await open({ authentication: 'bearer', token: 'canary-of-bearer' });
    expect(await failureOf(transport.send(question))).toMatchObject({ code: 'credentials-refused', retryable: false });
    expect(source.asked.length).toBe(1);
  });
});

describe('OAuth 2', () => {
  let given = 0;
  const giveTokens = (more: object = {}): void => {
    given = 0;
    login.answer((_request, response) =>
      json(response, { access_token: `canary-of-token-${++given}`, token_type: 'Bearer', expires_in: 3600, ...more }),
    );
  };
  const oauth = (): Options => ({
    authentication: 'oauth2',
    tokenUrl: `${login.url}/token`,
    clientId: 'tieout:1',
    clientSecret: 'canary of secret',
    scope: 'ledger.read tills.read',
    audience: 'https://erp.example',
  });
  const tokens = (): (string | undefined)[] => source.asked.map(({ headers }) => headers.authorization);
  beforeEach(() => giveTokens());

  test('one token is asked for and used for all requests', async () => {
    const transport = await open(oauth());
    await transport.send(question);
    await transport.send(question);
    expect(tokens()).toEqual(['Bearer canary-of-token-1', 'Bearer canary-of-token-1']);
    const { method, path, headers, body } = last(login);
    expect({ method, path, body: Object.fromEntries(new URLSearchParams(body)) }).toEqual({
      method: 'POST',
      path: '/token',
      body: { grant_type: 'client_credentials', scope: 'ledger.read tills.read', audience: 'https://erp.example' },
    });
    // RFC 6749, 2.3.1: both are encoded as forms are.
    expect(Buffer.from(headers.authorization?.replace('Basic ', '') ?? '', 'base64').toString()).toBe(
      'tieout%3A1:canary+of+secret',
    );
  });

  test('the client says who it is in the body where that is wanted', async () => {
    await (await open({ ...oauth(), clientAuthentication: 'client_secret_post' })).send(question);
    const body = new URLSearchParams(last(login).body);
    expect([body.get('client_id'), body.get('client_secret')]).toEqual(['tieout:1', 'canary of secret']);
    expect(last(login).headers.authorization).toBeUndefined();
  });

  test('the client says who it is with a token that it signs', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const clientSecret: Options = { ...oauth() };
    const { clientSecret: _left, ...withoutSecret } = clientSecret;
    await (
      await open({
        ...withoutSecret,
        clientAuthentication: 'private_key_jwt',
        signingKey: privateKey.export({ type: 'sec1', format: 'pem' }).toString(),
        signingAlgorithm: 'ES256',
        keyId: 'first',
      })
    ).send(question);
    const assertion = new URLSearchParams(last(login).body).get('client_assertion') ?? '';
    const spki = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const { payload, protectedHeader } = await jwtVerify(assertion, await importSPKI(spki, 'ES256'), {
      issuer: 'tieout:1',
      subject: 'tieout:1',
      audience: `${login.url}/token`,
    });
    expect(protectedHeader).toMatchObject({ alg: 'ES256', kid: 'first' });
    expect(payload.jti).toBeDefined();
  });

  test('a token that is over, or soon will be, is asked for anew', async () => {
    giveTokens({ expires_in: 0 });
    const transport = await open(oauth());
    await transport.send(question);
    await transport.send(question);
    expect(tokens()).toEqual(['Bearer canary-of-token-1', 'Bearer canary-of-token-2']);
  });

  test('a token that is refused is asked for anew once, and not without end', async () => {
    source.answer(({ headers }, response) =>
      headers.authorization?.endsWith('-1') ? response.writeHead(401).end() : response.end('[]'),
    );
    const transport = await open(oauth());
    expect((await transport.send(question)).status).toBe(200);
    source.answer((_request, response) => response.writeHead(401).end());
    expect(await failureOf(transport.send(question))).toMatchObject({ code: 'credentials-refused', retryable: false });
    expect(tokens().map((token) => token?.slice(-1))).toEqual(['1', '2', '2', '3']);
  });

  test('a secret that was changed is that of the next transport', async () => {
    await (await open(oauth())).send(question);
    await (await open({ ...oauth(), clientSecret: 'another secret' })).send(question);
    const secrets = login.asked.map(({ headers }) =>
      Buffer.from(headers.authorization?.slice(6) ?? '', 'base64').toString(),
    );
    expect(secrets).toEqual(['tieout%3A1:canary+of+secret', 'tieout%3A1:another+secret']);
  });

  test('what the token endpoint refuses, fails or cannot say has its code', async () => {
    const cases: readonly (readonly [number, Record<string, string>, string, string, boolean])[] = [
      [401, {}, '{"error":"invalid_client","error_description":"No canary of secret"}', 'credentials-refused', false],
      [400, {}, '{"error":"invalid_scope"}', 'credentials-refused', false],
      [401, { 'www-authenticate': 'Basic realm="x"' }, '', 'credentials-refused', false],
      [429, { 'retry-after': '30' }, '', 'source-busy', true],
      [503, {}, '', 'source-busy', true],
      [500, {}, '', 'source-failed', true],
      [200, {}, '<html>', 'answer-unusable', false],
      [200, {}, '{"access_token":"canary","token_type":"mac"}', 'answer-unusable', false],
      [200, {}, '{}', 'answer-unusable', false],
      [200, {}, String.raw`{"access_token":"canary\r\nx: y","token_type":"bearer"}`, 'answer-unusable', false],
      [302, { location: 'https://elsewhere.example/token' }, '', 'answer-unusable', false],
    ];
    for (const [status, headers, body, code, retryable] of cases) {
      login.answer((_request, response) =>
        response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body),
      );
      const { said, ...failure } = await failureOf((await open(oauth())).send(question));
      expect(failure, `${status} ${body}`).toEqual({ code, retryable });
      expect(said).not.toContain('canary-of');
    }
    expect(source.asked).toEqual([]);
    await login.close();
    expect(await failureOf((await open(oauth())).send(question))).toMatchObject({
      code: 'host-unreachable',
      retryable: true,
    });
    login = await startHttpSource();
  });

  test('a token that the source repeats is not told', async () => {
    source.answer(({ headers }, response) => json(response, { detail: `wrong: ${headers.authorization}` }, 400));
    const { said } = await failureOf((await open(oauth())).send({ ...question, path: 'ledger' }));
    expect(said).toContain('wrong: Bearer ***');
    expect(said).not.toContain('canary');
  });
});

describe('a signed token', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const spki = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const signing = {
    authentication: 'jwt',
    signingKey: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    keyId: '2026-01',
    issuer: 'tieout@example.com',
    subject: 'ledger-reader',
  };
  const verify = async (token: string, audience: string, now: string) =>
    jwtVerify(token, await importSPKI(spki, 'RS256'), {
      issuer: 'tieout@example.com',
      subject: 'ledger-reader',
      audience,
      currentDate: new Date(now),
    });

  test('says who signed it, for whom, and for how long', async () => {
    const clock = fixedClock('2026-11-21T10:00:00Z');
    await (await open({ ...signing, audience: 'erp', lifetime: '10m' }, { clock })).send(question);
    const token = last(source).headers.authorization?.replace('Bearer ', '') ?? '';
    const { payload } = await verify(token, 'erp', '2026-11-21T10:01:00Z');
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'RS256', typ: 'JWT', kid: '2026-01' });
  });

  test('is signed anew by the time of the source, where ours is another', async () => {
    const date = 'Sat, 21 Nov 2026 12:00:00 GMT';
    const clock = fixedClock('2026-11-21T10:00:00Z');
    source.answer(({ headers }, response) => {
      const payload = headers.authorization?.split('.')[1] ?? '';
      const { iat } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { iat: number };
      const isInTime = Math.abs(iat * 1000 - Date.parse(date)) < 60_000;
      response.writeHead(isInTime ? 200 : 401, { date }).end('[]');
    });
    expect((await (await open({ ...signing, audience: 'erp' }, { clock })).send(question)).status).toBe(200);
    expect(source.asked.length).toBe(2);
  });

  test('is traded for an access token where there is a token endpoint', async () => {
    login.answer((_request, response) => json(response, { access_token: 'canary-of-grant', token_type: 'bearer' }));
    const clock = fixedClock('2026-11-21T10:00:00Z');
    const transport = await open({ ...signing, tokenUrl: `${login.url}/token`, scope: 'read' }, { clock });
    await transport.send(question);
    await transport.send(question);
    expect(source.asked.map(({ headers }) => headers.authorization)).toEqual(Array(2).fill('Bearer canary-of-grant'));
    expect(login.asked.length).toBe(1);
    const body = new URLSearchParams(last(login).body);
    expect(body.get('grant_type')).toBe('urn:ietf:params:oauth:grant-type:jwt-bearer');
    const { payload } = await verify(body.get('assertion') ?? '', `${login.url}/token`, '2026-11-21T10:01:00Z');
    expect(payload['scope']).toBe('read');
  });

  test('is not made with what is no key, or no key for the algorithm', async () => {
    for (const [signingKey, signingAlgorithm] of [
      ['canary, no key', 'RS256'],
      [signing.signingKey, 'ES256'],
      ['{"kty":"canary"}', 'RS256'],
    ] as const) {
      const { code, said } = await failureOf(open({ ...signing, signingKey, signingAlgorithm }));
      expect(code).toBe('unusable-secret');
      expect(said).not.toContain('canary');
    }
  });

  test('is made with a JSON Web Key, and with one line', async () => {
    const keys = [
      JSON.stringify(privateKey.export({ format: 'jwk' })),
      signing.signingKey.replaceAll('\n', String.raw`\n`),
    ];
    for (const signingKey of keys) {
      await (await open({ ...signing, signingKey, signingAlgorithm: 'PS256', audience: 'erp' })).send(question);
      expect(decodeProtectedHeader(last(source).headers.authorization?.slice(7) ?? '').alg).toBe('PS256');
    }
  });
});
