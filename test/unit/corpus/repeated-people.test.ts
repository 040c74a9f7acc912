import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpusText, isCorpusPresent, openCorpus } from '../../support/corpus.js';
import type { Corpus } from '../../support/corpus.js';
import { createEmbedded } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';

/** `rec-12-org` and `rec-12-dup-3` are the same person. */
const personOf = (record: string): string => record.split('-').slice(0, 2).join('-');

describe.skipIf(!isCorpusPresent)('a register that names people several times', () => {
  let database: TestDatabase;
  let corpus: Corpus;
  beforeAll(async () => {
    database = await createEmbedded();
    corpus = await openCorpus(await database.open(), 'people', { read: ['febrl_dedup/dataset1.csv'] });
  });
  afterAll(async () => {
    await corpus.remove();
    await database.remove();
  });

  it('has everyone set apart who shares a number, and nobody else', async () => {
    const [, ...lines] = (await corpusText('febrl_dedup/dataset1.csv')).trimEnd().split('\n');
    const numbers = new Map<string, string[]>();
    for (const line of lines) {
      const [record = '', ...rest] = line.split(', ');
      const number = rest.at(-1) ?? '';
      if (number !== '') numbers.set(number, [...(numbers.get(number) ?? []), record]);
    }
    const groups = [...numbers.values()].filter(({ length }) => length > 1);
    expect(groups.length).toBe(450);
    expect(groups.every((group) => new Set(group.map(personOf)).size === 1)).toBe(true);

    const { run, breaks } = await corpus.run('once-in-register');
    expect(breaks.every(({ difference }) => difference.outcome === 'duplicate')).toBe(true);
    for (const side of ['baseline', 'counterpart'] as const) {
      const apart = breaks.filter(({ difference }) => difference.side === side);
      const named = apart.map(({ difference }) => String(difference[side]?.values['record_id']));
      expect(named.toSorted()).toEqual(groups.flat().toSorted());
    }
    expect(run.counterparts['again']?.pairs.match).toBe(lines.length - groups.flat().length);
  });
});
