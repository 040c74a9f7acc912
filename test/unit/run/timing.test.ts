import { expect, it } from 'vitest';
import { explainBreak } from '../../../src/run/explain-break.js';
import { replayRun } from '../../../src/run/replay-run.js';
import { describeSample } from '../../support/describe-sample.js';
import { countsOf, openTimed } from '../../support/timed-workspace.js';

const day = '2026-11-02';
const match = 'match: [{ name: receipt, key: [receipt] }]\ncompare: { amount: exact }\n';

describeSample('a record whose partner is due', (sample) => {
  it('waits, not judged, until the feed of the other side is due, grace included, and is late afterwards', async () => {
    // Expected by 18:00 on the day after; in November London is at UTC.
    const place = await openTimed(sample(), 'expect', `${match}timing: { erp: { due: expect, grace: 6h } }`);
    await place.deliver('shop', day, [`1,${day},,10.00`, `2,${day},,5.00`]);
    await place.deliver('erp', day, [`1,${day},,10.00`, `3,${day},,1.00`]);
    const waiting = await place.run(day, '2026-11-04T00:00:00Z');
    expect(countsOf(waiting)).toEqual({
      'baseline match on-time': 1,
      'baseline missing pending': 1,
      'counterpart match on-time': 1,
      'counterpart missing pending': 1,
    });
    expect(waiting.breaks.total).toBe(0);
    expect(waiting.counterparts['erp']?.controlTotals[0]).toMatchObject({
      difference: '-4.00',
      explained: '0.00',
      pending: '-4.00',
      residue: '0.00',
    });
    const late = await place.run(day, '2026-11-04T00:00:00.001Z');
    expect(countsOf(late)).toMatchObject({ 'baseline missing late': 1, 'counterpart missing late': 1 });
    expect(late.breaks).toMatchObject({ total: 2, new: 2 });
    expect(late.counterparts['erp']?.controlTotals[0]).toMatchObject({ explained: '-4.00', pending: '0.00' });
    for (const { id, digest } of [waiting, late]) {
      expect(await replayRun(place.tools, place.plan, id, null)).toMatchObject({
        reproduced: true,
        digest: { after: digest },
      });
    }
  });

  it('is due by its own field, to the end of that day where the other side is, or does not wait without one', async () => {
    const rule = `${match}timing: { erp: { due: { field: due } } }\nclassify:
  - name: overdue
    conditions: { all: [{ fact: timing, operator: equal, value: late }] }
    event: { type: break, params: { tier: 4, category: overdue } }`;
    const place = await openTimed(sample(), 'field', rule);
    const own = '2026-06-01';
    await place.deliver('shop', own, [`1,${own},2026-06-03,10.00`, `2,${own},2026-06-04,5.00`, `3,${own},,7.00`]);
    await place.deliver('erp', own, []);
    // The 4th begins in London an hour before it does in UTC.
    expect(countsOf(await place.run(own, '2026-06-03T23:00:00Z'))).toEqual({
      'baseline missing on-time': 1,
      'baseline missing pending': 2,
    });
    expect(countsOf(await place.run(own, '2026-06-03T23:00:01Z'))).toEqual({
      'baseline missing late': 1,
      'baseline missing on-time': 1,
      'baseline missing pending': 1,
    });
    const found = (await place.breaks('open')).map(({ verdict, difference }) => [verdict.category, difference.timing]);
    expect(found).toEqual([
      ['overdue', 'late'],
      ['unclassified', undefined],
    ]);
  });

  it('is due some business days after its own day', async () => {
    const place = await openTimed(sample(), 'days', `${match}timing: { erp: { due: 1bd } }`);
    const friday = '2026-11-06';
    await place.deliver('shop', friday, [`1,${friday},,10.00`]);
    await place.deliver('erp', friday, []);
    // One business day after the end of Friday is the end of Monday.
    expect(countsOf(await place.run(friday, '2026-11-10T00:00:00Z'))).toEqual({ 'baseline missing pending': 1 });
    expect(countsOf(await place.run(friday, '2026-11-10T00:00:01Z'))).toEqual({ 'baseline missing late': 1 });
  });

  it('is one finding with all others where its feed has not arrived, and one break once it is late', async () => {
    const place = await openTimed(sample(), 'absent', `${match}timing: { erp: { due: expect } }`);
    await place.deliver('shop', day, [`1,${day},,10.00`, `2,${day},,5.00`, `3,${day},,1.00`]);
    const [feed, due] = ['erp-absent/sales', '2026-11-03T18:00:00.000Z'];
    const waiting = await place.run(day, '2026-11-03T09:00:00.000Z');
    const since = waiting.asOf;
    expect(countsOf(waiting)).toEqual({ 'baseline missing pending': 3 });
    expect(waiting.counterparts['erp']?.notArrived).toEqual({ feed, due, isLate: false, since });
    expect(waiting.breaks.total).toBe(0);
    const late = await place.run(day, '2026-11-03T20:00:00.000Z');
    expect(countsOf(late)).toEqual({ 'baseline missing late': 3 });
    expect(late.counterparts['erp']?.notArrived).toEqual({ feed, due, isLate: true, since });
    expect(late.breaks).toMatchObject({ total: 1, new: 1 });
    const [found] = await place.breaks('open');
    expect(found).toMatchObject({
      verdict: { category: 'feed-not-arrived' },
      difference: { feed: { feed, due, since } },
    });
    const explained = await explainBreak(place.tools, place.plan, found?.id ?? '');
    expect(explained.lonely).toContain(`Nothing of ${feed} has arrived, though it was due ${due}.`);
    expect(await replayRun(place.tools, place.plan, late.id, null)).toMatchObject({
      reproduced: true,
      breaks: { added: 0 },
    });
    // What was missed comes, and one record of it is another amount.
    await place.deliver('erp', day, [`1,${day},,10.00`, `2,${day},,5.00`, `3,${day},,2.00`]);
    const arrived = await place.run(day, '2026-11-04T09:00:00.000Z');
    expect(arrived.counterparts['erp']?.notArrived).toBeUndefined();
    expect(arrived.breaks).toMatchObject({ total: 1, new: 1, closed: 1 });
  });

  it('fails the run where nothing says how long its feed is waited for, and where it is the feed of the baseline', async () => {
    const untimed = await openTimed(sample(), 'untimed', match);
    await untimed.deliver('shop', day, [`1,${day},,10.00`]);
    await expect(untimed.run(day, '2026-11-03T09:00:00Z')).rejects.toMatchObject({ code: 'source-not-found' });
    const timed = await openTimed(sample(), 'baseline', `${match}timing: { erp: { due: expect } }`);
    await timed.deliver('erp', day, [`1,${day},,10.00`]);
    await expect(timed.run(day, '2026-11-03T09:00:00Z')).rejects.toMatchObject({ code: 'source-not-found' });
  });
});
