import { Option } from 'commander';
import type { Command } from 'commander';
import type { SetAsideStatus } from '../../../model/correction.js';
import type { QuarantineListOutput } from '../../../schema/generated/outputs.js';
import type { CommandResult, Perform } from '../command.js';
import { reasonCount, setAsideDocument, setAsideShowDocument } from '../../shared/documents/set-aside-document.js';
import { examples } from '../examples.js';
import { addPageOptions, moreNotes, pageOf } from '../page-options.js';
import type { PageOptions } from '../page-options.js';
import { setAsideLines, setAsideTable, summaryLines } from '../render/set-aside-lines.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';
import { addSelectionOptions, selectionOf } from '../set-aside-selection.js';
import type { SelectionOptions } from '../set-aside-selection.js';
import { addDecisionCommands } from './quarantine-decisions.js';

interface ListOptions extends PageOptions, SelectionOptions {
  readonly status: SetAsideStatus | 'any';
  readonly summary?: true;
}

const record = 'q_0f3a61c29e8b7d5a4c21';

/** `quarantine list|show|fix|release|discard`: records that did not fit, and what is done about them. */
export function addQuarantineCommand(program: Command, perform: Perform): void {
  const quarantine = program
    .command('quarantine')
    .description('records that were set aside: quarantined, or refused by a check')
    .addHelpText('after', examples('tieout quarantine list', `tieout quarantine show ${record}`));
  const list = quarantine
    .command('list', { isDefault: true })
    .description('list the records that were set aside, below how many there are for each reason');
  addSelectionOptions(list)
    .addOption(
      new Option('--status <status>', 'only with this status')
        .choices(['open', 'corrected', 'released', 'discarded', 'any'])
        .default('open'),
    )
    .option('--summary', 'only how many there are for each reason');
  addPageOptions(list)
    .addHelpText(
      'after',
      examples(
        'tieout quarantine list --summary',
        'tieout quarantine list --feed northwind-pos/sales --kind dead-letter',
        'tieout quarantine list --reason malformed-field --field quantity',
      ),
    )
    .action((options: ListOptions) => perform((session) => listRecords(session, options)));
  quarantine
    .command('show')
    .description('show one of them: the raw text, where it stands, why, and what was done about it')
    .argument('<record>', 'the id of the record')
    .addHelpText('after', examples(`tieout quarantine show ${record}`))
    .action((id: string) => perform((session) => showRecord(session, id)));
  addDecisionCommands(quarantine, perform);
}

function listRecords(session: Session, options: ListOptions): Promise<CommandResult> {
  const { status, summary: onlySummary = false } = options;
  return withTools(session, async (tools, plan) => {
    const { countSetAside, listSetAside } = await import('../../../run/history.js');
    const { responsibilityForRecord } = await import('../../../run/responsibility.js');
    const filter = { ...selectionOf(plan, options), status: status === 'any' ? undefined : status };
    const summary = await countSetAside(tools, filter);
    const page = onlySummary ? { items: [], next: null } : await listSetAside(tools, filter, pageOf(options));
    const [first] = page.items;
    const now = tools.clock.now();
    const items = page.items.map((kept) => ({ kept, responsible: responsibilityForRecord(plan, kept, now) }));
    return {
      document: {
        summary: { records: summary.records, reasons: summary.reasons.map(reasonCount) },
        records: items.map(({ kept, responsible }) => setAsideDocument(kept, responsible)),
        next: page.next,
      } satisfies QuarantineListOutput,
      lines: () => [
        ...(summary.records === 0 ? [] : summaryLines(summary, session.style)),
        ...(first === undefined ? [] : ['', ...setAsideTable(items, session.style)]),
      ],
      notes: [
        ...(summary.records === 0 ? ['No records were set aside.'] : moreNotes(page.next)),
        ...(first === undefined ? [] : [`Next: tieout quarantine show ${first.id}`]),
      ],
    };
  });
}

function showRecord(session: Session, id: string): Promise<CommandResult> {
  return withTools(session, async (tools, plan) => {
    const { findSetAside } = await import('../../../run/quarantine.js');
    const { responsibilityForRecord } = await import('../../../run/responsibility.js');
    const found = await findSetAside(tools, id);
    const responsible = responsibilityForRecord(plan, found.record, tools.clock.now());
    return {
      document: setAsideShowDocument(found, responsible),
      lines: () => setAsideLines(found, responsible, session.style),
    };
  });
}
