/**
 * Where the rates stand in the columns of a file: one in each row, of one `from` in `to`; or in each row one for every column that is
 * called by a currency, of one `base` in it.
 */
export type RatesLayout =
  | { readonly kind: 'long'; readonly date: string; readonly from: string; readonly to: string; readonly rate: string }
  | { readonly kind: 'wide'; readonly date: string; readonly base: string };

/** One `from` is `rate` of `to` on a day, `YYYY-MM-DD`; the rate as it is written. */
export interface Rate {
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly rate: string;
}

/** A rate that a file has, and the column that says it, from 0. */
export interface PlacedRate extends Rate {
  readonly column: number;
}

/** Digits of a rate, and how many of them stand behind the point. */
export const ratePrecision = 18;
export const rateScale = 10;

const none = new Set(['', 'N/A']);

/** The rates of a row, by the columns of its file. A cell that is empty, or `N/A`, has none. */
export function ratesOfRow(
  layout: RatesLayout,
  columns: readonly string[],
  cells: readonly string[],
): readonly PlacedRate[] {
  const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
  const day = cell(layout.date);
  if (layout.kind === 'long') {
    const { from, to, rate } = layout;
    if (none.has(cell(rate))) return [];
    return [{ day, from: cell(from), to: cell(to), rate: cell(rate), column: columns.indexOf(rate) }];
  }
  return columns.flatMap((to, column) => {
    const rate = cells[column] ?? '';
    return to === layout.date || none.has(rate) ? [] : [{ day, from: layout.base, to, rate, column }];
  });
}
