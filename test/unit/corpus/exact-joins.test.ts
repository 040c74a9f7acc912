import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/index.js';
import { createEmbedded } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { corpusText, isCorpusPresent, openCorpus } from '../../support/corpus.js';
import type { Corpus } from '../../support/corpus.js';
import { readTruePairs, truePairsAmong } from '../../support/true-pairs.js';

interface ExactJoins {
  readonly workspace: string;
  readonly folder: string;
  readonly files: readonly string[];
  readonly delimiter: string;
  readonly joins: readonly { readonly rule: string; readonly pairs: number; readonly true: number }[];
}

/**
 * What a join on values that are unique on both sides finds, counted by another program: see the README of the sets.
 */
const sets: readonly ExactJoins[] = [
  {
    workspace: 'publications',
    folder: 'dblp_acm',
    files: ['dblp.csv', 'acm.csv'],
    delimiter: '%',
    joins: [
      { rule: 'same-title', pairs: 1906, true: 1904 },
      { rule: 'same-authors', pairs: 425, true: 412 },
      { rule: 'same-venue', pairs: 0, true: 0 },
      { rule: 'same-year', pairs: 0, true: 0 },
    ],
  },
  {
    workspace: 'products',
    folder: 'abt_buy',
    files: ['abt.csv', 'buy.csv'],
    delimiter: '|',
    joins: [
      { rule: 'same-name', pairs: 10, true: 10 },
      { rule: 'same-price', pairs: 19, true: 1 },
      { rule: 'same-description', pairs: 0, true: 0 },
    ],
  },
];

describe.skipIf(!isCorpusPresent)('a join on values that are unique on both sides', () => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await createEmbedded();
    store = await database.open();
  });
  afterAll(() => database.remove());

  describe.each(sets)('of $folder', ({ workspace, folder, files, ...set }) => {
    let corpus: Corpus;
    let truth: ReadonlyMap<string, string>;
    beforeAll(async () => {
      corpus = await openCorpus(store, workspace, { read: files.map((file) => `${folder}/${file}`) });
      truth = readTruePairs(await corpusText(`${folder}/gt.csv`), set.delimiter);
    });
    afterAll(() => corpus.remove());

    it.each(set.joins)('by $rule finds $pairs pairs, $true of them true', async ({ rule, ...expected }) => {
      const { breaks } = await corpus.run(rule);
      const { pairs, right } = truePairsAmong(breaks, truth);
      expect({ pairs: pairs.length, true: right.length }).toEqual(expected);
    });
  });
});
