import type { ComparedCounterpart } from '../compare/compare-all.js';
import type { Break, CounterpartResult } from '../model/outcome.js';

/** How many differences of each counterpart were judged what, counted as they are. */
export class VerdictCounts {
  readonly #counts = new Map<string, { break: number; compliant: number; accepted: number }>();

  add({ counterpartName, verdict }: Break): void {
    const counts = this.#counts.get(counterpartName) ?? { break: 0, compliant: 0, accepted: 0 };
    counts[verdict.kind]++;
    this.#counts.set(counterpartName, counts);
  }

  /** How many differences of a counterpart are breaks, of those that were added. */
  breaksOf(counterpart: string): number {
    return this.#counts.get(counterpart)?.break ?? 0;
  }

  /** What was found of each counterpart, by name, with these counts where not all are breaks. */
  resultsOf(compared: readonly ComparedCounterpart[]): Readonly<Record<string, CounterpartResult>> {
    return Object.fromEntries(
      compared.map(({ rule: { counterpart }, found: { result } }) => {
        const counts = this.#counts.get(counterpart.name);
        const tells = counts !== undefined && counts.compliant + counts.accepted > 0;
        return [counterpart.name, tells ? { ...result, verdicts: { ...counts } } : result];
      }),
    );
  }
}
