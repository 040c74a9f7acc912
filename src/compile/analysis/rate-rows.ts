import type { Location } from '../../base/location.js';
import type { SourceTable } from '../../config/index.js';
import { ratePrecision, rateScale, ratesOfRow } from '../../model/rates-plan.js';
import type { PlacedRate, RatesLayout } from '../../model/rates-plan.js';
import { find } from '../context.js';
import type { CompileContext } from '../context.js';
import { isCellOf } from './crosswalk-values.js';
import { FewFindings } from './few-findings.js';

/** Also codes that are no more in ISO 4217: old amounts are in them. */
const currencyCode = /^[A-Z]{3}$/;
const aCode = 'a currency code, such as EUR';

/** Every column but that of the day is called by a currency; one without a name has no rates. */
export function checkRateColumns(
  context: CompileContext,
  table: SourceTable,
  { date }: Extract<RatesLayout, { kind: 'wide' }>,
  documentLocation: Location,
): void {
  for (const [index, name] of table.columns.entries()) {
    if (name === date || currencyCode.test(name)) continue;
    const filled = name === '' ? table.rows.findIndex((cells) => cells[index] !== '') : -1;
    if (name === '' && filled === -1) continue;
    const location = filled === -1 ? documentLocation : table.locationOf(filled, index);
    find(context, 'malformed-value', { value: name, expected: `the name of a column: ${aCode}` }, location);
  }
}

/** Rows of rates: their days are days, currencies are codes, rates are numbers above zero, and none is said twice. */
export function checkRateRows(
  context: CompileContext,
  table: SourceTable,
  layout: RatesLayout,
  documentLocation: Location,
): void {
  if (table.rows.length === 0) {
    find(context, 'empty-reference', {}, documentLocation);
    return;
  }
  const findings = new FewFindings(context);
  const known = new Set<string>();
  for (const [row, cells] of table.rows.entries()) {
    for (const rate of ratesOfRow(layout, table.columns, cells)) {
      const column = (name: string): Location => table.locationOf(row, table.columns.indexOf(name));
      for (const { value, expected, place } of wrongIn(rate, layout)) {
        findings.add('malformed-value', { value, expected }, () =>
          place === 'rate' ? table.locationOf(row, rate.column) : column(place),
        );
      }
      const key = `${rate.day}, ${rate.from} in ${rate.to}`;
      if (known.has(key)) findings.add('repeated-rate', { key }, () => table.locationOf(row, rate.column));
      known.add(key);
    }
  }
  findings.finish();
}

interface Wrong {
  readonly value: string;
  readonly expected: string;
  /** A column, or `rate`. */
  readonly place: string;
}

const decimal = { kind: 'decimal', precision: ratePrecision, scale: rateScale } as const;

function wrongIn({ day, from, to, rate }: PlacedRate, layout: RatesLayout): readonly Wrong[] {
  const wrong: Wrong[] = [];
  if (!isCellOf({ kind: 'date' }, day)) {
    wrong.push({ value: day, expected: 'a day of the calendar, as 2026-11-01', place: layout.date });
  }
  if (layout.kind === 'long') {
    for (const [value, place] of [
      [from, layout.from],
      [to, layout.to],
    ] as const) {
      if (!currencyCode.test(value)) wrong.push({ value, expected: aCode, place });
    }
  }
  if (!/^\d+(?:\.\d+)?$/.test(rate) || !isCellOf(decimal, rate) || /^[0.]+$/.test(rate)) {
    const expected = `a number above zero of at most ${ratePrecision} digits, ${rateScale} of them after the point`;
    wrong.push({ value: rate, expected, place: 'rate' });
  }
  return wrong;
}
