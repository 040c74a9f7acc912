import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BreakEvent, KeptBreak } from '../../src/model/kept-break.js';
import type { Break, BreakCounts, Run } from '../../src/model/outcome.js';
import { actions, verdictOf } from '../../src/model/verdict.js';
import { completeRun, findCompletedRun, keepBreaks, listBreaks, startRun } from '../../src/store/index.js';
import type { BlockedBreak, Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { keepPlan, newBreak, newRun, oneByOne, oneDay, uniqueName } from '../support/store-records.js';

/** What one run sees: for some of few keys, a tier and a category, that they need no answer, or that they are blocked. */
type Seen = ReadonlyMap<string, Break['verdict'] | 'blocked'>;

const seen: fc.Arbitrary<Seen> = fc
  .dictionary(
    fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc
          .record({
            tier: fc.integer({ min: 1, max: 4 }),
            category: fc.constantFrom('price', 'quantity'),
            action: fc.constantFrom(...actions),
          })
          .map(verdictOf),
      },
      {
        weight: 2,
        arbitrary: fc
          .record({
            kind: fc.constantFrom('compliant', 'accepted'),
            reason: fc.constantFrom('known', 'closed-date'),
            action: fc.constantFrom('pass', 'flag_for_audit'),
          })
          .map(verdictOf),
      },
      { weight: 1, arbitrary: fc.constant('blocked' as const) },
    ),
  )
  .map((verdicts) => new Map(Object.entries(verdicts)));

/** The life of breaks as one would tell it: one break after the other, in memory. */
class BreakLife {
  readonly #breaks = new Map<string, KeptBreak>();

  tell(run: Run, judged: readonly Break[], blocked: readonly BlockedBreak[]): BreakCounts {
    const byTier: Record<string, number> = { '1': 0, '2': 0, '3': 0, '4': 0 };
    const counts = { total: 0, new: 0, reopened: 0, closed: 0, blocked: 0, byTier };
    const byAction = { pass: 0, flag_for_audit: 0, escalate: 0, correct: 0 };
    for (const one of judged) {
      const { tier, action } = one.verdict;
      byAction[action] += 1;
      if (tier !== null) {
        byTier[tier] = (byTier[tier] ?? 0) + 1;
        counts.total += 1;
      } else if (this.#isOpen(one.id)) counts.closed += 1;
      const event = this.#see(run, one);
      if (event === 'opened') counts.new += 1;
      if (event === 'reopened') counts.reopened += 1;
    }
    for (const { id, difference } of blocked) {
      const before = this.#breaks.get(id);
      if (before?.status !== 'open') continue;
      counts.blocked += 1;
      this.#see(run, { ...before, difference });
    }
    counts.closed += this.#close(run, new Set(judged.map(({ id }) => id)), new Set(blocked.map(({ id }) => id)));
    const isPlain = judged.every(({ verdict: { kind, action } }) => kind === 'break' && action === 'flag_for_audit');
    return isPlain ? counts : { ...counts, byAction };
  }

  /** Ends what a run did not see any more, but for open breaks that are blocked; how many were open. */
  #close(run: Run, seen: ReadonlySet<string>, blocked: ReadonlySet<string>): number {
    let closed = 0;
    for (const kept of this.#breaks.values()) {
      const isKept = seen.has(kept.id) || isOver(kept) || (kept.status === 'open' && blocked.has(kept.id));
      if (isKept) continue;
      if (kept.status === 'open') closed += 1;
      const event: BreakEvent = { run: run.id, at: run.asOf, event: 'closed', before: stateOf(kept), after: null };
      this.#breaks.set(kept.id, { ...kept, status: 'closed', history: [...kept.history, event] });
    }
    return closed;
  }

  #isOpen(id: string): boolean {
    return this.#breaks.get(id)?.status === 'open';
  }

  get breaks(): readonly KeptBreak[] {
    return [...this.#breaks.values()].sort(
      (left, right) =>
        (right.verdict.tier ?? 0) - (left.verdict.tier ?? 0) ||
        left.firstSeen.localeCompare(right.firstSeen) ||
        (left.id < right.id ? -1 : 1),
    );
  }

  #see(run: Run, judged: Break): BreakEvent['event'] | null {
    const before = this.#breaks.get(judged.id);
    const event = eventOf(before, judged);
    const noted = { run: run.id, at: run.asOf, before: before ? stateOf(before) : null, after: stateOf(judged) };
    this.#breaks.set(judged.id, {
      ...judged,
      status: judged.verdict.kind === 'break' ? 'open' : 'closed',
      run: run.id,
      firstSeen: before?.firstSeen ?? run.asOf,
      lastSeen: run.asOf,
      runs: (before?.runs ?? 0) + 1,
      history: [...(before?.history ?? []), ...(event === null ? [] : [{ ...noted, event }])],
    });
    return event;
  }
}

function blockedBreak(rule: string, name: string): BlockedBreak {
  const { id, difference } = newBreak(rule, name);
  const { baseline } = difference;
  return {
    id,
    difference: { ...difference, outcome: 'blocked', side: 'baseline', baseline, counterpart: null, fields: [] },
  };
}

function stateOf({ difference, verdict }: Break): NonNullable<BreakEvent['after']> {
  const { kind, tier, category, reason } = verdict;
  const state = { outcome: difference.outcome, tier, category };
  return kind === 'break' || reason === null ? state : { ...state, verdict: kind, reason };
}

/** Whether a run did not find it any more. */
function isOver({ history }: KeptBreak): boolean {
  return history.at(-1)?.event === 'closed';
}

function eventOf(before: KeptBreak | undefined, judged: Break): BreakEvent['event'] | null {
  const { kind, reason } = judged.verdict;
  if (kind !== 'break') {
    const isSame = before?.verdict.kind === kind && before.verdict.reason === reason && !isOver(before);
    return isSame ? null : kind;
  }
  if (!before) return 'opened';
  if (before.status === 'closed') return 'reopened';
  return isDeepStrictEqual(stateOf(before), stateOf(judged)) ? null : 'changed';
}

describeDatabases('the life of breaks', (create) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await create();
    store = await database.open();
    await keepPlan(store);
  });
  afterAll(() => database.remove());

  async function keep(
    rule: string,
    hour: number,
    judged: readonly Break[],
    blocked: readonly BlockedBreak[],
  ): Promise<Run> {
    const at = new Date(Date.UTC(2026, 10, 2, hour));
    const supersedes = (await findCompletedRun(store.database, rule, oneDay))?.id ?? null;
    return store.transaction(async (transaction) => {
      const run = await startRun(transaction, newRun(rule, { asOf: at.toISOString() }), at);
      const breaks = await keepBreaks(transaction, run, oneByOne(judged), oneByOne(blocked));
      return completeRun(transaction, run.id, { digest: 'digest', counterparts: {}, breaks, supersedes }, at);
    });
  }

  it('over any sequence of runs is the one that an obvious model tells', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(seen, { minLength: 1, maxLength: 6 }), async (runs) => {
        const rule = uniqueName('rule');
        const life = new BreakLife();
        for (const [hour, verdicts] of runs.entries()) {
          const judged = [...verdicts].flatMap(([name, verdict]) =>
            verdict === 'blocked' ? [] : [newBreak(rule, name, { verdict })],
          );
          const blocked = [...verdicts].flatMap(([name, verdict]) =>
            verdict === 'blocked' ? [blockedBreak(rule, name)] : [],
          );
          const run = await keep(rule, hour, judged, blocked);
          expect(run.breaks).toEqual(life.tell(run, judged, blocked));
        }
        const { items } = await listBreaks(store.database, { ruleHistories: [rule] }, { limit: 100 });
        expect(items).toEqual(life.breaks);
      }),
      { numRuns: 25 },
    );
  });
});
