import { Recent } from '../../base/recent.js';
import type { Dialect } from '../../engine/dialect.js';
import type { BindableColumn, ExpressionEngine } from '../../engine/expression-engine.js';
import { childrenOf } from '../../model/expression.js';
import type { Expression } from '../../model/expression.js';
import type { TypeMistake, TypeOf } from './check-types.js';
import { withOperands } from './with-operands.js';

/** One operation, written over columns that are named after their types: equal texts have equal types. */
export interface Operation {
  readonly node: Expression;
  readonly sql: string;
  readonly columns: readonly BindableColumn[];
}

/** Operands whose value can decide the type or whether there is one stay; all others become a column of their type. */
export function operationOf(dialect: Dialect, node: Expression, typeOf: TypeOf): Operation {
  const types = new Set<string>();
  const over = withOperands(node, (operand) => {
    if (operand.kind === 'text') return node.kind === 'call' ? operand : { kind: 'text', value: '' };
    if (operand.kind === 'number' || operand.kind === 'null') return operand;
    const type = typeOf(operand).sql;
    types.add(type);
    return { kind: 'column', namespace: 'field', name: type };
  });
  const columns = [...types].map((type) => ({ name: dialect.identifier(type), type }));
  return { node, sql: dialect.expression(over, (_, name) => dialect.identifier(name)), columns };
}

/** What operations are, by their text: a workspace has few, and repeats them often. */
const memories = new WeakMap<ExpressionEngine, Recent<string>>();
const memoryLimit = 1_000_000;

function memoryOf(engine: ExpressionEngine): Recent<string> {
  const known = memories.get(engine);
  if (known) return known;
  const memory = new Recent<string>(memoryLimit);
  memories.set(engine, memory);
  return memory;
}

/** The types of operations by their text, or the first that has none. Those that are not known are asked for at once. */
export async function typesOfOperations(
  engine: ExpressionEngine,
  operations: readonly Operation[],
): Promise<{ readonly types: ReadonlyMap<string, string> } | { readonly mistake: TypeMistake }> {
  const memory = memoryOf(engine);
  const types = new Map<string, string>();
  const missing = new Map<string, Operation>();
  for (const operation of operations) {
    const type = memory.get(operation.sql);
    if (type === undefined) missing.set(operation.sql, operation);
    else types.set(operation.sql, type);
  }
  const asked = [...missing.values()];
  if (asked.length === 0) return { types };
  const bound = await bind(engine, asked);
  if ('problem' in bound) return { mistake: await firstUnbound(engine, asked, bound.problem) };
  for (const [index, { sql }] of asked.entries()) {
    const type = bound.types[index] ?? '';
    types.set(sql, type);
    memory.set(sql, type);
  }
  return { types };
}

function bind(engine: ExpressionEngine, operations: readonly Operation[]): ReturnType<ExpressionEngine['bind']> {
  const columns = new Map(operations.flatMap((operation) => operation.columns.map((column) => [column.name, column])));
  return engine.bind(
    operations.map(({ sql }) => sql),
    [...columns.values()],
  );
}

async function firstUnbound(
  engine: ExpressionEngine,
  operations: readonly Operation[],
  problem: string,
): Promise<TypeMistake> {
  for (const operation of operations) {
    const bound = await bind(engine, [operation]);
    if ('problem' in bound) return { node: operation.node, reason: bound.problem };
  }
  throw new Error(`No operation is refused alone: ${problem}`);
}

/** The operands of an expression before what they are operands of, by how high they stand over its leaves. */
export function levelsOf(expression: Expression): readonly (readonly Expression[])[] {
  const levels: Expression[][] = [];
  const heightOf = (node: Expression): number => {
    let height = 0;
    for (const child of childrenOf(node)) height = Math.max(height, heightOf(child) + 1);
    (levels[height] ??= []).push(node);
    return height;
  };
  heightOf(expression);
  return levels;
}
