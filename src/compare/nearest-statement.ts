import type { Dialect } from '../engine/dialect.js';
import type { KeyPart, PassPlan } from '../model/match-plan.js';
import type { Side } from '../model/outcome.js';
import { blockingTable } from './blocking-keys.js';
import { firstKeyColumns, firstKeyNames, keyColumns, keyExpressions } from './match/key-parts.js';
import { nearColumns, nearConditions } from './match/nearness.js';
import { textDistance } from './match/text-distance.js';
import { contentOrder, otherSide, provenance, typeOf, valueTexts } from './matched-row.js';
import type { Comparison } from './side-relation.js';
import { standingRecords } from './standing-records.js';

/** A record that others are held against: its side, where it stands, and how many of them are told. */
export interface NearestQuestion {
  readonly side: Side;
  /** Number of its batch among the inputs, its payload, and its number there. */
  readonly place: readonly [batch: number, payload: number, record: number];
  readonly most: number;
}

/** Texts that are further apart are no slip of a finger. */
export const fewEdits = 3;

/**
 * Prints which records of the other side come nearest to a record: those with a key of a pass of which all parts are equal, the
 * first with the fewest fields that are not near; then those of which one part differs, the first with most compared fields that
 * agree. Reads what the statements that prepare a comparison made. Columns:
 *
 * - how many there are, whatever is told of them; `_standing`
 * - for all parts of the keys of all passes, as a JSON array: whether they are equal, both values, and how many characters texts are apart
 * - for all that is asked to be near, as a JSON array: whether it is, and how far texts are apart
 * - the provenance of the record and its values
 */
export function nearestStatement(dialect: Dialect, comparison: Comparison, question: NearestQuestion): string {
  const other = otherSide(question.side);
  const facts = `SELECT *, ${rankOf(comparison)} AS _rank FROM (${factRows(dialect, comparison, question)})`;
  const edits = columnsIn('_x', asOne(comparison.rule.passes).key);
  const order = `_rank, _agreeing DESC, least(${edits.join(', ')}) NULLS LAST, ${contentOrder(dialect, comparison[other])}`;
  const first = `SELECT *, count(*) OVER () AS _alike FROM (${facts}) WHERE _rank IS NOT NULL ORDER BY ${order} LIMIT ${question.most}`;
  const { key, near } = asOne(comparison.rule.passes);
  const texts = (names: readonly string[]): string =>
    dialect.jsonTexts(names.map((name) => `CAST(${name} AS VARCHAR)`));
  const values = dialect.jsonTexts(valueTexts(dialect, comparison[other].entity, (name) => name));
  const columns = [
    '_alike',
    '_standing',
    texts(key.flatMap((_, index) => [`_e${index}`, `_b${index}`, `_c${index}`, `_x${index}`])),
    texts(near.flatMap((_, index) => [`_h${index}`, `_a${index}`])),
    ...provenance,
    values,
  ];
  return `SELECT ${columns.join(', ')} FROM (${first}) ORDER BY ${order}`;
}

/** How many records of a side there are to look at. */
export function countStatement(dialect: Dialect, comparison: Comparison, side: Side): string {
  return `SELECT count(*) FROM (${standingRecords(dialect, comparison, side)})`;
}

/** How many records set aside of the other side have the key of a record. */
export function waitingStatement(
  dialect: Dialect,
  comparison: Comparison,
  { side, place }: Omit<NearestQuestion, 'most'>,
): string {
  const waited = blockingTable(otherSide(side));
  const own = `SELECT ${firstKeyColumns(dialect, comparison.rule).join(', ')} FROM matchable_${side} WHERE ${isAt(place)}`;
  const names = firstKeyNames(comparison.rule).map(dialect.identifier).join(', ');
  return `SELECT count(*) FROM (${own}) JOIN ${waited} USING (${names})`;
}

function isAt(place: NearestQuestion['place']): string {
  return provenance.map((name, index) => `${name} = ${place[index] ?? -1}`).join(' AND ');
}

/** What all passes ask for as if it were one, so that every part has columns of its own. */
function asOne(passes: readonly PassPlan[]): PassPlan {
  const [first] = passes;
  if (!first) throw new Error('A rule without a pass');
  return { ...first, key: passes.flatMap(({ key }) => key), near: passes.flatMap(({ near }) => near) };
}

/** Where the parts of each pass begin among those of all. */
export function offsets(lengths: readonly number[]): readonly number[] {
  return lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0));
}

function columnsIn(letter: string, { length }: readonly unknown[], offset = 0): readonly string[] {
  return Array.from({ length }, (_, index) => `${letter}${offset + index}`);
}

/** Every record of the other side, with its fields and how it stands to the one that is asked about. */
function factRows(dialect: Dialect, comparison: Comparison, { side, place }: NearestQuestion): string {
  const whole = asOne(comparison.rule.passes);
  const other = otherSide(side);
  const [own, candidate] = side === 'baseline' ? ['b', 'c'] : ['c', 'b'];
  const keyed = (of: Side, records: string): string => {
    const names = keyColumns(whole);
    const keys = keyExpressions(dialect, whole).map((key, index) => `${key} AS ${names[index] ?? ''}`);
    return `SELECT ${['*', ...keys, ...nearColumns(dialect, whole, comparison[of])].join(', ')} FROM (${records})`;
  };
  const compared = comparison.rule.compare.map(({ field }) => dialect.identifier(field));
  const agreeing = compared.map((field) => `CAST(b.${field} IS NOT DISTINCT FROM c.${field} AS INTEGER)`);
  const conditions = nearConditions(dialect, comparison, whole).map((condition, index) => `${condition} AS _h${index}`);
  const distances = whole.near.map(
    (near, index) =>
      `${near.kind === 'text' ? textDistance(dialect, near.similar, `b._n${index}`, `c._n${index}`) : 'NULL'} AS _a${index}`,
  );
  const columns = [
    `${candidate}.*`,
    `${agreeing.join(' + ') || '0'} AS _agreeing`,
    ...keyFacts(dialect, comparison),
    ...conditions,
    ...distances,
  ];
  return (
    `SELECT ${columns.join(', ')} FROM (${keyed(side, `SELECT * FROM matchable_${side} WHERE ${isAt(place)}`)}) ${own} ` +
    `CROSS JOIN (${keyed(other, standingRecords(dialect, comparison, other))}) ${candidate}`
  );
}

function keyFacts(dialect: Dialect, comparison: Comparison): readonly string[] {
  const { passes } = comparison.rule;
  const starts = offsets(passes.map(({ key }) => key.length));
  return passes.flatMap(({ key }, pass) => {
    const start = starts[pass] ?? 0;
    const isEqual = key.map((_, index) => `coalesce(b._k${start + index} = c._k${start + index}, false)`);
    return key.flatMap((part, index) => {
      const [baseline, counterpart] = [`b._k${start + index}`, `c._k${start + index}`];
      const others = isEqual.filter((_, at) => at !== index).join(' AND ') || 'true';
      const edits = isText(comparison, part)
        ? `CASE WHEN ${others} THEN ${dialect.editsApart(baseline, counterpart)} END`
        : 'NULL';
      return [
        `${isEqual[index] ?? 'false'} AS _e${start + index}`,
        `CAST(${baseline} AS VARCHAR) AS _b${start + index}`,
        `CAST(${counterpart} AS VARCHAR) AS _c${start + index}`,
        `CAST(${edits} AS BIGINT) AS _x${start + index}`,
      ];
    });
  });
}

function isText({ baseline }: Comparison, part: KeyPart): boolean {
  const type = part.kind === 'expression' ? part.type : typeOf(baseline.entity, part.field);
  return type.kind === 'string' || type.kind === 'gtin';
}

/** Where a part of a key differs, a record ranks after all of which none does. */
const differs = 1000;

/** The best rank of a record over all passes, the smaller the nearer; null where it is not like the other at all. */
function rankOf({ rule }: Comparison): string {
  const keyStarts = offsets(rule.passes.map(({ key }) => key.length));
  const nearStarts = offsets(rule.passes.map(({ near }) => near.length));
  const ranks = rule.passes.map(({ key, near }, pass) => {
    const equal = columnsIn('_e', key, keyStarts[pass]).map((column) => `CAST(${column} AS INTEGER)`);
    const failing = columnsIn('_h', near, nearStarts[pass]).map((column) => `CAST(NOT ${column} AS INTEGER)`);
    const fails = failing.join(' + ') || '0';
    const [matching, edits] = [equal.join(' + '), columnsIn('_x', key, keyStarts[pass])];
    return (
      `CASE WHEN ${matching} = ${key.length} THEN ${fails} ` +
      `WHEN ${matching} = ${key.length - 1} AND (${isAkin(key.length, edits, rule.compare.length)}) THEN ${differs} + ${fails} END`
    );
  });
  return `least(${ranks.join(', ')})`;
}

/** Whether a record of which one part of the key differs is worth a look: a slip, or something else that speaks for it. */
function isAkin(parts: number, edits: readonly string[], compared: number): string {
  const slip = edits.map((column) => {
    const name = column.replace('_x', '_b');
    return `coalesce(${column} <= ${fewEdits} AND ${column} * 2 < length(${name}), false)`;
  });
  // One part of one says nothing of itself: then all that is compared must agree.
  const enough = parts === 1 ? compared : Math.min(1, compared);
  const others = compared === 0 && parts === 1 ? 'false' : `_agreeing >= ${enough}`;
  return [...slip, others].join(' OR ');
}
