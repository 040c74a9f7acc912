import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSampleOrderFlow } from '../../../tools/sample-order-flow/make-order-flow.js';

const root = join(import.meta.dirname, '../../..');
const made = makeSampleOrderFlow();

describe('the sample of orders', () => {
  it.each(made.files)('$name is what its generator writes', async ({ name, content }) => {
    expect(await readFile(join(root, name), 'utf8'), 'run `npm run sample:order-flow`').toBe(content);
  });

  it('has the known answer its generator writes', async () => {
    const committed = await readFile(join(root, 'samples/order-flow/systems/data/expected.json'), 'utf8');
    const written = `${JSON.stringify(made.expected, null, 2)}\n`;
    expect(committed, 'run `npm run sample:order-flow`').toBe(written);
  });

  it('is the same whenever it is made', () => {
    expect(makeSampleOrderFlow()).toEqual(made);
  });
});
