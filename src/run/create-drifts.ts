import type { ComparedCounterpart } from '../compare/compare-all.js';
import type { DriftOfRun } from '../model/drift.js';

/** Every group whose sums are too far apart, counterpart by counterpart and drift by drift, each counted from 1. */
export async function* createDrifts(compared: readonly ComparedCounterpart[]): AsyncIterable<DriftOfRun> {
  for (const { rule, found } of compared) {
    let [last, position] = ['', 0];
    for await (const groups of found.drifts?.() ?? []) {
      for (const group of groups) {
        position = group.drift === last ? position + 1 : 1;
        last = group.drift;
        yield { ...group, counterpartName: rule.counterpart.name, position };
      }
    }
  }
}
