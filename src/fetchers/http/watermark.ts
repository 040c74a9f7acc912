import Big from 'big.js';
import { instantSeconds, readDate, readTimestamp } from '../../base/instant.js';

/** How far records go: an instant, a date, a number or, where it is none of them, a text. */
type Mark =
  { readonly kind: 'time' | 'number'; readonly value: Big } | { readonly kind: 'text'; readonly value: string };

const numbers = /^-?\d{1,400}(\.\d{1,400})?$/;

function markOf(text: string): Mark {
  const time = readDate(text) ?? readTimestamp(text);
  if (time !== null) return { kind: 'time', value: instantSeconds(time) };
  return numbers.test(text) ? { kind: 'number', value: new Big(text) } : { kind: 'text', value: text };
}

/** The greater one of two watermarks: times and numbers by what they mean, anything else by its text. */
export function greaterOf(left: string | null, right: string | null): string | null {
  if (left === null || right === null) return left ?? right;
  return isGreater(markOf(right), markOf(left), right > left) ? right : left;
}

function isGreater(left: Mark, right: Mark, byText: boolean): boolean {
  if (left.kind === 'text' || right.kind === 'text' || left.kind !== right.kind) return byText;
  return left.value.gt(right.value);
}

/** Whether a watermark is a date or an instant. */
export function isTime(text: string): boolean {
  return markOf(text).kind === 'time';
}

/**
 * A time some milliseconds before a watermark, for clocks that do not agree: of a date the day before that, of an instant
 * with milliseconds where it has a fraction of a second.
 *
 * @throws Error when it is no date or instant.
 */
export function before(watermark: string, milliseconds: number): string {
  const mark = markOf(watermark);
  if (mark.kind !== 'time') throw new Error(`Not a date or an instant: '${watermark}'`);
  const earlier = mark.value.times(1000).minus(milliseconds).round(0, Big.roundDown).toNumber();
  const text = new Date(earlier).toISOString();
  if (readDate(watermark) !== null) return text.slice(0, 10);
  return text.endsWith('.000Z') ? `${text.slice(0, 19)}Z` : text;
}
