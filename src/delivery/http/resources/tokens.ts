import type { FastifyInstance } from 'fastify';
import type { Grant } from '../../../model/access.js';
import type { HttpDependencies, TokenState } from '../dependencies.js';
import { answerPage, pageRequest } from '../paging.js';
import type { PageQuery } from '../paging.js';
import { requireEverywhere } from '../permissions.js';
import { principalOf } from '../request-context.js';
import { name, next, pageQuery } from '../schemas/parts.js';
import { object, routeSchema, shared } from '../schemas/route-schema.js';

const longestDays = 366;

/** Tokens by which programs say who they are. */
export function addTokens(app: FastifyInstance, dependencies: HttpDependencies): void {
  for (const route of [routeListTokens, routeCreateToken, routeRevokeToken]) route(app, dependencies);
}

function routeListTokens(app: FastifyInstance, { tokens }: HttpDependencies): void {
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
            ...object({ tokens: { type: 'array', items: { $ref: 'Token#' } }, next }),
            description: 'A page of tokens.',
          },
        },
      }),
    },
    async (request, reply) => {
      requireEverywhere(request, 'administer');
      return answerPage(request, reply, 'tokens', await tokens.list(pageRequest(request.query)));
    },
  );
}

function routeCreateToken(app: FastifyInstance, { tokens }: HttpDependencies): void {
  app.post<{ Body: { name: string; grants: readonly Grant[]; days: number } }>(
    '/v1/tokens',
    {
      config: { access: 'administer', idempotency: 'refused' },
      schema: routeSchema({
        operationId: 'createToken',
        tag: 'access',
        summary: 'Make a token',
        description:
          'The token is in this answer and nowhere else: only its SHA-256 is kept. It takes no idempotency key.',
        body: {
          ...object(
            {
              name: name('What it is for.', 'nightly-runs'),
              grants: {
                type: 'array',
                minItems: 1,
                maxItems: 50,
                items: { $ref: 'Grant#' },
                description: 'What it grants.',
              },
              days: { type: 'integer', minimum: 1, maximum: longestDays, default: 90, description: 'For how long.' },
            },
            ['name', 'grants'],
          ),
          description: 'What it is for, and what it grants.',
        },
        answers: {
          201: {
            ...object({ token: { type: 'string', description: 'The whole token.' }, state: { $ref: 'Token#' } }),
            description: 'The token.',
          },
        },
        problems: [409],
      }),
    },
    async (request, reply) => {
      requireEverywhere(request, 'administer');
      const { token, ...state } = await tokens.create(request.body, principalOf(request));
      return reply.status(201).send({ token, state });
    },
  );
}

function routeRevokeToken(app: FastifyInstance, { tokens }: HttpDependencies): void {
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
        answers: { 200: shared('Token', 'The token as it is now.') },
        problems: [409],
      }),
    },
    async (request): Promise<TokenState> => {
      requireEverywhere(request, 'administer');
      return tokens.revoke(request.params.id, principalOf(request));
    },
  );
}
