import type { Command } from 'commander';
import { nearest } from '../../../base/suggestion.js';
import type { Run } from '../../../model/outcome.js';
import type { Plan } from '../../../model/plan.js';
import type { FinishedRun } from '../../../run/run-rule.js';
import type { RunOutput } from '../../../schema/generated/outputs.js';
import { readDateArgument, readFailOnArgument, readInstantArgument } from '../arguments.js';
import type { FailOn } from '../arguments.js';
import type { CommandResult, Perform } from '../command.js';
import { runDocument } from '../documents/run-document.js';
import { examples } from '../examples.js';
import { exitCodes } from '../exit-code.js';
import { CommandError, usageError } from '../failure.js';
import { runLines } from '../render/run-lines.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';
import { yesterday } from '../yesterday.js';

interface Options {
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly failOn?: FailOn;
}

/** `run [RULE…]`: the main job. */
export function addRunCommand(program: Command, perform: Perform): void {
  program
    .command('run')
    .description('reconcile: fetch what was delivered, compare it, keep and show the breaks')
    .argument('[rules...]', 'the rules to run (default: all)')
    .option('--date <date>', 'the business date (default: yesterday, UTC)', readDateArgument)
    .option('--from <date>', 'the first business date; one run per day', readDateArgument)
    .option('--to <date>', 'the last business date', readDateArgument)
    .option('--as-of <instant>', 'when the run takes place, for ages and deadlines (default: now)', readInstantArgument)
    .option('--fail-on <what>', 'exit 1 on breaks: any, or tier:N for tier N and above', readFailOnArgument)
    .addHelpText(
      'after',
      examples(
        'tieout run',
        'tieout run pos-vs-erp-sales --date 2026-11-01 --fail-on tier:4',
        'tieout run --from 2026-11-01 --to 2026-11-30 --json > runs.json',
      ),
    )
    .action((rules: readonly string[], options: Options) => perform((session) => run(session, rules, options)));
}

function run(session: Session, names: readonly string[], options: Options): Promise<CommandResult> {
  const { from, to } = daysOf(options, session);
  return withTools(session, async (tools, plan) => {
    const { runRules } = await import('../../../run/run-rules.js');
    for (const name of names) checkRule(plan, name);
    if (Object.keys(plan.rules).length === 0) throw usageError('There is no rule to run: write one in rules/');
    const finished: FinishedRun[] = [];
    for await (const result of runRules(tools, plan, { rules: names, from, to, asOf: options.asOf ?? null })) {
      // What is done is shown at once: a later run may take long, or fail.
      session.print([...(finished.length > 0 ? [''] : []), ...runLines(result.run, result.batches, session.style)]);
      if (!session.options.json) for (const note of unchangedNotes(result)) session.voice.note(note);
      finished.push(result);
    }
    const runs = finished.map(({ run }) => run);
    return {
      document: { runs: finished.map(({ run, batches }) => runDocument(run, batches)) } satisfies RunOutput,
      lines: () => [],
      notes: nextNotes(runs),
      exitCode: options.failOn && runs.some(failsOn(options.failOn)) ? exitCodes.found : exitCodes.done,
    };
  });
}

function daysOf({ date, from, to }: Options, session: Session): { readonly from: string; readonly to: string } {
  if (date !== undefined && (from ?? to) !== undefined) throw usageError('Give either --date or --from and --to');
  if ((from === undefined) !== (to === undefined)) throw usageError('--from and --to go together');
  if (from !== undefined && to !== undefined) {
    if (from > to) throw usageError(`--from ${from} is after --to ${to}`);
    return { from, to };
  }
  const day = date ?? yesterday(session.surroundings.clock);
  return { from: day, to: day };
}

/** @throws CommandError `not-found` when the plan has no such rule. */
export function checkRule(plan: Plan, name: string): void {
  if (Object.hasOwn(plan.rules, name)) return;
  const meant = nearest(name, Object.keys(plan.rules));
  if (meant !== undefined) throw usageError(`There is no rule '${name}'. Did you mean '${meant}'?`);
  throw new CommandError({ code: 'not-found', parameters: { kind: 'rule', name } });
}

function failsOn({ tier }: FailOn): (run: Run) => boolean {
  return ({ breaks }) => Object.entries(breaks.byTier).some(([broken, number]) => Number(broken) >= tier && number > 0);
}

function unchangedNotes({ sameAs }: FinishedRun): readonly string[] {
  return sameAs === null ? [] : [`Nothing changed since run ${sameAs}.`];
}

function nextNotes(runs: readonly Run[]): readonly string[] {
  const [run] = runs.filter(({ breaks }) => breaks.total > 0);
  if (!run) return [];
  return [`Next: tieout breaks --rule ${run.rule} --date ${run.scope.from}`];
}
