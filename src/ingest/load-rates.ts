import type { Dialect } from '../engine/dialect.js';
import { addBusinessDays } from '../model/calendar.js';
import type { CalendarPlan } from '../model/calendar-plan.js';
import type { ConvertPlan } from '../model/convert-plan.js';
import { rateText } from '../model/convert-plan.js';
import { addDays } from '../model/date-range.js';
import { ratesOn, ratesTo } from '../model/rates.js';
import type { RateOnDay } from '../model/rates.js';
import { ratesOfRow } from '../model/rates-plan.js';
import type { Rate } from '../model/rates-plan.js';
import type { RatesPlan } from '../model/reference-plan.js';
import { landReferenceFile } from './land-reference-file.js';
import type { CrosswalkTools } from './load-crosswalks.js';

const rowsAtOnce = 1000;
const wholeNumber = { kind: 'decimal', precision: 38, scale: 0 } as const;

/** The table that the rates to a currency are loaded into. */
export function ratesTable({ rates, to }: Pick<ConvertPlan, 'rates' | 'to'>): string {
  return `rates ${rates} to ${to}`;
}

/** Makes the table, empty: of each currency and day the numbers that amounts are multiplied and divided by, and what is said of them. */
export function ratesTableStatement(dialect: Dialect, convert: ConvertPlan): string {
  const number = dialect.typeOf(wholeNumber);
  const columns = [
    `_currency ${dialect.typeOf({ kind: 'currency' })}`,
    `_day ${dialect.typeOf({ kind: 'date' })}`,
    `_multiply ${number}`,
    `_divide ${number}`,
    `_said ${dialect.typeOf({ kind: 'string' })}`,
  ];
  return `CREATE OR REPLACE TABLE ${dialect.identifier(ratesTable(convert))} (${columns.join(', ')})`;
}

/** What rates are used for. */
interface UsedRates {
  readonly convert: ConvertPlan;
  /** Of the rule. */
  readonly calendar: CalendarPlan;
  /** In their order, each once. */
  readonly days: readonly string[];
}

/**
 * Loads the rates to a currency for some days; the file is verified by its SHA-256 before.
 *
 * @throws OperationalError `reference-changed`, and those of the archive and the engine.
 */
export async function loadRates(
  tools: CrosswalkTools,
  reference: RatesPlan,
  { convert, calendar, days }: UsedRates,
): Promise<void> {
  const { dialect, session } = tools;
  await session.execute(ratesTableStatement(dialect, convert));
  const relation = await landReferenceFile(tools, reference.name, reference.source);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return;
  const read = await readRates(tools, reference, relation, { from: oldestOn(first, convert, calendar), to: last });
  const rows = ratesOn(ratesTo(read, convert, { base: reference.base, calendar }), days).map((rate) =>
    rowOf(dialect, rate),
  );
  const table = dialect.identifier(ratesTable(convert));
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await session.execute(`INSERT INTO ${table} VALUES ${rows.slice(start, start + rowsAtOnce).join(', ')}`);
  }
}

/** No rate of an earlier day is used on a day. */
function oldestOn(day: string, { maxAge: { count, unit } }: ConvertPlan, calendar: CalendarPlan): string {
  return unit === 'd' ? addDays(day, -count) : addBusinessDays(calendar, day, -count - 1);
}

async function readRates(
  { session }: CrosswalkTools,
  { layout, source: { columns } }: RatesPlan,
  relation: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly Rate[]> {
  const names = columns.map((_, index) => `_c${index}`).join(', ');
  const day = `_c${columns.indexOf(layout.date)}`;
  const rates: Rate[] = [];
  const used = `SELECT ${names} FROM ${relation} WHERE ${day} BETWEEN '${from}' AND '${to}'`;
  for await (const rows of session.stream(used)) {
    for (const row of rows)
      rates.push(
        ...ratesOfRow(
          layout,
          columns,
          row.map((cell) => String(cell ?? '')),
        ),
      );
  }
  return rates;
}

function rowOf(dialect: Dialect, rate: RateOnDay): string {
  const values = [
    dialect.literal({ kind: 'currency' }, rate.currency),
    dialect.literal({ kind: 'date' }, rate.on),
    dialect.literal(wholeNumber, String(rate.multiply)),
    dialect.literal(wholeNumber, String(rate.divide)),
    dialect.text(rateText(rate)),
  ];
  return `(${values.join(', ')})`;
}
