import type { BreakFilter } from './break-filter.js';
import { given, is, ofHistories, printConditions } from './page.js';
import type { Condition, ListOrder, OneValue } from './page.js';

/** Parts of the breaks, each of which stands in an index in the order of a list. */
export interface Parts {
  /** A row for each part. */
  readonly selection: Condition;
  /** What all breaks of a large part have in common, as a value of `part`. */
  readonly within: readonly OneValue[];
  /** What must hold for the breaks of a part. */
  readonly conditions: readonly (Condition | null)[];
}

/** A part for each rule, or for each scope, and each status; null when the breaks of a filter are one part. */
export function partsOf(filter: BreakFilter, order: ListOrder): Parts | null {
  const { ruleHistories, run, from, to, tier } = filter;
  if (run !== undefined) {
    return partsOfScopes(scopeOfRun(filter, run), [...rule, ...dates], filter, order, given('last_run = ?', run));
  }
  if (from !== undefined || to !== undefined) {
    const [only, ...others] = ruleHistories ?? [];
    return only === undefined || others.length > 0
      ? partsOfScopes(scopesOfDates(filter, null), dates, filter, order, ofHistories(ruleHistories))
      : partsOfScopes(scopesOfDates(filter, only), [...rule, ...dates], filter, order, null);
  }
  if (ruleHistories === undefined || ruleHistories.length === 1) return null;
  const histories = { text: 'select unnest(cast(? as text[])) as rule_history', bindings: [ruleHistories] };
  const columns = ['status', ...rule].map((column) => ({ expression: column, text: `part.${column}`, bindings: [] }));
  const within = tier === undefined ? columns : [...columns, is('(-tier)', -tier)];
  return { selection: eachStatus(histories, filter), within, conditions: [] };
}

const rule = ['rule_history'];
const dates = ['scope_from', 'scope_to'];

/** In an index of scopes the tier comes before the age: by age alone, each tier is a part. */
function partsOfScopes(
  scopes: Condition,
  columns: readonly string[],
  filter: BreakFilter,
  order: ListOrder,
  others: Condition | null,
): Parts {
  const { text, bindings } = eachStatus(scopes, filter);
  const same = [...columns, 'status'].map((column) => ({ text: `${column} = part.${column}`, bindings: [] }));
  const conditions = [...same, given('(-tier) = ?', filter.tier === undefined ? undefined : -filter.tier), others];
  if (filter.tier !== undefined || order.list !== 'breaks-by-age') {
    return { selection: { text, bindings }, within: [], conditions };
  }
  return {
    selection: { text: `${text}, generate_series(0, 4) as tiers (tier)`, bindings },
    within: [],
    conditions: [...conditions, { text: '(-tier) = (-part.tier)', bindings: [] }],
  };
}

function eachStatus({ text, bindings }: Condition, { status }: BreakFilter): Condition {
  const statuses = status === undefined ? ['open', 'closed'] : [status];
  return {
    text: `select * from (${text}) as each_part, unnest(cast(? as text[])) as statuses (status)`,
    bindings: [...bindings, statuses],
  };
}

function scopeOfRun({ ruleHistories, from, to }: BreakFilter, run: string): Condition {
  const { text, bindings } = printConditions([given('id = ?', run), ofHistories(ruleHistories), ...ofDates(from, to)]);
  return { text: `select rule_history, scope_from, scope_to from tieout.runs ${text}`, bindings };
}

/** The scopes that breaks have, of one rule or of all, each found by one look at the index from the one before. */
function scopesOfDates({ from, to }: BreakFilter, history: string | null): Condition {
  const columns = [...(history === null ? [] : rule), ...dates].join(', ');
  const one = history === null ? [] : [history];
  const first = printConditions(
    one.flatMap((name) => [given('rule_history >= ?', name), given('rule_history <= ?', name)]),
  );
  const [after, wanted] = [one.map((name) => given('rule_history <= ?', name)), printConditions(ofDates(from, to))];
  const before = columns.replaceAll(/\w+/g, 'scope.$&');
  const next = printConditions([{ text: `(${columns}) > (${before})`, bindings: [] }, ...after]);
  const { text, bindings } = printConditions([given('scope.scope_from <= ?', to)]);
  return {
    text: `with recursive scope as (
        (select ${columns} from tieout.breaks ${first.text} order by ${columns} limit 1)
        union all
        select next.* from scope cross join lateral (
          select ${columns} from tieout.breaks ${next.text} order by ${columns} limit 1) as next ${text}
      ) select * from scope ${wanted.text}`,
    bindings: [...first.bindings, ...next.bindings, ...bindings, ...wanted.bindings],
  };
}

function ofDates(from: string | undefined, to: string | undefined): readonly (Condition | null)[] {
  return [given('scope_to >= ?', from), given('scope_from <= ?', to)];
}
