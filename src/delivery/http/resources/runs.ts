import type { FastifyInstance } from 'fastify';
import { ruleIdOf } from '../../../model/outcome.js';
import type { Run, RunStatus } from '../../../model/outcome.js';
import { findBatchesOf, findRuleHistories, findRun, listRuns } from '../../../run/history.js';
import { releaseRun } from '../../../run/release-run.js';
import { scopeNamer } from '../../../model/rule-scope.js';
import { runSummary, showDocument } from '../../shared/documents/run-document.js';
import type { HttpDependencies } from '../dependencies.js';
import { answerPage, pageRequest } from '../paging.js';
import type { PageQuery } from '../paging.js';
import { requirePermission, requireVisible, visibleFor } from '../permissions.js';
import type { Thing } from '../permissions.js';
import { checkMatch } from '../plugins/entity-tags.js';
import { actorOf } from '../request-context.js';
import { because, name, next, oneOf, pageQuery } from '../schemas/parts.js';
import { object, routeSchema, shared } from '../schemas/route-schema.js';
import { toolsFor } from '../tools-for.js';

interface RunsQuery extends PageQuery {
  readonly rule?: string;
  readonly status?: RunStatus;
}

const id = name('The id of the run.', '20261102_060004_pos-vs-erp-sales');
const whole = shared('ShowOutput', 'The run, why it failed if it did, and why it is held if it is.');

/** Reconciliations: what they read and what they found. */
export function addRuns(app: FastifyInstance, dependencies: HttpDependencies): void {
  for (const route of [routeListRuns, routeReadRun, routeReleaseRun]) route(app, dependencies);
}

function routeListRuns(app: FastifyInstance, { tools, active }: HttpDependencies): void {
  app.get<{ Querystring: RunsQuery }>(
    '/v1/runs',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'listRuns',
        tag: 'runs',
        summary: 'List the runs',
        description: 'The newest first.',
        query: {
          rule: name('Only of this rule, or of one instance as rule/instance.', 'pos-vs-erp-sales'),
          status: oneOf(
            ['running', 'completed', 'held', 'failed', 'cancelled', 'superseded'],
            'Only with this status.',
          ),
          ...pageQuery,
        },
        answers: {
          200: {
            ...object({ runs: { type: 'array', items: { $ref: 'RunSummary#' } }, next }),
            description: 'A page of runs.',
          },
        },
      }),
    },
    async (request, reply) => {
      const { rule, status } = request.query;
      const ruleHistories = rule === undefined ? undefined : await findRuleHistories(tools, active().plan, rule);
      const filter = { ruleHistories, status, rules: visibleFor(request).rules };
      const page = await listRuns(tools, filter, pageRequest(request.query));
      const nameScope = scopeNamer(active().plan);
      const items = page.items.map((run) => runSummary(run, nameScope(run)));
      return answerPage(request, reply, 'runs', { ...page, items });
    },
  );
}

function routeReadRun(app: FastifyInstance, { tools, active }: HttpDependencies): void {
  app.get<{ Params: { id: string } }>(
    '/v1/runs/:id',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'readRun',
        tag: 'runs',
        summary: 'Read a run',
        description: 'What it read and what it found.',
        params: { id },
        tags: 'read',
        answers: { 200: whole },
      }),
    },
    async (request) => {
      const run = await findRun(tools, request.params.id);
      requireVisible(request, thingOf(run));
      return showDocument(run, await findBatchesOf(tools, run), scopeNamer(active().plan)(run));
    },
  );
}

function routeReleaseRun(app: FastifyInstance, { tools, active }: HttpDependencies): void {
  app.post<{ Params: { id: string }; Body: { because: string } }>(
    '/v1/runs/:id/release',
    {
      config: { access: 'hold', idempotency: 'kept' },
      schema: routeSchema({
        operationId: 'releaseRun',
        tag: 'runs',
        summary: 'Release a held run',
        description: 'What it found counts from now on, as if it had at once: its breaks are made, changed and closed.',
        params: { id },
        body: { ...object({ because }), description: 'Why.' },
        tags: 'matched',
        idempotency: 'kept',
        answers: { 200: whole },
      }),
    },
    async (request) => {
      const run = await findRun(tools, request.params.id);
      requirePermission(request, 'hold', thingOf(run));
      const batches = await findBatchesOf(tools, run);
      const scopeName = scopeNamer(active().plan)(run);
      checkMatch(request, `Run ${run.id}`, showDocument(run, batches, scopeName));
      const decision = { person: actorOf(request), because: request.body.because.trim() };
      return showDocument(await releaseRun(toolsFor(tools, request), run.id, decision), batches, scopeName);
    },
  );
}

function thingOf(run: Run): Thing {
  return { kind: 'run', name: run.id, about: { rule: ruleIdOf(run) } };
}
