import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareAll } from '../../src/compare/compare-all.js';
import { compare } from '../../src/compare/compare.js';
import type { ComparisonFound, ComparisonInput } from '../../src/compare/compare.js';
import { setAsideFields, setAsideProvenance } from '../../src/compare/blocking-keys.js';
import { namingKey } from '../../src/model/plan.js';
import type { LookupInput } from '../../src/compare/lookup-layer.js';
import type { ConversionInput, SetAsideFile, SideInput, SnapshotInput } from '../../src/compare/side-relation.js';
import { duckdbDialect } from '../../src/engine/duckdb/dialect.js';
import { writeCsvRecord } from '../../src/formats/csv/write-record.js';
import { matchedEntity } from '../../src/model/aggregate-plan.js';
import { wholeDelivery } from '../../src/model/delivery-plan.js';
import type { CounterpartResult, Difference, RecordValues, Scope, Side } from '../../src/model/outcome.js';
import type { EntityPlan } from '../../src/model/entity-plan.js';
import type { JudgedRule } from '../../src/model/plan.js';
import type { Value } from '../../src/model/types.js';
import type { TestEngine } from './engine-session.js';

/** The payloads of a side: each one is the records of one snapshot, in file order; `batch` counts from 0. */
export interface TestPayload {
  readonly batch: number;
  readonly records: readonly RecordValues[];
}

/** Two sides as they were delivered, and how they are to be compared. */
export interface TestComparison {
  readonly rule: JudgedRule;
  readonly scope: Scope;
  readonly entities: Readonly<Record<Side, EntityPlan>>;
  readonly payloads: Readonly<Record<Side, readonly TestPayload[]>>;
  /** What is known of records set aside of each side, by field; a field that could not be read is null. */
  readonly setAside?: Readonly<Record<Side, readonly RecordValues[]>>;
  /** The fields that are kept of them. */
  readonly keptFields?: readonly string[];
  readonly partitions: number;
  /** Statements that make the tables that it reads. */
  readonly tables?: readonly string[];
  readonly lookups?: readonly LookupInput[];
  readonly conversion?: ConversionInput;
}

export interface Compared {
  readonly result: CounterpartResult;
  readonly fingerprint: string;
  readonly differences: readonly Difference[];
  readonly blocked: readonly Difference[];
}

export const sides = ['baseline', 'counterpart'] as const;

/** The name of a side's n-th batch in what `runComparison` answers. */
export const batchName = (side: Side, batch: number): string => `${side}-${batch}`;

/** Writes the snapshots of both sides and compares them. Leaves the engine as it found it. */
export async function runComparison(engine: TestEngine, test: TestComparison): Promise<Compared> {
  return inDirectory(engine, async (directory) => {
    const input = await inputOf(engine, directory, test);
    return readFound(await compare(engine.session, duckdbDialect, input));
  });
}

/** The same for counterparts of one rule, in their order. The tables of the first are those of all. */
export async function runComparisons(
  engine: TestEngine,
  tests: readonly TestComparison[],
): Promise<readonly Compared[]> {
  return inDirectory(engine, async (directory) => {
    const inputs: ComparisonInput[] = [];
    for (const [index, test] of tests.entries()) {
      const own = join(directory, String(index));
      await mkdir(own);
      inputs.push(await inputOf(engine, own, index === 0 ? test : { ...test, tables: [] }));
    }
    const compared: Compared[] = [];
    for (const { found } of await compareAll(engine.session, duckdbDialect, inputs)) {
      compared.push(await readFound(found));
    }
    return compared;
  });
}

async function inDirectory<T>(engine: TestEngine, use: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(engine.directory, 'case-'));
  try {
    return await use(directory);
  } finally {
    // What a comparison makes belongs to its session, which usually ends with it.
    await engine.session.forget();
    await rm(directory, { recursive: true, force: true });
  }
}

async function inputOf(engine: TestEngine, directory: string, test: TestComparison): Promise<ComparisonInput> {
  for (const statement of test.tables ?? []) await engine.session.execute(statement);
  await mkdir(join(directory, 'out'));
  const baseline = await writeSide(engine, directory, test, 'baseline');
  const counterpart = await writeSide(engine, directory, test, 'counterpart');
  const { rule, scope, lookups = [], conversion } = test;
  return {
    comparison: { rule, scope, baseline, counterpart, lookups, ...(conversion && { conversion }) },
    batches: { baseline: batchesOf(test, 'baseline'), counterpart: batchesOf(test, 'counterpart') },
    delivered: { baseline: countOf(test, 'baseline'), counterpart: countOf(test, 'counterpart') },
    directory: join(directory, 'out'),
    partitions: test.partitions,
  };
}

async function readFound(found: ComparisonFound): Promise<Compared> {
  const { result, fingerprint } = found;
  const differences = await allOf(found.differences());
  return { result, fingerprint, differences, blocked: await allOf(found.blocked()) };
}

async function allOf(portions: AsyncIterable<readonly Difference[]>): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  for await (const portion of portions) differences.push(...portion);
  return differences;
}

const batchesOf = ({ payloads }: TestComparison, side: Side): readonly string[] =>
  Array.from({ length: 1 + Math.max(0, ...payloads[side].map(({ batch }) => batch)) }, (_, batch) =>
    batchName(side, batch),
  );

const countOf = ({ payloads }: TestComparison, side: Side): number =>
  payloads[side].reduce((total, { records }) => total + records.length, 0);

async function writeSide(engine: TestEngine, directory: string, test: TestComparison, side: Side): Promise<SideInput> {
  const delivered = test.entities[side];
  const entity = matchedEntity(delivered, test.rule[side], test.rule.convert);
  const snapshots: SnapshotInput[] = [];
  for (const [payload, { batch, records }] of test.payloads[side].entries()) {
    const path = join(directory, `${side}-${payload}.parquet`);
    await engine.session.execute(duckdbDialect.writeParquet(recordsStatement(delivered, records), path));
    snapshots.push({ batch, payload, path });
  }
  const setAside = await writeSetAside(directory, test, side);
  return {
    side,
    plan: test.rule[side],
    delivered,
    entity,
    delivery: wholeDelivery,
    snapshots,
    settled: null,
    setAside,
  };
}

async function writeSetAside(directory: string, test: TestComparison, side: Side): Promise<SetAsideFile | null> {
  const records = test.setAside?.[side] ?? [];
  if (records.length === 0) return null;
  const key = [...namingKey(test.rule), ...(test.keptFields ?? [])];
  const fields = setAsideFields(test.rule, test.rule[side], { key, delivery: wholeDelivery });
  const file = join(directory, `set-aside-${side}.csv`);
  const lines = records.map((record, index) => [
    batchName(side, 0),
    '0',
    String(index + 1),
    ...fields.map((name) => canonicalText(record[name] ?? null)),
  ]);
  await writeFile(file, [[...setAsideProvenance, ...fields], ...lines].map(writeCsvRecord).join(''));
  return { path: file, fields };
}

const canonicalText = (value: Value): string | null => (value === null ? null : String(value));

function recordsStatement({ fields }: EntityPlan, records: readonly RecordValues[]): string {
  const cell = (type: EntityPlan['fields'][number]['type'], value: RecordValues[string]): string => {
    if (value === null || value === undefined) return 'NULL';
    return typeof value === 'boolean' ? String(value) : duckdbDialect.literal(type, value);
  };
  const rows = records.map(
    (record, index) =>
      `(${[index + 1, ...fields.map(({ name, type }) => cell(type, record[name] ?? null))].join(', ')})`,
  );
  const none = `(${[0, ...fields.map(() => 'NULL')].join(', ')})`;
  const columns = fields.map(
    ({ name, type }) =>
      `CAST(${duckdbDialect.identifier(name)} AS ${duckdbDialect.typeOf(type)}) AS ${duckdbDialect.identifier(name)}`,
  );
  const names = ['_record', ...fields.map(({ name }) => duckdbDialect.identifier(name))].join(', ');
  return (
    `SELECT CAST(_record AS BIGINT) AS _record, ${columns.join(', ')} ` +
    `FROM (VALUES ${[none, ...rows].join(', ')}) AS records(${names}) WHERE _record > 0 ORDER BY _record`
  );
}
