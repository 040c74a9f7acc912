import type { Options } from './fetcher.js';

/** A text; undefined where it is not written. */
export function textOf(options: Options, name: string): string | undefined {
  const value = Object.hasOwn(options, name) ? options[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** A whole number; undefined where it is not written. */
export function integerOf(options: Options, name: string): number | undefined {
  const text = textOf(options, name);
  return text === undefined ? undefined : Number.parseInt(text, 10);
}

/** Whether it says `true`. */
export function isOn(options: Options, name: string): boolean {
  return textOf(options, name) === 'true';
}

const millisecondsIn: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

/** A duration in milliseconds; undefined where it is not written. */
export function millisecondsOf(options: Options, name: string): number | undefined {
  const text = textOf(options, name);
  if (text === undefined) return undefined;
  return Number.parseInt(text, 10) * (millisecondsIn[text.slice(-1)] ?? 0);
}

/** Several texts; none where it is not written. */
export function listOf(options: Options, name: string): readonly string[] {
  const value = Object.hasOwn(options, name) ? options[name] : undefined;
  return Array.isArray(value) ? value : [];
}

/** Texts by name; none where it is not written. */
export function textsOf(options: Options, name: string): Readonly<Record<string, string>> {
  const value = Object.hasOwn(options, name) ? options[name] : undefined;
  return value === undefined || typeof value === 'string' || isList(value) ? {} : value;
}

function isList(value: Options[string]): value is readonly string[] {
  return Array.isArray(value);
}
