import { jsonSteps } from '../../base/json-address.js';
import type { FeedProblem, OptionDescription, OptionProblem, Options, WrittenFeed } from '../../plugin/fetcher.js';
import { integerOf, millisecondsOf, textOf, textsOf } from '../../plugin/options.js';
import { isTime } from './watermark.js';

/** How one page leads to the next. */
const pagings = ['page', 'offset', 'cursor', 'link'] as const;
type Paging = (typeof pagings)[number];

/** Where an answer says something: an address in its JSON, or the name of a header. */
export type AnswerPlace = { readonly address: string } | { readonly header: string };

/** What a feed asks an interface for. */
export interface RestSettings {
  readonly query: Readonly<Record<string, string>>;
  /** null: there is one page. */
  readonly paging: Paging | null;
  readonly parameter: string;
  readonly first: number;
  readonly pageSize: number | null;
  readonly sizeParameter: string | null;
  readonly next: AnswerPlace | null;
  readonly more: AnswerPlace | null;
  readonly total: AnswerPlace | null;
  readonly snapshot: AnswerPlace | null;
  readonly recordId: string | null;
  readonly maxPages: number;
  readonly since: SinceSettings | null;
}

interface SinceSettings {
  readonly parameter: string;
  readonly watermark: string;
  readonly startAt: string | null;
  /** Milliseconds. */
  readonly overlap: number;
}

const mostPages = 10_000;

/** Settings of every feed that is asked page by page over HTTP. */
export const pageSettings: Readonly<Record<string, OptionDescription>> = {
  recordId: {
    description:
      'The address of what names a record, in the record. One that stands twice on a page, or again on the next page, says that the source changed meanwhile: all pages are asked for again.',
    required: false,
    example: '$.id',
    check: checkAddress,
  },
  maxPages: {
    description: 'How many pages there may be. A source that has more does not come to an end.',
    required: false,
    example: '500',
    type: 'integer',
    default: String(mostPages),
    check: checkPositive,
  },
};

export const restSettings: Readonly<Record<string, OptionDescription>> = {
  query: {
    description: 'Parameters of the query, by name.',
    required: false,
    example: { from: '${date:yyyy-MM-dd}', status: 'settled' },
    type: 'texts',
  },
  paging: {
    description:
      'How one page leads to the next: by its number, by the number of records before it, by a cursor that the answer gives, or by the address of the next page, which the answer gives too. Without it there is one page.',
    required: false,
    example: 'cursor',
    values: pagings,
  },
  parameter: {
    description: 'The parameter of the query that says which page is asked for.',
    required: false,
    example: 'after',
    default: '`page`, `offset` or `cursor`, as the paging is called',
  },
  firstPage: {
    description: 'The number of the first page; for paging by offset, the first offset.',
    required: false,
    example: '0',
    type: 'integer',
    default: '1 for pages, 0 for offsets',
    check: checkCount,
  },
  pageSize: {
    description:
      'How many records a page has. A page with fewer than an earlier one is then the last; without it, and where the first page has fewer, pages are asked for until one is empty.',
    required: false,
    example: '200',
    type: 'integer',
    check: checkPositive,
  },
  sizeParameter: {
    description: 'The parameter of the query that the size of a page is sent as.',
    required: false,
    example: 'limit',
  },
  next: {
    description:
      'Where the answer gives the cursor, or the address of the next page: an address in its JSON, or the name of a header. None, null or an empty text there says that there are no more pages.',
    required: false,
    example: '$.meta.next_cursor',
    default: 'for paging by link, the header `Link` with `rel="next"`',
    check: checkPlace,
  },
  more: {
    description: 'Where the answer says whether there are more pages: the place of `true` or `false`.',
    required: false,
    example: '$.meta.has_more',
    check: checkPlace,
  },
  total: {
    description:
      'Where the answer says how many records there are in all. One that changes, or is not what was given in the end, says that the source changed meanwhile.',
    required: false,
    example: 'X-Total-Count',
    check: checkPlace,
  },
  snapshot: {
    description:
      'Where the answer names the state that all pages are of, such as a version of the list. One that changes says that the source changed meanwhile.',
    required: false,
    example: '$.meta.version',
    check: checkPlace,
  },
  since: {
    description: 'The parameter of the query that says from when on records are wanted.',
    required: false,
    example: 'updated_since',
  },
  watermark: {
    description:
      'The address, in a record, of what is sent as `since` by the next delivery: the greatest value there is. Dates and instants are compared as such, and so are numbers.',
    required: false,
    example: '$.updated_at',
    check: checkAddress,
  },
  startAt: {
    description: 'What is sent as `since` by the first delivery. Without it the first one asks for everything.',
    required: false,
    example: '2026-01-01T00:00:00Z',
  },
  overlap: {
    description:
      'How much earlier than the watermark is asked for, because clocks do not agree and records are written late.',
    required: false,
    example: '5m',
    type: 'duration',
    default: '0s',
  },
  ...pageSettings,
};

/** Settings that were checked before. */
export function readRestSettings(settings: Options): RestSettings {
  const paging = pagings.find((name) => name === textOf(settings, 'paging')) ?? null;
  return {
    query: textsOf(settings, 'query'),
    paging,
    parameter: textOf(settings, 'parameter') ?? paging ?? '',
    first: integerOf(settings, 'firstPage') ?? (paging === 'page' ? 1 : 0),
    pageSize: integerOf(settings, 'pageSize') ?? null,
    sizeParameter: textOf(settings, 'sizeParameter') ?? null,
    next: placeOf(settings, 'next'),
    more: placeOf(settings, 'more'),
    total: placeOf(settings, 'total'),
    snapshot: placeOf(settings, 'snapshot'),
    recordId: textOf(settings, 'recordId') ?? null,
    maxPages: integerOf(settings, 'maxPages') ?? mostPages,
    since: sinceOf(settings),
  };
}

function sinceOf(settings: Options): SinceSettings | null {
  const parameter = textOf(settings, 'since');
  const watermark = textOf(settings, 'watermark');
  if (parameter === undefined || watermark === undefined) return null;
  const overlap = millisecondsOf(settings, 'overlap') ?? 0;
  return { parameter, watermark, startAt: textOf(settings, 'startAt') ?? null, overlap };
}

function placeOf(settings: Options, name: string): AnswerPlace | null {
  const text = textOf(settings, name);
  if (text === undefined) return null;
  return text.startsWith('$') ? { address: text } : { header: text.toLowerCase() };
}

/** What of several settings does not go together. */
export function checkRestSettings(settings: Options): readonly OptionProblem[] {
  const read = readRestSettings(settings);
  return [...withoutEffect(settings, read), ...missing(settings, read)];
}

const problem = (option: string, reason: string): OptionProblem => ({ option, reason });

const ofPaging = ['parameter', 'firstPage', 'pageSize', 'sizeParameter', 'next', 'more', 'maxPages'];
const unusedBy: Readonly<Record<Paging, readonly string[]>> = {
  page: ['next'],
  offset: ['next'],
  cursor: ['firstPage'],
  link: ['firstPage', 'parameter'],
};

function withoutEffect(settings: Options, { paging }: RestSettings): readonly OptionProblem[] {
  const unused = (paging === null ? ofPaging : unusedBy[paging]).filter((name) => Object.hasOwn(settings, name));
  const reason = paging === null ? 'it says nothing without `paging`' : `it says nothing where paging is by ${paging}`;
  return unused.map((name) => problem(name, reason));
}

function missing(settings: Options, { paging, next, pageSize, sizeParameter }: RestSettings): readonly OptionProblem[] {
  const startAt = textOf(settings, 'startAt');
  const isOverlapUnfit = Object.hasOwn(settings, 'overlap') && startAt !== undefined && !isTimeWritten(startAt);
  return [
    ...(paging === 'cursor' && next === null ? [problem('paging', 'say in `next` where the cursor is')] : []),
    ...(pageSize === null && sizeParameter !== null ? [problem('sizeParameter', 'say in `pageSize` what it is')] : []),
    ...without(settings, 'since', ['watermark', 'startAt', 'overlap']),
    ...without(settings, 'watermark', ['since']),
    ...(isOverlapUnfit ? [problem('overlap', 'it is taken off times, and `startAt` is no date and no instant')] : []),
  ];
}

const isTimeWritten = (text: string): boolean => text.includes('${') || isTime(text);

/** Settings that say nothing without another one. */
function without(settings: Options, needed: string, names: readonly string[]): readonly OptionProblem[] {
  if (Object.hasOwn(settings, needed)) return [];
  const written = names.filter((name) => Object.hasOwn(settings, name));
  return written.map((name) => problem(name, `it says nothing without \`${needed}\``));
}

/** What is read out of the answer's own text needs JSON. */
export function checkRestFeed({ settings, records }: WrittenFeed): readonly FeedProblem[] {
  if (records !== undefined) return [];
  const { paging } = readRestSettings(settings);
  const names = ['next', 'more', 'snapshot'].filter((name) => textOf(settings, name)?.startsWith('$'));
  const ofRecords = ['total', 'recordId', 'watermark'].filter((name) => Object.hasOwn(settings, name));
  const reason = 'it is read out of JSON, and the feed has another `format`';
  const found = [...names, ...ofRecords].map((setting): FeedProblem => ({ at: { setting }, reason }));
  if (paging !== 'page' && paging !== 'offset') return found;
  return [
    { at: { setting: 'paging' }, reason: 'records are counted in JSON only: page by cursor or by link' },
    ...found,
  ];
}

function checkPlace(text: string): string | null {
  if (text.startsWith('$')) return checkAddress(text);
  return /^[\w!#%&'*+.^`|~-]+$/.test(text) ? null : 'it is neither an address, such as $.meta.next, nor a header';
}

function checkAddress(text: string): string | null {
  return jsonSteps(text) ? null : 'it is not the address of a value, such as $.meta.next';
}

function checkCount(text: string): string | null {
  return text.startsWith('-') ? 'it must not be negative' : null;
}

function checkPositive(text: string): string | null {
  return Number.parseInt(text, 10) > 0 ? null : 'it must be greater than 0';
}
