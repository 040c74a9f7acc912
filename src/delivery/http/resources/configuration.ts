import type { FastifyInstance } from 'fastify';
import { compareConfigurations } from '../../../run/compare-configurations.js';
import { listApplied, planOfVersion } from '../../../run/configurations.js';
import {
  appliedConfigurationItem,
  applyDocument,
  configurationDiffDocument,
} from '../../shared/documents/configuration-document.js';
import type { HttpDependencies } from '../dependencies.js';
import { answerPage, pageRequest } from '../paging.js';
import type { PageQuery } from '../paging.js';
import { requireEverywhere } from '../permissions.js';
import { principalOf } from '../request-context.js';
import { because, next, pageQuery } from '../schemas/parts.js';
import { object, routeSchema, shared } from '../schemas/route-schema.js';

const version = {
  type: 'string',
  pattern: '^[0-9a-f]{6,64}$',
  description: 'A configuration version, or at least six characters of its beginning.',
  examples: ['9f86d081884c'],
};

/** What is reconciled, and how: the active version and those before. It is about everything, and shown to who may see all. */
export function addConfiguration(app: FastifyInstance, dependencies: HttpDependencies): void {
  for (const route of [
    routeReadConfiguration,
    routeListConfigurations,
    routeReadConfigurationVersion,
    routeCompareConfigurations,
    routeApplyConfiguration,
  ])
    route(app, dependencies);
}

function routeReadConfiguration(app: FastifyInstance, { active }: HttpDependencies): void {
  app.get(
    '/v1/configuration',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'readConfiguration',
        tag: 'configuration',
        summary: 'Read the active configuration',
        description: 'Which version this process goes by now, and the plan that it is.',
        tags: 'read',
        answers: {
          200: {
            ...object({ applied: { $ref: 'AppliedConfiguration#' }, plan: { $ref: 'Plan#' } }),
            description: 'The active configuration.',
          },
        },
      }),
    },
    async (request) => {
      requireEverywhere(request, 'read');
      const { applied, plan } = active();
      return { applied: appliedConfigurationItem(applied), plan };
    },
  );
}

function routeListConfigurations(app: FastifyInstance, { tools, active }: HttpDependencies): void {
  app.get<{ Querystring: PageQuery }>(
    '/v1/configuration/versions',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'listConfigurations',
        tag: 'configuration',
        summary: 'List what was applied',
        description: 'The newest first.',
        query: pageQuery,
        answers: {
          200: {
            ...object({ versions: { type: 'array', items: { $ref: 'AppliedConfiguration#' } }, next }),
            description: 'A page of what was applied.',
          },
        },
      }),
    },
    async (request, reply) => {
      requireEverywhere(request, 'read');
      const { environment } = active().applied;
      const page = await listApplied(tools, { environment }, pageRequest(request.query));
      return answerPage(request, reply, 'versions', { ...page, items: page.items.map(appliedConfigurationItem) });
    },
  );
}

function routeReadConfigurationVersion(app: FastifyInstance, { tools }: HttpDependencies): void {
  app.get<{ Params: { version: string } }>(
    '/v1/configuration/versions/:version',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'readConfigurationVersion',
        tag: 'configuration',
        summary: 'Read a configuration version',
        description: 'The plan that it is, as it was compiled.',
        params: { version },
        tags: 'read',
        answers: {
          200: { ...object({ version: { type: 'string' }, plan: { $ref: 'Plan#' } }), description: 'The version.' },
        },
      }),
    },
    async (request) => {
      requireEverywhere(request, 'read');
      const plan = await planOfVersion(tools, request.params.version);
      return { version: plan.version, plan };
    },
  );
}

function routeCompareConfigurations(app: FastifyInstance, { tools, active }: HttpDependencies): void {
  app.get<{ Querystring: { from?: string; to?: string } }>(
    '/v1/configuration/diff',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'compareConfigurations',
        tag: 'configuration',
        summary: 'Compare two configurations',
        description: 'What is added, removed and changed in what it means; without `from` or `to`, the active one.',
        query: { from: version, to: version },
        tags: 'read',
        answers: {
          200: shared('ConfigDiffOutput', 'The changes: by kind, then by name.'),
        },
        problems: [404],
      }),
    },
    async (request) => {
      requireEverywhere(request, 'read');
      const planOf = (named: string | undefined): ReturnType<typeof planOfVersion> =>
        named === undefined ? Promise.resolve(active().plan) : planOfVersion(tools, named);
      const [from, to] = [await planOf(request.query.from), await planOf(request.query.to)];
      return configurationDiffDocument(from.version, to.version, compareConfigurations(from, to));
    },
  );
}

function routeApplyConfiguration(app: FastifyInstance, { configurations }: HttpDependencies): void {
  app.post<{ Body: { because?: string } }>(
    '/v1/configuration/apply',
    {
      config: { access: 'apply', idempotency: 'kept' },
      schema: routeSchema({
        operationId: 'applyConfiguration',
        tag: 'configuration',
        summary: 'Apply the workspace',
        description:
          'The workspace of the daemon is read again and, if it validates, becomes the active configuration.',
        body: { ...object({ because }, []), description: 'Why.' },
        idempotency: 'kept',
        answers: {
          200: shared('ApplyOutput', 'What is active now, and what that changed.'),
        },
      }),
    },
    async (request) => {
      requireEverywhere(request, 'apply');
      const why = request.body.because?.trim() ?? null;
      return applyDocument(await configurations.apply(principalOf(request), why));
    },
  );
}
