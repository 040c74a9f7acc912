import type { OptionProblem, Options } from '../../plugin/fetcher.js';
import { isOn, textOf, textsOf } from '../../plugin/options.js';
import { checkHeaderName } from './check-texts.js';

/** What of the options of a connection over HTTP does not go together, or is missing. */
export function checkHttpOptions(options: Options): readonly OptionProblem[] {
  return [
    ...misplaced(options),
    ...missing(options),
    ...certificateProblems(options),
    ...headerProblems(options),
    ...plainProblems(options),
  ];
}

const has = (options: Options, name: string): boolean => Object.hasOwn(options, name);
const written = (way: string): string => `\`authentication: ${way}\``;

/** How the connection says who it is; for `oauth2` with how the client does. */
function wayOf(options: Options): string {
  const way = textOf(options, 'authentication') ?? 'none';
  return way === 'oauth2' ? `oauth2 ${clientWayOf(options)}` : way;
}

function clientWayOf(options: Options): string {
  return textOf(options, 'clientAuthentication') ?? 'client_secret_basic';
}

/** What each option is for; `oauth2` is all of its kinds. */
const belongings: Readonly<Record<string, readonly string[]>> = {
  apiKey: ['api-key'],
  keyHeader: ['api-key'],
  keyParameter: ['api-key'],
  user: ['basic'],
  password: ['basic'],
  token: ['bearer'],
  tokenUrl: ['oauth2', 'jwt'],
  clientId: ['oauth2'],
  clientAuthentication: ['oauth2'],
  clientSecret: ['oauth2 client_secret_basic', 'oauth2 client_secret_post'],
  scope: ['oauth2', 'jwt'],
  audience: ['oauth2', 'jwt'],
  signingKey: ['jwt', 'oauth2 private_key_jwt'],
  signingAlgorithm: ['jwt', 'oauth2 private_key_jwt'],
  keyId: ['jwt', 'oauth2 private_key_jwt'],
  issuer: ['jwt'],
  subject: ['jwt'],
  lifetime: ['jwt'],
};

function misplaced(options: Options): readonly OptionProblem[] {
  const way = wayOf(options);
  return Object.entries(belongings).flatMap(([option, ways]) => {
    if (!has(options, option) || ways.some((allowed) => way === allowed || way.startsWith(`${allowed} `))) return [];
    return [{ option, reason: `\`${option}\` is for ${ways.map(inWords).join(' or ')}` }];
  });
}

function inWords(way: string): string {
  const [kind = '', client] = way.split(' ');
  return client === undefined ? written(kind) : `${written(kind)} with \`clientAuthentication: ${client}\``;
}

const needs: Readonly<Record<string, readonly string[]>> = {
  'api-key': ['apiKey'],
  basic: ['user', 'password'],
  bearer: ['token'],
  jwt: ['signingKey'],
  'oauth2 client_secret_basic': ['tokenUrl', 'clientId', 'clientSecret'],
  'oauth2 client_secret_post': ['tokenUrl', 'clientId', 'clientSecret'],
  'oauth2 private_key_jwt': ['tokenUrl', 'clientId', 'signingKey'],
  'oauth2 tls_client_auth': ['tokenUrl', 'clientId', 'clientCertificate', 'clientKey'],
};

function missing(options: Options): readonly OptionProblem[] {
  const way = wayOf(options);
  const absent = (needs[way] ?? []).filter((name) => !has(options, name));
  const problems = absent.map((name) => problem('authentication', `${inWords(way)} needs \`${name}\``));
  const places = ['keyHeader', 'keyParameter'].filter((name) => has(options, name));
  if (way !== 'api-key' || places.length === 1) return problems;
  const reason =
    places.length === 0
      ? `${written(way)} needs \`keyHeader\` or \`keyParameter\`, where the key is sent`
      : 'a key is sent in `keyHeader` or in `keyParameter`, not in both';
  return [...problems, problem(places[1] ?? 'authentication', reason)];
}

function certificateProblems(options: Options): readonly OptionProblem[] {
  const pairs = [
    ['clientCertificate', 'clientKey'],
    ['clientKey', 'clientCertificate'],
    ['clientKeyPassphrase', 'clientKey'],
  ] as const;
  return pairs
    .filter(([one, other]) => has(options, one) && !has(options, other))
    .map(([one, other]) => problem(one, `\`${one}\` needs \`${other}\``));
}

/** What the transport says itself, or what is a credential and belongs to a secret. */
const ownHeaders: Readonly<Record<string, string>> = {
  authorization: 'credentials stand in the options of `authentication`, as secrets',
  'proxy-authorization': 'credentials stand in the options of `authentication`, as secrets',
  cookie: 'credentials stand in the options of `authentication`, as secrets',
  host: 'it follows from `url`',
  connection: 'it is decided by the plugin',
  'content-length': 'it is decided by the plugin',
  'transfer-encoding': 'it is decided by the plugin',
  'accept-encoding': 'it is decided by the plugin',
};

function headerProblems(options: Options): readonly OptionProblem[] {
  const keyHeader = textOf(options, 'keyHeader')?.toLowerCase();
  return Object.keys(textsOf(options, 'headers')).flatMap((name) => {
    const lower = name.toLowerCase();
    const isKey = lower === keyHeader ? 'it is that of `keyHeader`' : null;
    const reason = checkHeaderName(name) ?? (Object.hasOwn(ownHeaders, lower) ? ownHeaders[lower] : null) ?? isKey;
    return reason === null ? [] : [problem('headers', `the header '${name}' cannot be set: ${reason}`)];
  });
}

/** This machine, by the names that mean nothing else. */
const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

function plainProblems(options: Options): readonly OptionProblem[] {
  const problems = ['url', 'tokenUrl'].flatMap((name) => {
    const { protocol, hostname } = new URL(textOf(options, name) ?? 'https://absent');
    if (protocol !== 'http:' || loopback.test(hostname) || isOn(options, 'allowPlainHttp')) return [];
    return [
      problem(name, 'the URL begins with http://: write https://, or say `allowPlainHttp: true` if nobody can listen'),
    ];
  });
  const isPlain = textOf(options, 'url')?.toLowerCase().startsWith('http:') === true;
  if (!isPlain || !has(options, 'clientCertificate')) return problems;
  return [...problems, problem('clientCertificate', '`clientCertificate` needs a `url` that begins with https://')];
}

function problem(option: string, reason: string): OptionProblem {
  return { option, reason };
}
