import type { buildConnector } from 'undici';
import { systemCodeOf } from '../../base/errors.js';

/**
 * Remembers with which alert a server ended a connection: from TLS 1.3 on it may come after the handshake, and undici tells
 * then that the connection ended, and nothing else.
 */
export interface TlsAlerts {
  watch(connector: buildConnector.connector): buildConnector.connector;
  /** The alert behind a failure, or the failure itself where there was none. */
  behind(failure: unknown): unknown;
}

export function watchTlsAlerts(): TlsAlerts {
  const alerts = new Map<number, Error>();
  return {
    watch: (connector) => (options, callback) => {
      connector(options, (error, socket) => {
        if (error) {
          callback(error, null);
          return;
        }
        // Known only while there is a connection.
        const { localPort = 0 } = socket;
        // Of an earlier connection from the same port.
        alerts.delete(localPort);
        socket.on('error', (failure) => {
          if (systemCodeOf(failure)?.startsWith('ERR_SSL_')) alerts.set(localPort, failure);
        });
        callback(null, socket);
      });
    },
    behind: (failure) => alerts.get(localPortOf(failure)) ?? failure,
  };
}

/** Failures of undici say of which connection they are. */
function localPortOf(failure: unknown): number {
  if (!(failure instanceof Error && 'socket' in failure)) return -1;
  const { socket } = failure;
  const isTold = typeof socket === 'object' && socket !== null && 'localPort' in socket;
  return isTold && typeof socket.localPort === 'number' ? socket.localPort : -1;
}
