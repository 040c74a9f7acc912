import type { GraphQLSchema, IntrospectionQuery } from 'graphql';
import { messageOf } from '../../base/errors.js';
import type { FeedProblem, WrittenFeed } from '../../plugin/fetcher.js';
import { lineOf } from './graphql-query.js';
import type { GraphqlQuery } from './graphql-query.js';
import { readGraphqlSettings } from './graphql-settings.js';

/** What of a query the committed schema does not know, or does not allow (GraphQL, October 2021, 5). */
export async function checkAgainstSchema(feed: WrittenFeed, query: GraphqlQuery): Promise<readonly FeedProblem[]> {
  const { schema: file } = readGraphqlSettings(feed.settings);
  if (file === null) return [];
  const text = await feed.readText(file);
  if (text === null) return [];
  const schema = await readSchema(file, text);
  if ('reason' in schema) return [schema];
  const { validate } = await import('graphql');
  return validate(schema, query.document).map(({ message, nodes, positions }) => {
    const [start = 0] = positions ?? [];
    const { end } = lineOf({ loc: nodes?.[0]?.loc }, query.text);
    return { at: { file: feed.path, start, end: Math.max(start, end) }, reason: message };
  });
}

async function readSchema(file: string, text: string): Promise<GraphQLSchema | FeedProblem> {
  const { GraphQLError, buildClientSchema, buildSchema } = await import('graphql');
  const refuse = (reason: string, start = 0): FeedProblem => ({ at: { file, start, end: start }, reason });
  if (!text.trimStart().startsWith('{')) {
    try {
      return buildSchema(text);
    } catch (error) {
      return refuse(messageOf(error), error instanceof GraphQLError ? error.positions?.[0] : 0);
    }
  }
  try {
    const answer = JSON.parse(text) as Partial<IntrospectionQuery> & { readonly data?: IntrospectionQuery };
    return buildClientSchema((answer.data ?? answer) as IntrospectionQuery);
  } catch (error) {
    return refuse(`it is no answer to the introspection query: ${messageOf(error)}`);
  }
}
