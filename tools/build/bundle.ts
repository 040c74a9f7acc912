import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin } from 'rolldown';

/**
 * Packages that short commands load: a file for each of their modules takes longer to find than to run. Everything else,
 * such as what only the daemon or one kind of source needs, and all with a part that is not JavaScript, is loaded from
 * where it was installed.
 */
const bundledPackages = [
  '@duckdb/node-api',
  '@electric-sql/pglite-socket',
  '@streamparser/json',
  'big.js',
  'cockatiel',
  'commander',
  'csv-parse',
  'currency-codes',
  'iconv-lite',
  'knex',
  'leven',
  'node-cron',
  'pg',
  'picocolors',
  'picomatch',
  'yaml',
  'yauzl',
  'zstddec',
];
/** What those load that has other parts than JavaScript, and drivers that knex knows of and we do not use. */
const neverBundled =
  /^(@duckdb\/node-bindings|@electric-sql\/pglite|better-sqlite3|mariadb|mysql2?|oracledb|pg-native|pg-query-stream|sqlite3|tedious)($|\/)/;

/** A second way in, to all that `main.ts` imports: so `main.js` holds what `main.ts` says, and nothing that others load. */
const shared = 'imported-by-main';

/** Makes the command of `src`, in few files, in a directory. Returns the packages whose code is among it. */
export async function bundle(root: string, directory: string): Promise<ReadonlySet<string>> {
  const main = join(root, 'src/main.ts');
  const command = await rolldown({
    input: { main, [shared]: shared },
    platform: 'node',
    external: (id, importer) => !isBundled(id, importer),
    plugins: [placesOf(root), importedBy(main)],
    // A driver is loaded where it is needed, and its options with it: such a module has two ways in.
    checks: { ineffectiveDynamicImport: false },
  });
  const { output } = await command.write({
    dir: directory,
    format: 'esm',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  const start = await rolldown({ input: join(root, 'src/tieout.cts'), platform: 'node', external: ['./main.js'] });
  await start.write({ dir: directory, format: 'cjs', entryFileNames: 'tieout.cjs' });
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  return new Set(modules.flatMap((id) => packageDirectoryOf(id) ?? []));
}

/** The licences of packages whose code is bundled, in one text. */
export function licensesOf(packageDirectories: ReadonlySet<string>): string {
  const texts = [...packageDirectories].toSorted().map((directory) => {
    const { name, version, license } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as {
      readonly name: string;
      readonly version: string;
      readonly license?: string;
    };
    const files = readdirSync(directory).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
    const text = files.toSorted().map((file) => readFileSync(join(directory, file), 'utf8').trim());
    return [`${name} ${version} (${license ?? 'see below'})`, ...text].join('\n\n');
  });
  return `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function isBundled(id: string, importer: string | undefined): boolean {
  if (id.startsWith('.') || id.startsWith('/')) return true;
  if (id.startsWith('node:') || neverBundled.test(id)) return false;
  // Only packages that are bundled come here to say what they load.
  if (importer?.includes('/node_modules/') === true) return true;
  return bundledPackages.some((name) => id === name || id.startsWith(`${name}/`));
}

function packageDirectoryOf(module: string): string | null {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module)?.[0] ?? null;
}

function importedBy(main: string): Plugin {
  return {
    name: shared,
    resolveId: (id) => (id === shared ? id : null),
    load(id) {
      if (id !== shared) return null;
      const imports = readFileSync(main, 'utf8').matchAll(/^import (?!type )[^;]*?from '(\.[^']+)';/gm);
      return [...imports]
        .map(([, name]) => `export * from ${JSON.stringify(join(dirname(main), name ?? ''))};`)
        .join('\n');
    },
  };
}

/** A module that reads files beside it finds them as if each module still were a file of its own below `dist`. */
function placesOf(root: string): Plugin {
  const source = join(root, 'src');
  return {
    name: 'places',
    transform(code, id) {
      if (!id.startsWith(`${source}/`) || !code.includes('import.meta.url')) return null;
      const place = `./${relative(source, join(dirname(id), 'module.js')).replaceAll('\\', '/')}`;
      return { code: code.replaceAll('import.meta.url', `new URL('${place}', import.meta.url)`), map: null };
    },
  };
}
