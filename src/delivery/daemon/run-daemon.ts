import { readCommit } from '../../config/index.js';
import { createFirstToken } from '../../access/tokens.js';
import { personAt } from '../../model/audit.js';
import { openQueue } from '../../queue/index.js';
import type { ApplyResult } from '../../run/configurations.js';
import { readGauges } from '../../run/read-gauges.js';
import type { Tools } from '../../run/tools.js';
import type { DaemonRequest } from '../shared/daemon-request.js';
import { keepConfiguration } from './configuration-keeper.js';
import type { Api, ApiParts, DaemonHost } from './daemon-host.js';
import { firstConfiguration } from './first-configuration.js';
import { databaseCheck, observe } from './observe/index.js';
import type { Observation } from './observe/index.js';
import { serveObservation } from './observe/index.js';
import { oneByOne } from './one-by-one.js';
import { openPatiently } from './open-patiently.js';
import { repeat } from './repeat.js';
import type { Repeated } from './repeat.js';
import { startWork } from './start-work.js';
import type { Work } from './start-work.js';
import { tellOnce } from './tell-once.js';
import { watchDatabase } from './watch-database.js';

/** How often a process looks which configuration is active, and whether its database is there. In milliseconds. */
const lookEvery = 2000;

/**
 * `tieout serve` and `tieout worker`: works until the process is asked to stop, then finishes what it has begun; asked again, it
 * gives that back and ends.
 *
 * @throws OperationalError of the database, when it cannot be opened in five minutes, or when a newer tieout has migrated it; whatever nobody expected, for which a
 * supervisor starts the process again.
 */
export async function runDaemon(request: DaemonRequest, host: DaemonHost): Promise<void> {
  try {
    await runUntilDrained(request, host);
  } catch (error) {
    if (!isWaitEndedBy(host.draining, error)) throw error;
  }
}

/** Whoever is asked to stop while it waits for its database, or for a configuration, has begun nothing. */
function isWaitEndedBy(draining: AbortSignal, error: unknown): boolean {
  return draining.aborted && error instanceof Error && error.name === 'AbortError' && error.cause === draining.reason;
}

async function runUntilDrained(request: DaemonRequest, host: DaemonHost): Promise<void> {
  const opened = await openPatiently(request.open, {
    wait: request.options.wait,
    signal: host.draining,
    now: () => host.clock.now().getTime(),
    onWait: (error, milliseconds) =>
      request.say(`${request.failureOf(error).message}; trying again in ${milliseconds / 1000} s.`),
  });
  const observation = observeProcess(opened.tools, request, host);
  try {
    await work(opened.tools, request, host, observation);
  } finally {
    await opened.close();
    observation.listener({ name: 'daemon_stopped', worker: host.name });
    await observation.close();
  }
}

function observeProcess(tools: Tools, { options }: DaemonRequest, host: DaemonHost): Observation {
  return observe({
    process: host.name,
    version: host.version,
    level: options.logLevel,
    clock: host.clock,
    redact: host.redact,
    traces: host.traces,
    readGauges: () => readGauges(tools),
    checks: [databaseCheck(tools)],
  });
}

async function work(tools: Tools, request: DaemonRequest, host: DaemonHost, observation: Observation): Promise<void> {
  const parts = await openParts(tools, request, host, observation);
  const { listener, queue } = parts;
  const watching = watch(parts);
  let api: Api | null = null;
  let working: Work | null = null;
  try {
    api = await openApi(parts, host);
    working = startWork(parts, queue, host);
    listener({ name: 'daemon_started', worker: host.name });
    const ending = Promise.race([whenAborted(host.draining), watching.finished, working.finished]);
    await ending.finally(() => listener({ name: 'daemon_draining', worker: host.name }));
    if (!host.draining.aborted) return;
    const begun = working;
    host.aborting.addEventListener('abort', () => void begun.abort(), { once: true });
    await working.drain();
  } finally {
    // What failed, or could not start, has stopped by itself; the rest gives back what it has.
    await working?.abort();
    await api?.close();
    await watching.stop();
  }
}

async function openParts(
  tools: Tools,
  request: DaemonRequest,
  host: DaemonHost,
  observation: Observation,
): Promise<ApiParts> {
  const listener = tellOnce(observation.listener);
  const active = await firstConfiguration(tools, request, host.draining);
  const environment = request.workspace.plan.environment?.name ?? null;
  const configuration = keepConfiguration({ tools, environment, active, listener });
  const queue = openQueue(tools.store, request.workspace.settings.queue, listener);
  const { clock, redact } = host;
  const database = watchDatabase({ store: tools.store, clock, listener, redact, patience: queue.settings.lease });
  const takeTurns = oneByOne();
  const applyDisk: ApiParts['applyDisk'] = (words) =>
    takeTurns(async (): Promise<ApplyResult> => {
      const { plan } = await request.readAgain();
      return configuration.apply(plan, { ...words, commit: await readCommit(request.directory) });
    });
  host.onReload(() => void reload({ request, applyDisk, listener }));
  return { request, tools, queue, configuration, observation, database, listener, applyDisk };
}

/** What somebody who starts it should know of where everything is kept. */
async function tellDatabase({ request, tools }: ApiParts): Promise<void> {
  const { embedded } = await tools.store.readHealth();
  if (embedded) {
    request.say(
      'The embedded database survives a process that is killed, but no power cut, and serves one process: for more, PostgreSQL.',
    );
  }
}

/** Only once it listens: a token of a start that failed would be shown, and never be shown again. */
async function showFirstToken({ request, tools }: ApiParts): Promise<void> {
  if (request.workspace.settings.serve.oidc !== null) return;
  const first = await createFirstToken(tools.store, personAt(request.person));
  if (first)
    request.show(
      `The first token, for everything until ${first.expiresAt.slice(0, 10)}, shown this once: ${first.token}`,
    );
}

async function openObservation(observation: Observation, { options, say }: DaemonRequest): Promise<Api | null> {
  if (options.observe === null) return null;
  const served = await serveObservation(observation, options.observe);
  say(`Observed on ${served.address}.`);
  return served;
}

async function openApi(parts: ApiParts, host: DaemonHost): Promise<Api | null> {
  const { request, observation } = parts;
  if (request.role === 'worker') return openObservation(observation, request);
  await tellDatabase(parts);
  const api = await host.openApi(parts);
  try {
    await showFirstToken(parts);
  } catch (error) {
    await api.close();
    throw error;
  }
  parts.listener({ name: 'api_listening', address: api.address });
  const { version } = parts.configuration.current().applied;
  parts.request.say(`Listening on ${api.address}, with configuration ${version.slice(0, 12)}.`);
  return api;
}

/**
 * Looks now and again; whatever is wrong now may be right the next time, but for a database that a newer tieout has migrated: what this
 * one would do with it nobody has thought of.
 */
function watch({ database, configuration, listener, request }: ApiParts): Repeated {
  const looking = repeat(lookEvery, () => database.look());
  // A question that is not answered must not keep the other from being asked.
  const refreshing = repeat(lookEvery, async () => {
    try {
      if (database.missing() === null) await configuration.refresh();
    } catch (error) {
      const { code, message } = request.failureOf(error);
      listener({ name: 'daemon_fault', doing: 'looking which configuration is active', code, reason: message });
    }
  });
  return {
    finished: looking.finished,
    stop: async () => {
      await refreshing.stop();
      await looking.stop();
    },
  };
}

async function reload({
  request,
  applyDisk,
  listener,
}: Pick<ApiParts, 'request' | 'applyDisk' | 'listener'>): Promise<void> {
  try {
    await applyDisk({ actor: personAt(request.person), because: 'The daemon was told to read its workspace again' });
  } catch (error) {
    const { code, message } = request.failureOf(error);
    listener({ name: 'daemon_fault', doing: 'applying the workspace', code, reason: message });
  }
}

function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
