import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { operationalError } from '../../../src/base/errors.js';
import { withoutTolerances } from '../../support/plans.js';
import type { Plan } from '../../../src/model/plan.js';
import { findsFiles } from '../../../src/plugin/fetcher.js';
import type { FileFetcher } from '../../../src/plugin/fetcher.js';
import { openDeliveries } from '../../../src/run/deliveries.js';
import { explainBreak } from '../../../src/run/explain-break.js';
import { findRuleHistories, listBreaks, listRuns } from '../../../src/run/history.js';
import { runRules } from '../../../src/run/run-rules.js';
import type { RunEnding } from '../../../src/run/run-rules.js';
import type { Tools } from '../../../src/run/tools.js';
import { createEmbedded } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { compileSample, openSample } from '../../support/sample-runs.js';
import type { SampleWorkspace } from '../../support/sample-runs.js';

const day = '2010-12-22';
const everything = { limit: 1000, after: null };
const shops = ['east', 'north', 'west'] as const;
const ledger = 'general-ledger/postings';

/** The rule of the sample for three shops, of which each has the sample's feed under its own name. */
function planOfShops(sample: Plan): Plan {
  const rule = sample.rules['tills-vs-ledger'];
  const feed = sample.feeds['high-street-tills/sales'];
  if (!rule || !feed) throw new Error('The sample has another rule');
  const feeds = shops.map((shop) => [`${shop}/sales`, { ...feed, name: `${shop}/sales`, system: shop }] as const);
  const rules = shops.map((shop) => {
    const id = `tills-vs-ledger/${shop}`;
    const baseline = { ...rule.baseline, feed: `${shop}/sales` };
    return [id, { ...rule, id, instance: shop, history: id, baseline }] as const;
  });
  return { ...sample, feeds: { ...sample.feeds, ...Object.fromEntries(feeds) }, rules: Object.fromEntries(rules) };
}

describe('running the instances of a rule', () => {
  let plan: Plan;
  let database: TestDatabase;
  let workspace: SampleWorkspace;
  beforeAll(async () => {
    plan = planOfShops(await compileSample());
  });
  beforeEach(async () => {
    database = await createEmbedded();
    workspace = await openSample(database, plan);
  });
  afterEach(async () => {
    await database.remove();
    await workspace.remove();
  });

  async function runAll(tools: Tools, plans = plan, date = day): Promise<readonly RunEnding[]> {
    const endings: RunEnding[] = [];
    const wanted = { rules: Object.keys(plans.rules), from: date, to: date, asOf: null };
    for await (const ending of runRules(tools, plans, wanted)) endings.push(ending);
    return endings;
  }

  /** The file fetcher, which counts, and fails for some feeds. */
  function fetching(fail: (feed: string, time: number) => Error | null = () => null): [Tools, Record<string, number>] {
    const times: Record<string, number> = {};
    const file = workspace.tools.fetchers.get('file');
    if (!file || !findsFiles(file)) throw new Error('There is no file fetcher');
    const fetch: FileFetcher['fetch'] = (request) => {
      const time = (times[request.feed] = (times[request.feed] ?? 0) + 1);
      const error = fail(request.feed, time);
      return error ? Promise.reject(error) : file.fetch(request);
    };
    return [workspace.toolsWith({ fetchers: new Map([['file', { ...file, fetch }]]) }), times];
  }

  /** A plan whose feed is asked for once, whatever fails. */
  function withOneAttempt({ feeds, ...others }: Plan, name: string): Plan {
    const feed = feeds[name];
    if (!feed) throw new Error(`There is no feed ${name}`);
    const { policy } = feed.fetch;
    const fetch = { ...feed.fetch, policy: { ...policy, retry: { ...policy.retry, attempts: 1 } } };
    return { ...others, feeds: { ...feeds, [name]: { ...feed, fetch } } };
  }

  const kinds = (endings: readonly RunEnding[]): readonly string[] => endings.map(({ kind }) => kind);
  const unreadable = (feed: string) => operationalError('source-unreadable', { path: feed, reason: 'no permission' });

  it('fetches what they share once, and gives each breaks, ids and a history of its own', async () => {
    const [tools, times] = fetching();
    const endings = await runAll(tools);
    expect(times).toEqual({ 'east/sales': 1, 'north/sales': 1, 'west/sales': 1, [ledger]: 1 });
    const runs = endings.flatMap((ending) => (ending.kind === 'finished' ? [ending.finished.run] : []));
    expect(runs.map(({ instance, breaks }) => [instance, breaks.new])).toEqual(shops.map((shop) => [shop, 32]));
    expect(new Set(runs.map(({ digest }) => digest)).size).toBe(1);
    for (const shop of shops) {
      const ruleHistories = await findRuleHistories(tools, plan, `tills-vs-ledger/${shop}`);
      expect(ruleHistories).toEqual([`tills-vs-ledger/${shop}`]);
      const { items } = await listBreaks(tools, { ruleHistories }, everything);
      expect(new Set(items.map(({ instance }) => instance))).toEqual(new Set([shop]));
    }
    const all = await listBreaks(tools, {}, everything);
    expect(new Set(all.items.map(({ id }) => id)).size).toBe(32 * shops.length);
  });

  it('goes on when one of them fails', async () => {
    const [tools] = fetching((feed) => (feed === 'north/sales' ? unreadable(feed) : null));
    const endings = await runAll(tools);
    expect(kinds(endings)).toEqual(['finished', 'failed', 'finished']);
    expect(endings[1]).toMatchObject({ rule: { id: 'tills-vs-ledger/north' }, scope: { from: day, to: day } });
  });

  it('asks once for what they share and cannot be had, and again where that may help', async () => {
    const busy = operationalError('database-locked', { directory: 'd' }, { retryable: true });
    const [patient, tries] = fetching((feed, time) => (feed === ledger && time === 1 ? busy : null));
    const deliveries = openDeliveries(patient, withOneAttempt(plan, ledger));
    await expect(deliveries.find(ledger, { from: day, to: day })).rejects.toBe(busy);
    const batch = await deliveries.find(ledger, { from: day, to: day });
    expect(await deliveries.find(ledger, { from: day, to: day })).toBe(batch);
    expect(tries[ledger]).toBe(2);
    const [tools, times] = fetching((feed) => (feed === ledger ? unreadable(feed) : null));
    expect(kinds(await runAll(tools))).toEqual(['failed', 'failed', 'failed']);
    expect(times[ledger]).toBe(1);
  });

  it.each([
    [
      'a promise of tieout is broken',
      operationalError('batch-does-not-balance', { batch: 'b', scanned: 2, accounted: 1 }),
    ],
    ['nobody expected the failure', new TypeError('x is not a function')],
    ['nothing else could work', operationalError('disk-full', { path: '/' })],
    ['the user interrupts', operationalError('interrupted', {})],
  ])('stops when %s', async (_, error) => {
    const [tools, times] = fetching((feed) => (feed === 'north/sales' ? error : null));
    await expect(runAll(tools)).rejects.toBe(error);
    expect(times['west/sales']).toBeUndefined();
  });

  it('judges a day by what holds on it, and explains by the same', async () => {
    const rule = plan.rules['tills-vs-ledger/west'];
    if (!rule) throw new Error('There is no such instance');
    const exact = withoutTolerances(rule);
    const later = { ...plan, rules: { [rule.id]: { ...rule, later: [{ from: '2010-12-23', rule: exact }] } } };
    const [before] = await runAll(workspace.tools, later, day);
    const [after] = await runAll(workspace.tools, later, '2010-12-23');
    const pairsOf = (ending?: RunEnding) =>
      ending?.kind === 'finished' && ending.finished.run.counterparts['ledger']?.pairs['within-tolerance'];
    expect(pairsOf(before)).toBe(6);
    expect(pairsOf(after)).toBe(0);
    const sentences: Record<string, Set<string>> = {};
    for (const date of [day, '2010-12-23']) {
      const { items } = await listBreaks(workspace.tools, { from: date, to: date }, everything);
      const amounts = items.filter(({ difference }) => difference.fields.some(({ field }) => field === 'amount'));
      const { fields } = await explainBreak(workspace.tools, later, amounts[0]?.id ?? '');
      sentences[date] = new Set(fields.filter(({ field }) => field === 'amount').map(({ sentence }) => sentence));
    }
    expect([...(sentences[day] ?? [])].join()).toContain('beyond');
    expect(sentences['2010-12-23']).toEqual(new Set(['must be equal, and is not']));
  });

  it('keeps ids, deliveries and history when rule and system are renamed, and explains what was found before', async () => {
    const [tools] = fetching();
    const west = plan.rules['tills-vs-ledger/west'];
    const feed = plan.feeds['west/sales'];
    if (!west || !feed) throw new Error('There is no such instance');
    await runAll(tools, { ...plan, rules: { [west.id]: west } });
    await rm(join(workspace.directory, 'systems/data/tills', `${day}.csv`));
    const before = await listBreaks(tools, {}, everything);
    const id = 'shops-vs-books/far-west';
    const rule = { ...west, id, name: 'shops-vs-books', instance: 'far-west' };
    const renamed: Plan = {
      ...plan,
      version: 'e'.repeat(64),
      feeds: {
        [ledger]: plan.feeds[ledger] ?? feed,
        'far-west/sales': { ...feed, name: 'far-west/sales', formerly: ['west/sales'] },
      },
      rules: { [id]: { ...rule, baseline: { ...rule.baseline, feed: 'far-west/sales' } } },
    };
    const first = before.items[0]?.id ?? '';
    expect((await explainBreak(tools, renamed, first)).sides.baseline?.feed ?? 'west/sales').toBe('west/sales');
    const [ending] = await runAll(workspace.at('2026-11-03T06:00:00Z'), renamed);
    if (ending?.kind !== 'finished') throw new Error('The run failed');
    expect(ending.finished.run.breaks).toMatchObject({ total: 32, new: 0, closed: 0 });
    expect(ending.finished.batches[0]?.feed).toBe('west/sales');
    for (const named of ['shops-vs-books', id, 'tills-vs-ledger', 'tills-vs-ledger/west']) {
      const ruleHistories = await findRuleHistories(tools, renamed, named);
      expect((await listRuns(tools, { ruleHistories }, everything)).items).toHaveLength(2);
      const { items } = await listBreaks(tools, { ruleHistories }, everything);
      expect(items.map((kept) => kept.id).toSorted()).toEqual(before.items.map((kept) => kept.id).toSorted());
      expect(new Set(items.map((kept) => `${kept.rule}/${kept.instance}`))).toEqual(new Set([id]));
    }
    const { rule: explained } = await explainBreak(tools, renamed, first);
    expect(explained.id).toBe(id);
  });

  it('finds what was run under a name that is in the plan no more', async () => {
    await runAll(workspace.tools);
    const without = { ...plan, rules: {} };
    expect(await findRuleHistories(workspace.tools, without, 'tills-vs-ledger/east')).toEqual(['tills-vs-ledger/east']);
    expect(await findRuleHistories(workspace.tools, without, 'tills-vs-ledger')).toHaveLength(3);
    expect(await findRuleHistories(workspace.tools, without, 'other')).toEqual([]);
  });
});
