import type { FastifyInstance, FastifyRequest } from 'fastify';
import { mayDo } from '../../../access/may-do.js';
import { operationalError } from '../../../base/errors.js';
import { attainmentDays, mostAttainmentDays } from '../../../model/lateness.js';
import type { FeedState, HttpDependencies, ScheduleState } from '../dependencies.js';
import { askedFor, jobDocument } from '../job-document.js';
import { aboutFeed, requirePermission, requireVisible } from '../permissions.js';
import { principalOf } from '../request-context.js';
import { day, name } from '../schemas/parts.js';
import { object, routeSchema, shared } from '../schemas/route-schema.js';
import { actorFor } from '../tools-for.js';

interface FeedsQuery {
  readonly days: number;
}

interface FeedParams {
  readonly system: string;
  readonly feed: string;
}

const params = {
  system: name('The name of the system.', 'northwind-pos'),
  feed: name('The name of the feed within it.', 'sales'),
};

const query = {
  days: {
    type: 'integer',
    minimum: 1,
    maximum: mostAttainmentDays,
    default: attainmentDays,
    description: 'Over how many days, up to today, is counted what landed in time.',
  },
} as const;

/** What is delivered: feeds, when they are fetched, what is missing. */
export function addFeeds(app: FastifyInstance, dependencies: HttpDependencies): void {
  for (const route of [routeListFeeds, routeReadFeed, routeIngestFeed, routeListSchedules]) route(app, dependencies);
}

function routeListFeeds(app: FastifyInstance, { feeds, active }: HttpDependencies): void {
  app.get<{ Querystring: FeedsQuery }>(
    '/v1/feeds',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'listFeeds',
        tag: 'feeds',
        summary: 'List the feeds',
        description: 'All of the active configuration, by name: there are as many as it declares.',
        query,
        tags: 'read',
        answers: {
          200: { ...object({ feeds: { type: 'array', items: { $ref: 'Feed#' } } }), description: 'The feeds.' },
        },
      }),
    },
    async (request) => {
      const all = await feeds.list(active().plan, request.query.days);
      return { feeds: all.filter(({ feed }) => maySee(request, feed)) };
    },
  );
}

function routeReadFeed(app: FastifyInstance, { feeds, active }: HttpDependencies): void {
  app.get<{ Params: FeedParams; Querystring: FeedsQuery }>(
    '/v1/feeds/:system/:feed',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'readFeed',
        tag: 'feeds',
        summary: 'Read a feed',
        description:
          'Its latest delivery, when it is fetched next, what is missing, and how many of its deliveries landed in time.',
        params,
        query,
        tags: 'read',
        answers: { 200: shared('Feed', 'The feed.') },
      }),
    },
    async (request): Promise<FeedState> => {
      const feed = feedOf(request.params);
      requireVisible(request, { kind: 'feed', name: feed, about: aboutFeed(feed) });
      const found = (await feeds.list(active().plan, request.query.days)).find((each) => each.feed === feed);
      if (found === undefined) throw operationalError('not-found', { kind: 'feed', name: feed });
      return found;
    },
  );
}

function routeIngestFeed(app: FastifyInstance, { jobDesk, active }: HttpDependencies): void {
  app.post<{ Params: FeedParams; Body: { date: string } }>(
    '/v1/feeds/:system/:feed/ingest',
    {
      config: { access: 'run', idempotency: 'kept' },
      schema: routeSchema({
        operationId: 'ingestFeed',
        tag: 'feeds',
        summary: 'Ingest a delivery',
        description: 'One job; one that waits for the same delivery already is that one.',
        params,
        body: { ...object({ date: day('The delivery date.') }), description: 'Which delivery.' },
        idempotency: 'kept',
        answers: {
          202: { ...object({ jobs: { type: 'array', items: { $ref: 'Job#' } } }), description: 'The job.' },
        },
      }),
    },
    async (request, reply) => {
      const feed = feedOf(request.params);
      const { plan } = active();
      requirePermission(request, 'run', { kind: 'feed', name: feed, about: aboutFeed(feed) });
      if (!Object.hasOwn(plan.feeds, feed)) throw operationalError('not-found', { kind: 'feed', name: feed });
      const wanted = askedFor(request, plan, { kind: 'ingest', feed, date: request.body.date }, {});
      const sent = await jobDesk.send([wanted], actorFor(request));
      return reply.status(202).send({ jobs: sent.map(({ job }) => jobDocument(job)) });
    },
  );
}

function routeListSchedules(app: FastifyInstance, { feeds, active }: HttpDependencies): void {
  app.get(
    '/v1/schedules',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'listSchedules',
        tag: 'feeds',
        summary: 'List the schedules',
        description: 'When feeds are fetched and rules are run: the last and the next time of each.',
        tags: 'read',
        answers: {
          200: {
            ...object({ schedules: { type: 'array', items: { $ref: 'Schedule#' } } }),
            description: 'The schedules, by name.',
          },
        },
      }),
    },
    async (request) => {
      const all = await feeds.schedules(active().plan);
      return { schedules: all.filter((each) => maySeeSchedule(request, each)) };
    },
  );
}

function feedOf({ system, feed }: FeedParams): string {
  return `${system}/${feed}`;
}

function maySee(request: FastifyRequest, feed: string): boolean {
  return mayDo(principalOf(request), 'read', aboutFeed(feed));
}

function maySeeSchedule(request: FastifyRequest, { schedule }: ScheduleState): boolean {
  const [kind, named = ''] = schedule.split(' ', 2);
  return kind === 'feed' ? maySee(request, named) : mayDo(principalOf(request), 'read', { rule: named });
}
