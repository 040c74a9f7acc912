import Big from 'big.js';
import { decimalText, moneyDecimals } from '../../base/decimal.js';
import { causeKinds } from '../../model/cause.js';
import type { Cause, CauseExample, CauseFound, CauseMoney } from '../../model/cause.js';
import { currencyFieldOf, firstKey, sides, typeOf } from '../matched-row.js';
import { valueOf } from '../read-value.js';
import { absentRecords } from './absent-records.js';
import { breakRows, causeRows, columnOn, fewestBreaks, fewestExplained, numberOf } from './candidate.js';
import type { Breaks, Candidate, Search } from './candidate.js';
import { causeRowsStatements, explainedStatement, judgedBreaks, judgedRows } from './cause-rows.js';
import { reachOf } from './reach.js';
import { differingFields } from './differing-fields.js';
import { forgetMissingEntries, lacksEntries, missingEntries } from './missing-entries.js';
import { missingPartners } from './missing-partners.js';
import { repeatedFiles } from './repeated-files.js';

/** More would not be read. */
const mostCauses = 8;
/** A cause explains at least so much of all breaks. */
const leastShare = 0.05;
const examplesShown = 3;

/**
 * What the breaks of a comparison have in common, the cause that explains most of them first; each explains breaks that
 * none before it does. Nothing where there are few breaks, or each has a reason of its own. Everything that is read is
 * counted by the engine, which holds the breaks in a table that may be written to disk.
 *
 * It reads the views and tables of what is matched, which must still be there.
 *
 * @param reconciled relation of the reconciled rows
 */
export async function findCauses(search: Search, reconciled: string): Promise<readonly Cause[]> {
  const { session, dialect, comparison } = search;
  const [row] = await session.rows(`SELECT count(*) FROM ${reconciled} WHERE ${judgedBreaks(comparison)}`);
  const breaks = { reconciled, count: numberOf(row?.[0]) };
  const isTold = lacksEntries(search);
  if (breaks.count < fewestBreaks && !isTold) return [];
  for (const statement of causeRowsStatements(dialect, comparison, reconciled)) await session.execute(statement);
  const told = isTold ? await toldCauses(search, breaks) : [];
  const causes = breaks.count < fewestBreaks ? told : await moreCauses(search, told, breaks);
  await session.execute(`DROP VIEW ${causeRows}`);
  await session.execute(`DROP TABLE ${breakRows}`);
  return causes.toSorted((left, right) => right.breaks - left.breaks);
}

/** What is known without looking at breaks explains its breaks before anything else does, however few they are. */
async function toldCauses(search: Search, breaks: Breaks): Promise<readonly Cause[]> {
  const causes: Cause[] = [];
  for (const candidate of await missingEntries(search)) {
    const [row] = await search.session.rows(
      `SELECT count(*) FROM ${causeRows} WHERE ${judgedRows} AND ${candidate.condition}`,
    );
    causes.push(await describe(search, candidate, numberOf(row?.[0]), breaks));
    await search.session.execute(explainedStatement(candidate.condition));
  }
  await forgetMissingEntries(search);
  return causes;
}

async function moreCauses(search: Search, told: readonly Cause[], breaks: Breaks): Promise<readonly Cause[]> {
  const causes = [...told];
  while (causes.length < mostCauses) {
    const best = await bestOf(search, await candidatesOf(search));
    if (!best || best.count < Math.max(fewestExplained, leastShare * breaks.count)) break;
    causes.push(await describe(search, best.candidate, best.count, breaks));
    await search.session.execute(explainedStatement(best.candidate.condition));
  }
  return causes;
}

async function candidatesOf(search: Search): Promise<readonly Candidate[]> {
  return [
    ...(await differingFields(search)),
    ...(await missingPartners(search)),
    ...(await absentRecords(search)),
    ...(await repeatedFiles(search)),
  ];
}

/** The candidate that explains most; of equals the kind that says more, then the one that was found first. */
async function bestOf(
  { session }: Search,
  candidates: readonly Candidate[],
): Promise<{ readonly candidate: Candidate; readonly count: number } | null> {
  const counted: { readonly candidate: Candidate; readonly count: number }[] = [];
  for (const candidate of candidates) {
    const [row] = await session.rows(`SELECT count(*) FROM ${causeRows} WHERE ${candidate.condition}`);
    counted.push({ candidate, count: numberOf(row?.[0]) });
  }
  const rank = ({ candidate }: { readonly candidate: Candidate }): number => causeKinds.indexOf(candidate.found.kind);
  return counted.toSorted((left, right) => right.count - left.count || rank(left) - rank(right))[0] ?? null;
}

async function describe(search: Search, candidate: Candidate, count: number, breaks: Breaks): Promise<Cause> {
  const { found, condition } = candidate;
  return {
    ...found,
    breaks: count,
    reach: await reachOf(search, candidate, breaks.reconciled),
    share: percentOf(count, breaks.count),
    money: await moneyOf(search, `${judgedRows} AND ${condition}`),
    examples: await examplesOf(search, found, condition),
  };
}

function percentOf(count: number, breaks: number): string {
  if (breaks === 0) return '0.0';
  const exact = Big();
  exact.DP = 1;
  exact.RM = Big.roundHalfEven;
  return new exact(count).times(100).div(breaks).toFixed(1);
}

async function moneyOf({ session, dialect, comparison }: Search, condition: string): Promise<readonly CauseMoney[]> {
  const money: CauseMoney[] = [];
  for (const { field, type } of comparison.rule.compare) {
    if (type.kind !== 'money') continue;
    const rows = sides.map((side) => {
      const currency = columnOn(dialect, side, currencyFieldOf(comparison[side].entity, field));
      const amount = `CAST(${columnOn(dialect, side, field)} AS DECIMAL(38, ${type.scale}))`;
      const signed = side === 'baseline' ? `-${amount}` : amount;
      return `SELECT ${currency} AS currency, ${signed} AS amount FROM ${causeRows} WHERE ${condition}`;
    });
    const sums = await session.rows(
      `SELECT currency, CAST(sum(amount) AS VARCHAR) FROM (${rows.join(' UNION ALL ')}) ` +
        `WHERE currency IS NOT NULL AND amount IS NOT NULL GROUP BY 1 HAVING sum(amount) <> 0 ORDER BY 1`,
    );
    for (const [currency, sum] of sums) {
      money.push({ field, currency: String(currency), amount: decimalText(String(sum), moneyDecimals) });
    }
  }
  return money;
}

async function examplesOf(
  { session, dialect, comparison }: Search,
  { fields }: CauseFound,
  condition: string,
): Promise<readonly CauseExample[]> {
  const [field] = fields;
  const values = sides.map((side) => {
    if (field === undefined) return 'NULL';
    return dialect.canonicalText(typeOf(comparison[side].entity, field), columnOn(dialect, side, field));
  });
  const rows = await session.rows(
    `SELECT _key, ${values.join(', ')} FROM ${causeRows} WHERE ${condition} ORDER BY _row LIMIT ${examplesShown}`,
  );
  const key = firstKey(comparison.rule);
  return rows.map(([texts, baseline, counterpart]) => {
    const parts = JSON.parse(String(texts)) as (string | null)[];
    const valueIn = (side: 'baseline' | 'counterpart', text: unknown): CauseExample['baseline'] =>
      field === undefined || typeof text !== 'string' ? null : valueOf(typeOf(comparison[side].entity, field), text);
    return {
      key: Object.fromEntries(
        key.map((name, index) => [name, valueOf(typeOf(comparison.baseline.entity, name), parts[index] ?? null)]),
      ),
      baseline: valueIn('baseline', baseline),
      counterpart: valueIn('counterpart', counterpart),
    };
  });
}
