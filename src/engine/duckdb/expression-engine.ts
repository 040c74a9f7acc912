import { DuckDBInstance } from '@duckdb/node-api';
import { messageOf } from '../../base/errors.js';
import type { BindableColumn, ExpressionEngine, ParsedExpression, ParsedNode } from '../expression-engine.js';
import { duckdbDialect } from './dialect.js';

const prefix = 'SELECT (';
/** The line end keeps a comment at the end of the text from swallowing the bracket. */
const suffix = '\n)';

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
  return {
    async parse(text) {
      const statement = `${prefix}${text}${suffix}`;
      const result = await connection.runAndReadAll(`SELECT json_serialize_sql(${duckdbDialect.text(statement)})`);
      return readTree(JSON.parse(String(result.getRowsJson()[0]?.[0])) as SerializedStatement);
    },
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

/** Anything beyond one expression in a bare SELECT is refused by saying what it is. */
function readTree(serialized: SerializedStatement): ParsedExpression {
  if (serialized.error) {
    const at = serialized.position === undefined ? null : Math.max(0, Number(serialized.position) - prefix.length);
    return { problem: serialized.error_message ?? 'it is not an expression', at };
  }
  const [statement, ...others] = serialized.statements ?? [];
  const [tree, ...more] = statement?.node.select_list ?? [];
  if (!statement || !tree || others.length > 0 || more.length > 0) {
    return { problem: 'it must be one expression', at: null };
  }
  if (!isBareSelect(statement.node)) return { problem: 'it must be one expression, without clauses', at: null };
  return { tree };
}

function isBareSelect(node: SelectNode): boolean {
  const clauses = ['where_clause', 'having', 'qualify', 'sample'].every((clause) => node[clause] == null);
  const groups = Array.isArray(node['group_expressions']) ? node['group_expressions'].length : 0;
  return (
    node.type === 'SELECT_NODE' &&
    node.from_table.type === 'EMPTY' &&
    node.modifiers.length === 0 &&
    groups === 0 &&
    clauses
  );
}

/** Byte offset in the user's text of a node, or null when the engine does not know it. */
export function offsetOf(node: ParsedNode): number | null {
  const location = node.query_location;
  return location === undefined || location > 2 ** 31 ? null : Math.max(0, location - prefix.length);
}

function firstSentence(message: string): string {
  return (message.split(/\n|\. /)[0] ?? message).replace(/^Binder Error: /, '');
}
