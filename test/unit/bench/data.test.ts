import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { permutation, prepareData, type BenchData } from '../../../bench/data.js';

const rows = 20_000;
let directory: string;
let data: BenchData;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tieout-bench-test-'));
  data = prepareData(directory, rows);
});
afterAll(() => rm(directory, { recursive: true }));

const keysOf = async (path: string): Promise<Map<string, number>> => {
  const counts = new Map<string, number>();
  for (const line of (await readFile(path, 'utf8')).trimEnd().split('\n').slice(1)) {
    const key = line.split(',').slice(0, 5).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

describe('the data of the bench', () => {
  it.each([2, 3, 1000, 4097])('a permutation of %i visits every number once', (count) => {
    const at = permutation(count);
    expect(new Set(Array.from({ length: count }, (_, position) => at(position))).size).toBe(count);
  });

  it('has as many lone and repeated keys as its answer says', async () => {
    const [baseline, counterpart] = [await keysOf(data.baseline), await keysOf(data.counterpart)];
    const lone = (here: Map<string, number>, there: Map<string, number>) =>
      [...here].filter(([key, records]) => records === 1 && !there.has(key)).length;
    const repeated = (here: Map<string, number>) =>
      [...here.values()].filter((records) => records > 1).reduce((total, records) => total + records, 0);
    expect({ missing: lone(baseline, counterpart), duplicate: repeated(baseline) }).toEqual({
      missing: data.expected.baseline.missing,
      duplicate: data.expected.baseline.duplicate,
    });
    expect({ missing: lone(counterpart, baseline), duplicate: repeated(counterpart) }).toEqual({
      missing: data.expected.counterpart.missing,
      duplicate: data.expected.counterpart.duplicate,
    });
    expect(new Set([...baseline.keys(), ...counterpart.keys()]).size).toBe(rows);
  });

  it('is made once and found again', () => {
    expect(prepareData(directory, rows)).toEqual(data);
  });
});
