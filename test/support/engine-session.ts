import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDuckdbSession } from '../../src/engine/duckdb/session.js';
import type { Session, SessionOptions } from '../../src/engine/session.js';

/** An engine of its own, and the one directory that it may reach. */
export interface TestEngine {
  readonly session: Session;
  readonly directory: string;
  close(): Promise<void>;
}

export async function openTestEngine(changes: Partial<SessionOptions> = {}): Promise<TestEngine> {
  const directory = await mkdtemp(join(tmpdir(), 'tieout-test-engine-'));
  const session = await openDuckdbSession({
    temporaryDirectory: join(directory, 'temporary'),
    directories: [directory],
    memoryLimit: 400e6,
    threads: 1,
    ordered: false,
    signal: new AbortController().signal,
    ...changes,
  });
  return {
    session,
    directory,
    close: async () => {
      await session.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
