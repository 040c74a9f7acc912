import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSampleLedger, sampleDays } from '../../../tools/sample-ledger/make-ledger.js';

const data = join(import.meta.dirname, '../../../systems/data');
const tills = await Promise.all(sampleDays.map((day) => readFile(join(data, 'tills', `${day}.csv`), 'utf8')));
const ledger = makeSampleLedger(tills);

describe('the sample ledger', () => {
  it.each(ledger.files)('$name is what its generator writes, byte for byte', async ({ name, content }) => {
    const committed = await readFile(join(data, 'ledger', name));
    expect(committed.equals(content), 'run `npm run sample:ledger`').toBe(true);
  });

  it('has the known answer its generator writes', async () => {
    const committed = await readFile(join(data, 'ledger', 'expected.json'), 'utf8');
    expect(committed, 'run `npm run sample:ledger`').toBe(`${JSON.stringify(ledger.expected, null, 2)}\n`);
  });

  it('is the same whenever it is made', () => {
    expect(makeSampleLedger(tills)).toEqual(ledger);
  });

  it('accounts for every record of both files on every day', () => {
    sampleDays.forEach((day, index) => {
      const feeds = ledger.expected[day]?.feeds;
      const tillRecords = (tills[index] ?? '').trimEnd().split('\n').length - 1;
      const postings = (ledger.files[index]?.content.toString('latin1') ?? '').trimEnd().split('\r\n').length - 1;
      expect(feeds?.['high-street-tills/sales']?.scanned).toBe(tillRecords);
      expect(feeds?.['general-ledger/postings']?.scanned).toBe(postings);
    });
  });

  it('shows every outcome a run can have, and every tier a difference can have', () => {
    const days = Object.values(ledger.expected);
    const seen = (bucket: (day: (typeof days)[number]) => number) => days.some((day) => bucket(day) > 0);
    const shown = ['match', 'within-tolerance', 'mismatch', 'missing', 'ambiguous', 'blocked', 'excluded'] as const;
    for (const outcome of shown) {
      expect(seen((day) => day.buckets.baseline[outcome])).toBe(true);
    }
    for (const outcome of ['missing', 'duplicate', 'excluded'] as const) {
      expect(seen((day) => day.buckets.counterpart[outcome])).toBe(true);
    }
    for (const tier of ['3', '4']) expect(seen((day) => day.breaks.byTier[tier] ?? 0)).toBe(true);
  });
});
