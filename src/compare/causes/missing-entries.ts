import type { MissingCode } from '../../model/cause.js';
import type { Side } from '../../model/outcome.js';
import { firstKeyFields } from '../../model/plan.js';
import { unknownCodes } from '../blocking-keys.js';
import { otherSide, sides, typeOf } from '../matched-row.js';
import { causeOf, causeRows, columnOn, numberOf } from './candidate.js';
import type { Candidate, Search } from './candidate.js';

/** Fewer records set aside for one crosswalk are told one by one: `tieout quarantine list`. */
const fewestSetAside = 5;
/** More codes of a crosswalk are only counted. */
const mostCodes = 100;
/** More crosswalks would not be read. */
const mostCrosswalks = 8;

/** Records of a side for whose codes one crosswalk, which fills one field, had no entry. */
interface Lacking {
  readonly side: Side;
  readonly field: string;
  readonly crosswalk: string;
  /** The fields of the match key that could be read all the same. */
  readonly rest: readonly string[];
}

/** Whether a crosswalk had no entry for some codes of what was delivered. */
export function lacksEntries({ comparison }: Pick<Search, 'comparison'>): boolean {
  return sides.some((side) => comparison[side].unknownCodes !== undefined);
}

/**
 * Candidates that are told, and not guessed: crosswalks that had no entry for codes, and the lone records of the other side,
 * breaks and blocked ones, that agree with the records set aside in the rest of the key, one with one. Makes tables of the session.
 */
export async function missingEntries(search: Search): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const side of sides) {
    for (const lacking of await lackingOn(search, side)) found.push(await candidateOf(search, lacking, found.length));
  }
  return found.slice(0, mostCrosswalks);
}

const codesTable = (side: Side): string => `unknown_codes_${side}`;
const partnersTable = (index: number): string => `unknown_code_partners_${index}`;

/** Forgets the tables of `missingEntries`. */
export async function forgetMissingEntries({ session }: Search): Promise<void> {
  for (const side of sides) await session.execute(`DROP TABLE IF EXISTS ${codesTable(side)}`);
  for (let index = 0; index < 2 * mostCrosswalks; index++) {
    await session.execute(`DROP TABLE IF EXISTS ${partnersTable(index)}`);
  }
}

async function lackingOn({ session, dialect, comparison }: Search, side: Side): Promise<readonly Lacking[]> {
  const input = comparison[side];
  const file = input.unknownCodes;
  if (!file) return [];
  const table = codesTable(side);
  await session.execute(`CREATE TABLE ${table} AS ${unknownCodes(dialect, comparison, input, file)}`);
  // of sums a record is only a part
  const key = input.plan.aggregate === null ? firstKeyFields(comparison.rule) : [];
  const shared = key.filter((name) => comparison[otherSide(side)].entity.fields.some((field) => field.name === name));
  const isKnown = shared.map((name) => `, count(${dialect.identifier(name)})`).join('');
  const groups = await session.rows(
    `SELECT _field, _crosswalk, count(*)${isKnown} FROM ${table} GROUP BY 1, 2 HAVING count(*) >= ${fewestSetAside} ` +
      `ORDER BY 3 DESC, 1, 2 LIMIT ${mostCrosswalks}`,
  );
  return groups.map(([field, crosswalk, , ...known]) => {
    const rest = key.length === shared.length ? shared.filter((_, index) => numberOf(known[index]) > 0) : [];
    return { side, field: String(field), crosswalk: String(crosswalk), rest };
  });
}

async function candidateOf(search: Search, lacking: Lacking, index: number): Promise<Candidate> {
  const { session } = search;
  const { side, field, crosswalk } = lacking;
  const table = partnersTable(index);
  await session.execute(`CREATE TABLE ${table} AS ${partnersOf(search, lacking)}`);
  const condition = `_row IN (SELECT _row FROM ${table})`;
  const [counts = []] = await session.rows(
    `SELECT count(*), count(DISTINCT _code), ` +
      `(SELECT count(*) FROM ${causeRows} WHERE _outcome = 'blocked' AND ${condition}) FROM ${table}`,
  );
  const [records = 0, distinct = 0, blocked = 0] = counts.map(numberOf);
  const codes = await codesOf(search, table);
  const entries = { crosswalk, records, blocked, codes, more: distinct - codes.length };
  return { found: { ...causeOf({ kind: 'missing-entry', fields: [field], side }), entries }, condition };
}

/** Each record set aside: `_code`, `_day`, and of its partner, if there is one and no other, `_row` and `_value`, the text of the field. */
function partnersOf({ dialect, comparison }: Search, { side, field, crosswalk, rest }: Lacking): string {
  const other = otherSide(side);
  const codes = `FROM ${codesTable(side)} WHERE _field = ${dialect.text(field)} AND _crosswalk = ${dialect.text(crosswalk)}`;
  if (rest.length === 0) {
    return `SELECT _code, _day, CAST(NULL AS BIGINT) AS _row, CAST(NULL AS VARCHAR) AS _value ${codes}`;
  }
  const names = rest.map(dialect.identifier);
  const columns = rest.map((name) => columnOn(dialect, other, name));
  const { fields } = comparison[other].entity;
  const value = fields.some(({ name }) => name === field)
    ? dialect.canonicalText(typeOf(comparison[other].entity, field), columnOn(dialect, other, field))
    : 'CAST(NULL AS VARCHAR)';
  const aside = `SELECT _code, _day, ${names.join(', ')}, count(*) OVER (PARTITION BY ${names.join(', ')}) AS _alike ${codes}`;
  const lone =
    `SELECT _row, ${value} AS _value, ${columns.map((column, index) => `${column} AS ${names[index] ?? ''}`).join(', ')}, ` +
    `count(*) OVER (PARTITION BY ${columns.join(', ')}) AS _alike ` +
    `FROM ${causeRows} WHERE _outcome IN ('missing', 'blocked') AND _side = '${other}'`;
  const same = names.map((name) => `s.${name} = l.${name}`).join(' AND ');
  return (
    `SELECT s._code, s._day, l._row, l._value FROM (${aside}) s ` +
    `LEFT JOIN (${lone}) l ON ${same} AND s._alike = 1 AND l._alike = 1`
  );
}

async function codesOf({ session }: Search, table: string): Promise<readonly MissingCode[]> {
  const rows = await session.rows(
    `SELECT _code, min(_day), max(_day), count(*), count(_row), ` +
      `CASE WHEN count(DISTINCT _value) = 1 AND count(_value) = count(_row) THEN min(_value) END ` +
      `FROM ${table} GROUP BY _code ORDER BY 4 DESC, _code LIMIT ${mostCodes}`,
  );
  return rows.map(([code, first, last, records, partners, value]) => ({
    code: JSON.parse(String(code)) as readonly (string | null)[],
    days: typeof first === 'string' && typeof last === 'string' ? { first, last } : null,
    records: numberOf(records),
    partners: numberOf(partners),
    value: typeof value === 'string' ? value : null,
  }));
}
