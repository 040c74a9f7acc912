import type { Command } from 'commander';
import { daysInWords, rangesOf } from '../../../model/date-range.js';
import { ruleIdOf } from '../../../model/outcome.js';
import type { Run } from '../../../model/outcome.js';
import { scopeNamer } from '../../../model/rule-scope.js';
import type { NameScope } from '../../../model/rule-scope.js';
import type { Plan } from '../../../model/plan.js';
import type { FinishedRun } from '../../../run/run-rule.js';
import type { FailedRun, RunEnding } from '../../../run/run-rules.js';
import type { RunOutput } from '../../../schema/generated/outputs.js';
import { readDateArgument, readFailOnArgument, readInstantArgument } from '../arguments.js';
import type { FailOn } from '../arguments.js';
import { severityLevels } from '../../../model/severity.js';
import type { CommandResult, Perform } from '../command.js';
import { failedRunDocument, heldDocuments, runDocument } from '../../shared/documents/run-document.js';
import { daysOf } from '../days-of.js';
import type { DayOptions } from '../days-of.js';
import { examples } from '../examples.js';
import { exitCodes } from '../exit-code.js';
import { usageError, wordsOf } from '../failure.js';
import { failureText } from '../render/failure-lines.js';
import { heldRunNotes } from '../render/held-run-lines.js';
import { relocationNotes } from '../render/relocation-notes.js';
import { blockedNotes, runLines } from '../render/run-lines.js';
import { rulesNamed } from '../rules-named.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';
import { count } from '../render/words.js';

interface Options extends DayOptions {
  readonly asOf?: string;
  readonly failOn?: FailOn;
}

/** `run [RULE…]`: the main job. */
export function addRunCommand(program: Command, perform: Perform): void {
  program
    .command('run')
    .description('reconcile: fetch what was delivered, compare it, keep and show the breaks')
    .argument('[rules...]', 'the rules to run, or one instance as rule/instance (default: all)')
    .option(
      '--date <date>',
      'the business date, or any day of the week, period or quarter that the rule covers (default: yesterday, UTC)',
      readDateArgument,
    )
    .option(
      '--from <date>',
      'the first business date; one run for each day, or week, period or quarter of the rule',
      readDateArgument,
    )
    .option('--to <date>', 'the last business date', readDateArgument)
    .option('--as-of <instant>', 'when the run takes place, for ages and deadlines (default: now)', readInstantArgument)
    .option(
      '--fail-on <what>',
      'exit 1 on breaks: any, tier:N for tier N and above, or severity:LEVEL for that level and above; and on a run that is held',
      readFailOnArgument,
    )
    .addHelpText(
      'after',
      examples(
        'tieout run',
        'tieout run pos-vs-erp-sales --date 2026-11-01 --fail-on tier:4',
        'tieout run pos-vs-erp-sales/northwind-pos',
        'tieout run --from 2026-11-01 --to 2026-11-30 --json > runs.json',
      ),
    )
    .action((rules: readonly string[], options: Options) => perform((session) => run(session, rules, options)));
}

function run(session: Session, names: readonly string[], options: Options): Promise<CommandResult> {
  const { from, to } = daysOf(options, session);
  return withTools(session, async (tools, plan) => {
    const { runRules } = await import('../../../run/run-rules.js');
    const rules = idsOf(plan, names);
    if (rules.length === 0) throw usageError('There is no rule to run: write one in rules/');
    if (plan.environment && !session.options.json) session.voice.note(`Environment ${plan.environment.name}.`);
    const endings: RunEnding[] = [];
    const nameScope = scopeNamer(plan);
    for await (const ending of runRules(tools, plan, { rules, from, to, asOf: options.asOf ?? null })) {
      // What is done is shown at once: a later run may take long, or fail.
      tell(session, ending, { nameScope, first: endings.length === 0 });
      endings.push(ending);
    }
    return resultOf(session, plan, endings, options.failOn ?? null);
  });
}

function idsOf(plan: Plan, names: readonly string[]): readonly string[] {
  if (names.length === 0) return Object.keys(plan.rules);
  return [...new Set(names.flatMap((name) => rulesNamed(plan, name).map(({ id }) => id)))];
}

interface Telling {
  readonly nameScope: NameScope;
  readonly first: boolean;
}

function tell(session: Session, ending: RunEnding, { nameScope, first }: Telling): void {
  const { options, style, voice } = session;
  if (ending.kind === 'finished') {
    const { run, batches } = ending.finished;
    session.print([...(first ? [] : ['']), ...runLines(run, batches, style, nameScope(run))]);
    if (!options.json) for (const note of notesOf(ending.finished)) voice.note(note);
  } else if (!options.json) {
    voice.error(failureText(session.failureOf(ending.failure), voice.style, nameOf(ending)));
  }
}

function resultOf(session: Session, plan: Plan, endings: readonly RunEnding[], failOn: FailOn | null): CommandResult {
  const finished = endings.flatMap((ending) => (ending.kind === 'finished' ? [ending.finished] : []));
  const failed = endings.flatMap((ending) => (ending.kind === 'failed' ? [ending] : []));
  const runs = finished.map(({ run: found }) => found);
  // Among many runs, those that failed are easily overlooked.
  if (failed.length > 0 && endings.length > 1 && !session.options.json) {
    session.voice.error(`${failed.length} of ${count(endings.length, 'run')} failed: ${failed.map(nameOf).join('; ')}`);
  }
  const found = failOn !== null && runs.some((each) => each.status === 'held' || failsOn(failOn)(each));
  const nameScope = scopeNamer(plan);
  const scopeNameOf = ({ rule, scope }: FailedRun): string | null => nameScope({ ruleHistory: rule.history, scope });
  return {
    document: {
      environment: plan.environment?.name ?? null,
      runs: finished.map(({ run: each, batches }) => runDocument(each, batches, nameScope(each))),
      failed: failed.map((ending) => failedRunDocument(ending, session.failureOf(ending.failure), scopeNameOf(ending))),
      held: heldDocuments(
        finished.flatMap(({ passedOver }) => passedOver),
        failed.map(({ failure }) => failure),
      ),
    } satisfies RunOutput,
    lines: () => [],
    notes: nextNotes(runs),
    exitCode: failed.length > 0 ? exitCodes.failed : found ? exitCodes.found : exitCodes.done,
  };
}

/** `pos-vs-erp-sales/northwind-pos 2026-11-01`. */
function nameOf({ rule, scope }: FailedRun): string {
  return `${rule.id} ${daysInWords(scope)}`;
}

function failsOn(failOn: FailOn): (run: Run) => boolean {
  if ('tier' in failOn) {
    const { tier } = failOn;
    return ({ breaks }) =>
      Object.entries(breaks.byTier).some(([broken, number]) => Number(broken) >= tier && number > 0);
  }
  const levels = severityLevels.slice(severityLevels.indexOf(failOn.level));
  return ({ breaks }) => levels.some((level) => (breaks.bySeverity?.[level] ?? 0) > 0);
}

function unchangedNotes({ sameAs }: FinishedRun): readonly string[] {
  return sameAs === null ? [] : [`Nothing changed since run ${sameAs}.`];
}

function notesOf(finished: FinishedRun): readonly string[] {
  return [
    ...resumedNotes(finished),
    ...heldNotes(finished),
    ...silentNotes(finished),
    ...finished.relocated.flatMap(relocationNotes),
    ...refusedNotes(finished),
    ...blockedNotes(finished.run),
    ...heldRunNotes(finished.run),
    ...unchangedNotes(finished),
  ];
}

/** Where a run that was killed is gone on with, its time is that of when it began. */
function resumedNotes({ resumed, run: { id, asOf } }: FinishedRun): readonly string[] {
  if (!resumed) return [];
  return [`Went on with ${id}, whose process was killed: what it had fetched was compared as of ${asOf}.`];
}

/** What counts is not the newest: nobody must have to look for that. */
function heldNotes({ passedOver }: FinishedRun): readonly string[] {
  return passedOver.flatMap((held) => {
    const { message, next } = wordsOf({ code: 'delivery-held', parameters: held });
    return [`${message}. It was not read, and the earlier one counts.`, next];
  });
}

/** Of several days some may have had no delivery, where the feed does not say when one is due. */
function silentNotes({ silent }: FinishedRun): readonly string[] {
  return silent.map(({ feed, days }) => {
    const named = rangesOf(days).slice(0, 5).map(daysInWords).join(', ');
    return `Nothing was delivered of ${feed} for ${count(days.length, 'day')}: ${named}. Say with \`expect\` of the feed when a delivery is due.`;
  });
}

/** What a person decided must not stop to hold without a word. */
function refusedNotes({ decisionsRefused }: FinishedRun): readonly string[] {
  if (decisionsRefused === 0) return [];
  const decisions = count(decisionsRefused, 'decision', 'decisions');
  return [
    `${decisions} about records set aside cannot be carried over to how they are read now. Next: tieout quarantine list`,
  ];
}

function nextNotes(runs: readonly Run[]): readonly string[] {
  const [run, ...others] = runs.filter(({ breaks, status }) => breaks.total > 0 && status !== 'held');
  if (!run) return [];
  // Of several instances, all: their rule has the breaks.
  const rule = others.some(({ instance }) => instance !== run.instance) ? run.rule : ruleIdOf(run);
  return [`Next: tieout breaks --rule ${rule} --date ${run.scope.from}`];
}
