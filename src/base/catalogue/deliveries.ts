import { define } from './define.js';

/** What can be wrong with a delivery as a whole: what of it is missing, is not what was sent, or cannot be read. */
export const deliveryProblems = {
  'day-not-covered': define<{ feed: string; date: string }>(
    'world',
    ({ feed, date }) => `Nothing that '${feed}' delivered speaks of ${date}`,
    ({ feed, date }) =>
      `Wait for its delivery; \`tieout batches list --feed ${feed}\` shows what there is, and \`tieout ingest ${feed} --date ${date}\` fetches.`,
  ),
  'days-not-delivered': define<{ feed: string; days: readonly string[] }>(
    'world',
    ({ feed, days }) =>
      `'${feed}' has not delivered all that was due: nothing speaks of ${days.slice(0, 7).join(', ')}` +
      (days.length > 7 ? ` and ${days.length - 7} days more` : ''),
    ({ feed, days }) =>
      `Wait for the deliveries, or fetch them with \`tieout ingest ${feed} --date ${days[0]}\`. On which days one is due says \`expect\` of the feed.`,
  ),
  'delivery-held': define<{ feed: string; date: string; batch: string; reasons: readonly string[] }>(
    'world',
    ({ feed, date, batch, reasons }) =>
      `The delivery of '${feed}' for ${date} is held (batch ${batch})` +
      (reasons.length === 0 ? '' : `: ${reasons.join('; ')}`),
    ({ batch }) =>
      `Look at it with \`tieout batches show ${batch}\`, then release it with \`tieout batches release ${batch} --because TEXT\`, or ask the source for another delivery.`,
  ),
  'delivery-incomplete': define<{ feed: string; date: string; path: string }>(
    'world',
    ({ feed, date, path }) => `The delivery of '${feed}' for ${date} is not complete yet: there is no ${path}`,
    () => 'Nothing was ingested. Start the command again when the source has written it.',
  ),
  'manifest-unreadable': define<{ path: string; reason: string }>(
    'world',
    ({ path, reason }) => `The manifest ${path} cannot be read: ${reason}`,
    () => 'Write a file per line, as `sha256sum` does or as `name,size,digest`.',
  ),
  'manifest-missing-files': define<{ path: string; files: readonly string[] }>(
    'world',
    ({ path, files }) => `The manifest ${path} lists what is not there: ${files.join(', ')}`,
    () => 'Nothing was ingested. Ask the source for the missing files, then start the command again.',
  ),
  'manifest-unlisted-files': define<{ path: string; files: readonly string[] }>(
    'world',
    ({ path, files }) => `The manifest ${path} does not list what is there: ${files.join(', ')}`,
    () => 'Nothing was ingested. Ask the source which of both is right.',
  ),
  'checksum-missing': define<{ path: string; sidecar: string }>(
    'world',
    ({ path, sidecar }) => `Nothing proves that ${path} is whole: there is no ${sidecar}`,
    () => 'Nothing was ingested. Start the command again when the source has written it.',
  ),
  'checksum-unreadable': define<{ path: string; reason: string }>(
    'world',
    ({ path, reason }) => `The checksum in ${path} cannot be read: ${reason}`,
    () => 'It must hold the SHA-256 or the MD5 of the file, alone or as `sha256sum` and `md5sum` write it.',
  ),
  'checksum-mismatch': define<{ path: string; by: string; algorithm: string; expected: string; found: string }>(
    'world',
    ({ path, by, algorithm, expected, found }) =>
      `${path} is not what was sent: its ${algorithm === 'md5' ? 'MD5' : 'SHA-256'} is ${found}, and ${by} says ${expected}`,
    () => 'Nothing was ingested. It was damaged on its way, or not sent whole: fetch it again.',
  ),
  'size-mismatch': define<{ path: string; by: string; expected: number; found: number }>(
    'world',
    ({ path, by, expected, found }) => `${path} has ${found} bytes, and ${by} says ${expected}`,
    () => 'Nothing was ingested. It was damaged on its way, or not sent whole: fetch it again.',
  ),
  'payload-header': define<{
    path: string;
    missing: readonly string[];
    found: readonly string[];
    /** The map that would read it, as YAML, where columns seem to be renamed. */
    map?: string | null;
  }>(
    'world',
    ({ path, missing }) => `The header of ${path} lacks ${missing.map((name) => `'${name}'`).join(', ')}`,
    ({ found, map }) =>
      `It has: ${found.join(', ')}. ` +
      (map === null || map === undefined
        ? 'Correct the map, or ask for the delivery again.'
        : `If it was renamed, add to the \`map\` of the feed, with whatever else the field says of the column:\n${map}`),
  ),
  'payload-duplicate-header': define<{ path: string; column: string }>(
    'world',
    ({ path, column }) => `The header of ${path} names '${column}' more than once`,
    () => 'A column that is mapped must have one name: ask for the delivery again.',
  ),
  'payload-encoding': define<{ path: string; encoding: string; offset: number }>(
    'world',
    ({ path, encoding, offset }) => `The header of ${path} is not ${encoding} (byte ${offset})`,
    () => 'Declare the encoding of the feed in `parse`.',
  ),
  'payload-damaged-header': define<{ path: string; reason: string; offset: number }>(
    'world',
    ({ path, reason, offset }) => `The header of ${path} cannot be read: ${reason} (byte ${offset})`,
    () => 'Ask for the delivery again.',
  ),
  'payload-column-type': define<{ path: string; column: string; holds: string }>(
    'world',
    ({ path, column, holds }) =>
      `Column '${column}' of ${path} is ${holds}, and only single values that have a text are read`,
    () => 'Map another column, or ask for the delivery with a text, a number, a date or a time in its place.',
  ),
  'payload-unreadable': define<{ path: string; reason: string; offset: number | null }>(
    'world',
    ({ path, reason, offset }) => `${path} cannot be read: ${reason}${offset === null ? '' : ` (byte ${offset})`}`,
    () => 'Nothing behind that can be trusted, so no record of the delivery was kept: ask for it again.',
  ),
  'payload-compression': define<{ path: string; compression: string; isPacked: boolean }>(
    'world',
    ({ path, compression, isPacked }) =>
      `${path} ${isPacked ? `begins as ${compression} does, and is not called so` : `does not begin as ${compression} does`}`,
    ({ compression, isPacked }) =>
      isPacked
        ? `If it is packed, say \`compression: ${compression}\` in \`parse\`; else ask for the delivery again.`
        : 'Correct `compression` in `parse`, or ask for the delivery again.',
  ),
  'payload-too-large': define<{ path: string; limit: number; unpacked: boolean }>(
    'world',
    ({ path, limit, unpacked }) => `${path} is larger than ${limit} bytes${unpacked ? ' when it is unpacked' : ''}`,
    ({ unpacked }) =>
      unpacked
        ? 'What unpacks to so much more than it is, is refused: ask for it again, or for it unpacked.'
        : 'Ask for the delivery in several files.',
  ),
};
