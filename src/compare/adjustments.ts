import { adjustedNamespace, roundingLine } from '../model/adjust-plan.js';
import type { AdjustPlan, RoundPlan } from '../model/adjust-plan.js';
import type { Side } from '../model/outcome.js';
import type { FieldType } from '../model/types.js';
import { sideColumn, sides, typeOf } from './matched-row.js';
import type { Comparison } from './side-relation.js';

/** A column of a row that holds what a step made of a field. */
export interface StepColumn {
  readonly name: string;
  readonly column: string;
  readonly type: FieldType;
  readonly plan: AdjustPlan | null;
}

/** What becomes of a compared field of one side before it is compared. */
export interface AdjustedField {
  readonly side: Side;
  readonly field: string;
  /** What was delivered. */
  readonly delivered: { readonly column: string; readonly type: FieldType };
  /** In their order; the last is what is compared. */
  readonly steps: readonly StepColumn[];
  /** The rounding that the last step is; null: it is none. */
  readonly round: RoundPlan | null;
}

/** The compared fields of pairs that are brought to like, the baseline's first; none where the rule adjusts and rounds nothing. */
export function adjustedFields(comparison: Comparison): readonly AdjustedField[] {
  const { rule } = comparison;
  const adjust = rule.counterpart.adjust ?? [];
  return sides.flatMap((side) =>
    rule.compare.flatMap(({ field, round }, index) => {
      const delivered = { column: sideColumn(side, field), type: typeOf(comparison[side].entity, field) };
      const own = adjust.flatMap((plan, number): StepColumn[] =>
        plan.side === side && plan.field === field
          ? [{ name: plan.name, column: `_step_${number}`, type: plan.type, plan }]
          : [],
      );
      const last = own.at(-1)?.type ?? delivered.type;
      const rounded = { name: roundingLine, column: `_rounded_${side}_${index}`, type: roundedType(last), plan: null };
      const steps = round ? [...own, rounded] : own;
      return steps.length === 0 ? [] : [{ side, field, delivered, steps, round: round ?? null }];
    }),
  );
}

/** Rounding up may need one digit more. */
function roundedType(type: FieldType): FieldType {
  if (!('scale' in type)) return type;
  return { kind: 'decimal', precision: type.precision + 1, scale: type.scale };
}

/** The column and the type of a field as it is compared; null: as it was delivered. */
export function comparedColumn(comparison: Comparison, side: Side, field: string): StepColumn | null {
  const adjusted = adjustedFields(comparison).find((one) => one.side === side && one.field === field);
  return adjusted?.steps.at(-1) ?? null;
}

/** What a step took away from the amounts of a side, as columns of all rows. */
export interface LineColumns {
  readonly name: string;
  readonly side: Side;
  readonly field: string;
  readonly amount: string;
  readonly currency: string;
}

/** The columns with what was taken away from money, by step. */
export function lineColumns(comparison: Comparison): readonly LineColumns[] {
  return adjustedFields(comparison).flatMap(({ side, field, delivered, steps }) =>
    delivered.type.kind !== 'money'
      ? []
      : steps.map(({ name, column }) => ({
          name,
          side,
          field,
          amount: `_line${column}`,
          currency: `_currency${column}`,
        })),
  );
}

/** Whether an expression's column is what its field was before the step. */
export function isBefore(namespace: string): boolean {
  return namespace === adjustedNamespace;
}
