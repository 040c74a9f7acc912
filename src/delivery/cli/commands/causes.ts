import type { Command } from 'commander';
import { rowText } from '../../../config/index.js';
import type { Cause } from '../../../model/cause.js';
import { daysInWords } from '../../../model/date-range.js';
import { ruleIdOf } from '../../../model/outcome.js';
import type { Run } from '../../../model/outcome.js';
import type { CommandResult, Perform } from '../command.js';
import { causeInWords } from '../../shared/cause-in-words.js';
import { causesDocument } from '../../shared/documents/causes-document.js';
import { examples } from '../examples.js';
import { causeLines } from '../render/run-lines.js';
import { indent, renderTable } from '../render/table.js';
import type { ProposedEdit } from '../../shared/proposals/proposal.js';
import { proposeForRun } from '../../shared/proposals/propose-for-run.js';
import type { ProposedCause } from '../../shared/proposals/propose-for-run.js';
import { compileEdited, withTools } from '../session.js';
import type { Session } from '../session.js';

/** `causes RUN`: what many breaks of a run have in common. */
export function addCausesCommand(program: Command, perform: Perform): void {
  program
    .command('causes')
    .description('show what many breaks of a run have in common, with examples and what to change')
    .argument('<run>', 'the id of the run')
    .addHelpText('after', examples('tieout causes 20261102_020000_pos-vs-erp-sales'))
    .action((id: string) => perform((session) => causes(session, id)));
}

function causes(session: Session, id: string): Promise<CommandResult> {
  return withTools(session, async (tools) => {
    const { findBatchesOf, findRun } = await import('../../../run/history.js');
    const run = await findRun(tools, id);
    const found = await proposeForRun(run, await findBatchesOf(tools, run), (edits) => compileEdited(session, edits));
    return { document: causesDocument(run, found), lines: () => linesOf(session, run, found) };
  });
}

function linesOf({ style }: Session, run: Run, found: readonly ProposedCause[]): readonly string[] {
  const heading = `${style.bold(ruleIdOf(run))} ${daysInWords(run.scope)} ${style.dim(run.id)}`;
  if (found.length === 0)
    return [heading, '', '  no cause found: its breaks have nothing in common, or are fewer than 20'];
  const blocks = found.flatMap(({ counterpart, cause, proposal }) => [
    '',
    style.bold(`${counterpart}: ${causeInWords(cause)}`),
    ...indent([
      ...causeLines({ causes: [cause] }, style),
      '',
      ...(cause.examples.length === 0 ? [] : [...exampleLines(cause, style.dim), '']),
      ...proposalLines(proposal),
    ]),
  ]);
  return [heading, ...blocks];
}

function proposalLines(proposal: ProposedCause['proposal']): readonly string[] {
  if (proposal.kind === 'refusal') return [`nothing is proposed: ${proposal.reason}`];
  const { message, edit, commands } = proposal;
  const heading = edit
    ? [`proposed for ${edit.file}, with which the workspace validates`, ...indent(editLines(edit))]
    : [];
  return [...heading, message, ...commands.map((command) => `Next: ${command}`)];
}

/** Where a value goes, and what it becomes: JSON, which is YAML; and rows of CSV. */
function editLines({ changes, rows }: ProposedEdit): readonly string[] {
  return [
    ...changes.map(({ path, value }) => `${path.join('.')}: ${JSON.stringify(value)}`),
    ...rows.map(({ row, cells }) => `${row === null ? 'one more row' : `row ${row + 1}`}: ${rowText(cells)}`),
  ];
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
