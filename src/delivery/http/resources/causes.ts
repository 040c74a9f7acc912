import type { FastifyInstance } from 'fastify';
import { ruleIdOf } from '../../../model/outcome.js';
import { findBatchesOf, findRun } from '../../../run/history.js';
import { causesDocument } from '../../shared/documents/causes-document.js';
import type { HttpDependencies } from '../dependencies.js';
import { requireVisible } from '../permissions.js';
import { name } from '../schemas/parts.js';
import { routeSchema, shared } from '../schemas/route-schema.js';

/** What many breaks of a run have in common, and what to do about it. */
export function addCauses(app: FastifyInstance, { tools, causes }: HttpDependencies): void {
  app.get<{ Params: { id: string } }>(
    '/v1/runs/:id/causes',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'readCauses',
        tag: 'runs',
        summary: 'Read the causes of a run',
        description:
          'What many of its breaks have in common, and what to change in the workspace of this process for them to be gone.',
        params: { id: name('The id of the run.', '20261102_060004_pos-vs-erp-sales') },
        answers: { 200: shared('CausesOutput', 'The causes, that of most breaks first.') },
      }),
    },
    async (request) => {
      const run = await findRun(tools, request.params.id);
      requireVisible(request, { kind: 'run', name: run.id, about: { rule: ruleIdOf(run) } });
      return causesDocument(run, await causes.propose(run, await findBatchesOf(tools, run)));
    },
  );
}
