import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpusText, isCorpusPresent, openCorpus } from '../../support/corpus.js';
import type { Corpus } from '../../support/corpus.js';
import { createEmbedded } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { isInFirstHalf, matchQuality, qualityInWords } from '../../support/match-quality.js';
import { readTruePairs, truePairsAmong } from '../../support/true-pairs.js';
import type { IdPair } from '../../support/true-pairs.js';
import type { Store } from '../../../src/store/index.js';

describe.skipIf(!isCorpusPresent)('rules of several passes', () => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await createEmbedded();
    store = await database.open();
  });
  afterAll(() => database.remove());

  /** Every pair that a rule finds in two files, and the true ones. */
  async function pairsOf(
    corpus: Corpus,
    rule: string,
    { set, delimiter }: { readonly set: string; readonly delimiter: string },
  ): Promise<{ readonly pairs: readonly IdPair[]; readonly truth: ReadonlyMap<string, string> }> {
    const truth = readTruePairs(await corpusText(`${set}/gt.csv`), delimiter);
    const { breaks } = await corpus.run(rule);
    return { pairs: truePairsAmong(breaks, truth).pairs, truth };
  }

  it('find the publications of two libraries, also on the half that the rule was not written on', async () => {
    const corpus = await openCorpus(store, 'publications', { read: ['dblp_acm/dblp.csv', 'dblp_acm/acm.csv'] });
    const { pairs, truth } = await pairsOf(corpus, 'dblp-vs-acm', { set: 'dblp_acm', delimiter: '%' });
    await corpus.remove();
    const written = matchQuality(pairs, truth, isInFirstHalf);
    const judged = matchQuality(pairs, truth, (id) => !isInFirstHalf(id));
    console.info(`DBLP-ACM, the half the rule was written on: ${qualityInWords(written)}`);
    console.info(`DBLP-ACM, the other half: ${qualityInWords(judged)}`);
    expect(judged.precision).toBeGreaterThanOrEqual(0.995);
    expect(judged.recall).toBeGreaterThanOrEqual(0.98);
    expect(judged.f1).toBeGreaterThanOrEqual(0.988);
  });

  it('find products of two shops whose names differ; how many is printed', async () => {
    const corpus = await openCorpus(store, 'products', { read: ['abt_buy/abt.csv', 'abt_buy/buy.csv'] });
    const { pairs, truth } = await pairsOf(corpus, 'abt-vs-buy', { set: 'abt_buy', delimiter: '|' });
    await corpus.remove();
    const quality = matchQuality(pairs, truth);
    console.info(`Abt-Buy: ${qualityInWords(quality)}`);
    // No floor for how good it is; but it must find what equal names find, and not more pairs than there are.
    expect(quality.right).toBeGreaterThanOrEqual(10);
    expect(quality.found).toBeLessThanOrEqual(truth.size);
  });
});
