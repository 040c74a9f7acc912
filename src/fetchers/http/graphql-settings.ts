import { jsonSteps } from '../../base/json-address.js';
import type { OptionDescription, OptionProblem, Options } from '../../plugin/fetcher.js';
import { textOf, textsOf } from '../../plugin/options.js';
import type { AnswerSettings } from './rest-pager.js';
import { checkRestSettings, readRestSettings, restSettings } from './rest-settings.js';

/** What a feed asks with a query. */
export interface GraphqlSettings extends AnswerSettings {
  readonly variables: Readonly<Record<string, string>>;
  /** The variable that the cursor is sent as; null: there is one page. */
  readonly after: string | null;
  readonly maxPages: number;
  /** The file of the schema; null: the query is not checked against one. */
  readonly schema: string | null;
}

const { next, more, total, snapshot, watermark, startAt, overlap, recordId, maxPages } = restSettings as Readonly<
  Record<keyof typeof restSettings, OptionDescription>
>;

/** The same where no header is meant. */
function inBody(described: OptionDescription | undefined, description: string, example: string): OptionDescription {
  return { ...(described as OptionDescription), description, example, check: checkAddress };
}

export const graphqlSettings: Readonly<Record<string, OptionDescription>> = {
  variables: {
    description:
      'Variables of the query, by name. Each is sent as the type that the query declares: numbers and truths as such, lists and input objects as the JSON that is written, anything else as a text.',
    required: false,
    example: { day: '${date:yyyy-MM-dd}', first: '100' },
    type: 'texts',
  },
  schema: {
    description:
      'A file of the workspace with the schema of the source: the answer to the introspection query as JSON, or SDL. The query is checked against it.',
    required: false,
    example: 'systems/erp/schema.graphql',
    type: 'file',
  },
  connection: {
    description:
      'The address, in the answer, of a Relay connection: `pageInfo { hasNextPage endCursor }` is read below it, and its cursor asked with.',
    required: false,
    example: '$.data.invoices',
    check: checkAddress,
  },
  next: inBody(
    next,
    'The address, in the answer, of the cursor of the next page, where it is no Relay connection. None, null or an empty text there says that there are no more pages.',
    '$.data.invoices.next',
  ),
  after: {
    description: 'The variable that the cursor is sent as.',
    required: false,
    example: 'cursor',
    default: '`after`',
  },
  more: inBody(more, 'The address, in the answer, of `true` or `false`: whether there are more pages.', '$.data.more'),
  total: inBody(
    total,
    'The address, in the answer, of how many records there are in all. One that changes, or is not what was given in the end, says that the source changed meanwhile.',
    '$.data.invoices.totalCount',
  ),
  snapshot: inBody(
    snapshot,
    'The address, in the answer, of what names the state that all pages are of. One that changes says that the source changed meanwhile.',
    '$.data.version',
  ),
  since: {
    description: 'The variable that says from when on records are wanted.',
    required: false,
    example: 'updatedSince',
  },
  ...defined({ watermark, startAt, overlap, recordId, maxPages }),
};

function defined(options: Readonly<Record<string, OptionDescription | undefined>>): Record<string, OptionDescription> {
  return Object.fromEntries(Object.entries(options).flatMap(([name, option]) => (option ? [[name, option]] : [])));
}

/** Settings that were checked before. */
export function readGraphqlSettings(settings: Options): GraphqlSettings {
  return {
    ...readRestSettings(asRest(settings)),
    variables: textsOf(settings, 'variables'),
    after: isPaged(settings) ? (textOf(settings, 'after') ?? 'after') : null,
    schema: textOf(settings, 'schema') ?? null,
  };
}

const isPaged = (settings: Options): boolean => ['connection', 'next'].some((name) => Object.hasOwn(settings, name));

/** A Relay connection is a cursor at two known places (GraphQL Cursor Connections Specification, 2.1.2). */
function asRest(settings: Options): Options {
  const connection = textOf(settings, 'connection');
  const shared = [
    'next',
    'more',
    'total',
    'snapshot',
    'since',
    'watermark',
    'startAt',
    'overlap',
    'recordId',
    'maxPages',
  ];
  const kept = Object.fromEntries(Object.entries(settings).filter(([name]) => shared.includes(name)));
  if (!isPaged(settings)) return kept;
  if (connection === undefined) return { ...kept, paging: 'cursor' };
  const info = `${connection}.pageInfo`;
  return { ...kept, paging: 'cursor', next: `${info}.endCursor`, more: `${info}.hasNextPage` };
}

/** What of several settings does not go together. */
export function checkGraphqlSettings(settings: Options): readonly OptionProblem[] {
  const has = (name: string): boolean => Object.hasOwn(settings, name);
  const unused = has('connection') ? ['next', 'more'] : [];
  const reason = 'it says nothing beside `connection`, which has it';
  const found = unused.filter(has).map((option): OptionProblem => ({ option, reason }));
  const ofPages = isPaged(settings) ? [] : ['after', 'more', 'maxPages'].filter(has);
  const withoutPages = ofPages.map((option): OptionProblem => {
    return { option, reason: 'it says nothing without `connection` or `next`' };
  });
  const known = new Set([...unused, ...ofPages]);
  const rest = checkRestSettings(asRest(settings)).filter(
    ({ option }) => option !== null && !known.has(option) && has(option),
  );
  return [...found, ...withoutPages, ...rest];
}

function checkAddress(text: string): string | null {
  return jsonSteps(text) ? null : 'it is not the address of a value, such as $.data.invoices';
}
