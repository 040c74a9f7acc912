import { createHash } from 'node:crypto';
import { operationalError } from '../../base/errors.js';
import { readDate } from '../../base/instant.js';
import { greaterOf, isTime } from './watermark.js';

/** How far a delivery of pages is: all that is needed to go on, in another process too. */
export interface PageProgress {
  /** What the next page is asked with, in the words of its paging; null: nothing, it is the first. */
  readonly position: string | null;
  /** How many pages there were. */
  readonly pages: number;
  readonly records: number;
  /** How many records the largest page had. */
  readonly largest: number;
  /** How many records the source says that there are; null: it does not. */
  readonly total: string | null;
  /** What the source calls the state that the pages are of; null: nothing. */
  readonly snapshot: string | null;
  readonly watermark: string | null;
  /** What the watermark was when the first page was asked for; null: there was none. */
  readonly since: string | null;
  /** When the source answered first, ISO 8601 in UTC; null: it does not say. */
  readonly answeredAt: string | null;
  /** Hashes of the positions and of the records of all pages. */
  readonly seen: readonly string[];
  /** Hashes of what names the records of the page before. */
  readonly named: readonly string[];
}

/** What one answer says about the pages. */
export interface PageFacts {
  /** null: it cannot be told. */
  readonly records: number | null;
  /** A hash of its records; null: there are none, or it cannot be told. */
  readonly digest: string | null;
  /** What names its records; empty where that is not told. */
  readonly names: readonly string[];
  readonly total: string | null;
  readonly snapshot: string | null;
  /** The greatest watermark of its records. */
  readonly watermark: string | null;
  readonly answeredAt: string | null;
  /** Where the next page begins, in the words of the paging; null: this was the last. */
  readonly next: string | null;
}

const noProgress: PageProgress = {
  position: null,
  pages: 0,
  records: 0,
  largest: 0,
  total: null,
  snapshot: null,
  watermark: null,
  since: null,
  answeredAt: null,
  seen: [],
  named: [],
};

/**
 * How far a delivery is after one more page.
 *
 * @throws OperationalError `source-changed` where pages do not fit together, `source-endless` where they come again.
 */
export function progressAfter(source: string, before: PageProgress, page: PageFacts, mostPages: number): PageProgress {
  const changed = (reason: string): Error => operationalError('source-changed', { path: source, reason });
  const total = sameThroughout(before.total, page.total);
  if (total === undefined) throw changed(`it has ${page.total} records in all, and had ${before.total}`);
  const snapshot = sameThroughout(before.snapshot, page.snapshot);
  if (snapshot === undefined) throw changed('its pages are of two states');
  const names = page.names.map((name) => shortHash(`name ${name}`));
  const repeated = findRepeated(before.named, names);
  if (repeated !== -1) throw changed(`record '${page.names[repeated]}' is on two pages`);
  const records = before.records + (page.records ?? 0);
  if (total !== null && page.next === null && page.records !== null && String(records) !== total) {
    throw changed(`it said that there are ${total} records, and gave ${records}`);
  }
  return {
    position: page.next,
    pages: before.pages + 1,
    records,
    largest: Math.max(before.largest, page.records ?? 0),
    total,
    snapshot,
    watermark: greaterOf(before.watermark, page.watermark),
    since: before.since,
    answeredAt: before.answeredAt ?? page.answeredAt,
    seen: [...before.seen, ...newlySeen(source, before, page, mostPages)],
    named: names,
  };
}

/** undefined: it is another one than before. */
function sameThroughout(before: string | null, now: string | null): string | null | undefined {
  if (before === null || now === null || before === now) return before ?? now;
  return undefined;
}

/** Where a name stands that is on the page before, or twice on this one; -1: nowhere. */
function findRepeated(before: readonly string[], names: readonly string[]): number {
  const known = new Set(before);
  return names.findIndex((name) => {
    const isKnown = known.has(name);
    known.add(name);
    return isKnown;
  });
}

/** A page is not asked for twice, and no two have the same records. */
function newlySeen(source: string, before: PageProgress, { digest, next }: PageFacts, mostPages: number): string[] {
  const endless = (reason: string): Error => operationalError('source-endless', { source, reason });
  const records = digest === null ? [] : [shortHash(`records ${digest}`)];
  const position = next === null ? [] : [shortHash(`at ${next}`)];
  const { seen } = before;
  const page = before.pages + 1;
  if (records.some((hash) => seen.includes(hash))) throw endless(`page ${page} has the records of an earlier one`);
  if (position.some((hash) => seen.includes(hash))) throw endless(`after page ${page} it names a page that was there`);
  if (next !== null && page >= mostPages) throw endless(`it has more than ${mostPages} pages`);
  return [...records, ...position];
}

/**
 * How far the records go that were seen: never beyond when the source answered first, so that what it writes
 * meanwhile, and what its clock puts into the future, is asked for again.
 */
export function watermarkOf({ watermark, since, answeredAt }: PageProgress): string | null {
  const reached = greaterOf(since, watermark);
  if (reached === null || answeredAt === null || !isTime(reached)) return reached;
  // Of two that are equal the left one is given.
  if (greaterOf(answeredAt, reached) === answeredAt) return reached;
  return readDate(reached) === null ? answeredAt : answeredAt.slice(0, 10);
}

export function writeCheckpoint(progress: PageProgress): string {
  return JSON.stringify(progress);
}

/**
 * Where to go on.
 *
 * @param since the watermark of the deliveries before, for a delivery that begins
 * @throws OperationalError `source-changed` for what no session of this version wrote: all pages are asked for again.
 */
export function readCheckpoint(source: string, checkpoint: string | null, since: string | null): PageProgress {
  if (checkpoint === null) return { ...noProgress, since };
  const kept = parsed(checkpoint);
  const fits = Object.entries(noProgress).every(([name, example]) => isAlike(kept[name], example));
  if (!fits) throw operationalError('source-changed', { path: source, reason: 'where to go on is not known any more' });
  return kept as unknown as PageProgress;
}

function parsed(checkpoint: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(checkpoint);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function isAlike(value: unknown, example: unknown): boolean {
  if (example === null) return value === null || typeof value === 'string';
  return Array.isArray(example) ? Array.isArray(value) : typeof value === typeof example;
}

/** 48 bits: among ten thousand pages, one in a million times two have the same. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
