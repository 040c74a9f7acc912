import { expect, it } from 'vitest';
import { replayRun } from '../../../src/run/replay-run.js';
import { describeSample } from '../../support/describe-sample.js';
import { countsOf, openTimed } from '../../support/timed-workspace.js';

const [first, second, third] = ['2026-11-02', '2026-11-03', '2026-11-05'];
const carrying = 'match: [{ name: receipt, key: [receipt] }]\ncompare: { amount: { within: 0.05 GBP } }\n';
const rule = `${carrying}timing: { erp: { due: 1d, carry: 2d } }`;
const at = (day: string): string => `${day}T12:00:00.000Z`;

describeSample('a record that is carried', (sample) => {
  it('is paired by a later scope, which closes its break and counts it outside of its own records', async () => {
    const place = await openTimed(sample(), 'later', rule);
    await place.deliver('shop', first, [`1,${first},,10.00`, `2,${first},,5.00`]);
    await place.deliver('erp', first, [`2,${first},,5.00`]);
    const before = await place.run(first, at('2026-11-06'));
    expect(before.breaks).toMatchObject({ total: 1, new: 1 });
    await place.deliver('shop', second, [`3,${second},,1.00`]);
    await place.deliver('erp', second, [`1,${second},,10.00`, `3,${second},,1.00`]);
    const found = await place.run(second, at('2026-11-06'));
    expect(countsOf(found)).toEqual({
      'baseline match on-time': 1,
      'counterpart match carried': 1,
      'counterpart match on-time': 1,
    });
    expect(found.counterparts['erp']).toMatchObject({
      records: { baseline: 1, counterpart: 2 },
      carried: { match: 1, mismatch: 0, records: { baseline: 1, counterpart: 0 } },
      balanced: true,
    });
    expect(found.counterparts['erp']?.controlTotals[0]).toMatchObject({
      difference: '10.00',
      explained: '0.00',
      lines: [{ name: 'carried', amount: '10.00' }],
      residue: '0.00',
    });
    expect(found.breaks).toMatchObject({ total: 0, closed: 1 });
    const { rows } = await place.tools.store.database.raw<{ rows: object[] }>(
      'select * from tieout_reporting.control_total_lines where run_id = ?',
      [found.id],
    );
    expect(rows).toEqual([
      {
        run_id: found.id,
        counterpart: 'erp',
        field: 'amount',
        currency: 'GBP',
        position: 1,
        line: 'carried',
        amount: '10.00',
      },
    ]);
    expect(await place.breaks('open')).toEqual([]);
    expect(await replayRun(place.tools, place.plan, found.id, null)).toMatchObject({ reproduced: true });
    // The scope that owns it counts it as carried now, and takes it from nobody.
    const again = await place.run(first, at('2026-11-07'));
    expect(countsOf(again)).toMatchObject({ 'baseline match carried': 1, 'baseline match on-time': 1 });
    expect(again.counterparts['erp']?.controlTotals[0]).toMatchObject({
      lines: [{ name: 'carried', amount: '-10.00' }],
    });
    expect(again.breaks).toMatchObject({ total: 0, closed: 0 });
    expect((await place.run(second, at('2026-11-06'))).id).toBe(found.id);
  });

  it('is a break again where the run that had it is superseded by one that has not', async () => {
    const place = await openTimed(sample(), 'released', rule);
    await place.deliver('shop', first, [`1,${first},,10.00`]);
    await place.deliver('erp', first, []);
    await place.run(first, at('2026-11-06'));
    await place.deliver('shop', second, []);
    await place.deliver('erp', second, [`1,${second},,10.00`]);
    await place.run(second, at('2026-11-06'));
    // Run again meanwhile, its scope counts it as carried.
    expect(countsOf(await place.run(first, at('2026-11-07')))).toEqual({ 'baseline match carried': 1 });
    await place.deliver('erp', second, [`9,${second},,10.00`]);
    const without = await place.run(second, at('2026-11-08'));
    expect(without.counterparts['erp']).toMatchObject({ carried: { match: 0 } });
    const open = await place.breaks('open');
    expect(open.map(({ scope, difference }) => [scope.from, difference.key['receipt']])).toEqual([
      [first, '1'],
      [second, '9'],
    ]);
    expect(open[0]?.history.map(({ event }) => event)).toEqual(['opened', 'closed', 'reopened']);
    expect(countsOf(await place.run(first, at('2026-11-08')))).toEqual({ 'baseline missing late': 1 });
  });

  it('differs as a break of the run that found its partner, and is no candidate when it is too old', async () => {
    const place = await openTimed(sample(), 'differs', rule);
    await place.deliver('shop', first, [`1,${first},,10.00`, `2,${first},,5.00`]);
    await place.deliver('erp', first, []);
    await place.run(first, at('2026-11-06'));
    await place.deliver('shop', second, []);
    await place.deliver('erp', second, [`1,${second},,11.00`]);
    const found = await place.run(second, at('2026-11-06'));
    expect(found.breaks).toMatchObject({ total: 1, new: 1, closed: 1 });
    const mismatch = (await place.breaks('open')).find(({ difference }) => difference.outcome === 'mismatch');
    expect(mismatch).toMatchObject({ scope: { from: second }, difference: { timing: 'carried' } });
    await place.deliver('shop', third, []);
    await place.deliver('erp', third, [`2,${third},,5.00`]);
    expect(countsOf(await place.run(third, at('2026-11-08')))).toEqual({ 'counterpart missing late': 1 });
  });

  it('is paired through a window on the day of its scope, whichever day is run first', async () => {
    const near = `match: [{ name: day, key: [receipt, day] }, { name: late, key: [receipt], near: { day: { after: 1d } } }]
compare: { amount: exact }
timing: { erp: { due: 1d, carry: 5d } }`;
    for (const [name, days] of [
      ['forward', [first, second]],
      ['backward', [second, first]],
    ] as const) {
      const place = await openTimed(sample(), name, near);
      await place.deliver('shop', first, [`1,${first},,10.00`, `2,${first},,5.00`]);
      await place.deliver('erp', first, []);
      await place.deliver('shop', second, [`2,${second},,7.00`]);
      await place.deliver('erp', second, [`1,${second},,10.00`, `2,${second},,7.00`]);
      for (const day of days) await place.run(day, at('2026-11-10'));
      // Receipt 2 of the second day is its own; that of the first stays alone.
      const open = await place.breaks('open');
      expect(open.map(({ scope, difference }) => [scope.from, difference.key['receipt']])).toEqual([[first, '2']]);
    }
  });
});
