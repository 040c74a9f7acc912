import { describe, expect, test } from 'vitest';
import { checkHttpOptions } from '../../../../src/fetchers/http/check-together.js';
import { httpHosts, httpOptions } from '../../../../src/fetchers/http/connection-options.js';
import type { Options } from '../../../../src/plugin/fetcher.js';

const url = 'https://api.example.com/v1';
const problems = (options: Options): readonly string[] =>
  checkHttpOptions({ url, ...options }).map(({ option, reason }) => `${option}: ${reason}`);

describe('options of a connection over HTTP', () => {
  test.each<Options>([
    {},
    { authentication: 'none', headers: { 'X-Tenant': 'a' } },
    { authentication: 'api-key', apiKey: '', keyHeader: 'X-Key' },
    { authentication: 'api-key', apiKey: '', keyParameter: 'key' },
    { authentication: 'basic', user: 'a', password: '' },
    { authentication: 'bearer', token: '', clientCertificate: '', clientKey: '' },
    { authentication: 'oauth2', tokenUrl: url, clientId: 'a', clientSecret: '', scope: 'b', audience: 'c' },
    { authentication: 'oauth2', tokenUrl: url, clientId: 'a', clientAuthentication: 'private_key_jwt', signingKey: '' },
    {
      authentication: 'oauth2',
      tokenUrl: url,
      clientId: 'a',
      clientAuthentication: 'tls_client_auth',
      clientCertificate: '',
      clientKey: '',
      clientKeyPassphrase: '',
    },
    { authentication: 'jwt', signingKey: '', keyId: 'a', issuer: 'b', subject: 'c', audience: 'd', lifetime: '5m' },
    { authentication: 'jwt', signingKey: '', tokenUrl: url, scope: 'a' },
    { url: 'http://127.0.0.1:8080' },
    { url: 'http://[::1]:8080' },
    { url: 'http://erp.corp.example', allowPlainHttp: 'true' },
  ])('go together: %j', (options) => expect(problems(options)).toEqual([]));

  test.each<readonly [Options, readonly string[]]>([
    [{ apiKey: '' }, ['apiKey: `apiKey` is for `authentication: api-key`']],
    [
      { authentication: 'api-key' },
      [
        'authentication: `authentication: api-key` needs `apiKey`',
        'authentication: `authentication: api-key` needs `keyHeader` or `keyParameter`, where the key is sent',
      ],
    ],
    [
      { authentication: 'api-key', apiKey: '', keyHeader: 'X', keyParameter: 'x' },
      ['keyParameter: a key is sent in `keyHeader` or in `keyParameter`, not in both'],
    ],
    [
      { authentication: 'basic', user: 'a', token: '' },
      ['token: `token` is for `authentication: bearer`', 'authentication: `authentication: basic` needs `password`'],
    ],
    [
      {
        authentication: 'oauth2',
        tokenUrl: url,
        clientId: 'a',
        clientAuthentication: 'private_key_jwt',
        clientSecret: '',
        signingKey: '',
      },
      [
        'clientSecret: `clientSecret` is for `authentication: oauth2` with `clientAuthentication: client_secret_basic` or ' +
          '`authentication: oauth2` with `clientAuthentication: client_secret_post`',
      ],
    ],
    [{ authentication: 'jwt', issuer: 'a' }, ['authentication: `authentication: jwt` needs `signingKey`']],
    [{ clientCertificate: '' }, ['clientCertificate: `clientCertificate` needs `clientKey`']],
    [{ clientKeyPassphrase: '' }, ['clientKeyPassphrase: `clientKeyPassphrase` needs `clientKey`']],
    [
      { headers: { Authorization: 'x', 'bad name': 'x', 'X-Fine': 'x' } },
      [
        "headers: the header 'Authorization' cannot be set: credentials stand in the options of `authentication`, as secrets",
        "headers: the header 'bad name' cannot be set: 'bad name' is no name of a header",
      ],
    ],
    [
      { authentication: 'api-key', apiKey: '', keyHeader: 'X-Key', headers: { 'x-key': 'a' } },
      ["headers: the header 'x-key' cannot be set: it is that of `keyHeader`"],
    ],
    [
      { url: 'http://erp.example' },
      ['url: the URL begins with http://: write https://, or say `allowPlainHttp: true` if nobody can listen'],
    ],
    [
      { url: 'http://127.0.0.1', clientCertificate: '', clientKey: '' },
      ['clientCertificate: `clientCertificate` needs a `url` that begins with https://'],
    ],
  ])('do not go together: %j', (options, expected) => expect(problems(options)).toEqual(expected));

  test('say every host that something is sent to', () => {
    const options = { url, tokenUrl: 'https://login.example:8443/token', allowHosts: ['files.example'] };
    expect(httpHosts(options)).toEqual(['api.example.com', 'login.example:8443', 'files.example']);
    expect(httpHosts({ url: 'no URL' })).toEqual([]);
  });

  test.each([
    ['url', 'ftp://example.com'],
    ['url', 'https://user:secret@example.com'],
    ['url', 'https://example.com?key=1'],
    ['url', 'example.com'],
    ['keyHeader', 'X Key'],
    ['user', 'a:b'],
    ['scope', 'a\nb'],
    ['lifetime', '5s'],
    ['lifetime', '2h'],
    ['responseLimit', '0'],
    ['responseLimit', '2000'],
    ['allowHosts', 'https://files.example'],
    ['allowHosts', '*.example'],
  ])('are each refused when they are not usable: %s %s', (name, value) =>
    expect(httpOptions[name]?.check?.(value)).toEqual(expect.any(String)),
  );
});
