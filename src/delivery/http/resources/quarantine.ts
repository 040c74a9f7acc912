import type { FastifyInstance } from 'fastify';
import { recordCodes } from '../../../base/catalogue/index.js';
import type { SetAsideRecord } from '../../../model/batch.js';
import type { SetAsideStatus } from '../../../model/correction.js';
import type { Plan } from '../../../model/plan.js';
import { countSetAside, listSetAside } from '../../../run/history.js';
import type { SetAsideFilter } from '../../../run/history.js';
import { findSetAside } from '../../../run/quarantine.js';
import { responsibilityForRecord } from '../../../run/responsibility.js';
import { namesOfFeed } from '../../shared/feed-names.js';
import { reasonCount, setAsideDocument, setAsideShowDocument } from '../../shared/documents/set-aside-document.js';
import type { HttpDependencies } from '../dependencies.js';
import { answerPage, pageRequest } from '../paging.js';
import type { PageQuery } from '../paging.js';
import { aboutFeed, requireVisible, visibleFor } from '../permissions.js';
import { name, next, oneOf, pageQuery } from '../schemas/parts.js';
import { object, routeSchema, shared } from '../schemas/route-schema.js';

/** Which records, in a query or in the body of a decision. */
export interface RecordSelection {
  readonly feed?: string;
  readonly batch?: string;
  readonly kind?: SetAsideRecord['disposition'];
  readonly reason?: string;
  readonly field?: string;
}

interface RecordsQuery extends RecordSelection {
  readonly status: SetAsideStatus | 'any';
}

const selection = {
  feed: name('Only of this feed, as system/feed.', 'northwind-pos/sales'),
  batch: name('Only of this batch.', '20261102_021500_northwind-pos.sales'),
  kind: oneOf(['quarantine', 'dead-letter'], 'Only of this kind.'),
  reason: oneOf(recordCodes, 'Only for this reason.'),
  field: name('Only for a reason about this field.', 'quantity'),
  status: {
    ...oneOf(['open', 'corrected', 'released', 'discarded', 'any'], 'Only with this status.'),
    default: 'open',
  },
};

/** Records that were set aside. */
export function addQuarantine(app: FastifyInstance, dependencies: HttpDependencies): void {
  for (const route of [routeListSetAside, routeCountSetAside, routeReadSetAside]) route(app, dependencies);
}

function routeListSetAside(app: FastifyInstance, { tools, active }: HttpDependencies): void {
  app.get<{ Querystring: RecordsQuery & PageQuery }>(
    '/v1/quarantine',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'listSetAside',
        tag: 'quarantine',
        summary: 'List records that were set aside',
        description: 'Batch by batch, in the order they arrived in.',
        query: { ...selection, ...pageQuery },
        answers: {
          200: {
            ...object({ records: { type: 'array', items: { $ref: 'SetAsideItem#' } }, next }),
            description: 'A page of records.',
          },
        },
      }),
    },
    async (request, reply) => {
      const { plan } = active();
      const filter = { ...filterOf(plan, request.query), systems: visibleFor(request).systems };
      const page = await listSetAside(tools, filter, pageRequest(request.query));
      const now = tools.clock.now();
      const items = page.items.map((kept) => setAsideDocument(kept, responsibilityForRecord(plan, kept, now)));
      return answerPage(request, reply, 'records', { ...page, items });
    },
  );
}

function routeCountSetAside(app: FastifyInstance, { tools, active }: HttpDependencies): void {
  app.get<{ Querystring: RecordsQuery }>(
    '/v1/quarantine/summary',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'countSetAside',
        tag: 'quarantine',
        summary: 'Count records that were set aside',
        description: 'How many there are, and how many for each reason; one with two reasons is in both.',
        query: selection,
        tags: 'read',
        answers: {
          200: {
            ...object({
              records: { type: 'integer', minimum: 0 },
              reasons: { type: 'array', items: { $ref: 'SetAsideReasonCount#' } },
            }),
            description: 'How many, the most first.',
          },
        },
      }),
    },
    async (request) => {
      const filter = { ...filterOf(active().plan, request.query), systems: visibleFor(request).systems };
      const { records, reasons } = await countSetAside(tools, filter);
      return { records, reasons: reasons.map(reasonCount) };
    },
  );
}

function routeReadSetAside(app: FastifyInstance, { tools, active }: HttpDependencies): void {
  app.get<{ Params: { id: string } }>(
    '/v1/quarantine/:id',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'readSetAside',
        tag: 'quarantine',
        summary: 'Read a record that was set aside',
        description: 'The raw text, where it stands, why, and what was done about it.',
        params: { id: name('The id of the record.', 'q_0f3a61c29e8b7d5a4c21') },
        tags: 'read',
        answers: { 200: shared('QuarantineShowOutput', 'The record.') },
      }),
    },
    async (request) => {
      const found = await findSetAside(tools, request.params.id);
      const { id, feed } = found.record;
      requireVisible(request, { kind: 'record set aside', name: id, about: aboutFeed(feed) });
      return setAsideShowDocument(found, responsibilityForRecord(active().plan, found.record, tools.clock.now()));
    },
  );
}

function filterOf(plan: Plan, { status, ...selected }: RecordsQuery): SetAsideFilter {
  return { ...selectionOf(plan, selected), status: status === 'any' ? undefined : status };
}

/** The filter of a selection: everything that is not left out. */
export function selectionOf(plan: Plan, { feed, batch, kind, reason, field }: RecordSelection): SetAsideFilter {
  const names = feed === undefined ? undefined : namesOfFeed(plan, feed);
  return { feed: names, batch, disposition: kind, reason, field };
}
