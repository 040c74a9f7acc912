import type { FastifyInstance } from 'fastify';
import type { AuditFilter, HttpDependencies } from '../dependencies.js';
import { answerPage, pageRequest } from '../paging.js';
import type { PageQuery } from '../paging.js';
import { requireEverywhere } from '../permissions.js';
import { name, next, pageQuery } from '../schemas/parts.js';
import { object, routeSchema } from '../schemas/route-schema.js';

/** Who changed what, and whether that is whole. */
export function addAudit(app: FastifyInstance, dependencies: HttpDependencies): void {
  for (const route of [routeListAudit, routeVerifyAudit]) route(app, dependencies);
}

function routeListAudit(app: FastifyInstance, { audit }: HttpDependencies): void {
  app.get<{ Querystring: PageQuery & AuditFilter }>(
    '/v1/audit',
    {
      config: { access: 'administer' },
      schema: routeSchema({
        operationId: 'listAudit',
        tag: 'audit',
        summary: 'List who changed what',
        description: 'The newest first.',
        query: {
          stream: name('Only of this chain.', 'system:northwind-pos'),
          actor: name('Only by this actor.', 'nightly-runs'),
          action: name('Only this action.', 'batch-held'),
          ...pageQuery,
        },
        answers: {
          200: {
            ...object({ events: { type: 'array', items: { $ref: 'AuditEvent#' } }, next }),
            description: 'A page of the audit table.',
          },
        },
      }),
    },
    async (request, reply) => {
      requireEverywhere(request, 'administer');
      const { stream, actor, action } = request.query;
      return answerPage(
        request,
        reply,
        'events',
        await audit.list({ stream, actor, action }, pageRequest(request.query)),
      );
    },
  );
}

function routeVerifyAudit(app: FastifyInstance, { audit }: HttpDependencies): void {
  app.get(
    '/v1/audit/verification',
    {
      config: { access: 'administer' },
      schema: routeSchema({
        operationId: 'verifyAudit',
        tag: 'audit',
        summary: 'Verify the audit table',
        description: 'Every chain is computed again from its beginning.',
        tags: 'read',
        answers: {
          200: {
            ...object({
              streams: { type: 'integer', minimum: 0 },
              events: { type: 'integer', minimum: 0 },
              broken: { type: 'array', items: { $ref: 'AuditBreach#' } },
            }),
            description: 'What was verified, and where it is not whole.',
          },
        },
      }),
    },
    async (request) => {
      requireEverywhere(request, 'administer');
      return audit.verify();
    },
  );
}
