import { mkdir, statfs } from 'node:fs/promises';
import { OperationalError, messageOf } from '../base/errors.js';
import type { Plan } from '../model/plan.js';
import { openSession } from './open-session.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

/** One thing that has to work, and whether it does. */
export interface HealthCheck {
  readonly name: string;
  readonly status: 'ok' | 'warning' | 'failed';
  readonly detail: string;
  /** What to do about it; null when there is nothing to do. */
  readonly next: string | null;
}

const leastFreeBytes = 1024 ** 3;

/** Checks what runs depend on: engine, archive, disk, database, clock, and the places feeds are fetched from. */
export async function checkHealth(tools: Tools, plan: Plan): Promise<readonly HealthCheck[]> {
  return [
    await checked('engine', () => checkEngine(tools)),
    await checked('archive', () => checkArchive(tools)),
    await checked('disk', () => checkDisk(tools)),
    await checked('database', () => checkDatabase(tools)),
    await checked('clock', () => checkClock(tools)),
    ...(await checkConnections(tools, plan)),
  ];
}

type Finding = Omit<HealthCheck, 'name'>;

const ok = (detail: string): Finding => ({ status: 'ok', detail, next: null });

async function checked(name: string, check: () => Promise<Finding>): Promise<HealthCheck> {
  try {
    return { name, ...(await check()) };
  } catch (error) {
    const next = error instanceof OperationalError ? error.nextStep : 'Check that it is there and may be used.';
    return { name, status: 'failed', detail: messageOf(error), next };
  }
}

async function checkEngine(tools: Tools): Promise<Finding> {
  const session = await openSession(tools, { phase: 'checking the engine', ordered: false, directories: [] });
  try {
    const [row] = await session.rows('SELECT version()');
    const megabytes = Math.round(tools.engine.memoryLimit / 1024 ** 2);
    return ok(`DuckDB ${String(row?.[0])}, ${megabytes} MiB, ${tools.engine.threads} threads`);
  } finally {
    await session.close();
  }
}

async function checkArchive({ archive, archiveDirectory }: Tools): Promise<Finding> {
  const probe = await archive.put('raw', oneLine());
  await archive.open('raw', probe.sha256);
  return ok(`${archiveDirectory} can be written, and reads back what was written`);
}

async function* oneLine(): AsyncIterable<Buffer> {
  yield Buffer.from('tieout doctor\n');
}

async function checkDisk({ temporaryDirectory }: Tools): Promise<Finding> {
  await mkdir(temporaryDirectory, { recursive: true });
  const { bavail, bsize } = await statfs(temporaryDirectory);
  const free = bavail * bsize;
  const detail = `${(free / 1024 ** 3).toFixed(1)} GiB free at ${temporaryDirectory}`;
  if (free >= leastFreeBytes) return ok(detail);
  return { status: 'warning', detail, next: 'Free some space: large comparisons spill to disk.' };
}

async function checkDatabase({ store }: Tools): Promise<Finding> {
  const health = await store.readHealth();
  if (!health.embedded) return ok(`PostgreSQL ${health.serverVersion}, schema up to date`);
  return {
    status: 'warning',
    detail: `embedded (${health.serverVersion}): survives a killed process, not a power cut`,
    next: 'For production configure PostgreSQL.',
  };
}

/** Instants are kept by this machine's clock, and compared with the database's. */
async function checkClock({ clock, store }: Tools): Promise<Finding> {
  const health = await store.readHealth();
  const seconds = Math.round(Math.abs(clock.now().getTime() - new Date(health.now).getTime()) / 1000);
  if (seconds <= 5) return ok(`${clock.now().toISOString()}, as the database has it`);
  const detail = `${seconds} s apart from the database's`;
  return { status: 'warning', detail, next: 'Set both clocks by the network.' };
}

async function checkConnections(tools: Tools, plan: Plan): Promise<readonly HealthCheck[]> {
  const checks: HealthCheck[] = [];
  for (const { name, fetch } of Object.values(plan.feeds)) {
    checks.push(
      await checked(`feed ${name}`, async () => {
        const fetcher = required(tools.fetchers.get(fetch.plugin), `fetcher ${fetch.plugin}`);
        return ok(await fetcher.probe({ workspace: tools.workspace, options: fetch.options }));
      }),
    );
  }
  return checks;
}
