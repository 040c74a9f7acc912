/**
 * Writes what the partners of the sample workspace deliver, and the ledger of all of them, with known differences, and the
 * exact answer that reconciling them must give. Always the same bytes.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeSampleConcessions } from './sample-concessions/make-concessions.js';

const root = join(import.meta.dirname, '..');
const { files, expected } = makeSampleConcessions();
const answer = { name: 'systems/data/concessions/expected.json', content: `${JSON.stringify(expected, null, 2)}\n` };
for (const { name, content } of [...files, answer]) {
  await mkdir(dirname(join(root, name)), { recursive: true });
  await writeFile(join(root, name), content);
}
