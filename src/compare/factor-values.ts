import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import { columnsOf } from '../model/expression.js';
import type { Expression } from '../model/expression.js';
import { operandType } from '../model/types.js';
import type { FieldType } from '../model/types.js';

/** A fact that expressions read. */
interface FactColumn {
  readonly namespace: string;
  readonly name: string;
  readonly type: FieldType;
}

/** At most so many rows are written into one statement. */
const portion = 500;

/** The facts that some expressions read, each once. */
export function factColumns(
  expressions: readonly Expression[],
  typeOf: (namespace: string, name: string) => FieldType,
): readonly FactColumn[] {
  const read = new Map(expressions.flatMap(columnsOf).map((column) => [`${column.namespace}.${column.name}`, column]));
  return [...read.values()].map(({ namespace, name }) => ({ namespace, name, type: typeOf(namespace, name) }));
}

/**
 * The exact values of numeric expressions over rows of facts, as decimal text; null where it is null, or cannot be computed.
 *
 * @param rows canonical texts, in the order of the columns.
 */
export async function readFactorValues(
  session: Session,
  dialect: Dialect,
  { expressions, columns }: { readonly expressions: readonly Expression[]; readonly columns: readonly FactColumn[] },
  rows: readonly (readonly (string | null)[])[],
): Promise<readonly (readonly (string | null)[])[]> {
  const values: (readonly (string | null)[])[] = [];
  for (let first = 0; first < rows.length; first += portion) {
    const facts = factsSource(dialect, columns, rows.slice(first, first + portion));
    const printed = expressions.map((expression) => {
      const number = dialect.expression(expression, (namespace, name) => operand(dialect, columns, namespace, name));
      return `TRY(CAST(${number} AS VARCHAR))`;
    });
    const found = await session.rows(`SELECT ${printed.join(', ')} FROM (${facts}) ORDER BY _row`);
    values.push(...found.map((cells) => cells.map((cell) => (cell === null ? null : String(cell)))));
  }
  return values;
}

function factsSource(
  dialect: Dialect,
  columns: readonly FactColumn[],
  rows: readonly (readonly (string | null)[])[],
): string {
  const written = rows.map((row, index) => {
    const texts = row.map((text) => (text === null ? 'CAST(NULL AS VARCHAR)' : dialect.text(text)));
    return `(${[String(index), ...texts].join(', ')})`;
  });
  const texts = ['_row', ...columns.map((_, index) => `_text_${index}`)];
  const typed = columns.map(
    ({ type }, index) => `${dialect.fromCanonicalText(type, `_text_${index}`)} AS _fact_${index}`,
  );
  return `SELECT ${['_row', ...typed].join(', ')} FROM (VALUES ${written.join(', ')}) AS facts (${texts.join(', ')})`;
}

/** A fact inside an expression, with room for products of decimals. */
function operand(dialect: Dialect, columns: readonly FactColumn[], namespace: string, name: string): string {
  const index = columns.findIndex((column) => column.namespace === namespace && column.name === name);
  const column = columns[index];
  if (!column) throw new Error(`Nothing is known of ${namespace}.${name}`);
  const wider = operandType(column.type);
  return wider ? `CAST(_fact_${index} AS ${dialect.typeOf(wider)})` : `_fact_${index}`;
}
