import type { FastifyInstance } from 'fastify';
import type { Authenticator } from '../../src/access/authenticator.js';
import { createHttpApplication } from '../../src/delivery/http/application.js';
import type { HttpDependencies, HttpSettings } from '../../src/delivery/http/dependencies.js';
import { causesOf } from '../../src/delivery/shared/proposals/propose-for-run.js';
import type { Grant, Principal } from '../../src/model/access.js';
import { personAt } from '../../src/model/audit.js';
import type { DaemonEvent } from '../../src/model/daemon-event.js';
import type { Plan } from '../../src/model/plan.js';
import { openJobDesk } from '../../src/queue/job-desk.js';
import { openFeedBoard } from '../../src/queue/schedule/board.js';
import { openQueue } from '../../src/queue/open-queue.js';
import type { Queue } from '../../src/queue/queue.js';
import { applyConfiguration } from '../../src/run/configurations.js';
import { runRules } from '../../src/run/run-rules.js';
import type { Tools } from '../../src/run/tools.js';
import { createEmbedded } from './describe-databases.js';
import type { TestDatabase } from './describe-databases.js';
import { compileSample, openSample } from './sample-runs.js';
import { defaultQueue } from './default-settings.js';

const everywhere = (role: Grant['role']): Grant => ({ role, rules: ['*'], systems: ['*'] });

/** Who may send requests in tests, by their token. */
export const principals: Readonly<Record<string, Principal>> = {
  admin: { name: 'admin', kind: 'token', grants: [everywhere('admin')] },
  operator: { name: 'operator', kind: 'token', grants: [everywhere('operator')] },
  steward: { name: 'steward', kind: 'token', grants: [everywhere('steward')] },
  viewer: { name: 'viewer', kind: 'token', grants: [everywhere('viewer')] },
  elsewhere: {
    name: 'elsewhere',
    kind: 'token',
    grants: [{ role: 'admin', rules: ['no-such'], systems: ['no-such'] }],
  },
};

export const authenticator: Authenticator = {
  authenticate({ authorization }) {
    if (authorization === undefined) return Promise.resolve({ refusal: 'none', challenge: 'Bearer' });
    const [, token = ''] = /^Bearer (\w+)$/.exec(authorization) ?? [];
    const principal = Object.hasOwn(principals, token) ? principals[token] : undefined;
    return Promise.resolve(
      principal ? { principal } : { refusal: 'unknown', challenge: 'Bearer error="invalid_token"' },
    );
  },
};

/** The application over the sample workspace on an embedded database, with what one day of it left there. */
export interface TestApplication {
  readonly app: FastifyInstance;
  readonly dependencies: HttpDependencies;
  readonly tools: Tools;
  readonly plan: Plan;
  readonly queue: Queue;
  readonly events: readonly DaemonEvent[];
  /** The answer to a request of somebody. */
  ask(who: string, method: 'GET' | 'POST' | 'DELETE' | 'HEAD' | 'PUT', url: string, request?: Asked): Promise<Answer>;
  /** Another application over the same data. */
  another(changes: Partial<HttpDependencies>): Promise<FastifyInstance>;
  close(): Promise<void>;
}

export interface Asked {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** Of JSON. */
  readonly body: Record<string, unknown>;
}

export const generousSettings: HttpSettings = {
  tls: null,
  rate: { requests: 1_000_000, seconds: 60 },
  trustProxy: [],
  openMetrics: false,
};

/** Opens it; `day` is run before anybody asks. */
export async function openHttpApplication(
  day: string | null = '2010-12-22',
  changes: Partial<HttpDependencies> = {},
  create: () => Promise<TestDatabase> = createEmbedded,
): Promise<TestApplication> {
  const database = await create();
  const plan = await compileSample();
  const sample = await openSample(database, plan);
  const { tools } = sample;
  const { applied } = await applyConfiguration(tools, plan, {
    actor: personAt('admin'),
    commit: null,
    because: 'first',
  });
  if (day !== null) await runDay(tools, plan, day);
  const events: DaemonEvent[] = [];
  const queue = openQueue(tools.store, defaultQueue, () => undefined);
  const dependencies: HttpDependencies = {
    version: '0.0.0',
    settings: generousSettings,
    tools,
    active: () => ({ plan, applied }),
    authenticator,
    queue,
    jobDesk: openJobDesk(queue, () => plan),
    feeds: openFeedBoard(tools.store),
    configurations: {
      apply: () => Promise.resolve({ applied, before: null, isNew: false, changes: [] }),
    },
    causes: {
      propose: (run) =>
        Promise.resolve(
          causesOf(run).map((cause) => ({ ...cause, proposal: { kind: 'refusal', reason: 'none here' } })),
        ),
    },
    observed: {
      metrics: () => Promise.resolve({ contentType: 'text/plain; version=0.0.4; charset=utf-8', text: '# none\n' }),
      readiness: () => Promise.resolve({ ready: true, checks: [{ name: 'database', ok: true, reason: null }] }),
    },
    listener: (event) => events.push(event),
    wait: () => Promise.resolve(),
    redact: (text) => text,
    ...changes,
  };
  const app = await createHttpApplication(dependencies);
  const others: FastifyInstance[] = [];
  return {
    app,
    dependencies,
    tools,
    plan,
    queue,
    events,
    ask: (who, method, url, request) => askOf(app, who, method, url, request),
    another: async (other) => {
      const made = await createHttpApplication({ ...dependencies, ...other });
      others.push(made);
      return made;
    },
    close: async () => {
      for (const each of [app, ...others]) await each.close();
      await sample.remove();
      await database.remove();
    },
  };
}

/** Sends one request without a socket. */
export async function askOf(
  app: FastifyInstance,
  who: string,
  method: 'GET' | 'POST' | 'DELETE' | 'HEAD' | 'PUT',
  url: string,
  { body, headers = {} }: Asked = {},
): Promise<Answer> {
  const authorization = who === '' ? {} : { authorization: `Bearer ${who}` };
  const answered = await app.inject({
    method,
    url,
    headers: { ...authorization, ...headers },
    ...(body === undefined ? {} : { payload: body as object }),
  });
  const isJson = /json/.test(String(answered.headers['content-type']));
  return {
    status: answered.statusCode,
    headers: answered.headers,
    text: answered.body,
    body: isJson && answered.body !== '' ? answered.json<Record<string, unknown>>() : {},
  };
}

async function runDay(tools: Tools, plan: Plan, day: string): Promise<void> {
  const rules = Object.values(plan.rules).flatMap(({ id, instance }) => (instance === null ? [id] : []));
  for await (const ending of runRules(tools, plan, { rules, from: day, to: day, asOf: null })) {
    if (ending.kind === 'failed') throw ending.failure;
  }
}
