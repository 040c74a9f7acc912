import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SetAsideSpool } from '../../../src/ingest/set-aside-spool.js';
import { TextFile } from '../../../src/ingest/text-file.js';
import { collect } from '../../support/byte-streams.js';
import { newSetAsideRecord } from '../../support/store-records.js';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tieout-test-text-'));
});
afterAll(() => rm(directory, { recursive: true }));

describe('a text file', () => {
  it('holds what was added, in order, however much it is', async () => {
    const path = join(directory, 'large');
    const file = new TextFile(path);
    const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index} é\n`);
    for (const line of lines) await file.add(line);
    await file.finish();
    expect(await readFile(path, 'utf8')).toBe(lines.join(''));
  });

  it('is there, and empty, when nothing was added', async () => {
    const path = join(directory, 'empty');
    await new TextFile(path).finish();
    expect(await readFile(path, 'utf8')).toBe('');
  });

  it.skipIf(!existsSync('/dev/full'))('fails as a full disk does, and not behind the back of its caller', async () => {
    const file = new TextFile('/dev/full');
    await file.add('a\n');
    await expect(file.finish()).rejects.toMatchObject({ code: 'disk-full' });
    await file.close();
  });
});

describe('the records set aside', () => {
  it('come back as they were, in order, and are counted by disposition since they were last counted', async () => {
    const spool = new SetAsideSpool(join(directory, 'spool'));
    const records = [
      newSetAsideRecord(1, { rawText: 'a\u2028b\u2029c\r\nd\u0085e"\\' }),
      newSetAsideRecord(2, { disposition: 'dead-letter' }),
      newSetAsideRecord(3),
    ];
    for (const record of records.slice(0, 2)) await spool.add(record);
    expect(spool.takeCounts()).toEqual({ quarantined: 1, deadLettered: 1 });
    await spool.add(records[2] ?? newSetAsideRecord(3));
    expect(spool.takeCounts()).toEqual({ quarantined: 1, deadLettered: 0 });
    expect(await collect(spool.read())).toEqual(records);
    // Newer line readers end a line at these.
    expect(await readFile(join(directory, 'spool'), 'utf8')).not.toMatch(/[\u2028\u2029\r]/);
    expect(await collect(spool.read())).toEqual(records);
    await spool.close();
  });
});
