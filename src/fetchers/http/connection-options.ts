import type { OptionDescription, Options } from '../../plugin/fetcher.js';
import { listOf, textOf } from '../../plugin/options.js';
import { signingAlgorithms } from './authentication/signing-key.js';
import { checkAddress, checkHeaderName, checkHost, checkLifetime, checkLimit, checkText } from './check-texts.js';

/** The ways to say who asks. */
export const authentications = ['none', 'api-key', 'basic', 'bearer', 'oauth2', 'jwt'] as const;

/** Ways of a client to say who it is to a token endpoint, by their names in RFC 7591 and RFC 8705. */
export const clientAuthentications = [
  'client_secret_basic',
  'client_secret_post',
  'private_key_jwt',
  'tls_client_auth',
] as const;

const secret = (description: string, example: string): OptionDescription => ({
  description,
  required: false,
  example,
  secret: true,
});

const text = (description: string, example: string, more: Partial<OptionDescription> = {}): OptionDescription => ({
  description,
  required: false,
  example,
  check: checkText,
  ...more,
});

/** Options of a connection over HTTP, which every fetcher that uses one has. */
export const httpOptions: Readonly<Record<string, OptionDescription>> = {
  url: {
    description: 'The address that every path is below. It begins with `https://`, or with `http://` on this machine.',
    required: true,
    example: 'https://api.example.com/v1',
    check: checkAddress,
  },
  allowPlainHttp: {
    description:
      'Whether addresses of other machines may begin with `http://`: everybody on the way can read and change what is said.',
    required: false,
    example: 'false',
    type: 'boolean',
    default: 'false',
  },
  headers: {
    description: 'Headers of every request, by name. Credentials are none of them: see `authentication`.',
    required: false,
    example: { 'X-Tenant': 'northwind' },
    type: 'texts',
    default: 'none',
    check: checkText,
  },
  authentication: {
    description:
      'How the connection says who asks: `api-key` with `apiKey` and `keyHeader` or `keyParameter`; `basic` with `user` and ' +
      '`password`; `bearer` with `token`; `oauth2` (client credentials) with `tokenUrl`, `clientId` and what `clientAuthentication` needs; ' +
      '`jwt`, a token signed with `signingKey`, with `tokenUrl` traded for an access token. A client certificate may stand beside each.',
    required: false,
    example: 'oauth2',
    values: authentications,
    default: '`none`',
  },
  apiKey: secret('The key of `authentication: api-key`.', 'ERP_API_KEY'),
  keyHeader: text('The header that the key is sent in.', 'X-Api-Key', { check: checkHeaderName }),
  keyParameter: text('The parameter of the query that the key is sent in; it is shown nowhere.', 'api_key'),
  user: text('The user of `authentication: basic`.', 'tieout', {
    check: (value) => (value.includes(':') ? 'a user has no colon' : checkText(value)),
  }),
  password: secret('The password of `authentication: basic`.', 'ERP_PASSWORD'),
  token: secret('The token of `authentication: bearer`, sent as it is.', 'ERP_TOKEN'),
  tokenUrl: text(
    'The address of the token endpoint, of `authentication: oauth2`, or of `jwt` where the signed token is traded for an access token (RFC 7523).',
    'https://login.example.com/oauth2/token',
    { check: checkAddress },
  ),
  clientId: text('The client of `authentication: oauth2`.', 'tieout'),
  clientAuthentication: {
    description:
      'How the client says who it is to the token endpoint: with `clientSecret` in a header (`client_secret_basic`) or in the ' +
      'body (`client_secret_post`), with a token signed by `signingKey` (`private_key_jwt`), or with its certificate (`tls_client_auth`).',
    required: false,
    example: 'client_secret_post',
    values: clientAuthentications,
    default: '`client_secret_basic`',
  },
  clientSecret: secret('The secret of the client.', 'ERP_CLIENT_SECRET'),
  scope: text('What a token is asked for, several with blanks between them.', 'ledger.read'),
  audience: text(
    'Whom a token is for: the parameter `audience` of `oauth2`, the claim `aud` of `jwt`.',
    'https://api.example.com',
    { default: 'none; of `jwt` with a `tokenUrl`, that address' },
  ),
  signingKey: secret('A private key without a passphrase, in PEM or as a JSON Web Key.', 'ERP_SIGNING_KEY'),
  signingAlgorithm: {
    description: 'How the key signs (RFC 7518, RFC 8037).',
    required: false,
    example: 'ES256',
    values: signingAlgorithms,
    default: '`RS256`',
  },
  keyId: text('By which name the source knows the key: `kid`.', '2026-01'),
  issuer: text('Who signs: the claim `iss`.', 'tieout@example.com'),
  subject: text('For whom: the claim `sub`.', 'ledger-reader'),
  lifetime: {
    description: 'For how long a signed token is valid, from `10s` to `1h`.',
    required: false,
    example: '10m',
    type: 'duration',
    default: '`5m`',
    check: checkLifetime,
  },
  clientCertificate: secret(
    'The certificate of the connection, with those between it and its authority, in PEM.',
    'ERP_CERTIFICATE',
  ),
  clientKey: secret('The private key of the certificate, in PEM.', 'ERP_CERTIFICATE_KEY'),
  clientKeyPassphrase: secret('The passphrase of that key.', 'ERP_CERTIFICATE_PASSPHRASE'),
  certificateAuthority: {
    description:
      'A file of the workspace with the certificates, in PEM, that sign those of the source. No others are trusted then.',
    required: false,
    example: 'systems/certificates/erp-ca.pem',
    type: 'file',
    default: 'the authorities that Node.js trusts',
  },
  allowHosts: {
    description:
      'Hosts, with a port where it is not the usual one, that a redirect or an address in an answer may lead to. They get ' +
      'neither credentials nor `headers`, and are asked for nothing but what they are called by.',
    required: false,
    example: ['downloads.example.com'],
    type: 'list',
    default: 'none: only the origin of `url`',
    check: checkHost,
  },
  responseLimit: {
    description: 'MiB that one answer may have, also when it is unpacked; from 1 to 1024. It is held in memory whole.',
    required: false,
    example: '64',
    type: 'integer',
    default: '`64`',
    check: checkLimit,
  },
};

/** The hosts that a connection over HTTP sends something to. */
export function httpHosts(options: Options): readonly string[] {
  const addresses = [textOf(options, 'url'), textOf(options, 'tokenUrl')];
  const hosts = addresses.flatMap((url) => (url !== undefined && URL.canParse(url) ? [new URL(url).host] : []));
  return [...new Set([...hosts, ...listOf(options, 'allowHosts')])];
}
