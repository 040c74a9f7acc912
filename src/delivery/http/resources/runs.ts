import type { FastifyInstance } from 'fastify';
import { ruleIdOf } from '../../../model/outcome.js';
import type { RunStatus } from '../../../model/outcome.js';
import { findBatchesOf, findRuleHistories, findRun, listRuns } from '../../../run/history.js';
import { failureDocument } from '../../shared/failure-in-words.js';
import { scopeNamer } from '../../../model/rule-scope.js';
import { runDocument, runSummary } from '../../shared/documents/run-document.js';
import type { HttpDependencies } from '../dependencies.js';
import { answerPage, pageRequest } from '../paging.js';
import type { PageQuery } from '../paging.js';
import { requireVisible, visibleFor } from '../permissions.js';
import { name, next, oneOf, pageQuery } from '../schemas/parts.js';
import { object, routeSchema, shared } from '../schemas/route-schema.js';

interface RunsQuery extends PageQuery {
  readonly rule?: string;
  readonly status?: RunStatus;
}

/** Reconciliations: what they read and what they found. */
export function addRuns(app: FastifyInstance, dependencies: HttpDependencies): void {
  routeListRuns(app, dependencies);
  routeReadRun(app, dependencies);
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
        params: { id: name('The id of the run.', '20261102_060004_pos-vs-erp-sales') },
        tags: 'read',
        answers: { 200: shared('ShowOutput', 'The run, and why it failed if it did.') },
      }),
    },
    async (request) => {
      const run = await findRun(tools, request.params.id);
      requireVisible(request, { kind: 'run', name: run.id, about: { rule: ruleIdOf(run) } });
      const scopeName = scopeNamer(active().plan)(run);
      return {
        run: runDocument(run, await findBatchesOf(tools, run), scopeName),
        failure: failureDocument(run.failure),
      };
    },
  );
}
