import { nextStepOf, sentenceOf } from '../../../base/catalogue/index.js';
import type { Problem } from '../../../base/catalogue/index.js';
import type { Cause } from '../../../model/cause.js';
import type { Run } from '../../../model/outcome.js';
import type * as outputs from '../../../schema/generated/outputs.js';
import { causeDocument } from './cause-document.js';

/** Why a run is held, as a problem of the catalogue; null: it never was. */
export function heldProblem({ id, held }: Pick<Run, 'id' | 'held'>): Problem<'break-rate-above-limit'> | null {
  if (!held) return null;
  const { counterpart, breaks, judged, percent, limit } = held;
  return { code: 'break-rate-above-limit', parameters: { run: id, counterpart, breaks, judged, percent, limit } };
}

/** What most breaks of the counterpart that a run is held for have in common; null where nothing is found. */
export function firstCause({ held, counterparts }: Pick<Run, 'held' | 'counterparts'>): Cause | null {
  return (held && counterparts[held.counterpart]?.causes?.find(({ breaks }) => breaks > 0)) ?? null;
}

/** Why a run is held, or was; nothing where it never was. */
export function heldRunDocument(run: Run): { readonly held?: outputs.HeldRun } {
  const problem = heldProblem(run);
  if (!run.held || !problem) return {};
  const cause = firstCause(run);
  const { released, ...held } = run.held;
  return {
    held: {
      ...held,
      message: sentenceOf(problem),
      next: run.status === 'held' ? nextStepOf(problem) : null,
      cause: cause && causeDocument(cause),
      released: released && { ...released },
    },
  };
}
