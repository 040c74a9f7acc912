import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Row } from './answer.js';
import { expectCardSettlement } from './card-settlement.js';
import { expectMarketplacePayouts, payoutOrdersCsv } from './marketplace-payouts.js';

/** Folders of the labelled sets, below the directory that holds them. */
export const cardSettlementFolder = 'lerian_context-01-card-acquirer-settlement';
export const marketplaceFolder = 'lerian_context-03-marketplace-payouts';

/** The rows of a CSV or JSON file of a set. */
export async function readRows(sets: string, file: string): Promise<readonly Row[]> {
  const text = await readFile(join(sets, file), 'utf8');
  return file.endsWith('.json') ? (JSON.parse(text) as Row[]) : parse(text, { columns: true });
}

/** The known answers of the labelled sets in a directory, by the workspace of `test/corpus`. */
export async function expectedAnswers(sets: string): Promise<Readonly<Record<string, object>>> {
  const card = (file: string): Promise<readonly Row[]> => readRows(sets, join(cardSettlementFolder, file));
  const market = (file: string): Promise<readonly Row[]> => readRows(sets, join(marketplaceFolder, file));
  return {
    'card-settlement': expectCardSettlement({
      ledger: await card('ledger-midaz.csv'),
      settlements: await card('acquirer-settlement.json'),
      fees: await card('acquirer-fees.csv'),
      chargebacks: await card('chargebacks.csv'),
    }),
    'marketplace-payouts': expectMarketplacePayouts({
      orders: await market('orders.csv'),
      gateway: await market('gateway-transactions.json'),
      payouts: await market('seller-payouts.csv'),
      refunds: await market('refunds.csv'),
    }),
  };
}

/** The crosswalk from orders to payouts that the marketplace set lacks. */
export async function payoutOrders(sets: string): Promise<string> {
  return payoutOrdersCsv(await readRows(sets, join(marketplaceFolder, 'seller-payouts.csv')));
}

/** The label of each record of a file, by its id in a column. */
export async function readLabels(sets: string, file: string, id: string): Promise<ReadonlyMap<string, string>> {
  const rows = await readRows(sets, file);
  return new Map(rows.map((row) => [row[id] ?? '', row['scenario'] ?? '']));
}
