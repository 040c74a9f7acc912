import { Option } from 'commander';
import type { Command } from 'commander';
import type { BatchStatus } from '../../../model/batch.js';
import type { BatchWithHistory } from '../../../run/batches.js';
import type { BatchesListOutput } from '../../../schema/generated/outputs.js';
import { readDateArgument } from '../arguments.js';
import type { CommandResult, Perform } from '../command.js';
import { batchItem, batchShowDocument } from '../../shared/documents/batch-document.js';
import { examples } from '../examples.js';
import { usageError } from '../failure.js';
import { namesOfFeed } from '../../shared/feed-names.js';
import { addPageOptions, moreNotes, pageOf } from '../page-options.js';
import type { PageOptions } from '../page-options.js';
import { batchLines } from '../render/batch-lines.js';
import { batchEventLine, batchTable, holdReasonLines } from '../render/hold-lines.js';
import { indent } from '../render/table.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';

interface ListOptions extends PageOptions {
  readonly feed?: string;
  readonly date?: string;
  readonly status?: BatchStatus;
}

interface DecisionOptions {
  readonly because: string;
  readonly by?: string;
}

const batch = '20261102_021500_northwind-pos.sales';

/** `batches list|show|hold|release`: deliveries and whether they count. */
export function addBatchesCommand(program: Command, perform: Perform): void {
  const batches = program
    .command('batches')
    .description('deliveries that were ingested, and whether they count')
    .addHelpText('after', examples('tieout batches', `tieout batches show ${batch}`));
  const list = batches
    .command('list', { isDefault: true })
    .description('list the batches, the newest first')
    .option('--feed <feed>', 'only of this feed, as system/feed')
    .option('--date <date>', 'only of this delivery date', readDateArgument)
    .addOption(new Option('--status <status>', 'only with this status').choices(['accepted', 'held']));
  addPageOptions(list)
    .addHelpText('after', examples('tieout batches --status held', 'tieout batches list --feed northwind-pos/sales'))
    .action((options: ListOptions) => perform((session) => listBatches(session, options)));
  batches
    .command('show')
    .description('show one of them: its files and counts, why it is held, and who changed that')
    .argument('<batch>', 'the id of the batch')
    .addHelpText('after', examples(`tieout batches show ${batch}`))
    .action((id: string) => perform((session) => showBatch(session, id)));
  addDecision(batches, perform, {
    name: 'hold',
    status: 'held',
    description: 'let a batch count no more, until it is released',
    example: `tieout batches hold ${batch} --because "The source announced a correction"`,
  });
  addDecision(batches, perform, {
    name: 'release',
    status: 'accepted',
    description: 'let a batch count that is held',
    example: `tieout batches release ${batch} --because "Confirmed by phone: the trailer counts a test sale"`,
  });
}

interface Decision {
  readonly name: string;
  readonly status: BatchStatus;
  readonly description: string;
  readonly example: string;
}

function addDecision(batches: Command, perform: Perform, { name, status, description, example }: Decision): void {
  batches
    .command(name)
    .description(description)
    .argument('<batch>', 'the id of the batch')
    .requiredOption('--because <text>', 'why: kept with the batch')
    .option('--by <name>', 'who decided it (default: the user of the operating system)')
    .addHelpText('after', examples(example))
    .action((id: string, options: DecisionOptions) => perform((session) => decide(session, id, status, options)));
}

function listBatches(session: Session, options: ListOptions): Promise<CommandResult> {
  const { feed, date, status } = options;
  return withTools(session, async (tools, plan) => {
    const found = await import('../../../run/batches.js');
    const filter = { feed: feed === undefined ? undefined : namesOfFeed(plan, feed), deliveryDate: date, status };
    const page = await found.listBatches(tools, filter, pageOf(options));
    const held = page.items.find((each) => each.status === 'held');
    return {
      document: { batches: page.items.map(batchItem), next: page.next } satisfies BatchesListOutput,
      lines: () => (page.items.length === 0 ? [] : batchTable(page.items, session.style)),
      notes: [
        ...(page.items.length === 0 ? ['No batches.'] : moreNotes(page.next)),
        ...(held ? [`Next: tieout batches show ${held.id}`] : []),
      ],
    };
  });
}

function showBatch(session: Session, id: string): Promise<CommandResult> {
  return withTools(session, async (tools) => {
    const { findBatch } = await import('../../../run/batches.js');
    return resultOf(session, await findBatch(tools, id));
  });
}

async function decide(
  session: Session,
  id: string,
  status: BatchStatus,
  { because, by }: DecisionOptions,
): Promise<CommandResult> {
  const person = (by ?? session.surroundings.person ?? '').trim();
  if (because.trim() === '') throw usageError('Say why with --because: it is kept with the batch');
  if (person === '') throw usageError('Say who decides with --by');
  return withTools(session, async (tools) => {
    const { decideBatch } = await import('../../../run/batches.js');
    return resultOf(session, await decideBatch(tools, id, { status, person, because: because.trim() }));
  });
}

function resultOf(session: Session, found: BatchWithHistory): CommandResult {
  const { style } = session;
  const { status, holdReasons, id } = found.batch;
  return {
    document: batchShowDocument(found),
    lines: () => [
      ...batchLines(found.batch, [], style),
      '',
      ...indent([`status: ${style.bold(status)}`]),
      ...(holdReasons.length === 0 ? [] : ['', ...indent(holdReasonLines(found.batch, style))]),
      ...(found.events.length === 0 ? [] : ['', ...indent(found.events.map(batchEventLine))]),
    ],
    notes: status === 'held' ? [`Next: tieout batches release ${id} --because TEXT`] : [],
  };
}
