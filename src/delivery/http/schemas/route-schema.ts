import '@fastify/swagger';
import type { FastifySchema } from 'fastify';

type Schema = Readonly<Record<string, unknown>>;
type Properties = Readonly<Record<string, Schema>>;

/** What a route says of itself: what it takes, what it answers, and which of the usual problems it can have. */
export interface RouteDescription {
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly params?: Properties;
  readonly query?: Properties;
  /** Headers besides `Authorization` and those of entity tags and idempotency, which the kind of route says. */
  readonly body?: Schema;
  /** The body may be left out. */
  readonly bodyOptional?: true;
  /** By status: a schema of JSON, or what else is answered. */
  readonly answers: Readonly<Record<number, Schema>>;
  /** Statuses of problems besides those that every route of its kind has. */
  readonly problems?: readonly number[];
  /** Routes that are open to everybody ask for no token. */
  readonly isOpen?: true;
  /** A single thing that is read has an entity tag; a decision about one may name it. */
  readonly tags?: 'read' | 'matched';
  readonly idempotency?: 'kept';
}

const header = (description: string, schema: Schema): Schema => ({ description, ...schema });
const ifNoneMatch = header('The entity tag of what was read before: answered 304 when it is that still.', {
  type: 'string',
  maxLength: 1000,
});
const ifMatch = header('The entity tag of what was read before it was decided: answered 412 when it is another now.', {
  type: 'string',
  maxLength: 1000,
});
const idempotencyKey = header(
  'A key of the request: sent again under it within a day, it is made once and answered the same.',
  {
    type: 'string',
    minLength: 1,
    maxLength: 200,
    pattern: '^[!-~]+$',
  },
);

/** The schema of a route, with the problems that it can have. */
export function routeSchema(route: RouteDescription): FastifySchema {
  const { operationId, tag, summary, description, params, query = {}, body, isOpen } = route;
  const headers: Properties = {
    ...(route.tags === 'read' ? { 'if-none-match': ifNoneMatch } : {}),
    ...(route.tags === 'matched' ? { 'if-match': ifMatch } : {}),
    ...(route.idempotency === undefined ? {} : { 'idempotency-key': idempotencyKey }),
  };
  return {
    operationId,
    tags: [tag],
    summary,
    description,
    ...(isOpen ? { security: [] } : {}),
    ...(params ? { params: object(params, Object.keys(params)) } : {}),
    querystring: object(query, []),
    ...(Object.keys(headers).length > 0 ? { headers: { type: 'object', properties: headers } } : {}),
    ...(body ? { body } : {}),
    response: {
      ...Object.fromEntries(Object.entries(route.answers).map(([status, schema]) => [status, answer(schema)])),
      ...(route.tags === 'read' ? { 304: { type: 'null', description: 'Nothing changed since it was read.' } } : {}),
      ...Object.fromEntries(problemsOf(route).map((status) => [status, problem(status)])),
    },
  };
}

/** An object that has these properties and no others. */
export function object(properties: Properties, required: readonly string[] = Object.keys(properties)): Schema {
  return { type: 'object', additionalProperties: false, required: [...required], properties };
}

/** A schema that is shared, by its name. */
export function shared(name: string, description: string): Schema {
  return { description, $ref: `${name}#` };
}

function answer(schema: Schema): Schema {
  const { description, type, $ref, content, ...rest } = schema;
  // What is no JSON says so itself.
  if (content !== undefined || type === 'null') return schema;
  const inner = $ref === undefined ? { type, ...rest } : { $ref };
  return { description, content: { 'application/json': { schema: inner } } };
}

function problemsOf({ isOpen, params, body, idempotency, tags, problems = [] }: RouteDescription): readonly number[] {
  return [
    ...new Set([
      400,
      ...(isOpen ? [] : [401, 403]),
      ...(params ? [404] : []),
      ...(body ? [413, 415] : []),
      ...(idempotency ? [409, 422] : []),
      ...(tags === 'matched' ? [412] : []),
      414,
      429,
      500,
      503,
      ...(body ? [422] : []),
      ...problems,
    ]),
  ].sort((left, right) => left - right);
}

const meanings: Readonly<Record<number, string>> = {
  400: 'The request is not well-formed.',
  401: 'It is not known who sends the request.',
  403: 'Whoever sends the request may not do that.',
  404: 'There is no such thing, or it may not be seen.',
  408: 'The time of the message is too far from ours.',
  409: 'It does not fit what there is now.',
  410: 'It was removed because its retention was over.',
  412: 'It is not any more what was read.',
  413: 'The body is too large.',
  414: 'The address is too long.',
  415: 'The body is not JSON.',
  422: 'It is well-formed and cannot be done; the idempotency key stands for another request, or the workspace does not validate.',
  429: 'There were too many requests.',
  500: 'tieout failed in a way it should not.',
  503: 'Something that is needed cannot be reached now; `Retry-After` says when to ask again.',
};

function problem(status: number): Schema {
  const retry = status === 429 || status === 503;
  return {
    description: meanings[status] ?? `Status ${status}.`,
    ...(retry ? { headers: { 'retry-after': { type: 'string', description: 'Seconds to wait.' } } } : {}),
    content: { 'application/problem+json': { schema: { $ref: 'Problem#' } } },
  };
}
