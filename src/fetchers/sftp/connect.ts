import { connect } from 'node:net';
import type SftpClient from 'ssh2-sftp-client';
import { operationalError } from '../../base/errors.js';
import { authenticationFor } from './authenticate.js';
import { connectionFailure } from './failures.js';
import { isPinned, readHostKey } from './host-key.js';
import type { HostKey } from './host-key.js';
import { openedSession } from './session.js';
import type { Session, Sftp } from './session.js';
import { nameOfHost } from './target.js';
import type { Target } from './target.js';

/**
 * Connects to a server: it must have a pinned key before it is told anything but a user's name.
 *
 * @param patience milliseconds until it must have let us in
 * @throws OperationalError `host-not-found`, `host-unreachable`, `host-refused`, `credentials-refused`, `source-failed`;
 * the reason of the signal.
 */
export async function connectTo(target: Target, patience: number, signal: AbortSignal): Promise<Session> {
  signal.throwIfAborted();
  const { default: Client } = await import('ssh2-sftp-client');
  const silent = { error: () => undefined, end: () => undefined, close: () => undefined };
  const client = new Client('tieout', silent);
  let failure: unknown = null;
  let refused: HostKey | null = null;
  // The library words failures anew: the first one, as it was, says more.
  client.on('error', (error: unknown) => (failure ??= error));
  const socket = connect({ host: target.host, port: target.port });
  const abandon = (): void => void socket.destroy();
  signal.addEventListener('abort', abandon);
  try {
    const sftp = await openSftp(client, target, {
      sock: socket,
      readyTimeout: patience,
      hostVerifier: (key: Buffer) => {
        const found = readHostKey(key);
        const isRight = isPinned(target.hostKeys, found);
        if (!isRight) refused = found;
        return isRight;
      },
    });
    return openedSession(nameOfHost(target), client, sftp, socket);
  } catch (error) {
    socket.destroy();
    signal.throwIfAborted();
    throw refused ? refusedKey(target, refused) : connectionFailure(target, failure ?? error, patience);
  } finally {
    signal.removeEventListener('abort', abandon);
  }
}

type Settings = Pick<SftpClient.ConnectOptions, 'sock' | 'readyTimeout' | 'hostVerifier'>;

function openSftp(client: SftpClient, target: Target, settings: Settings): Promise<Sftp> {
  const { username, privateKey, passphrase } = target;
  return client.connect({
    ...settings,
    username,
    // Read here, so that a key that cannot be read is told; the ways to show who we are come from the handler.
    ...(privateKey === null ? {} : { privateKey, ...(passphrase === null ? {} : { passphrase }) }),
    authHandler: authenticationFor(target),
  });
}

function refusedKey(target: Target, { kind, fingerprint }: HostKey): Error {
  const reason = `its key is ${fingerprint} (${kind}), and \`hostKey\` names ${target.hostKeys.join(', ')}`;
  return operationalError('host-refused', { host: nameOfHost(target), reason });
}
