import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { messageOf } from '../../../base/errors.js';
import { noRepair } from '../../../model/correction.js';
import type { Repair, Steward } from '../../../model/correction.js';
import type { BatchOutcome, SubmissionRequest } from '../../../run/quarantine.js';
import type {
  QuarantineDiscardOutput,
  QuarantineFixOutput,
  QuarantineReleaseOutput,
} from '../../../schema/generated/outputs.js';
import { readChange } from '../arguments.js';
import type { CommandResult, Perform } from '../command.js';
import { submissionOutcome } from '../../shared/documents/set-aside-document.js';
import { examples } from '../examples.js';
import { exitCodes } from '../exit-code.js';
import { usageError } from '../failure.js';
import { discardLines, outcomeLines } from '../render/set-aside-lines.js';
import { count } from '../render/words.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';
import { addSelectionOptions, namedSelection } from '../set-aside-selection.js';
import type { SelectionOptions } from '../set-aside-selection.js';

interface DecisionOptions extends SelectionOptions {
  readonly because?: string;
  readonly by?: string;
  readonly dryRun?: true;
}

interface FixOptions extends DecisionOptions {
  readonly set?: Readonly<Record<string, string>>;
  readonly raw?: string;
  readonly file?: string;
}

const record = 'q_0f3a61c29e8b7d5a4c21';

/** `quarantine fix|release|discard`: for one record, for many, or for all that share a reason. */
export function addDecisionCommands(quarantine: Command, perform: Perform): void {
  addDecision(quarantine, 'fix', 'correct values of records and submit them again: the same checks apply')
    .option('--set <column=value>', 'a value of a column, as it should have arrived; may be repeated', readChange)
    .option('--raw <text>', 'the whole record, as its feed writes records; for one whose columns cannot be told')
    .option('--file <path>', 'the whole record, in a file')
    .addHelpText(
      'after',
      examples(
        `tieout quarantine fix ${record} --set QTY=10 --because "Confirmed by the store"`,
        'tieout quarantine fix --reason missing-value --field store_id --batch 20261102_021500_northwind-pos.sales --set STORE=S1',
        `tieout quarantine fix ${record} --raw 'S1,R1,1,"Tea, green",10' --dry-run`,
      ),
    )
    .action((ids: string[], options: FixOptions) => perform((session) => fix(session, ids, options)));
  addDecision(quarantine, 'release', 'submit records again as they are: after the map or a reference was corrected')
    .addHelpText(
      'after',
      examples(
        `tieout quarantine release ${record}`,
        'tieout quarantine release --reason unknown-crosswalk-key --feed northwind-pos/sales --dry-run',
      ),
    )
    .action((ids: string[], options: DecisionOptions) => perform((session) => release(session, ids, options)));
  addDecision(quarantine, 'discard', 'say of records that they shall count nowhere; they are kept')
    .addHelpText(
      'after',
      examples(
        `tieout quarantine discard ${record} --because "A test sale"`,
        'tieout quarantine discard --reason refused-by-check --batch 20261102_021500_northwind-pos.sales --because "Sent twice"',
      ),
    )
    .action((ids: string[], options: DecisionOptions) => perform((session) => discard(session, ids, options)));
}

function addDecision(quarantine: Command, name: string, description: string): Command {
  const command = quarantine
    .command(name)
    .description(description)
    .argument('[records...]', 'the ids of the records; else all that share a reason, with --reason');
  return addSelectionOptions(command)
    .option('--because <text>', 'why: kept with the record')
    .option('--by <name>', 'who decided it (default: the user of the operating system)')
    .option('--dry-run', 'only say what would happen');
}

async function fix(session: Session, ids: readonly string[], options: FixOptions): Promise<CommandResult> {
  const change = await changeOf(session, options);
  if (change.raw !== null && ids.length !== 1) throw usageError('A whole record is written for one record: name it');
  return submit(session, ids, options, { action: 'fix', change });
}

function release(session: Session, ids: readonly string[], options: DecisionOptions): Promise<CommandResult> {
  return submit(session, ids, options, { action: 'release', change: noRepair });
}

/** Nobody writes a longer record by hand. */
const longestRecord = 1024 * 1024;

async function changeOf(session: Session, { set, raw, file }: FixOptions): Promise<Repair> {
  if ([set, raw, file].filter((given) => given !== undefined).length !== 1) {
    throw usageError('Say what to correct with --set, or write the whole record with --raw or --file');
  }
  if (set !== undefined) return { raw: null, values: set };
  if (raw !== undefined) return { raw, values: {} };
  const path = resolve(session.surroundings.directory, file ?? '');
  try {
    if ((await stat(path)).size > longestRecord) throw new Error('it is longer than 1 MiB');
    return { raw: await readFile(path, 'utf8'), values: {} };
  } catch (error) {
    throw usageError(`${file} cannot be read: ${messageOf(error)}`);
  }
}

function stewardOf(session: Session, { by, because }: DecisionOptions): Steward {
  const name = (by ?? session.surroundings.person ?? '').trim();
  if (name === '') throw usageError('Say who decides with --by');
  const reason = because?.trim() ?? null;
  if (reason === '') throw usageError('Say why with --because: it is kept with the record');
  return { by: name, because: reason };
}

function submit(
  session: Session,
  ids: readonly string[],
  options: DecisionOptions,
  what: Pick<SubmissionRequest, 'action' | 'change'>,
): Promise<CommandResult> {
  const steward = stewardOf(session, options);
  const dryRun = options.dryRun ?? false;
  return withTools(session, async (tools, plan) => {
    const { submitRecords } = await import('../../../run/quarantine.js');
    const filter = namedSelection(plan, ids, options);
    const outcomes: BatchOutcome[] = [];
    for await (const outcome of submitRecords(tools, plan, filter, { ...what, steward, dryRun }))
      outcomes.push(outcome);
    const refused = outcomes.reduce((sum, outcome) => sum + outcome.refused, 0);
    return {
      document: { dryRun, outcomes: outcomes.map(submissionOutcome) } satisfies QuarantineFixOutput &
        QuarantineReleaseOutput,
      lines: () => (outcomes.length === 0 ? [] : outcomeLines(outcomes, session.style)),
      notes: submissionNotes(outcomes, refused, dryRun),
      exitCode: refused === 0 ? exitCodes.done : exitCodes.found,
    };
  });
}

function submissionNotes(outcomes: readonly BatchOutcome[], refused: number, dryRun: boolean): readonly string[] {
  if (outcomes.length === 0) return ['No open records were found.'];
  if (dryRun) return ['Nothing was changed: this is what would happen.'];
  const corrected = outcomes.find(({ batch }) => batch !== null)?.corrects;
  return [
    ...(refused === 0 ? [] : [`${count(refused, 'record stays', 'records stay')} set aside.`]),
    ...(corrected ? [`Next: tieout run --date ${corrected.deliveryDate}`] : []),
  ];
}

async function discard(session: Session, ids: readonly string[], options: DecisionOptions): Promise<CommandResult> {
  const steward = stewardOf(session, options);
  if (steward.because === null) throw usageError('Say why with --because: it is kept with the record');
  const dryRun = options.dryRun ?? false;
  return withTools(session, async (tools, plan) => {
    const { discardRecords } = await import('../../../run/quarantine.js');
    const filter = namedSelection(plan, ids, options);
    const outcomes: { corrects: string; accepted: number }[] = [];
    for await (const outcome of discardRecords(tools, filter, { steward, dryRun })) outcomes.push(outcome);
    return {
      document: {
        dryRun,
        outcomes: outcomes.map(({ corrects, accepted }) => ({ corrects, discarded: accepted })),
      } satisfies QuarantineDiscardOutput,
      lines: () => (outcomes.length === 0 ? [] : discardLines(outcomes, session.style)),
      notes:
        outcomes.length === 0
          ? ['No open records were found.']
          : dryRun
            ? ['Nothing was changed: this is what would happen.']
            : [],
    };
  });
}
