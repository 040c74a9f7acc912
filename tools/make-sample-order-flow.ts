/**
 * Writes what the three systems of the sample of orders deliver, with known differences, and the exact answer that
 * reconciling them must give. Always the same bytes.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeSampleOrderFlow } from './sample-order-flow/make-order-flow.js';

const root = join(import.meta.dirname, '..');
const { files, expected } = makeSampleOrderFlow();
const name = 'samples/order-flow/systems/data/expected.json';
for (const file of [...files, { name, content: `${JSON.stringify(expected, null, 2)}\n` }]) {
  await mkdir(dirname(join(root, file.name)), { recursive: true });
  await writeFile(join(root, file.name), file.content);
}
