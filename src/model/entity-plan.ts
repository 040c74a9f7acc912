import type { Condition } from './condition.js';
import type { Expression } from './expression.js';
import type { Owner } from './owner.js';
import type { FieldType } from './types.js';

export interface EntityPlan {
  readonly name: string;
  readonly owner: Owner | null;
  /** Fields that tell records apart; none of them may be null. */
  readonly identity: readonly string[];
  readonly fields: readonly FieldPlan[];
  /** The currency of its money, where that is not the one it was delivered in; see `convertedEntity`. No entity of a plan has it. */
  readonly convertedTo?: string;
  readonly checks: readonly CheckPlan[];
}

export interface FieldPlan {
  readonly name: string;
  readonly type: FieldType;
  readonly required: boolean;
  /** The text that stands in for an absent value, already checked against the type. */
  readonly default: string | null;
  /** Applied in order to the text before it is read as its type. */
  readonly normalize: readonly Normalizer[];
}

export type Normalizer =
  | 'trim'
  | 'upper'
  | 'lower'
  | 'collapse-spaces'
  | 'strip-accents'
  | { readonly replace: readonly [from: string, to: string] };

/** A check over one record; where its condition holds, the record is refused. */
export interface CheckPlan {
  readonly name: string;
  readonly condition: Condition;
  /** Selects every record the condition could hold for, perhaps more, never fewer. */
  readonly predicate: Expression;
  readonly tier: number;
  readonly message: string;
}
