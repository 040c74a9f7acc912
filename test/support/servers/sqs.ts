import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePorts, listens } from './free-ports.js';

/** Moto's server, which answers as Amazon SQS does and keeps its queues in memory. */
export interface SqsServer {
  /** `http://127.0.0.1:port`. */
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** Moto's server, or null where there is none: then the suite skips out loud. */
export function findSqs(): string | null {
  const program =
    process.env['TIEOUT_TEST_MOTO'] ?? join(homedir(), '.cache', 'tieout-test', 'moto', 'bin', 'moto_server');
  return existsSync(program) ? program : null;
}

/** Starts an empty service. */
export async function startSqs(program: string): Promise<SqsServer> {
  const [port = 0] = await freePorts(1);
  const server = spawn(program, ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  const deadline = Date.now() + 60_000;
  while (!(await listens(port))) {
    if (server.exitCode !== null || server.signalCode !== null) throw new Error('Moto ended while it started');
    if (Date.now() > deadline) throw new Error('Moto does not answer');
    await pause(50);
  }
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
    },
  };
}
