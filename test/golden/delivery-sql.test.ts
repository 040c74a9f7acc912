import { describe, expect, it } from 'vitest';
import { settleStatement } from '../../src/compare/settle-statement.js';
import { duckdbDialect } from '../../src/engine/duckdb/dialect.js';
import type { LoadedCrosswalks } from '../../src/ingest/crosswalk-layer.js';
import { wholeDelivery } from '../../src/model/delivery-plan.js';
import type { DeliveryPlan } from '../../src/model/delivery-plan.js';
import type { EntityPlan } from '../../src/model/entity-plan.js';
import type { FieldMapping } from '../../src/model/map-plan.js';
import type { MappedFeed } from '../../src/model/plan.js';
import type { ReferencePlan } from '../../src/model/reference-plan.js';
import { expectSameTokens, fileOf, normalizing, printed } from '../support/golden-statements.js';
import type { Statement } from '../support/golden-statements.js';
import { binary, columnOf, entityOf, feedOf, fieldColumn, fieldOf, money, ruleOf, text } from '../support/plans.js';

async function expectStatements(name: string, statements: readonly Statement[]): Promise<void> {
  expectSameTokens(statements);
  await expect(printed(statements)).toMatchFileSnapshot(fileOf(name));
}

/** Its header names the columns that the map reads, in order. */
function normalizes(
  map: readonly FieldMapping[],
  fields: EntityPlan['fields'],
  changes: Partial<MappedFeed> = {},
  crosswalks: LoadedCrosswalks = new Map(),
): readonly Statement[] {
  const columns = map.flatMap((mapping) =>
    mapping.kind === 'column' ? [mapping.column] : mapping.kind === 'crosswalk' ? mapping.columns : [],
  );
  return normalizing(feedOf(map, changes), entityOf(fields), columns, true, crosswalks);
}

describe('the SQL of how values are written', () => {
  it('reads numbers with their sign, symbol and marks, and texts that stand for values', async () => {
    const writings = [
      ['trailing', { negative: 'trailing' }],
      ['parentheses', { negative: 'parentheses', decimal: ',', group: '.' }],
      ['symbol', { symbol: "kr.'" }],
      ['symbol-behind', { negative: 'trailing', symbol: '€' }],
    ] as const;
    await expectStatements('normalize-writings', [
      ...writings.flatMap(([name, writing]) =>
        normalizes([columnOf('amount', writing)], [fieldOf('amount', money())], { name }),
      ),
      ...normalizes(
        [
          columnOf('status', { values: { A: 'active', "'": 'closed' } }),
          columnOf('sold', { values: { Ja: 'true', Nein: 'false' }, empty: 'false' }),
          columnOf('country', { values: { UK: 'GB' }, empty: 'NO' }),
        ],
        [
          fieldOf('status', { kind: 'enum', values: ['active', 'closed'] }, { default: 'closed', required: true }),
          fieldOf('sold', { kind: 'boolean' }),
          fieldOf('country', { kind: 'country' }, { normalize: ['trim', 'upper'], default: 'US' }),
        ],
        { name: 'values' },
      ),
    ]);
  });

  it('reads instants and business days in the zone of the feed, or of each record', async () => {
    const at = [fieldOf('at', { kind: 'timestamp' }, { required: true })];
    const zone = fieldOf('zone', { kind: 'string' });
    const format = 'yyyy-MM-dd HH:mm';
    const timezone = 'Europe/Oslo';
    const ofField = { timezone: { field: 'zone' } } as const;
    await expectStatements('normalize-times', [
      ...normalizes([columnOf('at', { timezone, format, ambiguous: 'earlier' })], at, { name: 'earlier' }),
      ...normalizes([columnOf('at', { timezone, format, ambiguous: 'later' })], at, { name: 'later' }),
      ...normalizes([columnOf('at', { ...ofField, format }), columnOf('zone', { empty: 'UTC' })], [...at, zone], {
        name: 'zone of a field',
      }),
      ...normalizes(
        [columnOf('day', { ...ofField, cutoff: '05:30' }), columnOf('zone')],
        [fieldOf('day', { kind: 'date' })],
        { name: 'cut-off, zone of a helper', helpers: [zone] },
      ),
      ...normalizes(
        [columnOf('day', { timezone, format, cutoff: '05:30' })],
        [fieldOf('day', { kind: 'date' })],
        { name: 'cut-off, format' },
      ),
    ]);
  });

  it('hashes after all else, and drops helpers last', async () => {
    const stores: ReferencePlan = {
      name: 'stores',
      kind: 'crosswalk',
      owner: null,
      onMissing: { tier: 3, category: 'unknown-key', owner: null },
      source: { kind: 'feed', feed: 'master/stores' },
      key: [{ column: 'code', normalize: [] }],
      value: 'number',
      validity: null,
    };
    const map: readonly FieldMapping[] = [
      { kind: 'hash', field: 'id', fields: ['number', 'store', 'at', 'price'] },
      columnOf('at'),
      columnOf('price'),
      columnOf('currency'),
      columnOf('prefix'),
      columnOf('digits'),
      { kind: 'expression', field: 'number', expression: binary(fieldColumn('prefix'), '||', fieldColumn('digits')) },
      { kind: 'crosswalk', field: 'store', columns: ['STORE'], reference: 'stores', asOf: null },
    ];
    const fields = [
      fieldOf('id', { kind: 'string' }),
      fieldOf('number', { kind: 'string' }, { required: true }),
      fieldOf('store', { kind: 'integer' }),
      fieldOf('at', { kind: 'timestamp' }),
      fieldOf('price', money()),
      fieldOf('currency', { kind: 'currency' }),
    ];
    const helpers = [fieldOf('prefix', { kind: 'string' }), fieldOf('digits', { kind: 'string' })];
    const crosswalks = new Map([['store', { table: 'crosswalk_0', reference: stores }]]);
    await expectStatements('normalize-hash', normalizes(map, fields, { helpers }, crosswalks));
  });
});

describe('the SQL of settling', () => {
  const entity = entityOf(
    [
      fieldOf('id', { kind: 'string' }),
      fieldOf('order', { kind: 'string' }),
      fieldOf('day', { kind: 'date' }),
      fieldOf('pieces', { kind: 'integer' }),
      fieldOf('price', money()),
      fieldOf('currency', { kind: 'currency' }),
      fieldOf('status', { kind: 'string' }),
      fieldOf('changed', { kind: 'timestamp' }),
    ],
    { identity: ['id'] },
  );
  const is = (value: string) => binary(fieldColumn('status'), '=', text(value));
  const upsert: DeliveryPlan = { ...wholeDelivery, mode: 'upsert', field: 'day', version: ['changed'] };

  const settling = (name: string, changes: Partial<DeliveryPlan>, identity = entity.identity): Statement => ({
    name,
    sql: settleStatement(
      duckdbDialect,
      {
        side: 'baseline',
        plan: ruleOf([], []).baseline,
        delivered: { ...entity, identity },
        entity,
        delivery: { ...upsert, ...changes },
        snapshots: [0, 1].map((batch) => ({ batch, payload: 0, path: `batch-${batch}.parquet` })),
        settled: null,
        setAside: null,
      },
      { from: '2026-11-01', to: '2026-11-07' },
    ),
  });

  it('takes the latest version, what is deleted out, and what is reversed with its reversal', async () => {
    const reversal = { when: is('R'), refersTo: ['order', 'day'] };
    await expectStatements('settle', [
      settling('a later delivery', { mode: 'replace', outside: 'upsert', version: [] }),
      settling('the latest version', {}),
      settling('the latest version, on its day', {}, ['id', 'day']),
      settling('all that was appended', { mode: 'append', version: [] }),
      settling('without what is deleted', { deleted: is('D') }),
      settling('without what is reversed', { deleted: is('D'), reversal }, ['id', 'day']),
      settling('with the sum of what is reversed', { deleted: is('D'), reversal: { ...reversal, net: ['pieces', 'price'] } }),
    ]);
  });
});
