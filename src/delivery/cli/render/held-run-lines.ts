import { nextStepOf, sentenceOf } from '../../../base/catalogue/index.js';
import type { Run } from '../../../model/outcome.js';
import { causeInWords, causeMoneyInWords } from '../../shared/cause-in-words.js';
import { firstCause, heldProblem } from '../../shared/documents/held-run-document.js';
import type { Style } from '../../shared/style.js';
import { count } from './words.js';
import { visibleText } from './visible-text.js';

/** Why a run is held, what most of its breaks have in common, and who released it; nothing where it never was. */
export function heldRunLines(run: Run, style: Style): readonly string[] {
  const problem = heldProblem(run);
  if (!run.held || !problem) return [];
  const { released } = run.held;
  const held = released ? 'was held' : run.status === 'held' ? 'held' : 'was held, and never released';
  const cause = firstCause(run);
  const common =
    cause && `${count(cause.breaks, 'of them has', 'of them have')} in common: ${visibleText(causeInWords(cause))}`;
  return [
    `${style.bold(held)}: ${sentenceOf(problem)} ${style.dim(`[${problem.code}]`)}`,
    ...(cause && common !== null ? [`${common}${moneyOf(causeMoneyInWords(cause))}`] : []),
    ...(released
      ? [`released at ${released.at} by ${visibleText(released.person)}: ${visibleText(released.because)}`]
      : []),
  ];
}

function moneyOf(money: string): string {
  return money === '' ? '' : ` (${money})`;
}

/** What to do about a run that is held. */
export function heldRunNotes(run: Run): readonly string[] {
  const problem = heldProblem(run);
  if (run.status !== 'held' || !problem) return [];
  return [`The run is held: it made, changed and closed no break. ${nextStepOf(problem)}`];
}
