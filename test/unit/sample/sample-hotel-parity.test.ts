import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeHotelParity } from '../../../tools/sample-hotel-parity/make-hotel-parity.js';

const workspace = join(import.meta.dirname, '../../../samples/hotel-parity');
const sample = makeHotelParity();
const [first, , third] = sample.expected.runs;
const runs = sample.expected.runs.flatMap(({ hotels }) => Object.values(hotels));

describe('the sample of the hotels', () => {
  it.each(sample.files)('$name is what its generator writes', async ({ name, content }) => {
    expect(await readFile(join(workspace, name), 'utf8'), 'run `npm run sample:hotel-parity`').toBe(content);
  });

  it('has the known answer its generator writes', async () => {
    const committed = await readFile(join(workspace, 'systems/data/expected.json'), 'utf8');
    const written = `${JSON.stringify(sample.expected, null, 2)}\n`;
    expect(committed, 'run `npm run sample:hotel-parity`').toBe(written);
  });

  it('is the same whenever it is made', () => {
    expect(makeHotelParity()).toEqual(sample);
  });

  it('has breaks of three categories, and of every level but one', () => {
    const names = (counts: (run: (typeof runs)[number]) => Readonly<Record<string, number>>) => [
      ...new Set(
        runs.flatMap((run) => Object.entries(counts(run)).flatMap(([name, count]) => (count > 0 ? name : []))),
      ),
    ];
    expect(names(({ breaks }) => breaks.byCategory).toSorted()).toEqual(['availability', 'rate-parity', 'restriction']);
    expect(names(({ breaks }) => breaks.bySeverity).toSorted()).toEqual(['high', 'low', 'medium']);
    expect(names(({ verdicts }) => verdicts).toSorted()).toEqual(['accepted', 'break', 'compliant']);
  });

  it('accepts on one day what is a break on the next', () => {
    const breakfast = (run: typeof first): string | undefined =>
      run?.hotels['vienna']?.listed.find((text) => text.startsWith('STD/BB 2025-12-16'));
    expect(breakfast(first)).toMatch(/accepted, dearer-breakfast-not-loaded-yet/);
    expect(breakfast(third)).toMatch(/tier 3, rate-parity/);
  });

  it('calls two room types by one code, on different nights', () => {
    const told = sample.files.find(({ name }) => name.endsWith('new-york/channel_20251216.csv'))?.content;
    expect(told).toMatch(/,K2,RACK,2025-12-21,/);
    expect(told).toMatch(/,K2,RACK,2025-12-22,/);
  });

  it('has a difference on Monday that Tuesday took back', () => {
    const rate = (day: string): string | undefined =>
      sample.files
        .find(({ name }) => name.endsWith(`vienna/channel_${day}.csv`))
        ?.content.match(/0102,RACK,2025-12-16,EUR,([^,]*)/)?.[1];
    expect(rate('20251215')).not.toBe(rate('20251216'));
    expect(first?.hotels['vienna']?.listed.join()).not.toContain('DLX/BAR 2025-12-16');
  });
});
