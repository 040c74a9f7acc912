import Big from 'big.js';
import type { Side } from '../../../src/model/outcome.js';
import { candidatesOf } from './candidates.js';
import type { Entities } from './candidates.js';
import { totalsAgree } from './group-passes.js';
import type { Pairing, PassResult, PassRule, Refusal, Row } from './matching-rule.js';
import { inContentOrder } from './rows.js';

type Free = Readonly<Record<Side, readonly Row[]>>;

interface Answer {
  readonly row: Row;
  readonly subsets: readonly (readonly Row[])[];
}

/**
 * A pass that finds which of its candidates make up a row: every subset of them is tried, so that there must be few. What
 * exactly one subset makes up is a group; what several do is refused, and so is what shares a row with another group.
 */
export function pairSubsets(pass: PassRule, entities: Entities, free: Free): PassResult {
  const one: Side = pass.cardinality === 'one-to-many' ? 'baseline' : 'counterpart';
  const many: Side = one === 'baseline' ? 'counterpart' : 'baseline';
  const sidesOf = (row: Row, group: readonly Row[]): Pick<Pairing, Side> =>
    one === 'baseline' ? { baseline: [row], counterpart: group } : { baseline: group, counterpart: [row] };
  const candidates = candidatesOf(
    pass,
    entities,
    free,
    pass.near.filter(({ kind }) => kind !== 'amount'),
  );
  const answers = [...new Set(candidates.map((candidate) => candidate[one]))].map((row): Answer => {
    const lines = candidates
      .filter((candidate) => candidate[one] === row && (candidate[many].values[fieldOf(pass)] ?? null) !== null)
      .map((candidate) => candidate[many]);
    const subsets = subsetsOf(inSizes(pass, entities[many], lines));
    return { row, subsets: subsets.filter((group) => totalsAgree(asked(pass), entities, sidesOf(row, group))) };
  });
  const unique = answers.flatMap(({ row, subsets: [group, ...others] }) =>
    group && others.length === 0 ? [{ row, group }] : [],
  );
  const shares = (group: readonly Row[], other: readonly Row[]): boolean => group.some((row) => other.includes(row));
  const isContended = ({ row, group }: (typeof unique)[number]): boolean =>
    unique.some((other) => other.row !== row && shares(group, other.group));
  const overlapping = unique.filter(isContended);
  const refused: Refusal[] = [
    ...answers
      .filter(({ subsets }) => subsets.length > 1)
      .map(({ row, subsets }) => refusalOf(pass, one, row, 'tie', subsets.slice(0, 2))),
    ...overlapping.map(({ row, group }) =>
      refusalOf(
        pass,
        one,
        row,
        'overlap',
        inContentOrder(entities[many], group).map((each) => [each]),
      ),
    ),
    ...[...new Set(overlapping.flatMap(({ group }) => group))].map((row) => {
      const claims = overlapping.filter(({ group }) => group.includes(row)).map((claim) => claim.row);
      const claimants = inContentOrder(entities[one], claims).map((claim) => [claim]);
      return refusalOf(pass, many, row, 'overlap', claimants);
    }),
  ];
  const paired = unique
    .filter((answer) => !isContended(answer))
    .map(({ row, group }) => ({ pass: pass.name, ...sidesOf(row, group) }));
  return { paired, refused };
}

const fieldOf = ({ subset }: PassRule): string => subset?.sum ?? '';

/** What is asked of a sum: as near as the pass says, or equal. */
function asked(pass: PassRule): Pick<PassRule, 'near'> {
  const near = pass.near.filter(({ kind, field }) => kind === 'amount' && field === fieldOf(pass));
  const exactly = { kind: 'bound', bound: { kind: 'percent', percent: '0', of: 'baseline' } } as const;
  return { near: near.length > 0 ? near : [{ kind: 'amount', field: fieldOf(pass), tolerance: exactly }] };
}

/** The largest amounts first, a positive before a negative one, and what is equal by content. */
function inSizes(pass: PassRule, entity: Entities[Side], rows: readonly Row[]): Row[] {
  const amount = ({ values }: Row): Big => new Big(String(values[fieldOf(pass)]));
  return inContentOrder(entity, rows).toSorted(
    (left, right) => amount(right).abs().cmp(amount(left).abs()) || amount(right).cmp(amount(left)),
  );
}

/** Every subset that is not empty: of two, the one first that has the first row in which they differ. */
function subsetsOf(rows: readonly Row[]): Row[][] {
  const [first, ...others] = rows;
  if (!first) return [];
  const without = subsetsOf(others);
  return [...without.map((subset) => [first, ...subset]), [first], ...without];
}

function refusalOf(
  pass: PassRule,
  side: Side,
  row: Row,
  reason: Refusal['reason'],
  candidates: Refusal['candidates'],
): Refusal {
  return { side, row, pass: pass.name, reason, candidates };
}
