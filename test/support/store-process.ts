import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Another process that uses a store. */
export interface StoreProcess {
  /** The next line it says; its error output when it ends instead. */
  nextLine(): Promise<string>;
  /** Ends it as a power button would: SIGKILL, no handler runs. */
  kill(): Promise<void>;
}

const script = fileURLToPath(new URL('store-process-main.ts', import.meta.url));

/**
 * Starts a process that opens a store and says `open`, or says the code of the error. `open` then waits; `write` keeps
 * batch after batch and says the id of each one that is kept.
 *
 * @param database a URL or a directory.
 */
export function startStoreProcess(task: 'open' | 'write', database: string): StoreProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', script, task, database], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const errors: Buffer[] = [];
  child.stderr.on('data', (data: Buffer) => errors.push(data));
  const ended = once(child, 'exit');
  return {
    nextLine: async () => {
      const { value, done } = await lines.next();
      if (done !== true) return value;
      await ended;
      throw new Error(`The process ended: ${Buffer.concat(errors).toString()}`);
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
