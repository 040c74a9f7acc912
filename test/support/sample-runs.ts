import { cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '../../src/archive/index.js';
import { createRedactor } from '../../src/base/redactor.js';
import { fixedClock } from '../../src/base/clock.js';
import type { Clock } from '../../src/base/clock.js';
import { compileWorkspace } from '../../src/compile/compile.js';
import { readWorkspace } from '../../src/config/index.js';
import { duckdbDialect } from '../../src/engine/duckdb/dialect.js';
import { openExpressionEngine } from '../../src/engine/duckdb/expression-engine.js';
import { openDuckdbSession } from '../../src/engine/duckdb/session.js';
import { fileFetcher } from '../../src/fetchers/file/file-fetcher.js';
import { csvFormat } from '../../src/formats/csv/csv-format.js';
import { jsonFormat } from '../../src/formats/json/json-format.js';
import { personAt } from '../../src/model/audit.js';
import type { Plan } from '../../src/model/plan.js';
import type { PayloadFormat } from '../../src/plugin/format.js';
import { checkedOn } from './check-workspace.js';
import { openSecrets } from '../../src/run/read-secret.js';
import type { Tools } from '../../src/run/tools.js';
import type { Store } from '../../src/store/index.js';
import { instantConnections } from './connections.js';
import type { TestDatabase } from './describe-databases.js';

const root = join(import.meta.dirname, '../..');
const fetchers = new Map([['file', fileFetcher]]);
/** What makes the repository's own top level a workspace. */
const parts = ['tieout.yaml', 'entities', 'rules', 'systems'];

/** Reads and compiles a workspace, by default the sample, which is the top level of the repository, for its first environment. */
export async function compileSample(workspace = root, environment: string | null = null): Promise<Plan> {
  const engine = await openExpressionEngine();
  try {
    const compiled = await compileWorkspace(
      await readWorkspace(workspace),
      { engine, dialect: duckdbDialect, fetchers },
      { ...checkedOn, environment },
    );
    if (!compiled.plan) throw new Error(`The workspace does not compile: ${JSON.stringify(compiled.diagnostics)}`);
    return compiled.plan;
  } finally {
    engine.close();
  }
}

/** A copy of the sample workspace, to be changed, with everything that a run needs. */
export interface SampleWorkspace {
  readonly directory: string;
  readonly plan: Plan;
  readonly tools: Tools;
  /** The same with some tools replaced. */
  toolsWith(changes: Partial<Tools>): Tools;
  /** The same, judged at another time. */
  at(instant: string): Tools;
  remove(): Promise<void>;
}

export async function openSample(
  database: TestDatabase,
  plan: Plan,
  clock: Clock = fixedClock('2026-11-02T06:00:00Z'),
): Promise<SampleWorkspace> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'tieout-test-run-')));
  for (const part of parts) await cp(join(root, part), join(directory, part), { recursive: true });
  const tools = await openTools(directory, await database.open(clock), clock);
  return {
    directory,
    plan,
    tools,
    toolsWith: (changes) => ({ ...tools, ...changes }),
    at: (instant) => ({ ...tools, clock: fixedClock(instant) }),
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

/** Everything that runs of a workspace need, with an archive in its directory. */
export async function openTools(directory: string, store: Store, clock: Clock): Promise<Tools> {
  const archiveDirectory = join(directory, 'archive');
  await mkdir(archiveDirectory);
  return {
    workspace: directory,
    directories: [],
    privateHosts: [],
    store,
    archive: openArchive(archiveDirectory),
    archiveDirectory,
    temporaryDirectory: join(directory, 'temporary'),
    fetchers,
    connections: instantConnections(),
    secrets: openSecrets(
      { provider: 'env', allow: {} },
      { workspace: directory, environment: () => undefined, redactor: createRedactor() },
    ),
    formats: new Map<string, PayloadFormat>([
      ['csv', csvFormat],
      ['json', jsonFormat],
    ]),
    containers: [],
    engine: { dialect: duckdbDialect, open: openDuckdbSession, memoryLimit: 500e6, threads: 2 },
    clock,
    actor: personAt('maria'),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  };
}
