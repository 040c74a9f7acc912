/** What a store sold in a week. Amounts are cents. */
export interface Sums {
  readonly lines: bigint;
  readonly quantity: bigint;
  readonly sales_value: bigint;
  readonly retail_disc: bigint;
  readonly coupon_disc: bigint;
  readonly coupon_match_disc: bigint;
}

/** The same as a ledger books it. */
export interface Posting extends Sums {
  readonly document_no: string;
  readonly store_id: string;
  readonly week: number;
}

/** The fields of a posting that are money, in the order of the tills. */
export const amounts = ['sales_value', 'retail_disc', 'coupon_disc', 'coupon_match_disc'] as const;
/** All that is added up. */
export const measures = ['lines', 'quantity', ...amounts] as const;

/** Reads the tills plainly, and adds up by week and store. What has more than two decimals is no amount, and left out. */
export function readTills(text: string): readonly Posting[] {
  const [header = '', ...rows] = text.trimEnd().replaceAll('"', '').split('\n');
  const columns = header.split(',');
  const weeks = new Map<number, Map<string, Posting>>();
  for (const row of rows) {
    const cells = new Map(row.split(',').map((cell, index) => [columns[index] ?? '', cell]));
    if (cells.get('sales_value')?.includes('e')) continue;
    const [week, store] = [Number(cells.get('week')), cells.get('store_id') ?? ''];
    const own = weeks.get(week) ?? new Map<string, Posting>();
    weeks.set(week, own.set(store, added(own.get(store) ?? nothing(week, store), cells)));
  }
  return [...weeks.values()].flatMap((stores) => [...stores.values()]);
}

function nothing(week: number, store: string): Posting {
  const none = { lines: 0n, quantity: 0n, sales_value: 0n, retail_disc: 0n, coupon_disc: 0n, coupon_match_disc: 0n };
  return { document_no: `W${week}-${store}`, store_id: store, week, ...none };
}

function added(posting: Posting, cells: ReadonlyMap<string, string>): Posting {
  const plus = (field: (typeof amounts)[number]): bigint => posting[field] + cents(cells.get(field) ?? '');
  return {
    ...posting,
    lines: posting.lines + 1n,
    quantity: posting.quantity + BigInt(cells.get('quantity') ?? ''),
    sales_value: plus('sales_value'),
    retail_disc: plus('retail_disc'),
    coupon_disc: plus('coupon_disc'),
    coupon_match_disc: plus('coupon_match_disc'),
  };
}

function cents(text: string): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
}

export function inDollars(amount: bigint): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function totalOf(postings: readonly Sums[], field: keyof Sums): bigint {
  return postings.reduce((total, posting) => total + posting[field], 0n);
}

/** The file of the ledger. */
export function postingsWith(postings: readonly Posting[]): string {
  const rows = postings.map((posting) => {
    const sums = [posting.lines, posting.quantity, ...amounts.map((field) => inDollars(posting[field]))];
    return [posting.document_no, posting.store_id, posting.week, ...sums].join(',');
  });
  return [['document_no', 'store_id', 'week', ...measures].join(','), ...rows, ''].join('\n');
}
