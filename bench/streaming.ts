/**
 * What a developer would write in an afternoon: files read line by line, each side in a Map by key, lines split at
 * commas, amounts as integer cents. Needs memory for both sides. Counts as JSON on stdout, breaks as CSV.
 *
 *     streaming BASELINE COUNTERPART DIRECTORY
 */
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const [baselinePath = '', counterpartPath = '', directory = ''] = process.argv.slice(2);
mkdirSync(directory, { recursive: true });

const none = () => ({ match: 0, 'within-tolerance': 0, mismatch: 0, missing: 0, duplicate: 0, ambiguous: 0 });
const counts = { baseline: none(), counterpart: none() };
const breaks = createWriteStream(join(directory, 'breaks.csv'));

const keyOf = (line: string): string => {
  let end = -1;
  for (let field = 0; field < 5; field += 1) end = line.indexOf(',', end + 1);
  return line.slice(0, end);
};

async function* lines(path: string): AsyncGenerator<string> {
  let header = true;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    if (!header) yield line;
    header = false;
  }
}

/** One record, or all of its key. */
async function load(path: string): Promise<Map<string, string | string[]>> {
  const records = new Map<string, string | string[]>();
  for await (const line of lines(path)) {
    const key = keyOf(line);
    const seen = records.get(key);
    records.set(key, seen === undefined ? line : typeof seen === 'string' ? [seen, line] : [...seen, line]);
  }
  return records;
}

function withinTolerance(baseline: string, counterpart: string): boolean {
  const [b, c] = [Number(baseline.replace('.', '')), Number(counterpart.replace('.', ''))];
  const difference = Math.abs(c - b);
  return difference <= 5 || difference * 200 <= Math.abs(b);
}

function judge(baseline: string, counterpart: string): 'match' | 'within-tolerance' | 'mismatch' {
  if (baseline === counterpart) return 'match';
  const [b, c] = [baseline.split(','), counterpart.split(',')];
  if (b[5] !== c[5] || b[8] !== c[8] || b[9] !== c[9]) return 'mismatch';
  const agree = withinTolerance(b[6] ?? '', c[6] ?? '') && withinTolerance(b[7] ?? '', c[7] ?? '');
  return agree ? 'within-tolerance' : 'mismatch';
}

function lone(
  side: 'baseline' | 'counterpart',
  outcome: 'missing' | 'duplicate' | 'ambiguous',
  records: string[],
): void {
  counts[side][outcome] += records.length;
  for (const record of records) breaks.write(`${outcome},${side},${record}\n`);
}

const baseline = await load(baselinePath);
const counterpart = await load(counterpartPath);
for (const [key, found] of baseline) {
  const other = counterpart.get(key);
  counterpart.delete(key);
  if (typeof found === 'string' && typeof other === 'string') {
    const outcome = judge(found, other);
    counts.baseline[outcome] += 1;
    counts.counterpart[outcome] += 1;
    if (outcome === 'mismatch') breaks.write(`mismatch,both,${found},${other}\n`);
    continue;
  }
  const [here, there] = [[found].flat(), other === undefined ? [] : [other].flat()];
  lone('baseline', here.length > 1 ? 'duplicate' : there.length > 1 ? 'ambiguous' : 'missing', here);
  lone('counterpart', there.length > 1 ? 'duplicate' : 'ambiguous', there);
}
for (const found of counterpart.values()) {
  lone('counterpart', typeof found === 'string' ? 'missing' : 'duplicate', [found].flat());
}
await new Promise((resolve) => breaks.end(resolve));
console.log(JSON.stringify(counts));
