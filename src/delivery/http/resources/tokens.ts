import type { FastifyInstance } from 'fastify';
import { createToken, defaultDays, listTokens, revokeToken } from '../../../access/tokens.js';
import type { Grant } from '../../../model/access.js';
import { tokenItem } from '../../shared/documents/access-document.js';
import type { HttpDependencies } from '../dependencies.js';
import { answerPage, pageRequest } from '../paging.js';
import type { PageQuery } from '../paging.js';
import { requireEverywhere } from '../permissions.js';
import { name, next, pageQuery } from '../schemas/parts.js';
import { object, routeSchema, shared } from '../schemas/route-schema.js';
import { actorFor } from '../tools-for.js';

interface WantedBody {
  readonly name: string;
  readonly grants: readonly Grant[];
  readonly days: number;
}

/** Tokens by which programs say who they are. */
export function addTokens(app: FastifyInstance, dependencies: HttpDependencies): void {
  for (const route of [routeListTokens, routeCreateToken, routeRevokeToken]) route(app, dependencies);
}

function routeListTokens(app: FastifyInstance, { tools }: HttpDependencies): void {
  app.get<{ Querystring: PageQuery }>(
    '/v1/tokens',
    {
      config: { access: 'administer' },
      schema: routeSchema({
        operationId: 'listTokens',
        tag: 'access',
        summary: 'List the tokens',
        description: 'The newest first, without their secrets.',
        query: pageQuery,
        answers: {
          200: {
            ...object({ tokens: { type: 'array', items: { $ref: 'ApiToken#' } }, next }),
            description: 'A page of tokens.',
          },
        },
      }),
    },
    async (request, reply) => {
      requireEverywhere(request, 'administer');
      const page = await listTokens(tools.store, pageRequest(request.query));
      return answerPage(request, reply, 'tokens', { ...page, items: page.items.map(tokenItem) });
    },
  );
}

const wanted = object(
  {
    name: { ...name('What it is for.', 'nightly-runs'), maxLength: 100 },
    grants: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: { $ref: 'WantedGrant#' },
      description: 'What it grants.',
    },
    days: { type: 'integer', minimum: 1, maximum: 366, default: defaultDays, description: 'For how long.' },
  },
  ['name', 'grants'],
);

function routeCreateToken(app: FastifyInstance, { tools }: HttpDependencies): void {
  app.post<{ Body: WantedBody }>(
    '/v1/tokens',
    {
      config: { access: 'administer', idempotency: 'refused' },
      schema: routeSchema({
        operationId: 'createToken',
        tag: 'access',
        summary: 'Make a token',
        description:
          'The token is in this answer and nowhere else: only its SHA-256 is kept. It takes no idempotency key.',
        body: { ...wanted, description: 'What it is for, and what it grants.' },
        answers: { 201: shared('TokenCreateOutput', 'The token.') },
        problems: [409],
      }),
    },
    async (request, reply) => {
      requireEverywhere(request, 'administer');
      const { token, ...created } = await createToken(tools.store, request.body, actorFor(request));
      return reply.status(201).send({ token, created: tokenItem(created) });
    },
  );
}

function routeRevokeToken(app: FastifyInstance, { tools }: HttpDependencies): void {
  app.delete<{ Params: { id: string } }>(
    '/v1/tokens/:id',
    {
      config: { access: 'administer' },
      schema: routeSchema({
        operationId: 'revokeToken',
        tag: 'access',
        summary: 'Revoke a token',
        description: 'Whoever has it is let in no more; it stays in the list. Revoked twice is revoked once.',
        params: { id: name('What of the token is shown.', '3f9a61c20b11') },
        answers: { 200: shared('TokenRevokeOutput', 'The token as it is now.') },
        problems: [409],
      }),
    },
    async (request) => {
      requireEverywhere(request, 'administer');
      return { revoked: tokenItem(await revokeToken(tools.store, request.params.id, actorFor(request))) };
    },
  );
}
