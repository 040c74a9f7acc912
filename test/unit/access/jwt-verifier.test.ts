import { SignJWT, UnsecuredJWT, exportJWK, generateKeyPair } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { grantsOfClaim } from '../../../src/access/grants-of-claim.js';
import { openJwtVerifier } from '../../../src/access/jwt-verifier.js';
import type { JwtVerifier } from '../../../src/access/jwt-verifier.js';
import type { OidcSettings } from '../../../src/model/daemon-settings.js';

const issuer = 'https://login.example.com/realms/acme';
const settings: OidcSettings = { issuer, audience: 'tieout', roles: 'realm_access.roles', tolerance: 30 };
const start = new Date('2026-11-02T06:00:00.000Z');
const seconds = start.getTime() / 1000;

interface Key {
  readonly private: CryptoKey;
  readonly public: JWK;
}

const keys = new Map<string, Key>();

async function makeKey(kid: string, alg: string): Promise<Key> {
  const pair = await generateKeyPair(alg, { extractable: true });
  const key = { private: pair.privateKey, public: { ...(await exportJWK(pair.publicKey)), kid, alg, use: 'sig' } };
  keys.set(kid, key);
  return key;
}

const keyOf = (kid: string): Key => {
  const key = keys.get(kid);
  if (!key) throw new Error(`No key ${kid}`);
  return key;
};

/** An issuer that is played: what it answers, and what it was asked. */
class PlayedIssuer {
  readonly asked: string[] = [];
  published: readonly string[] = ['first'];
  named = issuer;
  jwksUri = `${issuer}/certs`;
  isDown = false;

  readonly ask = (url: string): Promise<unknown> => {
    this.asked.push(url);
    if (this.isDown) return Promise.reject(new Error('connection refused'));
    if (url === `${issuer}/.well-known/openid-configuration`) {
      return Promise.resolve({ issuer: this.named, jwks_uri: this.jwksUri });
    }
    if (url === this.jwksUri) return Promise.resolve({ keys: this.published.map((kid) => keyOf(kid).public) });
    return Promise.reject(new Error(`nothing at ${url}`));
  };
}

interface Claims {
  readonly [name: string]: unknown;
}

const valid: Claims = {
  iss: issuer,
  aud: ['account', 'tieout'],
  sub: 'f:4711:maria',
  iat: seconds,
  exp: seconds + 300,
  realm_access: { roles: ['offline_access', 'operator:eod-*,stock:north-*'] },
};

function sign(claims: Claims, { kid = 'first', alg = 'RS256', header = {} } = {}): Promise<string> {
  return new SignJWT({ ...claims }).setProtectedHeader({ alg, kid, ...header }).sign(keyOf(kid).private);
}

describe('a JWT', () => {
  let played: PlayedIssuer;
  let verifier: JwtVerifier;
  beforeAll(async () => {
    await makeKey('first', 'RS256');
    await makeKey('second', 'RS256');
    await makeKey('elliptic', 'ES256');
    await makeKey('edwards', 'EdDSA');
    await makeKey('foreign', 'RS256');
  });
  beforeEach(() => {
    played = new PlayedIssuer();
    verifier = openJwtVerifier(settings, played.ask);
  });

  const refusalOf = async (text: string, now = start): Promise<string> => {
    const answer = await verifier.verify(text, now);
    return 'refusal' in answer ? answer.refusal : 'let in';
  };
  const later = (count: number): Date => new Date(start.getTime() + count * 1000);

  it('of the issuer for us lets in whom it speaks of, with what its roles grant', async () => {
    expect(await verifier.verify(await sign(valid), start)).toEqual({
      principal: {
        name: 'f:4711:maria',
        kind: 'jwt',
        grants: [{ role: 'operator', rules: ['eod-*', 'stock'], systems: ['north-*'] }],
      },
    });
  });

  it.each([
    ['elliptic', 'ES256'],
    ['edwards', 'EdDSA'],
  ])('signed with a key %s is taken', async (kid, alg) => {
    played.published = [kid];
    expect(await refusalOf(await sign(valid, { kid, alg }))).toBe('let in');
  });

  it.each<readonly [string, Claims]>([
    ['of another issuer', { iss: 'https://login.example.com/realms/other' }],
    ['of an issuer with another end', { iss: `${issuer}/` }],
    ['of no issuer', { iss: undefined }],
    ['for another audience', { aud: 'tieout-test' }],
    ['for no audience', { aud: undefined }],
    ['that never expires', { exp: undefined }],
    ['that expires in words', { exp: '2026-11-02T07:00:00Z' }],
    ['of nobody', { sub: undefined }],
    ['of somebody with a line break', { sub: 'maria\nadmin' }],
  ])('%s is refused', async (_, changes) => {
    expect(await refusalOf(await sign({ ...valid, ...changes }))).toBe('unknown');
  });

  it('is refused from when it expires on, and before its time, but for the tolerance of clocks', async () => {
    const text = await sign({ ...valid, nbf: seconds });
    const answers = await Promise.all([-31, -29, 0, 329, 330].map((count) => refusalOf(text, later(count))));
    expect(answers).toEqual(['not-yet', 'let in', 'let in', 'let in', 'expired']);
  });

  it.each<readonly [string, Claims]>([
    ['no roles', { realm_access: undefined }],
    ['roles of others', { realm_access: { roles: ['offline_access', 'administrator', 'ADMIN', ''] } }],
    ['roles that are no texts', { realm_access: { roles: [{ role: 'admin' }, 7, null] } }],
    ['roles elsewhere', { realm_access: undefined, roles: ['admin'] }],
  ])('with %s grants nothing', async (_, changes) => {
    expect(await refusalOf(await sign({ ...valid, ...changes }))).toBe('nothing-granted');
  });

  it('without a signature is refused, and the issuer is not asked', async () => {
    const none = new UnsecuredJWT({ ...valid }).encode();
    expect(await refusalOf(none)).toBe('unknown');
    expect(await refusalOf(none.replace(/\.$/, '.AAAA'))).toBe('unknown');
    expect(played.asked).toEqual([]);
  });

  it('signed with the public key as if it were a password is refused, and the issuer is not asked', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(keyOf('first').public));
    const text = await new SignJWT({ ...valid }).setProtectedHeader({ alg: 'HS256', kid: 'first' }).sign(secret);
    expect(await refusalOf(text)).toBe('unknown');
    expect(played.asked).toEqual([]);
  });

  it('that brings its own key, or names where it is, is refused', async () => {
    const own = keyOf('foreign');
    for (const header of [
      { jwk: own.public },
      { jku: 'https://evil.example/keys' },
      { x5u: 'https://evil.example/c' },
    ]) {
      const protectedHeader = { alg: 'RS256', kid: 'first', ...header };
      const text = await new SignJWT({ ...valid }).setProtectedHeader(protectedHeader).sign(own.private);
      expect(await refusalOf(text)).toBe('unknown');
    }
    expect(played.asked.filter((url) => url.includes('evil'))).toEqual([]);
  });

  it('that was changed is refused', async () => {
    const [header = '', payload = '', signature = ''] = (await sign(valid)).split('.');
    const claims = { ...valid, realm_access: { roles: ['admin'] } };
    const other = Buffer.from(JSON.stringify(claims)).toString('base64url');
    expect(await refusalOf([header, other, signature].join('.'))).toBe('unknown');
    const critical = await sign(valid, { header: { crit: ['exp'], exp: 1 } }).catch(() => 'a.b.c');
    expect(await refusalOf(critical)).toBe('unknown');
    expect(await refusalOf([header, payload, ''].join('.'))).toBe('unknown');
  });

  it('is taken with a new key once the issuer has changed to it, and with the old one no more', async () => {
    const old = await sign({ ...valid, exp: seconds + 3600 });
    expect(await refusalOf(old)).toBe('let in');
    played.published = ['second'];
    const text = await sign({ ...valid, exp: seconds + 3600 }, { kid: 'second' });
    expect(await refusalOf(text, later(31))).toBe('let in');
    expect(await refusalOf(old, later(32))).toBe('unknown');
  });

  it('with a key that nobody knows has the issuer asked twice a minute at most, however many there are', async () => {
    expect(await refusalOf(await sign(valid))).toBe('let in');
    const before = played.asked.length;
    const strangers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        new SignJWT({ ...valid })
          .setProtectedHeader({ alg: 'RS256', kid: `stranger-${index}` })
          .sign(keyOf('foreign').private),
      ),
    );
    const answers = await Promise.all(strangers.map((text) => refusalOf(text, later(60))));
    expect(new Set(answers)).toEqual(new Set(['unknown']));
    // The discovery document and the keys, once.
    expect(played.asked.length - before).toBe(2);
  });

  it('has the issuer asked once when many come at the same time', async () => {
    const text = await sign(valid);
    const answers = await Promise.all(Array.from({ length: 20 }, () => refusalOf(text)));
    expect(new Set(answers)).toEqual(new Set(['let in']));
    expect(played.asked).toHaveLength(2);
  });

  it('is taken with known keys for a day while the issuer is down, and then it is said why none is', async () => {
    const text = await sign({ ...valid, exp: seconds + 200_000 });
    expect(await refusalOf(text)).toBe('let in');
    played.isDown = true;
    expect(await refusalOf(text, later(86_000))).toBe('let in');
    const refused = verifier.verify(text, later(90_000));
    await expect(refused).rejects.toMatchObject({
      code: 'issuer-unreachable',
      retryable: true,
      parameters: { issuer, reason: 'connection refused' },
    });
    played.isDown = false;
    expect(await refusalOf(text, later(90_031))).toBe('let in');
  });

  it.each<readonly [string, Partial<PlayedIssuer>]>([
    ['of another issuer', { named: 'https://evil.example' }],
    ['with keys over plain HTTP', { jwksUri: 'http://login.example.com/certs' }],
    ['with keys in a file', { jwksUri: 'file:///etc/passwd' }],
    ['with keys that are none', { jwksUri: `${issuer}/.well-known/openid-configuration` }],
  ])('is refused while the discovery document is %s', async (_, changes) => {
    Object.assign(played, changes);
    await expect(verifier.verify(await sign(valid), start)).rejects.toMatchObject({ code: 'issuer-unreachable' });
  });
});

describe('a claim', () => {
  it.each([
    ['admin', [{ role: 'admin', rules: ['*'], systems: ['*'] }]],
    ['viewer:eod-*', [{ role: 'viewer', rules: ['eod-*'], systems: [] }]],
    ['viewer::north', [{ role: 'viewer', rules: [], systems: ['north'] }]],
    ['viewer:a:b:c', []],
    ["viewer:a'b", []],
    ['toString', []],
    ['', []],
  ])('of %s grants %j', (text, grants) => {
    expect(grantsOfClaim({ roles: text }, 'roles')).toEqual(grants);
    expect(grantsOfClaim({ 'https://acme.example/roles': [text] }, 'https://acme.example/roles')).toEqual(grants);
  });

  it('is not found in what every object has', () => {
    expect(grantsOfClaim({}, 'constructor.name')).toEqual([]);
    expect(grantsOfClaim({ a: 'admin' }, 'a.length')).toEqual([]);
  });
});
