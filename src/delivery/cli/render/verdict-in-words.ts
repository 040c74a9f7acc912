import { defaultAction } from '../../../model/verdict.js';
import type { PlannedVerdict, Verdict } from '../../../model/verdict.js';
import { verdictOf } from '../../../model/verdict.js';

type Judged = Pick<Verdict, 'kind' | 'tier' | 'category' | 'reason'>;

/** `tier 4, ledger-mismatch`, or `accepted, known-rounding`. */
export function verdictInWords({ kind, tier, category, reason }: Judged): string {
  return kind === 'break' ? `tier ${tier}, ${category}` : `${kind}, ${reason}`;
}

/** A verdict of a plan, with all that it says. */
export function plannedInWords(planned: PlannedVerdict): string {
  const verdict = verdictOf(planned);
  const until = 'until' in planned ? `, until ${planned.until}` : '';
  const owner = verdict.owner === null ? '' : `, owner ${verdict.owner.team}`;
  const action = isUsual(verdict) ? '' : `, action ${verdict.action}`;
  return `${verdict.kind === 'break' ? 'break, ' : ''}${verdictInWords(verdict)}${until}${owner}${action}`;
}

/** Whether what is to be done is what is done where no rule says so. */
export function isUsual({ kind, action }: Pick<Verdict, 'kind' | 'action'>): boolean {
  return action === defaultAction(kind);
}

interface VerdictColumns {
  readonly columns: readonly { readonly heading: string; readonly align?: 'right' }[];
  readonly cellsOf: (verdict: Verdict) => readonly string[];
}

/** Tier and category of breaks; verdict and reason where there are others; the action where one is unusual. */
export function verdictColumns(verdicts: readonly Verdict[]): VerdictColumns {
  const hasBreaks = verdicts.some(({ kind }) => kind === 'break');
  const hasOthers = verdicts.some(({ kind }) => kind !== 'break');
  const hasActions = !verdicts.every(isUsual);
  return {
    columns: [
      ...(hasOthers ? [{ heading: 'verdict' }] : []),
      ...(hasBreaks ? [{ heading: 'tier', align: 'right' as const }, { heading: 'category' }] : []),
      ...(hasOthers ? [{ heading: 'reason' }] : []),
      ...(hasActions ? [{ heading: 'action' }] : []),
    ],
    cellsOf: ({ kind, tier, category, reason, action }) => [
      ...(hasOthers ? [kind] : []),
      ...(hasBreaks ? [tier === null ? '' : String(tier), category ?? ''] : []),
      ...(hasOthers ? [reason ?? ''] : []),
      ...(hasActions ? [action] : []),
    ],
  };
}
