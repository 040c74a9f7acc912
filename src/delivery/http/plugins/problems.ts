import type {
  FastifyError,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  FastifySchemaValidationError,
} from 'fastify';
import { problemAnswer, requestProblem } from '../problem.js';
import { refusedValues } from '../refused-value.js';
import { traceOf } from '../request-context.js';

/** Whatever is thrown is answered as `application/problem+json` (RFC 9457). */
export function addProblems(app: FastifyInstance, redact: (text: string) => string): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => answer(error, request, reply, redact));
  app.setNotFoundHandler((request) => {
    const path = request.url.split('?', 1)[0] ?? '';
    throw requestProblem('no-such-address', { method: request.method, path: path.slice(0, 200) });
  });
  app.setSchemaErrorFormatter((errors, part) => malformed(errors, part));
}

/** Answers what fails before there is a route, too. */
export function answer(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  redact: (text: string) => string,
): FastifyReply {
  // A failure before the first hook has no trace yet.
  const trace = request.trace ?? traceOf(undefined);
  const { document, headers } = problemAnswer(error, { method: request.method, traceId: trace.traceId }, redact);
  if (document.status >= 500) request.log.error({ err: error, trace_id: trace.traceId }, 'request failed');
  return reply
    .status(document.status)
    .headers(headers)
    .header('content-type', 'application/problem+json')
    .send(JSON.stringify(document));
}

function malformed(errors: readonly FastifySchemaValidationError[], part: string): Error {
  const refused = refusedValues(errors, part);
  const [first] = refused;
  return requestProblem('request-malformed', { reason: first?.detail ?? `${part} does not fit` }, { errors: refused });
}
