import type { FastifyInstance, FastifyRequest } from 'fastify';
import { operationalError } from '../../../base/errors.js';
import { jobStates } from '../../../model/job.js';
import type { Job, JobState } from '../../../model/job.js';
import type { HttpDependencies } from '../dependencies.js';
import { jobDocument } from '../job-document.js';
import { answerPage, pageRequest } from '../paging.js';
import type { PageQuery } from '../paging.js';
import { aboutJob, requireVisible, visibleFor } from '../permissions.js';
import { name, next, oneOf, pageQuery } from '../schemas/parts.js';
import { object, routeSchema, shared } from '../schemas/route-schema.js';

interface JobsQuery extends PageQuery {
  readonly state?: JobState;
  readonly kind?: Job['work']['kind'];
  readonly partition?: string;
}

/** The id of a job in an address. */
export const jobId = {
  type: 'string',
  format: 'uuid',
  description: 'The id of the job.',
  examples: ['0190a5d2-7c1e-7b3a-9f40-3f9a61c20b11'],
};

/** Work that waits, is done or failed. */
export function addJobs(app: FastifyInstance, { queue }: HttpDependencies): void {
  app.get<{ Querystring: JobsQuery }>(
    '/v1/jobs',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'listJobs',
        tag: 'jobs',
        summary: 'List the jobs',
        description: 'The newest first.',
        query: {
          state: oneOf(jobStates, 'Only in this state.'),
          kind: oneOf(['ingest', 'run'], 'Only of this kind.'),
          partition: name('Only of this partition.', 'northwind-pos'),
          ...pageQuery,
        },
        answers: {
          200: {
            ...object({ jobs: { type: 'array', items: { $ref: 'Job#' } }, next }),
            description: 'A page of jobs.',
          },
        },
      }),
    },
    async (request, reply) => {
      const { state, kind, partition } = request.query;
      const { rules, systems } = visibleFor(request);
      const visible =
        rules === null && systems === null ? undefined : { rules: rules ?? ['*'], systems: systems ?? ['*'] };
      const filter = { states: state && [state], kind, partition, visible };
      const page = await queue.list(filter, pageRequest(request.query));
      return answerPage(request, reply, 'jobs', { ...page, items: page.items.map(jobDocument) });
    },
  );
  app.get<{ Params: { id: string } }>(
    '/v1/jobs/:id',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'readJob',
        tag: 'jobs',
        summary: 'Read a job',
        description: 'How far it is, what it made, or why it failed.',
        params: { id: jobId },
        tags: 'read',
        answers: { 200: shared('Job', 'The job.') },
      }),
    },
    async (request) => jobDocument(await findVisibleJob(request, queue, request.params.id)),
  );
}

/** @throws OperationalError `not-found`, also for what may not be seen. */
export async function findVisibleJob(
  request: FastifyRequest,
  queue: HttpDependencies['queue'],
  id: string,
): Promise<Job> {
  const job = await queue.find(id);
  if (job === null) throw operationalError('not-found', { kind: 'job', name: id });
  requireVisible(request, { kind: 'job', name: id, about: aboutJob(job) });
  return job;
}
