import type { Dialect } from '../engine/dialect.js';
import type { DuplicatesPlan } from '../model/duplicates-plan.js';
import type { FieldPlan } from '../model/entity-plan.js';
import type { Side } from '../model/outcome.js';

/** What became of a record among those that are the same. */
export type Fate = 'counts' | 'duplicate' | 'deduplicated';

/** The records of one side in which duplicates are looked for. */
export interface DuplicatesSource {
  readonly side: Side;
  /** A relation of `_batch`, `_payload`, `_record` and the fields; with `_conflict` where `contradicts`. */
  readonly records: string;
  readonly fields: readonly FieldPlan[];
  /** Whether records may contradict another, so that neither counts. */
  readonly contradicts: boolean;
  /** The fields in which duplicates are equal. */
  readonly by: readonly string[];
  readonly resolve: DuplicatesPlan['resolve'];
  /** Where duplicates are added up: the numbers that are. */
  readonly added: readonly string[];
  /** Where duplicates are added up: fields in which they must agree, else they are not. */
  readonly agreeing: readonly string[];
  /** Where duplicates are added up: the currencies of the amounts, in which they must agree and which must be known. */
  readonly currencies: readonly string[];
}

const provenance = ['_batch', '_payload', '_record'];

/** The tables that `duplicateStatements` makes. */
export function duplicateTables(side: Side): readonly string[] {
  const { hashes, suspects } = tablesOf({ side });
  return [hashes, suspects];
}

function tablesOf({ side }: Pick<DuplicatesSource, 'side'>): { readonly hashes: string; readonly suspects: string } {
  return { hashes: `suspect_hash_${side}`, suspects: `suspect_${side}` };
}

/**
 * Makes tables of the records that may be the same as another, which are few: a hash of the fields narrows them down, and the
 * fields themselves decide on each of them. What is null is the same as nothing.
 */
export function duplicateStatements(dialect: Dialect, source: DuplicatesSource): readonly string[] {
  const { records, by } = source;
  const { hashes, suspects } = tablesOf(source);
  const hash = dialect.hash(by.map(dialect.identifier));
  const known = isKnown(dialect, source);
  const among = known === 'true' ? records : `(SELECT * FROM ${records} WHERE ${known})`;
  const repeated = `SELECT _hash FROM (SELECT ${hash} AS _hash FROM ${among}) GROUP BY _hash HAVING count(*) > 1`;
  const contradicting = source.contradicts ? ` UNION SELECT ${hash} AS _hash FROM ${records} WHERE _conflict` : '';
  return [
    `CREATE TABLE ${hashes} AS ${repeated}${contradicting}`,
    `CREATE TABLE ${suspects} AS ${judgedSuspects(dialect, source, `SELECT * FROM ${records} WHERE ${isSuspect(dialect, source)}`)}`,
  ];
}

/** The records that go on, each with its provenance: those without a duplicate, and what counts of the others. */
export function countingRecords(dialect: Dialect, source: DuplicatesSource): string {
  const columns = columnsOf(dialect, source);
  return (
    `SELECT ${columns} FROM ${source.records} WHERE NOT ${isSuspect(dialect, source)} ` +
    `UNION ALL ${suspectsWith(dialect, source, 'counts')}`
  );
}

/** The records that are the same as another, or contradict it, and of which none counts. */
export function recordsSetApart(dialect: Dialect, source: DuplicatesSource): string {
  return suspectsWith(dialect, source, 'duplicate');
}

/** The records for which another one counts. */
export function deduplicatedRecords(dialect: Dialect, source: DuplicatesSource): string {
  return suspectsWith(dialect, source, 'deduplicated');
}

function suspectsWith(dialect: Dialect, source: DuplicatesSource, fate: Fate): string {
  return `SELECT ${columnsOf(dialect, source)} FROM ${tablesOf(source).suspects} WHERE _fate = '${fate}'`;
}

function columnsOf(dialect: Dialect, { fields }: DuplicatesSource): string {
  return [...provenance, ...fields.map(({ name }) => dialect.identifier(name))].join(', ');
}

function isSuspect(dialect: Dialect, source: DuplicatesSource): string {
  const { hashes } = tablesOf(source);
  return `(${dialect.hash(source.by.map(dialect.identifier))} IN (SELECT _hash FROM ${hashes}))`;
}

/** Whether a record has a value for each of the fields; `true` where every record has. */
function isKnown(dialect: Dialect, { fields, by }: DuplicatesSource): string {
  const nullable = fields.filter((field) => by.includes(field.name) && !field.required && field.default === null);
  return nullable.map(({ name }) => `${dialect.identifier(name)} IS NOT NULL`).join(' AND ') || 'true';
}

/** Suspects with `_fate`; where they are added up, what counts has the sums. */
function judgedSuspects(dialect: Dialect, source: DuplicatesSource, suspects: string): string {
  const group = groupOf(dialect, source);
  const known = isKnown(dialect, source);
  const times = `count(*) ${group}`;
  const contradicted = source.contradicts ? `_conflict OR (${known} AND bool_or(_conflict) ${group})` : 'false';
  const counted =
    `SELECT *, ${known === 'true' ? times : `CASE WHEN ${known} THEN ${times} ELSE 1 END`} AS _times, ` +
    `${contradicted} AS _contradicted FROM (${suspects})`;
  switch (source.resolve.kind) {
    case 'break':
      return `SELECT *, ${fateOf(["WHEN _times > 1 THEN 'duplicate'"])} FROM (${counted})`;
    case 'latest':
      return latestCounts(dialect, source, source.resolve.field, counted);
    case 'sum':
      return sumCounts(dialect, source, counted);
  }
}

function groupOf(dialect: Dialect, { by }: DuplicatesSource): string {
  return `OVER (PARTITION BY ${by.map(dialect.identifier).join(', ')})`;
}

function fateOf(cases: readonly string[]): string {
  return `CASE WHEN _contradicted THEN 'duplicate' ${cases.join(' ')} ELSE 'counts' END AS _fate`;
}

/** The greatest value counts, null is the least; of equal ones the first, unless they say different things. */
function latestCounts(dialect: Dialect, source: DuplicatesSource, latest: string, counted: string): string {
  const by = source.by.map(dialect.identifier).join(', ');
  const content = source.fields.map(({ name }) => dialect.identifier(name)).join(', ');
  const rank = `rank() OVER (PARTITION BY ${by} ORDER BY ${dialect.identifier(latest)} DESC NULLS LAST)`;
  const copy = `row_number() OVER (PARTITION BY ${content} ORDER BY ${provenance.join(', ')})`;
  const ranked = `SELECT *, ${rank} AS _rank, ${copy} AS _copy FROM (${counted})`;
  const contents = `count(*) FILTER (_rank = 1 AND _copy = 1) ${groupOf(dialect, source)}`;
  const cases = [
    "WHEN _times = 1 THEN 'counts'",
    `WHEN _contents > 1 THEN 'duplicate'`,
    `WHEN _rank > 1 OR _copy > 1 THEN 'deduplicated'`,
  ];
  return `SELECT *, ${fateOf(cases)} FROM (SELECT *, ${contents} AS _contents FROM (${ranked}))`;
}

/** The first counts, with the sums; another field keeps its value where all agree. */
function sumCounts(dialect: Dialect, source: DuplicatesSource, counted: string): string {
  const { fields, by, added, agreeing, currencies } = source;
  const group = groupOf(dialect, source);
  const order = `row_number() OVER (PARTITION BY ${by.map(dialect.identifier).join(', ')} ORDER BY ${provenance.join(', ')})`;
  const others = fields.filter(({ name }) => !by.includes(name) && !added.includes(name));
  const agrees = (name: string): string => {
    const column = dialect.identifier(name);
    const isOneValue = `min(${column}) ${group} IS NOT DISTINCT FROM max(${column}) ${group}`;
    return `(${isOneValue} AND count(${column}) ${group} IN (0, _times))`;
  };
  const known = currencies
    .filter((name) => !by.includes(name))
    .map((name) => `${dialect.identifier(name)} IS NOT NULL`);
  const alike = [...new Set([...agreeing, ...currencies])].filter((name) => !by.includes(name)).map(agrees);
  const agreement = [...alike, ...known].join(' AND ') || 'true';
  const values = [
    ...others.map(({ name }, index) => `${agrees(name)} AS _agrees_${index}`),
    ...added.map((name, index) => `sum(${dialect.identifier(name)}) ${group} AS _sum_${index}`),
  ];
  const judged = [`SELECT *, ${order} AS _ordinal, ${agreement} AS _adds`, ...values].join(', ');
  const fate = fateOf([
    `WHEN _times = 1 THEN 'counts'`,
    `WHEN NOT _adds THEN 'duplicate'`,
    `WHEN _ordinal > 1 THEN 'deduplicated'`,
  ]);
  const columns = fields.map(({ name, type }) => {
    const column = dialect.identifier(name);
    const isOther = others.findIndex((other) => other.name === name);
    if (isOther >= 0) return `CASE WHEN NOT _stands_for_all OR _agrees_${isOther} THEN ${column} END AS ${column}`;
    if (!added.includes(name)) return column;
    const sum = `CAST(_sum_${added.indexOf(name)} AS ${dialect.typeOf(type)})`;
    return `CASE WHEN _stands_for_all THEN ${sum} ELSE ${column} END AS ${column}`;
  });
  const stands = `_fate = 'counts' AND _times > 1 AS _stands_for_all`;
  return (
    `SELECT ${[...provenance, ...columns, '_fate'].join(', ')} FROM ` +
    `(SELECT *, ${stands} FROM (SELECT *, ${fate} FROM (${judged} FROM (${counted}))))`
  );
}
