import type { CauseReach } from '../../model/cause.js';
import { isNumeric, isTextual } from '../../model/types.js';
import { provenance, sideColumn, typeOf } from '../matched-row.js';
import { breakRows, causeRows, columnOn, numberOf } from './candidate.js';
import type { Candidate, Search } from './candidate.js';

/** A change for records of which more than so many in a hundred agree as they are would do harm. */
const mostAgreeing = 0.01;
/** So many in a hundred may break for another reason: they do so with and without a change. */
const mostOthers = 0.2;
/** What tells the records of a cause tells so much of them, at least. */
const leastTold = 0.95;
/** More values would not be written down. */
const mostValues = 10;
/** Fewer records of a value say nothing about it, on average. */
const fewestOfValue = 3;

const untold: CauseReach = { kind: 'untold', field: null, values: [] };

/** Records of the counterpart, and what stands against a change of those that a cause is about. */
interface Weighed {
  readonly found: number;
  readonly agreeing: number;
  readonly others: number;
}

/**
 * Which records of the counterpart a cause is about; null for a cause of records that are missing or repeated.
 *
 * @param reconciled relation of the reconciled rows
 */
export async function reachOf(search: Search, candidate: Candidate, reconciled: string): Promise<CauseReach | null> {
  const { kind, fields, to } = candidate.found;
  if (kind === 'missing-entry' || kind === 'absent-value' || kind === 'absent-part' || kind === 'repeated-file')
    return null;
  const weighing = new Weighing(search, candidate, reconciled);
  const [field] = fields;
  if (kind === 'code' && field !== undefined) {
    const values = [String(to)];
    return isHarmless(await weighing.weigh(weighing.isOneOf(field, values)))
      ? { kind: 'values', field, values }
      : untold;
  }
  const all = await weighing.weigh('true');
  if (isHarmless(all) && against(all) === 0) return { kind: 'all', field: null, values: [] };
  const told = [
    ...(await toldByValues(search, weighing, fields, all)),
    ...(await toldByOthers(search, weighing, fields, all)),
  ].toSorted((left, right) => left.values.length - right.values.length);
  return told[0] ?? (isHarmless(all) ? { kind: 'all', field: null, values: [] } : untold);
}

function isHarmless({ found, agreeing, others }: Weighed): boolean {
  return agreeing <= mostAgreeing * found && others <= mostOthers * found;
}

function against({ agreeing, others }: Weighed): number {
  return agreeing + others;
}

/** Whether what is told of the records is most of them, and little else. */
function tells(weighed: Weighed, all: Weighed): boolean {
  return weighed.found >= leastTold * all.found && isHarmless(weighed) && 2 * against(weighed) <= against(all);
}

/** The fields of which few values tell the records of a cause. */
async function toldByValues(
  search: Search,
  weighing: Weighing,
  own: readonly string[],
  all: Weighed,
): Promise<readonly CauseReach[]> {
  const most = Math.min(mostValues, Math.floor(all.found / fewestOfValue));
  const told: CauseReach[] = [];
  for (const { field, values } of await weighing.fewValues(tellingFields(search, own), `_kind = 'found'`, most)) {
    const weighed = await weighing.weigh(weighing.isOneOf(field, values));
    if (tells(weighed, all)) told.push({ kind: 'values', field, values });
  }
  return told;
}

/** The same, where few values tell the records that it is not about. */
async function toldByOthers(
  search: Search,
  weighing: Weighing,
  own: readonly string[],
  all: Weighed,
): Promise<readonly CauseReach[]> {
  const most = Math.min(mostValues, Math.floor(against(all) / fewestOfValue));
  const told: CauseReach[] = [];
  for (const { field, values } of await weighing.fewValues(tellingFields(search, own), `_kind <> 'found'`, most)) {
    const weighed = await weighing.weigh(`NOT ${weighing.isOneOf(field, values)}`);
    if (tells(weighed, all)) told.push({ kind: 'others', field, values });
  }
  return told;
}

/** Fields of the counterpart that may tell records apart: texts, truths and whole numbers that a cause is not about. */
function tellingFields({ comparison }: Search, own: readonly string[]): readonly string[] {
  return comparison.counterpart.entity.fields
    .filter(({ type }) => isTextual(type) || type.kind === 'boolean' || type.kind === 'integer')
    .map(({ name }) => name)
    .filter((name) => !own.includes(name) && !name.includes(' '));
}

/** Counts records of the counterpart by what became of them. */
class Weighing {
  readonly #search: Search;
  /** `_kind` (`found`, `agreeing`, `others`) and the fields of each record that the cause is about, or that speaks against it. */
  readonly #records: string;

  constructor(search: Search, { found, condition }: Candidate, reconciled: string) {
    const { dialect, comparison } = search;
    const names = comparison.counterpart.entity.fields.map(({ name }) => name);
    const columns = names.map(dialect.identifier).join(', ');
    const seen = names.map((name) => `${columnOn(dialect, 'counterpart', name)} AS ${dialect.identifier(name)}`);
    const place = provenance.join(', ');
    const places = provenance.map((name) => `${sideColumn('counterpart', name)} AS ${name}`).join(', ');
    const isSeen = `${sideColumn('counterpart', '_record')} IS NOT NULL`;
    const broken = `SELECT ${places} FROM ${reconciled} WHERE ${isSeen} AND _outcome NOT IN ('match', 'within-tolerance')`;
    const isFound = `_row IN (SELECT _row FROM ${causeRows} WHERE ${condition})`;
    const isPair = `_outcome = 'mismatch'`;
    this.#search = search;
    this.#records =
      `(SELECT CASE WHEN ${isFound} THEN 'found' ELSE 'others' END AS _kind, ${seen.join(', ')} FROM ${breakRows} ` +
      `WHERE ${isSeen} AND (${isPair} OR ${isFound}) UNION ALL ` +
      `SELECT 'agreeing', ${columns} FROM matchable_counterpart ANTI JOIN (${broken}) USING (${place}) ` +
      `WHERE ${isChanged(search, found)})`;
  }

  async weigh(condition: string): Promise<Weighed> {
    const rows = await this.#search.session.rows(
      `SELECT _kind, count(*) FROM ${this.#records} WHERE ${condition} GROUP BY 1`,
    );
    const countOf = (kind: string): number => numberOf(rows.find(([name]) => name === kind)?.[1]);
    return { found: countOf('found'), agreeing: countOf('agreeing'), others: countOf('others') };
  }

  /** The values that some of the records have, of fields in which they have few. The first look is a guess, which bounds memory. */
  async fewValues(
    fields: readonly string[],
    rows: string,
    most: number,
  ): Promise<readonly { readonly field: string; readonly values: readonly string[] }[]> {
    if (fields.length === 0 || most < 1) return [];
    const { session, dialect } = this.#search;
    const guesses = fields.map((field) => `approx_count_distinct(${dialect.identifier(field)})`).join(', ');
    const [row = []] = await session.rows(`SELECT ${guesses} FROM ${this.#records} WHERE ${rows}`);
    const few: { field: string; values: string[] }[] = [];
    for (const field of fields.filter((_, index) => numberOf(row[index]) <= 2 * most)) {
      const values = await session.rows(
        `SELECT DISTINCT ${this.#text(field)} FROM ${this.#records} WHERE ${rows} ` +
          `AND ${dialect.identifier(field)} IS NOT NULL ORDER BY 1 LIMIT ${most + 1}`,
      );
      if (values.length > 0 && values.length <= most)
        few.push({ field, values: values.map(([value]) => String(value)) });
    }
    return few;
  }

  /** Never null. */
  isOneOf(field: string, values: readonly string[]): string {
    return `coalesce(${this.#text(field)} IN (${values.map(this.#search.dialect.text).join(', ')}), false)`;
  }

  #text(field: string): string {
    const { dialect, comparison } = this.#search;
    return dialect.canonicalText(typeOf(comparison.counterpart.entity, field), dialect.identifier(field));
  }
}

/** Whether a record would be another one if the cause were taken out of it: nothing is a multiple of nothing. */
function isChanged({ dialect, comparison }: Search, { kind, fields, to }: Candidate['found']): string {
  const columns = fields.map(dialect.identifier);
  if (kind === 'code' && to !== null) return `CAST(${columns[0] ?? 'NULL'} AS VARCHAR) = ${dialect.text(String(to))}`;
  if (kind === 'swapped') return columns.map((column) => `CAST(${column} AS VARCHAR)`).join(' IS DISTINCT FROM ');
  const isNumber = fields.every((field) => isNumeric(typeOf(comparison.counterpart.entity, field)));
  if (kind === 'offset' || !isNumber) return 'true';
  return `(${columns.map((column) => `${column} <> 0`).join(' OR ')})`;
}
