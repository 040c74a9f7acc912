import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '../../../access/authenticator.js';
import { mayDoSomewhere } from '../../../access/may-do.js';
import type { HttpDependencies } from '../dependencies.js';
import { requestProblem } from '../problem.js';

/**
 * Every route asks who sends the request, but those that say that they are open; it is known before the body is read. Whoever
 * may do nowhere what the route is for is refused here, before anything of it is looked up.
 */
export function addAuthentication(app: FastifyInstance, { authenticator }: HttpDependencies): void {
  app.decorateRequest('principal', null);
  app.addHook('onRequest', async (request: FastifyRequest, _reply: FastifyReply) => {
    const { access } = request.routeOptions.config;
    // What is not there is not there for anybody.
    if (access === 'open' || request.is404) return;
    const found = await authenticator.authenticate({ authorization: request.headers.authorization });
    if ('refusal' in found) {
      throw requestProblem(
        'not-authenticated',
        { reason: reasons[found.refusal] },
        { headers: { 'www-authenticate': found.challenge } },
      );
    }
    request.principal = found.principal;
    if (access === undefined) throw new Error(`Route ${request.routeOptions.url} does not say who may use it`);
    if (!mayDoSomewhere(found.principal, access)) {
      throw requestProblem('not-permitted', { who: found.principal.name, permission: access, subject: '' });
    }
  });
}

const reasons: Readonly<Record<Refusal, string>> = {
  none: 'the request does not say who sends it',
  unusable: 'what the request says of who sends it is not a bearer token that could be one of ours',
  unknown: 'its token is not known',
  expired: 'its token is no longer valid',
  revoked: 'its token was revoked',
  'not-yet': 'its token is not valid yet',
  'nothing-granted': 'its token grants nothing here',
};
