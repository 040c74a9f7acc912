import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { isAbsolute, resolve } from 'node:path';
import { isBelow } from '../base/path-below.js';
import { nearest } from '../base/suggestion.js';
import type { OptionValue } from '../model/plan.js';
import { isSecret, plainOptions } from '../model/plain-options.js';
import type { OptionDescription, OptionProblem, OptionType, Options } from '../plugin/fetcher.js';
import type { OptionValue as WrittenValue } from '../schema/generated/documents.js';
import { checkDates } from './delivery-dates.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

/** Options as they are written, of a connection or of a feed that uses it. */
export interface WrittenOptions {
  readonly plugin: string;
  readonly described: Readonly<Record<string, OptionDescription>>;
  readonly written: Readonly<Record<string, WrittenValue>>;
  readonly location: Location;
  /** Where a missing option is told when none is written. */
  readonly owner: Location;
  /** Whether `${date:…}` may stand in them. */
  readonly dated: boolean;
  /** What of them does not go together. */
  readonly checkTogether?: ((options: Options) => readonly OptionProblem[]) | undefined;
}

/** The options of a plugin, as it describes them: numbers and truths as their texts; what does not fit is a finding. */
export function compileOptions(
  context: CompileContext,
  options: WrittenOptions,
): Readonly<Record<string, OptionValue>> {
  const { described, written, location, owner } = options;
  const before = context.findings.length;
  const compiled = Object.entries(written).flatMap(([name, value]): [string, OptionValue][] => {
    const description = Object.hasOwn(described, name) ? described[name] : undefined;
    const at = childOf(location, name);
    if (description) {
      const option = { plugin: options.plugin, dated: options.dated, name, description, at };
      return [[name, compileOption(context, option, value)]];
    }
    const known = Object.keys(described);
    find(context, 'unknown-key', { key: name, known }, keyOf(at), { suggestion: nearest(name, known) });
    return [];
  });
  for (const [name, { required }] of Object.entries(described)) {
    if (!required || Object.hasOwn(written, name)) continue;
    find(context, 'missing-key', { key: name }, Object.keys(written).length > 0 ? location : owner);
  }
  const usable = Object.fromEntries(compiled);
  if (context.findings.length === before) checkTogether(context, options, usable);
  return usable;
}

/** Asked only about options that are each usable: what follows from a mistake is not told beside it. */
function checkTogether(
  context: CompileContext,
  { plugin, checkTogether: check, written, location, owner }: WrittenOptions,
  options: Readonly<Record<string, OptionValue>>,
): void {
  const whole = Object.keys(written).length > 0 ? location : owner;
  for (const { option, reason } of check?.(withoutSecrets(options)) ?? []) {
    const isWritten = option !== null && Object.hasOwn(written, option);
    find(context, 'invalid-option', { plugin, reason }, isWritten ? childOf(location, option) : whole);
  }
}

/** As a fetcher gets them while they are checked: a secret is an empty text. */
export function withoutSecrets(options: Readonly<Record<string, OptionValue>>): Options {
  const secrets = Object.entries(options).flatMap(([name, value]) => (isSecret(value) ? [[name, '']] : []));
  return { ...plainOptions(options), ...(Object.fromEntries(secrets) as Options) };
}

/** What is written where the plugin that would describe it is not known. */
export function undescribedOptions(
  written: Readonly<Record<string, WrittenValue>>,
): Readonly<Record<string, OptionValue>> {
  return Object.fromEntries(Object.entries(written).map(([name, value]) => [name, planned(value)]));
}

/** Whether an option is a secret by its name, rather than texts by name. */
export function secretIn(value: WrittenValue): string | null {
  if (typeof value !== 'object' || Array.isArray(value)) return null;
  return typeof value.secret === 'string' && Object.keys(value).length === 1 ? value.secret : null;
}

function planned(value: WrittenValue): OptionValue {
  const secret = secretIn(value);
  if (secret !== null) return { secret };
  if (Array.isArray(value)) return value.map(String);
  if (typeof value !== 'object') return String(value);
  return { texts: Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)])) };
}

interface PlacedOption {
  readonly plugin: string;
  readonly dated: boolean;
  readonly name: string;
  readonly description: OptionDescription;
  readonly at: Location;
}

function compileOption(context: CompileContext, option: PlacedOption, value: WrittenValue): OptionValue {
  const { name, description, at } = option;
  const compiled = planned(value);
  if (description.secret) {
    checkSecret(context, option, value);
    return compiled;
  }
  if (secretIn(value) !== null) {
    find(context, 'secret-misplaced', { option: name, plugin: option.plugin }, at);
    return compiled;
  }
  const expected = mismatchOf(description.type ?? 'text', value);
  if (expected !== null) {
    find(context, 'malformed-value', { value: wordsOf(value), expected }, at);
    return compiled;
  }
  for (const { text, place } of textsIn(value, at)) checkText(context, option, text, place);
  return compiled;
}

/** A secret is its name and nothing else. */
function checkSecret(context: CompileContext, { name, at }: PlacedOption, value: WrittenValue): void {
  if (secretIn(value) !== null) return;
  const keys = typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
  if (!keys.includes('secret')) {
    find(context, 'secret-in-clear-text', { what: `The option '${name}'` }, at, { masked: true });
  }
  for (const key of keys.filter((other) => other !== 'secret' && keys.includes('secret'))) {
    find(context, 'unknown-key', { key, known: ['secret'] }, keyOf(childOf(at, key)));
  }
}

const durations = /^[0-9]+[smh]$/;
const integers = /^-?[0-9]{1,15}$/;
const truths = /^(true|false)$/;

const kinds: Readonly<
  Record<OptionType, { readonly fits: (value: WrittenValue) => boolean; readonly expected: string }>
> = {
  text: { fits: (value) => typeof value === 'string', expected: 'a text in quotes' },
  file: { fits: (value) => typeof value === 'string', expected: 'the path of a file in the workspace' },
  integer: { fits: (value) => isPlain(value) && integers.test(String(value)), expected: 'a whole number' },
  boolean: { fits: (value) => isPlain(value) && truths.test(String(value)), expected: 'true or false' },
  duration: {
    fits: (value) => typeof value === 'string' && durations.test(value),
    expected: 'a duration, such as 30s, 15m or 6h',
  },
  list: { fits: (value) => Array.isArray(value), expected: 'a list' },
  texts: { fits: (value) => typeof value === 'object' && !Array.isArray(value), expected: 'texts by name' },
};

function mismatchOf(type: OptionType, value: WrittenValue): string | null {
  const { fits, expected } = kinds[type];
  return fits(value) ? null : expected;
}

function isPlain(value: WrittenValue): value is string | number | boolean {
  return typeof value !== 'object';
}

function wordsOf(value: WrittenValue): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'texts by name' : String(value);
}

function textsIn(value: WrittenValue, at: Location): readonly { readonly text: string; readonly place: Location }[] {
  if (typeof value !== 'object') return [{ text: String(value), place: at }];
  return Object.entries(value).map(([key, text]) => ({
    text: String(text),
    place: childOf(at, Array.isArray(value) ? Number(key) : key),
  }));
}

function checkText(
  context: CompileContext,
  { plugin, dated, description }: PlacedOption,
  text: string,
  at: Location,
): void {
  const { values, check, directory, type } = description;
  if (dated) checkDates(context, text, at);
  if (values && !values.includes(text)) {
    const suggestion = nearest(text, values);
    const expected = `one of ${values.join(', ')}`;
    find(context, 'malformed-value', { value: text, expected }, at, suggestion === undefined ? {} : { suggestion });
    return;
  }
  const reason = check?.(text) ?? null;
  if (reason !== null) find(context, 'invalid-option', { plugin, reason }, at);
  if (directory) checkDirectory(context, text, at);
  if (type === 'file' && !isInWorkspace(text)) find(context, 'outside-workspace', { path: text }, at);
}

/** A directory is in the workspace, or below one that the operator allows; links are followed when it is read. */
function checkDirectory(context: CompileContext, path: string, at: Location): void {
  const { authority } = context;
  if (!authority) return;
  const isAllowed = isAbsolute(path)
    ? authority.directories.some((allowed) => isBelow(allowed, path))
    : isInWorkspace(path);
  if (!isAllowed) find(context, 'directory-not-allowed', { path }, at);
}

function isInWorkspace(path: string): boolean {
  return !isAbsolute(path) && isBelow('/workspace', resolve('/workspace', path));
}
