import type { FastifyInstance } from 'fastify';
import type { HttpDependencies } from '../dependencies.js';
import { jobDocument } from '../job-document.js';
import { aboutJob, requirePermission } from '../permissions.js';
import { routeSchema, shared } from '../schemas/route-schema.js';
import { actorFor } from '../tools-for.js';
import { findVisibleJob, jobId } from './jobs.js';

const decisions = {
  cancel: {
    summary: 'Cancel a job',
    description: 'One that waits ends at once; one that runs, as soon as its worker sees it.',
  },
  retry: {
    summary: 'Try a job again',
    description: 'One that failed or was cancelled waits for its turn again.',
  },
} as const;

/** Ends jobs, and tries those again that ended. */
export function addJobDecisions(app: FastifyInstance, { queue, jobDesk }: HttpDependencies): void {
  for (const action of ['cancel', 'retry'] as const) {
    app.post<{ Params: { id: string } }>(
      `/v1/jobs/:id/${action}`,
      {
        config: { access: 'run', idempotency: 'kept' },
        schema: routeSchema({
          operationId: `${action}Job`,
          tag: 'jobs',
          ...decisions[action],
          params: { id: jobId },
          idempotency: 'kept',
          answers: { 200: shared('Job', 'The job as it is now.') },
        }),
      },
      async (request) => {
        const job = await findVisibleJob(request, queue, request.params.id);
        requirePermission(request, 'run', { kind: 'job', name: job.id, about: aboutJob(job) });
        return jobDocument(await jobDesk[action](job.id, actorFor(request)));
      },
    );
  }
}
