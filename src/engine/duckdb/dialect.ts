import type { Expression } from '../../model/expression.js';
import type { FieldType } from '../../model/types.js';
import type { ColumnResolver, CsvFile, Dialect } from '../dialect.js';
import { printDivision } from './division.js';
import { isReadAs, table, tableTypes } from './table.js';
import { dissimilarity, editsApart, normalizedText, text } from './texts.js';

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function typeOf(type: FieldType): string {
  switch (type.kind) {
    case 'integer':
      return 'BIGINT';
    case 'decimal':
    case 'money':
      return `DECIMAL(${type.precision},${type.scale})`;
    case 'boolean':
      return 'BOOLEAN';
    case 'date':
      return 'DATE';
    case 'timestamp':
      return 'TIMESTAMP';
    case 'time':
      return 'TIME';
    case 'string':
    case 'enum':
    case 'currency':
    case 'gtin':
    case 'country':
      return 'VARCHAR';
  }
}

function literal(type: FieldType, value: string): string {
  switch (type.kind) {
    case 'integer':
    case 'decimal':
    case 'money':
    case 'date':
    case 'time':
      return `CAST(${text(value)} AS ${typeOf(type)})`;
    case 'timestamp':
      return `CAST(${text(value.replace(/Z$/, ''))} AS TIMESTAMP)`;
    case 'boolean':
      return value === 'true' ? 'true' : 'false';
    case 'string':
    case 'enum':
    case 'currency':
    case 'gtin':
    case 'country':
      return text(value);
  }
}

function canonicalText(type: FieldType, column: string): string {
  if (type.kind === 'timestamp') return `strftime(${column}, '%Y-%m-%dT%H:%M:%S.%fZ')`;
  return typeOf(type) === 'VARCHAR' ? column : `CAST(${column} AS VARCHAR)`;
}

function fromCanonicalText(type: FieldType, value: string): string {
  if (type.kind === 'timestamp') return `CAST(rtrim(${value}, 'Z') AS TIMESTAMP)`;
  return typeOf(type) === 'VARCHAR' ? value : `CAST(${value} AS ${typeOf(type)})`;
}

function joined(operands: readonly Expression[], word: string, empty: string, resolve: ColumnResolver): string {
  if (operands.length === 0) return empty;
  return `(${operands.map((operand) => expression(operand, resolve)).join(` ${word} `)})`;
}

function printCase(node: Extract<Expression, { kind: 'case' }>, print: (child: Expression) => string): string {
  const branches = node.branches.map(({ when, result }) => `WHEN ${print(when)} THEN ${print(result)}`);
  return `CASE ${branches.join(' ')}${node.otherwise ? ` ELSE ${print(node.otherwise)}` : ''} END`;
}

/** Functions of the language that are written in another way here. */
const calls: Readonly<Record<string, (parameters: readonly string[]) => string>> = {
  add_days: ([date, days]) => `(${date} + CAST(${days} AS INTEGER))`,
  days_between: ([earlier, later]) => `(${later} - ${earlier})`,
  regexp_replace: (parameters) => `regexp_replace(${parameters.join(', ')}, 'g')`,
};

function printCall(name: string, parameters: readonly string[]): string {
  return calls[name]?.(parameters) ?? `${name}(${parameters.join(', ')})`;
}

function expression(node: Expression, resolve: ColumnResolver): string {
  const print = (child: Expression): string => expression(child, resolve);
  switch (node.kind) {
    case 'column':
      return resolve(node.namespace, node.name);
    case 'text':
      return text(node.value);
    case 'number':
      return node.value.startsWith('-') ? `(${node.value})` : node.value;
    case 'boolean':
      return String(node.value);
    case 'null':
      return 'NULL';
    case 'typed':
      return literal(node.type, node.value);
    case 'binary':
      return `(${print(node.left)} ${node.operator.toUpperCase()} ${print(node.right)})`;
    case 'unary':
      return node.operator === 'not' ? `(NOT ${print(node.operand)})` : `(- ${print(node.operand)})`;
    case 'all':
      return joined(node.operands, 'AND', 'true', resolve);
    case 'any':
      return joined(node.operands, 'OR', 'false', resolve);
    case 'is-null':
      return `(${print(node.operand)} IS ${node.negated ? 'NOT ' : ''}NULL)`;
    case 'in':
      return `(${print(node.operand)} ${node.negated ? 'NOT IN' : 'IN'} (${node.list.map(print).join(', ')}))`;
    case 'between':
      return `(${print(node.operand)} BETWEEN ${print(node.low)} AND ${print(node.high)})`;
    case 'case':
      return printCase(node, print);
    case 'divide':
      return printDivision(print(node.left), print(node.right), node);
    case 'call':
      return printCall(node.name, node.arguments.map(print));
  }
}

/** A record of the longest length may grow when it is recoded and quoted. */
const longestLine = 8 * 1024 * 1024;

function csv(file: CsvFile): string {
  const names = Array.from({ length: file.columns }, (_, index) => `'_c${index}': 'VARCHAR'`);
  const options = [
    text(file.path),
    'auto_detect = false',
    `header = ${!file.numbered}`,
    `delim = ${text(file.delimiter)}`,
    `quote = ${text(file.quote)}`,
    `escape = ${text(file.quote)}`,
    'strict_mode = true',
    'allow_quoted_nulls = false',
    ...(file.sequential ? ['parallel = false'] : []),
    // Else the first line end decides, also one inside a value.
    ...(file.numbered ? [String.raw`new_line = '\n'`] : []),
    `max_line_size = ${longestLine}`,
    `columns = {${[...(file.numbered ? ["'_record': 'BIGINT'"] : []), ...names].join(', ')}}`,
  ];
  return `read_csv(${options.join(', ')})`;
}

/**
 * Of how many values the writer makes a dictionary before it finds that a column has none. It tries with every column, and
 * five times as many, its own choice, are a quarter of what writing a snapshot costs.
 */
const dictionaryEntries = 4096;

function writeParquet(query: string, path: string, metadata: Readonly<Record<string, string>> = {}): string {
  const entries = Object.entries(metadata).map(([key, value]) => `${identifier(key)}: ${text(value)}`);
  const footer = entries.length === 0 ? '' : `, KV_METADATA {${entries.join(', ')}}`;
  const encoding = `PARQUET_VERSION v2, DICTIONARY_SIZE_LIMIT ${dictionaryEntries}`;
  return `COPY (${query}) TO ${text(path)} (FORMAT parquet, ${encoding}, COMPRESSION zstd, COMPRESSION_LEVEL 1${footer})`;
}

/** DuckDB's SQL. */
export const duckdbDialect: Dialect = {
  identifier,
  text,
  literal,
  typeOf,
  expression,
  canonicalText,
  fromCanonicalText,
  dayOf: (column) => `CAST(${identifier(column)} AS DATE)`,
  hash: (columns) => `hash(${columns.join(', ')})`,
  // A long IN would become a join with the list.
  isOneOf: (column, values) => `TRY_CAST(${column} AS ENUM (${values.map(text).join(', ')})) IS NOT NULL`,
  jsonTexts: (texts) => `CAST(to_json([${texts.join(', ')}]) AS VARCHAR)`,
  jsonTextAt: (array, index) => `json_extract_string(${array}, '$[${index}]')`,
  microsecondsApart: (left, right) => `abs(epoch_us(${right}) - epoch_us(${left}))`,
  csv,
  table,
  tableTypes,
  isReadAs,
  parquet: (path) => `read_parquet(${text(path)})`,
  writeParquet,
  sha256: (value) => `sha256(${value})`,
  firstRow: (columns) => `min(struct_pack(${columns.map((column) => `${column} := ${column}`).join(', ')}))`,
  columnOfRow: (row, column) => `struct_extract(${row}, ${text(column)})`,
  concatenated: (parts) => `concat(${parts.join(', ')})`,
  tuple: (parts) =>
    `struct_pack(${Object.entries(parts)
      .map(([name, value]) => `${name} := ${value}`)
      .join(', ')})`,
  partOf: (tuple, name) => `${tuple}.${name}`,
  smallest: (value, most) => `min(${value}, ${most})`,
  elementAt: (list, index) => `${list}[${index + 1}]`,
  head: (list, most) => `${list}[1:${most}]`,
  placesOf: (list) => `generate_subscripts(${list}, 1)`,
  jsonOf: (value) => `CAST(to_json(${value}) AS VARCHAR)`,
  unnest: (list) => `unnest(${list})`,
  listOf: (value, order) => `list(${value} ORDER BY ${order})`,
  byteLength: (value) => `strlen(${value})`,
  characterCount: (value) => `length(${value})`,
  normalizedText,
  editsApart,
  dissimilarity,
  microsecondsSince1970: (instant) => `epoch_us(${instant})`,
  contentHash: (value) => `md5_number_lower(${value})`,
};
