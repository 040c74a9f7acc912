import { Big } from 'big.js';

/** One line of a till file with the amounts the tills' map computes from it. */
export interface TillLine {
  readonly invoice: string;
  /** 1, 2, 3 … within the invoice, in file order. */
  readonly line: number;
  readonly product: string;
  readonly description: string;
  readonly quantity: number;
  readonly customer: string;
  readonly money: Readonly<Record<MoneyField, Big>>;
}

/** The money fields of an invoice line, in the order of the entity. */
export const moneyFields = ['unit_price', 'amount', 'vat', 'gross'] as const;
export type MoneyField = (typeof moneyFields)[number];

/** Reads a till file: quotes doubled inside quotes, one header line, `\n`. */
export function readTillLines(text: string): TillLine[] {
  const positions = new Map<string, number>();
  return splitRecords(text)
    .slice(1)
    .map((cells) => {
      const [invoice = '', product = '', description = '', quantity = '', , price = '', customer = '', country = ''] =
        cells;
      const line = (positions.get(invoice) ?? 0) + 1;
      positions.set(invoice, line);
      const amount = new Big(price).times(quantity);
      const vat = amount.times(country === 'United Kingdom' ? '0.175' : '0');
      return {
        invoice,
        line,
        product,
        description,
        quantity: Number(quantity),
        customer,
        money: { unit_price: new Big(price), amount, vat, gross: amount.plus(vat) },
      };
    });
}

function splitRecords(text: string): string[][] {
  return text
    .split('\n')
    .filter((record) => record !== '')
    .map((record) =>
      [...record.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}
