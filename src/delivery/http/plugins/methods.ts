import type { FastifyInstance, HTTPMethods } from 'fastify';
import { requestProblem } from '../problem.js';

const all = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'QUERY',
] as const satisfies readonly HTTPMethods[];

/** What an address has no route for is answered 405 with `Allow` (RFC 9110, section 15.5.6). Call it before routes are added. */
export function addMethods(app: FastifyInstance): { refuseOthers(): void } {
  const known = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const methods = known.get(url) ?? new Set();
    for (const each of [method].flat()) methods.add(each);
    known.set(url, methods);
  });
  return {
    refuseOthers() {
      for (const [url, methods] of known) refuse(app, url, [...methods].sort());
    },
  };
}

function refuse(app: FastifyInstance, url: string, allowed: readonly string[]): void {
  const method = all.filter((each) => !allowed.includes(each));
  app.route({
    method,
    url,
    exposeHeadRoute: false,
    schema: { hide: true },
    config: { access: 'open' },
    // The body of what is refused is not read.
    preParsing: (request) =>
      Promise.reject(
        requestProblem(
          'method-not-allowed',
          { method: request.method, allowed },
          { headers: { allow: allowed.join(', ') } },
        ),
      ),
    handler: () => Promise.reject(new Error('A refused method has no handler')),
  });
}
