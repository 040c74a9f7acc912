import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { get } from 'node:http';
import { request } from 'node:https';
import type { RequestOptions } from 'node:https';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { connect } from 'node:tls';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { CryptoKey } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeAuthority } from '../support/certificates.js';
import type { Authority } from '../support/certificates.js';
import { startPlayingServer } from '../support/playing-server.js';
import type { PlayingServer } from '../support/playing-server.js';
import { startCommand } from '../support/started-command.js';
import { startDaemon } from '../support/started-daemon.js';
import type { StartedDaemon } from '../support/started-daemon.js';

/** Of this machine: who asks, the one proxy that is believed, and others, so that no test counts against another. */
const [client, proxy, forger, hurried] = ['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4'];
const [requests, guesses] = [40, 5];

const directory = mkdtempSync(join(tmpdir(), 'tieout-security-'));
const presented = new Set<string>();
let authority: Authority;
let issuer: PlayingServer;
let signer: CryptoKey;
let daemon: StartedDaemon;
let port: number;

const settings = (key: string): string => `tieout: 1
workspace: corner-shop
privateHosts: { allow: [127.0.0.1] }
serve:
  listen: { host: 127.0.0.1, port: 0 }
  tls: { certificate: tls/server.pem, key: ${key} }
  trustProxy: [${proxy}]
  oidc: { issuer: '${issuer.url}', audience: tieout, roles: realm_access.roles }
  rateLimit: { requests: ${requests}, per: 1h }
`;

beforeAll(async () => {
  authority = makeAuthority();
  const { cert, key } = authority.certify(`IP:${client}`);
  const pair = await generateKeyPair('ES256', { extractable: true });
  signer = pair.privateKey;
  const keys = [{ ...(await exportJWK(pair.publicKey)), kid: 'first', alg: 'ES256', use: 'sig' }];
  issuer = await startPlayingServer(({ url }) =>
    url.pathname === '/certs' ? { json: { keys } } : { json: { issuer: issuer.url, jwks_uri: `${issuer.url}/certs` } },
  );
  write('tieout.yaml', settings('tls/server.key'));
  write('entities/line.yaml', 'tieout: 1\nentity: line\nidentity: [id]\nfields: { id: { type: string, required: true } }\n');
  for (const name of ['tills', 'ledger']) write(`systems/${name}.yaml`, systemOf(name));
  write(
    'rules/tills-vs-ledger.yaml',
    'tieout: 1\nrule: tills-vs-ledger\nbaseline: { feed: tills/lines }\n' +
      'counterparts: { ledger: { feed: ledger/lines } }\nmatch: [{ name: id, key: [id] }]\n',
  );
  write('tls/server.pem', cert);
  write('tls/server.key', key);
  daemon = await startDaemon(directory, ['--log-level', 'debug', 'serve']);
  port = Number(/Listening on https:\/\/127\.0\.0\.1:(\d+),/.exec(daemon.printed())?.[1]);
});

afterAll(async () => {
  await daemon?.stop('SIGKILL');
  await issuer?.close();
  authority?.remove();
  rmSync(directory, { recursive: true, force: true });
});

function write(path: string, content: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), content);
}

const systemOf = (name: string): string => `tieout: 1
system: ${name}
timezone: UTC
connections: { share: { plugin: file, options: { directory: data } } }
feeds:
  lines:
    entity: line
    fetch: { connection: share, path: '${name}_\${date:yyyy-MM-dd}.csv' }
    parse: { format: csv }
    map: [{ fields: { id: ID } }]
`;

/** Signs a JWT of the played issuer, for five minutes. */
async function jwtOf(subject: string, roles: readonly string[], audience = 'tieout'): Promise<string> {
  const signed = await new SignJWT({ realm_access: { roles } })
    .setProtectedHeader({ alg: 'ES256', kid: 'first' })
    .setIssuer(issuer.url)
    .setSubject(subject)
    .setAudience(audience)
    .setExpirationTime('5m')
    .sign(signer);
  presented.add(signed);
  return signed;
}

interface Question {
  readonly method?: string;
  readonly token?: string;
  readonly body?: unknown;
  /** The address that it comes from. */
  readonly from?: string;
  readonly forwardedFor?: string;
}

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
}

/** Asks over a connection of its own. */
async function ask(path: string, { method, token, body, from, forwardedFor }: Question = {}): Promise<Answered> {
  const options: RequestOptions = {
    host: client,
    port,
    path,
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    ca: authority.cert,
    agent: false,
    localAddress: from ?? client,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor }),
    },
  };
  return new Promise((resolve, reject) => {
    const asking = request(options, (response) => {
      const { statusCode: status = 0, headers } = response;
      text(response).then((read) => resolve({ status, headers, body: documentOf(read) }), reject);
    });
    asking.on('error', reject).end(body === undefined ? undefined : JSON.stringify(body));
  });
}

function documentOf(read: string): Record<string, unknown> {
  return read.startsWith('{') ? (JSON.parse(read) as Record<string, unknown>) : { text: read };
}

/** The statuses of questions that are asked one after the other. */
async function statusesOf(count: number, question: (index: number) => Promise<Answered>): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let index = 0; index < count; index++) statuses.push((await question(index)).status);
  return statuses;
}

const times = (count: number, status: number): readonly number[] => Array.from({ length: count }, () => status);

it('answers over TLS of the files it names, and nothing without it', async () => {
  expect(await ask('/healthz')).toMatchObject({ status: 200 });
  const plain = new Promise((resolve, reject) => get(`http://${client}:${port}/healthz`, resolve).on('error', reject));
  await expect(plain).rejects.toMatchObject({ code: 'ECONNRESET' });
});

it('speaks no TLS older than 1.2', async () => {
  const speak = (version: 'TLSv1.1' | 'TLSv1.2'): Promise<unknown> =>
    new Promise((resolve) => {
      const range = { minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' } as const;
      const socket = connect({ host: client, port, ca: authority.cert, ...range }, () => {
        resolve(socket.getProtocol());
        socket.destroy();
      });
      socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    });
  expect(await speak('TLSv1.1')).toBe('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION');
  expect(await speak('TLSv1.2')).toBe('TLSv1.2');
});

it('has headers on every answer that keep it from pages, caches and plain HTTP', async () => {
  const answers = [await ask('/healthz'), await ask('/v1/me'), await ask('/nothing')];
  expect(answers.map(({ status }) => status)).toEqual([200, 401, 404]);
  for (const { headers } of answers) {
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'strict-transport-security': expect.stringMatching(/^max-age=\d{8}/) as string,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  }
});

it('lets in whom its issuer names, for what the roles grant, and nobody who is named to another application', async () => {
  const viewer = await jwtOf('maria', ['viewer']);
  expect(await ask('/v1/me', { token: viewer })).toMatchObject({ status: 200, body: { name: 'maria' } });
  const stranger = await ask('/v1/me', { token: await jwtOf('maria', ['admin'], 'payroll') });
  expect(stranger).toMatchObject({ status: 401, body: { code: 'not-authenticated' } });
  expect(stranger.headers['www-authenticate']).toContain('error="invalid_token"');

  const work = { rules: ['tills-vs-ledger'], date: '2026-11-01' };
  const refused = await ask('/v1/runs', { token: viewer, body: work });
  expect(refused).toMatchObject({ status: 403, body: { status: 403, code: 'not-permitted' } });
  expect(refused.headers['content-type']).toMatch('application/problem+json');
  expect((await ask('/v1/jobs', { token: viewer })).body['jobs']).toEqual([]);
  const operator = await jwtOf('omar', ['operator:tills-*']);
  expect(await ask('/v1/runs', { token: operator, body: work })).toMatchObject({ status: 202 });
});

it('lets in with a token it made, until it is revoked', async () => {
  const admin = await jwtOf('ada', ['admin']);
  const grants = [{ role: 'viewer', rules: ['*'], systems: ['*'] }];
  const made = await ask('/v1/tokens', { token: admin, body: { name: 'nightly', grants } });
  expect(made.status).toBe(201);
  const token = String(made.body['token']);
  presented.add(token);
  expect(await ask('/v1/breaks', { token })).toMatchObject({ status: 200, body: { breaks: [] } });
  const { id } = made.body['created'] as { readonly id: string };
  expect(await ask(`/v1/tokens/${id}`, { token: admin, method: 'DELETE' })).toMatchObject({ status: 200 });
  const refused = await ask('/v1/breaks', { token });
  expect(refused).toMatchObject({ status: 401, body: { code: 'not-authenticated' } });
  expect(refused.headers['www-authenticate']).toContain('the token was revoked');
});

it('counts requests by the address they come from, whatever address they claim', async () => {
  const forged = await statusesOf(guesses + 2, (index) =>
    ask('/v1/me', { token: 'wrong', from: forger, forwardedFor: `203.0.113.${index}` }),
  );
  expect(forged).toEqual([...times(guesses, 401), 429, 429]);
  const many = await statusesOf(requests + 1, (index) =>
    ask('/nothing', { from: hurried, forwardedFor: `203.0.113.${index}` }),
  );
  expect(many).toEqual([...times(requests, 404), 429]);
});

it('believes a proxy that it trusts whom it speaks for, and nothing that stands before that', async () => {
  const guess = (forwardedFor: string): Promise<Answered> =>
    ask('/v1/me', { token: 'wrong', from: proxy, forwardedFor });
  const forged = await statusesOf(guesses + 1, (index) => guess(`198.51.100.${index}, 203.0.113.7`));
  expect(forged).toEqual([...times(guesses, 401), 429]);
  const refused = await guess('203.0.113.7');
  expect([refused.status, Number(refused.headers['retry-after']) > 0]).toEqual([429, true]);
  expect(await guess('203.0.113.8')).toMatchObject({ status: 401 });
});

it('prints no token, wherever somebody put it', async () => {
  const token = await jwtOf('maria', ['viewer']);
  for (const credential of presented) {
    await ask(`/v1/breaks?access_token=${credential}`, { token });
    await ask(`/v1/batches/${credential}`, { token });
    await ask(`/${credential}`, { token: `${credential}x` });
  }
  const { exitCode, printed } = await daemon.stop();
  expect(exitCode).toBe(0);
  expect(daemon.events('request').filter(({ actor }) => actor === 'maria').length).toBeGreaterThan(3);
  for (const credential of presented) {
    expect(printed).not.toContain(credential);
    // The end of the signature, or of the secret.
    expect(printed).not.toContain(credential.slice(-20));
  }
});

it('ends, and says why, when its key is not that of its certificate', async () => {
  await daemon.stop();
  write('tls/other.key', authority.certify(`IP:${client}`).key);
  write('tieout.yaml', settings('tls/other.key'));
  const { exitCode, printed } = await startCommand(directory, ['serve']).ended;
  expect(exitCode).toBeGreaterThan(0);
  expect(printed).toMatch(/'tls\/other\.key'[^]*certificate and key do not go together[^]*\[unusable-secret\]/);
});
