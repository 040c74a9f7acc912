import type { Big } from 'big.js';
import type { MoneyField, TillLine } from './till-lines.js';

/** One line as the ledger exports it. */
export interface Posting {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly document: string;
  readonly line: number;
  readonly item: string;
  readonly text: string;
  readonly quantity: number;
  readonly money: Readonly<Record<MoneyField, Big>>;
  readonly currency: string;
  readonly debtor: string;
}

/** The ways in which a record can be spoilt on its way, one reason each. */
export type Damage =
  | 'too-few-fields'
  | 'too-many-fields'
  | 'unclosed-quote'
  | 'undecodable-bytes'
  | 'missing-amount'
  | 'malformed-amount'
  | 'malformed-date';

export const ledgerHeader = 'POSTING_DATE;DOC_NO;LINE;ITEM;TEXT;QTY;PRICE;AMOUNT;VAT;GROSS;CURRENCY;DEBTOR\r\n';

/** The posting the ledger should make of a till line. */
export function postLine(line: TillLine, date: string): Posting {
  return {
    date,
    document: line.invoice,
    line: line.line,
    item: line.product.toUpperCase(),
    text: line.description.trim(),
    quantity: line.quantity,
    money: line.money,
    currency: 'GBP',
    debtor: line.customer,
  };
}

/** A posting as the bytes of one record of the file, spoilt when asked for. */
export function renderPosting(posting: Posting, damage: Damage | null): Buffer {
  const [year, month, day] = posting.date.split('-');
  const amount = writeAmount(posting.money.amount);
  const cells = [
    damage === 'malformed-date' ? posting.date : `${day}.${month}.${year}`,
    posting.document,
    String(posting.line),
    posting.item,
    writeText(posting.text, damage),
    String(posting.quantity),
    writeAmount(posting.money.unit_price),
    damage === 'missing-amount' ? '' : damage === 'malformed-amount' ? amount.replace(/\d$/, 'O') : amount,
    writeAmount(posting.money.vat),
    writeAmount(posting.money.gross),
    posting.currency,
    posting.debtor,
  ];
  const record = (damage === 'too-few-fields' ? cells.slice(0, -2) : cells).join(';');
  return Buffer.from(`${record}\r\n`, damage === 'undecodable-bytes' ? 'latin1' : 'utf8');
}

function writeText(text: string, damage: Damage | null): string {
  if (damage === 'unclosed-quote') return `"${text.replaceAll('"', '')}`;
  if (damage === 'too-many-fields') return `${text.replaceAll('"', '')}; REDUCED`;
  if (damage === 'undecodable-bytes') return `${text.replaceAll('"', '')} £1 OFF`; // written as Latin-1: a lone 0xA3
  return /[;"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `-1.234,56`: at least two decimals, every further one that is not zero. */
function writeAmount(amount: Big): string {
  const exact = amount.toFixed();
  const [whole = '', fraction = ''] = exact.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${fraction.padEnd(2, '0')}`;
}
