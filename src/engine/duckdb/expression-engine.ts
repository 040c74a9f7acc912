import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { messageOf } from '../../base/errors.js';
import { Recent } from '../../base/recent.js';
import type { BindableColumn, ExpressionEngine, ParsedExpression, ParsedNode } from '../expression-engine.js';
import { duckdbDialect } from './dialect.js';

const prefix = 'SELECT (';
const name = '_expression';
/**
 * The line end keeps a comment at the end of the text from swallowing the bracket; the name keeps out clauses that leave
 * no trace in the tree, such as WINDOW.
 */
const suffix = `\n) AS ${name}`;

/** Characters of texts whose trees are kept: templates and rules repeat the same expressions. */
const rememberedTexts = 200_000;

interface SerializedStatement {
  readonly error: boolean;
  readonly error_message?: string;
  readonly position?: string;
  readonly statements?: readonly { readonly node: SelectNode }[];
}

interface SelectNode {
  readonly type: string;
  readonly select_list: readonly ParsedNode[];
  readonly from_table: { readonly type: string };
  readonly modifiers: readonly unknown[];
  readonly [clause: string]: unknown;
}

/** An embedded engine that can reach nothing: it only parses and prepares. */
export async function openExpressionEngine(): Promise<ExpressionEngine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run("SET timezone = 'UTC'");
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
  const parsed = new Recent<ParsedExpression>(rememberedTexts);
  const patterns = new Recent<string | null>(rememberedTexts);
  return {
    async parse(text) {
      const unsayable = /\0|\p{Surrogate}/u.exec(text);
      if (unsayable) return { problem: 'it holds a character that no text may hold', at: unsayable.index };
      return parsed.remember(text, () => parse(connection, text));
    },
    offsetOf,
    async bind(expressions, columns) {
      try {
        const prepared = await connection.prepare(bindStatement(expressions, columns));
        const types = expressions.map((_, index) => prepared.columnType(index).toString());
        prepared.destroySync();
        return { types };
      } catch (error) {
        return { problem: firstSentence(messageOf(error)) };
      }
    },
    patternProblem: (pattern, groups) =>
      patterns.remember(`${groups} ${pattern}`, () => patternProblem(connection, pattern, groups)),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function bindStatement(expressions: readonly string[], columns: readonly BindableColumn[]): string {
  const source = columns.map(({ name, type }) => `CAST(NULL AS ${type}) AS ${name}`).join(', ');
  return `SELECT ${expressions.join(', ')} FROM (SELECT ${source || '1 AS _none'} WHERE false)`;
}

async function parse(connection: DuckDBConnection, text: string): Promise<ParsedExpression> {
  const statement = `${prefix}${text}${suffix}`;
  const result = await connection.runAndReadAll(`SELECT json_serialize_sql(${duckdbDialect.text(statement)})`);
  const json = result.getRowsJson()[0]?.[0];
  if (typeof json !== 'string') throw new Error('The parser gave no tree');
  const serialized = JSON.parse(json) as SerializedStatement;
  return serialized.error ? readProblem(serialized, text) : readTree(serialized);
}

async function patternProblem(connection: DuckDBConnection, pattern: string, groups: number): Promise<string | null> {
  const reason = await failureOf(connection, patternStatement(pattern, 0));
  if (reason !== null) return reason.replace(/^Pattern failed to parse: /, '');
  if (groups === 0 || (await failureOf(connection, patternStatement(pattern, groups))) === null) return null;
  return `it has fewer than ${groups} groups`;
}

async function failureOf(connection: DuckDBConnection, statement: string): Promise<string | null> {
  try {
    await connection.run(statement);
    return null;
  } catch (error) {
    return firstSentence(messageOf(error));
  }
}

/** Names for groups are refused where there are fewer of them. */
function patternStatement(pattern: string, groups: number): string {
  const names = Array.from({ length: groups }, (_, index) => `'${index + 1}'`);
  const group = names.length === 0 ? '0' : `[${names.join(', ')}]`;
  return `SELECT regexp_extract('', ${duckdbDialect.text(pattern)}, ${group})`;
}

/**
 * The reason without what the statement around the text adds to it. The parser counts places of errors in characters,
 * those of nodes in bytes.
 */
function readProblem({ error_message: message = '', position }: SerializedStatement, text: string): ParsedExpression {
  const depth = /^Max expression depth limit of (\d+)/.exec(message)?.[1];
  if (depth !== undefined) return { exceeded: `${depth} levels of nesting` };
  if (position === undefined) return { problem: message, at: null };
  const characters = Array.from(text).slice(0, Math.max(0, Number(position) - prefix.length));
  const at = characters.join('').length;
  if (at >= text.length) return { problem: 'it is not complete, or closes a bracket too many', at };
  return { problem: message.replace(/ at or near "[^]*\n[^]*"$/, ''), at };
}

/** Anything beyond one expression in a bare SELECT is refused by saying what it is. */
function readTree({ statements = [] }: SerializedStatement): ParsedExpression {
  const [statement, ...others] = statements;
  const [tree, ...more] = statement?.node.select_list ?? [];
  if (!statement || !tree || others.length > 0 || more.length > 0) {
    return { problem: 'it must be one expression', at: null };
  }
  if (tree.alias !== name || !isBareSelect(statement.node)) {
    return { problem: 'it must be one expression, without clauses', at: null };
  }
  return { tree: { ...tree, alias: '' } };
}

function isBareSelect(node: SelectNode): boolean {
  const clauses = ['where_clause', 'having', 'qualify', 'sample'].every((clause) => !node[clause]);
  const groups = Array.isArray(node['group_expressions']) ? node['group_expressions'].length : 0;
  return (
    node.type === 'SELECT_NODE' &&
    node.from_table.type === 'EMPTY' &&
    node.modifiers.length === 0 &&
    groups === 0 &&
    clauses
  );
}

/** The engine writes a place that it does not know as the greatest 64-bit integer. */
function offsetOf(node: ParsedNode): number | null {
  const location = 'query_location' in node ? node.query_location : undefined;
  return typeof location !== 'number' || location > 2 ** 31 ? null : Math.max(0, location - prefix.length);
}

function firstSentence(message: string): string {
  return (message.split(/\n|\. /)[0] ?? message).replace(/^(?:Binder|Invalid Input) Error: /, '');
}
