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
  /**
   * What has one value throughout the page. It is written as the beginning of the order and not as an equality, so that no index has
   * this order but one that begins with it: from an equality, a database would infer that others do, and drop most of what it reads.
   */
  readonly within?: readonly OneValue[];
}

/** An expression, and what it is throughout a page: a text with its bindings. */
export interface OneValue extends Condition {
  readonly expression: string;
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
  const within = order.within ?? [];
  const { text, bindings } = printConditions([...conditions, ...boundsOf(order, within, request.after ?? null)]);
  const by = printOrder({
    ...order,
    expressions: [...within.map(({ expression }) => expression), ...order.expressions],
  });
  return { text: `${text} ${by} limit ?`, bindings: [...bindings, request.limit + 1] };
}

/** `order by …`. */
export function printOrder({ expressions, direction }: ListOrder): string {
  return `order by ${expressions.map((expression) => `${expression} ${direction}`).join(', ')}`;
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

/** An expression that has one value throughout a list. */
export function is(expression: string, value: Binding): OneValue {
  return { expression, text: '?', bindings: [value] };
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

/** Where a page may begin, and where it ends at the latest. */
function boundsOf(order: ListOrder, within: readonly OneValue[], after: string | null): readonly Condition[] {
  const place = after === null ? [] : readPlace(order, after);
  const [onwards, back] = order.direction === 'asc' ? ['>', '<'] : ['<', '>'];
  // Of two beginnings the database would take any; the place is the nearer one.
  const beginning = place.length > 0 ? onwards : `${onwards}=`;
  const placed = place.map((value, at) => ({ expression: order.expressions[at] ?? '', text: '?', bindings: [value] }));
  return [compareRows([...within, ...placed], beginning), compareRows(within, `${back}=`)].filter(
    (bound) => bound !== null,
  );
}

function compareRows(values: readonly OneValue[], operator: string): Condition | null {
  if (values.length === 0) return null;
  const [expressions, texts] = [values.map(({ expression }) => expression), values.map(({ text }) => text)];
  return {
    text: `(${expressions.join(', ')}) ${operator} (${texts.join(', ')})`,
    bindings: values.flatMap(({ bindings }) => bindings),
  };
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
