import type { Command } from 'commander';
import type { CommandResult, Perform } from '../command.js';
import { partOf, planDocument } from '../documents/plan-document.js';
import { examples } from '../examples.js';
import { planLines } from '../render/plan-lines.js';
import { openWorkspace } from '../session.js';
import type { Session } from '../session.js';
import type { PrintedStatement } from '../../../run/print-statements.js';
import { checkRule } from './run.js';

interface Options {
  readonly sql?: true;
}

/** `plan RULE`: what would run. */
export function addPlanCommand(program: Command, perform: Perform): void {
  program
    .command('plan')
    .description('show what a rule would do, with every default filled in; nothing is fetched')
    .argument('<rule>', 'the rule')
    .option('--sql', 'also the statements the engine would be told')
    .addHelpText('after', examples('tieout plan pos-vs-erp-sales', 'tieout plan pos-vs-erp-sales --sql --json'))
    .action((rule: string, options: Options) => perform((session) => plan(session, rule, options)));
}

async function plan(session: Session, name: string, { sql }: Options): Promise<CommandResult> {
  const { plan: whole } = await openWorkspace(session);
  checkRule(whole, name);
  const part = partOf(whole, name);
  const statements = sql ? session.surroundings.printStatements(whole, name) : null;
  return {
    document: planDocument(part, statements),
    lines: () => [...planLines(part, session.style), ...statementLines(statements ?? [], session)],
  };
}

function statementLines(statements: readonly PrintedStatement[], { style }: Session): readonly string[] {
  return statements.flatMap((statement) => ['', style.dim(`-- ${statement.name}`), `${statement.sql};`]);
}
