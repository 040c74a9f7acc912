import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExpectedSide } from '../../../tools/corpus/answer.js';
import {
  cardSettlementFolder,
  expectedAnswers,
  marketplaceFolder,
  payoutOrders,
  readLabels,
} from '../../../tools/corpus/read-sets.js';
import type { Store } from '../../../src/store/index.js';
import { createEmbedded } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { corpusData, isCorpusPresent, openCorpus } from '../../support/corpus.js';
import type { Corpus } from '../../support/corpus.js';
import { categoriesOf, countsOf, impliedCategories } from '../../support/corpus-answers.js';
import { repository } from '../../support/repository.js';

type Sides = Readonly<Partial<Record<'baseline' | 'counterpart', ExpectedSide>>>;

const expectedFile = (workspace: string): Promise<string> =>
  readFile(join(repository, 'test/corpus', workspace, 'expected.json'), 'utf8');

/** Each file, and the column of its ids; the rules of the workspaces never read the column `scenario`. */
const sets = [
  {
    workspace: 'card-settlement',
    folder: cardSettlementFolder,
    files: {
      'ledger-midaz.csv': 'ledger_tx_id',
      'acquirer-settlement.json': 'acquirer_tx_id',
      'acquirer-fees.csv': 'fee_id',
      'chargebacks.csv': 'chargeback_id',
    },
    expected: JSON.parse(await expectedFile('card-settlement')) as Readonly<Record<string, Sides>>,
  },
  {
    workspace: 'marketplace-payouts',
    folder: marketplaceFolder,
    files: {
      'orders.csv': 'order_id',
      'gateway-transactions.json': 'gateway_tx_id',
      'refunds.csv': 'refund_id',
      'seller-payouts.csv': 'payout_id',
    },
    expected: JSON.parse(await expectedFile('marketplace-payouts')) as Readonly<Record<string, Sides>>,
  },
];

describe.skipIf(!isCorpusPresent)('the labels', () => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await createEmbedded();
    store = await database.open();
  });
  afterAll(() => database.remove());

  describe.each(sets)('of $workspace', ({ workspace, folder, files, expected }) => {
    let corpus: Corpus;
    const idColumns = new Map(Object.entries(files));
    beforeAll(async () => {
      const made =
        workspace === 'marketplace-payouts' ? { 'reference/payout-orders.csv': await payoutOrders(corpusData) } : {};
      corpus = await openCorpus(store, workspace, {
        read: Object.keys(files).map((file) => `${folder}/${file}`),
        made,
      });
    });
    afterAll(() => corpus.remove());

    it('are compared with the data by a program of their own, record by record', async () => {
      const made = await expectedAnswers(corpusData);
      expect(made[workspace], 'run `npm run corpus:answers`').toEqual(expected);
    });

    it.each(Object.entries(expected))(
      'are what %s says, record by record, but for the deviations',
      async (rule, sides) => {
        const answer = await corpus.run(rule);
        for (const [side, known] of Object.entries(sides)) {
          const name = side === 'counterpart' ? side : 'baseline';
          const labels = await readLabels(corpusData, join(folder, known.file), idColumns.get(known.file) ?? '');
          expect(categoriesOf(answer, name, known)).toEqual(impliedCategories(known, labels));
          expect(countsOf(answer, name, known)).toEqual(known.answers);
        }
      },
    );
  });
});
