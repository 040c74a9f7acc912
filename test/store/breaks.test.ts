import { verdictOf as judged } from '../../src/model/verdict.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { KeptBreak } from '../../src/model/kept-break.js';
import type { Break, BreakCounts, RuleSeen, Run, Scope } from '../../src/model/outcome.js';
import {
  completeRun,
  findBreak,
  findCompletedRun,
  findRun,
  keepBreaks,
  listBreaks,
  startRun,
} from '../../src/store/index.js';
import type { BreakFilter, Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { breakIdOf, keepPlan, newBreak, newRun, oneByOne, oneDay, uniqueName } from '../support/store-records.js';

describeDatabases('breaks', (create) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await create();
    store = await database.open();
    await keepPlan(store);
  });
  afterAll(() => database.remove());

  const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T06:00:00.000Z`;

  /** One whole run as of a day of the month. */
  async function run(
    rule: string,
    asOfDay: number,
    breaks: AsyncIterable<Break> | readonly Break[],
    { scope = oneDay, ...names }: Partial<RuleSeen> & { readonly scope?: Scope } = {},
  ): Promise<{ run: Run; counts: BreakCounts }> {
    const at = new Date(day(asOfDay));
    const found = 'length' in breaks ? oneByOne(breaks) : breaks;
    const supersedes = (await findCompletedRun(store.database, names.ruleHistory ?? rule, scope))?.id ?? null;
    const started = await store.transaction((transaction) =>
      startRun(transaction, newRun(rule, { ...names, scope, asOf: day(asOfDay) }), at),
    );
    return store.transaction(async (transaction) => {
      const counts = await keepBreaks(transaction, started, found, oneByOne([]));
      const result = { digest: 'digest', counterparts: {}, breaks: counts, supersedes };
      return { run: await completeRun(transaction, started.id, result, at), counts };
    });
  }

  async function list(filter: BreakFilter, limit = 1000): Promise<KeptBreak[]> {
    const found: KeptBreak[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await listBreaks(store.database, filter, { limit, after });
      found.push(...page.items);
      after = page.next;
    }
    return found;
  }

  const verdictOf = (tier: number, category = 'price') => ({ verdict: judged({ tier, category }) });
  const state = (tier = 3, category = 'price') => ({ outcome: 'mismatch', tier, category });

  it('are read back as they were judged, fields in the order of the rule, with how they opened', async () => {
    const rule = uniqueName('rule');
    const judged = newBreak(rule, 'a', { decidedBy: null });
    const { run: first, counts } = await run(rule, 2, [judged]);
    expect(counts).toEqual({
      total: 1,
      new: 1,
      reopened: 0,
      closed: 0,
      blocked: 0,
      byTier: { '1': 0, '2': 0, '3': 1, '4': 0 },
    });
    const kept = await findBreak(store.database, judged.id);
    expect(kept).toEqual({
      ...judged,
      status: 'open',
      run: first.id,
      firstSeen: day(2),
      lastSeen: day(2),
      runs: 1,
      history: [{ run: first.id, at: day(2), event: 'opened', before: null, after: state() }],
    });
    expect(JSON.stringify(kept?.difference.baseline)).toBe(JSON.stringify(judged.difference.baseline));
    expect(Object.keys(kept?.difference.key ?? {})).toEqual(['store_id', 'line_no']);
  });

  it('that stay as they were only count one run more', async () => {
    const rule = uniqueName('rule');
    const judged = newBreak(rule, 'a');
    await run(rule, 2, [judged]);
    const before = await findBreak(store.database, judged.id);
    const { run: second, counts } = await run(rule, 3, [judged]);
    expect(counts).toEqual({
      total: 1,
      new: 0,
      reopened: 0,
      closed: 0,
      blocked: 0,
      byTier: { '1': 0, '2': 0, '3': 1, '4': 0 },
    });
    expect(await findBreak(store.database, judged.id)).toEqual({
      ...before,
      run: second.id,
      lastSeen: day(3),
      runs: 2,
    });
  });

  it('that change their outcome, tier or category say from what to what', async () => {
    const rule = uniqueName('rule');
    const judged = newBreak(rule, 'a');
    const missing = { ...judged.difference, outcome: 'missing', side: 'baseline', fields: [] } as const;
    await run(rule, 2, [judged]);
    await run(rule, 3, [{ ...judged, ...verdictOf(4) }]);
    await run(rule, 4, [{ ...judged, ...verdictOf(4, 'ledger') }]);
    await run(rule, 5, [{ ...judged, ...verdictOf(4, 'ledger'), difference: missing }]);
    const kept = await findBreak(store.database, judged.id);
    expect(kept?.history.map(({ event, before, after }) => [event, before, after])).toEqual([
      ['opened', null, state()],
      ['changed', state(), state(4)],
      ['changed', state(4), state(4, 'ledger')],
      ['changed', state(4, 'ledger'), { ...state(4, 'ledger'), outcome: 'missing' }],
    ]);
    expect(kept).toMatchObject({ difference: missing, firstSeen: day(2), lastSeen: day(5), runs: 4 });
  });

  it('that differ in their values only are shown as they are now, without an event', async () => {
    const rule = uniqueName('rule');
    const judged = newBreak(rule, 'a');
    const now = { ...judged, difference: { ...judged.difference, fields: [] }, decidedBy: 'another', trace: [] };
    await run(rule, 2, [judged]);
    await run(rule, 3, [now]);
    const kept = await findBreak(store.database, judged.id);
    expect(kept).toMatchObject(now);
    expect(kept?.history).toHaveLength(1);
  });

  it('that a run does not see are closed, and open again when a later one sees them', async () => {
    const rule = uniqueName('rule');
    const [a, b] = [newBreak(rule, 'a'), newBreak(rule, 'b')];
    const { run: first } = await run(rule, 2, [a, b]);
    const { run: second, counts } = await run(rule, 3, [b]);
    expect(counts).toMatchObject({ total: 1, new: 0, closed: 1 });
    expect(await findBreak(store.database, a.id)).toMatchObject({
      status: 'closed',
      run: first.id,
      lastSeen: day(2),
      runs: 1,
    });
    const third = await run(rule, 4, [b]);
    expect(third.counts.closed).toBe(0);
    const { run: fourth, counts: again } = await run(rule, 5, [{ ...a, ...verdictOf(1) }, b]);
    expect(again).toMatchObject({ total: 2, new: 0, reopened: 1, closed: 0 });
    const kept = await findBreak(store.database, a.id);
    expect(kept).toMatchObject({ status: 'open', firstSeen: day(2), lastSeen: day(5), runs: 2 });
    expect(kept?.history).toEqual([
      { run: first.id, at: day(2), event: 'opened', before: null, after: state() },
      { run: second.id, at: day(3), event: 'closed', before: state(), after: null },
      { run: fourth.id, at: day(5), event: 'reopened', before: state(), after: state(1) },
    ]);
  });

  it('of other rules and scopes are left alone', async () => {
    const [rule, other] = [uniqueName('rule'), uniqueName('rule')];
    const twoDays = { from: '2026-11-01', to: '2026-11-02' };
    await run(other, 2, [newBreak(other, 'a')]);
    await run(rule, 2, [newBreak(rule, 'wide', { scope: twoDays })], { scope: twoDays });
    await run(rule, 3, []);
    expect((await list({ ruleHistories: [other] })).map(({ status }) => status)).toEqual(['open']);
    expect((await list({ ruleHistories: [rule] })).map(({ status }) => status)).toEqual(['open']);
  });

  it('of other instances of their rule are left alone', async () => {
    const rule = uniqueName('rule');
    const names = ['northwind-pos', 'contoso-pos'].map((instance) => ({
      instance,
      ruleHistory: `${rule}/${instance}`,
    }));
    for (const of of names) await run(rule, 2, [newBreak(rule, of.instance, of)], of);
    const [gone] = names;
    const { counts } = await run(rule, 3, [], gone);
    expect(counts.closed).toBe(1);
    const listed = await list({ ruleHistories: names.map(({ ruleHistory }) => ruleHistory) });
    expect(Object.fromEntries(listed.map(({ instance, status }) => [instance, status]))).toEqual({
      'northwind-pos': 'closed',
      'contoso-pos': 'open',
    });
  });

  it('keep their id and life when their rule is renamed, and have the new name after the next run', async () => {
    const [rule, renamed] = [uniqueName('rule'), uniqueName('rule')];
    const [stays, goes] = [newBreak(rule, 'stays'), newBreak(rule, 'goes')];
    await run(rule, 2, [stays, goes]);
    const { counts } = await run(renamed, 3, [{ ...stays, rule: renamed }], { ruleHistory: rule });
    expect(counts).toMatchObject({ total: 1, new: 0, reopened: 0, closed: 1 });
    const life = (kept: KeptBreak | null) => [kept?.rule, kept?.status, kept?.runs, kept?.firstSeen];
    expect(life(await findBreak(store.database, stays.id))).toEqual([renamed, 'open', 2, day(2)]);
    expect(life(await findBreak(store.database, goes.id))).toEqual([renamed, 'closed', 1, day(2)]);
  });

  it('that come twice in one run stop it, near each other and far apart, and nothing of it is kept', async () => {
    for (const distance of [1, 1500]) {
      const rule = uniqueName('rule');
      const some = Array.from({ length: distance }, (_, index) => newBreak(rule, String(index)));
      const twice = { ...some[0]!, ...verdictOf(4) };
      const attempt = run(rule, 2, [...some, twice]);
      await expect(attempt).rejects.toMatchObject({ code: 'internal-error', isOurs: true });
      await expect(attempt).rejects.toThrow(twice.id);
      expect(await list({ ruleHistories: [rule] })).toEqual([]);
    }
  });

  it('that another rule or scope has already stop the run', async () => {
    const [rule, other] = [uniqueName('rule'), uniqueName('rule')];
    const judged = newBreak(rule, 'a');
    await run(rule, 2, [judged]);
    await expect(run(other, 2, [{ ...judged, rule: other, ruleHistory: other }])).rejects.toThrow(judged.id);
    await expect(run(uniqueName('rule'), 2, [judged])).rejects.toMatchObject({ code: 'internal-error' });
    expect(await findBreak(store.database, judged.id)).toMatchObject({ rule, runs: 1 });
  });

  it('are kept with the completion of their run or not at all', async () => {
    const rule = uniqueName('rule');
    const judged = newBreak(rule, 'a');
    const { run: first } = await run(rule, 2, [judged]);
    const failing = async function* () {
      for (let index = 0; index < 1200; index += 1) yield await Promise.resolve(newBreak(rule, `new ${index}`));
      throw new Error('the engine broke');
    };
    await expect(run(rule, 3, failing())).rejects.toThrow('the engine broke');
    expect(await list({ ruleHistories: [rule] })).toEqual([await findBreak(store.database, judged.id)]);
    expect(await findBreak(store.database, judged.id)).toMatchObject({ status: 'open', run: first.id, runs: 1 });
    expect((await findRun(store.database, first.id))?.status).toBe('completed');
  });

  it('are listed by severity from the severest, then by age, then by id, page by page, each once', async () => {
    const rule = uniqueName('severe');
    const scores = ['9.50', '100.00', '72.25', '9.50', null, '0.00', '72.25', '10.00'];
    const breaks = scores.map((score, index) => {
      const severity = score === null ? {} : { severity: { score, level: 'medium' as const, factors: [] } };
      return newBreak(rule, `${index}`, severity);
    });
    await run(rule, 1, breaks);
    const found: (string | undefined)[] = [];
    const ids = new Set<string>();
    for (let after: string | null = null, isLast = false; !isLast;) {
      const filter = { ruleHistories: [rule], from: '2026-01-01' };
      const page: Awaited<ReturnType<typeof listBreaks>> = await listBreaks(
        store.database,
        filter,
        { limit: 3, after },
        'severest-first',
      );
      for (const kept of page.items) ids.add(kept.id);
      found.push(...page.items.map((kept) => kept.severity?.score));
      after = page.next;
      isLast = after === null;
    }
    const last = found.slice(6).toSorted((left = 'none', right = 'none') => left.localeCompare(right));
    expect([...found.slice(0, 6), ...last]).toEqual([
      '100.00',
      '72.25',
      '72.25',
      '10.00',
      '9.50',
      '9.50',
      '0.00',
      undefined,
    ]);
    expect(ids.size).toBe(scores.length);
    const { items } = await listBreaks(store.database, { ruleHistories: [rule], level: 'medium' }, { limit: 100 });
    expect(items).toHaveLength(scores.length - 1);
  });

  it('are listed by tier from the worst, then by age, then by id, page by page, each once', async () => {
    const rule = uniqueName('rule');
    const named = (name: string, tier: number) => newBreak(rule, name, verdictOf(tier));
    const old = Array.from({ length: 20 }, (_, index) => named(`old ${index}`, (index % 4) + 1));
    const young = Array.from({ length: 17 }, (_, index) => named(`young ${index}`, (index % 3) + 2));
    await run(rule, 2, old);
    await run(rule, 3, [...young, ...old]);
    const ages = new Map([...old.map(({ id }) => [id, 0] as const), ...young.map(({ id }) => [id, 1] as const)]);
    const expected = [...old, ...young].sort(
      (left, right) =>
        (right.verdict.tier ?? 0) - (left.verdict.tier ?? 0) ||
        (ages.get(left.id) ?? 0) - (ages.get(right.id) ?? 0) ||
        (left.id < right.id ? -1 : 1),
    );
    for (const limit of [1, 5, 37, 100]) {
      expect((await list({ ruleHistories: [rule] }, limit)).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    }
  });

  it('are listed by tier, status, dates and run', async () => {
    const rule = uniqueName('rule');
    const week = { from: '2026-11-03', to: '2026-11-09' };
    const [a, b] = [newBreak(rule, 'a'), newBreak(rule, 'b', verdictOf(1))];
    const wide = newBreak(rule, 'wide', { scope: week, ...verdictOf(4) });
    const { run: first } = await run(rule, 2, [a, b]);
    const { run: second } = await run(rule, 3, [b]);
    await run(rule, 9, [wide], { scope: week });
    const ids = async (filter: BreakFilter) => (await list({ ruleHistories: [rule], ...filter })).map(({ id }) => id);
    expect(await ids({ tier: 1 })).toEqual([b.id]);
    expect(await ids({ status: 'closed' })).toEqual([a.id]);
    expect(await ids({ status: 'open', to: '2026-11-01' })).toEqual([b.id]);
    expect(await ids({ from: '2026-11-09', to: '2026-11-30' })).toEqual([wide.id]);
    expect(await ids({ from: '2026-11-10' })).toEqual([]);
    expect(await ids({ to: '2026-11-03' })).toEqual([wide.id, a.id, b.id]);
    expect(await ids({ run: first.id })).toEqual([a.id]);
    expect(await ids({ run: second.id })).toEqual([b.id]);
    expect(await ids({ run: 'no such run' })).toEqual([]);
  });

  it('are found by the beginning of their id when it is that of one only', async () => {
    const rule = uniqueName('rule');
    const prefix = breakIdOf(rule, 'x').slice(0, 8);
    const ids = [`${prefix}%`, `${prefix}%a`, `${prefix}_b`];
    await run(
      rule,
      2,
      ids.map((id) => newBreak(rule, id, { id })),
    );
    const find = async (text: string) => (await findBreak(store.database, text))?.id ?? null;
    expect(await find(ids[0]!)).toBe(ids[0]);
    expect(await find(`${prefix}_`)).toBe(ids[2]);
    expect(await find(`${prefix}!`)).toBeNull();
    expect(await find(ids[2]!.slice(0, 5))).toBeNull();
    expect(await find(uniqueName('no such break'))).toBeNull();
    await expect(find(prefix)).rejects.toMatchObject({ code: 'usage' });
  });

  it('by the ten thousand are all kept, counted and closed', async () => {
    const rule = uniqueName('rule');
    const many = Array.from({ length: 10_000 }, (_, index) =>
      newBreak(rule, String(index), verdictOf((index % 4) + 1)),
    );
    const byTier = { '1': 2500, '2': 2500, '3': 2500, '4': 2500 };
    expect((await run(rule, 2, many)).counts).toEqual({
      total: 10_000,
      new: 10_000,
      reopened: 0,
      closed: 0,
      blocked: 0,
      byTier,
    });
    expect((await run(rule, 3, many)).counts).toEqual({
      total: 10_000,
      new: 0,
      reopened: 0,
      closed: 0,
      blocked: 0,
      byTier,
    });
    expect((await run(rule, 4, [])).counts).toMatchObject({ total: 0, closed: 10_000 });
    expect((await run(rule, 5, many)).counts).toMatchObject({ total: 10_000, new: 0, reopened: 10_000 });
  });
});
