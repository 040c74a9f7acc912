import Big from 'big.js';
import type { CauseKind } from '../../model/cause.js';
import type { FieldComparison } from '../../model/plan.js';
import { causeOf, causeRows, columnOn, fewestExplained, leastUnit, numberOf, plainDecimal } from './candidate.js';
import type { Candidate, DifferingSet, Search } from './candidate.js';

interface Ratio {
  readonly by: string;
  readonly inverse: boolean;
}

/** Of the pairs that differ in the same fields, so many have the ratio, at least. */
const least = 0.3;
/** Amounts of one size say nothing about a ratio. */
const fewestAmounts = 5;

/** The ratio that most pairs have in all fields that differ; none where few have the same one. */
export async function ratioCandidates(search: Search, set: DifferingSet): Promise<readonly Candidate[]> {
  const [first] = set.fields;
  if (!first) return [];
  const ratios = await likelyRatios(search, first, set.rows);
  if (ratios.length === 0) return [];
  const conditions = ratios.map((ratio) => set.fields.map((field) => hasRatio(search, field, ratio)).join(' AND '));
  const amount = columnOn(search.dialect, 'baseline', first.field);
  const counts = conditions.flatMap((condition) => [
    `count(*) FILTER (${condition})`,
    `count(DISTINCT ${amount}) FILTER (${condition})`,
  ]);
  const [row = []] = await search.session.rows(`SELECT ${counts.join(', ')} FROM ${causeRows} WHERE ${set.rows}`);
  const counted = ratios.map((ratio, index) => ({
    ...ratio,
    condition: conditions[index] ?? 'false',
    pairs: numberOf(row[2 * index]),
    amounts: numberOf(row[2 * index + 1]),
  }));
  const [best] = counted
    .filter(({ pairs, amounts }) => pairs >= fewestExplained && amounts >= fewestAmounts && pairs >= least * set.count)
    .toSorted((left, right) => right.pairs - left.pairs || left.by.length - right.by.length);
  if (!best) return [];
  const { by, inverse, condition } = best;
  const fields = set.fields.map(({ field }) => field);
  return [{ found: causeOf({ kind: kindOf(by), fields, by, inverse }), condition: `${set.rows} AND ${condition}` }];
}

function kindOf(by: string): CauseKind {
  if (by === '-1') return 'sign';
  return /^-?10+$/.test(by) || /^-?0\.0*1$/.test(by) ? 'units' : 'ratio';
}

/**
 * The most frequent quotients of two amounts, rounded to 4, 3 and 2 digits, in both directions. They are only guesses, for
 * which the precision of the engine's division is enough: an exact product decides.
 */
async function likelyRatios({ session, dialect }: Search, { field }: FieldComparison, rows: string): Promise<Ratio[]> {
  const [baseline, counterpart] = [columnOn(dialect, 'baseline', field), columnOn(dialect, 'counterpart', field)];
  const guesses = [false, true].flatMap((inverse) =>
    [4, 3, 2].map((digits) => {
      const [above, below] = inverse ? [baseline, counterpart] : [counterpart, baseline];
      const quotient = `round(${above} / ${below}, ${digits})`;
      return (
        `(SELECT CAST(TRY_CAST(${quotient} AS DECIMAL(18, 4)) AS VARCHAR) AS guess, ${inverse} AS inverse FROM ${causeRows} ` +
        `WHERE ${rows} AND ${baseline} <> 0 AND ${counterpart} <> 0 AND abs(${quotient}) BETWEEN 0.0001 AND 100000 ` +
        `GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 3)`
      );
    }),
  );
  const found = await session.rows(
    `SELECT DISTINCT guess, inverse FROM (${guesses.join(' UNION ALL ')}) ORDER BY 2, 1`,
  );
  return found
    .map(([guess, inverse]) => ({ by: plainDecimal(guess), inverse: inverse === true }))
    .filter(({ by }) => by !== '1');
}

/** Whether the amounts of a pair have a ratio, but for rounding, and are further apart than rounding explains. */
function hasRatio({ dialect }: Search, { field, type }: FieldComparison, { by, inverse }: Ratio): string {
  const [baseline, counterpart] = [columnOn(dialect, 'baseline', field), columnOn(dialect, 'counterpart', field)];
  const [whole, part] = inverse ? [baseline, counterpart] : [counterpart, baseline];
  const scale = type.kind === 'money' || type.kind === 'decimal' ? type.scale : 0;
  const unit = leastUnit(scale);
  const wide = `CAST(${part} AS DECIMAL(28, ${scale}))`;
  const product = `${wide} * CAST('${by}' AS DECIMAL(10, 4))`;
  const least = new Big(unit).times(2).toFixed();
  return `coalesce(abs(${whole} - ${product}) <= ${unit} AND abs(${counterpart} - ${baseline}) > ${least}, false)`;
}
