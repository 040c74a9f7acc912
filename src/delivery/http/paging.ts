import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Page, PageRequest } from '../../run/history.js';

export interface PageQuery {
  readonly limit: number;
  readonly after?: string;
}

export function pageRequest({ limit, after }: PageQuery): PageRequest {
  return { limit, after: after ?? null };
}

/** A page under the name of what it lists, and where the next begins, in the document and as a link (RFC 8288). */
export function answerPage<T, Name extends string>(
  request: FastifyRequest,
  reply: FastifyReply,
  list: Name,
  { items, next }: Page<T>,
): Readonly<Record<Name, readonly T[]>> & { readonly next: string | null } {
  if (next !== null) {
    const [path = '', query = ''] = request.url.split('?', 2);
    const parameters = new URLSearchParams(query);
    parameters.set('after', next);
    reply.header('link', `<${path}?${parameters.toString()}>; rel="next"`);
  }
  return { [list]: items, next } as Readonly<Record<Name, readonly T[]>> & { readonly next: string | null };
}
