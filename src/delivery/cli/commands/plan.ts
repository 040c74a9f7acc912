import type { Command } from 'commander';
import type { CommandResult, Perform } from '../command.js';
import { partOf, planDocument } from '../../shared/documents/plan-document.js';
import { originItems } from '../../shared/documents/origin-document.js';
import { examples } from '../examples.js';
import { originLines } from '../render/origin-lines.js';
import { planLines } from '../render/plan-lines.js';
import { openWorkspace } from '../session.js';
import type { Session } from '../session.js';
import type { PrintedStatement } from '../../../run/print-statements.js';
import { readDateArgument } from '../arguments.js';
import { ruleNamed } from '../rules-named.js';
import { yesterday } from '../yesterday.js';

interface Options {
  readonly date?: string;
  readonly sql?: true;
}

/** `plan RULE`: what would run. */
export function addPlanCommand(program: Command, perform: Perform): void {
  program
    .command('plan')
    .description('show what a rule would do, with every default filled in; nothing is fetched')
    .argument('<rule>', 'the rule, or one instance of it as rule/instance')
    .option('--date <date>', 'the business date of the run (default: yesterday, UTC)', readDateArgument)
    .option('--sql', 'also the statements the engine would be told')
    .addHelpText(
      'after',
      examples(
        'tieout plan pos-vs-erp-sales/northwind-pos',
        'tieout plan pos-vs-erp-sales --date 2026-11-01 --sql --json',
      ),
    )
    .action((rule: string, options: Options) => perform((session) => plan(session, rule, options)));
}

async function plan(
  session: Session,
  named: string,
  { sql, date = yesterday(session.surroundings.clock) }: Options,
): Promise<CommandResult> {
  const workspace = await openWorkspace(session);
  const { plan: whole } = workspace;
  const rule = ruleNamed(whole, named);
  const part = partOf(whole, rule, date);
  const origins = originItems(part, date, workspace);
  const statements = sql ? await session.surroundings.printStatements(whole, { rule: rule.id, date }) : null;
  return {
    document: planDocument(part, origins, statements),
    lines: () => [
      ...planLines(part, session.style),
      ...originLines(origins, session.style),
      ...statementLines(statements ?? [], session),
    ],
  };
}

function statementLines(statements: readonly PrintedStatement[], { style }: Session): readonly string[] {
  return statements.flatMap((statement) => ['', style.dim(`-- ${statement.name}`), `${statement.sql};`]);
}
