import type { Socket } from 'node:net';
import type SftpClient from 'ssh2-sftp-client';

/** What SFTP can be asked for, each with a callback: the library's own, which is not to be awaited by itself. */
export type Sftp = Awaited<ReturnType<SftpClient['connect']>>;

/** A connection over which a server answers. Whoever has it has it alone. */
export interface Session {
  /** As a person names the server. */
  readonly host: string;
  /**
   * Asks for one thing. An answer that never comes because the connection broke is a failure.
   *
   * @throws what the server answered, or why the connection broke
   */
  ask<T>(work: (sftp: Sftp, answer: (error: Error | null | undefined, value: T) => void) => void): Promise<T>;
  /** Why it broke; null while it has not. */
  readonly broken: Error | null;
  /** Ends it at once; what was asked for fails with the reason. */
  destroy(reason: unknown): void;
  /** Lets the process end although it is open, or does not. */
  setIdle(isIdle: boolean): void;
  /** Takes leave of the server. */
  end(): void;
}

export function openedSession(host: string, client: SftpClient, sftp: Sftp, socket: Socket): Session {
  const waiting = new Set<(reason: unknown) => void>();
  let broken: Error | null = null;
  const breakOff = (reason: unknown): void => {
    broken ??= reason instanceof Error ? reason : new Error('the connection was given up', { cause: reason });
    for (const reject of waiting) reject(reason);
    waiting.clear();
  };
  client.on('error', breakOff);
  client.on('close', () => breakOff(new Error('the connection was closed')));
  return {
    host,
    ask: (work) =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken);
        waiting.add(reject);
        work(sftp, (error, value) => {
          // What was broken off is told as that, whatever the library says of it afterwards.
          if (!waiting.delete(reject)) return;
          if (error) reject(error);
          else resolve(value);
        });
      }),
    get broken() {
      return broken;
    },
    destroy(reason) {
      breakOff(reason);
      socket.destroy();
    },
    setIdle: (isIdle) => void (isIdle ? socket.unref() : socket.ref()),
    end() {
      breakOff(new Error('the connection was ended'));
      socket.end();
    },
  };
}
