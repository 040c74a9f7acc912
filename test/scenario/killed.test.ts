import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SeededRandom } from '../../tools/sample/random.js';
import { writeTexts } from '../../tools/large-workspace/write-texts.js';
import { builtCommandLine } from '../support/scenario.js';
import { scrub } from '../support/scrub.js';

/** How many processes are killed: two here, a hundred with `npm run kills`. */
const kills = Number(process.env['KILLS'] ?? 2);
const records = 20_000;
const feed = 'shop/sales';
const ingest = ['ingest', feed, '--date', '2026-07-01', '--quiet'];

/** Every hundredth record is set aside, and every thousandth repeats the one before. */
const delivery = Array.from({ length: records }, (_, index) => {
  const number = index % 1000 === 999 ? index - 1 : index;
  return `R${number},2026-07-01,${index % 100 === 50 ? 'much' : `${number}.50`}\n`;
});

const texts = new Map([
  ['tieout.yaml', 'tieout: 1\nworkspace: corner-shop\n'],
  [
    'entities/sale.yaml',
    `tieout: 1
entity: sale
identity: [receipt]
fields:
  receipt: { type: string, required: true }
  day: { type: date, required: true }
  gross: { type: decimal, precision: 18, scale: 2 }
`,
  ],
  [
    'systems/shop.yaml',
    `tieout: 1
system: shop
connections: { share: { plugin: file, options: { directory: data } } }
feeds:
  sales:
    entity: sale
    fetch: { connection: share, path: 'sales_\${date:yyyyMMdd}.csv' }
    parse: { format: csv }
    map:
      - fields: { receipt: receipt, day: day, gross: gross }
`,
  ],
  ['data/sales_20260701.csv', `receipt,day,gross\n${delivery.join('')}`],
]);

interface Ended {
  readonly exitCode: number | null;
  readonly printed: string;
  /** In milliseconds. */
  readonly took: number;
}

describe('a process that is killed while it ingests', () => {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'tieout-killed-')));
  const untouched = join(parent, 'untouched');
  const random = new SeededRandom(20_260_701);
  let uninterrupted: Ended;
  let expected: object;

  beforeAll(async () => {
    const directory = join(parent, 'uninterrupted');
    for (const place of [untouched, directory]) writeTexts(place, texts);
    uninterrupted = await tieout(directory, ingest);
    expected = await keptIn(directory);
  });
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  it('is told what the others are compared with', () => {
    expect(uninterrupted).toMatchObject({ exitCode: 0 });
    expect(expected).toMatchObject({ working: [] });
  });

  it.each(Array.from({ length: kills }, (_, index) => [index + 1, random.below(1000)]))(
    'leaves nothing that the next one does not clear away: kill %i, after %i thousandths of its time',
    async (number, thousandths) => {
      const directory = join(parent, `killed-${number}`);
      cpSync(untouched, directory, { recursive: true });
      await tieout(directory, ingest, (thousandths / 1000) * uninterrupted.took);
      const second = await tieout(directory, ingest);
      expect(second).toMatchObject({ exitCode: 0 });
      expect(await keptIn(directory)).toEqual(expected);
      rmSync(directory, { recursive: true });
    },
  );
});

/** All that is kept, whatever process kept it. */
async function keptIn(directory: string): Promise<object> {
  const printed = async (...words: readonly string[]): Promise<string> =>
    scrub((await tieout(directory, [...words, '--json'])).printed, directory);
  return {
    batches: await printed('batches', 'list'),
    archive: filesBelow(join(directory, '.tieout/archive')),
    working: filesBelow(join(directory, '.tieout/temporary')),
  };
}

function filesBelow(directory: string): readonly string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length))
    .toSorted();
}

/** Runs the built command line, and kills it after some milliseconds, should it run as long. */
function tieout(directory: string, words: readonly string[], killAfter = Infinity): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env;
  const started = performance.now();
  mkdirSync(directory, { recursive: true });
  const child = spawn(process.execPath, [builtCommandLine, ...words], { cwd: directory, env: { PATH, HOME } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (printed += chunk));
  const timer = killAfter === Infinity ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      if (timer) clearTimeout(timer);
      resolve({ exitCode, printed, took: performance.now() - started });
    });
  });
}
