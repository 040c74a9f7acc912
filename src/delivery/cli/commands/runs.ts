import type { Command } from 'commander';
import type { RunStatus } from '../../../model/outcome.js';
import { scopeNamer } from '../../../model/rule-scope.js';
import { Option } from 'commander';
import type { RunsOutput } from '../../../schema/generated/outputs.js';
import { addPageOptions } from '../page-options.js';
import type { PageOptions } from '../page-options.js';
import type { CommandResult, Perform } from '../command.js';
import { runSummary } from '../../shared/documents/run-document.js';
import { examples } from '../examples.js';
import { moreNotes, pageOf } from '../page-options.js';
import { runTable } from '../render/run-lines.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';

interface Options extends PageOptions {
  readonly rule?: string;
  readonly status?: RunStatus;
}

const statuses = ['running', 'completed', 'held', 'failed', 'cancelled', 'superseded'] satisfies readonly RunStatus[];

/** `runs`: what was run, the newest first. */
export function addRunsCommand(program: Command, perform: Perform): void {
  const command = program
    .command('runs')
    .description('list the runs, the newest first')
    .option('--rule <rule>', 'only of this rule, or of one instance as rule/instance')
    .addOption(new Option('--status <status>', 'only with this status').choices(statuses));
  addPageOptions(command)
    .addHelpText('after', examples('tieout runs', 'tieout runs --rule pos-vs-erp-sales --status failed'))
    .action((options: Options) => perform((session) => runs(session, options)));
}

function runs(session: Session, options: Options): Promise<CommandResult> {
  return withTools(session, async (tools, plan) => {
    const { findRuleHistories, listRuns } = await import('../../../run/history.js');
    const { rule, status } = options;
    const ruleHistories = rule === undefined ? undefined : await findRuleHistories(tools, plan, rule);
    const page = await listRuns(tools, { ruleHistories, status }, pageOf(options));
    const nameScope = scopeNamer(plan);
    return {
      document: {
        runs: page.items.map((run) => runSummary(run, nameScope(run))),
        next: page.next,
      } satisfies RunsOutput,
      lines: () => (page.items.length === 0 ? [] : runTable(page.items, session.style, nameScope)),
      notes: page.items.length === 0 ? ['No runs.'] : moreNotes(page.next),
    };
  });
}
