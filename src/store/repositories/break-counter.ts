import type { Break, BreakCounts } from '../../model/outcome.js';
import type { SeverityLevel } from '../../model/severity.js';
import type { Action } from '../../model/verdict.js';

/** Counts what was judged a break, by tier and level, and what is to be done about all that was judged, while it is kept. */
export class BreakCounter {
  #total = 0;
  readonly #byTier: Record<string, number> = { '1': 0, '2': 0, '3': 0, '4': 0 };
  readonly #byLevel: Record<SeverityLevel, number> = { low: 0, medium: 0, high: 0, critical: 0 };
  readonly #byAction: Record<Action, number> = { pass: 0, flag_for_audit: 0, escalate: 0, correct: 0 };

  add({ verdict: { tier, action }, severity }: Break): void {
    this.#byAction[action] += 1;
    if (tier === null) return;
    this.#total += 1;
    this.#byTier[tier] = (this.#byTier[tier] ?? 0) + 1;
    if (severity) this.#byLevel[severity.level] += 1;
  }

  async *through(breaks: AsyncIterable<Break>): AsyncGenerator<Break> {
    for await (const judged of breaks) {
      this.add(judged);
      yield judged;
    }
  }

  counts(): Pick<BreakCounts, 'total' | 'byTier' | 'bySeverity' | 'byAction'> {
    const { low, medium, high, critical } = this.#byLevel;
    const bySeverity = low + medium + high + critical > 0 ? { bySeverity: { ...this.#byLevel } } : {};
    const { pass, flag_for_audit: flagged, escalate, correct } = this.#byAction;
    const isPlain = pass + escalate + correct === 0 && flagged === this.#total;
    const byAction = isPlain ? {} : { byAction: { ...this.#byAction } };
    return { total: this.#total, byTier: { ...this.#byTier }, ...bySeverity, ...byAction };
  }
}
