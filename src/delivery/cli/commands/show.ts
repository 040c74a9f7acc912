import type { Command } from 'commander';
import { ruleIdOf } from '../../../model/outcome.js';
import { scopeNamer } from '../../../model/rule-scope.js';
import type { ShowOutput } from '../../../schema/generated/outputs.js';
import type { CommandResult, Perform } from '../command.js';
import { failureDocument } from '../../shared/failure-in-words.js';
import { runDocument } from '../../shared/documents/run-document.js';
import { examples } from '../examples.js';
import { blockedNotes, runLines, runPairs } from '../render/run-lines.js';
import { indent } from '../render/table.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';

/** `show RUN`: the whole of one run. */
export function addShowCommand(program: Command, perform: Perform): void {
  program
    .command('show')
    .description('show a run: what it read and what it found')
    .argument('<run>', 'the id of the run')
    .addHelpText('after', examples('tieout show 20261102_020000_pos-vs-erp-sales'))
    .action((id: string) => perform((session) => show(session, id)));
}

function show(session: Session, id: string): Promise<CommandResult> {
  return withTools(session, async (tools, plan) => {
    const { findBatchesOf, findRun } = await import('../../../run/history.js');
    const run = await findRun(tools, id);
    const batches = await findBatchesOf(tools, run);
    const name = scopeNamer(plan)(run);
    return {
      document: { run: runDocument(run, batches, name), failure: failureDocument(run.failure) } satisfies ShowOutput,
      lines: () => [...runLines(run, batches, session.style, name), '', ...indent(runPairs(run))],
      notes: [
        ...blockedNotes(run),
        ...(run.breaks.total > 0 ? [`Next: tieout breaks --rule ${ruleIdOf(run)} --date ${run.scope.from}`] : []),
      ],
    };
  });
}
