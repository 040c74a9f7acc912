import type { Command } from 'commander';
import type { CommandResult, Perform } from '../command.js';
import { replayDocument } from '../render/replay-document.js';
import { examples } from '../examples.js';
import { exitCodes } from '../exit-code.js';
import { replayLines } from '../render/replay-lines.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';

interface Options {
  readonly at?: string;
}

const run = '20261102_020000_pos-vs-erp-sales';

/** `replay RUN`: again from what was kept, compared by digest. */
export function addReplayCommand(program: Command, perform: Perform): void {
  program
    .command('replay')
    .description(
      'carry a run out again, from the payloads and the configuration that were kept; exit 1 on another answer',
    )
    .argument('<run>', 'the id of the run')
    .option('--at <version>', 'by another configuration: its version or the beginning of it, or now')
    .addHelpText('after', examples(`tieout replay ${run}`, `tieout replay ${run} --at now`))
    .action((id: string, options: Options) => perform((session) => replay(session, id, options)));
}

function replay(session: Session, id: string, { at = null }: { readonly at?: string | null }): Promise<CommandResult> {
  return withTools(session, async (tools, plan) => {
    const { replayRun } = await import('../../../run/replay-run.js');
    const replayed = await replayRun(tools, plan, id, at);
    const isSame = replayed.reproduced && replayed.digest.before === replayed.digest.after;
    return {
      document: replayDocument(replayed),
      lines: () => replayLines(replayed, session.style),
      notes:
        replayed.reproduced || at === null
          ? []
          : [`By its own configuration run ${id} does not give its digest any more.`],
      exitCode: isSame ? exitCodes.done : exitCodes.found,
    };
  });
}
