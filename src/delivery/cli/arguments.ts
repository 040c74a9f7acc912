import { InvalidArgumentError } from 'commander';
import { mostAttainmentDays } from '../../model/lateness.js';
import { severityLevels } from '../../model/severity.js';
import type { SeverityLevel } from '../../model/severity.js';
import { readDate, readTimestamp } from '../../base/instant.js';

/** A business date, `YYYY-MM-DD`. */
export function readDateArgument(text: string): string {
  const date = readDate(text);
  if (date === null) throw new InvalidArgumentError('Write a date as 2026-11-01.');
  return date;
}

/** An instant with its zone, as UTC. */
export function readInstantArgument(text: string): string {
  const instant = readTimestamp(text);
  if (instant === null) throw new InvalidArgumentError('Write an instant with its zone, as 2026-11-02T06:00:00Z.');
  return instant;
}

export function readTierArgument(text: string): number {
  if (!/^[1-4]$/.test(text)) throw new InvalidArgumentError('Write a tier from 1 to 4.');
  return Number(text);
}

/** How many items a list may have. */
export function readLimitArgument(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) < 1 || Number(text) > 10_000) {
    throw new InvalidArgumentError('Write a number from 1 to 10000.');
  }
  return Number(text);
}

/** How many days up to today. */
export function readDaysArgument(text: string): number {
  if (!/^\d{1,3}$/.test(text) || Number(text) < 1 || Number(text) > mostAttainmentDays) {
    throw new InvalidArgumentError(`Write a number of days from 1 to ${mostAttainmentDays}.`);
  }
  return Number(text);
}

/** A port to listen on; 0 is any that is free. */
export function readPortArgument(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError('Write a port from 0 to 65535.');
  return Number(text);
}

/** `HOST:PORT`, or a port of this machine alone. */
export function readAddressArgument(text: string): { readonly host: string; readonly port: number } {
  const [, host, port = text] = /^(.+):(\d+)$/.exec(text) ?? [];
  return { host: host?.replace(/^\[(.*)\]$/, '$1') ?? '127.0.0.1', port: readPortArgument(port) };
}

/** How many jobs at a time. */
export function readConcurrencyArgument(text: string): number {
  if (!/^\d{1,3}$/.test(text) || Number(text) < 1 || Number(text) > 128) {
    throw new InvalidArgumentError('Write a number from 1 to 128.');
  }
  return Number(text);
}

/** The lowest tier of a break, or the lowest level of severity, that the command fails on. */
export type FailOn = { readonly tier: number } | { readonly level: SeverityLevel };

export function readFailOnArgument(text: string): FailOn {
  if (text === 'any') return { tier: 1 };
  const tier = /^tier:([1-4])$/.exec(text)?.[1];
  if (tier !== undefined) return { tier: Number(tier) };
  const level = severityLevels.find((name) => text === `severity:${name}`);
  if (level === undefined) {
    throw new InvalidArgumentError('Write any, a tier as tier:3, or a level as severity:high.');
  }
  return { level };
}

/** One more value of a column, as `COLUMN=VALUE`; an empty value is none. */
export function readChange(
  text: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const mark = text.indexOf('=');
  if (mark < 1) throw new InvalidArgumentError('Write a column and its value as QTY=10.');
  return { ...before, [text.slice(0, mark)]: text.slice(mark + 1) };
}

/** One more header, as `Name: value`. */
export function readHeaderArgument(
  text: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [, name, value] = /^([A-Za-z0-9!#$%&'*+.^_`|~-]+):[ \t]*([^\r\n]*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError("Write a header as 'X-Signature: 5f1d…'.");
  }
  return { ...before, [name]: value };
}
