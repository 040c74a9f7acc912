import { readDate } from '../../base/instant.js';
import { timezones } from '../../base/timezones.js';
import type { OptionDescription, Options } from '../../plugin/fetcher.js';
import { integerOf, listOf, textOf, textsOf } from '../../plugin/options.js';

const defaultPageSize = 2000;
const mostRows = 50_000;

const dateParts: Readonly<Record<string, string>> = { yyyy: '2026', yy: '26', MM: '01', dd: '01' };

/** Whether a text is a day, or will be one when the delivery date is filled in. */
function isDay(text: string): boolean {
  const filled = text.replace(/\$\{date:([^}]*)\}/g, (_, format: string) =>
    format.replace(/yyyy|yy|MM|dd/g, (part) => dateParts[part] ?? part),
  );
  return readDate(filled) !== null;
}

/** What a feed asks of a table or a view. */
export const feedSettings: Readonly<Record<string, OptionDescription>> = {
  by: {
    description:
      'The columns that tell every row from every other, in the order in which rows are read, best with an index. A row ' +
      'without one of them, or two rows with the same, end the delivery.',
    required: false,
    example: ['invoice_no', 'line_no'],
    type: 'list',
    default: 'the primary key of the table; a view has none',
    check: (text) => (text === '' ? 'a column has a name' : null),
  },
  on: {
    description:
      'Columns and the day that a row must be of in each, as `yyyy-MM-dd`. Of a column with a time, the whole day in ' +
      '`timezone`; of a text, the day it begins with.',
    required: false,
    example: { business_date: '${date:yyyy-MM-dd}' },
    type: 'texts',
    check: (text) => (isDay(text) ? null : 'a day is written as yyyy-MM-dd, such as ${date:yyyy-MM-dd}'),
  },
  where: {
    description:
      'Columns and the value that a row must have in each. Values are sent beside the statement, never in it.',
    required: false,
    example: { status: 'posted' },
    type: 'texts',
  },
  timezone: {
    description: 'The zone in which the days of `on` begin and end, for columns that hold instants.',
    required: false,
    example: 'America/Chicago',
    default: '`UTC`',
    check: (text) => (timezones.includes(text) ? null : `'${text}' is no time zone of the tz database`),
  },
  pageSize: {
    description: 'How many rows are read at a time and held in memory.',
    required: false,
    example: '5000',
    type: 'integer',
    default: `\`${defaultPageSize}\``,
    check: (text) => {
      const rows = Number(text);
      return rows >= 1 && rows <= mostRows ? null : `a page has from 1 to ${mostRows} rows`;
    },
  },
};

/** A column and what it is compared with. */
export type Compared = readonly (readonly [column: string, text: string])[];

/** The same, as it is used. */
export interface FeedSettings {
  /** null: the primary key. */
  readonly by: readonly string[] | null;
  readonly on: Compared;
  readonly where: Compared;
  readonly timezone: string;
  readonly pageSize: number;
}

export function readFeedSettings(settings: Options): FeedSettings {
  const by = listOf(settings, 'by');
  return {
    by: by.length === 0 ? null : by,
    on: Object.entries(textsOf(settings, 'on')),
    where: Object.entries(textsOf(settings, 'where')),
    timezone: textOf(settings, 'timezone') ?? 'UTC',
    pageSize: integerOf(settings, 'pageSize') ?? defaultPageSize,
  };
}
