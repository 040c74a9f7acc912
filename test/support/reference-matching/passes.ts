import type { Side } from '../../../src/model/outcome.js';
import type { Entities } from './candidates.js';
import { pairManyToMany, pairOneToMany } from './group-passes.js';
import type { Pairing, PassResult, PassRule, Refusal, Row } from './matching-rule.js';
import { pairOneToOne } from './one-to-one.js';
import { pairSubsets } from './subsets.js';

/** What all passes made of the rows of both sides. */
export interface Passed {
  readonly paired: readonly Pairing[];
  /** Of each row that is free in the end, the first refusal. */
  readonly refused: readonly Refusal[];
  readonly free: Readonly<Record<Side, readonly Row[]>>;
}

/** Asks one pass after the other. What one paired no later one sees; what it refused, all later ones do. */
export function throughPasses(
  passes: readonly PassRule[],
  entities: Entities,
  rows: Readonly<Record<Side, readonly Row[]>>,
): Passed {
  let free = rows;
  const paired: Pairing[] = [];
  const refusals: Refusal[] = [];
  for (const pass of passes) {
    const found = asked(pass, entities, free);
    paired.push(...found.paired);
    refusals.push(...found.refused);
    const gone = new Set(found.paired.flatMap(({ baseline, counterpart }) => [...baseline, ...counterpart]));
    const isFree = (row: Row): boolean => !gone.has(row);
    free = { baseline: free.baseline.filter(isFree), counterpart: free.counterpart.filter(isFree) };
  }
  const isLeft = new Set([...free.baseline, ...free.counterpart]);
  const firsts = new Map<Row, Refusal>();
  for (const refusal of refusals) {
    if (isLeft.has(refusal.row) && !firsts.has(refusal.row)) firsts.set(refusal.row, refusal);
  }
  return { paired, refused: [...firsts.values()], free };
}

function asked(pass: PassRule, entities: Entities, free: Passed['free']): PassResult {
  if (pass.cardinality === 'one-to-one') return pairOneToOne(pass, entities, free);
  if (pass.cardinality === 'many-to-many') return pairManyToMany(pass, entities, free);
  return pass.subset === null ? pairOneToMany(pass, entities, free) : pairSubsets(pass, entities, free);
}
