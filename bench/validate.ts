/**
 * What `tieout validate` costs for more and more systems and rules, whole process, and by which power it grows.
 *
 *     npm run bench:validate -- [--sizes 60,125,250,500] [--rounds 5] [--short]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pairWorkspace } from '../tools/large-workspace/pairs.js';
import { writeTexts } from '../tools/large-workspace/write-texts.js';
import { growthOf } from './growth.js';
import { interleave, measure, spread } from './measure.js';
import type { Measured } from './measure.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '60,125,250,500' },
    rounds: { type: 'string', default: '5' },
    short: { type: 'boolean', default: false },
  },
});
const sizes = values.short ? [60, 240] : values.sizes.split(',').map(Number);
const rounds = values.short ? 2 : Number(values.rounds);
const main = join(resolve(import.meta.dirname, '..'), 'dist/main.js');
const directory = mkdtempSync(join(tmpdir(), 'tieout-bench-validate-'));

/** Validates a workspace of a size; one that is not valid says nothing about the cost of one that is. */
async function validate(size: number): Promise<Measured> {
  const measured = await measure([process.execPath, main, 'validate', '--json', '-w', join(directory, String(size))]);
  const { valid, diagnostics } = JSON.parse(measured.stdout) as { valid: boolean; diagnostics: readonly unknown[] };
  if (!valid || diagnostics.length > 0) throw new Error(`The workspace of ${size} has ${diagnostics.length} findings`);
  return measured;
}

try {
  // a workspace of one system and rule: what every command costs
  for (const size of [1, ...sizes]) writeTexts(join(directory, String(size)), pairWorkspace(size));
  const contestants = Object.fromEntries([1, ...sizes].map((size) => [String(size), () => validate(size)]));
  console.log(`systems, and as many rules; ${rounds} rounds in turn: median (min-max)`);
  const results = await interleave(rounds, contestants);
  const medianOf = (size: number): number => {
    const sorted = (results[String(size)] ?? []).map(({ cost }) => cost.cpuSeconds).toSorted((a, b) => a - b);
    return sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
  };
  const start = medianOf(1);
  const figures = (size: number, figure: 'cpuSeconds' | 'peakMegabytes', digits: number): string =>
    spread(
      (results[String(size)] ?? []).map(({ cost }) => cost[figure]),
      digits,
    );
  console.table(
    [1, ...sizes].map((size) => ({
      'systems + rules': size,
      'CPU s': figures(size, 'cpuSeconds', 2),
      'ms per system + rule': size === 1 ? '' : (((medianOf(size) - start) / size) * 1000).toFixed(1),
      'peak MB': figures(size, 'peakMegabytes', 0),
    })),
  );
  const growth = growthOf(sizes.map((size) => ({ size, cost: medianOf(size) - start })));
  console.log(
    `Beyond the start of the process (${start.toFixed(2)} s) the cost grows by the power ${growth.toFixed(2)}.`,
  );
} finally {
  rmSync(directory, { recursive: true, force: true });
}
