import type { Command } from 'commander';
import type { Cause } from '../../../model/cause.js';
import { daysInWords } from '../../../model/date-range.js';
import { ruleIdOf } from '../../../model/outcome.js';
import type { Run } from '../../../model/outcome.js';
import type { CausesOutput } from '../../../schema/generated/outputs.js';
import type { CommandResult, Perform } from '../command.js';
import { causeInWords } from '../../shared/cause-in-words.js';
import { causeDocument } from '../../shared/documents/run-document.js';
import { examples } from '../examples.js';
import { causeLines } from '../render/run-lines.js';
import { indent, renderTable } from '../render/table.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';

/** `causes RUN`: what many breaks of a run have in common. */
export function addCausesCommand(program: Command, perform: Perform): void {
  program
    .command('causes')
    .description('show what many breaks of a run have in common, with examples')
    .argument('<run>', 'the id of the run')
    .addHelpText('after', examples('tieout causes 20261102_020000_pos-vs-erp-sales'))
    .action((id: string) => perform((session) => causes(session, id)));
}

/** A cause, and which counterpart it is of. */
interface CounterpartCause {
  readonly counterpart: string;
  readonly cause: Cause;
}

function causes(session: Session, id: string): Promise<CommandResult> {
  return withTools(session, async (tools) => {
    const { findRun } = await import('../../../run/history.js');
    const run = await findRun(tools, id);
    const found = causesOf(run);
    return {
      document: {
        run: run.id,
        rule: run.rule,
        instance: run.instance,
        scope: { from: run.scope.from, to: run.scope.to },
        breaks: run.breaks.total,
        causes: found.map(({ counterpart, cause }) => ({ counterpart, cause: causeDocument(cause) })),
      } satisfies CausesOutput,
      lines: () => linesOf(session, run, found),
    };
  });
}

/** Those of all counterparts, the cause of most breaks first. */
function causesOf({ counterparts }: Run): readonly CounterpartCause[] {
  return Object.entries(counterparts)
    .flatMap(([counterpart, { causes: own = [] }]) => own.map((cause) => ({ counterpart, cause })))
    .toSorted((left, right) => right.cause.breaks - left.cause.breaks);
}

function linesOf({ style }: Session, run: Run, found: readonly CounterpartCause[]): readonly string[] {
  const heading = `${style.bold(ruleIdOf(run))} ${daysInWords(run.scope)} ${style.dim(run.id)}`;
  if (found.length === 0) return [heading, '', '  no cause found: each break has a reason of its own'];
  const blocks = found.flatMap(({ counterpart, cause }) => [
    '',
    style.bold(`${counterpart}: ${causeInWords(cause)}`),
    ...indent([...causeLines({ causes: [cause] }, style), '', ...exampleLines(cause, style.dim)]),
  ]);
  return [heading, ...blocks];
}

function exampleLines({ examples: shown, fields }: Cause, dim: (text: string) => string): readonly string[] {
  const [field] = fields;
  const keys = Object.keys(shown[0]?.key ?? {});
  const columns = [...keys, ...(field === undefined ? [] : [`${field} of the baseline`, 'of the counterpart'])];
  const rows = shown.map(({ key, baseline, counterpart }) => {
    const values = field === undefined ? [] : [baseline, counterpart];
    return [...keys.map((name) => key[name] ?? null), ...values].map((value) => String(value ?? '–'));
  });
  return renderTable(
    columns.map((heading) => ({ heading })),
    rows,
    dim,
  );
}
