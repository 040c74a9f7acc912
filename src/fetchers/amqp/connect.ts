import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Channel, ChannelModel } from 'amqplib';
import { messageOf, operationalError } from '../../base/errors.js';
import type { Options, SourceRequest } from '../../plugin/fetcher.js';
import { integerOf, millisecondsOf, textOf } from '../../plugin/options.js';
import { connectFailure } from './failures.js';
import type { Asked } from './failures.js';

/** A connection to a broker. */
export interface BrokerConnection {
  readonly model: ChannelModel;
  readonly asked: Asked;
  /** A channel whose failures are told by what is asked of it. */
  openChannel(): Promise<Channel>;
  /** Ends it; that it is lost already is no failure. */
  close(): Promise<void>;
}

/** Whether TLS is used, which it is unless the option says otherwise. */
export function isEncrypted(options: Options): boolean {
  return textOf(options, 'tls') !== 'false';
}

export function portOf(options: Options): number {
  return integerOf(options, 'port') ?? (isEncrypted(options) ? 5671 : 5672);
}

/**
 * Connects to the broker of a connection's options, for the queue at the path of the request.
 *
 * @throws OperationalError `host-not-found`, `host-unreachable`, `host-refused`, `credentials-refused`, `access-refused`.
 */
export async function connectBroker(request: SourceRequest): Promise<BrokerConnection> {
  const { options, feed, path } = request;
  const host = textOf(options, 'host') ?? '';
  const vhost = textOf(options, 'vhost') ?? '/';
  const { connect } = await import('amqplib');
  const place = {
    protocol: isEncrypted(options) ? 'amqps' : 'amqp',
    hostname: host,
    port: portOf(options),
    username: textOf(options, 'username') ?? '',
    password: textOf(options, 'password') ?? '',
    vhost,
    heartbeat: Math.max(1, Math.round((millisecondsOf(options, 'heartbeat') ?? 30_000) / 1000)),
  };
  const authorities = await readAuthorities(request);
  try {
    const model = await connect(place, { noDelay: true, timeout: connectTimeout, ...authorities });
    // Whoever asks for something is told; without a listener the process would end.
    model.on('error', () => undefined);
    return {
      model,
      asked: { feed, host, path },
      async openChannel() {
        const channel = await model.createChannel();
        channel.on('error', () => undefined);
        return channel;
      },
      close: () => model.close().catch(() => undefined),
    };
  } catch (error) {
    throw connectFailure(error, { feed, host, path: vhost });
  }
}

/** Milliseconds; the policy of the connection gives up earlier or asks again. */
const connectTimeout = 60_000;

async function readAuthorities({ options, workspace }: SourceRequest): Promise<{ readonly ca?: Buffer }> {
  const file = textOf(options, 'certificateAuthority');
  if (file === undefined || !isEncrypted(options)) return {};
  try {
    return { ca: await readFile(join(workspace, file)) };
  } catch (error) {
    throw operationalError('source-unreadable', { path: file, reason: messageOf(error) }, { cause: error });
  }
}
