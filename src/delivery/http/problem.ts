import { nextStepOf, sentenceOf } from '../../base/catalogue/index.js';
import type { Code, OperationalCode, ParametersOf } from '../../base/catalogue/index.js';
import { OperationalError, messageOf } from '../../base/errors.js';
import type { DiagnosticItem } from '../../schema/generated/outputs.js';
import { statusOf } from './problem-status.js';
import type { RefusedValue } from './refused-value.js';

/** One thing that is wrong with a request, or with a workspace that shall be applied. */
export type ProblemDetail = RefusedValue | DiagnosticItem;

/** A problem as it is answered: RFC 9457, with the code of the catalogue and what to do next. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly next: string;
  readonly trace_id: string;
  readonly errors?: readonly ProblemDetail[];
}

/** What a problem has besides its code. */
interface Particulars {
  readonly headers?: Readonly<Record<string, string>>;
  readonly errors?: readonly ProblemDetail[];
  readonly status?: number;
}

/** A request that is refused, as a problem of the catalogue. */
export class RequestProblem extends OperationalError {
  readonly particulars: Particulars;

  constructor(code: OperationalCode, parameters: object, particulars: Particulars) {
    super(code, parameters);
    this.name = 'RequestProblem';
    this.particulars = particulars;
  }
}

/** Makes a request problem; the parameters are those of the code. */
export function requestProblem<C extends OperationalCode>(
  code: C,
  parameters: ParametersOf<C>,
  particulars: Particulars = {},
): RequestProblem {
  return new RequestProblem(code, parameters as object, particulars);
}

/** How a problem is answered. */
export interface ProblemAnswer {
  readonly document: ProblemDocument;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Turns whatever was thrown into a problem; nothing of its stack is in it, nor what an unexpected error says.
 *
 * @param redact takes secrets out of texts
 */
export function problemAnswer(
  error: unknown,
  request: { readonly method: string; readonly traceId: string },
  redact: (text: string) => string,
): ProblemAnswer {
  const problem = problemOf(error);
  const { headers = {}, errors } = error instanceof RequestProblem ? error.particulars : {};
  const status = statusGiven(error, request.method) ?? statusOf(problem.code, request.method);
  return {
    document: {
      type: `/problems/${problem.code}`,
      title: titleOf(problem.code),
      status,
      detail: redact(sentenceOf(problem)),
      code: problem.code,
      next: redact(nextStepOf(problem)),
      trace_id: request.traceId,
      ...(errors === undefined ? {} : { errors }),
    },
    headers: status === 503 ? { 'retry-after': '5', ...headers } : headers,
  };
}

/** A change that is well-formed and asks for what there is not, such as a column, is no malformed one. */
function statusGiven(error: unknown, method: string): number | undefined {
  if (error instanceof RequestProblem) return error.particulars.status;
  const isChange = method !== 'GET' && method !== 'HEAD';
  return isChange && error instanceof OperationalError && error.code === 'usage' ? 422 : undefined;
}

function problemOf(error: unknown): { readonly code: Code; readonly parameters: object } {
  if (error instanceof OperationalError) return ofRequest(error);
  // Several failures at once: the first of them is why the others happened.
  if (error instanceof AggregateError && error.cause !== undefined) return problemOf(error.cause);
  return fastifyProblem(error) ?? unexpected;
}

/** Wrong usage is told as one of the interface that was used: no command has a `--help` here. */
function ofRequest(error: OperationalError): { readonly code: Code; readonly parameters: object } {
  return error.code === 'usage' ? { code: 'request-malformed', parameters: error.parameters } : error;
}

/** What an unexpected error says may be of anything: it is logged, not answered. */
const unexpected = {
  code: 'internal-error',
  parameters: { reason: 'the log has the reason, under the trace id of this answer' },
} as const;

/** What the framework refuses before a handler is asked. */
function fastifyProblem(error: unknown): { readonly code: Code; readonly parameters: object } | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return { code: 'request-too-large', parameters: { what: 'The body', limit: '1 MiB' } };
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return { code: 'content-not-supported', parameters: { type: mediaTypeIn(messageOf(error)) } };
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    case 'FST_ERR_BAD_URL':
      return { code: 'request-malformed', parameters: { reason: malformed[code] } };
    case 'FST_ERR_NOT_FOUND':
      return {
        code: 'no-such-address',
        parameters: { method: 'a method that HTTP extensions have', path: 'any address' },
      };
    case 'FST_ERR_HANDLER_TIMEOUT':
      return { code: 'took-too-long', parameters: { seconds: 30 } };
    default:
      return isSyntaxProblem(error)
        ? { code: 'request-malformed', parameters: { reason: malformed.FST_ERR_CTP_INVALID_JSON_BODY } }
        : null;
  }
}

const malformed = {
  FST_ERR_CTP_EMPTY_JSON_BODY: 'its body is empty, and says that it is JSON',
  FST_ERR_CTP_INVALID_JSON_BODY: 'its body is not JSON',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'its body is not as long as it says',
  FST_ERR_BAD_URL: 'its address has escapes that mean nothing',
} as const;

/** Bodies that no parser takes: broken JSON, and objects that would change the prototype of others. */
function isSyntaxProblem(error: unknown): boolean {
  return error instanceof SyntaxError && 'statusCode' in error && error.statusCode === 400;
}

function mediaTypeIn(message: string): string {
  return /: (?<type>[\w.+/;= -]{1,100})$/.exec(message)?.groups?.['type'] ?? '';
}

/** The code as a title: it is the same for all problems of the code. */
function titleOf(code: Code): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
