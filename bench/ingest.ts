/**
 * What it costs to get a file in: `tieout ingest`, from CSV on disk to a landed, hashed, balanced, typed snapshot, against
 * DuckDB reading the same file into the same typed Parquet, and sha256sum.
 *
 *     npm run bench:ingest -- [--rows 1000000] [--rounds 3] [--shapes plain,wide] [--directory DIR] [--short]
 */
import { createWriteStream, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, spread, type Measured } from './measure.js';

const { values } = parseArgs({
  options: {
    rows: { type: 'string' },
    rounds: { type: 'string' },
    shapes: { type: 'string', default: 'plain,quoted,wide' },
    directory: { type: 'string', default: join(tmpdir(), 'tieout-bench-ingest') },
    short: { type: 'boolean', default: false },
  },
});
const rows = Number(values.rows ?? (values.short ? 20_000 : 1_000_000));
const rounds = Number(values.rounds ?? (values.short ? 1 : 3));
const root = resolve(import.meta.dirname, '..');
const main = join(root, 'dist/main.js');

/** A kind of file: its columns, of which `amount`s are exact and the others texts, and how a value is written. */
interface Shape {
  readonly name: string;
  readonly texts: number;
  readonly amounts: number;
  readonly rows: number;
  readonly write: (value: string) => string;
}

const quote = (value: string): string => `"${value}"`;
const asIs = (value: string): string => value;
const wanted = values.shapes.split(',');
const every: readonly Shape[] = [
  { name: 'plain', texts: 6, amounts: 4, rows, write: asIs },
  { name: 'quoted', texts: 6, amounts: 4, rows, write: quote },
  { name: 'wide', texts: 120, amounts: 80, rows: Math.ceil(rows / 20), write: asIs },
];
const shapes = every.filter(({ name }) => wanted.includes(name));
if (shapes.length < wanted.length) throw new Error(`--shapes ${values.shapes}: there are plain, quoted and wide`);

const textNames = (shape: Shape): readonly string[] => Array.from({ length: shape.texts }, (_, index) => `t${index}`);
const amountNames = (shape: Shape): readonly string[] =>
  Array.from({ length: shape.amounts }, (_, index) => `a${index}`);

/** The same bytes for the same shape, made once; the first column tells records apart. */
async function prepareFile(shape: Shape): Promise<string> {
  const path = join(values.directory, `${shape.name}-${shape.rows}.csv`);
  if (existsSync(path)) return path;
  const file = createWriteStream(path);
  file.write(`id,${[...textNames(shape), ...amountNames(shape)].join(',')}\n`);
  for (let row = 0; row < shape.rows; row++) {
    const texts = textNames(shape).map((_, index) => shape.write(`S${(row * 7919 + index) % 100_003}`));
    const amounts = amountNames(shape).map((_, index) => `${(row * 31 + index) % 10_000}.${10 + ((row + index) % 90)}`);
    if (!file.write(`R${row},${[...texts, ...amounts].join(',')}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  return path;
}

function writeWorkspace(directory: string): void {
  const write = (name: string, text: string): void => {
    mkdirSync(join(directory, name, '..'), { recursive: true });
    writeFileSync(join(directory, name), text);
  };
  write('tieout.yaml', `tieout: 1\nworkspace: bench\ndirectories: { allow: [${JSON.stringify(values.directory)}] }\n`);
  for (const shape of shapes) {
    const fields = [
      '  id: { type: string, required: true }',
      ...textNames(shape).map((name) => `  ${name}: { type: string }`),
      ...amountNames(shape).map((name) => `  ${name}: { type: decimal, precision: 18, scale: 2 }`),
    ];
    const map = ['id', ...textNames(shape), ...amountNames(shape)].map((name) => `          ${name}: ${name}`);
    write(
      `entities/${shape.name}.yaml`,
      `tieout: 1\nentity: ${shape.name}\nidentity: [id]\nfields:\n${fields.join('\n')}\n`,
    );
    write(
      `systems/${shape.name}.yaml`,
      `tieout: 1\nsystem: ${shape.name}\nconnections: { files: { plugin: file, options: { directory: ${JSON.stringify(values.directory)} } } }\n` +
        `feeds:\n  records:\n    entity: ${shape.name}\n    fetch: { connection: files, path: '${shape.name}-${shape.rows}.csv' }\n` +
        `    parse: { format: csv }\n    map:\n      - fields:\n${map.join('\n')}\n`,
    );
  }
}

/** Hand-written: the types are known, and trusted; the Parquet is encoded as tieout's is. */
function peerCommand(shape: Shape, path: string): readonly string[] {
  const types = [
    ...['id', ...textNames(shape)].map((name) => `${name}: 'VARCHAR'`),
    ...amountNames(shape).map((name) => `${name}: 'DECIMAL(18,2)'`),
  ];
  const target = join(values.directory, 'peer.parquet');
  const sql =
    `COPY (SELECT * FROM read_csv('${path}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', ` +
    `columns = {${types.join(', ')}})) TO '${target}' (FORMAT parquet, PARQUET_VERSION v2, DICTIONARY_SIZE_LIMIT 4096, ` +
    `COMPRESSION zstd, COMPRESSION_LEVEL 1)`;
  const script =
    `import { DuckDBInstance } from '@duckdb/node-api';` +
    `const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();` +
    `console.log((await connection.run(${JSON.stringify(sql)})).rowsChanged);`;
  const both = `sha256sum "$1" >/dev/null && "$2" --input-type=module -e "$3"`;
  return ['/bin/sh', '-c', both, 'peer', path, process.execPath, script];
}

interface IngestDocument {
  readonly batches: readonly { readonly counts: { readonly scanned: number; readonly snapshot: number } }[];
}

function checkCounts(shape: Shape, tieout: Measured, peer: Measured): void {
  const counts = (JSON.parse(tieout.stdout) as IngestDocument).batches[0]?.counts;
  if (counts?.snapshot === shape.rows && Number(peer.stdout) === shape.rows) return;
  throw new Error(`${shape.name}: ${JSON.stringify(counts)} and ${peer.stdout} where ${shape.rows} is right`);
}

mkdirSync(values.directory, { recursive: true });
const workspace = join(values.directory, 'workspace');
rmSync(workspace, { recursive: true, force: true });
writeWorkspace(workspace);
const tieout = (...words: readonly string[]): Promise<Measured> =>
  measure([process.execPath, main, ...words, '--workspace', workspace, '--quiet', '--json']);
await tieout('runs'); // the embedded database is made once
const start = await tieout('runs');
const table: Record<string, string>[] = [];
for (const shape of shapes) {
  const path = await prepareFile(shape);
  const measured: { readonly tieout: Measured; readonly peer: Measured }[] = [];
  for (let round = 1; round <= rounds; round++) {
    const date = `2026-11-${String(round).padStart(2, '0')}`;
    const peer = await measure(peerCommand(shape, path));
    const own = await tieout('ingest', `${shape.name}/records`, '--date', date);
    checkCounts(shape, own, peer);
    measured.push({ tieout: own, peer });
  }
  const each = (figure: (round: (typeof measured)[number]) => number, digits: number): string =>
    spread(measured.map(figure), digits);
  const base = start.cost.cpuSeconds;
  table.push({
    file: `${shape.name}, ${shape.rows} records`,
    'tieout CPU s': each((round) => round.tieout.cost.cpuSeconds, 2),
    'DuckDB + sha256sum CPU s': each((round) => round.peer.cost.cpuSeconds, 2),
    ratio: each((round) => round.tieout.cost.cpuSeconds / round.peer.cost.cpuSeconds, 2),
    'ratio without start': each((round) => (round.tieout.cost.cpuSeconds - base) / round.peer.cost.cpuSeconds, 2),
    'tieout peak MB': each((round) => round.tieout.cost.peakMegabytes, 0),
  });
}
console.log(`Starting tieout and its embedded database alone: ${start.cost.cpuSeconds.toFixed(2)} CPU s`);
console.table(table);
