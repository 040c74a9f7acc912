import { cents, daysBetween, expectedSide, grouped } from './answer.js';
import type { ExpectedRecord, ExpectedSide, Row } from './answer.js';

/** The four files of the set. */
export interface CardSettlement {
  readonly ledger: readonly Row[];
  readonly settlements: readonly Row[];
  readonly fees: readonly Row[];
  readonly chargebacks: readonly Row[];
}

type ExpectedRules = Readonly<Record<string, Readonly<Record<string, ExpectedSide>>>>;

const saleOf = (row: Row): string => [row['order_id'], row['authorization_code'], row['currency']].join(' ');
const shareOf = (row: Row): string => [row['order_id'], row['settlement_id']].join(' ');
const text = (row: Row, name: string): string => row[name] ?? '';

/** What the rules of `test/corpus/card-settlement` must say, worked out without the engine. */
export function expectCardSettlement(files: CardSettlement): ExpectedRules {
  const sales = grouped(
    files.ledger.filter((line) => cents(text(line, 'amount')) > 0),
    saleOf,
  );
  return {
    'settlements-vs-ledger': {
      baseline: expectedSide(
        { file: 'acquirer-settlement.json', id: 'line_id' },
        settlementLabels,
        settlementsOf(files, sales),
      ),
      counterpart: expectedSide({ file: 'ledger-midaz.csv', id: 'line_id' }, ledgerLabels, ledgerOf(files)),
    },
    'fees-vs-settlements': {
      baseline: expectedSide({ file: 'acquirer-fees.csv', id: 'line_id' }, feeLabels, feesOf(files)),
    },
    'chargebacks-vs-sales': {
      baseline: expectedSide({ file: 'chargebacks.csv', id: 'line_id' }, chargebackLabels, chargebacksOf(files, sales)),
    },
    'reversals-vs-chargebacks': {
      baseline: expectedSide({ file: 'ledger-midaz.csv', id: 'line_id' }, reversalLabels, reversalsOf(files)),
    },
  };
}

const settlementLabels = {
  exact_order_and_authorization_match: ['match'],
  settlement_lag_candidate: ['settled-late'],
  amount_tolerance_candidate: ['within-tolerance'],
  fee_variance_candidate: ['fee-not-as-agreed'],
  amount_mismatch_outside_tolerance: ['amount-differs'],
  duplicate_settlement_candidate: ['settled-again'],
  acquirer_only_settlement: ['not-booked'],
};

function settlementsOf(
  { settlements }: CardSettlement,
  sales: ReadonlyMap<string, readonly Row[]>,
): readonly ExpectedRecord[] {
  const ofSale = grouped(settlements, saleOf);
  return settlements.map((settlement) => {
    const named = { id: text(settlement, 'acquirer_tx_id'), label: text(settlement, 'scenario') };
    const [sale] = sales.get(saleOf(settlement)) ?? [];
    if (!sale) return { ...named, answer: 'not-booked', reason: 'The ledger has no sale of this order.' };
    const first = ofSale.get(saleOf(settlement))?.[0];
    if (settlement !== first) return { ...named, answer: 'settled-again' };
    const difference = Math.abs(cents(text(settlement, 'gross_amount')) - cents(text(sale, 'amount')));
    if (difference > 5) return { ...named, answer: 'amount-differs' };
    if (isAboveAgreed(settlement, settlement)) return { ...named, answer: 'fee-not-as-agreed' };
    const days = daysBetween(text(sale, 'occurred_at'), text(settlement, 'settlement_date'));
    if (days > 3) return { ...named, answer: 'settled-late' };
    if (difference > 0) return { ...named, answer: 'within-tolerance' };
    return {
      ...named,
      answer: 'match',
      reason: `Settled ${days} days after the sale, as many that are labelled exact.`,
    };
  });
}

/** 2.9 % of the sale and 1.00. */
function isAboveAgreed(charged: Row, settlement: Row): boolean {
  return cents(text(charged, 'fee_amount')) * 1000 > cents(text(settlement, 'gross_amount')) * 29 + 100_000;
}

const ledgerLabels = {
  ledger_sale_candidate: ['paired'],
  ledger_only: ['not-settled'],
  ledger_chargeback: ['excluded'],
};

function ledgerOf({ ledger, settlements }: CardSettlement): readonly ExpectedRecord[] {
  const settled = grouped(settlements, saleOf);
  return ledger.map((line) => {
    const named = { id: text(line, 'ledger_tx_id'), label: text(line, 'scenario') };
    if (cents(text(line, 'amount')) < 0) return { ...named, answer: 'excluded' };
    if (settled.has(saleOf(line))) return { ...named, answer: 'paired' };
    return { ...named, answer: 'not-settled', reason: 'The acquirer has no settlement of this order.' };
  });
}

const feeLabels = {
  fee_matches_settlement: ['match', 'within-tolerance'],
  fee_variance_candidate: ['fee-not-as-agreed'],
  fee_only_unmatched: ['not-settled'],
};

function feesOf({ fees, settlements }: CardSettlement): readonly ExpectedRecord[] {
  const settled = grouped(settlements, shareOf);
  const charged = grouped(fees, shareOf);
  return fees.map((fee) => {
    const named = { id: text(fee, 'fee_id'), label: text(fee, 'scenario') };
    const place = charged.get(shareOf(fee))?.indexOf(fee) ?? 0;
    const settlement = settled.get(shareOf(fee))?.[place];
    if (!settlement) return { ...named, answer: 'not-settled' };
    if (isAboveAgreed(fee, settlement)) return { ...named, answer: 'fee-not-as-agreed' };
    const difference = Math.abs(cents(text(fee, 'fee_amount')) - cents(text(settlement, 'fee_amount')));
    const said = `The file charges ${fee['fee_amount']}, the settlement kept back ${settlement['fee_amount']}.`;
    if (difference > 5) return { ...named, answer: 'fee-differs', reason: said };
    return { ...named, answer: difference > 0 ? 'within-tolerance' : 'match' };
  });
}

const chargebackLabels = {
  chargeback_links_to_original_order: ['match'],
  duplicate_chargeback_candidate: ['charged-back-again'],
  chargeback_only_unmatched: ['no-such-sale'],
};

function chargebacksOf(
  { chargebacks }: CardSettlement,
  sales: ReadonlyMap<string, readonly Row[]>,
): readonly ExpectedRecord[] {
  const ofSale = grouped(chargebacks, saleOf);
  return chargebacks.map((chargeback) => {
    const named = { id: text(chargeback, 'chargeback_id'), label: text(chargeback, 'scenario') };
    if (!sales.has(saleOf(chargeback))) return { ...named, answer: 'no-such-sale' };
    const isFirst = ofSale.get(saleOf(chargeback))?.[0] === chargeback;
    return { ...named, answer: isFirst ? 'match' : 'charged-back-again' };
  });
}

const reversalLabels = { ledger_chargeback: ['match'], ledger_sale_candidate: ['excluded'], ledger_only: ['excluded'] };

function reversalsOf({ ledger, chargebacks }: CardSettlement): readonly ExpectedRecord[] {
  const ofSale = grouped(chargebacks, saleOf);
  return ledger.map((line) => {
    const named = { id: text(line, 'ledger_tx_id'), label: text(line, 'scenario') };
    if (cents(text(line, 'amount')) > 0) return { ...named, answer: 'excluded' };
    const isSame = ofSale.get(saleOf(line))?.[0]?.['amount'] === line['amount'];
    return { ...named, answer: isSame ? 'match' : 'not-charged-back' };
  });
}
