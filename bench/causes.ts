/**
 * What it costs to find what many breaks have in common: the CPU time of the statements that look for causes, beside that of the
 * whole comparison. Of ten records nine break, in five ways.
 *
 *     npm run bench:causes -- [--records 100000,1000000]
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { breakRows, causeRows } from '../src/compare/causes/candidate.js';
import { compare } from '../src/compare/compare.js';
import type { SideInput } from '../src/compare/side-relation.js';
import { duckdbDialect } from '../src/engine/duckdb/dialect.js';
import { openDuckdbSession } from '../src/engine/duckdb/session.js';
import type { Session } from '../src/engine/session.js';
import { wholeDelivery } from '../src/model/delivery-plan.js';
import type { Side } from '../src/model/outcome.js';
import { comparisonOf, entityOf, fieldOf, money, ruleOf } from '../test/support/plans.js';
import { measure } from './measure.js';

const { values } = parseArgs({
  options: { records: { type: 'string', default: '100000,1000000' }, directory: { type: 'string' } },
});

const memoryLimit = 512 * 1024 ** 2;

const entity = entityOf(
  [
    fieldOf('store', { kind: 'string' }, { required: true }),
    fieldOf('receipt', { kind: 'integer' }, { required: true }),
    fieldOf('status', { kind: 'string' }),
    fieldOf('gross', money(2)),
    fieldOf('net', money(2)),
    fieldOf('currency', { kind: 'currency' }),
  ],
  { identity: ['store', 'receipt'] },
);
const rule = ruleOf(
  ['store', 'receipt'],
  [comparisonOf('status', { kind: 'string' }), comparisonOf('gross', money(2)), comparisonOf('net', money(2))],
);

/** Of ten records of the counterpart four have tax in `net`, two a cent more, one another store; one has two fields swapped, and one is missing. */
function recordsOf(side: Side, records: number): string {
  const of = (changed: string, plain: string): string =>
    side === 'baseline' ? plain : `CASE ${changed} ELSE ${plain} END`;
  const amount = (text: string): string => `CAST(${text} AS DECIMAL(18, 2))`;
  const [net, gross] = [amount('2 + (i * 7919 % 89989) / 100'), amount('3 + (i * 7919 % 96287) / 100')];
  return (
    `SELECT row_number() OVER () AS _record, ${of(`WHEN i % 10 = 6 THEN 'X' || (i % 200)`, `'S' || (i % 200)`)} AS store, ` +
    `CAST(i AS BIGINT) AS receipt, 'sold' AS status, ` +
    `${of(`WHEN i % 10 IN (4, 5) THEN ${amount(`${gross} + 0.01`)} WHEN i % 10 = 7 THEN ${net}`, gross)} AS gross, ` +
    `${of(`WHEN i % 10 < 4 THEN ${amount(`${net} * 1.2`)} WHEN i % 10 = 7 THEN ${gross}`, net)} AS net, 'EUR' AS currency ` +
    `FROM range(${records}) AS made(i) ${side === 'baseline' ? '' : 'WHERE i % 10 <> 8'}`
  );
}

/** A session that adds up the CPU seconds of the statements that look for causes. */
function timed(session: Session): { readonly session: Session; readonly seconds: () => number } {
  let spent = 0;
  const time = async <T>(statement: string, work: () => Promise<T>): Promise<T> => {
    const before = process.cpuUsage();
    const done = await work();
    const { user, system } = process.cpuUsage(before);
    if (statement.includes(causeRows) || statement.includes(breakRows)) spent += (user + system) / 1e6;
    return done;
  };
  const proxy = new Proxy(session, {
    get(target, name: keyof Session) {
      if (name === 'rows') return (statement: string) => time(statement, () => target.rows(statement));
      if (name === 'execute') return (statement: string) => time(statement, () => target.execute(statement));
      const value: unknown = target[name];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { session: proxy, seconds: () => spent };
}

async function run(directory: string, records: number): Promise<void> {
  const temporaryDirectory = join(directory, 'temporary');
  mkdirSync(temporaryDirectory, { recursive: true });
  const signal = new AbortController().signal;
  const limits = { memoryLimit, threads: 2, ordered: false };
  const { session, seconds } = timed(
    await openDuckdbSession({ temporaryDirectory, directories: [directory], signal, ...limits }),
  );
  const count = { baseline: 0, counterpart: 0 };
  const sideOf = async (side: Side): Promise<SideInput> => {
    const path = join(directory, `${side}.parquet`);
    await session.execute(duckdbDialect.writeParquet(recordsOf(side, records), path));
    const [row] = await session.rows(`SELECT count(*) FROM ${duckdbDialect.parquet(path)}`);
    count[side] = Number(row?.[0]);
    const snapshots = [{ batch: 0, payload: 0, path }];
    return {
      side,
      plan: rule[side],
      delivered: entity,
      entity,
      delivery: wholeDelivery,
      snapshots,
      settled: null,
      setAside: null,
    };
  };
  const [baseline, counterpart] = [await sideOf('baseline'), await sideOf('counterpart')];
  const output = mkdtempSync(join(directory, 'out-'));
  const before = process.cpuUsage();
  const { result } = await compare(session, duckdbDialect, {
    comparison: { rule, scope: { from: '2026-11-01', to: '2026-11-01' }, baseline, counterpart, lookups: [] },
    batches: { baseline: ['baseline'], counterpart: ['counterpart'] },
    delivered: count,
    directory: output,
    partitions: 1,
  });
  const { user, system } = process.cpuUsage(before);
  await session.close();
  const causes = (result.causes ?? []).map(({ kind, breaks }) => `${kind} ${breaks}`).join(', ');
  process.stdout.write(
    JSON.stringify({ causes, 'CPU s for causes': seconds(), 'CPU s in all': (user + system) / 1e6 }),
  );
}

if (values.directory !== undefined) await run(values.directory, Number(values.records));
else {
  for (const records of values.records.split(',')) {
    const directory = mkdtempSync(join(tmpdir(), 'tieout-bench-causes-'));
    try {
      const own = [process.execPath, '--import', 'tsx', import.meta.filename, '--directory', directory];
      const { cost, stdout } = await measure([...own, '--records', records]);
      console.table([{ records, ...(JSON.parse(stdout) as object), 'peak MB': cost.peakMegabytes }]);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  }
}
