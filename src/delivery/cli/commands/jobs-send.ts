import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { personAt } from '../../../model/audit.js';
import type { Plan } from '../../../model/plan.js';
import type { JobRequest } from '../../../queue/index.js';
import type { JobsSendOutput } from '../../../schema/generated/outputs.js';
import { jobItem } from '../../shared/documents/job-document.js';
import { readDateArgument, readInstantArgument } from '../arguments.js';
import type { CommandResult, Perform } from '../command.js';
import { daysOf } from '../days-of.js';
import type { DayOptions } from '../days-of.js';
import { examples } from '../examples.js';
import { usageError } from '../failure.js';
import { feedOf } from '../feed-of.js';
import { jobTable } from '../render/job-lines.js';
import { count } from '../render/words.js';
import { rulesNamed } from '../rules-named.js';
import type { Session } from '../session.js';
import { withJobs } from '../with-jobs.js';

interface Options extends DayOptions {
  readonly asOf?: string;
  readonly priority?: number;
  readonly by?: string;
}

/** More than that are counted, not listed. */
const mostShown = 20;

/** `jobs send run|ingest NAME…`: what a schedule would do, asked for by a person, also for days of the past. */
export function addSendCommand(jobs: Command, perform: Perform): void {
  const send = jobs.command('send').description('let workers run rules or ingest feeds');
  const asked = addOptions(send.command('run'))
    .description('send runs of rules, one for each day')
    .argument('[rules...]', 'the rules to run, or one instance as rule/instance (default: all)')
    .option(
      '--as-of <instant>',
      'when the runs take place, for ages and deadlines (default: when they begin)',
      readInstantArgument,
    );
  asked
    .addHelpText(
      'after',
      examples(
        'tieout jobs send run pos-vs-erp-sales --date 2026-11-01',
        'tieout jobs send run --from 2026-01-01 --to 2026-10-31',
      ),
    )
    .action((names: readonly string[], options: Options) =>
      perform((session) => sendAll(session, options, (sender) => runsOf(sender, names, options))),
    );
  addOptions(send.command('ingest'))
    .description('send ingests of feeds, one for each day')
    .argument('<feeds...>', 'the feeds, as system/feed')
    .addHelpText('after', examples('tieout jobs send ingest northwind-pos/sales --from 2026-10-01 --to 2026-10-31'))
    .action((names: readonly string[], options: Options) =>
      perform((session) => sendAll(session, options, (sender) => ingestsOf(sender, names))),
    );
}

function addOptions(command: Command): Command {
  return command
    .option('--date <date>', 'the date (default: yesterday, UTC)', readDateArgument)
    .option('--from <date>', 'the first date; one job per day', readDateArgument)
    .option('--to <date>', 'the last date', readDateArgument)
    .option('--priority <number>', 'higher goes first (default: 0; -10 for several days)', readPriority)
    .option('--by <name>', 'who asks for it (default: the user of the operating system)');
}

function readPriority(text: string): number {
  if (!/^-?\d{1,3}$/.test(text)) throw new InvalidArgumentError('Write a number from -999 to 999.');
  return Number(text);
}

/** Who sends, and for which days. */
interface Sender {
  readonly plan: Plan;
  readonly days: { readonly from: string; readonly to: string; readonly priority: number | null };
  readonly trigger: { readonly kind: 'person'; readonly person: string };
}

async function runsOf(
  { plan, days, trigger }: Sender,
  names: readonly string[],
  { asOf = null }: { readonly asOf?: string | null },
): Promise<readonly JobRequest[]> {
  const { runRequests } = await import('../../../queue/index.js');
  const rules = names.length === 0 ? Object.values(plan.rules) : names.flatMap((name) => rulesNamed(plan, name));
  if (rules.length === 0) throw usageError('There is no rule to run: write one in rules/');
  return runRequests(plan, [...new Set(rules)], { ...days, asOf }, trigger);
}

async function ingestsOf({ plan, days, trigger }: Sender, names: readonly string[]): Promise<readonly JobRequest[]> {
  const { ingestRequests } = await import('../../../queue/index.js');
  const feeds = names.map((name) => feedOf(plan, name));
  return ingestRequests([...new Set(feeds)], days, trigger);
}

function sendAll(
  session: Session,
  options: Options,
  requestsOf: (sender: Sender) => Promise<readonly JobRequest[]>,
): Promise<CommandResult> {
  const days = { ...daysOf(options, session), priority: options.priority ?? null };
  return withJobs(session, async ({ desk, plan }) => {
    const actor = personAt(options.by ?? session.surroundings.person);
    const requests = await requestsOf({ plan, days, trigger: { kind: 'person', person: actor.name } });
    const sent = await desk.send(requests, actor);
    const known = sent.filter(({ isNew }) => !isNew).length;
    const first = sent.slice(0, mostShown).map(({ job }) => job);
    return {
      document: { jobs: sent.map(({ job, isNew }) => ({ job: jobItem(job), isNew })) } satisfies JobsSendOutput,
      lines: () => jobTable(first, session.style),
      notes: [
        `${count(sent.length - known, 'job')} sent.`,
        ...(known > 0 ? [`${count(known, 'job')} of the same work waited already.`] : []),
        ...(sent.length > mostShown ? [`The first ${mostShown} are shown; all: tieout jobs`] : []),
        'They are worked by `tieout serve` and `tieout worker`.',
      ],
    };
  });
}
