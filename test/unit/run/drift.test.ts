import { expect, it } from 'vitest';
import { runDocument } from '../../../src/delivery/shared/documents/run-document.js';
import { readGauges } from '../../../src/run/read-gauges.js';
import { replayRun } from '../../../src/run/replay-run.js';
import { findRun } from '../../../src/store/index.js';
import { describeSample } from '../../support/describe-sample.js';
import { openTimed } from '../../support/timed-workspace.js';

const day = '2026-11-02';
const match = 'match: [{ name: receipt, key: [receipt] }]\ncompare: { amount: { within: 100.00 GBP } }';
const drift = 'drift: [{ name: by-receipt, by: [receipt], measure: { sum: amount }, within: 2% }]';

describeSample('sums that drift apart', (sample) => {
  /** What reports see of a run, in order. */
  async function kept(run: string): Promise<readonly object[]> {
    const { rows } = (await sample().tools.store.database.raw(
      `select position::int as position, group_values, currency, baseline::text as baseline, counterpart_sum::text as counterpart,
         difference::text as difference, percent::text as percent, run_status
       from tieout_reporting.drifts where run_id = ? order by position`,
      [run],
    )) as { rows: readonly object[] };
    return rows;
  }

  it('are kept with every group, counted in the answer and in its digest, and make no break', async () => {
    const place = await openTimed(sample(), 'drift', `${match}\n${drift}`);
    await place.deliver('shop', day, [`1,${day},,10.00`, `2,${day},,10.00`, `3,${day},,10.00`]);
    await place.deliver('erp', day, [`1,${day},,10.00`, `2,${day},,10.20`, `3,${day},,10.21`]);
    const run = await place.run(day, '2026-11-04T00:00:00Z');
    expect(run).toMatchObject({ status: 'completed', breaks: { total: 0 } });
    const worst = [
      {
        values: { receipt: '3' },
        currency: 'GBP',
        baseline: '10.00',
        counterpart: '10.21',
        difference: '0.21',
        percent: '2.1',
      },
    ];
    const told = { name: 'by-receipt', within: '2', groups: 3, beyond: 1, worst, alert: null };
    expect(run.counterparts['erp']?.drift).toEqual([{ ...told, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(await findRun(sample().tools.store.database, run.id)).toEqual(run);
    expect(runDocument(run, []).counterparts['erp']?.drift).toMatchObject([told]);
    const row = {
      position: 1,
      group_values: '{"receipt":"3"}',
      currency: 'GBP',
      baseline: '10.00',
      counterpart: '10.21',
      difference: '0.21',
      percent: '2.1',
      run_status: 'completed',
    };
    expect(await kept(run.id)).toEqual([row]);
    const { drifts } = await readGauges(sample().tools);
    expect(drifts).toContainEqual({ rule: 'shop-vs-erp-drift', counterpart: 'erp', drift: 'by-receipt', beyond: 1 });
    expect(await replayRun(place.tools, place.plan, run.id, null)).toMatchObject({
      reproduced: true,
      digest: { after: run.digest },
    });
    // Another drift beyond is another answer, though no record is judged otherwise; what was found before stays kept.
    await place.deliver('erp', day, [`1,${day},,10.00`, `2,${day},,10.21`, `3,${day},,10.21`]);
    const again = await place.run(day, '2026-11-05T00:00:00Z');
    expect(again.counterparts['erp']?.buckets).toEqual(run.counterparts['erp']?.buckets);
    expect(again.counterparts['erp']?.drift?.[0]?.beyond).toBe(2);
    expect(again.digest).not.toBe(run.digest);
    expect(await kept(run.id)).toEqual([{ ...row, run_status: 'superseded' }]);
  });

  it('tell the ten with the largest differences, and keep all of them', async () => {
    const place = await openTimed(sample(), 'many', `${match}\n${drift}`);
    const lines = Array.from({ length: 12 }, (_, index) => index + 1);
    await place.deliver(
      'shop',
      day,
      lines.map((line) => `${line},${day},,10.00`),
    );
    await place.deliver(
      'erp',
      day,
      lines.map((line) => `${line},${day},,${10 + line}.00`),
    );
    const run = await place.run(day, '2026-11-04T00:00:00Z');
    const [found] = run.counterparts['erp']?.drift ?? [];
    expect(found).toMatchObject({ groups: 12, beyond: 12 });
    expect(found?.worst.map(({ difference }) => difference)).toEqual(
      [12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((line) => `${line}.00`),
    );
    expect(await kept(run.id)).toHaveLength(12);
  });

  it('are not looked at where the feed of the counterpart has not arrived', async () => {
    const place = await openTimed(sample(), 'late', `${match}\ntiming: { erp: { due: expect } }\n${drift}`);
    await place.deliver('shop', day, [`1,${day},,10.00`]);
    const run = await place.run(day, '2026-11-04T00:00:00Z');
    expect(run.counterparts['erp']?.notArrived).toBeDefined();
    expect(run.counterparts['erp']).not.toHaveProperty('drift');
    expect(await kept(run.id)).toEqual([]);
  });
});
