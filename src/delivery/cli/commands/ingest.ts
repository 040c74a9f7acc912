import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Batch, ColumnDrift } from '../../../model/batch.js';
import type { FeedPlan, Plan } from '../../../model/plan.js';
import type { IngestOutput, IngestedBatch } from '../../../schema/generated/outputs.js';
import { readDateArgument } from '../arguments.js';
import type { CommandResult, Perform } from '../command.js';
import { batchDocument } from '../../shared/documents/batch-document.js';
import { lookupItems } from '../../shared/documents/lookup-items.js';
import { examples } from '../examples.js';
import { exitCodes } from '../exit-code.js';
import { usageError } from '../failure.js';
import { feedOf } from '../feed-of.js';
import { batchLines } from '../render/batch-lines.js';
import { holdReasonLines } from '../render/hold-lines.js';
import { relocationNotes } from '../render/relocation-notes.js';
import { indent } from '../render/table.js';
import { visibleText } from '../render/visible-text.js';
import { count } from '../render/words.js';
import type { CarriedDecisions } from '../../../run/carry-decisions.js';
import type { Tools } from '../../../run/tools.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';
import { yesterday } from '../yesterday.js';

interface Options {
  readonly date?: string;
  readonly file?: string;
  readonly follow?: true;
}

/** `ingest FEED`: one delivery, to its snapshot. */
export function addIngestCommand(program: Command, perform: Perform): void {
  program
    .command('ingest')
    .description('fetch one delivery of a feed, or the messages that wait, keep it untouched, and normalise it')
    .argument('<feed>', 'the feed, as system/feed')
    .option(
      '--date <date>',
      'the delivery date (default: that of the file name, else yesterday, UTC; of messages today, as their system has it)',
      readDateArgument,
    )
    .option('--file <path>', 'this file instead of what the feed fetches')
    .option('--follow', 'go on taking messages until it is interrupted')
    .addHelpText(
      'after',
      examples(
        'tieout ingest northwind-pos/sales --date 2026-11-01',
        'tieout ingest northwind-pos/sales --file ~/Downloads/sales_20261101.csv',
        'tieout ingest web-shop/orders --follow',
      ),
    )
    .action((feed: string, options: Options) => perform((session) => ingest(session, feed, options)));
}

async function ingest(session: Session, feed: string, options: Options): Promise<CommandResult> {
  return withTools(session, async (tools, plan) => {
    const found = feedOf(plan, feed);
    const takesMessages = found.fetch.messages !== undefined && options.file === undefined;
    if (options.follow && !takesMessages) {
      throw usageError(
        `--follow goes on taking messages, and '${feed}' ${options.file ? 'is a file here' : 'fetches none'}`,
      );
    }
    return takesMessages
      ? takeMessages(session, { tools, plan, feed: found }, options)
      : ingestOne(session, { tools, plan }, feed, options);
  });
}

interface Open {
  readonly tools: Tools;
  readonly plan: Plan;
}

async function ingestOne(
  session: Session,
  { tools, plan }: Open,
  feed: string,
  options: Options,
): Promise<CommandResult> {
  const { clock, directory } = session.surroundings;
  const file = options.file === undefined ? null : resolve(directory, options.file);
  const date = options.date ?? (file === null ? yesterday(clock) : null);
  const { ingestFeed } = await import('../../../run/ingest-feed.js');
  const { batch, repeated, relocated, ...carried } = await ingestFeed(tools, plan, feed, { date, file });
  const lookups = lookupItems(batch, plan.feeds[feed], plan);
  return {
    document: { batches: [batchDocument(batch, repeated, lookups)] } satisfies IngestOutput,
    lines: () => [...batchLines(batch, lookups, session.style), ...heldLines(batch, session)],
    notes: [
      ...(repeated ? ['This delivery was known: nothing new was kept.'] : []),
      ...(repeated ? [] : driftNotes(batch)),
      ...relocationNotes(relocated),
      ...setAsideNotes(batch),
      ...carriedNotes(carried),
      ...heldNotes(batch),
    ],
    exitCode: batch.status === 'held' ? exitCodes.found : exitCodes.done,
  };
}

/** How many batches are told of in the end: there may be any number of them. */
const batchesTold = 100;

async function takeMessages(
  session: Session,
  { tools, plan, feed }: Open & { readonly feed: FeedPlan },
  options: Options,
): Promise<CommandResult> {
  const { ingestMessages } = await import('../../../run/ingest-messages.js');
  const told: IngestedBatch[] = [];
  let batches = 0;
  const { accepted, rejected } = await ingestMessages(tools, plan, feed, {
    date: options.date ?? null,
    follow: options.follow ?? false,
    onBatch: ({ batch, repeated, ...carried }) => {
      const lookups = lookupItems(batch, feed, plan);
      batches++;
      told.push(batchDocument(batch, repeated, lookups));
      if (told.length > batchesTold) told.shift();
      session.print([...batchLines(batch, lookups, session.style), ...heldLines(batch, session)]);
      if (session.options.json) return;
      for (const note of [...setAsideNotes(batch), ...carriedNotes(carried), ...heldNotes(batch)])
        session.voice.note(note);
    },
  });
  const isHeld = told.some(({ status }) => status === 'held');
  return {
    document: { batches: told, messages: { accepted, rejected, batches } } satisfies IngestOutput,
    lines: () => [],
    notes: [
      accepted === 0
        ? `No message waits for feed '${feed.name}'.`
        : `${count(accepted, 'message was', 'messages were')} taken, in ${count(batches, 'batch', 'batches')}.`,
      ...(rejected === 0
        ? []
        : [`${count(rejected, 'message', 'messages')} went to the dead letters, with the reason.`]),
    ],
    exitCode: isHeld ? exitCodes.found : exitCodes.done,
  };
}

function heldLines(batch: Batch, { style }: Session): readonly string[] {
  if (batch.status === 'accepted') return [];
  return ['', ...indent([style.bold('This delivery is held: it does not count.'), ...holdReasonLines(batch, style)])];
}

function heldNotes({ id, status }: Batch): readonly string[] {
  if (status === 'accepted') return [];
  return [`Next: tieout batches show ${id}, then tieout batches release ${id} --because TEXT`];
}

/** Told once, when the delivery is new. */
function driftNotes({ payloads }: Batch): readonly string[] {
  return payloads.flatMap(({ source, drift }) => {
    const parts = [
      ...firstOf(columnsOf(drift, 'new').map((column) => `'${column}' is new`)),
      ...firstOf(columnsOf(drift, 'gone').map((column) => `'${column}' is gone, which the map does not read`)),
      ...(drift.some(({ kind }) => kind === 'reordered') ? ['the order is another'] : []),
    ];
    return parts.length === 0 ? [] : [`The columns of ${visibleText(source)} changed: ${parts.join(', ')}.`];
  });
}

/** Ten changes can be read; a file of another kind has thousands. */
function firstOf(changes: readonly string[]): readonly string[] {
  return changes.length <= 10 ? changes : [...changes.slice(0, 10), `and so are ${changes.length - 10} more`];
}

function columnsOf(drift: readonly ColumnDrift[], kind: 'new' | 'gone'): readonly string[] {
  return drift.flatMap((change) => (change.kind === kind ? [visibleText(change.column)] : []));
}

function carriedNotes({ carried, refused }: CarriedDecisions): readonly string[] {
  return [
    ...(carried === 0 ? [] : [`${count(carried, 'decision', 'decisions')} about records of it hold here too.`]),
    ...(refused === 0
      ? []
      : [
          `${count(refused, 'decision', 'decisions')} about records of it cannot be carried over to how it is read now.`,
        ]),
  ];
}

function setAsideNotes({ id, counts: { quarantined, deadLettered } }: Batch): readonly string[] {
  const setAside = quarantined + deadLettered;
  if (setAside === 0) return [];
  return [`${count(setAside, 'record was', 'records were')} set aside. Next: tieout quarantine list --batch ${id}`];
}
