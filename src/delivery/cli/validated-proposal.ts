import { hasErrors } from '../../base/diagnostic.js';
import { readWorkspace } from '../../config/index.js';
import type { Cause } from '../../model/cause.js';
import type { Run } from '../../model/outcome.js';
import { ruleOn } from '../../model/plan.js';
import type { Plan } from '../../model/plan.js';
import { proposeChange } from '../shared/proposals/propose-change.js';
import type { Proposal } from '../shared/proposals/propose-change.js';
import { locateWorkspace } from './session.js';
import type { Session } from './session.js';

/** A cause, and which counterpart it is of. */
export interface CounterpartCause {
  readonly counterpart: string;
  readonly cause: Cause;
}

/** What to change so that a cause of a run is gone, with which the workspace validates; null where nothing is known. */
export async function validatedProposal(
  session: Session,
  plan: Plan,
  run: Run,
  { counterpart, cause }: CounterpartCause,
): Promise<Proposal | null> {
  const known = Object.values(plan.rules).find(({ history }) => history === run.ruleHistory);
  if (!known) return null;
  const directory = await locateWorkspace(session);
  const pairs = run.counterparts[counterpart]?.pairs;
  const agreeing = (pairs?.match ?? 0) + (pairs?.['within-tolerance'] ?? 0);
  const found = { plan, rule: ruleOn(known, run.scope.from), counterpart, agreeing };
  const proposal = proposeChange(cause, found, await readWorkspace(directory));
  if (!proposal) return null;
  const changed = await readWorkspace(directory, new Map([[proposal.file, proposal.changes]]));
  const { diagnostics } = await session.surroundings.compile(changed, plan.environment?.name ?? null);
  return hasErrors(diagnostics) ? null : proposal;
}
