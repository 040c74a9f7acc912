import type { FastifyInstance } from 'fastify';
import { generalNextStepOf, generalSentenceOf } from '../../../base/catalogue/general.js';
import { isCode } from '../../../base/catalogue/index.js';
import { operationalError } from '../../../base/errors.js';
import type { HttpDependencies } from '../dependencies.js';
import { requireEverywhere } from '../permissions.js';
import { name } from '../schemas/parts.js';
import { object, routeSchema, shared } from '../schemas/route-schema.js';

/** Whether tieout works, and what it can be asked. */
export function addOperations(app: FastifyInstance, dependencies: HttpDependencies): void {
  for (const route of [routeReadAlive, routeReadReady, routeReadMetrics, routeReadOpenApi, routeReadProblem])
    route(app, dependencies);
}

function routeReadAlive(app: FastifyInstance): void {
  app.get(
    '/healthz',
    {
      config: { access: 'open' },
      schema: routeSchema({
        operationId: 'readAlive',
        tag: 'operations',
        summary: 'Whether the process works',
        description: 'It asks nothing outside of the process: one that is not alive is to be started again.',
        isOpen: true,
        answers: { 200: shared('Health', 'It works.') },
      }),
    },
    // Whoever answers is alive.
    async () => ({ ready: true, checks: [{ name: 'process', ok: true, reason: null }] }),
  );
}

function routeReadReady(app: FastifyInstance, { observed }: HttpDependencies): void {
  app.get(
    '/readyz',
    {
      config: { access: 'open' },
      schema: routeSchema({
        operationId: 'readReady',
        tag: 'operations',
        summary: 'Whether it may be sent work',
        description: 'The database is asked, for a second at most.',
        isOpen: true,
        answers: { 200: shared('Health', 'It may.'), 503: shared('Health', 'It may not.') },
      }),
    },
    async (_request, reply) => {
      const health = await observed.readiness();
      return reply.status(health.ready ? 200 : 503).send(health);
    },
  );
}

function routeReadMetrics(app: FastifyInstance, { observed, settings }: HttpDependencies): void {
  app.get(
    '/metrics',
    {
      config: { access: settings.openMetrics ? 'open' : 'read' },
      schema: routeSchema({
        operationId: 'readMetrics',
        tag: 'operations',
        summary: 'Read the metrics',
        description:
          'As Prometheus reads them. Whoever reads them may see all rules and systems, or the operator opened them.',
        answers: {
          200: { description: 'The metrics.', content: { 'text/plain': { schema: { type: 'string' } } } },
        },
      }),
    },
    async (request, reply) => {
      if (!settings.openMetrics) requireEverywhere(request, 'read');
      const { contentType, text } = await observed.metrics();
      return reply.header('content-type', contentType).send(text);
    },
  );
}

function routeReadOpenApi(app: FastifyInstance, _dependencies: HttpDependencies): void {
  app.get(
    '/openapi.json',
    {
      config: { access: 'open' },
      schema: routeSchema({
        operationId: 'readOpenApi',
        tag: 'operations',
        summary: 'Read what can be asked',
        description: 'This document: OpenAPI 3.1.',
        isOpen: true,
        tags: 'read',
        answers: { 200: { type: 'object', description: 'The document.' } },
      }),
    },
    async () => app.swagger(),
  );
}

function routeReadProblem(app: FastifyInstance, _dependencies: HttpDependencies): void {
  app.get<{ Params: { code: string } }>(
    '/problems/:code',
    {
      config: { access: 'open' },
      schema: routeSchema({
        operationId: 'readProblem',
        tag: 'operations',
        summary: 'Read what a code means',
        description: 'Where the `type` of a problem leads to.',
        isOpen: true,
        params: { code: name('The code.', 'not-found') },
        tags: 'read',
        answers: {
          200: {
            ...object({ code: { type: 'string' }, message: { type: 'string' }, next: { type: 'string' } }),
            description: 'The code in general terms: what a case of it says stands as ‹name›.',
          },
        },
      }),
    },
    async ({ params: { code } }) => {
      if (!isCode(code)) throw operationalError('not-found', { kind: 'problem', name: code });
      return { code, message: generalSentenceOf(code), next: generalNextStepOf(code) };
    },
  );
}
