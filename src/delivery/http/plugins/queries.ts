import type { FastifyInstance } from 'fastify';

interface QuerySchema {
  readonly properties?: Readonly<Record<string, { readonly type?: string }>>;
}

/**
 * The query and the address are texts: what a route says is a number or a truth value is read as one where it is written as
 * one, and stays a text, which its schema refuses, where it is not. Bodies are never changed.
 */
export function addQueries(app: FastifyInstance): void {
  app.addHook('preValidation', (request, _reply, done) => {
    const schema = request.routeOptions.schema?.querystring as QuerySchema | undefined;
    const query = request.query as Record<string, unknown>;
    for (const [name, { type }] of Object.entries(schema?.properties ?? {})) {
      if (typeof query[name] === 'string') query[name] = readAs(type, query[name]);
    }
    done();
  });
}

function readAs(type: string | undefined, text: string): unknown {
  if (type === 'integer') return /^(0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}
