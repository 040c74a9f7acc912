import { nothingAsked } from '../../model/acceptance-plan.js';
import { wholeDelivery } from '../../model/delivery-plan.js';
import { plainWriting } from '../../model/map-plan.js';
import type { EntityPlan } from '../../model/entity-plan.js';
import type { FieldMapping } from '../../model/map-plan.js';
import type { CsvPlan, ParsePlan } from '../../model/parse-plan.js';
import { defaultPolicy } from '../../model/policy.js';
import type { Policy } from '../../model/policy.js';
import { defaultDuplicates } from '../../model/duplicates-plan.js';
import type { PassPlan } from '../../model/match-plan.js';
import type { FeedMap, FeedPlan, FieldComparison, Plan, RulePlan, SidePlan } from '../../model/plan.js';

type Older<T, Later extends keyof T> = Omit<T, Later> & Partial<Pick<T, Later>>;

type KeptSide = Older<SidePlan, 'aggregate'>;

/** A rule had one counterpart, and one pass with fields as its key, at first. */
type KeptRule = Omit<
  Older<
    RulePlan,
    | 'id'
    | 'instance'
    | 'history'
    | 'owner'
    | 'constants'
    | 'presence'
    | 'duplicates'
    | 'passes'
    | 'counterparts'
    | 'lookups'
    | 'invariants'
  >,
  'baseline' | 'later'
> & {
  readonly baseline: KeptSide;
  readonly counterpart?: KeptSide & { readonly name: string };
  readonly pass?: { readonly name: string; readonly key: readonly string[] };
  readonly compare?: readonly FieldComparison[];
  readonly later?: readonly { readonly from: string; readonly rule: KeptRule }[];
};

/** At first a feed had one map, for every date, and its version. */
type KeptFeed = Omit<
  Older<FeedPlan, 'formerly' | 'delivery' | 'acceptance' | 'compression' | 'key' | 'maps'>,
  'parse' | 'fetch'
> & {
  readonly fetch: Omit<Older<FeedPlan['fetch'], 'settings' | 'connection'>, 'policy'> & {
    readonly policy?: Older<Policy, 'rate' | 'patience'>;
  };
  readonly parse: Exclude<ParsePlan, CsvPlan> | Older<CsvPlan, 'header' | 'footer' | 'trailer'>;
  readonly map?: readonly KeptMapping[];
} & Partial<Pick<FeedMap, 'version'>>;

type ColumnMapping = Extract<FieldMapping, { kind: 'column' }>;

type KeptMapping =
  | Exclude<FieldMapping, ColumnMapping>
  | Older<ColumnMapping, 'values' | 'empty' | 'ambiguous' | 'cutoff' | 'negative' | 'symbol'>;

/** A plan as this version of tieout or an earlier one kept it: what was added since may be missing. */
export type KeptPlan = Omit<Older<Plan, 'environment' | 'systems' | 'references'>, 'entities' | 'feeds' | 'rules'> & {
  readonly entities: Readonly<Record<string, Older<EntityPlan, 'owner'>>>;
  readonly feeds: Readonly<Record<string, KeptFeed>>;
  readonly rules: Readonly<Record<string, KeptRule>>;
};

/** The plan, and for what is missing in it what held when there was no other. */
export function readKeptPlan(kept: KeptPlan): Plan {
  return {
    ...kept,
    environment: kept.environment ?? null,
    systems: kept.systems ?? {},
    references: kept.references ?? {},
    entities: each(kept.entities, (entity) => ({ ...entity, owner: entity.owner ?? null })),
    feeds: each(kept.feeds, readKeptFeed),
    rules: each(kept.rules, readKeptRule),
  };
}

function readKeptFeed({ map = [], version = '', ...feed }: KeptFeed): FeedPlan {
  return {
    formerly: [],
    delivery: wholeDelivery,
    acceptance: nothingAsked,
    compression: 'none',
    key: [],
    maps: [{ since: null, map: map.map(readKeptMapping), helpers: [], version }],
    ...feed,
    fetch: { connection: '', settings: {}, ...feed.fetch, policy: { ...defaultPolicy, ...feed.fetch.policy } },
    parse: readKeptParse(feed.parse),
  };
}

function readKeptParse(parse: KeptFeed['parse']): ParsePlan {
  if (parse.format !== 'csv') return parse;
  return { header: { skip: 0, rows: 1, names: null }, footer: 0, trailer: null, ...parse };
}

/** A column said only what its text looked like. */
function readKeptMapping(mapping: KeptMapping): FieldMapping {
  return mapping.kind === 'column' ? { ...plainWriting, values: {}, empty: null, ...mapping } : mapping;
}

function readKeptRule({ counterpart, pass, compare = [], later = [], ...rule }: KeptRule): RulePlan {
  return {
    id: rule.name,
    instance: null,
    history: rule.name,
    owner: null,
    constants: {},
    presence: 'both',
    lookups: [],
    duplicates: defaultDuplicates,
    invariants: [],
    passes: pass ? [readKeptPass(pass)] : [],
    counterparts: counterpart ? [{ aggregate: null, ...counterpart, compare }] : [],
    ...rule,
    baseline: { aggregate: null, ...rule.baseline },
    later: later.map(({ from, rule: then }) => ({ from, rule: readKeptRule(then) })),
  };
}

function readKeptPass({ name, key }: { readonly name: string; readonly key: readonly string[] }): PassPlan {
  const parts = key.map((field) => ({ kind: 'field', field, normalize: [], equivalents: null }) as const);
  return { name, key: parts, near: [], prefer: [], ambiguous: 'refuse', cardinality: 'one-to-one', subset: null };
}

function each<T, R>(items: Readonly<Record<string, T>>, read: (item: T) => R): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(items).map(([name, item]) => [name, read(item)]));
}
