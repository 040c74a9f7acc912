import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, operationalError, systemCodeOf } from '../../base/errors.js';
import { realpathIfPresent, refusalOf } from '../../plugin/confine.js';
import type { PageFetcher, PageSession, PagesRequest, ProbeRequest, SourceRequest } from '../../plugin/fetcher.js';
import { checkGraphqlFeed } from './check-graphql.js';
import { checkHttpOptions } from './check-together.js';
import { httpHosts, httpOptions } from './connection-options.js';
import { checkGraphqlSettings, graphqlSettings, readGraphqlSettings } from './graphql-settings.js';
import type { GraphqlQuery } from './graphql-query.js';
import { openPageSession } from './page-session.js';
import { openTransport } from './transport.js';

/** Answers to a query in GraphQL. */
export const graphqlFetcher: PageFetcher = {
  kind: 'pages',
  name: 'graphql',
  description: 'Asks a GraphQL interface with a query of the workspace, page by page.',
  options: httpOptions,
  checkOptions: checkHttpOptions,
  settings: graphqlSettings,
  checkSettings: checkGraphqlSettings,
  checkFeed: checkGraphqlFeed,
  hostsOf: httpHosts,
  guardsPrivateHosts: true,
  open: openSession,
  probe,
};

async function openSession(request: PagesRequest): Promise<PageSession> {
  const { path, settings, records = '$', watermark } = request;
  const query = await readQueryFile(request);
  const { graphqlPager } = await import('./graphql-pager.js');
  const pager = graphqlPager({ path, query, settings: readGraphqlSettings(settings), records });
  return openPageSession(await openTransport(request), pager, watermark);
}

/** Asks for what every interface has, with the credentials of the connection. */
async function probe(request: ProbeRequest): Promise<string> {
  await readQueryFile(request);
  const { questionOf, refuseErrors } = await import('./graphql-pager.js');
  const question = questionOf(request.path, { text: '{ __typename }', variables: new Map() }, {});
  const transport = await openTransport(request);
  try {
    const answer = await transport.send({ ...question, signal: request.signal });
    refuseErrors(answer);
    return `${answer.url} answers`;
  } finally {
    await transport.close();
  }
}

/** The query is read again: what it says was checked, and no other operation is sent. */
async function readQueryFile({ workspace, path }: SourceRequest): Promise<GraphqlQuery> {
  const refuse = (reason: string, cause?: unknown): Error =>
    operationalError('source-unreadable', { path, reason }, { cause });
  const real = await realpathIfPresent(join(workspace, path));
  if (real === null) throw refuse('there is no such file');
  const refusal = await refusalOf(real, { workspace, directories: [] });
  if (refusal !== null) throw refuse(refusal);
  const text = await readFile(real, 'utf8').catch((error: unknown) => {
    throw systemCodeOf(error) === undefined ? error : refuse(messageOf(error), error);
  });
  const { readQuery } = await import('./graphql-query.js');
  const query = await readQuery(text);
  if ('reason' in query) throw refuse(query.reason);
  return query;
}
