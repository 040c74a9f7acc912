import type { FeedProblem, Options, WrittenFeed } from '../../plugin/fetcher.js';
import { textOf } from '../../plugin/options.js';
import { checkAgainstSchema } from './check-against-schema.js';
import { jsonOf, readQuery } from './graphql-query.js';
import type { GraphqlQuery } from './graphql-query.js';
import { readGraphqlSettings } from './graphql-settings.js';
import { stepsOf } from './read-answer.js';
import { isSelected } from './selected.js';

/** A query is one, asks nothing but a query, has its variables, selects what is read, and fits the schema where there is one. */
export async function checkGraphqlFeed(feed: WrittenFeed): Promise<readonly FeedProblem[]> {
  const { path, settings, records } = feed;
  if (path.includes('${')) return [{ at: 'path', reason: 'the name of a query file holds no date' }];
  const text = await feed.readText(path);
  if (text === null) return [];
  const query = await readQuery(text);
  if ('reason' in query) return [{ at: { file: path, start: query.start, end: query.end }, reason: query.reason }];
  const variables = checkVariables(path, settings, query);
  const schema = await checkAgainstSchema(feed, query);
  if (records === undefined) {
    return [{ at: 'path', reason: 'its answers are JSON: say `format: json` in `parse`' }, ...variables, ...schema];
  }
  // What the schema does not know is told once.
  const selection = schema.length > 0 ? [] : checkSelection(feed, records, query);
  return [...variables, ...selection, ...schema];
}

function checkVariables(path: string, settings: Options, query: GraphqlQuery): readonly FeedProblem[] {
  const { variables, after, since } = readGraphqlSettings(settings);
  const values = Object.entries(variables).flatMap(([key, text]): FeedProblem[] => {
    const reason = unfit(query, key, text);
    return reason === null ? [] : [{ at: { setting: 'variables', key }, reason }];
  });
  const ofCursor = ['after', 'connection', 'next'].find((name) => Object.hasOwn(settings, name)) ?? 'after';
  const sent = [
    { setting: ofCursor, name: after },
    { setting: 'since', name: since?.parameter ?? null },
  ];
  const unknown = sent.flatMap(({ setting, name }): FeedProblem[] => {
    const isKnown = name === null || query.variables.has(name);
    return isKnown ? [] : [{ at: { setting }, reason: `the query has no variable $${name}` }];
  });
  const startAt = since === null || since.startAt === null ? [] : [since.parameter];
  return [...values, ...unknown, ...withoutValue(path, query, new Set([...Object.keys(variables), ...startAt]))];
}

/** Why a text is no value of a variable, or null when it is one. */
function unfit({ variables }: GraphqlQuery, name: string, text: string): string | null {
  const variable = variables.get(name);
  if (!variable) return `the query has no variable $${name}`;
  if (text.includes('${') || jsonOf(variable, text) !== null) return null;
  return `'${text}' is no value of the type that the query declares for $${name}`;
}

/** The first page has no cursor, and the first delivery may have nothing to begin at. */
function withoutValue(path: string, { variables }: GraphqlQuery, given: ReadonlySet<string>): readonly FeedProblem[] {
  const lacking = [...variables.values()].filter(({ name, isRequired }) => isRequired && !given.has(name));
  return lacking.map(({ name, start, end }) => {
    const reason = `$${name} is required, and the first question has no value for it`;
    return { at: { file: path, start, end }, reason };
  });
}

/** What is read out of the answer is asked for. */
function checkSelection(
  { settings, columns }: WrittenFeed,
  records: string,
  query: GraphqlQuery,
): readonly FeedProblem[] {
  const { next, more } = readGraphqlSettings(settings);
  const places = [next, more].flatMap((place) => (place && 'address' in place ? [place.address] : []));
  const ofPages = Object.hasOwn(settings, 'connection')
    ? places.map((address) => ['connection', address] as const)
    : [];
  const ofAnswer = ['next', 'more', 'total', 'snapshot'].flatMap((setting) => written(settings, setting));
  const found = [...ofPages, ...ofAnswer].flatMap(([setting, address]): FeedProblem[] => {
    const isRead = isSelected(query, stepsOf(address));
    return isRead ? [] : [{ at: { setting }, reason: `the query does not select ${address}` }];
  });
  const list = stepsOf(records);
  if (!isSelected(query, list)) return [...found, { at: 'path', reason: `it does not select the records, ${records}` }];
  const inRecord = (address: string): boolean => isSelected(query, [...list, 0, ...stepsOf(address)]);
  const ofRecords = ['recordId', 'watermark'].flatMap((setting) => written(settings, setting));
  const lacking = ofRecords.filter(([, address]) => !inRecord(address));
  const unmapped = columns.filter((address) => !inRecord(address));
  return [
    ...found,
    ...lacking.map(([setting, address]): FeedProblem => {
      return { at: { setting }, reason: `the query does not select ${address} of a record` };
    }),
    ...unmapped.map((address): FeedProblem => {
      return { at: 'path', reason: `the map reads ${address} of a record, which the query does not select` };
    }),
  ];
}

function written(settings: Options, setting: string): readonly (readonly [setting: string, address: string])[] {
  const address = textOf(settings, setting);
  return address === undefined ? [] : [[setting, address]];
}
