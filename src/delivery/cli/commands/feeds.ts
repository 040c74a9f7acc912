import type { Command } from 'commander';
import type { FeedsOutput } from '../../../schema/generated/outputs.js';
import { feedStateItem } from '../../shared/documents/feed-document.js';
import type { CommandResult, Perform } from '../command.js';
import { attainmentDays } from '../../../model/lateness.js';
import { readDaysArgument } from '../arguments.js';
import { examples } from '../examples.js';
import { feedTable } from '../render/feed-lines.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';

/** `feeds`: what was delivered last, what comes next, what is missing, and how much landed in time. */
export function addFeedsCommand(program: Command, perform: Perform): void {
  program
    .command('feeds')
    .description('every feed: its last delivery, when it is fetched next, what is missing, and how much landed in time')
    .option(
      '--days <days>',
      'over how many days, up to today, is counted what landed in time',
      readDaysArgument,
      attainmentDays,
    )
    .addHelpText('after', examples('tieout feeds', 'tieout feeds --days 7 --json'))
    .action(({ days }: { readonly days: number }) => perform((session) => listFeeds(session, days)));
}

function listFeeds(session: Session, days: number): Promise<CommandResult> {
  return withTools(session, async ({ store }, plan) => {
    const { listFeedStates } = await import('../../../queue/index.js');
    const feeds = await listFeedStates(store, plan, days);
    const missing = feeds.reduce((sum, feed) => sum + feed.missing.length, 0);
    return {
      document: { feeds: feeds.map(feedStateItem) } satisfies FeedsOutput,
      lines: () => (feeds.length === 0 ? [] : feedTable(feeds, session.style)),
      notes: [
        ...(feeds.length === 0 ? ['No feeds.'] : []),
        ...(missing > 0 ? [`${missing} ${missing === 1 ? 'delivery is' : 'deliveries are'} missing.`] : []),
      ],
    };
  });
}
