import Big from 'big.js';
import { decimalText, moneyDecimals } from '../base/decimal.js';
import type { Dialect } from '../engine/dialect.js';
import type { Cell, Session } from '../engine/session.js';
import { roundingLine } from '../model/adjust-plan.js';
import type { ControlTotal, Outcome, Side } from '../model/outcome.js';
import { excludedRecords } from './compare-statements.js';
import { lineColumns } from './adjustments.js';
import { conversionLines, readConversionLines } from './conversion-lines.js';
import type { ConversionLine } from './conversion-lines.js';
import { isAdded, matchableRelations, matchableSource } from './matchable.js';
import { currencyFieldOf, sides, typeOf } from './matched-row.js';
import { isForeign } from './other-scopes.js';
import { valuesColumn } from './reconcile-statement.js';
import { deliveredRecords } from './side-relation.js';
import type { Comparison } from './side-relation.js';
import { timingOfRows } from './timing-column.js';

/** The sum of one money field over some records of a side, in one currency. */
interface Sum {
  readonly field: string;
  readonly side: Side;
  readonly currency: string;
  /** The bucket it is of, or that another record counts instead; null for everything the side was delivered. */
  readonly outcome: Outcome | 'deduplicated' | 'pending' | 'carried' | ConversionLine | null;
  readonly amount: Big;
}

/**
 * The control totals of a run, per compared money field and currency; of groups those fields that are sums. What was delivered is
 * added up from the snapshots, what became of it from the reconciled rows that are not equal: two ways that must meet, so that
 * `residue` is zero. The relations of what is matched must still be there.
 *
 * @param reconciled relation of the reconciled rows.
 */
export async function readControlTotals(
  session: Session,
  dialect: Dialect,
  comparison: Comparison,
  reconciled: string,
): Promise<readonly ControlTotal[]> {
  const sums: Sum[] = [];
  const fields = totalledFields(comparison);
  const lines = await readLines(session, dialect, comparison, reconciled);
  for (const field of fields) {
    for (const side of sides) {
      sums.push(...(await readDelivered(session, dialect, comparison, { field, side })));
      sums.push(...(await readExcluded(session, dialect, comparison, { field, side })));
      sums.push(...(await readDeduplicated(session, dialect, comparison, { field, side })));
      sums.push(...(await readConversion(session, dialect, comparison, { field, side })));
      sums.push(...(await readJudged(session, dialect, comparison, reconciled, { field, side })));
    }
  }
  return fields.flatMap((field) =>
    totalsOf(
      field,
      sums.filter((sum) => sum.field === field),
      lines.filter((line) => line.field === field),
    ),
  );
}

/** What was taken away from the amounts of a side in one outcome and currency, before pairs of the scope were compared. */
interface TakenAway extends FieldOfSide {
  readonly name: string;
  readonly outcome: Outcome;
  readonly currency: string;
  readonly amount: Big;
}

async function readLines(
  session: Session,
  dialect: Dialect,
  comparison: Comparison,
  reconciled: string,
): Promise<readonly TakenAway[]> {
  const lines: TakenAway[] = [];
  for (const { name, side, field, amount, currency } of lineColumns(comparison)) {
    const rows = await session.rows(
      `SELECT _outcome, ${dialect.identifier(currency)}, CAST(sum(${dialect.identifier(amount)}) AS VARCHAR) ` +
        `FROM ${reconciled} WHERE ${dialect.identifier(amount)} IS NOT NULL ` +
        `AND ${timingOfRows(comparison)} <> 'carried' GROUP BY 1, 2`,
    );
    const none = { name, side, field, outcome: 'match', currency: '', amount: new Big(0) } as const;
    if (rows.length === 0) lines.push(none);
    for (const [outcome, code, sum] of rows) {
      const taken = { currency: typeof code === 'string' ? code : '', amount: new Big(String(sum)) };
      lines.push({ name, side, field, outcome: outcome as Outcome, ...taken });
    }
  }
  return lines;
}

/** The compared money fields that every record adds to. */
function totalledFields({ rule, baseline, counterpart }: Comparison): readonly string[] {
  const isSum = (field: string): boolean =>
    [baseline, counterpart].every(({ plan: { aggregate } }) => aggregate === null || aggregate.sum.includes(field));
  return rule.compare.flatMap(({ field, type }) => (type.kind === 'money' && isSum(field) ? [field] : []));
}

interface FieldOfSide {
  readonly field: string;
  readonly side: Side;
}

function sumOf(part: FieldOfSide, outcome: Sum['outcome'], currency: Cell, amount: Cell): Sum {
  return {
    ...part,
    outcome,
    currency: typeof currency === 'string' ? currency : '',
    amount: new Big(String(amount ?? 0)),
  };
}

async function readDelivered(
  session: Session,
  dialect: Dialect,
  comparison: Comparison,
  part: FieldOfSide,
): Promise<readonly Sum[]> {
  const rows = await session.rows(
    sumStatement(dialect, comparison, part, deliveredRecords(dialect, comparison, comparison[part.side])),
  );
  return rows.map(([currency, amount]) => sumOf(part, null, currency ?? null, amount ?? null));
}

async function readExcluded(
  session: Session,
  dialect: Dialect,
  comparison: Comparison,
  part: FieldOfSide,
): Promise<readonly Sum[]> {
  const records = excludedRecords(dialect, comparison, comparison[part.side]);
  const rows = await session.rows(sumStatement(dialect, comparison, part, records));
  return rows.map(([currency, amount]) => sumOf(part, 'excluded', currency ?? null, amount ?? null));
}

/** Where duplicates are added up, the amounts of those that do not count are in the one that does. */
async function readDeduplicated(
  session: Session,
  dialect: Dialect,
  comparison: Comparison,
  part: FieldOfSide,
): Promise<readonly Sum[]> {
  const source = matchableSource(comparison, comparison[part.side]);
  const { resolve } = source.duplicates;
  if (resolve.kind === 'break' || (resolve.kind === 'sum' && isAdded(source, part.field))) return [];
  const records = `SELECT * FROM ${matchableRelations(part.side).deduplicated}`;
  const rows = await session.rows(sumStatement(dialect, comparison, part, records));
  return rows.map(([currency, amount]) => sumOf(part, 'deduplicated', currency ?? null, amount ?? null));
}

function sumStatement(dialect: Dialect, comparison: Comparison, { field, side }: FieldOfSide, records: string): string {
  const currency = dialect.identifier(currencyFieldOf(comparison[side].entity, field));
  return `SELECT ${currency}, CAST(sum(${dialect.identifier(field)}) AS VARCHAR) FROM (${records}) GROUP BY 1`;
}

/** Records that are equal add nothing to a difference, and have no amounts among the reconciled rows. */
async function readJudged(
  session: Session,
  dialect: Dialect,
  comparison: Comparison,
  reconciled: string,
  part: FieldOfSide,
): Promise<readonly Sum[]> {
  const { entity } = comparison[part.side];
  const textOf = (name: string): string => {
    const index = entity.fields.findIndex((field) => field.name === name);
    return dialect.jsonTextAt(valuesColumn(part.side), index);
  };
  const type = dialect.typeOf(typeOf(entity, part.field));
  const own = comparison.others ? ` AND NOT ${isForeign(comparison, part.side)}` : '';
  const rows = await session.rows(
    `SELECT _outcome, ${timingOfRows(comparison)}, ${textOf(currencyFieldOf(entity, part.field))}, ` +
      `CAST(sum(CAST(${textOf(part.field)} AS ${type})) AS VARCHAR) ` +
      `FROM ${reconciled} WHERE ${valuesColumn(part.side)} IS NOT NULL${own} GROUP BY 1, 2, 3`,
  );
  return rows.map(([outcome, timing, currency, sum]) => {
    const isElsewhere = timing === 'pending' || timing === 'carried';
    return sumOf(part, isElsewhere ? timing : (outcome as Outcome), currency ?? null, sum ?? null);
  });
}

async function readConversion(
  session: Session,
  dialect: Dialect,
  comparison: Comparison,
  part: FieldOfSide,
): Promise<readonly Sum[]> {
  const lines = await readConversionLines(session, dialect, comparison, part);
  return lines.map(({ line, currency, amount }) => sumOf(part, line, currency, amount));
}

function totalsOf(field: string, sums: readonly Sum[], lines: readonly TakenAway[]): readonly ControlTotal[] {
  // what was rounded was adjusted before
  const steps = lines.map(({ name }) => name).filter((name) => name !== roundingLine);
  const names = [...new Set([...steps, ...lines.map(({ name }) => name)])];
  const currencies = [...new Set(sums.map(({ currency }) => currency))].toSorted();
  return currencies.map((currency) =>
    totalOf(
      field,
      currency,
      sums.filter((sum) => sum.currency === currency),
      { names, taken: lines.filter((line) => line.currency === currency) },
    ),
  );
}

interface Lines {
  /** Of the field, in their order. */
  readonly names: readonly string[];
  /** In the currency. */
  readonly taken: readonly TakenAway[];
}

/** From the counterpart, minus from the baseline. */
function takenAway(taken: readonly TakenAway[], keep: (line: TakenAway) => boolean): Big {
  return taken.filter(keep).reduce((total, { side, amount }) => {
    return side === 'counterpart' ? total.plus(amount) : total.minus(amount);
  }, new Big(0));
}

const explainedOutcomes: readonly Sum['outcome'][] = ['mismatch', 'missing', 'duplicate', 'ambiguous'];

function totalOf(field: string, currency: string, sums: readonly Sum[], { names, taken }: Lines): ControlTotal {
  const add = (side: Side, keep: (outcome: Sum['outcome']) => boolean): Big =>
    sums.reduce((total, sum) => (sum.side === side && keep(sum.outcome) ? total.plus(sum.amount) : total), new Big(0));
  const difference = (keep: (outcome: Sum['outcome']) => boolean): Big =>
    add('counterpart', keep)
      .minus(add('baseline', keep))
      .minus(takenAway(taken, ({ outcome }) => keep(outcome)));
  const delivered = (outcome: Sum['outcome']): boolean => outcome === null;
  const explained = difference((outcome) => explainedOutcomes.includes(outcome));
  const tolerated = difference((outcome) => outcome === 'within-tolerance');
  const blocked = difference((outcome) => outcome === 'blocked');
  const excluded = difference((outcome) => outcome === 'excluded');
  const setAside = excluded.plus(blocked);
  const pending = difference((outcome) => outcome === 'pending');
  const deduplicated = difference((outcome) => outcome === 'deduplicated');
  const carried = difference((outcome) => outcome === 'carried');
  const whole = difference(delivered);
  const converted = conversionLines.filter((line) => sums.some(({ outcome }) => outcome === line));
  const lines = [
    ...converted.map((line) => ({ name: line, amount: difference((outcome) => outcome === line) })),
    ...names.map((line) => ({ name: line, amount: takenAway(taken, ({ name }) => name === line) })),
    ...(carried.eq(0) ? [] : [{ name: 'carried', amount: carried }]),
  ];
  const known = [explained, tolerated, pending, setAside, deduplicated, ...lines.map(({ amount }) => amount)];
  return {
    field,
    currency,
    baseline: amountText(add('baseline', delivered)),
    counterpart: amountText(add('counterpart', delivered)),
    difference: amountText(whole),
    explained: amountText(explained),
    tolerated: amountText(tolerated),
    pending: amountText(pending),
    setAside: amountText(setAside),
    excluded: amountText(excluded),
    blocked: amountText(blocked),
    deduplicated: amountText(deduplicated),
    ...(lines.length === 0 ? {} : { lines: lines.map(({ name, amount }) => ({ name, amount: amountText(amount) })) }),
    residue: amountText(known.reduce((left, part) => left.minus(part), whole)),
  };
}

function amountText(amount: Big): string {
  return decimalText(amount.toFixed(), moneyDecimals);
}
