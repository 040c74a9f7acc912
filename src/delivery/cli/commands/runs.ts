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
import { usageError } from '../failure.js';
import { moreNotes, pageOf } from '../page-options.js';
import { runTable } from '../render/run-lines.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';
import { shownRun } from './show.js';

interface ListOptions extends PageOptions {
  readonly rule?: string;
  readonly status?: RunStatus;
}

interface ReleaseOptions {
  readonly because: string;
  readonly by?: string;
}

const statuses = ['running', 'completed', 'held', 'failed', 'cancelled', 'superseded'] satisfies readonly RunStatus[];
const run = '20261102_060004_pos-vs-erp-sales';

/** `runs list|release`: what was run, and whether what is held counts. */
export function addRunsCommand(program: Command, perform: Perform): void {
  const runs = program
    .command('runs')
    .description('list the runs, the newest first, and release those that are held')
    .addHelpText('after', examples('tieout runs', 'tieout runs --status held'));
  const list = runs
    .command('list', { isDefault: true })
    .description('list the runs, the newest first')
    .option('--rule <rule>', 'only of this rule, or of one instance as rule/instance')
    .addOption(new Option('--status <status>', 'only with this status').choices(statuses));
  addPageOptions(list)
    .addHelpText('after', examples('tieout runs', 'tieout runs --rule pos-vs-erp-sales --status failed'))
    .action((options: ListOptions) => perform((session) => listRuns(session, options)));
  runs
    .command('release')
    .description('let what a held run found count, as if it had at once')
    .argument('<run>', 'the id of the run')
    .requiredOption('--because <text>', 'why: kept with the run')
    .option('--by <name>', 'who decided it (default: the user of the operating system)')
    .addHelpText('after', examples(`tieout runs release ${run} --because "The till was down that day"`))
    .action((id: string, options: ReleaseOptions) => perform((session) => release(session, id, options)));
}

function listRuns(session: Session, options: ListOptions): Promise<CommandResult> {
  return withTools(session, async (tools, plan) => {
    const history = await import('../../../run/history.js');
    const { rule, status } = options;
    const ruleHistories = rule === undefined ? undefined : await history.findRuleHistories(tools, plan, rule);
    const page = await history.listRuns(tools, { ruleHistories, status }, pageOf(options));
    const held = page.items.find((each) => each.status === 'held');
    const nameScope = scopeNamer(plan);
    return {
      document: {
        runs: page.items.map((each) => runSummary(each, nameScope(each))),
        next: page.next,
      } satisfies RunsOutput,
      lines: () => (page.items.length === 0 ? [] : runTable(page.items, session.style, nameScope)),
      notes: [
        ...(page.items.length === 0 ? ['No runs.'] : moreNotes(page.next)),
        ...(held ? [`Next: tieout show ${held.id}`] : []),
      ],
    };
  });
}

async function release(session: Session, id: string, { because, by }: ReleaseOptions): Promise<CommandResult> {
  const person = (by ?? session.surroundings.person ?? '').trim();
  if (because.trim() === '') throw usageError('Say why with --because: it is kept with the run');
  if (person === '') throw usageError('Say who decides with --by');
  return withTools(session, async (tools, plan) => {
    const { releaseRun } = await import('../../../run/release-run.js');
    const released = await releaseRun(tools, id, { person, because: because.trim() });
    return shownRun(session, tools, plan, released);
  });
}
