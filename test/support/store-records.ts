import { verdictOf } from '../../src/model/verdict.js';
import { randomBytes } from 'node:crypto';
import { sha256 } from '../../src/base/canonical.js';
import type { BatchCounts } from '../../src/model/batch.js';
import type { Break, Scope } from '../../src/model/outcome.js';
import type { Plan } from '../../src/model/plan.js';
import { keepConfigurationVersion } from '../../src/store/index.js';
import type { NewBatch, NewSetAsideRecord, RunIdentity, Store } from '../../src/store/index.js';

/** A name that no other test has. */
export function uniqueName(prefix: string): string {
  return `${prefix}-${randomBytes(6).toString('hex')}`;
}

export const oneDay: Scope = { from: '2026-11-01', to: '2026-11-01' };

export const planVersion = sha256('a plan');

/** The least that can be kept as a plan. */
export const plan: Plan = {
  language: 1,
  workspace: 'acme-retail',
  environment: null,
  systems: {},
  entities: {},
  feeds: {},
  references: {},
  rules: {},
  tiers: {
    '4': { name: 'ledger', route: null, owner: null, due: null },
    '1': { name: 'transient', route: 'retry', owner: null, due: null },
  },
  defaultTier: { tier: 3, category: 'unclassified' },
  version: planVersion,
};

/** Keeps the plan that runs of tests refer to. */
export function keepPlan(store: Store): Promise<void> {
  return keepConfigurationVersion(store.database, plan, store.clock.now());
}

/** A delivery of one payload; what is not said is that nothing was set aside of its three records. */
export function newBatch(feed: string, changes: Partial<NewBatch> = {}): NewBatch {
  const counts: BatchCounts = changes.counts ?? {
    scanned: 3,
    snapshot: 3,
    quarantined: 0,
    deadLettered: 0,
    deduplicated: 0,
  };
  return {
    feed,
    deliveryDate: '2026-11-01',
    feedVersion: sha256('feed version'),
    payloadDigest: sha256(feed),
    mapSince: null,
    lookups: [],
    covers: [{ from: '2026-11-01', to: '2026-11-01' }],
    days: null,
    holdReasons: [],
    corrects: null,
    withheld: '',
    payloads: [
      {
        ordinal: 0,
        source: 'out/sales_20261101.csv',
        sha256: sha256('payload'),
        container: null,
        fetchedAt: null,
        bytes: 120,
        snapshot: sha256('snapshot'),
        transmission: null,
        recordsRoot: sha256('records'),
        header: ['store', 'line', 'note'],
        drift: [],
        counts,
      },
    ],
    counts,
    recordsRoot: sha256('payload roots'),
    ...changes,
  };
}

/** The n-th record of the first payload, in quarantine. */
export function newSetAsideRecord(record: number, changes: Partial<NewSetAsideRecord> = {}): NewSetAsideRecord {
  return {
    payload: 0,
    record,
    line: record + 1,
    byteOffset: record * 40,
    rawText: `S1,${record},"a,b"`,
    key: null,
    disposition: 'quarantine',
    tier: 2,
    reasons: [{ code: 'missing-value', parameters: { field: 'gtin' }, field: 'gtin' }],
    ...changes,
  };
}

/** What a run of a rule over one day is the same run by. */
export function newRun(rule: string, changes: Partial<RunIdentity> = {}): RunIdentity {
  return {
    rule,
    instance: null,
    ruleHistory: rule,
    scope: oneDay,
    inputs: [
      {
        feed: 'northwind-pos/sales',
        side: 'baseline',
        counterpart: null,
        batches: ['20261102_060000_northwind-pos.sales'],
        setAside: null,
      },
    ],
    configVersion: planVersion,
    asOf: '2026-11-02T06:00:00.000Z',
    ...changes,
  };
}

/** A mismatch of a rule over one day, by the name of its key. */
export function newBreak(rule: string, name: string, changes: Partial<Break> = {}): Break {
  const values = { store_id: 'S1', line_no: name, gross: '12.50', note: null };
  return {
    id: breakIdOf(rule, name),
    rule,
    instance: null,
    ruleHistory: rule,
    counterpartName: 'erp',
    scope: oneDay,
    difference: {
      outcome: 'mismatch',
      side: null,
      key: { store_id: 'S1', line_no: name },
      ordinal: 1,
      baseline: { values, provenance: { batch: 'b', payload: 0, record: 1 } },
      counterpart: { values: { ...values, gross: '12.75' }, provenance: { batch: 'c', payload: 0, record: 9 } },
      fields: [
        {
          field: 'gross',
          baseline: '12.50',
          counterpart: '12.75',
          delta: '0.25',
          deltaPercent: '2',
          allowed: '0.05 USD',
        },
      ],
      pass: 'exact',
      refusal: null,
      lookups: [],
    },
    verdict: verdictOf({ tier: 3, category: 'price' }),
    decidedBy: 'large-price-difference',
    trace: [
      { rule: 'rounding', held: false },
      { rule: 'large-price-difference', held: true },
    ],
    ...changes,
  };
}

export function breakIdOf(rule: string, name: string): string {
  return sha256(`${rule} ${name}`).slice(0, 24);
}

/** Gives items one by one, as a stage does. */
export async function* oneByOne<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}
