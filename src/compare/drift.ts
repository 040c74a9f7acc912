import { createHash } from 'node:crypto';
import path from 'node:path';
import { decimalText, moneyDecimals } from '../base/decimal.js';
import type { Dialect } from '../engine/dialect.js';
import type { Cell, Session } from '../engine/session.js';
import { driftedGroup, isBeyond, mostWorst } from '../model/drift.js';
import type { DriftedGroup, DriftResult, FoundDrift, GroupSums } from '../model/drift.js';
import type { DriftPlan } from '../model/drift-plan.js';
import type { FieldType, Value } from '../model/types.js';
import { matchableRelations } from './matchable.js';
import { currencyFieldOf, sides, typeOf } from './matched-row.js';
import { valueOf } from './read-value.js';
import type { Comparison } from './side-relation.js';

/** The sums of both sides of one drift of a rule, as they were written down. */
export interface WrittenDrift {
  readonly plan: DriftPlan;
  /** A relation with the columns of `driftStatement`. */
  readonly relation: string;
}

/** The drifts that are looked at: nothing is added up against a feed that is not there. */
export function driftsOf({ rule, isNotArrived }: Pick<Comparison, 'rule' | 'isNotArrived'>): readonly DriftPlan[] {
  return isNotArrived === true ? [] : (rule.drift ?? []);
}

/** Adds up both sides for every drift of a rule, into the directory. The relations of what is matched must still be there. */
export async function writeDrifts(
  session: Session,
  dialect: Dialect,
  comparison: Comparison,
  directory: string,
): Promise<readonly WrittenDrift[]> {
  const written: WrittenDrift[] = [];
  for (const [index, plan] of driftsOf(comparison).entries()) {
    const file = path.join(directory, `drift-${index}.parquet`);
    await session.execute(dialect.writeParquet(driftStatement(dialect, comparison, plan), file));
    written.push({ plan, relation: dialect.parquet(file) });
  }
  return written;
}

/** One row for each group: `_by_N` in canonical text, `_currency`, and the sums `_baseline` and `_counterpart`, null where a side has no record. */
export function driftStatement(dialect: Dialect, comparison: Comparison, plan: DriftPlan): string {
  const groups = plan.by.map((_, index) => byColumn(index));
  const ofSides = sides.map((side) => sideSums(dialect, comparison, plan, side));
  return (
    `SELECT ${[...groups, '_currency'].join(', ')}, max(_baseline) AS _baseline, max(_counterpart) AS _counterpart ` +
    `FROM (${ofSides.join(' UNION ALL ')}) GROUP BY ${[...groups, '_currency'].join(', ')}`
  );
}

function sideSums(
  dialect: Dialect,
  comparison: Comparison,
  { by, sum }: DriftPlan,
  side: (typeof sides)[number],
): string {
  const { entity } = comparison[side];
  const groups = by.map(
    (field, index) =>
      `${dialect.canonicalText(typeOf(entity, field), dialect.identifier(field))} AS ${byColumn(index)}`,
  );
  const type = dialect.typeOf(sumTypeOf(comparison, sum));
  const currency =
    typeOf(entity, sum).kind === 'money' ? dialect.identifier(currencyFieldOf(entity, sum)) : 'CAST(NULL AS VARCHAR)';
  const added = `CAST(coalesce(sum(${dialect.identifier(sum)}), 0) AS ${type})`;
  const sums = sides.map((of) => `${of === side ? added : `CAST(NULL AS ${type})`} AS _${of}`);
  const grouped = by.map((_, index) => String(index + 1));
  return (
    `SELECT ${[...groups, `${currency} AS _currency`, ...sums].join(', ')} ` +
    `FROM ${ownRecords(comparison, side)} GROUP BY ${[...grouped, String(by.length + 1)].join(', ')}`
  );
}

/** Candidates of other scopes are added up there. */
function ownRecords({ others }: Comparison, side: (typeof sides)[number]): string {
  return others ? `own_${side}` : matchableRelations(side).matchable;
}

function byColumn(index: number): string {
  return `_by_${index}`;
}

/** As many digits as there are, and those after the point of the side that has more. */
function sumTypeOf(comparison: Comparison, sum: string): FieldType {
  const scales = sides.map((side) => {
    const type = typeOf(comparison[side].entity, sum);
    return 'scale' in type ? type.scale : 0;
  });
  return { kind: 'decimal', precision: 38, scale: Math.max(...scales) };
}

/** What every drift came to, in the order of the rule; undefined where there is none. */
export async function readDriftResults(
  session: Session,
  comparison: Comparison,
  written: readonly WrittenDrift[],
): Promise<readonly DriftResult[] | undefined> {
  if (written.length === 0) return undefined;
  const results: DriftResult[] = [];
  for (const drift of written) {
    const hash = createHash('sha256');
    const worst: DriftedGroup[] = [];
    let beyond = 0;
    for await (const groups of readDrift(session, comparison, drift)) {
      for (const { drift: _drift, within: _within, alert: _alert, ...group } of groups) {
        hash.update(`${JSON.stringify(answerOf(drift.plan, group))}\n`);
        if (beyond < mostWorst) worst.push(group);
        beyond++;
      }
    }
    const [counted] = await session.rows(`SELECT count(*) FROM ${drift.relation}`);
    const { name, within, alert } = drift.plan;
    const found = { groups: Number(counted?.[0] ?? 0), beyond, sha256: hash.digest('hex'), worst };
    results.push({ name, within, ...found, alert: alert?.team ?? null });
  }
  return results;
}

/** What of a group is part of the answer of its run. */
function answerOf({ by }: DriftPlan, { values, currency, baseline, counterpart }: GroupSums): readonly unknown[] {
  return [...by.map((field) => values[field] ?? null), currency, baseline, counterpart];
}

/** Every group that is beyond, of one drift after the other. */
export async function* readDrifts(
  session: Session,
  comparison: Comparison,
  written: readonly WrittenDrift[],
): AsyncIterable<readonly FoundDrift[]> {
  for (const drift of written) yield* readDrift(session, comparison, drift);
}

/** The groups of a drift that are beyond, the largest difference first, then by their values. */
async function* readDrift(
  session: Session,
  comparison: Comparison,
  { plan, relation }: WrittenDrift,
): AsyncIterable<readonly FoundDrift[]> {
  const groups = plan.by.map((_, index) => byColumn(index));
  const order = [...groups, '_currency'].map((name) => `${name} NULLS FIRST`);
  const statement =
    `SELECT ${[...groups, '_currency'].join(', ')}, CAST(_baseline AS VARCHAR), CAST(_counterpart AS VARCHAR) ` +
    `FROM ${relation} WHERE _baseline IS DISTINCT FROM _counterpart ` +
    `ORDER BY ${[`abs(coalesce(_counterpart, 0) - coalesce(_baseline, 0)) DESC`, ...order].join(', ')}`;
  const named = { drift: plan.name, within: plan.within, alert: plan.alert?.team ?? null };
  for await (const rows of session.stream(statement)) {
    const beyond = rows
      .map((row) => groupOf(comparison, plan, row))
      .filter((group) => isBeyond(group, plan.within))
      .map((group) => ({ ...readable(group, sumIsMoney(comparison, plan)), ...named }));
    if (beyond.length > 0) yield beyond;
  }
}

function groupOf(comparison: Comparison, { by }: DriftPlan, row: readonly Cell[]): GroupSums {
  const text = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null);
  const { entity } = comparison.baseline;
  const values = by.map((field, index): readonly [string, Value] => [
    field,
    valueOf(typeOf(entity, field), text(row[index])),
  ]);
  const [currency, baseline, counterpart] = row.slice(by.length).map(text);
  return {
    values: Object.fromEntries(values),
    currency: currency ?? null,
    baseline: baseline ?? null,
    counterpart: counterpart ?? null,
  };
}

function sumIsMoney({ baseline }: Comparison, { sum }: DriftPlan): boolean {
  return typeOf(baseline.entity, sum).kind === 'money';
}

/** Without needless zeros, money with at least two digits. */
function readable(group: GroupSums, isMoney: boolean): DriftedGroup {
  const text = (amount: string): string => decimalText(amount, isMoney ? moneyDecimals : 0);
  const { baseline, counterpart, ...drifted } = driftedGroup(group);
  return {
    ...drifted,
    baseline: baseline === null ? null : text(baseline),
    counterpart: counterpart === null ? null : text(counterpart),
    difference: text(drifted.difference),
  };
}
