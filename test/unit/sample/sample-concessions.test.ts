import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSampleConcessions } from '../../../tools/sample-concessions/make-concessions.js';

const root = join(import.meta.dirname, '../../..');
const concessions = makeSampleConcessions();

describe('the sample of the partners', () => {
  it.each(concessions.files)('$name is what its generator writes', async ({ name, content }) => {
    expect(await readFile(join(root, name), 'utf8'), 'run `npm run sample:concessions`').toBe(content);
  });

  it('has the known answer its generator writes', async () => {
    const committed = await readFile(join(root, 'systems/data/concessions/expected.json'), 'utf8');
    const written = `${JSON.stringify(concessions.expected, null, 2)}\n`;
    expect(committed, 'run `npm run sample:concessions`').toBe(written);
  });

  it('is the same whenever it is made', () => {
    expect(makeSampleConcessions()).toEqual(concessions);
  });

  it('tolerates on one day what is a break on the next, when an override ends between them', () => {
    const listed = (day: string): number =>
      (concessions.expected[day]?.['hudson-toys']?.listed ?? []).filter((text) => text.includes('amount-difference'))
        .length;
    expect([listed('2010-12-21'), listed('2010-12-22'), listed('2010-12-23')]).toEqual([1, 1, 3]);
  });

  it('books an evening in New York on the next day of UTC, and on its own day in the store', () => {
    const ledger = concessions.files.find(({ name }) => name.endsWith('CONCESSIONS_20101222.csv'));
    expect(ledger?.content).toMatch(/^22\.12\.2010;hudson-toys;[^;]*;[^;]*;2010-12-23T/m);
  });
});
