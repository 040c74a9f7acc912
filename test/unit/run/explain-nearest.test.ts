import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../../src/base/clock.js';
import { operationalError } from '../../../src/base/errors.js';
import type { KeptBreak } from '../../../src/model/kept-break.js';
import type { Plan } from '../../../src/model/plan.js';
import { explainBreak } from '../../../src/run/explain-break.js';
import type { Explanation } from '../../../src/run/explain-break.js';
import { listBreaks } from '../../../src/run/history.js';
import { runRule } from '../../../src/run/run-rule.js';
import type { Tools } from '../../../src/run/tools.js';
import { createEmbedded } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { filesOfGuide } from '../../support/guide-files.js';
import { compileSample, openTools } from '../../support/sample-runs.js';
import { writeFiles } from '../../support/written-workspace.js';

const guide = readFileSync(new URL('../../../docs/guide/explain.md', import.meta.url), 'utf8');
const clock = fixedClock('2026-11-02T06:00:00Z');
const rule = 'rules/tills-vs-books.yaml';
const [tills, books] = ['data/tills_20261101.csv', 'data/books_20261101.csv'];

/** The guide's workspace, with a filter and other records: what becomes of a candidate, one way each. */
const files = {
  ...filesOfGuide(guide),
  [rule]: (filesOfGuide(guide)[rule] ?? '').replace(
    '{ feed: books/postings }',
    `{ feed: books/postings, where: "field.vat > 0", because: "no tax, no sale" }`,
  ),
  [tills]:
    'STORE,RECEIPT,DAY,GROSS,VAT\nS1,K1001,2026-11-01,10.00,1.60\nS1,K2001,2026-11-01,20.00,3.19\nS1,K3001,2026-11-01,30.00,4.79\nS1,K4001,2026-11-01,40.00,6.39\nS1,K4002,2026-11-01,99.00,6.39\n',
  [books]:
    'STORE,RECEIPT,DAY,GROSS,VAT\nS1,X9,2026-11-01,10.00,0.00\nS1,Y9,2026-11-01,20.00,3.19\nS1,Y9,2026-11-01,20.00,3.20\nS2,K3001,2026-11-01,30.00,4.79\nS1,K4001,2026-11-01,40.00,7.00\n',
};

describe('what comes nearest to a record without a partner', () => {
  let database: TestDatabase;
  let tools: Tools;
  let plan: Plan;
  let breaks: readonly KeptBreak[];

  beforeAll(async () => {
    database = await createEmbedded();
    const directory = await writeFiles(files);
    plan = await compileSample(directory);
    tools = await openTools(directory, await database.open(clock), clock);
    await runRule(tools, plan, 'tills-vs-books', { date: '2026-11-01', asOf: null });
    breaks = (await listBreaks(tools, {}, { limit: 100, after: null })).items;
  });
  afterAll(() => database.remove());

  function breakOf(receipt: string): KeptBreak {
    const found = breaks.find(({ difference }) => difference.key['receipt_no'] === receipt);
    if (!found) throw new Error(`No break of ${receipt}`);
    return found;
  }

  async function nearestTo(receipt: string, using = tools): Promise<Explanation['nearest']> {
    return (await explainBreak(using, plan, breakOf(receipt).id)).nearest;
  }

  /** The first candidate: its receipt, what kept it apart, what became of it. */
  async function first(receipt: string): Promise<unknown> {
    const nearest = await nearestTo(receipt);
    if (nearest?.kind !== 'told') throw new Error('nothing is told');
    const [candidate] = nearest.candidates;
    return (
      candidate && [
        candidate.record.values['receipt_no'],
        candidate.apart.map(({ kind }) => kind).join(' '),
        candidate.fate.kind,
      ]
    );
  }

  it('is a record that the filter leaves out, and says so', async () => {
    expect(await first('K1001')).toEqual(['X9', 'key agrees', 'where']);
  });

  it('is a record that is set apart, because another has its key', async () => {
    expect(await first('K2001')).toEqual(['Y9', 'key agrees', 'break']);
  });

  it('is a record of another store, where all else agrees', async () => {
    expect(await first('K3001')).toEqual(['K3001', 'key key', 'break']);
  });

  it('is told with the break that a candidate is part of', async () => {
    const nearest = await nearestTo('K4002');
    const told = nearest?.kind === 'told' ? nearest.candidates : [];
    const paired = told.find(({ record }) => record.values['receipt_no'] === 'K4001');
    expect(paired?.fate).toEqual({ kind: 'break', id: breakOf('K4001').id, outcome: 'mismatch' });
    expect(paired?.apart[0]?.sentence).toBe('receipt_no differs: K4002 and K4001 (1 character apart)');
  });

  it('counts every record of the other side that was looked at', async () => {
    expect(await nearestTo('K1001')).toMatchObject({ lookedAt: 5 });
  });

  it('is not asked of a pair', async () => {
    expect(await nearestTo('K4001')).toBeNull();
  });

  it('is not told any more where a snapshot was removed, and all else is', async () => {
    const removed = operationalError('removed-by-retention', {
      kind: 'normalized',
      sha256: 'x',
      at: '2026-12-01T00:00:00Z',
    });
    const archive: Tools['archive'] = {
      ...tools.archive,
      open: (kind, sha256) => (kind === 'normalized' ? Promise.reject(removed) : tools.archive.open(kind, sha256)),
    };
    expect(await nearestTo('K1001', { ...tools, archive })).toEqual({ kind: 'removed', at: '2026-12-01T00:00:00Z' });
  });
});
