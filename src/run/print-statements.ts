import { scopeOn } from '../model/rule-scope.js';
import { compareStatements, excludedRecords } from '../compare/compare-statements.js';
import { driftsOf, driftStatement } from '../compare/drift.js';
import { partnerStatement } from '../compare/partner-layer.js';
import { needsSettling, settleStatement } from '../compare/settle-statement.js';
import type { Comparison, SideInput } from '../compare/side-relation.js';
import type { Dialect } from '../engine/dialect.js';
import { tableStatement } from '../ingest/table-statements.js';
import { crosswalkStatement } from '../ingest/crosswalk-statements.js';
import { crosswalkOf } from '../ingest/find-lookups.js';
import { mappedColumns } from '../ingest/land-payload.js';
import { equivalentsStatement } from '../ingest/load-equivalents.js';
import { ratesTable, ratesTableStatement } from '../ingest/load-rates.js';
import { withMarks } from '../ingest/mark-records.js';
import { normalizeStatement } from '../ingest/normalize-statement.js';
import type { LookupPlan } from '../model/lookup-plan.js';
import type { Side } from '../model/outcome.js';
import { equivalentsOf } from '../model/used-equivalents.js';
import type { PassStatements } from '../compare/match/match-statements.js';
import { partnersRead, readOfPartner } from '../model/joined-reads.js';
import { judgedRules, mapOn, ruleOn, withMap } from '../model/plan.js';
import { matchedEntity } from '../model/aggregate-plan.js';
import type { FeedPlan, JudgedRule, MappedFeed, Plan, RulePlan, SidePlan } from '../model/plan.js';
import type { TablePlan } from '../model/reference-plan.js';
import { equivalentsNamed } from './load-rule-references.js';
import { tableOf } from './lookup-tables.js';
import { required } from './tools.js';
import { waitingOf } from './waiting.js';

/** One statement of the engine, and what it does. */
export interface PrintedStatement {
  readonly name: string;
  readonly sql: string;
}

/**
 * What the engine would be told by a rule, or one instance of it, for a day, in order: how both sides are normalised and
 * how they are compared. Paths, the number of parts and, where records wait, the time it is judged as of (the end of the day in UTC)
 * are examples; all else is as it would run.
 *
 * @throws Error when the plan lacks the rule.
 */
export function printStatements(
  plan: Plan,
  { rule: id, date }: { readonly rule: string; readonly date: string },
  dialect: Dialect,
): readonly PrintedStatement[] {
  const rule = ruleOn(required(plan.rules[id], `rule ${id}`), date);
  return [
    ...feedsOf(plan, rule).flatMap((feed) => normalizing(plan, mappedOn(feed, date), date, dialect)),
    ...loadingEquivalents(plan, rule, dialect),
    ...rule.lookups.map((lookup) => loading(dialect, lookup, tableOf(plan, lookup.reference))),
    ...loadingRates(rule, dialect),
    ...judgedRules(rule).flatMap((judged) => {
      const statements = comparing(plan, judged, date, dialect);
      const { name: counterpart } = judged.counterpart;
      return rule.counterparts.length === 1
        ? statements
        : statements.map(({ name, sql }) => ({ name: `${counterpart}: ${name}`, sql }));
    }),
  ];
}

/** The texts that mean the same, as the keys of a rule read them. */
function loadingEquivalents(plan: Plan, { passes }: RulePlan, dialect: Dialect): readonly PrintedStatement[] {
  return equivalentsOf(passes).map((used) => {
    const reference = equivalentsNamed(plan, used.reference);
    const rows = equivalentsStatement(dialect, reference, used, dialect.identifier(reference.source.path));
    return {
      name: `load equivalents ${used.reference}`,
      sql: `CREATE OR REPLACE TABLE ${dialect.identifier(used.table)} AS ${rows}`,
    };
  });
}

/** The table of rates: what stands in it is computed for the days of the records. */
function loadingRates({ convert }: RulePlan, dialect: Dialect): readonly PrintedStatement[] {
  return convert ? [{ name: `load rates ${convert.rates}`, sql: ratesTableStatement(dialect, convert) }] : [];
}

/** What the engine would be told to compare one counterpart. */
function comparing(plan: Plan, rule: JudgedRule, date: string, dialect: Dialect): readonly PrintedStatement[] {
  const waiting = waitingOf(plan, rule, { scope: { from: date, to: date }, asOf: `${date}T23:59:59.999Z` });
  const comparison: Comparison = {
    rule,
    scope: scopeOn(plan, rule, date),
    baseline: sideInput(plan, 'baseline', rule.baseline, rule),
    counterpart: sideInput(plan, 'counterpart', rule.counterpart, rule),
    lookups: rule.lookups.map((lookup) => {
      const { validity } = tableOf(plan, lookup.reference);
      return { plan: lookup, table: tableName(lookup), batches: [], isDated: validity !== null, isContested: false };
    }),
    partners: partnersRead(rule).map(({ counterpart, fields }) => {
      const side = required(
        rule.counterparts.find(({ name }) => name === counterpart),
        `counterpart ${counterpart}`,
      );
      const { entity } = sideInput(plan, 'counterpart', side, rule);
      return { counterpart, fields, entity, relation: dialect.identifier(`partners_${counterpart}`) };
    }),
    ...(rule.convert && { conversion: { plan: rule.convert, table: ratesTable(rule.convert) } }),
    ...(waiting && { waiting }),
  };
  const settling = [comparison.baseline, comparison.counterpart].filter(({ settled }) => settled !== null);
  const { prepare, match, first, firstPairs, left } = compareStatements(dialect, comparison, 1);
  const written = 'first';
  const read = readOfPartner(judgedRules(rule), rule.counterpart.name);
  const ahead = partnerStatement(dialect, read, { rows: match.first[0] ?? match.matched, inGroups: false });
  return [
    ...settling.map((side) => ({
      name: `settle which records of the ${side.side} count`,
      sql: settleStatement(dialect, side, comparison.scope),
    })),
    ...prepare.map((sql) => ({ name: 'prepare the comparison', sql })),
    ...(read.length === 0 ? [] : [{ name: 'what other counterparts read of its pairs', sql: ahead }]),
    ...first.map((sql) => ({ name: match.goesOn ? `pass ${rule.passes[0]?.name ?? ''}` : 'compare', sql })),
    ...(match.goesOn ? [{ name: 'compare what the first pass paired', sql: firstPairs(written) }] : []),
    ...match.leave(written).map((sql) => ({ name: 'leave the rest to the passes', sql })),
    ...match.passes.flatMap(printPass),
    { name: 'compare the rest', sql: left },
    ...driftsOf(comparison).map((drift) => ({
      name: `sums of the drift ${drift.name}`,
      sql: driftStatement(dialect, comparison, drift),
    })),
    { name: 'baseline records that are not judged', sql: excludedRecords(dialect, comparison, comparison.baseline) },
    {
      name: 'counterpart records that are not judged',
      sql: excludedRecords(dialect, comparison, comparison.counterpart),
    },
  ];
}

function tableName({ name }: LookupPlan): string {
  return `table_${name}`;
}

function loading(dialect: Dialect, lookup: LookupPlan, table: TablePlan): PrintedStatement {
  const { source } = table;
  const relation = dialect.identifier(source.kind === 'file' ? source.path : source.feed);
  const place = source.kind === 'file' ? null : 0;
  const rows = tableStatement(dialect, table, [{ relation, batch: place, payload: place }]);
  return { name: `load table ${table.name}`, sql: `CREATE OR REPLACE TABLE ${tableName(lookup)} AS ${rows}` };
}

function printPass(pass: PassStatements): readonly PrintedStatement[] {
  if (pass.kind === 'once') return pass.statements.map((sql) => ({ name: `pass ${pass.name}`, sql }));
  if (pass.kind === 'subsets') {
    return [
      ...pass.open.map((sql) => ({ name: `pass ${pass.name}`, sql })),
      { name: `pass ${pass.name}, what is searched for subsets`, sql: pass.lines },
      ...pass.close.map((sql) => ({ name: `pass ${pass.name}`, sql })),
    ];
  }
  const rounds = `pass ${pass.name}, while records are open`;
  return [
    ...pass.open.map((sql) => ({ name: `pass ${pass.name}`, sql })),
    ...pass.round.map((sql) => ({ name: rounds, sql })),
    { name: `pass ${pass.name}, for what many rounds leave`, sql: pass.candidates },
  ];
}

function feedsOf(plan: Plan, { baseline, counterparts }: RulePlan): readonly FeedPlan[] {
  return [...new Set([baseline, ...counterparts].map(({ feed }) => feed))].map((name) =>
    required(plan.feeds[name], `feed ${name}`),
  );
}

/** A delivery before the first map is refused: what the first would do is shown. */
function mappedOn(feed: FeedPlan, date: string): MappedFeed {
  return withMap(feed, required(mapOn(feed, date) ?? feed.maps[0], `map of ${feed.name}`));
}

/** The crosswalks of a feed, then its records. */
function normalizing(plan: Plan, mapped: MappedFeed, date: string, dialect: Dialect): readonly PrintedStatement[] {
  const { feed, entity } = withMarks({
    feed: mapped,
    entity: required(plan.entities[mapped.entity], `entity ${mapped.entity}`),
  });
  const staged = { relation: 'staged', numbered: true, header: mappedColumns(feed) };
  const lookedUp = feed.map.flatMap((mapping) => {
    if (mapping.kind !== 'crosswalk') return [];
    const { field, asOf } = mapping;
    return [{ field, asOf, table: `crosswalk_${field}`, reference: crosswalkOf(plan, mapping.reference) }];
  });
  const loading = lookedUp.map(({ asOf, table, reference }) => {
    const { name, source } = reference;
    const relation = dialect.identifier(source.kind === 'file' ? source.path : source.feed);
    const rows = crosswalkStatement(dialect, reference, relation, asOf === null ? date : null);
    return { name: `load crosswalk ${name}`, sql: `CREATE OR REPLACE TABLE ${table} AS ${rows}` };
  });
  const crosswalks = new Map(lookedUp.map((crosswalk) => [crosswalk.field, crosswalk]));
  const sql = normalizeStatement(dialect, feed, entity, staged, crosswalks);
  return [...loading, { name: `normalise ${feed.name}`, sql }];
}

function sideInput(plan: Plan, side: Side, sidePlan: SidePlan, { convert }: Pick<RulePlan, 'convert'>): SideInput {
  const delivered = required(plan.entities[sidePlan.entity], `entity ${sidePlan.entity}`);
  const entity = matchedEntity(delivered, sidePlan, convert);
  const { delivery } = required(plan.feeds[sidePlan.feed], `feed ${sidePlan.feed}`);
  const snapshots = [{ batch: 0, payload: 0, path: `${side}.parquet` }];
  const settled = needsSettling(delivery) ? `settled_${side}` : null;
  return { side, plan: sidePlan, delivered, entity, delivery, snapshots, settled, setAside: null };
}
