import { describe, expect, it } from 'vitest';
import type { RecordValues } from '../../../src/model/outcome.js';
import { describeSample } from '../../support/describe-sample.js';
import { receipts, receiptsOf } from '../../support/systemic.js';
import { changes, deliver, followEach, openReceipts, receiptsWorkspace } from '../../support/systemic-workspace.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const names = Object.keys(changes);

/** So many records, of all stores: 7919 and the number of records have no divisor in common. */
function changedIn(name: string, marked: number, records: readonly RecordValues[]): readonly RecordValues[] {
  return records.map((record, index) => {
    const place = (index * 7919) % records.length;
    const changed = place < marked ? (changes[name]?.change(record) ?? record) : record;
    // two with the cause and five without it differ otherwise, too
    return place < 2 || place >= records.length - 5 ? { ...changed, status: 'open' } : changed;
  });
}

describeSample('what is proposed where no field tells the records of a cause', (sample) => {
  describe.each([
    { percent: 2, day: '2026-09-02', next: '2026-10-02' },
    { percent: 20, day: '2026-09-20', next: '2026-10-20' },
    { percent: 80, day: '2026-09-28', next: '2026-10-28' },
  ])('of $percent % of the records', ({ percent, day, next }) => {
    it('accepts at least 95 % of the breaks of its group until a day, and none of another', async () => {
      const marked = (receipts * percent) / 100;
      const records = receiptsOf(0);
      const ledger = Object.fromEntries(names.map((name) => [name, [changedIn(name, marked, records)]]));
      const workspace = await writeWorkspace(receiptsWorkspace(names));
      await deliver(workspace, day, records, ledger);
      await deliver(workspace, next, records, ledger);
      const followed = await followEach(sample().tools, workspace, names, day);
      const after = await openReceipts(sample().tools, workspace);
      for (const [name, { cause, proposal }] of followed) {
        expect(cause, name).toMatchObject({ kind: changes[name]?.kind, reach: { kind: 'untold' } });
        expect(proposal.message).toContain('are accepted until 2026-12-02');
        const { breaks, counterparts } = await after.run(name, next);
        expect(breaks.total, name).toBeLessThanOrEqual(7 + 0.05 * cause.breaks);
        expect(breaks.total, name).toBeGreaterThanOrEqual(7);
        expect(counterparts['ledger']?.verdicts?.accepted, name).toBeGreaterThanOrEqual(0.95 * cause.breaks);
      }
    });
  });

  it('proposes nothing for what is accepted already', async () => {
    const records = receiptsOf(0);
    const ledger = { tax: [changedIn('tax', 200, records)] };
    const workspace = await writeWorkspace(receiptsWorkspace(['tax']));
    for (const day of ['2026-09-03', '2026-10-03']) await deliver(workspace, day, records, ledger);
    await followEach(sample().tools, workspace, ['tax'], '2026-09-03');
    await expect(followEach(sample().tools, workspace, ['tax'], '2026-10-03')).rejects.toThrow(
      "the classify rule 'net-ratio-1-2' accepts these pairs already",
    );
  });
});
