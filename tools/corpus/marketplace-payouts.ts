import { cents, expectedSide, grouped } from './answer.js';
import type { ExpectedRecord, ExpectedSide, Row } from './answer.js';

/** The four files of the set. */
export interface MarketplacePayouts {
  readonly orders: readonly Row[];
  readonly gateway: readonly Row[];
  readonly payouts: readonly Row[];
  readonly refunds: readonly Row[];
}

type ExpectedRules = Readonly<Record<string, Readonly<Record<string, ExpectedSide>>>>;

const text = (row: Row, name: string): string => row[name] ?? '';
const listed = (payout: Row): readonly string[] => text(payout, 'included_order_ids').split('|');

/** What the rules of `test/corpus/marketplace-payouts` must say, worked out without the engine. */
export function expectMarketplacePayouts(files: MarketplacePayouts): ExpectedRules {
  return {
    'orders-vs-gateway': {
      counterpart: expectedSide(
        { file: 'gateway-transactions.json', id: 'gateway_id' },
        captureLabels,
        capturesOf(files),
      ),
    },
    'orders-to-pay-out': {
      baseline: expectedSide({ file: 'orders.csv', id: 'order_id' }, orderLabels, ordersOf(files)),
    },
    'refunds-vs-gateway': {
      baseline: expectedSide({ file: 'refunds.csv', id: 'refund_id' }, refundLabels, refundsOf(files)),
    },
    'payouts-vs-gateway': {
      baseline: expectedSide({ file: 'seller-payouts.csv', id: 'payout_id' }, payoutLabels, payoutsOf(files)),
    },
  };
}

/** The list of orders of each payout as one row for each order, which is what a crosswalk reads. */
export function payoutOrdersCsv(payouts: readonly Row[]): string {
  const rows = payouts.flatMap((payout) => listed(payout).map((order) => `${order},${payout['payout_id']}`));
  return ['order_id,payout_id', ...rows, ''].join('\n');
}

const captureLabels = {
  gateway_matches_order: ['match'],
  gateway_amount_tolerance_candidate: ['within-tolerance'],
  gateway_amount_mismatch: ['amount-differs'],
  gateway_refunded: ['capture-refunded'],
  gateway_failed_no_payout: ['capture-failed'],
  gateway_only_unmatched: ['no-such-order'],
};

function capturesOf({ orders, gateway }: MarketplacePayouts): readonly ExpectedRecord[] {
  const ordersById = grouped(orders, (order) => text(order, 'order_id'));
  return gateway.map((capture) => {
    const named = { id: text(capture, 'gateway_tx_id'), label: text(capture, 'scenario') };
    const [order] = ordersById.get(text(capture, 'order_id')) ?? [];
    if (!order) return { ...named, answer: 'no-such-order' };
    const difference = Math.abs(cents(text(order, 'gross_amount')) - cents(text(capture, 'gross_amount')));
    if (difference > 5) return { ...named, answer: 'amount-differs' };
    if (capture['status'] === 'failed') return { ...named, answer: 'capture-failed' };
    if (capture['status'] === 'refunded') return { ...named, answer: 'capture-refunded' };
    return { ...named, answer: difference > 0 ? 'within-tolerance' : 'match' };
  });
}

const orderLabels = {
  order_gateway_payout_candidate: ['match'],
  order_has_refund: ['refunded'],
  order_needs_review: ['disputed'],
  order_not_captured_yet: ['pending'],
};

function ordersOf({ orders, gateway }: MarketplacePayouts): readonly ExpectedRecord[] {
  const captured = new Set(gateway.map((capture) => capture['order_id']));
  return orders.map((order) => {
    const named = { id: text(order, 'order_id'), label: text(order, 'scenario') };
    const status = text(order, 'status');
    if (status !== 'paid') return { ...named, answer: status };
    if (captured.has(order['order_id'])) return { ...named, answer: 'match' };
    return { ...named, answer: 'no-capture', reason: 'The gateway has nothing of this order.' };
  });
}

const refundLabels = { refund_links_to_gateway_and_order: ['match'], refund_only_unmatched: ['no-such-capture'] };

function refundsOf({ refunds, gateway }: MarketplacePayouts): readonly ExpectedRecord[] {
  const captured = new Map(gateway.map((capture) => [capture['gateway_tx_id'], capture]));
  return refunds.map((refund) => {
    const named = { id: text(refund, 'refund_id'), label: text(refund, 'scenario') };
    const capture = captured.get(refund['gateway_tx_id']);
    const isSame = ['order_id', 'seller_id', 'currency'].every((name) => capture?.[name] === refund[name]);
    return { ...named, answer: isSame ? 'match' : 'no-such-capture' };
  });
}

const payoutLabels = {
  aggregate_payout_many_orders: ['match', 'within-tolerance'],
  partial_payout_candidate: ['paid-in-part'],
  refund_adjusted_payout: ['paid-less'],
  payout_only_unmatched: ['no-such-orders'],
};

/** The fee that is kept back of a payout of several orders. */
const feeOfSeveral = 99;

function payoutsOf({ payouts, gateway, orders }: MarketplacePayouts): readonly ExpectedRecord[] {
  const captures = new Map(gateway.map((capture) => [capture['order_id'], capture]));
  const ordered = new Map(orders.map((order) => [order['order_id'], cents(text(order, 'gross_amount'))]));
  return payouts.map((payout) => {
    const named = { id: text(payout, 'payout_id'), label: text(payout, 'scenario') };
    const paidFor = listed(payout).flatMap((order): readonly Row[] => {
      const capture = captures.get(order);
      return capture ? [capture] : [];
    });
    if (paidFor.length === 0) return { ...named, answer: 'no-such-orders' };
    return { ...named, ...answerOf(payout, paidFor, ordered) };
  });
}

function answerOf(
  payout: Row,
  paidFor: readonly Row[],
  ordered: ReadonlyMap<string | undefined, number>,
): Omit<ExpectedRecord, 'id' | 'label'> {
  const currencies = [...new Set([payout, ...paidFor].map((row) => text(row, 'currency')))].toSorted((left, right) =>
    left < right ? -1 : 1,
  );
  if (currencies.length > 1) {
    return { answer: 'several-currencies', reason: `It adds up amounts in ${currencies.join(' and ')}.` };
  }
  const isOfSeveral = listed(payout).length > 1;
  const paid = cents(text(payout, 'amount')) + (isOfSeveral ? feeOfSeveral : 0);
  const captured = paidFor.reduce((total, capture) => total + cents(text(capture, 'net_amount')), 0);
  const lacking = captured - paid;
  if (Math.abs(lacking) <= 5) return { answer: lacking === 0 ? 'match' : 'within-tolerance' };
  const isOdd = (capture: Row): boolean =>
    Math.abs(cents(text(capture, 'gross_amount')) - (ordered.get(capture['order_id']) ?? 0)) > 5;
  const odd = paidFor.filter(isOdd);
  const because = odd.map(({ order_id: order }) => `the gateway captured another amount than that of order ${order}`);
  const reason = [`It is ${hundredths(lacking)} less than the captures`, ...because].join(': ');
  if (isOfSeveral) return { answer: 'sum-differs', reason: `${reason}.` };
  const share = (lacking * 100) / paid;
  return { answer: share >= 53.5 && share <= 54.2 ? 'paid-in-part' : 'paid-less', reason: `${reason}.` };
}

const hundredths = (amount: number): string => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
