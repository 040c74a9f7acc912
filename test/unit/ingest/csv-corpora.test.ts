import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Batch } from '../../../src/model/batch.js';
import { openTestIngest } from '../../support/ingesting.js';
import type { TestIngest } from '../../support/ingesting.js';
import { columnOf, entityOf, feedOf, fieldOf } from '../../support/plans.js';
import { uniqueName } from '../../support/store-records.js';

const corpora = resolve(import.meta.dirname, '../../../../shared/data/encodings');
const isPresent = existsSync(corpora);
if (!isPresent) console.warn(`SKIPPED: the texts of others are not at ${corpora}`);

const linesOf = (name: string): string[] =>
  readFileSync(join(corpora, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));

const hex = (text: string): string => Buffer.from(text).toString('hex');

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe.skipIf(!isPresent)('texts that break readers, through ingest into a snapshot', () => {
  let place: TestIngest;
  beforeAll(async () => {
    place = await openTestIngest();
  });
  afterAll(() => place.close());

  const entity = entityOf([fieldOf('id', { kind: 'string' }), fieldOf('text', { kind: 'string' })]);
  const newFeed = () => feedOf([columnOf('id'), columnOf('text')], { name: `tills/${uniqueName('texts')}` });

  /** The bytes of every text of a snapshot, as the engine keeps them. */
  async function bytesIn(batch: Batch): Promise<readonly string[]> {
    const { archive, archiveDirectory, dialect, openSession } = place.tools;
    const session = await openSession([archiveDirectory]);
    try {
      const relation = dialect.parquet(await archive.open('normalized', batch.payloads[0]?.snapshot ?? ''));
      const rows = await session.rows(`SELECT lower(hex(text)) FROM ${relation} ORDER BY _record`);
      return rows.map(([bytes]) => String(bytes));
    } finally {
      await session.close();
    }
  }

  /** What is in the snapshot for each text, written in a row of its own, quoted. */
  async function throughIngest(texts: readonly string[], more: string, encoding: BufferEncoding = 'utf8') {
    const rows = texts.map((text, index) => `${index},${quoted(text)}\n`).join('');
    const bytes = Buffer.from(`${encoding === 'utf16le' ? '\ufeff' : ''}ID,TEXT\n${rows}${more}`, encoding);
    const { batch } = await place.ingest(newFeed(), entity, [{ bytes }]);
    return { batch, found: await bytesIn(batch) };
  }

  it.each<[way: string, more: string, setAside: number, encoding: BufferEncoding]>([
    ['read by the engine as they are', '', 0, 'utf8'],
    ['read with care, because a record is damaged', 'damaged\n', 1, 'utf8'],
    ['recoded from UTF-16', '', 0, 'utf16le'],
  ])('every naughty string stays as it is, byte for byte, %s', async (_, more, setAside, encoding) => {
    const texts = linesOf('blns.txt').filter((text) => Buffer.from(text).toString() === text);
    expect(texts.length).toBeGreaterThan(400);
    const { batch, found } = await throughIngest(texts, more, encoding);
    expect(batch.counts).toMatchObject({ scanned: texts.length + setAside, quarantined: setAside });
    expect(found).toEqual(texts.map(hex));
  });

  it('formulas stay texts', async () => {
    const texts = linesOf('csv-injection-payloads.txt');
    expect(texts.length).toBeGreaterThan(3);
    expect((await throughIngest(texts, '')).found).toEqual(texts.map(hex));
  });
});
