import type { Command } from 'commander';
import { personAt } from '../../../model/audit.js';
import { readCommit } from '../../../config/index.js';
import { applyDocument } from '../../shared/documents/configuration-document.js';
import type { CommandResult, Perform } from '../command.js';
import { examples } from '../examples.js';
import { usageError } from '../failure.js';
import { changeLines } from '../render/configuration-lines.js';
import { count } from '../render/words.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';

interface Options {
  readonly because?: string;
  readonly by?: string;
}

/** `apply`: the workspace becomes what the daemon goes by. */
export function addApplyCommand(program: Command, perform: Perform): void {
  program
    .command('apply')
    .description('make the workspace the active configuration; a daemon and its workers take it up without a restart')
    .option('--because <text>', 'why: kept with it')
    .option('--by <name>', 'who applies it (default: the user of the operating system)')
    .addHelpText(
      'after',
      examples('tieout apply', 'tieout apply --because "Wider tolerance until the tills are replaced"'),
    )
    .action((options: Options) => perform((session) => apply(session, options)));
}

function apply(session: Session, { because, by }: Options): Promise<CommandResult> {
  if (because?.trim() === '') throw usageError('Say why with --because, or leave it out');
  return withTools(session, async (tools, plan) => {
    const { applyConfiguration } = await import('../../../run/configurations.js');
    const commit = await readCommit(tools.workspace);
    const actor = personAt(by?.trim() || session.surroundings.person);
    const result = await applyConfiguration(tools, plan, { actor, commit, because: because?.trim() ?? null });
    const { applied, before, changes, isNew } = result;
    const place = applied.environment === null ? '' : ` of environment ${applied.environment}`;
    return {
      document: applyDocument(result),
      lines: () => [
        `${isNew ? 'Applied' : 'Nothing to apply'}: configuration ${session.style.bold(applied.version.slice(0, 12))} is the active one${place}`,
        ...changeLines(changes, session.style),
      ],
      notes: isNew && before !== null ? [`${count(changes.length, 'change')} since ${before.appliedAt}.`] : [],
    };
  });
}
