import type { CsvPlan, HeaderPlan, ParsePlan, TrailerPlan } from '../../../model/parse-plan.js';
import { visibleText } from './visible-text.js';
import { count } from './words.js';

/** How the bytes of a feed become records, as a person reads it. */
export function parseText(parse: ParsePlan): string {
  if (parse.format === 'json') return `json, the list at ${parse.records}`;
  return parse.format === 'csv' ? csvText(parse) : parse.format;
}

function csvText({ format, delimiter, quote, encoding, header, footer, trailer }: CsvPlan): string {
  const parts = [
    format,
    `delimiter '${visibleText(delimiter)}'`,
    `quote '${visibleText(quote)}'`,
    `encoding ${encoding.startsWith('utf-') ? encoding : `utf-8, else ${encoding}`}`,
    ...headerParts(header),
    ...(footer > 0 ? [`${count(footer, 'line')} at the end no data`] : []),
    ...(trailer ? [trailerText(trailer)] : []),
  ];
  return parts.join(', ');
}

function headerParts({ skip, rows, names }: HeaderPlan): readonly string[] {
  const above = skip > 0 ? [`${count(skip, 'line')} above`] : [];
  if (names) return [...above, `no header but the names ${names.join(' ')}`];
  return [...above, ...(rows === 0 ? ['no header'] : []), ...(rows > 1 ? [`a header of ${rows} rows`] : [])];
}

function trailerText({ startsWith, count: position, totals }: TrailerPlan): string {
  const values = [
    ...(position === null ? [] : [`value ${position} the number of records`]),
    ...Object.entries(totals).map(([field, at]) => `value ${at} the total of ${field}`),
  ];
  return [`a trailer that begins with '${visibleText(startsWith)}'`, ...values].join(', ');
}
