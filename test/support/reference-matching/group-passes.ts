import type { RecordValues, Side } from '../../../src/model/outcome.js';
import { valuesAsOne } from './as-one.js';
import { candidatesOf, hasKey, isNear } from './candidates.js';
import type { Entities } from './candidates.js';
import type { NearRule, PassResult, PassRule, Refusal, Row } from './matching-rule.js';
import { groupedBy, inContentOrder } from './rows.js';

type Free = Readonly<Record<Side, readonly Row[]>>;

/** A pass that pairs one row of a side with all its candidates of the other, by their total. */
export function pairOneToMany(pass: PassRule, entities: Entities, free: Free): PassResult {
  const one: Side = pass.cardinality === 'one-to-many' ? 'baseline' : 'counterpart';
  const many: Side = one === 'baseline' ? 'counterpart' : 'baseline';
  const candidates = candidatesOf(pass, entities, free, pass.near.filter(isNotOfTotals));
  const manyOf = (row: Row): Row[] =>
    candidates.filter((candidate) => candidate[one] === row).map((each) => each[many]);
  const onesOf = (row: Row): Row[] =>
    candidates.filter((candidate) => candidate[many] === row).map((each) => each[one]);
  const paired: PassResult['paired'][number][] = [];
  const refused: Refusal[] = [];
  for (const row of new Set(candidates.map((candidate) => candidate[one]))) {
    const group = manyOf(row);
    if (group.some((member) => onesOf(member).length > 1)) {
      refused.push(refusal(pass, entities, one, row, group));
      continue;
    }
    const sides =
      one === 'baseline' ? { baseline: [row], counterpart: group } : { baseline: group, counterpart: [row] };
    if (totalsAgree(pass, entities, sides)) paired.push({ pass: pass.name, ...sides });
  }
  const ofRefused = new Set(refused.flatMap(({ row }) => manyOf(row)));
  for (const row of ofRefused) refused.push(refusal(pass, entities, many, row, onesOf(row)));
  return { paired, refused };
}

/** A pass that pairs all rows of a key with all of the other side, by their totals. */
export function pairManyToMany(pass: PassRule, entities: Entities, free: Free): PassResult {
  const keyOf = (values: RecordValues): readonly unknown[] => pass.key.map((part) => part.valueOf(values));
  const baselines = groupedBy(
    free.baseline.filter((row) => hasKey(pass, row)),
    ({ values }) => keyOf(values),
  );
  const paired = baselines.flatMap((baseline) => {
    const name = JSON.stringify(keyOf(baseline[0]?.values ?? {}));
    const counterpart = free.counterpart.filter(
      (row) => hasKey(pass, row) && JSON.stringify(keyOf(row.values)) === name,
    );
    const isPair = counterpart.length > 0 && totalsAgree(pass, entities, { baseline, counterpart });
    return isPair ? [{ pass: pass.name, baseline, counterpart }] : [];
  });
  return { paired, refused: [] };
}

const isNotOfTotals = ({ kind }: NearRule): boolean => kind !== 'amount';

/** Whether the sums of both sides are as near as the pass asks; those of one row are its values. */
export function totalsAgree(
  { near }: Pick<PassRule, 'near'>,
  entities: Entities,
  { baseline, counterpart }: Free,
): boolean {
  const totals = {
    baseline: valuesAsOne(entities.baseline, baseline).values,
    counterpart: valuesAsOne(entities.counterpart, counterpart).values,
  };
  return near
    .filter((one) => !isNotOfTotals(one))
    .every((one) => isNear(one, entities, totals.baseline, totals.counterpart));
}

function refusal(pass: PassRule, entities: Entities, side: Side, row: Row, others: readonly Row[]): Refusal {
  const other = side === 'baseline' ? 'counterpart' : 'baseline';
  const candidates = inContentOrder(entities[other], others).map((each) => [each]);
  return { side, row, pass: pass.name, reason: 'overlap', candidates };
}
