import type { Hash } from 'node:crypto';
import type { Archive } from '../archive/index.js';
import type { Session } from '../engine/session.js';
import type { MappedFeed } from '../model/plan.js';
import type { PayloadFormat } from '../plugin/format.js';
import type { DecidedPlace } from '../store/index.js';
import type { LandedPayload } from './land-payload.js';

/** Table of the session with the numbers of the records of a payload that are withheld. */
export const withheldTable = 'withheld';

/** What finds records in a payload. */
export interface WithholdTools {
  readonly archive: Archive;
  readonly format: PayloadFormat;
  readonly session: Session;
}

/** The records of a payload that are to be withheld, in its order. */
export type PlacesToWithhold = (payload: {
  readonly ordinal: number;
  readonly sha256: string;
}) => AsyncIterable<DecidedPlace>;

/** Nothing is withheld. */
export async function* nowhere(): AsyncGenerator<never> {}

/**
 * Finds the records of a payload that begin at some places; `withheld` has their numbers then. They are those that stewards
 * decided about when the payload was read before: whatever their text says now, it is not that which counts.
 *
 * @param found takes what was found, and what was decided about it
 * @returns whether there are any; a payload without such places is not read
 */
export async function withholdRecords(
  tools: WithholdTools,
  { parse }: Pick<MappedFeed, 'parse'>,
  payload: Pick<LandedPayload, 'sha256' | 'scan'>,
  { places, found }: { readonly places: AsyncIterable<DecidedPlace>; readonly found: Hash },
): Promise<boolean> {
  const iterator = places[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done === true) return false;
  await tools.session.execute(`CREATE OR REPLACE TABLE ${withheldTable} (record BIGINT)`);
  const wanted = { first: first.value, rest: iterator };
  const page: number[] = [];
  let isAny = false;
  for await (const { record, place, word } of recordsAt(tools, parse, payload, wanted)) {
    isAny = true;
    found.update(`${payload.sha256} ${place} ${word}\n`);
    page.push(record);
    if (page.length === pageSize) await note(tools.session, page.splice(0));
  }
  if (page.length > 0) await note(tools.session, page);
  return isAny;
}

interface WantedPlaces {
  readonly first: DecidedPlace;
  readonly rest: AsyncIterator<DecidedPlace>;
}

/** The numbers of records at places; rows of a table stand at their number. */
async function* recordsAt(
  { archive, format }: WithholdTools,
  parse: MappedFeed['parse'],
  { sha256, scan }: Pick<LandedPayload, 'sha256' | 'scan'>,
  { first, rest }: WantedPlaces,
): AsyncGenerator<DecidedPlace & { readonly record: number }> {
  let wanted: IteratorResult<DecidedPlace, unknown> = { done: false, value: first };
  if (format.isTable) {
    for (; wanted.done !== true; wanted = await rest.next()) yield { ...wanted.value, record: wanted.value.place };
    return;
  }
  for await (const records of format.readRecords(archive.read('raw', sha256), parse, scan.header.names)) {
    for (const { record, byteOffset } of records) {
      while (wanted.done !== true && wanted.value.place < byteOffset) wanted = await rest.next();
      if (wanted.done === true) return;
      if (wanted.value.place === byteOffset) yield { ...wanted.value, record };
    }
  }
}

const pageSize = 1000;

async function note(session: Session, records: readonly number[]): Promise<void> {
  await session.execute(`INSERT INTO ${withheldTable} VALUES ${records.map((record) => `(${record})`).join(', ')}`);
}
