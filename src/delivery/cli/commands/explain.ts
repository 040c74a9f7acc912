import type { Command } from 'commander';
import type { CommandResult, Perform } from '../command.js';
import { explainDocument } from '../../shared/documents/explain-document.js';
import { examples } from '../examples.js';
import { explanationLines } from '../render/explanation-lines.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';

/** `explain BREAK`: the proof of one. */
export function addExplainCommand(program: Command, perform: Perform): void {
  program
    .command('explain')
    .description('prove a break: both records, where they stand, the arithmetic, and which rule decided')
    .argument('<break>', 'the id of the break, or at least six characters of its beginning')
    .addHelpText('after', examples('tieout explain 3f9a61c2', 'tieout explain 3f9a61c2 --json'))
    .action((id: string) => perform((session) => explain(session, id)));
}

function explain(session: Session, id: string): Promise<CommandResult> {
  return withTools(session, async (tools, plan) => {
    const { explainBreak } = await import('../../../run/explain-break.js');
    const explanation = await explainBreak(tools, plan, id);
    return {
      document: explainDocument(explanation),
      lines: () => explanationLines(explanation, session.style),
    };
  });
}
