import { describe, expect, it } from 'vitest';
import { compileFiles } from '../../support/compiled-workspace.js';
import { defaultQueue, defaultServe } from '../../support/default-settings.js';

const compile = (keys: string) => compileFiles({ 'tieout.yaml': `tieout: 1\nworkspace: acme\n${keys}\n` });

describe('what the operator says of the queue', () => {
  it('is in seconds, with the defaults of the rest', async () => {
    const { settings } = await compile('queue: { attempts: 8, base: 10s, max: 30m, concurrency: 4 }');
    expect(settings?.queue).toEqual({ ...defaultQueue, attempts: 8, base: 10, max: 1800, concurrency: 4 });
  });

  it.each([
    ['{ base: 2h }', '2h'],
    ['{ max: 10s }', '10s'],
    ['{ base: 10m, max: 5m }', '10m'],
    ['{ lease: 2s }', '2s'],
    ['{ lease: 2h }', '2h'],
  ])('is refused as %s', async (queue, marked) => {
    const { findings } = await compile(`queue: ${queue}`);
    expect(findings).toMatchObject([{ code: 'malformed-value', marked }]);
  });
});

describe('what the operator says of the daemon', () => {
  it('is where it listens, how, and whom it believes', async () => {
    const { settings } = await compile(`serve:
  listen: { host: 0.0.0.0 }
  tls: { certificate: tls.crt, key: { secret: TLS_KEY } }
  trustProxy: [10.0.0.0/8]
  oidc: { issuer: 'https://login.example.com', audience: tieout, roles: realm_access.roles }
  rateLimit: { requests: 10 }
  metrics: open`);
    expect(settings?.serve).toEqual({
      ...defaultServe,
      host: '0.0.0.0',
      tls: { certificate: 'tls.crt', key: { secret: 'TLS_KEY' } },
      trustProxy: ['10.0.0.0/8'],
      oidc: { issuer: 'https://login.example.com', audience: 'tieout', roles: 'realm_access.roles', tolerance: 30 },
      rateLimit: { requests: 10, per: 60 },
      metrics: 'open',
    });
    const { settings: other } = await compile('serve: { tls: { certificate: tls.crt, key: tls.key } }');
    expect(other?.serve.tls).toEqual({ certificate: 'tls.crt', key: { file: 'tls.key' } });
  });

  it.each(['999.1.1.1', '::::', '10.0.0.0/33', '10.0.0.0/0', 'fe80::/129', '10.0.0'])(
    'trusts no proxy %s, which is no address',
    async (proxy) => {
      const { findings } = await compile(`serve: { trustProxy: [10.0.0.7, 'fc00::/7', '${proxy}'] }`);
      expect(findings).toMatchObject([{ code: 'malformed-value', marked: expect.stringContaining(proxy) as string }]);
    },
  );

  it('is no part of the configuration version', async () => {
    const [one, other] = [await compile('serve: { listen: { port: 80 } }'), await compile('queue: { attempts: 2 }')];
    expect(one.plan?.version).toBe(other.plan?.version);
  });

  it('tolerates no clock that is more than five minutes off', async () => {
    const { findings } = await compile("serve: { oidc: { issuer: 'https://a.example', audience: b, tolerance: 6m } }");
    expect(findings).toMatchObject([{ code: 'malformed-value', marked: '6m' }]);
  });
});
