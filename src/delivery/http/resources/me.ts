import type { FastifyInstance } from 'fastify';
import type { HttpDependencies } from '../dependencies.js';
import { principalOf } from '../request-context.js';
import { oneOf } from '../schemas/parts.js';
import { object, routeSchema } from '../schemas/route-schema.js';

/** Who one is here. */
export function addMe(app: FastifyInstance, _dependencies: HttpDependencies): void {
  app.get(
    '/v1/me',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'readMe',
        tag: 'access',
        summary: 'Read who one is',
        description: 'How the audit names whoever sends the request, and what they may do.',
        tags: 'read',
        answers: {
          200: {
            ...object({
              name: { type: 'string', description: 'As the audit names them.' },
              kind: oneOf(['person', 'token', 'jwt', 'tieout'], 'What they are.'),
              grants: { type: 'array', items: { $ref: 'Grant#' }, description: 'What they may do.' },
            }),
            description: 'Who sends the request.',
          },
        },
      }),
    },
    async (request) => {
      const { name, kind, grants } = principalOf(request);
      return { name, kind, grants: grants.map(({ role, rules, systems }) => ({ role, rules, systems })) };
    },
  );
}
