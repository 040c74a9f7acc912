/**
 * The same work as one run of tieout, written by hand in DuckDB's SQL: SHA-256 of both files, typed Parquet of both,
 * every record in one outcome with duplicates and tolerances, breaks written out. One process, counts as JSON on stdout.
 *
 *     peer BASELINE COUNTERPART DIRECTORY [--formulation exact|tables|hashes|groups] [--memory 4GB] [--compression lz4_raw]
 */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    formulation: { type: 'string', default: 'groups' },
    memory: { type: 'string', default: '4GB' },
    compression: { type: 'string', default: 'lz4_raw' },
  },
});
const [baseline = '', counterpart = '', directory = ''] = positionals;
mkdirSync(directory, { recursive: true });
const key = ['store_id', 'sku', 'business_date', 'txn_id', 'line'];
const rest = ['qty', 'gross', 'net', 'currency', 'promo_code'];
const parquet = { l: join(directory, 'tills.parquet'), r: join(directory, 'ledger.parquet') };

const readCsv = (path: string): string => `read_csv('${path}', auto_detect = false, header = true, delim = ',',
  quote = '"', escape = '"', columns = {store_id: 'VARCHAR', sku: 'VARCHAR', business_date: 'DATE', txn_id: 'VARCHAR',
  line: 'INTEGER', qty: 'INTEGER', gross: 'DECIMAL(18,2)', net: 'DECIMAL(18,2)', currency: 'VARCHAR',
  promo_code: 'VARCHAR'})`;
const copyTo = (source: string, path: string): string =>
  `COPY ${source} TO '${path}' (FORMAT parquet, COMPRESSION ${values.compression})`;
const sameKey = key.map((name) => `l.${name} = r.${name}`).join(' AND ');
const within = (name: string): string =>
  `(abs(r.${name} - l.${name}) <= 0.05 OR abs(r.${name} - l.${name}) * 200 <= abs(l.${name}))`;
const outcome = `CASE
  WHEN r.line IS NULL OR l.line IS NULL THEN 'missing'
  WHEN l.qty IS DISTINCT FROM r.qty OR l.currency IS DISTINCT FROM r.currency
    OR l.promo_code IS DISTINCT FROM r.promo_code OR NOT (${within('gross')} AND ${within('net')}) THEN 'mismatch'
  WHEN l.gross = r.gross AND l.net = r.net THEN 'match'
  ELSE 'within-tolerance' END`;

/** Judges the tables `lc` and `rc` exactly, and writes what is neither a match nor tolerated. */
async function judge(connection: DuckDBConnection): Promise<void> {
  for (const side of ['l', 'r']) {
    await connection.run(
      `CREATE TABLE ${side}twice AS SELECT ${key.join(', ')} FROM ${side}c GROUP BY ALL HAVING count(*) > 1`,
    );
  }
  const columns = [...key, ...rest].map((name) => `l.${name} AS l_${name}, r.${name} AS r_${name}`).join(', ');
  const anti = (side: string): string =>
    `(SELECT * FROM ${side}c ANTI JOIN ltwice USING (${key.join(', ')}) ANTI JOIN rtwice USING (${key.join(', ')}))`;
  await connection.run(`CREATE TABLE judged AS
    SELECT ${outcome} AS outcome, ${columns} FROM ${anti('l')} l FULL OUTER JOIN ${anti('r')} r ON ${sameKey}`);
  for (const [side, other] of [
    ['l', 'r'],
    ['r', 'l'],
  ]) {
    const own = [...key, ...rest].map((name) => `${name} AS ${side}_${name}`).join(', ');
    const using = `USING (${key.join(', ')})`;
    await connection.run(`INSERT INTO judged BY NAME SELECT 'duplicate' AS outcome, ${own} FROM ${side}c SEMI JOIN ${side}twice ${using}
      UNION ALL SELECT 'ambiguous', ${[...key, ...rest].join(', ')} FROM ${side}c SEMI JOIN ${other}twice ${using} ANTI JOIN ${side}twice ${using}`);
  }
  await connection.run(
    copyTo(`(FROM judged WHERE outcome NOT IN ('match', 'within-tolerance'))`, join(directory, 'breaks.parquet')),
  );
}

/** `tables`: both files into tables, which are written to Parquet and joined on the key itself. */
async function compareTables(connection: DuckDBConnection): Promise<void> {
  await connection.run(`CREATE TABLE lc AS FROM ${readCsv(baseline)}`);
  await connection.run(copyTo('lc', parquet.l));
  await connection.run(`CREATE TABLE rc AS FROM ${readCsv(counterpart)}`);
  await connection.run(copyTo('rc', parquet.r));
  await judge(connection);
}

/**
 * `exact`: Parquet first; hashes only find the keys that may be repeated, and every pair is joined on the key itself and
 * judged by its values. The same proof as tieout gives, in the least work known.
 */
async function compareExactly(connection: DuckDBConnection): Promise<void> {
  await connection.run(copyTo(`(FROM ${readCsv(baseline)})`, parquet.l));
  await connection.run(copyTo(`(FROM ${readCsv(counterpart)})`, parquet.r));
  const hash = `hash(${key.join(', ')})`;
  const repeated = (path: string): string =>
    `SELECT kh FROM (SELECT ${hash} AS kh FROM '${path}') GROUP BY kh HAVING count(*) > 1`;
  await connection.run(`CREATE TABLE candidate AS ${repeated(parquet.l)} UNION ${repeated(parquet.r)}`);
  for (const side of ['l', 'r'] as const) {
    await connection.run(
      `CREATE TABLE ${side}c AS FROM '${parquet[side]}' WHERE ${hash} IN (SELECT kh FROM candidate)`,
    );
  }
  await judge(connection);
  const columns = [...key, ...rest].map((name) => `l.${name} AS l_${name}, r.${name} AS r_${name}`).join(', ');
  const others = (path: string): string => `(FROM '${path}' WHERE ${hash} NOT IN (SELECT kh FROM candidate))`;
  await connection.run(`INSERT INTO judged BY NAME SELECT * FROM (SELECT ${outcome} AS outcome, ${columns}
    FROM ${others(parquet.l)} l FULL OUTER JOIN ${others(parquet.r)} r ON ${sameKey}) WHERE outcome <> 'match'`);
  await connection.run(
    copyTo(`(FROM judged WHERE outcome NOT IN ('match', 'within-tolerance'))`, join(directory, 'breaks.parquet')),
  );
}

/**
 * Parquet with 64-bit hashes of the key and of the rest, from which the few records worth a look are found (`hashes`: by
 * a join and two groupings; `groups`: by one grouping). Equal hashes are taken for equal records.
 */
async function compareHashes(connection: DuckDBConnection, candidates: string): Promise<void> {
  for (const [path, target] of [
    [baseline, parquet.l],
    [counterpart, parquet.r],
  ] as const) {
    const hashed = `(SELECT *, hash(${key.join(', ')}) AS kh, hash(${rest.join(', ')}) AS fh FROM ${readCsv(path)})`;
    await connection.run(copyTo(hashed, target));
  }
  await connection.run(`CREATE TABLE candidate AS ${candidates}`);
  for (const side of ['l', 'r'] as const) {
    await connection.run(
      `CREATE TABLE ${side}c AS SELECT * EXCLUDE (kh, fh) FROM '${parquet[side]}' SEMI JOIN candidate USING (kh)`,
    );
  }
  await judge(connection);
}

const candidatesByJoin = `SELECT coalesce(l.kh, r.kh) AS kh
    FROM '${parquet.l}' l FULL OUTER JOIN '${parquet.r}' r ON l.kh = r.kh WHERE l.fh IS DISTINCT FROM r.fh
  UNION ALL SELECT kh FROM '${parquet.l}' GROUP BY kh HAVING count(*) > 1
  UNION ALL SELECT kh FROM '${parquet.r}' GROUP BY kh HAVING count(*) > 1`;
// Two records with one key: exactly then one of each side and equal, when their hashes leave nothing but the mark.
const candidatesByGroup = `SELECT kh
  FROM (SELECT kh, fh FROM '${parquet.l}' UNION ALL SELECT kh, xor(fh, 1::UBIGINT) FROM '${parquet.r}')
  GROUP BY kh HAVING count(*) <> 2 OR bit_xor(fh) <> 1`;

/** Hashes a file with one large buffer, beside the engine's own threads. */
function sha256(path: string): string {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(1 << 20);
  const file = openSync(path, 'r');
  for (let bytes = readSync(file, buffer); bytes > 0; bytes = readSync(file, buffer))
    hash.update(buffer.subarray(0, bytes));
  closeSync(file);
  return hash.digest('hex');
}

async function count(connection: DuckDBConnection): Promise<object> {
  const records = async (side: 'l' | 'r'): Promise<number> =>
    Number((await (await connection.run(`SELECT count(*) FROM '${parquet[side]}'`)).getRows())[0]?.[0]);
  const counts = async (side: 'l' | 'r'): Promise<Record<string, number>> => {
    const reader = await connection.runAndReadAll(
      `SELECT outcome, count(*) FROM judged WHERE ${side}_line IS NOT NULL GROUP BY outcome`,
    );
    const found = Object.fromEntries(reader.getRows().map(([name, number]) => [String(name), Number(number)]));
    const judged = Object.values(found).reduce((total, number) => total + number, 0);
    const none = { match: 0, 'within-tolerance': 0, mismatch: 0, missing: 0, duplicate: 0, ambiguous: 0 };
    // Records that were no candidates are equal to their partner.
    return { ...none, ...found, match: (found['match'] ?? 0) + (await records(side)) - judged };
  };
  return { baseline: await counts('l'), counterpart: await counts('r') };
}

const instance = await DuckDBInstance.create(':memory:', {
  temp_directory: join(directory, 'spill'),
  memory_limit: values.memory,
  preserve_insertion_order: 'false',
});
const connection = await instance.connect();
const formulations: Record<string, () => Promise<void>> = {
  exact: () => compareExactly(connection),
  tables: () => compareTables(connection),
  hashes: () => compareHashes(connection, candidatesByJoin),
  groups: () => compareHashes(connection, candidatesByGroup),
};
const compare = formulations[values.formulation];
if (!compare) throw new Error(`There is no formulation '${values.formulation}'`);
const comparing = compare();
await new Promise((resolve) => setImmediate(resolve));
const digests = [sha256(baseline), sha256(counterpart)];
await comparing;
console.log(JSON.stringify({ ...(await count(connection)), sha256: digests }));
