/**
 * Writes the ledger of the sample workspace from its till files, with known differences, and the exact answer that a
 * reconciliation must give. The same input always gives the same bytes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSampleLedger, sampleDays } from './sample-ledger/make-ledger.js';

const root = join(import.meta.dirname, '..');
const tills = await Promise.all(
  sampleDays.map((day) => readFile(join(root, 'systems/data/tills', `${day}.csv`), 'utf8')),
);
const { files, expected } = makeSampleLedger(tills);
const directory = join(root, 'systems/data/ledger');
await mkdir(directory, { recursive: true });
for (const { name, content } of files) await writeFile(join(directory, name), content);
await writeFile(join(directory, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
