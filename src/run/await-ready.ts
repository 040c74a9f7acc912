import { OperationalError, operationalError } from '../base/errors.js';
import type { FetchedPayload, FileVersion } from '../plugin/fetcher.js';

/** A place of a source that can be looked at again. */
export interface WatchedPlace {
  look(): Promise<readonly FetchedPayload[]>;
  /** Ends after some milliseconds, or fails as soon as the command is interrupted. */
  wait(milliseconds: number): Promise<void>;
}

/** How often files are looked at while they must stay the same: what is written to slowly is seen before the end. */
const looks = 4;

/**
 * What a place has, once it stayed the same for some seconds.
 *
 * @throws OperationalError `source-not-ready` as soon as it does not, and those of the fetcher.
 */
export async function awaitReady(place: WatchedPlace, seconds: number): Promise<readonly FetchedPayload[]> {
  const first = await place.look();
  const known = versionsOf(first);
  let found = first;
  for (let number = 0; number < looks; number++) {
    await place.wait((seconds * 1000) / looks);
    found = await lookAgain(place, first, seconds);
    const now = versionsOf(found);
    const other = [...new Set([...known.keys(), ...now.keys()])].find((path) => known.get(path) !== now.get(path));
    if (other !== undefined) throw notReady(other, seconds);
  }
  return found;
}

/** That nothing is there any more is told of what was. */
async function lookAgain(
  place: WatchedPlace,
  first: readonly FetchedPayload[],
  seconds: number,
): Promise<readonly FetchedPayload[]> {
  try {
    return await place.look();
  } catch (error) {
    const isGone = error instanceof OperationalError && error.code === 'source-not-found';
    throw isGone ? notReady(first[0]?.source ?? '', seconds) : error;
  }
}

function notReady(path: string, seconds: number): Error {
  return operationalError('source-not-ready', { path, seconds }, { retryable: true });
}

function versionsOf(payloads: readonly FetchedPayload[]): ReadonlyMap<string, string> {
  return new Map(payloads.map(({ source, version }) => [source, wordsOf(source, version)]));
}

function wordsOf(source: string, version: FileVersion | undefined): string {
  if (!version) throw new Error(`Nothing tells which version ${source} is`);
  return `${version.bytes} ${version.modifiedAt}`;
}
