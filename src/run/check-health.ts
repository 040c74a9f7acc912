import { mkdir, statfs } from 'node:fs/promises';
import { isSecret } from '../model/plain-options.js';
import type { Plan } from '../model/plan.js';
import { checkConnections } from './check-connections.js';
import { checked, ok } from './health-check.js';
import type { HealthCheck, HealthFinding } from './health-check.js';
import { openSession } from './open-session.js';
import type { Tools } from './tools.js';

const leastFreeBytes = 1024 ** 3;

/** Checks what runs depend on: engine, archive, disk, database, clock, secrets, and the places feeds are fetched from. */
export async function checkHealth(tools: Tools, plan: Plan): Promise<readonly HealthCheck[]> {
  return [
    await checked('engine', () => checkEngine(tools)),
    await checked('archive', () => checkArchive(tools)),
    await checked('disk', () => checkDisk(tools)),
    await checked('database', () => checkDatabase(tools)),
    await checked('clock', () => checkClock(tools)),
    ...(await checkSecrets(tools, plan)),
    ...(await checkConnections(tools, plan)),
  ];
}

async function checkEngine(tools: Tools): Promise<HealthFinding> {
  const session = await openSession(tools, { phase: 'checking the engine', ordered: false, directories: [] });
  try {
    const [row] = await session.rows('SELECT version()');
    const megabytes = Math.round(tools.engine.memoryLimit / 1024 ** 2);
    return ok(`DuckDB ${String(row?.[0])}, ${megabytes} MiB, ${tools.engine.threads} threads`);
  } finally {
    await session.close();
  }
}

async function checkArchive({ archive, archiveDirectory }: Tools): Promise<HealthFinding> {
  const probe = await archive.put('raw', oneLine());
  await archive.open('raw', probe.sha256);
  return ok(`${archiveDirectory} can be written, and reads back what was written`);
}

async function* oneLine(): AsyncIterable<Buffer> {
  yield Buffer.from('tieout doctor\n');
}

async function checkDisk({ temporaryDirectory }: Tools): Promise<HealthFinding> {
  await mkdir(temporaryDirectory, { recursive: true });
  const { bavail, bsize } = await statfs(temporaryDirectory);
  const free = bavail * bsize;
  const detail = `${(free / 1024 ** 3).toFixed(1)} GiB free at ${temporaryDirectory}`;
  if (free >= leastFreeBytes) return ok(detail);
  return { status: 'warning', detail, next: 'Free some space: large comparisons spill to disk.' };
}

async function checkDatabase({ store }: Tools): Promise<HealthFinding> {
  const health = await store.readHealth();
  if (!health.embedded) return ok(`PostgreSQL ${health.serverVersion}, schema up to date`);
  return {
    status: 'warning',
    detail: `embedded (${health.serverVersion}): survives a killed process, not a power cut`,
    next: 'For production configure PostgreSQL.',
  };
}

/** Instants are kept by this machine's clock, and compared with the database's. */
async function checkClock({ clock, store }: Tools): Promise<HealthFinding> {
  const health = await store.readHealth();
  const seconds = Math.round(Math.abs(clock.now().getTime() - new Date(health.now).getTime()) / 1000);
  if (seconds <= 5) return ok(`${clock.now().toISOString()}, as the database has it`);
  const detail = `${seconds} s apart from the database's`;
  return { status: 'warning', detail, next: 'Set both clocks by the network.' };
}

/** Whether each secret that a system names has a value: never which. */
async function checkSecrets({ secrets }: Tools, plan: Plan): Promise<readonly HealthCheck[]> {
  const users = new Map<string, Set<string>>();
  for (const { system, fetch } of Object.values(plan.feeds)) {
    for (const value of Object.values(fetch.options)) {
      if (isSecret(value)) users.set(value.secret, (users.get(value.secret) ?? new Set()).add(system));
    }
  }
  const checks: HealthCheck[] = [];
  for (const name of [...users.keys()].sort()) {
    const systems = [...(users.get(name) ?? [])].sort().map((system) => `'${system}'`);
    const user = `${systems.length === 1 ? 'system' : 'systems'} ${systems.join(', ')}`;
    checks.push(
      await checked(`secret ${name}`, async () => {
        await secrets.read(name, user);
        return ok(`has a value, for ${user}`);
      }),
    );
  }
  return checks;
}
