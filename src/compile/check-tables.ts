import type { SourceTable } from '../config/index.js';
import type { LookupPlan } from '../model/lookup-plan.js';
import type { RulePlan } from '../model/plan.js';
import type { ReferencePlan, TablePlan } from '../model/reference-plan.js';
import type { FieldType } from '../model/types.js';
import { checkTableOverlaps } from './analysis/table-overlaps.js';
import type { RangeColumns } from './analysis/table-extents.js';
import type { CompileContext } from './context.js';
import { mostDigits } from './fits-column.js';

/** Every table in a file that rules look up: no record has two rows, by the ranges that the lookups name. */
export function checkTables(
  context: CompileContext,
  rules: Iterable<RulePlan>,
  references: ReadonlyMap<string, ReferencePlan | null>,
  tables: ReadonlyMap<string, SourceTable>,
): void {
  const checked = new Set<string>();
  for (const { reference, between } of lookupsOf(rules)) {
    const plan = references.get(reference);
    if (plan?.kind !== 'table' || plan.source.kind !== 'file') continue;
    const table = tables.get(plan.source.path);
    const ranges = rangesOf(plan, between);
    // However many rules look up in the same way, the rows are the same.
    const check = JSON.stringify([reference, ranges.map(({ from, to }) => JSON.stringify([from, to])).toSorted()]);
    if (table && !checked.has(check)) checkTableOverlaps(context, table, plan, ranges);
    checked.add(check);
  }
}

/** The lookups of rules, also of what holds later. */
export function lookupsOf(rules: Iterable<RulePlan>): readonly LookupPlan[] {
  return [...rules].flatMap(({ lookups, later }) => [...lookups, ...lookupsOf(later.map(({ rule }) => rule))]);
}

function rangesOf({ values }: TablePlan, between: LookupPlan['between']): readonly RangeColumns[] {
  return between.flatMap(({ from, to }) => {
    const types = [from, to].flatMap((name) => values.find((column) => column.name === name)?.type ?? []);
    return types.length === 2 ? [{ from, to, type: commonType(types) }] : [];
  });
}

/** The type that both ends of a range can be read as. */
function commonType(types: readonly FieldType[]): FieldType {
  if (types.some(({ kind }) => kind === 'date')) return { kind: 'date' };
  const scale = Math.max(...types.map((type) => ('scale' in type ? type.scale : 0)));
  return { kind: 'decimal', precision: mostDigits, scale };
}
