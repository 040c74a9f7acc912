import type { Command } from 'commander';
import type { RetentionPlan } from '../../../run/retention.js';
import type { RetentionApplyOutput, RetentionPlanOutput } from '../../../schema/generated/outputs.js';
import type { CommandResult, Perform } from '../command.js';
import { retentionDocument } from '../../shared/documents/retention-document.js';
import { examples } from '../examples.js';
import { usageError } from '../failure.js';
import { removedLines, retentionLines } from '../render/retention-lines.js';
import { count } from '../render/words.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';

interface ApplyOptions {
  readonly yes?: true;
}

/** `retention plan|apply`: which objects of the archive may go, and their removal. */
export function addRetentionCommand(program: Command, perform: Perform): void {
  const retention = program
    .command('retention')
    .description('what of the archive may go, and what must stay')
    .addHelpText('after', examples('tieout retention plan', 'tieout retention apply --yes'));
  retention
    .command('plan')
    .description('say which objects are older than their retention and may go, and why others must stay')
    .addHelpText('after', examples('tieout retention plan', 'tieout retention plan --json'))
    .action(() => perform((session) => plan(session)));
  retention
    .command('apply')
    .description('remove what may go, for good; asks first, in a terminal')
    .option('--yes', 'do not ask')
    .addHelpText('after', examples('tieout retention apply', 'tieout retention apply --yes --json'))
    .action((options: ApplyOptions) => perform((session) => apply(session, options)));
}

function plan(session: Session): Promise<CommandResult> {
  return withTools(session, async (tools, compiled, settings) => {
    const { planRetention } = await import('../../../run/retention.js');
    const found = await planRetention(tools, compiled, settings.retention);
    return {
      document: retentionDocument(found, settings.retention) satisfies RetentionPlanOutput,
      lines: () => retentionLines(found, settings.retention, session.style),
      notes: planNotes(found),
    };
  });
}

function planNotes(found: RetentionPlan): readonly string[] {
  const objects = removableIn(found);
  if (objects + found.unfinished === 0) return ['Nothing may go.'];
  const unfinished =
    found.unfinished === 0
      ? []
      : [`${count(found.unfinished, 'object')} that an earlier apply marked will go as well.`];
  return [...unfinished, 'Next: tieout retention apply'];
}

function removableIn({ kinds }: RetentionPlan): number {
  return kinds.reduce((sum, { removable }) => sum + removable.length, 0);
}

function apply(session: Session, options: ApplyOptions): Promise<CommandResult> {
  const yes = options.yes ?? false;
  const { ask } = session.surroundings;
  const isAsked = !yes && session.options.json === undefined ? ask : null;
  if (!yes && isAsked === null) throw usageError('Nobody can be asked here: say --yes to remove what may go');
  return withTools(session, async (tools, compiled, settings) => {
    const { applyRetention, planRetention } = await import('../../../run/retention.js');
    const found = await planRetention(tools, compiled, settings.retention);
    session.print(retentionLines(found, settings.retention, session.style));
    const objects = removableIn(found) + found.unfinished;
    if (isAsked && objects > 0 && !(await isAsked(`Remove ${count(objects, 'object')} for good? [y/N] `))) {
      return { document: { removed: [] }, lines: () => [], notes: ['Nothing was removed.'] };
    }
    const removed = await applyRetention(tools, compiled, found);
    const files = removed.reduce((sum, { objects: ofKind }) => sum + ofKind, 0);
    return {
      document: { removed: removed.map((ofKind) => ({ ...ofKind })) } satisfies RetentionApplyOutput,
      lines: () => (files === 0 ? [] : ['', ...removedLines(removed, session.style)]),
      notes: files === 0 ? ['Nothing may go.'] : [],
    };
  });
}
