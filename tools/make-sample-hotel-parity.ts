/**
 * Writes what the hotels of the sample workspace `samples/hotel-parity` and their channel manager deliver, with known differences,
 * and the exact answer that reconciling it must give. Always the same bytes.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeHotelParity } from './sample-hotel-parity/make-hotel-parity.js';

const workspace = join(import.meta.dirname, '../samples/hotel-parity');
const { files, expected } = makeHotelParity();
const answer = { name: 'systems/data/expected.json', content: `${JSON.stringify(expected, null, 2)}\n` };
for (const { name, content } of [...files, answer]) {
  await mkdir(dirname(join(workspace, name)), { recursive: true });
  await writeFile(join(workspace, name), content);
}
