import { expect, test } from 'vitest';
import { operationalError } from '../../../src/base/errors.js';
import { heldDocuments } from '../../../src/delivery/shared/documents/run-document.js';
import type { HeldDelivery } from '../../../src/run/find-state.js';

const shop: HeldDelivery = { feed: 'shop/sales', date: '2026-11-01', batch: 'B1', reasons: ['It has no trailer'] };
const ledger: HeldDelivery = { feed: 'ledger/postings', date: '2026-11-01', batch: 'B2', reasons: [] };

test('a delivery that several runs passed over is told once, with why it is held and what to do', () => {
  expect(heldDocuments([shop, shop], [])).toEqual([
    {
      batch: 'B1',
      feed: 'shop/sales',
      deliveryDate: '2026-11-01',
      earlierCounts: true,
      reasons: ['It has no trailer'],
      next: expect.stringContaining('tieout batches release B1 --because') as string,
    },
  ]);
});

test('where nothing else counts it is told of the failure, and no other failure is one', () => {
  const failures = [
    operationalError('delivery-held', ledger),
    operationalError('day-not-covered', { feed: 'shop/sales', date: '2026-11-01' }),
  ];
  expect(heldDocuments([], failures)).toMatchObject([{ batch: 'B2', earlierCounts: false, reasons: [] }]);
});
