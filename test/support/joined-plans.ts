import type { LookupInput } from '../../src/compare/lookup-layer.js';
import { duckdbDialect as dialect } from '../../src/engine/duckdb/dialect.js';
import { tableStatement } from '../../src/ingest/table-statements.js';
import type { InvariantPlan } from '../../src/model/invariant-plan.js';
import type { LookupPlan } from '../../src/model/lookup-plan.js';
import type { TablePlan } from '../../src/model/reference-plan.js';
import type { TestComparison } from './comparing.js';
import { compareOf, counterpartNames, invariantName, truthExpression } from './joined-sketch.js';
import type { CounterpartName, InvariantSketch, JoinedSketch, LookupSketch } from './joined-sketch.js';
import type { Crowd } from './matching-crowd.js';
import { comparisonOfCrowd } from './matching-plans.js';
import { binary, decimal, text } from './plans.js';

/** The rule of a sketch for each counterpart, in the order of their names. */
export function joinedComparisons(
  sketch: JoinedSketch,
  crowds: Readonly<Record<CounterpartName, Crowd>>,
  partitions: number,
): readonly TestComparison[] {
  const plain = counterpartNames.map((name) =>
    comparisonOfCrowd({ ...sketch.matching, compare: compareOf(sketch, name) }, crowds[name], partitions),
  );
  const counterparts = plain.map(({ rule }, index) => ({ ...rule.counterpart, name: counterpartNames[index] ?? '' }));
  const invariants = sketch.invariants.map(invariantPlan);
  const { lookup } = sketch;
  const lookups: LookupInput[] = lookup
    ? [{ plan: lookupPlan(sketch, lookup), table: 'tariffs', batches: [], isDated: lookup.isAsOf, isContested: true }]
    : [];
  return plain.flatMap((comparison, index) => {
    const counterpart = counterparts[index];
    if (!counterpart) return [];
    const rule = {
      ...comparison.rule,
      counterpart,
      counterparts,
      invariants,
      lookups: lookups.map(({ plan }) => plan),
    };
    const tables = [...(comparison.tables ?? []), ...(lookup ? [tariffStatement(lookup)] : [])];
    return [{ ...comparison, rule, lookups, tables }];
  });
}

function invariantPlan({ counterparts, truth, unknown }: InvariantSketch, index: number): InvariantPlan {
  const expression = truthExpression(truth);
  const asked = Object.fromEntries((counterparts ?? counterpartNames).map((name) => [name, expression]));
  return { name: invariantName(index), asked, unknown };
}

const columnsOfFile = ['key', 'currency', 'low', 'high', 'from', 'to', 'rate'] as const;

function tariffs({ by, isAsOf, rows }: LookupSketch): TablePlan {
  return {
    name: 'tariffs',
    kind: 'table',
    owner: null,
    source: { kind: 'file', path: 'reference/tariffs.csv', sha256: '', columns: columnsOfFile, rows: rows.length },
    key: by.map((name) => ({ name, type: { kind: 'string' } })),
    values: [
      { name: 'low', type: { kind: 'integer' } },
      { name: 'high', type: { kind: 'integer' } },
      { name: 'rate', type: decimal(9, 6) },
    ],
    validity: isAsOf ? { from: 'from', to: 'to' } : null,
  };
}

function tariffStatement(lookup: LookupSketch): string {
  const cells = lookup.rows.map((row, index) => {
    const texts = columnsOfFile.map((name, column) => `${dialect.text(row[name])} AS _c${column}`);
    return `SELECT ${index + 1} AS _record, ${texts.join(', ')}`;
  });
  const relation = { relation: `(${cells.join(' UNION ALL ')})`, batch: null, payload: null };
  return `CREATE TABLE tariffs AS ${tableStatement(dialect, tariffs(lookup), [relation])}`;
}

function lookupPlan({ allowance }: JoinedSketch, lookup: LookupSketch): LookupPlan {
  const { by, hasRange, isAsOf, hasWhen } = lookup;
  const currency = { kind: 'column', namespace: 'baseline', name: 'currency' } as const;
  return {
    name: 'tariff',
    reference: 'tariffs',
    when: hasWhen ? binary(currency, '=', text('USD')) : null,
    by,
    between: hasRange ? [{ field: 'pieces', from: 'low', to: 'high' }] : [],
    asOf: isAsOf ? 'day' : null,
    columns: tariffs(lookup).values,
    onMissing: null,
    ...(allowance?.otherwise === true ? { optional: true } : {}),
  };
}
