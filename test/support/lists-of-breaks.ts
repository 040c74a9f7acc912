import type pg from 'pg';
import type { KeptBreak } from '../../src/model/kept-break.js';
import { listBreaks } from '../../src/store/index.js';
import type { BreakFilter, BreakOrder, Store } from '../../src/store/index.js';
import { readPlan } from './read-plan.js';
import type { AskedStatement, ReadPlan } from './read-plan.js';

/** A list of breaks that can be asked for. */
export interface ListOfBreaks {
  readonly filter: BreakFilter;
  readonly order: BreakOrder;
}

const orders = ['worst-first', 'newest-first'] as const;

/** Lists by each of a rule, a tier and a status, and all of them together, in both orders, of what `manyBreaks` makes. */
export function listsInOnePart(): readonly ListOfBreaks[] {
  const rules = [{}, { ruleHistories: ['shops/shop-002'] }];
  const tiers = [{}, { tier: 4 }];
  const statuses = [{}, { status: 'open' }, { status: 'closed' }] as const;
  const filters = rules.flatMap((rule) =>
    tiers.flatMap((tier) => statuses.map((status) => ({ ...rule, ...tier, ...status }))),
  );
  return filters.flatMap((filter) => orders.map((order) => ({ filter, order })));
}

/** Lists by a run, by business dates and by several rules, alone and with others, in both orders. */
export function listsInParts(): readonly ListOfBreaks[] {
  const day = { from: '2026-01-03', to: '2026-01-03' };
  const filters: readonly BreakFilter[] = [
    { run: 'run-shop-002-2026-01-03' },
    { run: 'run-shop-002-2026-01-03', status: 'open', tier: 2 },
    { run: 'run-shop-002-2026-01-03', ruleHistories: ['shops/shop-001'] },
    day,
    { ...day, status: 'closed' },
    { ...day, tier: 1, status: 'open' },
    { ...day, ruleHistories: ['shops/shop-002'] },
    { ...day, ruleHistories: ['shops/shop-001', 'shops/shop-003'] },
    { ...day, rules: ['shops/shop-00*'] },
    { from: '2026-01-02', to: '2026-01-04' },
    { from: '2026-01-02', ruleHistories: ['shops/shop-002'] },
    { to: '2026-01-02', tier: 3 },
    { ruleHistories: ['shops/shop-001', 'shops/shop-003'] },
    { ruleHistories: ['shops/shop-001', 'shops/shop-003'], tier: 2, status: 'closed' },
    { rules: ['shops/shop-001', 'shops/shop-003'] },
    { rules: ['shops/shop-001'], ruleHistories: ['shops/shop-003'] },
    { rules: ['no-such'] },
  ];
  return filters.flatMap((filter) => orders.map((order) => ({ filter, order })));
}

/** The statements of a page that read breaks, of the first page or of one further on. */
export async function statementsOfPage(
  store: Store,
  { filter, order }: ListOfBreaks,
  { limit, page }: { readonly limit: number; readonly page: number },
): Promise<readonly AskedStatement[]> {
  let after: string | null = null;
  for (let number = 1; number < page; number += 1) {
    const found = await listBreaks(store.database, filter, { limit, after }, order);
    if (found.next === null) break;
    after = found.next;
  }
  const asked: AskedStatement[] = [];
  const listen = (query: AskedStatement): void => void asked.push(query);
  store.database.on('query', listen);
  try {
    await listBreaks(store.database, filter, { limit, after }, order);
  } finally {
    store.database.off('query', listen);
  }
  return asked;
}

/** How the database reads the page of a list, its histories left aside. */
export async function planOfPage(
  client: pg.Client,
  store: Store,
  list: ListOfBreaks,
  page: { readonly limit: number; readonly page: number },
): Promise<ReadPlan> {
  const listing = (await statementsOfPage(store, list, page)).find(({ sql }) =>
    sql.startsWith('select * from tieout.breaks'),
  );
  if (!listing) throw new Error('No page of breaks was asked for');
  return readPlan(client, listing);
}

/** The same list by looking at all breaks, which must be few. */
export function pickBreaks(all: readonly KeptBreak[], { filter, order }: ListOfBreaks): readonly KeptBreak[] {
  const { tier, status, from, to, run } = filter;
  const kept = all
    .filter(({ ruleHistory }) => isOfRules(ruleHistory, filter))
    .filter(({ scope }) => (from ?? scope.to) <= scope.to && (to ?? scope.from) >= scope.from)
    .filter((each) => [each.verdict.tier, undefined].includes(tier) && [each.status, undefined].includes(status))
    .filter((each) => [each.run, undefined].includes(run));
  const byAge = kept.sort((left, right) => (age(left) < age(right) ? -1 : 1));
  return order === 'newest-first'
    ? byAge.toReversed()
    : byAge.sort((left, right) => (right.verdict.tier ?? 0) - (left.verdict.tier ?? 0));
}

function isOfRules(history: string, { ruleHistories, rules }: BreakFilter): boolean {
  const isAsked = ruleHistories?.includes(history) ?? true;
  return isAsked && (rules?.some((pattern) => isNamed(pattern, history)) ?? true);
}

function isNamed(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function age({ firstSeen, id }: KeptBreak): string {
  return `${firstSeen} ${id}`;
}
