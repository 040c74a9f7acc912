import type { OptionValue } from '../../src/model/plan.js';
import { canaryOf, keyCanary, passwordCanary } from './canaries.js';
import type { Canary } from './canaries.js';
import {
  httpAnswers,
  startHostileAmqp,
  startHostileHttp,
  startHostilePostgres,
  startHostileSsh,
  startHostileTcp,
} from './hostile-servers.js';
import type { HostileServer } from './hostile-servers.js';

/** A connection with secrets, and a server that is hostile to it. */
export interface CanaryCase {
  readonly title: string;
  /** By option: what is planted there. */
  readonly secrets: Readonly<Record<string, Canary>>;
  /** Others that must be seen nowhere, such as a token that the server gave. */
  readonly others?: readonly Canary[];
  /** Secrets that the server must have heard, or the case proves nothing. */
  readonly told: readonly string[];
  readonly path: string;
  start(): Promise<HostileServer>;
  options(server: HostileServer): Readonly<Record<string, OptionValue>>;
}

const httpWays = Object.keys(httpAnswers) as readonly (keyof typeof httpAnswers)[];

/** The ways of a client to say who it is over HTTP. */
function httpCases(path: string): readonly CanaryCase[] {
  const ways: readonly (Pick<CanaryCase, 'title' | 'secrets' | 'told'> & {
    options: Readonly<Record<string, string>>;
  })[] = [
    {
      title: 'a key in a header',
      secrets: { apiKey: passwordCanary('apiKey') },
      told: ['apiKey'],
      options: { authentication: 'api-key', keyHeader: 'X-Api-Key' },
    },
    {
      title: 'a key in the query',
      secrets: { apiKey: passwordCanary('queryKey') },
      told: ['apiKey'],
      options: { authentication: 'api-key', keyParameter: 'api_key' },
    },
    {
      title: 'a password',
      secrets: { password: passwordCanary('password') },
      told: ['password'],
      options: { authentication: 'basic', user: 'tieout' },
    },
    {
      title: 'a token',
      secrets: { token: passwordCanary('token') },
      told: ['token'],
      options: { authentication: 'bearer' },
    },
    ...(['client_secret_basic', 'client_secret_post'] as const).map((clientAuthentication) => ({
      title: `a client and ${clientAuthentication}`,
      secrets: { clientSecret: passwordCanary('clientSecret') },
      told: [],
      options: { authentication: 'oauth2', tokenUrl: '/token', clientId: 'tieout', clientAuthentication },
    })),
    {
      title: 'a signed token',
      secrets: { signingKey: keyCanary() },
      told: [],
      options: { authentication: 'jwt', issuer: 'tieout', tokenUrl: '/token', audience: 'x' },
    },
    {
      title: 'a key that is none',
      secrets: {
        signingKey: canaryOf(
          `-----BEGIN PRIVATE KEY-----\n${passwordCanary('no-key').value}\n-----END PRIVATE KEY-----`,
        ),
      },
      told: [],
      options: { authentication: 'jwt', issuer: 'tieout' },
    },
  ];
  const answered = ways.flatMap(({ options, ...way }) => {
    const token = 'tokenUrl' in options ? passwordCanary('granted') : null;
    return httpWays.map((how): CanaryCase => ({
      ...way,
      title: `${way.title}, ${how}`,
      others: token === null ? [] : [token],
      path,
      start: () => startHostileHttp(how, token?.value ?? null),
      options: ({ port }) => ({
        url: `http://127.0.0.1:${port}/`,
        ...options,
        ...('tokenUrl' in options ? { tokenUrl: `http://127.0.0.1:${port}/token` } : {}),
      }),
    }));
  });
  return [...answered, ...certificateCases(path), tokenEndpointCase(path)];
}

/** The token endpoint itself says what it heard. */
function tokenEndpointCase(path: string): CanaryCase {
  return {
    title: 'a token endpoint that refuses',
    secrets: { clientSecret: passwordCanary('refused') },
    told: [],
    path,
    start: () => startHostileHttp('refused', null),
    options: ({ port }) => ({
      url: `http://127.0.0.1:${port}/`,
      authentication: 'oauth2',
      clientId: 'tieout',
      clientAuthentication: 'client_secret_post',
      tokenUrl: `http://127.0.0.1:${port}/token`,
    }),
  };
}

function certificateCases(path: string): readonly CanaryCase[] {
  const passphrase = passwordCanary('passphrase');
  const files = {
    clientCertificate: canaryOf(
      `-----BEGIN CERTIFICATE-----\n${passwordCanary('certificate').value}\n-----END CERTIFICATE-----`,
    ),
    clientKey: keyCanary(passwordCanary('another').value),
    clientKeyPassphrase: passphrase,
  };
  return (['echo', 'reset'] as const).map((how) => ({
    title: `a certificate that is none, ${how}`,
    secrets: files,
    told: [],
    path,
    start: () => startHostileTcp(how),
    options: ({ port }) => ({ url: `https://127.0.0.1:${port}/` }),
  }));
}

function sftpCases(): readonly CanaryCase[] {
  const passphrase = passwordCanary('passphrase');
  const login = { username: 'tieout', directory: '/out' };
  const ssh = (how: 'refuse' | 'tell', secrets: CanaryCase['secrets'], told: readonly string[]): CanaryCase => {
    let hostKey = '';
    return {
      title: `${Object.keys(secrets).join(' and ')}, ${how}`,
      secrets,
      told,
      path: 'sales_${date:yyyyMMdd}.csv',
      async start() {
        const server = await startHostileSsh(how);
        ({ hostKey } = server);
        return server;
      },
      options: ({ port }) => ({ host: '127.0.0.1', port: String(port), hostKey, ...login }),
    };
  };
  const garbled = (how: 'echo' | 'reset'): CanaryCase => ({
    title: `no server of SSH, ${how}`,
    secrets: { password: passwordCanary('garbled') },
    told: [],
    path: 'sales_${date:yyyyMMdd}.csv',
    start: () => startHostileTcp(how),
    options: ({ port }) => ({ host: '127.0.0.1', port: String(port), hostKey: `SHA256:${'A'.repeat(43)}`, ...login }),
  });
  return [
    ssh('refuse', { password: passwordCanary('password') }, ['password']),
    ssh('tell', { password: passwordCanary('password') }, ['password']),
    ssh('refuse', { privateKey: keyCanary() }, []),
    ssh('tell', { privateKey: keyCanary(passphrase.value), passphrase: passwordCanary('wrong') }, []),
    ssh('tell', { privateKey: keyCanary(passphrase.value), passphrase }, []),
    ssh('refuse', { agent: passwordCanary('/nowhere/agent') }, []),
    garbled('echo'),
    garbled('reset'),
  ];
}

/** A server that speaks no protocol at all. */
function garbledCases(
  secrets: CanaryCase['secrets'],
  path: string,
  options: (port: number) => Readonly<Record<string, OptionValue>>,
): readonly CanaryCase[] {
  return (['echo', 'reset'] as const).map((how) => ({
    title: `${Object.keys(secrets).join(' and ')}, ${how}`,
    secrets,
    told: [],
    path,
    start: () => startHostileTcp(how),
    options: ({ port }) => options(port),
  }));
}

function amqpCases(): readonly CanaryCase[] {
  const broker = { host: '127.0.0.1', username: 'tieout' };
  const plain = (port: number) => ({ ...broker, port: String(port), tls: 'false' });
  return [
    {
      title: 'a password that the broker repeats',
      secrets: { password: passwordCanary('password') },
      told: ['password'],
      path: 'sales',
      start: startHostileAmqp,
      options: ({ port }) => plain(port),
    },
    ...garbledCases({ password: passwordCanary('password') }, 'sales', plain),
    ...garbledCases({ password: passwordCanary('encrypted') }, 'sales', (port) => ({ ...broker, port: String(port) })),
  ];
}

function kafkaCases(): readonly CanaryCase[] {
  const cluster = (port: number) => ({ brokers: [`127.0.0.1:${port}`], group: 'tieout' });
  const login = (mechanism: string) => (port: number) => ({
    ...cluster(port),
    tls: 'false',
    username: 'tieout',
    mechanism,
  });
  return [
    ...garbledCases({ password: passwordCanary('plain') }, 'sales', login('plain')),
    ...garbledCases({ password: passwordCanary('scram') }, 'sales', login('scram-sha-512')),
    ...garbledCases({ privateKey: keyCanary() }, 'sales', (port) => ({ ...cluster(port), certificate: 'tieout.yaml' })),
    ...garbledCases(
      {
        privateKey: canaryOf(
          `-----BEGIN PRIVATE KEY-----\n${passwordCanary('no-key').value}\n-----END PRIVATE KEY-----`,
        ),
      },
      'sales',
      cluster,
    ),
  ];
}

function sqsCases(): readonly CanaryCase[] {
  const secrets = { secretAccessKey: passwordCanary('secretAccessKey'), sessionToken: passwordCanary('sessionToken') };
  return httpWays.map((how) => ({
    title: `signed requests, ${how}`,
    secrets,
    told: ['sessionToken'],
    path: 'sales',
    start: () => startHostileHttp(how, null),
    options: ({ port }) => ({
      region: 'eu-west-1',
      endpoint: `http://127.0.0.1:${port}`,
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    }),
  }));
}

function sqlCases(): readonly CanaryCase[] {
  const database = (kind: string, tls: string) => (port: number) => ({
    kind,
    host: '127.0.0.1',
    port: String(port),
    database: 'shop',
    user: 'tieout',
    tls,
  });
  const cases: readonly CanaryCase[] = [
    {
      title: 'a password that PostgreSQL repeats',
      secrets: { password: passwordCanary('password') },
      told: ['password'],
      path: 'sales',
      start: startHostilePostgres,
      options: ({ port }) => database('postgresql', 'false')(port),
    },
    ...['postgresql', 'mysql'].flatMap((kind) =>
      garbledCases({ password: passwordCanary(kind) }, 'sales', database(kind, 'false')),
    ),
  ];
  return cases.map((one, index) => ({ ...one, title: `${one.title} (${index})` }));
}

/** By fetcher: cases that plant a canary in every secret option that it has. */
export const canaryCases: Readonly<Record<string, readonly CanaryCase[]>> = {
  rest: httpCases('/orders'),
  // The transport is the same: what differs is the question.
  graphql: httpCases('orders.graphql').filter(({ title }) => /refused|redirect$|not JSON|certificate/.test(title)),
  sftp: sftpCases(),
  amqp: amqpCases(),
  kafka: kafkaCases(),
  sqs: sqsCases(),
  sql: sqlCases(),
  // It contacts nobody: what it reads was pushed.
  webhook: garbledCases(
    { secret: passwordCanary('secret'), previousSecret: passwordCanary('previousSecret') },
    'orders',
    () => ({}),
  ),
};
