import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { MessagesPlan } from '../model/plan.js';
import type { Fetcher } from '../plugin/fetcher.js';
import type { Feed } from '../schema/generated/documents.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

/** How the messages of a feed are taken; null where its plugin brings none, or is not known. */
export function compileMessages(
  context: CompileContext,
  feed: Feed,
  used: { readonly fetcher: Fetcher | undefined } | undefined,
  location: Location,
): MessagesPlan | null {
  const { messages } = feed.fetch;
  const fetcher = used?.fetcher;
  if (!fetcher) return null;
  if (fetcher.kind !== 'messages') {
    if (messages === undefined) return null;
    const reason = `the plugin '${fetcher.name}' brings no messages`;
    find(context, 'key-without-effect', { key: 'messages', reason }, keyOf(childOf(location, 'fetch', 'messages')));
    return null;
  }
  checkMode(context, feed, location);
  checkFormat(context, feed, location);
  checkIdleKeys(context, feed, location);
  const { count = 1000, within = '5s', attempts = 5 } = messages ?? {};
  return { count, within: secondsOf(context, within, childOf(location, 'fetch', 'messages', 'within')), attempts };
}

/** A batch of messages is what arrived together by chance: it stands for no day, and replaces nothing. */
function checkMode(context: CompileContext, { delivery }: Feed, location: Location): void {
  if (delivery === undefined) {
    find(context, 'missing-key', { key: 'delivery' }, location);
  } else if (delivery.mode === undefined) {
    find(context, 'missing-key', { key: 'mode' }, childOf(location, 'delivery'));
  } else if (delivery.mode === 'replace') {
    const expected = 'append or upsert, because messages that arrive together replace nothing';
    find(context, 'malformed-value', { value: 'replace', expected }, childOf(location, 'delivery', 'mode'));
  }
}

function checkFormat(context: CompileContext, { parse, fetch }: Feed, location: Location): void {
  if (parse.format !== 'ndjson') {
    const expected = 'ndjson, because each message is a line of JSON';
    find(context, 'malformed-value', { value: parse.format, expected }, childOf(location, 'parse', 'format'));
  }
  if (!fetch.path.includes('${')) return;
  const expected = 'one queue or topic, whatever the date';
  find(context, 'malformed-value', { value: fetch.path, expected }, childOf(location, 'fetch', 'path'));
}

/** What only files have. */
function checkIdleKeys(context: CompileContext, feed: Feed, location: Location): void {
  const keys: readonly { readonly path: readonly string[]; readonly value: unknown }[] = [
    { path: ['fetch', 'checksum'], value: feed.fetch.checksum },
    { path: ['transmission'], value: feed.transmission },
    { path: ['delivery', 'complete'], value: feed.delivery?.complete },
    { path: ['delivery', 'restate'], value: feed.delivery?.restate },
    { path: ['parse', 'compression'], value: feed.parse.compression },
  ];
  for (const { path, value } of keys) {
    if (value === undefined) continue;
    const parameters = { key: path.at(-1) ?? '', reason: 'messages come without files' };
    find(context, 'key-without-effect', parameters, keyOf(childOf(location, ...path)));
  }
}

const secondsIn: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };
const hour = 3600;

function secondsOf(context: CompileContext, text: string, location: Location): number {
  const seconds = Number.parseInt(text, 10) * (secondsIn[text.slice(-1)] ?? 1);
  if (seconds <= hour) return seconds;
  find(context, 'malformed-value', { value: text, expected: 'at most 1h' }, location);
  return hour;
}
