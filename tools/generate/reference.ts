import { stringify } from 'yaml';
import { createResolver, formsOf } from './schema-files.js';
import type { JsonSchema, Resolved, SchemaFile } from './schema-files.js';

const banner = '<!-- Made by `npm run generate` from schemas/: change those, not this file. -->';

/** One page of reference for a schema: a table of keys for the document, and one for every part it is made of. */
export function generateReferencePage(
  files: readonly SchemaFile[],
  file: SchemaFile,
  language: 'yaml' | 'json',
): string {
  const writer = createPageWriter(createResolver(files));
  const { schema } = file;
  const example = schema.examples?.[0];
  const lines = [banner, '', `# ${schema.title ?? file.name}`, '', schema.description ?? '', ''];
  if (example !== undefined) lines.push('```' + language, print(example, language), '```', '');
  lines.push(...writer.table(file, schema));
  for (let part = writer.next(); part; part = writer.next()) lines.push(...writer.section(part));
  return lines.join('\n').trimEnd() + '\n';
}

/** The list of all pages. */
export function generateReferenceIndex(
  documents: readonly SchemaFile[],
  outputs: readonly SchemaFile[],
  codes: number,
): string {
  const entry = (folder: string) => (file: SchemaFile) =>
    `- [${file.schema.title ?? file.name}](${folder}${file.name}.md): ${file.schema.description ?? ''}`;
  const documentPages = documents.filter(({ name }) => name !== 'common');
  const outputPages = outputs.filter(({ name }) => name !== 'common');
  const lines = [banner, '', '# Reference', '', '## What you write', '', ...documentPages.map(entry(''))];
  lines.push('- [Expressions](expressions.md): what `expr` and `where` may say, with every function.');
  lines.push('- [Fetchers](fetchers.md): what connections and feeds say to each built-in `plugin`.', '');
  lines.push(
    'How to: [Files](../guide/files.md), [Interfaces over HTTP](../guide/rest.md), [GraphQL](../guide/graphql.md), [Kafka and SQS](../guide/kafka-and-sqs.md), [Messages that are pushed](../guide/webhooks.md), [Many retailers](../guide/many-retailers.md), [Crosswalks](../guide/crosswalks.md), [Lookups](../guide/lookups.md), [Money](../guide/money.md), [One currency for both sides](../guide/currencies.md).',
    '',
  );
  lines.push('## What commands print with --json', '', ...outputPages.map(entry('output/')), '');
  lines.push('## What a daemon tells', '');
  lines.push('- [Events](events.md): every event of the log, and what to do about it.');
  lines.push('- [Metrics](metrics.md): what Prometheus reads.');
  lines.push('- [Views for reports](reporting.md): what other tools read in the database.', '');
  lines.push('## Problems', '', `- [Problems](problems.md): the ${codes} things that can be wrong, by code.`);
  return lines.join('\n') + '\n';
}

type Resolve = (file: SchemaFile, schema: JsonSchema) => Resolved;

interface PageWriter {
  table(file: SchemaFile, schema: JsonSchema): string[];
  section(part: Resolved): string[];
  /** The next part that was mentioned and has no section yet. */
  next(): Resolved | undefined;
}

function createPageWriter(resolve: Resolve): PageWriter {
  const mentioned = new Set<string>();
  const waiting: Resolved[] = [];
  function mention(part: Resolved): string {
    const title = part.file.schema.$defs?.[part.definition ?? '']?.title ?? '';
    if (!mentioned.has(title)) {
      mentioned.add(title);
      waiting.push(resolve(part.file, { $ref: `#/$defs/${part.definition}` }));
    }
    return `[${title}](#${title
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-')})`;
  }
  function typeInWords(file: SchemaFile, schema: JsonSchema): string {
    const part = resolve(file, schema);
    const inner = part.schema;
    if (part.definition !== null && hasSection(inner)) return mention(part);
    if (inner.anyOf) return inner.anyOf.map((form) => typeInWords(part.file, form)).join(' or ');
    if (inner.const !== undefined) return code(inner.const);
    if (inner.enum) return `one of ${inner.enum.map(code).join(', ')}`;
    if (inner.type === 'array' && inner.items) return `list of ${typeInWords(part.file, inner.items)}`;
    if (typeof inner.additionalProperties === 'object') {
      return `mapping of name to ${typeInWords(part.file, inner.additionalProperties)}`;
    }
    const range =
      inner.minimum !== undefined && inner.maximum !== undefined ? `, ${inner.minimum} to ${inner.maximum}` : '';
    return [inner.type ?? 'any value'].flat().join(' or ') + range;
  }
  function table(file: SchemaFile, schema: JsonSchema): string[] {
    const rows = Object.entries(schema.properties ?? {}).map(([key, child]) => {
      const inner = resolve(file, child).schema;
      const need = schema.required?.includes(key) ? 'required' : defaultInWords(inner);
      const cells = [code(key), typeInWords(file, child), need, inner.description ?? '', shortExample(inner)];
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    });
    if (rows.length === 0) return [];
    return ['| key | type | default | meaning | example |', '| --- | --- | --- | --- | --- |', ...rows, ''];
  }
  function section({ file, schema }: Resolved): string[] {
    const head = [`## ${schema.title ?? ''}`, '', schema.description ?? '', ''];
    const forms = schema.anyOf ?? (schema.if ? formsOf(schema) : []);
    if (forms.length > 0) head.push('One of:', '', ...forms.map((form) => `- ${typeInWords(file, form)}`), '');
    return [...head, ...(forms.length > 0 ? [] : table(file, schema))];
  }
  return { table, section, next: () => waiting.shift() };
}

/** Whether a definition is large enough for a section of its own. */
function hasSection(schema: JsonSchema): boolean {
  return schema.if !== undefined || schema.properties !== undefined || schema.anyOf !== undefined;
}

function defaultInWords(schema: JsonSchema): string {
  return schema['x-default'] ?? (schema.default === undefined ? '' : code(schema.default));
}

function code(value: unknown): string {
  if (value === undefined) return '';
  return '`' + (typeof value === 'string' && value.trim() === value ? value : JSON.stringify(value)) + '`';
}

/** The first example, unless it is too large for a cell: then its own section shows more. */
function shortExample(schema: JsonSchema): string {
  const text = code(schema.examples?.[0]);
  return text.length > 80 ? '' : text;
}

function print(example: unknown, language: 'yaml' | 'json'): string {
  return language === 'yaml' ? stringify(example, { lineWidth: 100 }).trimEnd() : JSON.stringify(example, null, 2);
}
