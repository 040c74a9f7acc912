/**
 * Writes what the systems of the sample of trade promotions deliver, with known differences, and the exact answer that
 * reconciling them must give. Always the same bytes.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSampleTradePromotion } from './sample-trade-promotion/make-trade-promotion.js';

const root = join(import.meta.dirname, '..');
const { files, expected } = makeSampleTradePromotion();
const name = 'samples/trade-promotion/systems/data/expected.json';
const answer = { name, content: `${JSON.stringify(expected, null, 2)}\n` };
for (const file of [...files, answer]) await writeFile(join(root, file.name), file.content);
