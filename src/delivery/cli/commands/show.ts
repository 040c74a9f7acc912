import type { Command } from 'commander';
import { ruleIdOf } from '../../../model/outcome.js';
import type { Run } from '../../../model/outcome.js';
import type { Plan } from '../../../model/plan.js';
import { scopeNamer } from '../../../model/rule-scope.js';
import type { Tools } from '../../../run/tools.js';
import type { CommandResult, Perform } from '../command.js';
import { showDocument } from '../../shared/documents/run-document.js';
import { examples } from '../examples.js';
import { heldRunNotes } from '../render/held-run-lines.js';
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
    const { findRun } = await import('../../../run/history.js');
    return shownRun(session, tools, plan, await findRun(tools, id));
  });
}

/** The whole of a run, as `show` and what changes a run print it. */
export async function shownRun(session: Session, tools: Tools, plan: Plan, run: Run): Promise<CommandResult> {
  const { findBatchesOf } = await import('../../../run/history.js');
  const batches = await findBatchesOf(tools, run);
  const name = scopeNamer(plan)(run);
  return {
    document: showDocument(run, batches, name),
    lines: () => [...runLines(run, batches, session.style, name), '', ...indent(runPairs(run))],
    notes: [...blockedNotes(run), ...heldRunNotes(run), ...breakNotes(run)],
  };
}

function breakNotes(run: Run): readonly string[] {
  const isKept = !run.held || run.held.released !== null;
  if (run.breaks.total === 0 || !isKept) return [];
  return [`Next: tieout breaks --rule ${ruleIdOf(run)} --date ${run.scope.from}`];
}
