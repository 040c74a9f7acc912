import type { RowChange, ValueChange, WorkspaceSource } from '../../../config/index.js';
import type { Batch } from '../../../model/batch.js';
import { ruleIdOf } from '../../../model/outcome.js';
import type { Run } from '../../../model/outcome.js';
import type { Plan, RulePlan, SidePlan } from '../../../model/plan.js';

/** What to do so that a cause is gone. */
export interface Proposal {
  readonly kind: 'proposal';
  /** For which records it is, and what it leaves as it is: a sentence without a full stop. */
  readonly message: string;
  /** What to change in a file of the workspace; null: the configuration is right. */
  readonly edit: ProposedEdit | null;
  /** What to type, in this order, once the change is made. */
  readonly commands: readonly string[];
}

/** Why nothing is proposed: a sentence without a full stop. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly reason: string;
}

/** Changes of one file, relative to the workspace, with forward slashes: values of YAML, or rows of CSV. */
export interface ProposedEdit {
  readonly file: string;
  readonly changes: readonly ValueChange[];
  readonly rows: readonly RowChange[];
}

/** Where a cause was found. */
export interface FoundIn {
  readonly run: Pick<Run, 'scope' | 'asOf'>;
  readonly plan: Plan;
  readonly rule: RulePlan;
  /** What the rule calls the counterpart. */
  readonly counterpart: string;
  /** What the run has read. */
  readonly batches: readonly Pick<Batch, 'id' | 'deliveryDate' | 'payloads'>[];
  readonly source: Pick<WorkspaceSource, 'documents' | 'tables'>;
}

export function refuse(reason: string): Refusal {
  return { kind: 'refusal', reason };
}

/** The side of a cause, which is the counterpart unless it says otherwise. */
export function sideIn({ rule, counterpart }: FoundIn, side: 'baseline' | 'counterpart'): SidePlan | null {
  return side === 'baseline' ? rule.baseline : (rule.counterparts.find(({ name }) => name === counterpart) ?? null);
}

/** A text as a literal of an expression. */
export function literalOf(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** What to type for the run to be made again. */
export function runAgain({ run: { scope }, rule }: Pick<FoundIn, 'run' | 'rule'>): readonly string[] {
  const days = scope.from === scope.to ? `--date ${scope.from}` : `--from ${scope.from} --to ${scope.to}`;
  return [`tieout run ${ruleIdOf({ rule: rule.name, instance: rule.instance })} ${days}`];
}
