import { hasErrors } from '../../../base/diagnostic.js';
import type { CompiledWorkspace } from '../../../compile/compile.js';
import { changeRows, changeValues } from '../../../config/index.js';
import type { WorkspaceEdits, WorkspaceSource } from '../../../config/index.js';
import type { Batch } from '../../../model/batch.js';
import type { Cause } from '../../../model/cause.js';
import type { Run } from '../../../model/outcome.js';
import { ruleOn } from '../../../model/plan.js';
import { refuse } from './proposal.js';
import type { FoundIn, Proposal, ProposedEdit, Refusal } from './proposal.js';
import { proposeChange } from './propose-change.js';

/** A cause, and which counterpart it is of. */
export interface CounterpartCause {
  readonly counterpart: string;
  readonly cause: Cause;
}

/** A cause with what would make it go away. */
export interface ProposedCause extends CounterpartCause {
  readonly proposal: Proposal | Refusal;
}

/** Reads and compiles the workspace of the disk, as it is or as it would be. */
export type ReadEdited = (
  edits?: WorkspaceEdits,
) => Promise<{ readonly source: WorkspaceSource; readonly compiled: CompiledWorkspace }>;

/** The causes of all counterparts of a run, that of most breaks first. */
export function causesOf({ counterparts }: Pick<Run, 'counterparts'>): readonly CounterpartCause[] {
  return Object.entries(counterparts)
    .flatMap(([counterpart, { causes = [] }]) => causes.map((cause) => ({ counterpart, cause })))
    .toSorted((left, right) => right.cause.breaks - left.cause.breaks);
}

/** The causes of a run, each with what to do, with which the workspace validates, or why there is nothing. */
export async function proposeForRun(
  run: Run,
  batches: readonly Batch[],
  read: ReadEdited,
): Promise<readonly ProposedCause[]> {
  const causes = causesOf(run);
  if (causes.length === 0) return [];
  const { source, compiled } = await read();
  const { plan } = compiled;
  const none = (reason: string): readonly ProposedCause[] =>
    causes.map((each) => ({ ...each, proposal: refuse(reason) }));
  if (!plan || hasErrors(compiled.diagnostics)) return none('the workspace does not validate as it is');
  const known = Object.values(plan.rules).find(({ history }) => history === run.ruleHistory);
  if (!known) return none('the workspace has no such rule any more');
  const rule = ruleOn(known, run.scope.from);
  const proposed: ProposedCause[] = [];
  for (const each of causes) {
    const found = { run, plan, rule, counterpart: each.counterpart, batches, source };
    proposed.push({ ...each, proposal: await firstThatValidates(each.cause, found, read) });
  }
  return proposed;
}

async function firstThatValidates(cause: Cause, found: FoundIn, read: ReadEdited): Promise<Proposal | Refusal> {
  const proposals = proposeChange(cause, found);
  for (const proposal of proposals) {
    if (proposal.kind === 'refusal') continue;
    if (!proposal.edit) return proposal;
    const { compiled } = await read(new Map([[proposal.edit.file, (text: string) => editedText(proposal.edit, text)]]));
    if (!hasErrors(compiled.diagnostics)) return proposal;
  }
  const refusal = proposals.findLast(({ kind }) => kind === 'refusal');
  return refusal ?? refuse('the workspace would not validate with what is known');
}

/** The text of a file as an edit makes it. */
export function editedText(edit: ProposedEdit | null, text: string): string {
  if (!edit) return text;
  return edit.rows.length > 0 ? changeRows(edit.file, text, edit.rows) : changeValues(edit.file, text, edit.changes);
}
