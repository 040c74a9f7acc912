import { posix } from 'node:path';
import { OperationalError, operationalError } from '../base/errors.js';
import { deliveryPath } from '../ingest/delivery-path.js';
import { nameOfFile } from '../ingest/find-transmissions.js';
import { readSidecar } from '../ingest/read-checksums.js';
import { readManifest } from '../ingest/read-manifest.js';
import { verifiedPayload } from '../ingest/verify-payload.js';
import type { FeedPlan } from '../model/plan.js';
import type { FetchedPayload } from '../plugin/fetcher.js';
import { awaitReady } from './await-ready.js';

/** The place a feed is fetched from. */
export interface DeliverySource {
  /** @param literal whether the path names one file and is no pattern */
  fetch(path: string, literal: boolean): Promise<readonly FetchedPayload[]>;
  /** Ends after some milliseconds, or fails as soon as the command is interrupted. */
  wait(milliseconds: number): Promise<void>;
  /** Reads of it, again where that fails for a while. */
  read<T>(work: () => Promise<T>): Promise<T>;
}

/** What is fetched: a path of the source, and whether it names one file. */
export interface Place {
  readonly path: string;
  readonly literal: boolean;
}

/** The files of a delivery, and the checksums that stand beside them. */
export interface CheckedFiles {
  readonly payloads: readonly FetchedPayload[];
  readonly sidecars: readonly FetchedPayload[];
}

type CheckedFeed = Pick<FeedPlan, 'name' | 'acceptance'>;

/**
 * The files of one delivery, if all of them are there and written whole: a marker or a manifest says so where the feed asks
 * for one, or that they stayed the same. What a manifest or a sidecar says of a payload is verified while it is read.
 *
 * @param date the delivery date
 * @throws OperationalError `delivery-incomplete`, `source-not-ready`, `manifest-missing-files`, `manifest-unlisted-files`,
 * `manifest-unreadable`, `checksum-missing`, `checksum-unreadable`, and those of the fetcher.
 */
export async function fetchChecked(
  source: DeliverySource,
  feed: CheckedFeed,
  date: string,
  place: Place,
): Promise<CheckedFiles> {
  const { complete } = feed.acceptance;
  // Files may still arrive after they were listed: first the word that they are all there, then the list.
  const word = complete && (await findBeside(source, place, deliveryPath(complete.name, date)));
  const { stableFor } = feed.acceptance;
  const look = (): Promise<readonly FetchedPayload[]> => source.fetch(place.path, place.literal);
  const found = await (stableFor === undefined
    ? look()
    : awaitReady({ look, wait: (milliseconds) => source.wait(milliseconds) }, stableFor));
  if (complete && !word) {
    const path = deliveryPath(complete.name, date);
    throw operationalError('delivery-incomplete', { feed: feed.name, date, path }, { retryable: true });
  }
  const payloads = withoutOthers(found, feed, date);
  if (payloads.length === 0) throw operationalError('source-not-found', { feed: feed.name, path: place.path });
  const isListed = word && complete?.kind === 'manifest';
  const listed = isListed ? checkListed(word.source, await source.read(() => readSmall(word)), payloads) : payloads;
  return withSidecars(source, feed, place, date, listed);
}

/** What says something about the files is none of them, though a pattern may match it. */
function withoutOthers(
  payloads: readonly FetchedPayload[],
  { acceptance: { complete, checksum } }: CheckedFeed,
  date: string,
): readonly FetchedPayload[] {
  const names = payloads.map(({ source }) => nameOfFile(source));
  const others = new Set(complete ? [deliveryPath(complete.name, date)] : []);
  if (checksum !== null) for (const name of names) others.add(sidecarOf(checksum, name, date));
  return payloads.filter((_, index) => !others.has(names[index] ?? ''));
}

function sidecarOf(pattern: string, file: string, date: string): string {
  return deliveryPath(pattern, date).replaceAll('${file.name}', () => file);
}

async function findBeside(source: DeliverySource, { path }: Place, name: string): Promise<FetchedPayload | null> {
  try {
    const [found] = await source.fetch(posix.join(posix.dirname(path), name), true);
    return found ?? null;
  } catch (error) {
    if (error instanceof OperationalError && error.code === 'source-not-found') return null;
    throw error;
  }
}

/** All files that a manifest lists are there, and no other; each is what it says. */
function checkListed(path: string, text: string, payloads: readonly FetchedPayload[]): readonly FetchedPayload[] {
  const listed = readManifest(path, text);
  const names = new Set(payloads.map(({ source }) => nameOfFile(source)));
  const missing = listed.map(({ name }) => name).filter((name) => !names.has(name));
  if (missing.length > 0)
    throw operationalError('manifest-missing-files', { path, files: missing }, { retryable: true });
  const facts = new Map(listed.map((file) => [file.name, file]));
  const unlisted = [...names].filter((name) => !facts.has(name));
  if (unlisted.length > 0) throw operationalError('manifest-unlisted-files', { path, files: unlisted });
  return payloads.map((payload) => {
    const fact = facts.get(nameOfFile(payload.source));
    return fact ? verifiedPayload(payload, { by: path, bytes: fact.bytes, digest: fact.digest }) : payload;
  });
}

async function withSidecars(
  source: DeliverySource,
  { acceptance: { checksum } }: CheckedFeed,
  place: Place,
  date: string,
  payloads: readonly FetchedPayload[],
): Promise<CheckedFiles> {
  if (checksum === null) return { payloads, sidecars: [] };
  const verified: FetchedPayload[] = [];
  const sidecars = new Map<string, FetchedPayload>();
  for (const payload of payloads) {
    const file = nameOfFile(payload.source);
    const name = sidecarOf(checksum, file, date);
    const sidecar = await findBeside(source, place, name);
    if (!sidecar)
      throw operationalError('checksum-missing', { path: payload.source, sidecar: name }, { retryable: true });
    const digest = readSidecar(sidecar.source, await source.read(() => readSmall(sidecar)), file);
    verified.push(verifiedPayload(payload, { by: sidecar.source, bytes: null, digest }));
    sidecars.set(sidecar.source, sidecar);
  }
  return { payloads: verified, sidecars: [...sidecars.values()] };
}

const mostBytes = 1024 * 1024;

/** A text that may be held in memory. */
async function readSmall(payload: FetchedPayload): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of payload.read()) {
    bytes += chunk.length;
    if (bytes > mostBytes) {
      throw operationalError('source-unreadable', {
        path: payload.source,
        reason: `it is longer than ${mostBytes} bytes`,
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
