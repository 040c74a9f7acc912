import { jsonSteps } from '../base/json-address.js';
import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { CsvPlan, HeaderPlan, ParsePlan } from '../model/parse-plan.js';
import type { CsvParse, Feed } from '../schema/generated/documents.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

type Parse = CsvParse;

/** How the bytes of a feed become records, with every default filled in. */
export function compileParse(context: CompileContext, { parse }: Feed, location: Location): ParsePlan {
  switch (parse.format) {
    case 'csv':
      return compileCsv(context, parse, location);
    case 'json':
      return compileJson(context, parse.records ?? '$', childOf(location, 'records'));
    case 'ndjson':
      return { format: 'ndjson' };
    case 'parquet':
      return { format: 'parquet' };
  }
}

function compileJson(context: CompileContext, records: string, location: Location): ParsePlan {
  if (!jsonSteps(records)) {
    const expected = 'the address of a list, such as $.data.items';
    find(context, 'malformed-value', { value: records, expected }, location);
  }
  return { format: 'json', records };
}

function compileCsv(context: CompileContext, parse: Parse, location: Location): CsvPlan {
  const plan = parsePlan(parse);
  checkMarks(context, plan, location);
  checkConflicts(context, parse, location);
  return plan;
}

function parsePlan({ format, delimiter, quote, encoding, header, footer, trailer }: Parse): CsvPlan {
  return {
    format,
    delimiter: delimiter ?? ',',
    quote: quote ?? '"',
    encoding: encoding ?? 'windows-1252',
    header: headerPlan(header),
    footer: footer ?? 0,
    trailer: trailer
      ? { startsWith: trailer.startsWith, count: trailer.count ?? null, totals: trailer.totals ?? {} }
      : null,
  };
}

function headerPlan(header: Parse['header']): HeaderPlan {
  if (header === 'none') return { skip: 0, rows: 0, names: null };
  const { skip = 0, rows = 1, names = null } = header ?? {};
  return { skip, rows: names ? 0 : rows, names };
}

/** The bytes of a payload are told apart by these, before anything is decoded. */
function checkMarks(context: CompileContext, { delimiter, quote }: CsvPlan, location: Location): void {
  if (!isMarks(delimiter)) {
    const expected = 'one to eight ASCII characters';
    find(context, 'malformed-value', { value: delimiter, expected }, childOf(location, 'delimiter'));
  }
  if (!isMarks(quote)) {
    find(context, 'malformed-value', { value: quote, expected: 'one ASCII character' }, childOf(location, 'quote'));
  }
  if (isMarks(delimiter) && delimiter.includes(quote)) {
    const expected = delimiter === quote ? 'a delimiter that is not the quote' : 'a delimiter without the quote';
    find(context, 'malformed-value', { value: delimiter, expected }, childOf(location, 'delimiter'));
  }
}

function isMarks(text: string): boolean {
  return /^[\t -~]+$/.test(text);
}

/** Keys that say the same thing twice: one of them would be ignored. */
function checkConflicts(context: CompileContext, { header, footer, trailer }: Parse, location: Location): void {
  if (typeof header === 'object' && header.names && header.rows !== undefined) {
    const reason = '`names` say that the file has no header';
    find(context, 'key-without-effect', { key: 'rows', reason }, keyOf(childOf(location, 'header', 'rows')));
  }
  if (trailer && footer !== undefined) {
    const reason = 'a trailer is the last line';
    find(context, 'key-without-effect', { key: 'footer', reason }, keyOf(childOf(location, 'footer')));
  }
}
