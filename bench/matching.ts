/**
 * What matching costs beside its plainest form, on the same snapshots in turn: three passes with a window of days against the
 * exact pass alone; and one crowded key, whose candidates are as many as its records multiplied, against half of it.
 *
 *     npm run bench:matching -- [--rows 1000000] [--crowd 10000] [--rounds 3] [--short]
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compare } from '../src/compare/compare.js';
import type { SideInput } from '../src/compare/side-relation.js';
import { duckdbDialect } from '../src/engine/duckdb/dialect.js';
import { openDuckdbSession } from '../src/engine/duckdb/session.js';
import type { Session } from '../src/engine/session.js';
import { wholeDelivery } from '../src/model/delivery-plan.js';
import type { NearPlan, PassPlan } from '../src/model/match-plan.js';
import type { Side } from '../src/model/outcome.js';
import type { JudgedRule } from '../src/model/plan.js';
import { comparisonOf, entityOf, fieldOf, money, passOf, ruleOf } from '../test/support/plans.js';
import { measure, spread } from './measure.js';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    crowd: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    short: { type: 'boolean', default: false },
    case: { type: 'string' },
    directory: { type: 'string' },
  },
});
const rows = values.short ? 20_000 : Number(values.rows);
const crowd = values.short ? 500 : Number(values.crowd);
const rounds = values.short ? 1 : Number(values.rounds);

const entity = entityOf(
  [
    fieldOf('receipt', { kind: 'string' }, { required: true }),
    fieldOf('store', { kind: 'string' }, { required: true }),
    fieldOf('sku', { kind: 'string' }, { required: true }),
    fieldOf('day', { kind: 'date' }, { required: true }),
    fieldOf('amount', money(2), { required: true }),
    fieldOf('currency', { kind: 'currency' }, { required: true }),
  ],
  { identity: ['receipt'] },
);

const days: NearPlan = { kind: 'time', field: 'day', type: { kind: 'date' }, before: 0, after: 2 * 86_400 };
const cents: NearPlan = {
  kind: 'number',
  field: 'amount',
  type: money(2),
  tolerance: { kind: 'bound', bound: { kind: 'amount', amount: '0.05', currency: 'USD' } },
};
const compared = [comparisonOf('amount', money(2)), comparisonOf('currency', { kind: 'currency' })];
const exact = passOf(['receipt', 'store', 'sku', 'day'], { name: 'exact' });
const late = passOf(['store', 'sku', 'currency'], { name: 'late', near: [days, cents], prefer: ['day', 'amount'] });
const loose = passOf(['store', 'day', 'currency'], { name: 'loose', near: [cents], prefer: ['amount'] });

/** Each case: its passes, and how many records each side has. */
const cases: Readonly<Record<string, { readonly passes: readonly PassPlan[]; readonly crowded: number | null }>> = {
  'exact alone': { passes: [exact], crowded: null },
  'three passes': { passes: [exact, late, loose], crowded: null },
  'half a crowd': { passes: [exact, late], crowded: crowd / 2 },
  'a crowd': { passes: [exact, late], crowded: crowd },
};

/** Of a hundred records five are booked one or two days late under another receipt, one is missing on either side. */
function recordsOf(side: Side, crowded: number | null): string {
  const isCounterpart = side === 'counterpart';
  if (crowded !== null) {
    const receipt = `'${side}' || i`;
    return (
      `SELECT i + 1 AS _record, ${receipt} AS receipt, 'S1' AS store, 'P1' AS sku, DATE '2026-11-01' + CAST(i % 2 AS INTEGER) AS day, ` +
      `CAST(10 + (i % 997) / 100 AS DECIMAL(18, 2)) AS amount, 'USD' AS currency FROM range(${crowded}) AS made(i)`
    );
  }
  const isLate = isCounterpart ? 'i % 20 = 7' : 'false';
  const missing = isCounterpart ? 'i % 100 <> 13' : 'i % 100 <> 14';
  return (
    `SELECT row_number() OVER () AS _record, CASE WHEN ${isLate} THEN 'L' || i ELSE 'R' || i END AS receipt, ` +
    `'S' || (i % 500) AS store, 'P' || (i % 20011) AS sku, ` +
    `DATE '2026-11-01' + CASE WHEN ${isLate} THEN CAST(1 + i % 2 AS INTEGER) ELSE 0 END AS day, ` +
    `CAST((i * 7919 % 100000) / 100 AS DECIMAL(18, 2)) AS amount, 'USD' AS currency FROM range(${rows}) AS made(i) WHERE ${missing}`
  );
}

function openSession(directory: string): Promise<Session> {
  const temporaryDirectory = join(directory, 'temporary');
  mkdirSync(temporaryDirectory, { recursive: true });
  const signal = new AbortController().signal;
  const limits = { memoryLimit: 512 * 1024 ** 2, threads: 2, ordered: false };
  return openDuckdbSession({ temporaryDirectory, directories: [directory], signal, ...limits });
}

function snapshotOf(directory: string, side: Side, crowded: number | null): string {
  return join(directory, `${side}-${crowded ?? 'all'}.parquet`);
}

async function writeSnapshots(directory: string): Promise<void> {
  const session = await openSession(directory);
  for (const crowded of new Set(Object.values(cases).map((one) => one.crowded))) {
    for (const side of ['baseline', 'counterpart'] as const) {
      const file = snapshotOf(directory, side, crowded);
      await session.execute(duckdbDialect.writeParquet(recordsOf(side, crowded), file));
    }
  }
  await session.close();
}

/** Compares in this process, and prints what was found and what it took. */
async function runCase(directory: string, name: string): Promise<void> {
  const wanted = cases[name];
  if (!wanted) throw new Error(`There is no case '${name}'`);
  const rule: JudgedRule = ruleOf([], compared, { passes: wanted.passes });
  const sideOf = (side: Side): SideInput => ({
    side,
    plan: rule[side],
    delivered: entity,
    entity,
    delivery: wholeDelivery,
    snapshots: [{ batch: 0, payload: 0, path: snapshotOf(directory, side, wanted.crowded) }],
    settled: null,
    setAside: null,
  });
  const session = await openSession(directory);
  const count = async (side: Side): Promise<number> => {
    const file = duckdbDialect.parquet(snapshotOf(directory, side, wanted.crowded));
    const [row] = await session.rows(`SELECT count(*) FROM ${file}`);
    return Number(row?.[0]);
  };
  const delivered = { baseline: await count('baseline'), counterpart: await count('counterpart') };
  const output = mkdtempSync(join(directory, 'out-'));
  const before = process.cpuUsage();
  const { result } = await compare(session, duckdbDialect, {
    comparison: {
      rule,
      scope: { from: '2026-11-01', to: '2026-11-01' },
      baseline: sideOf('baseline'),
      counterpart: sideOf('counterpart'),
      lookups: [],
    },
    batches: { baseline: ['baseline'], counterpart: ['counterpart'] },
    delivered,
    directory: output,
    partitions: 1,
  });
  const { user, system } = process.cpuUsage(before);
  await session.close();
  rmSync(output, { recursive: true });
  process.stdout.write(JSON.stringify({ cpuSeconds: (user + system) / 1e6, buckets: result.buckets }));
}

interface Answer {
  readonly cpuSeconds: number;
  readonly buckets: readonly { readonly side: Side; readonly outcome: string; readonly records: number }[];
}

async function bench(directory: string): Promise<void> {
  await writeSnapshots(directory);
  const costs = new Map<string, { cpu: number[]; peak: number[]; buckets: string }>();
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(cases)) {
      const own = [process.execPath, '--import', 'tsx', import.meta.filename, '--case', name, '--directory', directory];
      const options = ['--rows', String(rows), '--crowd', String(crowd)];
      const { cost, stdout } = await measure([...own, ...options]);
      const { cpuSeconds, buckets } = JSON.parse(stdout) as Answer;
      const told = buckets.filter(({ side }) => side === 'baseline').map((one) => `${one.outcome} ${one.records}`);
      const known = costs.get(name) ?? { cpu: [], peak: [], buckets: told.join(', ') };
      known.cpu.push(cpuSeconds);
      known.peak.push(cost.peakMegabytes);
      costs.set(name, known);
    }
  }
  const ratios = (name: string, to: string): readonly number[] =>
    (costs.get(name)?.cpu ?? []).map((cpu, round) => cpu / (costs.get(to)?.cpu[round] ?? Number.NaN));
  console.table(
    [...costs].map(([name, { cpu, peak, buckets }]) => ({
      case: name,
      'CPU s': spread(cpu, 2),
      'peak MB': spread(peak, 0),
      'baseline records': buckets,
    })),
  );
  console.log(`three passes / exact alone: ${spread(ratios('three passes', 'exact alone'), 2)}`);
  console.log(`a crowd / half a crowd: ${spread(ratios('a crowd', 'half a crowd'), 2)}`);
}

if (values.case !== undefined && values.directory !== undefined) await runCase(values.directory, values.case);
else {
  const directory = mkdtempSync(join(tmpdir(), 'tieout-bench-matching-'));
  try {
    await bench(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
