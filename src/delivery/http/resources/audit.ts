import type { FastifyInstance } from 'fastify';
import { listAudit } from '../../../audit/list-audit.js';
import type { AuditFilter } from '../../../audit/list-audit.js';
import { verifyAudit } from '../../../audit/verify-audit.js';
import { auditActions } from '../../../model/audit.js';
import { auditItem, verificationDocument } from '../../shared/documents/access-document.js';
import type { HttpDependencies } from '../dependencies.js';
import { answerPage, pageRequest } from '../paging.js';
import type { PageQuery } from '../paging.js';
import { requireEverywhere } from '../permissions.js';
import { name, next, oneOf, pageQuery } from '../schemas/parts.js';
import { object, routeSchema, shared } from '../schemas/route-schema.js';

/** Who changed what, and whether that is whole. */
export function addAudit(app: FastifyInstance, dependencies: HttpDependencies): void {
  for (const route of [routeListAudit, routeVerifyAudit]) route(app, dependencies);
}

function routeListAudit(app: FastifyInstance, { tools }: HttpDependencies): void {
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
          action: oneOf(auditActions, 'Only this action.'),
          subject: name('Only what was done to this.', '20261102_021500_northwind-pos.sales'),
          ...pageQuery,
        },
        answers: {
          200: {
            ...object({ events: { type: 'array', items: { $ref: 'AuditEvent#' } }, next }),
            description: 'A page of the audit.',
          },
        },
      }),
    },
    async (request, reply) => {
      requireEverywhere(request, 'administer');
      const { limit, after, ...filter } = request.query;
      const page = await listAudit(
        tools.store,
        filter,
        pageRequest({ limit, ...(after === undefined ? {} : { after }) }),
      );
      return answerPage(request, reply, 'events', { ...page, items: page.items.map(auditItem) });
    },
  );
}

function routeVerifyAudit(app: FastifyInstance, { tools }: HttpDependencies): void {
  app.get(
    '/v1/audit/verification',
    {
      config: { access: 'administer' },
      schema: routeSchema({
        operationId: 'verifyAudit',
        tag: 'audit',
        summary: 'Verify the audit',
        description:
          'Every chain is computed again from its beginning; a long audit is better verified on the command line.',
        tags: 'read',
        answers: { 200: shared('AuditVerifyOutput', 'Where every chain ends, and where it is not whole.') },
      }),
    },
    async (request) => {
      requireEverywhere(request, 'administer');
      return verificationDocument(await verifyAudit({ store: tools.store, onProgress: () => undefined }));
    },
  );
}
