import { PGlite } from '@electric-sql/pglite';
import type { ExecProtocolOptionsStream } from '@electric-sql/pglite';

/** How the engine says that it has given up. Text of a user stands on other lines. */
const panicLine = /^\S+ \S+ \S+ \[\d+\] PANIC: /;

/**
 * PGlite that stops when it has panicked, as a server would. On its own it goes on with whatever state it has left: it
 * can spin for ever, and closing it writes that state over what the log could recover. The next start recovers.
 */
export class GuardedEngine extends PGlite {
  #panicked = false;
  readonly #onPanic: () => void;

  /** @param onPanic called once the engine has panicked and its last answer is sent. */
  constructor(dataDirectory: string, onPanic: () => void) {
    super({
      dataDir: dataDirectory,
      relaxedDurability: false,
      onStderr: (line) => {
        if (panicLine.test(line)) this.#panicked = true;
        return true;
      },
    });
    this.#onPanic = onPanic;
  }

  override async execProtocolRawStream(message: Uint8Array, options: ExecProtocolOptionsStream): Promise<void> {
    if (this.#panicked) throw new Error('The embedded database has stopped');
    await super.execProtocolRawStream(message, options);
    // After the answer, which says why, is on its way.
    if (this.#panicked) setImmediate(this.#onPanic);
  }

  /** The socket server rolls back with this what a lost connection began. */
  override exec(...statement: Parameters<PGlite['exec']>): ReturnType<PGlite['exec']> {
    return this.#panicked ? Promise.resolve([]) : super.exec(...statement);
  }

  override close(): Promise<void> {
    return this.#panicked ? Promise.resolve() : super.close();
  }
}
