import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requestProblem } from '../problem.js';

/**
 * Every JSON document that is read has an entity tag (RFC 9110, section 8.8.3), made of its bytes: whoever sends it as
 * `If-None-Match` is told when nothing changed.
 */
export function addEntityTags(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode !== 200 || !isReading(request) || typeof payload !== 'string') return done(null, payload);
    const tag = tagOfText(payload);
    reply.header('etag', tag);
    if (!names(request.headers['if-none-match'], tag)) return done(null, payload);
    reply.status(304).removeHeader('content-type').removeHeader('content-length');
    return done(null, null);
  });
}

/**
 * Refuses a decision about something that is not any more what whoever decides has read: `If-Match` names another tag than
 * that of what is read now.
 *
 * @param what as the refusal calls it
 * @param document what GET answers now
 */
export function checkMatch(request: FastifyRequest, what: string, document: unknown): void {
  const wanted = request.headers['if-match'];
  if (wanted === undefined || names(wanted, tagOfText(JSON.stringify(document)))) return;
  throw requestProblem('changed-meanwhile', { what });
}

function isReading({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

function tagOfText(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}

/** Whether a list of tags, or `*`, has one; weak ones are compared as strong ones. */
function names(list: string | undefined, tag: string): boolean {
  if (list === undefined) return false;
  return list.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === tag);
}
