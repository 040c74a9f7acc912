import { Option } from 'commander';
import type { Command } from 'commander';
import { personAt } from '../../../model/audit.js';
import { jobStates } from '../../../model/job.js';
import type { Job, JobState } from '../../../model/job.js';
import type { JobsListOutput, JobsShowOutput } from '../../../schema/generated/outputs.js';
import type { CommandResult, Perform } from '../command.js';
import { examples } from '../examples.js';
import { CommandError } from '../failure.js';
import { addPageOptions, moreNotes, pageOf } from '../page-options.js';
import type { PageOptions } from '../page-options.js';
import { jobLines, jobTable } from '../render/job-lines.js';
import { jobItem } from '../../shared/documents/job-document.js';
import type { Session } from '../session.js';
import { withJobs } from '../with-jobs.js';
import { addSendCommand } from './jobs-send.js';

interface ListOptions extends PageOptions {
  readonly state?: readonly JobState[];
  readonly kind?: 'ingest' | 'run';
  readonly partition?: string;
}

const job = '6f2c1e0a-58a9-4a0e-9a66-0d8b8a1b6c11';

/** `jobs list|show|cancel|retry|send`: what the workers are to do, and what became of it. */
export function addJobsCommand(program: Command, perform: Perform): void {
  const jobs = program
    .command('jobs')
    .description('what waits to be worked, what is, and what failed')
    .addHelpText('after', examples('tieout jobs', 'tieout jobs --state failed', `tieout jobs retry ${job}`));
  const list = jobs
    .command('list', { isDefault: true })
    .description('list the jobs, the newest first')
    .addOption(
      new Option('--state <state...>', 'only in these states; `failed` are the dead letters').choices(jobStates),
    )
    .addOption(new Option('--kind <kind>', 'only ingests, or only runs').choices(['ingest', 'run']))
    .option('--partition <partition>', 'only of this partition');
  addPageOptions(list)
    .addHelpText('after', examples('tieout jobs --state failed retrying', 'tieout jobs list --partition northwind-pos'))
    .action((options: ListOptions) => perform((session) => listJobs(session, options)));
  jobs
    .command('show')
    .description('show one of them: why it is there, how far it is, why it failed')
    .argument('<job>', 'the id of the job')
    .addHelpText('after', examples(`tieout jobs show ${job}`))
    .action((id: string) => perform((session) => showJob(session, id)));
  addDecision(
    jobs,
    perform,
    'cancel',
    'end a job: one that runs is stopped by its worker, and keeps nothing half-done',
  );
  addDecision(
    jobs,
    perform,
    'retry',
    'begin a job again that failed or was cancelled, or now what waits for its next try',
  );
  addSendCommand(jobs, perform);
}

function addDecision(jobs: Command, perform: Perform, name: 'cancel' | 'retry', description: string): void {
  jobs
    .command(name)
    .description(description)
    .argument('<job>', 'the id of the job')
    .option('--by <name>', 'who does it (default: the user of the operating system)')
    .addHelpText('after', examples(`tieout jobs ${name} ${job}`))
    .action((id: string, { by }: { readonly by?: string }) =>
      perform((session) =>
        withJobs(session, async ({ desk }) =>
          resultOf(await desk[name](id, personAt(by ?? session.surroundings.person))),
        ),
      ),
    );
}

function listJobs(session: Session, options: ListOptions): Promise<CommandResult> {
  return withJobs(session, async ({ queue }) => {
    const filter = { states: options.state, kind: options.kind, partition: options.partition };
    const page = await queue.list(filter, pageOf(options));
    const failed = page.items.find(({ state }) => state === 'failed');
    return {
      document: { jobs: page.items.map(jobItem), next: page.next } satisfies JobsListOutput,
      lines: () => (page.items.length === 0 ? [] : jobTable(page.items, session.style)),
      notes: [
        ...(page.items.length === 0 ? ['No jobs.'] : moreNotes(page.next)),
        ...(failed ? [`Next: tieout jobs show ${failed.id}`] : []),
      ],
    };
  });
}

function showJob(session: Session, id: string): Promise<CommandResult> {
  return withJobs(session, async ({ queue }) => {
    const found = await queue.find(id);
    if (!found) throw new CommandError({ code: 'not-found', parameters: { kind: 'job', name: id } });
    return resultOf(found);
  });
}

function resultOf(found: Job): CommandResult {
  const notes = found.isCancelling ? ['Its worker stops it within seconds.'] : [];
  return { document: { job: jobItem(found) } satisfies JobsShowOutput, lines: () => jobLines(found), notes };
}
