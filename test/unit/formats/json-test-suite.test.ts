import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJsonRecords } from '../../../src/formats/json/read-document.js';
import { readNdjsonRecords } from '../../../src/formats/json/read-lines.js';
import { UnreadablePayload } from '../../../src/plugin/unreadable-payload.js';
import { collect, streamOf } from '../../support/byte-streams.js';

const suite = resolve(import.meta.dirname, '../../../../shared/data/encodings/jsontestsuite');
const isPresent = existsSync(suite);
if (!isPresent) console.warn(`SKIPPED: JSONTestSuite is not at ${suite}`);

const names = isPresent ? readdirSync(suite).filter((name) => name.endsWith('.json')) : [];

/** Files that RFC 8259 leaves to the reader: what this one does with them. */
const eitherWay = JSON.parse(
  readFileSync(join(import.meta.dirname, 'json-test-suite.expected.json'), 'utf8'),
) as Readonly<Record<string, string>>;

/** JSON that is read and yet says nothing certain. */
const accepted = ['records', 'no list', 'repeated name'];

async function outcomeOf(bytes: Buffer, sizes?: readonly number[]): Promise<string> {
  try {
    // What is no list is read to its end in search of one.
    const address = /^[\s\u00ef\u00bb\u00bf]*\[/.test(bytes.toString('latin1')) ? '$' : '$.nowhere';
    const parse = { format: 'json', records: address } as const;
    const records = (await collect(readJsonRecords(streamOf(bytes, sizes), parse, ['$']))).flat();
    const codes = records.flatMap((record) => (record.kind === 'damaged' ? [record.reason.code] : []));
    return codes.includes('unpaired-surrogate') ? 'record set aside' : 'records';
  } catch (error) {
    if (!(error instanceof UnreadablePayload)) throw error;
    if (error.reason.startsWith('an object has the name')) return 'repeated name';
    if (error.reason === 'it has no list at $.nowhere') return 'no list';
    return error.reason === 'it is not JSON' ? 'not JSON' : error.reason;
  }
}

describe.skipIf(!isPresent)('JSONTestSuite', () => {
  test('is read as a whole', () => expect(names.length).toBeGreaterThan(150));

  test.each(names)('%s has the outcome that RFC 8259 wants, whatever chunks it comes in', async (name) => {
    const bytes = readFileSync(join(suite, name));
    const outcome = await outcomeOf(bytes);
    if (name.startsWith('y_')) expect(accepted).toContain(outcome);
    else if (name.startsWith('n_')) expect(accepted).not.toContain(outcome);
    else expect(outcome).toBe(eitherWay[name]);
    if (bytes.length < 10_000) expect(await outcomeOf(bytes, [1])).toBe(outcome);
  });

  test.each(names)('%s is as many records as it has lines, each good or damaged', async (name) => {
    const bytes = readFileSync(join(suite, name));
    const lines = bytes
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, '')
      .split('\n')
      .filter((line) => /[^ \t\r]/.test(line));
    const records = (await collect(readNdjsonRecords(streamOf(bytes, [7]), ['$']))).flat();
    expect(records).toHaveLength(lines.length);
  });
});
