import { Big } from 'big.js';

/** What the severity of a break goes by. */
export interface Weighed {
  /** In euros; null: unknown, and worth nothing. */
  readonly rateDelta: Big | null;
  /** Rooms that the hotel may still sell. */
  readonly left: number;
  /** How many rooms the two are apart. */
  readonly roomsApart: number;
  /** Whole days since the night; below zero for nights to come. */
  readonly age: number;
}

/** Points on a straight line between two points, as at its ends beyond them. */
type Line = readonly (readonly [value: number, points: number])[];

const revenueImpact: Line = [
  [0, 0],
  [100, 20],
  [500, 60],
];
const rooms: Line = [
  [0, 0],
  [5, 30],
];
const dateProximity: Line = [
  [-10, 0],
  [0, 40],
];
const levels = [
  ['critical', 80],
  ['high', 60],
  ['medium', 30],
] as const;

/** The level and the score of a break, as `severity` of the rule has it. */
export function severityOf({ rateDelta, left, roomsApart, age }: Weighed): { level: string; score: string } {
  const impact = rateDelta ? points(rateDelta.abs().times(left), revenueImpact) : new Big(0);
  const sum = impact.plus(points(new Big(roomsApart), rooms)).plus(points(new Big(age), dateProximity));
  const score = sum.gt(100) ? new Big(100) : sum.round(2, Big.roundHalfEven);
  const level = levels.find(([, from]) => score.gte(from))?.[0] ?? 'low';
  return { level, score: score.toFixed(2) };
}

function points(value: Big, line: Line): Big {
  const first = line.at(0) ?? [0, 0];
  const last = line.at(-1) ?? [0, 0];
  if (value.lte(first[0])) return new Big(first[1]);
  const index = line.findIndex(([at]) => value.lte(at));
  const [from, to] = [line[index - 1], line[index]];
  if (!from || !to) return new Big(last[1]);
  return value
    .minus(from[0])
    .times(to[1] - from[1])
    .div(to[0] - from[0])
    .plus(from[1]);
}
