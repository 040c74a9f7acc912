import Big from 'big.js';
import { severityLevels } from '../model/severity.js';
import type { FactorPlan, Severity, SeverityLevel, SeverityPlan } from '../model/severity.js';

/** An exact quotient; the denominator is above 0. */
interface Fraction {
  readonly numerator: Big;
  readonly denominator: Big;
}

const nothing: Fraction = { numerator: new Big(0), denominator: new Big(1) };
const most = new Big(100);

/**
 * How much a break matters: the points of its factors, added up exactly, at most 100, and rounded once, half-even, to two digits.
 * The level goes by the rounded score, which is the one that is shown.
 *
 * @param values of the factors, in their order: exact decimal text; null is worth nothing.
 */
export function severityOf({ factors, levels }: SeverityPlan, values: readonly (string | null)[]): Severity {
  const worths = factors.map(({ points }, index) => worthOf(points, values[index] ?? null));
  const sum = rounded(worths.reduce(plus, nothing));
  const score = sum.gt(most) ? most : sum;
  return {
    score: score.toFixed(2),
    level: levelOf(levels, score),
    factors: factors.map(({ name }, index) => ({
      name,
      value: plainText(values[index] ?? null),
      points: rounded(worths[index] ?? nothing).toFixed(2),
    })),
  };
}

/** Without the zeros that its type has room for. */
function plainText(value: string | null): string | null {
  return value === null ? null : new Big(value).toFixed();
}

/** On the straight line between the two points around a value, and as at the ends beyond them. */
function worthOf(points: FactorPlan['points'], value: string | null): Fraction {
  if (value === null) return nothing;
  const at = new Big(value);
  const next = points.findIndex(([number]) => at.lte(number));
  const [right, left] = [points[next] ?? points.at(-1), points[next - 1]];
  if (!right) throw new Error('A factor without points');
  if (!left || next < 0) return { numerator: new Big(right[1]), denominator: new Big(1) };
  const width = new Big(right[0]).minus(left[0]);
  const risen = at.minus(left[0]).times(new Big(right[1]).minus(left[1]));
  return { numerator: width.times(left[1]).plus(risen), denominator: width };
}

function plus(left: Fraction, right: Fraction): Fraction {
  return {
    numerator: left.numerator.times(right.denominator).plus(right.numerator.times(left.denominator)),
    denominator: left.denominator.times(right.denominator),
  };
}

function rounded({ numerator, denominator }: Fraction): Big {
  const exact = Big();
  exact.DP = 2;
  exact.RM = Big.roundHalfEven;
  return new exact(numerator).div(denominator);
}

function levelOf(levels: SeverityPlan['levels'], score: Big): SeverityLevel {
  const reached = severityLevels.filter((level) => {
    const from = levels[level];
    return from !== undefined && score.gte(from);
  });
  return reached.at(-1) ?? 'low';
}
