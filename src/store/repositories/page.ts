import { operationalError } from '../../base/errors.js';
import type { Binding } from '../connection/rows-of.js';

/** One page of a list, and where the next begins; null when there is none. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Which page: at most `limit` items, after the place that the page before named as its next. */
export interface PageRequest {
  readonly limit: number;
  readonly after?: string | null | undefined;
}

/** One condition of a selection with its bindings. */
export interface Condition {
  readonly text: string;
  readonly bindings: readonly Binding[];
}

/** A total order of a list: expressions that are all read in the same direction, so that they compare as one row. */
export interface ListOrder {
  /** Which list, so that a place in one is not taken for a place in another. */
  readonly list: string;
  readonly expressions: readonly string[];
  readonly direction: 'asc' | 'desc';
}

/** The values of a row's order expressions: its place in the list. */
export type Place = readonly (string | number)[];

/** What follows `from … join …`: the conditions that hold for the page, its order, and one row more than its limit. */
export function printPage(
  order: ListOrder,
  conditions: readonly (Condition | null)[],
  request: PageRequest,
): Condition {
  if (!Number.isSafeInteger(request.limit) || request.limit < 1) throw new Error(`A page of ${request.limit} items`);
  const { text, bindings } = printConditions([...conditions, afterPlace(order, request.after ?? null)]);
  const by = order.expressions.map((expression) => `${expression} ${order.direction}`).join(', ');
  return { text: `${text} order by ${by} limit ?`, bindings: [...bindings, request.limit + 1] };
}

/** `where …` for conditions that all hold, or nothing when there are none. */
export function printConditions(conditions: readonly (Condition | null)[]): Condition {
  const all = conditions.filter((condition) => condition !== null);
  const text = all.length > 0 ? `where ${all.map((condition) => condition.text).join(' and ')}` : '';
  return { text, bindings: all.flatMap(({ bindings }) => bindings) };
}

/** A condition on one value, or none when the value is not given. */
export function given(text: string, value: Binding | undefined): Condition | null {
  return value === undefined ? null : { text, bindings: [value] };
}

/** What is of one of some histories of rules: one of them alone leaves the order of an index as it is. */
export function ofHistories(histories: readonly string[] | undefined): Condition | null {
  if (histories?.length === 1) return { text: 'rule_history = ?', bindings: [...histories] };
  return given('rule_history = any(cast(? as text[]))', histories);
}

/** Cuts the row too many off, which only says that there is a next page. */
export function pageOf<Row, T>(
  order: ListOrder,
  rows: readonly Row[],
  { limit }: PageRequest,
  itemOf: (row: Row) => T,
  placeOf: (row: Row) => Place,
): Page<T> {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  const next = rows.length > limit && last !== undefined ? writePlace(order, placeOf(last)) : null;
  return { items: kept.map(itemOf), next };
}

function afterPlace(order: ListOrder, after: string | null): Condition | null {
  if (after === null) return null;
  const place = readPlace(order, after);
  const sign = order.direction === 'asc' ? '>' : '<';
  return { text: `(${order.expressions.join(', ')}) ${sign} (${place.map(() => '?').join(', ')})`, bindings: place };
}

function writePlace(order: ListOrder, place: Place): string {
  return Buffer.from(JSON.stringify([order.list, ...place])).toString('base64url');
}

/** @throws OperationalError `usage` for a text that no page named as its next. */
function readPlace(order: ListOrder, text: string): Place {
  const parts = parse(Buffer.from(text, 'base64url').toString());
  if (isPlace(parts) && parts[0] === order.list && parts.length === order.expressions.length + 1) return parts.slice(1);
  throw operationalError('usage', {
    reason: `'${text}' is not a place in this list: use the \`next\` of a page of it`,
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not a place; the caller says so.
    return null;
  }
}

function isPlace(value: unknown): value is Place {
  return Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number');
}
