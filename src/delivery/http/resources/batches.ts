import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { BatchStatus } from '../../../model/batch.js';
import { decideBatch, findBatch, listBatches } from '../../../run/batches.js';
import type { BatchWithHistory } from '../../../run/batches.js';
import { namesOfFeed } from '../../shared/feed-names.js';
import { batchItem, batchShowDocument } from '../../shared/documents/batch-document.js';
import type { HttpDependencies } from '../dependencies.js';
import { answerPage, pageRequest } from '../paging.js';
import type { PageQuery } from '../paging.js';
import { aboutFeed, requirePermission, requireVisible, visibleFor } from '../permissions.js';
import type { Thing } from '../permissions.js';
import { checkMatch } from '../plugins/entity-tags.js';
import { requestProblem } from '../problem.js';
import { actorOf } from '../request-context.js';
import { because, day, name, next, oneOf, pageQuery } from '../schemas/parts.js';
import { object, routeSchema, shared } from '../schemas/route-schema.js';
import { toolsFor } from '../tools-for.js';

interface BatchesQuery extends PageQuery {
  readonly feed?: string;
  readonly date?: string;
  readonly status?: BatchStatus;
}

const id = name('The id of the batch.', '20261102_021500_northwind-pos.sales');
const whole = shared('BatchesShowOutput', 'The batch, with its files and who changed its status.');

/** Deliveries that were ingested, and whether they count. */
export function addBatches(app: FastifyInstance, dependencies: HttpDependencies): void {
  for (const route of [routeListBatches, routeReadBatch]) route(app, dependencies);
  addDecision(app, dependencies, 'hold', 'held');
  addDecision(app, dependencies, 'release', 'accepted');
}

function routeListBatches(app: FastifyInstance, dependencies: HttpDependencies): void {
  const { tools } = dependencies;
  app.get<{ Querystring: BatchesQuery }>(
    '/v1/batches',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'listBatches',
        tag: 'batches',
        summary: 'List the batches',
        description: 'The newest first.',
        query: {
          feed: name('Only of this feed, as system/feed.', 'northwind-pos/sales'),
          date: day('Only of this delivery date.'),
          status: oneOf(['accepted', 'held'], 'Only with this status.'),
          ...pageQuery,
        },
        answers: {
          200: {
            ...object({ batches: { type: 'array', items: { $ref: 'BatchItem#' } }, next }),
            description: 'A page of batches.',
          },
        },
      }),
    },
    async (request, reply) => {
      const { feed, date, status } = request.query;
      const { plan } = dependencies.active();
      const filter = {
        feed: feed === undefined ? undefined : namesOfFeed(plan, feed),
        deliveryDate: date,
        status,
        systems: visibleFor(request).systems,
      };
      const page = await listBatches(tools, filter, pageRequest(request.query));
      return answerPage(request, reply, 'batches', { ...page, items: page.items.map(batchItem) });
    },
  );
}

function routeReadBatch(app: FastifyInstance, dependencies: HttpDependencies): void {
  const { tools } = dependencies;
  app.get<{ Params: { id: string } }>(
    '/v1/batches/:id',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'readBatch',
        tag: 'batches',
        summary: 'Read a batch',
        description: 'Its files and counts, why it is held, and who changed that.',
        params: { id },
        tags: 'read',
        answers: { 200: whole },
      }),
    },
    async (request) => {
      const found = await findBatch(tools, request.params.id);
      requireVisible(request, thingOf(found));
      return batchShowDocument(found);
    },
  );
}

function addDecision(
  app: FastifyInstance,
  { tools }: HttpDependencies,
  action: 'hold' | 'release',
  status: BatchStatus,
): void {
  app.post<{ Params: { id: string }; Body: { because: string } }>(
    `/v1/batches/:id/${action}`,
    {
      config: { access: 'hold', idempotency: 'kept' },
      schema: routeSchema({
        operationId: `${action}Batch`,
        tag: 'batches',
        summary: action === 'hold' ? 'Hold a batch' : 'Release a batch',
        description:
          action === 'hold'
            ? 'It counts no more, until it is released.'
            : 'It counts from now on, whatever spoke against it.',
        params: { id },
        body: { ...object({ because }), description: 'Why.' },
        tags: 'matched',
        idempotency: 'kept',
        answers: { 200: whole },
      }),
    },
    async (request) => {
      const found = await findBatch(tools, request.params.id);
      requirePermission(request, 'hold', thingOf(found));
      checkMatch(request, `Batch ${found.batch.id}`, batchShowDocument(found));
      checkStatus(found, status);
      return batchShowDocument(
        await decideBatch(toolsFor(tools, request), found.batch.id, decisionOf(request, request.body.because, status)),
      );
    },
  );
}

function decisionOf(
  request: FastifyRequest,
  why: string,
  status: BatchStatus,
): { readonly status: BatchStatus; readonly person: string; readonly because: string } {
  return { status, person: actorOf(request), because: why.trim() };
}

function checkStatus({ batch }: BatchWithHistory, status: BatchStatus): void {
  if (batch.status === status)
    throw requestProblem('state-conflict', { what: `Batch ${batch.id}`, state: `${status} already` });
}

function thingOf({ batch }: BatchWithHistory): Thing {
  return { kind: 'batch', name: batch.id, about: aboutFeed(batch.feed) };
}
