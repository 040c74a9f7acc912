import { Option } from 'commander';
import type { Command } from 'commander';
import type { BreakStatus } from '../../../model/kept-break.js';
import { severityLevels } from '../../../model/severity.js';
import type { SeverityLevel } from '../../../model/severity.js';
import { actions, verdictKinds } from '../../../model/verdict.js';
import type { Action, VerdictKind } from '../../../model/verdict.js';
import type { BreakOrder } from '../../../run/history.js';
import type { BreaksOutput } from '../../../schema/generated/outputs.js';
import { readDateArgument, readTierArgument } from '../arguments.js';
import type { CommandResult, Perform } from '../command.js';
import { breakDocument } from '../../shared/documents/break-document.js';
import { examples } from '../examples.js';
import { addPageOptions, moreNotes, pageOf } from '../page-options.js';
import type { PageOptions } from '../page-options.js';
import { breakTable, shortId } from '../render/break-lines.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';

interface Options extends PageOptions {
  readonly rule?: string;
  readonly tier?: number;
  readonly verdict: VerdictKind | 'any';
  readonly action?: Action;
  readonly severity?: SeverityLevel;
  readonly sort: BreakOrder;
  readonly status?: BreakStatus;
  readonly date?: string;
}

/** `breaks`: what needs an answer. */
export function addBreaksCommand(program: Command, perform: Perform): void {
  const command = program
    .command('breaks')
    .description('list the breaks, the highest tier first')
    .option('--rule <rule>', 'only of this rule, or of one instance as rule/instance')
    .option('--tier <tier>', 'only of this tier', readTierArgument)
    .addOption(
      new Option('--verdict <verdict>', 'only what was judged so, or anything')
        .choices([...verdictKinds, 'any'])
        .default('break'),
    )
    .addOption(new Option('--action <action>', 'only what this is to be done about').choices(actions))
    .addOption(new Option('--severity <level>', 'only of this level of severity').choices(severityLevels))
    .addOption(
      new Option('--sort <order>', 'the order')
        .choices(['worst-first', 'newest-first', 'severest-first'])
        .default('worst-first'),
    )
    .addOption(new Option('--status <status>', 'only with this status').choices(['open', 'closed']))
    .option('--date <date>', 'only of this business date', readDateArgument);
  addPageOptions(command)
    .addHelpText(
      'after',
      examples(
        'tieout breaks',
        'tieout breaks --rule pos-vs-erp-sales --tier 4 --status open',
        'tieout breaks --verdict accepted',
        'tieout breaks --json',
      ),
    )
    .action((options: Options) => perform((session) => breaks(session, options)));
}

function breaks(session: Session, options: Options): Promise<CommandResult> {
  const { rule, tier, action, severity: level, status, date } = options;
  const verdict = options.verdict === 'any' ? undefined : options.verdict;
  return withTools(session, async (tools, plan) => {
    const { findRuleHistories, listBreaks } = await import('../../../run/history.js');
    const { responsibilityForBreak } = await import('../../../run/responsibility.js');
    const ruleHistories = rule === undefined ? undefined : await findRuleHistories(tools, plan, rule);
    const filter = { ruleHistories, tier, verdict, action, level, status, from: date, to: date };
    const page = await listBreaks(tools, filter, pageOf(options), options.sort);
    const now = tools.clock.now();
    const owned = page.items.map((kept) => ({ kept, responsible: responsibilityForBreak(plan, kept, now) }));
    const [first] = page.items;
    return {
      document: {
        breaks: owned.map(({ kept, responsible }) => breakDocument(kept, responsible)),
        next: page.next,
      } satisfies BreaksOutput,
      lines: () => (first === undefined ? [] : breakTable(owned, session.style)),
      notes:
        first === undefined ? ['No breaks.'] : [...moreNotes(page.next), `Next: tieout explain ${shortId(first.id)}`],
    };
  });
}
