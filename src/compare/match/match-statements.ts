import type { Dialect } from '../../engine/dialect.js';
import { isPlain } from '../../model/match-plan.js';
import type { PassPlan } from '../../model/match-plan.js';
import {
  contentOrder,
  firstKey,
  initialOf,
  otherSide,
  recordColumns,
  sameFirstKey,
  sideColumn,
  sideColumns,
  sides,
} from '../matched-row.js';
import type { Side } from '../../model/outcome.js';
import { groupPass } from '../groups/group-pass.js';
import { dropGroupTables, groupTables, hasGroups } from '../groups/group-tables.js';
import { groupedRows, noGroup } from '../groups/grouped-rows.js';
import { subsetPass } from '../groups/subset-pass.js';
import type { SubsetPass } from '../groups/subset-pass.js';
import type { Comparison, SideInput } from '../side-relation.js';
import { forgetMatchable, isToldApart, matchableSource, matchableStatements } from '../matchable.js';
import { admitOthers, dismissOthers } from '../other-scopes.js';
import { keyPass } from './key-pass.js';
import { nearPass } from './near-pass.js';
import type { NearPassStatements } from './near-pass.js';
import { apartKeys, hasApartKey, refusalTables, refusalsOf } from './refusals.js';

/** The statements that find pairs, in the order in which they run. */
export interface MatchStatements {
  readonly prepare: readonly string[];
  /** Matched rows of the first pass, in parts, where it is plain; else nothing. Its lone rows may be for the passes. */
  readonly first: readonly string[];
  /** Whether lone rows of the first pass go on to the others, and so are no answer yet. */
  readonly goesOn: boolean;
  /** Whether the first pass leaves anything: where it does not, nothing after it needs to run. */
  readonly isLeft: string;
  /** Make the tables of the records that are left; `first` names the relation of what the first pass wrote. */
  readonly leave: (first: string) => readonly string[];
  readonly passes: readonly PassStatements[];
  /** Matched rows of all that was left, and of what is set apart. */
  readonly matched: string;
  /** Drops what `leave` made. */
  readonly forget: readonly string[];
  readonly close: readonly string[];
}

/** The statements of one pass over what is left. */
export type PassStatements =
  | { readonly kind: 'once'; readonly name: string; readonly statements: readonly string[] }
  | ({ readonly kind: 'subsets'; readonly name: string } & SubsetPass)
  | ({
      readonly kind: 'rounds';
      readonly name: string;
      readonly index: number;
      readonly isRefusing: boolean;
    } & NearPassStatements);

/** A part of the keys, by their hash: a pair is never torn apart, and one part fits into memory. */
export interface Partition {
  readonly index: number;
  readonly of: number;
}

/**
 * Prints how the records of two sides find each other. A plain first pass is one join of all keys that no side repeats, in
 * parts that fit into memory; a hash only narrows down which keys may be repeated. What it leaves is few, and is put into
 * tables where every record has a number, in order of content: so that no answer depends on the order of records.
 */
export function matchStatements(dialect: Dialect, comparison: Comparison, partitions: number): MatchStatements {
  const { passes } = comparison.rule;
  const isJoined = passes[0] !== undefined && isPlain(passes[0]);
  const goesOn = isJoined && passes.length > 1;
  const parts = isJoined ? Array.from({ length: partitions }, (_, index) => ({ index, of: partitions })) : [];
  return {
    prepare: [
      ...sides.flatMap((side) => matchableStatements(dialect, matchableSource(comparison, comparison[side]))),
      ...admitOthers(dialect, comparison),
      ...(isJoined ? [suspectHashes(dialect, comparison)] : []),
    ],
    first: parts.map((part) => joinStatement(dialect, comparison, part)),
    goesOn,
    isLeft: isJoined && !goesOn && !comparison.others ? 'SELECT count(*) FROM suspect_hash' : 'SELECT 1',
    leave: (first) => [
      ...sides.map((side) =>
        leftTable(dialect, comparison, comparison[side], { isJoined, first: goesOn ? first : null }),
      ),
      'CREATE TABLE pairs (pass INTEGER, b_id BIGINT, c_id BIGINT)',
      ...refusalTables(),
      ...(hasGroups(comparison) ? groupTables() : []),
      ...sides.map((side) => freeView(comparison, side)),
    ],
    passes: passes.map((pass, index) => passStatements(dialect, comparison, pass, index)),
    matched: matchedRows(dialect, comparison),
    forget: [...leaving, ...(hasGroups(comparison) ? dropGroupTables() : [])],
    close: [
      ...dismissOthers(comparison),
      ...sides.flatMap((side) => forgetMatchable(matchableSource(comparison, comparison[side]))),
      ...(isJoined ? ['DROP TABLE suspect_hash'] : []),
    ],
  };
}

function passStatements(dialect: Dialect, comparison: Comparison, pass: PassPlan, index: number): PassStatements {
  const { name } = pass;
  if (pass.subset !== null) return { kind: 'subsets', name, ...subsetPass(dialect, comparison, pass, index) };
  if (pass.cardinality !== 'one-to-one') {
    return { kind: 'once', name, statements: groupPass(dialect, comparison, pass, index) };
  }
  if (pass.near.length === 0) return { kind: 'once', name, statements: keyPass(dialect, pass, index) };
  const isRefusing = pass.ambiguous !== 'first';
  return { kind: 'rounds', name, index, isRefusing, ...nearPass(dialect, comparison, pass, index) };
}

/** The records that no pass has paired. */
function freeView(comparison: Comparison, side: Side): string {
  const inGroups = hasGroups(comparison) ? ` AND _id NOT IN (SELECT _id FROM grouped_${side})` : '';
  return (
    `CREATE VIEW free_${side} AS SELECT * FROM left_${side} ` +
    `WHERE _id NOT IN (SELECT ${initialOf(side)}_id FROM pairs)${inGroups}`
  );
}

const leaving = [
  ...sides.flatMap((side) => [`DROP VIEW free_${side}`, `DROP TABLE left_${side}`, `DROP TABLE refused_${side}`]),
  'DROP TABLE pairs',
];

/** Hashes of keys that may not be told apart by the join: several records of a side have them, or one that is set apart. */
function suspectHashes(dialect: Dialect, comparison: Comparison): string {
  const hash = dialect.hash(firstKey(comparison.rule).map(dialect.identifier));
  const suspects = sides.flatMap((side) => {
    const apart = `SELECT ${hash} AS key_hash FROM apart_${side}`;
    if (!comparison.others && isToldApart(matchableSource(comparison, comparison[side]), firstKey(comparison.rule)))
      return [apart];
    const repeated = `SELECT key_hash FROM (SELECT ${hash} AS key_hash FROM matchable_${side}) GROUP BY key_hash HAVING count(*) > 1`;
    return [apart, repeated];
  });
  return `CREATE TABLE suspect_hash AS ${suspects.join(' UNION ')}`;
}

function joinStatement(dialect: Dialect, comparison: Comparison, partition: Partition): string {
  const { rule } = comparison;
  const hash = dialect.hash(firstKey(rule).map(dialect.identifier));
  const part = partition.of === 1 ? '' : ` AND ${hash} % ${partition.of} = ${partition.index}`;
  const records = (side: Side): string =>
    `(SELECT * FROM matchable_${side} WHERE ${hash} NOT IN (SELECT key_hash FROM suspect_hash)${part})`;
  const columns = [
    ...sides.map((side) => sideColumns(dialect, comparison, side, initialOf(side))),
    ...(hasGroups(comparison) ? noGroup(dialect, comparison) : []),
  ];
  const pass = 'CASE WHEN b._record IS NOT NULL AND c._record IS NOT NULL THEN 0 END AS _pass';
  return (
    `SELECT ${columns.join(', ')}, ${pass}, CAST(NULL AS VARCHAR) AS _lone, CAST(NULL AS VARCHAR) AS _refusal, CAST(NULL AS BIGINT) AS _place ` +
    `FROM ${records('baseline')} b FULL JOIN ${records('counterpart')} c ON ${sameFirstKey(dialect, rule, 'b', 'c')}`
  );
}

/** The records of a side that are left to the passes: all, or those of suspect keys and what the join left alone. */
function leftTable(
  dialect: Dialect,
  { rule }: Comparison,
  input: SideInput,
  { isJoined, first }: { readonly isJoined: boolean; readonly first: string | null },
): string {
  const { side } = input;
  const columns = recordColumns(input).map(dialect.identifier).join(', ');
  const hash = dialect.hash(firstKey(rule).map(dialect.identifier));
  const isSuspect = isJoined ? ` WHERE ${hash} IN (SELECT key_hash FROM suspect_hash)` : '';
  const records = [`SELECT ${columns} FROM matchable_${side}${isSuspect}`];
  if (first !== null) {
    const alone = recordColumns(input).map((name) => dialect.identifier(sideColumn(side, name)));
    const partner = sideColumn(otherSide(side), '_record');
    records.push(
      `SELECT ${alone.join(', ')} FROM ${first} ` +
        `WHERE NOT _equal AND ${partner} IS NULL AND ${sideColumn(side, '_record')} IS NOT NULL`,
    );
  }
  const order = contentOrder(dialect, input);
  return `CREATE TABLE left_${side} AS SELECT row_number() OVER (ORDER BY ${order}) AS _id, * FROM (${records.join(' UNION ALL ')})`;
}

function matchedRows(dialect: Dialect, comparison: Comparison): string {
  const columns = sides.map((side) => sideColumns(dialect, comparison, side, initialOf(side)));
  const pairs =
    `SELECT ${columns.join(', ')}, p.pass AS _pass, CAST(NULL AS VARCHAR) AS _lone, CAST(NULL AS VARCHAR) AS _refusal, b._id AS _place ` +
    `FROM pairs p JOIN left_baseline b ON b._id = p.b_id JOIN left_counterpart c ON c._id = p.c_id`;
  const apart = sides.map(
    (side) =>
      `SELECT ${sideColumns(dialect, comparison, side, 'a')}, 'duplicate' AS _lone, ` +
      `row_number() OVER (ORDER BY ${contentOrder(dialect, comparison[side])}) AS _place FROM apart_${side} a`,
  );
  const elsewhere = comparison.others
    ? sides.map(
        (side) => `SELECT ${sideColumns(dialect, comparison, side, 'e')}, e._claimed AS _lone FROM elsewhere_${side} e`,
      )
    : [];
  const groups = hasGroups(comparison) ? [groupedRows(dialect, comparison)] : [];
  return [pairs, ...groups, ...sides.map((side) => loneRows(dialect, comparison, side)), ...apart, ...elsewhere].join(
    ' UNION ALL BY NAME ',
  );
}

function loneRows(dialect: Dialect, comparison: Comparison, side: Side): string {
  return (
    `SELECT ${sideColumns(dialect, comparison, side, 'f')}, f._id AS _place, coalesce(r._refusal, a._refusal) AS _refusal, ` +
    `CASE WHEN coalesce(r._refusal, a._refusal) IS NOT NULL THEN 'ambiguous' END AS _lone ` +
    `FROM free_${side} f LEFT JOIN (${refusalsOf(dialect, comparison, side)}) r ON r._id = f._id ` +
    `LEFT JOIN (${apartKeys(dialect, comparison, otherSide(side))}) a ON ${hasApartKey(dialect, comparison, 'f', 'a')}`
  );
}
