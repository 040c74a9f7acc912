import { Option } from 'commander';
import type { Command } from 'commander';
import type { SetAsideRecord } from '../../../model/batch.js';
import type { QuarantineListOutput, QuarantineShowOutput } from '../../../schema/generated/outputs.js';
import type { CommandResult, Perform } from '../command.js';
import { setAsideDocument } from '../documents/set-aside-document.js';
import { examples } from '../examples.js';
import { namesOfFeed } from '../feed-names.js';
import { addPageOptions, moreNotes, pageOf } from '../page-options.js';
import type { PageOptions } from '../page-options.js';
import { setAsideLines, setAsideTable } from '../render/set-aside-lines.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';

interface ListOptions extends PageOptions {
  readonly feed?: string;
  readonly batch?: string;
  readonly kind?: SetAsideRecord['disposition'];
}

/** `quarantine list|show`: records that did not fit, with their raw text and position. */
export function addQuarantineCommand(program: Command, perform: Perform): void {
  const quarantine = program
    .command('quarantine')
    .description('records that were set aside: quarantined, or refused by a check')
    .addHelpText('after', examples('tieout quarantine list', 'tieout quarantine show q_0f3a61c29e8b7d5a4c21'));
  const list = quarantine
    .command('list')
    .description('list the records that were set aside')
    .option('--feed <feed>', 'only of this feed, as system/feed')
    .option('--batch <batch>', 'only of this batch')
    .addOption(new Option('--kind <kind>', 'only of this kind').choices(['quarantine', 'dead-letter']));
  addPageOptions(list)
    .addHelpText('after', examples('tieout quarantine list --feed northwind-pos/sales --kind dead-letter'))
    .action((options: ListOptions) => perform((session) => listRecords(session, options)));
  quarantine
    .command('show')
    .description('show one of them: the raw text, where it stands, and why')
    .argument('<record>', 'the id of the record')
    .addHelpText('after', examples('tieout quarantine show q_0f3a61c29e8b7d5a4c21'))
    .action((id: string) => perform((session) => showRecord(session, id)));
}

function listRecords(session: Session, options: ListOptions): Promise<CommandResult> {
  const { feed, batch, kind } = options;
  return withTools(session, async (tools, plan) => {
    const { listSetAside } = await import('../../../run/history.js');
    const names = feed === undefined ? undefined : namesOfFeed(plan, feed);
    const page = await listSetAside(tools, { feed: names, batch, disposition: kind }, pageOf(options));
    const [first] = page.items;
    return {
      document: { records: page.items.map(setAsideDocument), next: page.next } satisfies QuarantineListOutput,
      lines: () => (first === undefined ? [] : setAsideTable(page.items, session.style)),
      notes:
        first === undefined
          ? ['No records were set aside.']
          : [...moreNotes(page.next), `Next: tieout quarantine show ${first.id}`],
    };
  });
}

function showRecord(session: Session, id: string): Promise<CommandResult> {
  return withTools(session, async (tools) => {
    const { findSetAside } = await import('../../../run/history.js');
    const found = await findSetAside(tools, id);
    const { payloadSha256, byteOffset, rawText } = found;
    return {
      document: { record: setAsideDocument(found), payloadSha256, byteOffset, rawText } satisfies QuarantineShowOutput,
      lines: () => setAsideLines(found, session.style),
    };
  });
}
