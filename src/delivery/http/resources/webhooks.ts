import type { FastifyInstance } from 'fastify';
import { dayIn } from '../../../base/clock.js';
import { newTrace } from '../../../base/trace-context.js';
import { operationalError } from '../../../base/errors.js';
import type { FeedPlan, Plan } from '../../../model/plan.js';
import { receiveMessage } from '../../../run/receive-message.js';
import type { HttpDependencies } from '../dependencies.js';
import { partitionOf } from '../job-document.js';
import { name } from '../schemas/parts.js';
import { routeSchema, shared } from '../schemas/route-schema.js';

/** No connection may say more. */
const mostBytes = 1024 * 1024;

const statuses = [200, 202, 401, 408, 409, 413] as const;
const answers = {
  200: 'It is known already.',
  202: 'It is kept for good.',
  401: "It is not its sender's.",
  408: 'Its time is too far from ours.',
  409: 'Its key stands for another message.',
  413: 'It is larger than the connection takes.',
} as const;

/** Messages that are pushed to feeds: their signature says who sends them. */
export async function addWebhooks(app: FastifyInstance, { tools, queue, active }: HttpDependencies): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // The signature is of the bytes as they were sent.
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: mostBytes }, (_request, body, done) =>
      done(null, body),
    );
    scope.post<{ Params: { system: string; feed: string } }>(
      '/v1/webhooks/:system/:feed',
      {
        config: { access: 'open' },
        bodyLimit: mostBytes,
        schema: {
          ...routeSchema({
            operationId: 'receiveMessage',
            tag: 'webhooks',
            summary: 'Push a message to a feed',
            description:
              'The message as it is, signed as the connection of the feed says. What is answered 202 is durable.',
            isOpen: true,
            params: {
              system: name('The name of the system.', 'web-shop'),
              feed: name('The name of the feed within it.', 'orders'),
            },
            answers: Object.fromEntries(statuses.map((status) => [status, shared('ReceiveOutput', answers[status])])),
            problems: [404, 409, 413],
          }),
          consumes: ['application/octet-stream'],
        },
      },
      async (request, reply) => {
        const { plan } = active();
        const feed = feedOf(plan, `${request.params.system}/${request.params.feed}`);
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const now = tools.clock.now();
        const { status, reason } = await receiveMessage(
          tools,
          feed,
          { headers: headersOf(request.headers), body },
          now,
        );
        if (status === 202) {
          const date = dayIn(now, plan.systems[feed.system]?.timezone ?? 'UTC');
          const work = { kind: 'ingest', feed: feed.name, date } as const;
          const { traceId, span } = request.trace ?? { ...newTrace(), span: null };
          await queue.send([
            {
              work,
              trigger: { kind: 'pushed', feed: feed.name },
              partition: partitionOf(plan, work),
              traceId,
              parentSpan: span,
            },
          ]);
        }
        return reply.status(status).send({ status, reason });
      },
    );
  });
}

/** @throws OperationalError `not-found`, also for a feed that nothing is pushed to. */
function feedOf(plan: Plan, named: string): FeedPlan {
  const feed = Object.hasOwn(plan.feeds, named) ? plan.feeds[named] : undefined;
  if (feed?.fetch.messages === undefined || feed.fetch.plugin !== 'webhook') {
    throw operationalError('not-found', { kind: 'feed that messages are pushed to', name: named });
  }
  return feed;
}

function headersOf(headers: Readonly<Record<string, string | string[] | undefined>>): Readonly<Record<string, string>> {
  const named = Object.entries(headers).flatMap(([header, value]) =>
    value === undefined ? [] : [[header, [value].flat().join(', ')] as const],
  );
  return Object.fromEntries(named);
}
