import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nothingAsked } from '../../../src/model/acceptance-plan.js';
import { OperationalError } from '../../../src/base/errors.js';
import { payloadLimits } from '../../../src/ingest/open-container.js';
import { collect } from '../../support/byte-streams.js';
import { openTestIngest } from '../../support/ingesting.js';
import type { TestIngest } from '../../support/ingesting.js';
import { columnOf, entityOf, feedOf, fieldOf } from '../../support/plans.js';
import { uniqueName } from '../../support/store-records.js';
import { zipOf } from '../../support/zip.js';

const csv = 'ID,AMOUNT\na,1.50\nb,2.50\n';
/** The same, packed by zstd 1.5 with a checksum. */
const zstd = Buffer.from('KLUv/SQYwQAASUQsQU1PVU5UCmEsMS41MApiLDIuNTAKE3jLAg==', 'base64');
const entity = entityOf([fieldOf('id', { kind: 'string' }, { required: true }), fieldOf('amount', { kind: 'string' })]);

let place: TestIngest;
beforeAll(async () => {
  place = await openTestIngest();
});
afterAll(() => place.close());

const newFeed = (changes: Parameters<typeof feedOf>[1] = {}): ReturnType<typeof feedOf> =>
  feedOf([columnOf('id'), columnOf('amount')], { name: `tills/${uniqueName('sales')}`, ...changes });

async function refusal(name: string, bytes: Buffer, changes?: Parameters<typeof feedOf>[1]): Promise<string> {
  const error: unknown = await place
    .ingest(newFeed(changes), entity, [{ name, bytes }])
    .catch((reason: unknown) => reason);
  if (!(error instanceof OperationalError)) throw new Error(`Not refused: ${name}`, { cause: error });
  return `${error.code}: ${error.message}`;
}

describe('a packed file', () => {
  test.each([
    ['sales.csv.gz', gzipSync(csv)],
    ['sales.csv.gz', Buffer.concat([gzipSync(csv.slice(0, 13)), gzipSync(csv.slice(13))])],
    ['sales.csv.zst', zstd],
  ])('%s is read as what is packed into it, and kept as it was delivered', async (name, bytes) => {
    const { batch } = await place.ingest(newFeed(), entity, [{ name, bytes, sizes: [1] }]);
    expect(batch.counts).toMatchObject({ scanned: 2, snapshot: 2 });
    const [payload] = batch.payloads;
    expect(payload?.source).toBe(`${name}!sales.csv`);
    expect(Buffer.concat(await collect(place.archive.read('raw', payload?.container ?? '')))).toEqual(bytes);
    expect(Buffer.concat(await collect(place.archive.read('raw', payload?.sha256 ?? ''))).toString()).toBe(csv);
  });

  test('gives each file of a zip archive as a payload of its own, in order of names, with places in it', async () => {
    const bytes = zipOf([
      { name: 'b/second.csv', bytes: 'ID,AMOUNT\nc,3\n' },
      { name: 'b/', bytes: '' },
      { name: 'a.csv', bytes: 'ID,AMOUNT\n,1\nb,2\n' },
    ]);
    const { batch } = await place.ingest(newFeed(), entity, [{ name: 'sales.zip', bytes }]);
    expect(batch.payloads.map(({ source, counts }) => [source, counts.scanned])).toEqual([
      ['sales.zip!a.csv', 2],
      ['sales.zip!b/second.csv', 1],
    ]);
    expect(await place.setAside(batch)).toMatchObject([
      { source: 'sales.zip!a.csv', line: 2, byteOffset: 10, rawText: ',1' },
    ]);
  });

  test('is one transmission by its whole name, also where folders and names hold a `!`', async () => {
    const feed = newFeed({ acceptance: { ...nothingAsked, transmission: { pattern: null } } });
    const bytes = zipOf([{ name: 'a!b.csv', bytes: csv }]);
    const { batch } = await place.ingest(feed, entity, [
      { name: 'in!/sales!1.ZIP', bytes },
      { name: 'in!/sales !\'"#%20\né-.csv', bytes: csv },
    ]);
    expect(batch.payloads.map(({ source, transmission }) => [source, transmission])).toEqual([
      ['in!/sales!1.ZIP!a!b.csv', 'sales!1.ZIP'],
      ['in!/sales !\'"#%20\né-.csv', 'sales !\'"#%20\né-.csv'],
    ]);
  });

  test('is packed as it is said to be, whatever its name is', async () => {
    const feed = newFeed({ compression: 'gzip' });
    const { batch } = await place.ingest(feed, entity, [{ name: 'sales.dat', bytes: gzipSync(csv) }]);
    expect(batch.payloads[0]?.source).toBe('sales.dat!sales.dat');
    const plain = await place.ingest(newFeed({ compression: 'none' }), entity, [
      { name: 'a.gz', bytes: Buffer.from(csv) },
    ]);
    expect(plain.batch.payloads[0]).toMatchObject({ source: 'a.gz', container: null });
  });
});

describe('a damaged or hostile packed file is refused as a whole', () => {
  const gzip = gzipSync(csv);
  const flipped = (bytes: Buffer, at: number): Buffer => {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  };

  test.each<[string, string, Buffer, string]>([
    [
      'cut',
      'a.csv.gz',
      gzip.subarray(0, -3),
      'payload-unreadable: a.csv.gz!a.csv cannot be read: gzip: unexpected end of file',
    ],
    [
      'with another CRC',
      'a.csv.gz',
      flipped(gzip, gzip.length - 6),
      'payload-unreadable: a.csv.gz!a.csv cannot be read: gzip: incorrect data check',
    ],
    [
      'with zeros behind it',
      'a.csv.gz',
      Buffer.concat([gzip, Buffer.alloc(9)]),
      `payload-unreadable: a.csv.gz!a.csv cannot be read: gzip: bytes that are no gzip stand behind the end (byte ${gzip.length})`,
    ],
    [
      'cut',
      'a.csv.zst',
      zstd.subarray(0, -3),
      `payload-unreadable: a.csv.zst!a.csv cannot be read: zstd: Incomplete stream, more data expected. (byte ${zstd.length - 3})`,
    ],
    [
      'with another checksum',
      'a.csv.zst',
      flipped(zstd, zstd.length - 1),
      'payload-unreadable: a.csv.zst!a.csv cannot be read: zstd: a frame is damaged (byte 0)',
    ],
    [
      'cut',
      'a.zip',
      zipOf([{ name: 'a.csv', bytes: csv }]).subarray(0, -9),
      'payload-unreadable: a.zip cannot be read: zip: End of central directory record signature not found. Either not a zip file, or file is truncated.',
    ],
    [
      'with another CRC',
      'a.zip',
      zipOf([{ name: 'a.csv', bytes: csv, crc: 7 }]),
      'payload-unreadable: a.zip!a.csv cannot be read: zip: a.csv is damaged: its CRC is not what was packed',
    ],
    ['of nothing', 'a.zip', zipOf([]), 'payload-unreadable: a.zip cannot be read: zip: it holds no file'],
    [
      'that is encrypted',
      'a.zip',
      zipOf([{ name: 'a.csv', bytes: csv, isEncrypted: true }]),
      'payload-unreadable: a.zip cannot be read: zip: a.csv is encrypted',
    ],
    [
      'with one name twice',
      'a.zip',
      zipOf([
        { name: 'a.csv', bytes: csv },
        { name: 'a.csv', bytes: 'x' },
      ]),
      'payload-unreadable: a.zip cannot be read: zip: it holds two files called a.csv',
    ],
    [
      'that climbs out',
      'a.zip',
      zipOf([{ name: '../../a.csv', bytes: csv }]),
      'payload-unreadable: a.zip cannot be read: zip: invalid relative path: ../../a.csv',
    ],
    [
      'with an absolute name',
      'a.zip',
      zipOf([{ name: '/etc/a.csv', bytes: csv }]),
      'payload-unreadable: a.zip cannot be read: zip: absolute path: /etc/a.csv',
    ],
    [
      'packed twice',
      'a.zip',
      zipOf([{ name: 'a.csv', bytes: gzip }]),
      'payload-unreadable: a.zip!a.csv cannot be read: it is packed again, and only one packing is undone (byte 0)',
    ],
    ['of another kind', 'a.csv.gz', zstd, 'payload-compression: a.csv.gz does not begin as gzip does'],
    ['that is not', 'a.csv.gz', Buffer.from(csv), 'payload-compression: a.csv.gz does not begin as gzip does'],
    ['without being called so', 'a.csv', gzip, 'payload-compression: a.csv begins as gzip does, and is not called so'],
  ])('%s: %s', async (_, name, bytes, expected) => {
    expect(await refusal(name, bytes)).toBe(expected);
  });

  test('when it unpacks to far more than it is, without unpacking it all', async () => {
    const tools = { limits: { ...payloadLimits, unsuspicious: 1_000_000, ratio: 10 } };
    Object.assign(place.tools, tools);
    const bomb = zipOf([
      { name: 'a.csv', bytes: `ID,AMOUNT\n${'a,1\n'.repeat(200_000)}` },
      { name: 'b.csv', bytes: `ID,AMOUNT\n${'a,1\n'.repeat(200_000)}` },
    ]);
    expect(await refusal('a.zip', bomb)).toBe(
      'payload-too-large: a.zip is larger than 1000000 bytes when it is unpacked',
    );
    Object.assign(place.tools, { limits: { ...payloadLimits, delivered: 10 } });
    expect(await refusal('a.csv', Buffer.from(csv))).toBe('payload-too-large: a.csv is larger than 10 bytes');
    Object.assign(place.tools, { limits: payloadLimits });
  });

  test('and keeps no batch, nor half-done work', async () => {
    expect(await place.leftovers()).toEqual([]);
  });
});
