import type { KeptBreak } from '../../model/kept-break.js';
import type { Database } from '../connection/database.js';
import { rowsOf } from '../connection/rows-of.js';
import type { BreakFilter } from './break-filter.js';
import { breakOf, historiesOf } from './breaks.js';
import type { BreakRow } from './breaks.js';
import { given, is, pageOf, printOrder, printPage } from './page.js';
import type { Condition, ListOrder, OneValue, Page, PageRequest, Place } from './page.js';
import { partsOf } from './parts-of-breaks.js';
import { findHistoriesNamed } from './runs.js';
import { ofRules } from './visible-names.js';

/** In which order breaks are listed. */
export type BreakOrder = 'worst-first' | 'newest-first' | 'severest-first';

/**
 * Breaks with their history: the highest tier first, what needs no answer last, then the longest known; or the newest, or the severest, first.
 *
 * All breaks, and those of one rule, status or tier, stand in an index in the order of the list: as many rows are read as the
 * page has, and one more. Those of several rules, of business dates or of a run stand there part by part: so many are read
 * of each part, and the first of all of them are the page.
 */
export async function listBreaks(
  database: Database,
  asked: BreakFilter,
  request: PageRequest,
  order: BreakOrder = 'worst-first',
): Promise<Page<KeptBreak>> {
  const filter = { ...asked, tier: tierIn(asked) };
  const listOrder = orderOf(order, filter);
  const { text, bindings } = printSelection(listOrder, await seenBy(database, filter), request);
  const rows = await rowsOf<BreakRow>(database, text, bindings);
  const histories = await historiesOf(database, rows);
  return pageOf(
    listOrder,
    rows,
    request,
    (row) => breakOf(row, histories.get(row.id) ?? []),
    (row) => placeOf(listOrder, row),
  );
}

/** The one tier that is asked for; what needs no answer is of tier 0. */
function tierIn({ tier, verdict }: Pick<BreakFilter, 'tier' | 'verdict'>): number | undefined {
  return verdict === undefined || verdict === 'break' ? tier : (tier ?? 0);
}

/** Breaks of one tier are in the order of their age, whichever order is asked for. */
function orderOf(order: BreakOrder, { tier }: BreakFilter): ListOrder {
  const expressions = ['first_seen', 'id'];
  if (order === 'newest-first') return { list: 'breaks-by-age', expressions, direction: 'desc' };
  if (order === 'severest-first') {
    return { list: 'breaks-by-severity', expressions: ['(-coalesce(severity, 0))', ...expressions], direction: 'asc' };
  }
  if (tier !== undefined) return { list: 'breaks-of-tier', expressions, direction: 'asc' };
  return { list: 'breaks', expressions: ['(-tier)', ...expressions], direction: 'asc' };
}

/**
 * The filter by the histories that are asked for and may be seen. Names are looked at besides only where a rule was called
 * otherwise once, and may not be seen under that name: the planner takes a condition on names for one that hardly any row meets.
 */
async function seenBy(database: Database, filter: BreakFilter): Promise<BreakFilter> {
  const { ruleHistories, rules } = filter;
  if (rules === null || rules === undefined) return filter;
  const named = await findHistoriesNamed(database, rules);
  const seen = ruleHistories ? named.filter(({ history }) => ruleHistories.includes(history)) : named;
  const histories = seen.map(({ history }) => history);
  return { ...filter, ruleHistories: histories, rules: seen.every(({ isAlways }) => isAlways) ? null : rules };
}

function printSelection(order: ListOrder, filter: BreakFilter, request: PageRequest): Condition {
  const { rules } = filter;
  const parts = partsOf(filter, order);
  if (parts === null) {
    const { text, bindings } = printPage(
      { ...order, within: oneValues(filter) },
      [...judgedAs(filter), ofRules(rules)],
      request,
    );
    return { text: `select * from tieout.breaks ${text}`, bindings };
  }
  const { selection, within, conditions } = parts;
  const page = printPage({ ...order, within }, [...conditions, ...judgedAs(filter), ofRules(rules)], request);
  return {
    text: `select * from tieout.breaks where id in (
        select listed.id from (${selection.text}) as part cross join lateral (
          select id, tier, severity, first_seen from tieout.breaks ${page.text}) as listed
        ${printOrder(order)} limit ?)
      ${printOrder(order)}`,
    bindings: [...selection.bindings, ...page.bindings, request.limit + 1],
  };
}

function placeOf({ list }: ListOrder, { tier, severity, first_seen: firstSeen, id }: BreakRow): Place {
  if (list === 'breaks') return [-tier, firstSeen, id];
  return list === 'breaks-by-severity' ? [`-${severity ?? '0'}`, firstSeen, id] : [firstSeen, id];
}

/** What no index tells: of breaks alone, what needs no answer is skipped. */
function judgedAs({ verdict, action, level }: BreakFilter): readonly (Condition | null)[] {
  return [given('verdict = ?', verdict), given('action = ?', action), given('level = ?', level)];
}

/** In the order of the columns of indexes. */
function oneValues({ ruleHistories = [], status, tier }: BreakFilter): readonly OneValue[] {
  return [
    ...(status === undefined ? [] : [is('status', status)]),
    ...ruleHistories.map((history) => is('rule_history', history)),
    ...(tier === undefined ? [] : [is('(-tier)', -tier)]),
  ];
}
