import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readChecksumLine, readSidecar } from '../../../src/ingest/read-checksums.js';
import { readManifest } from '../../../src/ingest/read-manifest.js';
import { verifiedPayload } from '../../../src/ingest/verify-payload.js';
import { collect, streamOf } from '../../support/byte-streams.js';

const sha256 = createHash('sha256').update('R\n1\n').digest('hex');
const md5 = createHash('md5').update('R\n1\n').digest('hex');
const sha = { algorithm: 'sha256', hex: sha256 };
const short = { algorithm: 'md5', hex: md5 };

describe('a line of checksums', () => {
  it.each([
    [`${sha256}  sales.csv`, 'sales.csv', sha],
    [`${md5} *a b.csv`, 'a b.csv', short],
    [`SHA256 (sales (1).csv) = ${sha256}`, 'sales (1).csv', sha],
    [`MD5(sales.csv)= ${md5.toUpperCase()}`, 'sales.csv', short],
    [`\\${md5}  a\\\\b\\n.csv`, 'a\\b\n.csv', short],
    [sha256, null, sha],
  ])('is read as it is commonly written: %s', (line, name, digest) => {
    expect(readChecksumLine(line)).toEqual({ name, digest });
  });

  it.each([sha256.slice(1), `${sha256}0  sales.csv`, 'sales.csv', `${'g'.repeat(64)}  sales.csv`, ''])(
    'that holds no SHA-256 and no MD5 is none: %s',
    (line) => {
      expect(readChecksumLine(line)).toBeNull();
    },
  );
});

describe('a sidecar', () => {
  it('tells the digest of its file, among others or alone', () => {
    expect(readSidecar('s', `\ufeff${sha256}\r\n`, 'sales.csv')).toEqual(sha);
    expect(readSidecar('s', `${md5}  other.csv\n${sha256}  out/sales.csv\n`, 'sales.csv')).toEqual(sha);
  });

  it.each([
    ['', 'it is empty'],
    ['sales.csv', 'line 1 holds no SHA-256 and no MD5'],
    [`${sha256}  other.csv`, 'it does not name sales.csv'],
    [`${sha256}\n${md5}`, 'it does not name sales.csv'],
    [`${sha256}  sales.csv\n${md5}  sales.csv`, 'it names sales.csv more than once'],
  ])('that does not is refused: %j', (text, reason) => {
    expect(() => readSidecar('s.sha256', text, 'sales.csv')).toThrow(
      expect.objectContaining({ code: 'checksum-unreadable', parameters: { path: 's.sha256', reason } }),
    );
  });
});

describe('a manifest', () => {
  it('lists files with their size and digest, as far as it names them', () => {
    const text = `name,size,sha256\n1.csv\n2.csv,4\n3.csv,,${md5}\n4.csv,${sha256}\n"5,""a"".csv", 4, ${sha256}\n`;
    expect(readManifest('m', text)).toEqual([
      { name: '1.csv', bytes: null, digest: null },
      { name: '2.csv', bytes: 4, digest: null },
      { name: '3.csv', bytes: null, digest: short },
      { name: '4.csv', bytes: null, digest: sha },
      { name: '5,"a".csv', bytes: 4, digest: sha },
    ]);
    expect(readManifest('m', `${md5}  ./1.csv\n\n${sha256} *2.csv`)).toEqual([
      { name: '1.csv', bytes: null, digest: short },
      { name: '2.csv', bytes: null, digest: sha },
    ]);
  });

  it.each([
    ['\n\n', 'it lists no file'],
    ['name,size\n', 'it lists no file'],
    ['1.csv\n1.csv\n', 'it lists 1.csv more than once'],
    ['1.csv,four\n', "'1.csv,four' is no file with a size and a digest"],
    ['1.csv,4,abc\n', "'1.csv,4,abc' is no file with a size and a digest"],
    ['1.csv,4,,\n', "'1.csv,4,,' is no file with a size and a digest"],
    [sha256, `'${sha256}' is no file with a size and a digest`],
  ])('that cannot be read is refused: %j', (text, reason) => {
    expect(() => readManifest('m', text)).toThrow(
      expect.objectContaining({ code: 'manifest-unreadable', parameters: { path: 'm', reason } }),
    );
  });
});

describe('a payload of which something is known', () => {
  const read = async (bytes: number | null, hex: string | null) => {
    const digest = hex === null ? null : { algorithm: 'sha256' as const, hex };
    const payload = { source: 'sales.csv', read: () => streamOf(Buffer.from('R\n1\n'), [1]) };
    return Buffer.concat(await collect(verifiedPayload(payload, { by: 'm', bytes, digest }).read())).toString();
  };

  it('is read to its end when it is as it should be', async () => {
    expect(await read(4, sha256)).toBe('R\n1\n');
    expect(await read(null, null)).toBe('R\n1\n');
  });

  it('fails when it is not', async () => {
    await expect(read(5, null)).rejects.toMatchObject({ code: 'size-mismatch', parameters: { expected: 5, found: 4 } });
    await expect(read(4, 'a'.repeat(64))).rejects.toMatchObject({ code: 'checksum-mismatch', parameters: { by: 'm' } });
  });
});
