import type { OptionDescription } from '../../plugin/fetcher.js';

/** Who listens, and who we are there. */
export const connectionOptions: Readonly<Record<string, OptionDescription>> = {
  host: {
    description: 'The name or the address of the broker.',
    required: true,
    example: 'broker.example.com',
  },
  port: {
    description: 'The port it listens on.',
    required: false,
    example: '5671',
    type: 'integer',
    default: '5671, without TLS 5672',
    check: (value) => {
      const port = Number(value);
      return port >= 1 && port <= 65535 ? null : `'${value}' is no port: ports are 1 to 65535`;
    },
  },
  vhost: {
    description: 'The virtual host of the broker.',
    required: false,
    example: 'sales',
    default: '/',
  },
  username: {
    description: 'Who we are at the broker.',
    required: true,
    example: 'tieout',
  },
  password: {
    description: 'The password of the user.',
    required: true,
    example: 'BROKER_PASSWORD',
    secret: true,
  },
  tls: {
    description: 'Whether the connection is encrypted, and the certificate of the broker checked.',
    required: false,
    example: 'false',
    type: 'boolean',
    default: 'true',
  },
  certificateAuthority: {
    description:
      'Who may sign the certificate of the broker, in PEM: for a broker whose certificate is not publicly signed.',
    required: false,
    example: 'reference/broker-ca.pem',
    type: 'file',
    default: 'whom this machine trusts',
  },
  heartbeat: {
    description: 'How long nothing may be heard of the broker before the connection counts as lost.',
    required: false,
    example: '1m',
    type: 'duration',
    default: '30s',
  },
};

/** Which messages are taken, and where those go that cannot be read. */
export const feedSettings: Readonly<Record<string, OptionDescription>> = {
  deadLetters: {
    description:
      'The queue for messages that cannot be read, or were tried too often, with the reason in the header `x-tieout-reason`.',
    required: true,
    example: 'orders-dead',
  },
  prefetch: {
    description: 'How many messages are held at most, and so in memory: a batch has no more than that.',
    required: false,
    example: '200',
    type: 'integer',
    default: 'as many as a batch may have',
    check: (value) => {
      const messages = Number(value);
      return messages >= 1 && messages <= 65535 ? null : `'${value}' is no number from 1 to 65535`;
    },
  },
  ordered: {
    description:
      'Whether messages must be taken in their order: then the queue has to have a single active consumer, and is refused without.',
    required: false,
    example: 'true',
    type: 'boolean',
    default: 'false',
  },
  declare: {
    description: 'Whether to make the queue, a quorum queue, and that for dead letters where they are missing.',
    required: false,
    example: 'true',
    type: 'boolean',
    default: 'false: they must be there',
  },
};
