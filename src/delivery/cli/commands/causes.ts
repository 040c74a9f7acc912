import type { Command } from 'commander';
import type { Cause } from '../../../model/cause.js';
import { daysInWords } from '../../../model/date-range.js';
import { ruleIdOf } from '../../../model/outcome.js';
import type { Run } from '../../../model/outcome.js';
import type { CausesOutput } from '../../../schema/generated/outputs.js';
import type { CommandResult, Perform } from '../command.js';
import { causeInWords } from '../../shared/cause-in-words.js';
import { causeDocument } from '../../shared/documents/run-document.js';
import { examples } from '../examples.js';
import { causeLines } from '../render/run-lines.js';
import { indent, renderTable } from '../render/table.js';
import type { Proposal } from '../../shared/proposals/propose-change.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';
import { validatedProposal } from '../validated-proposal.js';
import type { CounterpartCause } from '../validated-proposal.js';

/** `causes RUN`: what many breaks of a run have in common. */
export function addCausesCommand(program: Command, perform: Perform): void {
  program
    .command('causes')
    .description('show what many breaks of a run have in common, with examples and what to change')
    .argument('<run>', 'the id of the run')
    .addHelpText('after', examples('tieout causes 20261102_020000_pos-vs-erp-sales'))
    .action((id: string) => perform((session) => causes(session, id)));
}

/** A cause with what would make it go away. */
interface ProposedCause extends CounterpartCause {
  readonly proposal: Proposal | null;
}

function causes(session: Session, id: string): Promise<CommandResult> {
  return withTools(session, async (tools, plan) => {
    const { findRun } = await import('../../../run/history.js');
    const run = await findRun(tools, id);
    const found: ProposedCause[] = [];
    for (const each of causesOf(run)) {
      found.push({ ...each, proposal: await validatedProposal(session, plan, run, each) });
    }
    return {
      document: {
        run: run.id,
        rule: run.rule,
        instance: run.instance,
        scope: { from: run.scope.from, to: run.scope.to },
        breaks: run.breaks.total,
        causes: found.map(({ counterpart, cause, proposal }) => ({
          counterpart,
          cause: causeDocument(cause),
          proposal: proposal && { file: proposal.file, changes: writtenChanges(proposal) },
        })),
      } satisfies CausesOutput,
      lines: () => linesOf(session, run, found),
    };
  });
}

/** Those of all counterparts, the cause of most breaks first. */
function causesOf({ counterparts }: Run): readonly CounterpartCause[] {
  return Object.entries(counterparts)
    .flatMap(([counterpart, { causes: own = [] }]) => own.map((cause) => ({ counterpart, cause })))
    .toSorted((left, right) => right.cause.breaks - left.cause.breaks);
}

function linesOf({ style }: Session, run: Run, found: readonly ProposedCause[]): readonly string[] {
  const heading = `${style.bold(ruleIdOf(run))} ${daysInWords(run.scope)} ${style.dim(run.id)}`;
  if (found.length === 0) return [heading, '', '  no cause found: each break has a reason of its own'];
  const blocks = found.flatMap(({ counterpart, cause, proposal }) => [
    '',
    style.bold(`${counterpart}: ${causeInWords(cause)}`),
    ...indent([
      ...causeLines({ causes: [cause] }, style),
      '',
      ...exampleLines(cause, style.dim),
      '',
      ...proposalLines(proposal),
    ]),
  ]);
  return [heading, ...blocks];
}

/** Where a value goes, and what it becomes: JSON, which is YAML. */
function writtenChanges({ changes }: Proposal): { readonly path: string; readonly value: string }[] {
  return changes.map(({ path, value }) => ({ path: path.join('.'), value: JSON.stringify(value) }));
}

function proposalLines(proposal: Proposal | null): readonly string[] {
  if (!proposal) return ['no change of the workspace is proposed'];
  const changes = writtenChanges(proposal).map(({ path, value }) => `${path}: ${value}`);
  return [`proposed for ${proposal.file}, with which the workspace validates`, ...indent(changes)];
}

function exampleLines({ examples: shown, fields }: Cause, dim: (text: string) => string): readonly string[] {
  const [field] = fields;
  const keys = Object.keys(shown[0]?.key ?? {});
  const columns = [...keys, ...(field === undefined ? [] : [`${field} of the baseline`, 'of the counterpart'])];
  const rows = shown.map(({ key, baseline, counterpart }) => {
    const values = field === undefined ? [] : [baseline, counterpart];
    return [...keys.map((name) => key[name] ?? null), ...values].map((value) => String(value ?? '–'));
  });
  return renderTable(
    columns.map((heading) => ({ heading })),
    rows,
    dim,
  );
}
