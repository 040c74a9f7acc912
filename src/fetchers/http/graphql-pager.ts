import { operationalError } from '../../base/errors.js';
import type { OperationalError } from '../../base/errors.js';
import type { GraphqlQuery } from './graphql-query.js';
import { jsonOf } from './graphql-query.js';
import type { GraphqlSettings } from './graphql-settings.js';
import type { HttpAnswer, HttpRequest } from './messages.js';
import type { PageProgress } from './page-progress.js';
import type { Pager } from './page-session.js';
import { AnswerUnreadable, readAnswer } from './read-answer.js';
import { factsOf, sinceOf } from './rest-pager.js';

/** What of a feed decides how it is asked. */
interface GraphqlFeed {
  /** The query file, for people. */
  readonly path: string;
  readonly query: GraphqlQuery;
  readonly settings: GraphqlSettings;
  /** The address of the list of records. */
  readonly records: string;
}

/** Asks with a query page by page; the cursor is a variable. */
export function graphqlPager({ path, query, settings, records }: GraphqlFeed): Pager {
  return {
    source: path,
    maxPages: settings.maxPages,
    question(progress) {
      const { position } = progress;
      const cursor = settings.after !== null && position !== null ? { [settings.after]: position } : {};
      const since = sinceOf(path, settings, progress);
      return questionOf(path, query, { ...settings.variables, ...since, ...cursor });
    },
    facts(answer: HttpAnswer, progress: PageProgress) {
      refuseErrors(answer);
      return factsOf(answer, { settings, records, progress });
    },
  };
}

/**
 * A query as it is sent over HTTP: as JSON, with POST (GraphQL over HTTP).
 *
 * @throws OperationalError `source-failed` where a variable has no value of its type.
 */
export function questionOf(
  path: string,
  query: Pick<GraphqlQuery, 'text' | 'variables'>,
  values: Readonly<Record<string, string>>,
): Omit<HttpRequest, 'signal'> {
  const variables = Object.entries(values).map(([name, text]) => {
    const variable = query.variables.get(name);
    const json = variable ? jsonOf(variable, text) : null;
    if (json !== null) return `${JSON.stringify(name)}:${json}`;
    const reason = variable ? `'${text}' is no value of its variable $${name}` : `it has no variable $${name}`;
    throw operationalError('source-failed', { source: path, reason });
  });
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: `{"query":${JSON.stringify(query.text)},"variables":{${variables.join(',')}}}`,
  };
}

const busy: ReadonlySet<string> = new Set(['THROTTLED', 'RATE_LIMITED', 'RATE_LIMIT', 'TOO_MANY_REQUESTS']);
const passing: ReadonlySet<string> = new Set(['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE', 'TIMEOUT']);
const unknownUser: ReadonlySet<string> = new Set(['UNAUTHENTICATED', 'UNAUTHORIZED']);
const forbidden: ReadonlySet<string> = new Set(['FORBIDDEN', 'ACCESS_DENIED']);

/**
 * An answer with errors is none, also where it has data: what is missing of it is not told record by record.
 *
 * @throws OperationalError `source-busy`, `credentials-refused`, `access-refused`, `source-failed`.
 */
export function refuseErrors({ body, url }: HttpAnswer): void {
  if (!body.includes('"errors"')) return;
  const code = '$.errors[0].extensions.code';
  const [message, kind, type] = valuesAt(body, url, ['$.errors[0].message', code, '$.errors[0].type']);
  if (message === null && kind === null) return;
  throw failureOf(url, message ?? 'it does not say why', kind ?? type ?? '');
}

function valuesAt(body: Buffer, url: string, values: readonly string[]): readonly (string | null)[] {
  try {
    // No list of records is looked for: what is wrong is told whatever else there is.
    return readAnswer(body, { records: '$.errors[0].locations', values, recordValues: [] }).values.map(
      (value) => value?.text ?? null,
    );
  } catch (error) {
    if (!(error instanceof AnswerUnreadable)) throw error;
    throw operationalError('source-failed', { source: url, reason: error.message }, { cause: error, retryable: true });
  }
}

function failureOf(url: string, message: string, code: string): OperationalError {
  const { host } = new URL(url);
  const reason = code === '' ? message : `${message} (${code})`;
  if (busy.has(code)) return operationalError('source-busy', { host, reason, wait: null }, { retryable: true });
  if (unknownUser.has(code)) return operationalError('credentials-refused', { host, reason });
  if (forbidden.has(code)) return operationalError('access-refused', { host, path: url, reason });
  return operationalError('source-failed', { source: url, reason }, { retryable: passing.has(code) });
}
