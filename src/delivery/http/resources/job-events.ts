import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { hashOf } from '../../../base/canonical.js';
import type { Job } from '../../../model/job.js';
import type { HttpDependencies } from '../dependencies.js';
import { jobDocument } from '../job-document.js';
import { requestProblem } from '../problem.js';
import { routeSchema } from '../schemas/route-schema.js';
import { findVisibleJob, jobId } from './jobs.js';

/** How many may follow a job at once, in one process. */
const mostStreams = 200;
const lookEvery = 1000;
const heartbeatEvery = 15_000;
/** A day: whoever still follows then asks again, with `Last-Event-ID`. */
const longestStream = 24 * 60 * 60 * 1000;

const over: ReadonlySet<Job['state']> = new Set(['completed', 'failed', 'cancelled']);

/** A job as it goes on: server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export function addJobEvents(app: FastifyInstance, { queue, wait }: HttpDependencies): void {
  const closing = new AbortController();
  let open = 0;
  app.addHook('preClose', async () => closing.abort());
  app.get<{ Params: { id: string } }>(
    '/v1/jobs/:id/events',
    {
      config: { access: 'read' },
      exposeHeadRoute: false,
      handlerTimeout: longestStream,
      schema: routeSchema({
        operationId: 'followJob',
        tag: 'jobs',
        summary: 'Follow a job',
        description:
          'Events `state` and `progress`, whose data is the job as it is then; the last tells its end. With `Last-Event-ID` only what came after.',
        params: { id: jobId },
        answers: {
          200: {
            description: 'The events, until the job ends.',
            content: { 'text/event-stream': { schema: { description: 'Events, one after another.' } } },
          },
        },
      }),
    },
    async (request, reply) => {
      const job = await findVisibleJob(request, queue, request.params.id);
      if (open >= mostStreams) throw requestProblem('too-many-streams', { most: mostStreams });
      const last = request.headers['last-event-id'];
      open++;
      const gone = new AbortController();
      const signal = AbortSignal.any([closing.signal, gone.signal]);
      const stream = Readable.from(
        eventsOf(job, { queue, wait, signal, last: typeof last === 'string' ? last : null }),
      );
      reply.raw.once('close', () => gone.abort());
      stream.once('close', () => open--);
      return reply
        .header('content-type', 'text/event-stream; charset=utf-8')
        .header('x-accel-buffering', 'no')
        .send(stream);
    },
  );
}

interface Following extends Pick<HttpDependencies, 'queue' | 'wait'> {
  readonly signal: AbortSignal;
  /** The id of the event that the client had last. */
  readonly last: string | null;
}

async function* eventsOf(first: Job, { queue, wait, signal, last }: Following): AsyncGenerator<string> {
  let told = last;
  let state: Job['state'] | null = null;
  let silent = 0;
  for (let job: Job | null = first; job !== null; job = await queue.find(first.id)) {
    const document = jobDocument(job);
    const id = hashOf(document).slice(0, 16);
    if (id !== told) {
      yield `id: ${id}\nevent: ${job.state === state ? 'progress' : 'state'}\ndata: ${JSON.stringify(document)}\n\n`;
      silent = 0;
    } else if (silent >= heartbeatEvery) {
      yield ': still here\n\n';
      silent = 0;
    }
    told = id;
    state = job.state;
    if (over.has(job.state)) return;
    if (!(await waited(wait, signal))) return;
    silent += lookEvery;
  }
}

/** Whether there is anybody to tell when it is over. */
async function waited(wait: Following['wait'], signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return false;
  try {
    await wait(lookEvery, signal);
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
}
