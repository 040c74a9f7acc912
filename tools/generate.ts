import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../src/base/catalogue/index.js';
import { createBuiltInFetchers } from '../src/built-in-fetchers.js';
import { describePlugins } from '../src/plugin/describe-plugins.js';
import { generateFetchersPage } from './generate/fetchers.js';
import { withFetcherTable } from './generate/standing.js';
import { forEditors } from './generate/for-editors.js';
import { generateEventsPage } from './generate/events.js';
import { generateOpenApi } from './generate/openapi.js';
import { generateExpressionsPage } from './generate/expressions.js';
import { generateMetricsPage } from './generate/metrics.js';
import { generateReportingPage } from './generate/reporting.js';
import { generateProblemPages } from './generate/problem-pages.js';
import { generateProblemsPage } from './generate/problems.js';
import { generateReferenceIndex, generateReferencePage } from './generate/reference.js';
import { readSchemas } from './generate/schema-files.js';
import { generateShapes } from './generate/shapes.js';
import { generateTypes } from './generate/types.js';
import { generateValidators } from './generate/validators.js';
import { publishSchemas } from './generate/written.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Of this one only a table is generated. */
const statusPage = 'docs/status.md';
const conformance = 'test/conformance/conformance.json';
/** Of tieout. */
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
const generatedFolders = ['src/schema/generated', 'docs/reference'];

/** Every generated file by its path. The same schemas and catalogue always give the same text. */
async function generateAll(): Promise<ReadonlyMap<string, string>> {
  const documents = readSchemas('language/');
  const published = publishSchemas(documents);
  const outputs = readSchemas('output/');
  const fetchers = [...createBuiltInFetchers().values()];
  const pages = new Map([
    ['src/schema/generated/documents.ts', await generateTypes(documents, 'Document')],
    ['src/schema/generated/outputs.ts', await generateTypes(outputs, 'Output')],
    ['src/schema/generated/shapes.ts', generateShapes(documents, ['workspace', 'system', 'rule'])],
    ['src/schema/generated/validators.ts', generateValidators(published, documents)],
    ['docs/reference/README.md', generateReferenceIndex(documents, outputs, Object.keys(catalogue).length)],
    ['docs/reference/problems.md', generateProblemsPage()],
    ['docs/reference/expressions.md', generateExpressionsPage()],
    ['docs/reference/fetchers.md', generateFetchersPage()],
    ['docs/reference/events.md', generateEventsPage()],
    ['docs/reference/metrics.md', generateMetricsPage()],
    ['docs/reference/reporting.md', generateReportingPage()],
    ['docs/reference/openapi.json', await generateOpenApi(version)],
    [statusPage, withFetcherTable(readFileSync(join(root, statusPage), 'utf8'), join(root, conformance))],
  ]);
  for (const { name, path, schema } of published) {
    const rewritten = forEditors(schema);
    const described = name === 'system' ? describePlugins({ ...rewritten }, fetchers) : rewritten;
    pages.set(`schemas/${path}`, `${JSON.stringify(described, null, 2)}\n`);
  }
  for (const [path, text] of generateProblemPages()) pages.set(`docs/reference/${path}`, text);
  for (const file of documents.filter(({ name }) => name !== 'common')) {
    pages.set(`docs/reference/${file.name}.md`, generateReferencePage(documents, file, 'yaml'));
  }
  for (const file of outputs.filter(({ name }) => name !== 'common')) {
    pages.set(`docs/reference/output/${file.name}.md`, generateReferencePage(outputs, file, 'json'));
  }
  return pages;
}

function existingFiles(): readonly string[] {
  const published = filesIn('schemas', { recursive: false }).filter((path) => path.endsWith('.schema.json'));
  return [statusPage, ...published, ...generatedFolders.flatMap((folder) => filesIn(folder, { recursive: true }))];
}

function filesIn(folder: string, { recursive }: { readonly recursive: boolean }): readonly string[] {
  mkdirSync(join(root, folder), { recursive: true });
  return readdirSync(join(root, folder), { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));
}

const generated = await generateAll();
const present = new Set(existingFiles());
const orphans = [...present].filter((path) => !generated.has(path));
const stale = [...generated].filter(
  ([path, text]) => !present.has(path) || readFileSync(join(root, path), 'utf8') !== text,
);

if (process.argv.includes('--check')) {
  for (const path of [...orphans, ...stale.map(([name]) => name)]) console.error(`stale: ${path}`);
  if (orphans.length + stale.length > 0) console.error('Run `npm run generate` and commit what it writes.');
  process.exitCode = orphans.length + stale.length > 0 ? 1 : 0;
} else {
  for (const path of orphans) rmSync(join(root, path));
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}
