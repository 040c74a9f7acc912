import type { AdjustPlan, RoundPlan } from './adjust-plan.js';
import type { CalendarPlan, ScopeUnit } from './calendar-plan.js';
import type { AggregatePlan } from './aggregate-plan.js';
import type { DuplicatesPlan } from './duplicates-plan.js';
import type { AcceptancePlan } from './acceptance-plan.js';
import type { Condition } from './condition.js';
import type { ConvertPlan } from './convert-plan.js';
import type { DeliveryPlan } from './delivery-plan.js';
import type { DriftPlan } from './drift-plan.js';
import type { EntityPlan, FieldPlan } from './entity-plan.js';
import type { Expression } from './expression.js';
import type { LookupPlan } from './lookup-plan.js';
import type { InvariantPlan } from './invariant-plan.js';
import type { FieldMapping } from './map-plan.js';
import { fieldsOfKey, keyFields } from './match-plan.js';
import type { PassPlan } from './match-plan.js';
import type { Owner } from './owner.js';
import type { Compression, ParsePlan } from './parse-plan.js';
import type { Policy } from './policy.js';
import type { ReferencePlan } from './reference-plan.js';
import type { ExpectPlan, FeedSchedulePlan, RuleSchedulePlan } from './schedule-plan.js';
import type { TierPlan } from './tier-plan.js';
import type { TimingPlan } from './timing-plan.js';
import type { FieldTolerance } from './tolerance.js';
import type { SeverityPlan } from './severity.js';
import type { FieldType } from './types.js';
import type { PlannedBreak, PlannedVerdict } from './verdict.js';

/**
 * What to do: a workspace after compiling, as plain data. Names are resolved, defaults filled in, expressions parsed and
 * bound. Nothing after `compile` reads YAML.
 *
 * Glossary: a *feed* is one kind of record that one system delivers; an *entity* says what such a record is; a *rule*
 * says how the records of two feeds must agree; *baseline* and *counterpart* are its sides.
 */
export interface Plan {
  /** The version of the language the workspace is written in. */
  readonly language: 1;
  readonly workspace: string;
  /** The environment it was compiled for; null where the workspace declares none. */
  readonly environment: EnvironmentPlan | null;
  readonly systems: Readonly<Record<string, SystemPlan>>;
  readonly entities: Readonly<Record<string, EntityPlan>>;
  /** By `system/feed`. */
  readonly feeds: Readonly<Record<string, FeedPlan>>;
  readonly references: Readonly<Record<string, ReferencePlan>>;
  /** By id: one for each instance of a rule that has several. */
  readonly rules: Readonly<Record<string, RulePlan>>;
  /** By tier number, `1` to `4`. */
  readonly tiers: Readonly<Record<string, TierPlan>>;
  /** What a difference means when no rule decides. */
  readonly defaultTier: PlannedBreak;
  /** By the name that scopes give; absent: there is none. */
  readonly calendars?: Readonly<Record<string, CalendarPlan>>;
  /**
   * The configuration version: SHA-256 of the canonical JSON of all the rest, in which fields, mappings and comparisons
   * stand by name: their order means nothing.
   */
  readonly version: string;
}

/** Where a workspace runs. */
export interface EnvironmentPlan {
  readonly name: string;
  /** Nothing leaves it: no file is moved, nothing is published, nobody is alerted. */
  readonly readOnly: boolean;
}

export interface SystemPlan {
  readonly name: string;
  readonly role: SystemRole;
  readonly timezone: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly owner: Owner | null;
}

export type SystemRole = 'pos' | 'erp' | 'oms' | 'wms' | 'pms' | 'channel-manager' | 'tpm' | 'edi-partner' | 'other';

/** A value that is fixed where it is used, such as a parameter of a rule or the region of its system; null: not set. */
export interface Constant {
  readonly type: FieldType;
  readonly value: string | null;
}

export interface FeedPlan {
  /** `system/feed`. */
  readonly name: string;
  /** What it was called before its system was renamed: what was delivered then is its history. */
  readonly formerly: readonly string[];
  readonly system: string;
  readonly entity: string;
  /** When it is fetched without anybody asking for it; absent: never. */
  readonly schedule?: FeedSchedulePlan;
  /** When a delivery must have landed; absent: nobody says. */
  readonly expect?: ExpectPlan;
  readonly fetch: {
    /** What its system calls the connection; feeds that share it share its policy's breaker and limits. */
    readonly connection: string;
    readonly policy: Policy;
    readonly plugin: string;
    /** The connection's options, as its plugin declares them. */
    readonly options: Readonly<Record<string, OptionValue>>;
    /** With `${date:…}` still in it; of files it matches one, or several with `*` and `?`. */
    readonly path: string;
    /** Days from the day that a delivery is scheduled for to its date; absent: none. */
    readonly offset?: number;
    /** What is asked of the connection, as its plugin declares it, with `${date:…}` still in it. */
    readonly settings: Readonly<Record<string, OptionValue>>;
    /** Of messages, how they are taken; absent: the plugin brings none. */
    readonly messages?: MessagesPlan;
    /** What becomes of files once they are ingested; absent: they stay. */
    readonly afterwards?: Afterwards;
  };
  readonly delivery: DeliveryPlan;
  readonly compression: Compression;
  readonly acceptance: AcceptancePlan;
  readonly parse: ParsePlan;
  /** Which records are the same, whenever they are delivered; absent: nobody asks. */
  readonly idempotency?: IdempotencyPlan;
  /** What is kept of a record set aside: the identity of its entity, and what rules match its records by. */
  readonly key: readonly string[];
  /** At least one, in order of time: a delivery is read with the last that begins no later than its date. */
  readonly maps: readonly FeedMap[];
}

/** The business key of a feed: a record whose key was delivered before does not count again. */
export interface IdempotencyPlan {
  /** Fields of the entity, and helper fields. */
  readonly key: readonly string[];
  /** Whether another content under the same key is a version of it; else it is a dead letter. */
  readonly versioned: boolean;
}

/** Which messages are one batch, and how often one is tried that was never accepted. */
export interface MessagesPlan {
  readonly count: number;
  /** Seconds. */
  readonly within: number;
  readonly attempts: number;
}

/** Where a file goes, with `${date:…}` and `${file.name}` still in it: a folder below the connection, or another name in its own. */
export type Afterwards =
  { readonly kind: 'move'; readonly folder: string } | { readonly kind: 'rename'; readonly name: string };

/** How records are made of what arrives, from a delivery date on. */
export interface FeedMap {
  /** The first delivery date, `YYYY-MM-DD`; null: every date before the next map. */
  readonly since: string | null;
  readonly map: readonly FieldMapping[];
  /** Fields that only expressions read: no entity has them, and no snapshot. */
  readonly helpers: readonly FieldPlan[];
  /** SHA-256 over all that decides what a payload becomes that is read with it. */
  readonly version: string;
}

/** A feed as one delivery of it is read. */
export interface MappedFeed extends Omit<FeedPlan, 'maps'>, FeedMap {}

/**
 * A text, which numbers and truths are too, several, or texts by name; or the name of the secret that is read only when a
 * connection is made: no plan holds its value.
 */
export type OptionValue =
  string | readonly string[] | { readonly texts: Readonly<Record<string, string>> } | { readonly secret: string };

/** How much one run covers. */
export interface ScopePlan {
  /** Of each record: the date or timestamp that says which run it belongs to. */
  readonly field: string;
  readonly unit: ScopeUnit;
  /** Of the plan; absent: the Gregorian one. */
  readonly calendar?: string;
}

export interface RulePlan {
  /** `rule`, or `rule/instance` of a rule that has one instance per system. */
  readonly id: string;
  readonly name: string;
  /** The system that this instance is for, or null. */
  readonly instance: string | null;
  /** The id made of the oldest names: what ids of breaks and the history of runs go by, so that a rename keeps them. */
  readonly history: string;
  readonly owner: Owner | null;
  /** What conditions and expressions may name beside records: `param.rate`, `retailer.name`, `retailer.tags.region`. */
  readonly constants: Readonly<Record<string, Constant>>;
  /** What holds instead for runs of later days, where an override ends: in order of time. */
  readonly later: readonly { readonly from: string; readonly rule: RulePlan }[];
  /** The field whose date decides which run a record belongs to; null: whatever was delivered for the date. */
  readonly scope: ScopePlan | null;
  /** When it is run without anybody asking for it; absent: never. */
  readonly schedule?: RuleSchedulePlan;
  /** What its runs wait in line with; absent: as `partitionOfRule` says. */
  readonly partition?: string;
  readonly baseline: SidePlan;
  /** Each is matched and compared with the baseline on its own, in this order. */
  readonly counterparts: readonly CounterpartPlan[];
  /** Whether a record of a counterpart that has no partner is judged. */
  readonly presence: 'both' | 'baseline';
  readonly duplicates: DuplicatesPlan;
  /** In the order in which they are tried. */
  readonly passes: readonly PassPlan[];
  /** Rows of tables that belong to what is judged. */
  readonly lookups: readonly LookupPlan[];
  /** The currency that money is brought to before records are paired; absent: each amount stays in its own. */
  readonly convert?: ConvertPlan;
  /** What must be true of pairs and of everything joined to them. */
  readonly invariants: readonly InvariantPlan[];
  /** Sums of both sides that are watched; absent: none are. */
  readonly drift?: readonly DriftPlan[];
  /** In the order in which they are asked; the first that holds decides. */
  readonly classify: readonly ClassifyRule[];
  /** How much its breaks matter; absent: it does not say. */
  readonly severity?: SeverityPlan;
  /** What a run must not be above to count at once; absent: nothing. */
  readonly limits?: LimitsPlan;
}

/** Above it, a run is held. */
export interface LimitsPlan {
  /** Breaks in percent of what is judged of a counterpart: `20` holds a run from above 20%. */
  readonly breakRate: string;
}

/** A rule as one of its counterparts is judged by it. */
export interface JudgedRule extends RulePlan {
  readonly counterpart: CounterpartPlan;
  readonly compare: readonly FieldComparison[];
}

export interface CounterpartPlan extends SidePlan {
  /** What the rule calls it. */
  readonly name: string;
  /** How its fields must agree with those of the baseline. */
  readonly compare: readonly FieldComparison[];
  /** How long what is lone waits for its partner; absent: nothing waits, and its feed must be there. */
  readonly timing?: TimingPlan;
  /** What brings fields of its pairs to like before, in this order; absent: nothing. */
  readonly adjust?: readonly AdjustPlan[];
}

export interface SidePlan {
  readonly feed: string;
  readonly entity: string;
  /** Keeps the records for which it is true; the others are excluded and counted. */
  readonly where: Expression | null;
  readonly because: string | null;
  /** null: every record is judged on its own. */
  readonly aggregate: AggregatePlan | null;
}

/** How one field must agree. */
export interface FieldComparison {
  readonly field: string;
  /** The wider of the two sides' types. */
  readonly type: FieldType;
  /** null: equal, exactly. */
  readonly tolerance: FieldTolerance | null;
  /** What null means against a value: a mismatch, or a zero, or an empty text. */
  readonly nulls: 'differ' | 'zero' | 'empty';
  /** How both values are rounded before; absent: they are not. */
  readonly round?: RoundPlan;
}

export interface ClassifyRule {
  readonly name: string;
  readonly priority: number;
  readonly condition: Condition;
  readonly verdict: PlannedVerdict;
}

/** The map that deliveries of a date are read with; null before the first. */
export function mapOn({ maps }: Pick<FeedPlan, 'maps'>, date: string): FeedMap | null {
  return maps.findLast(({ since }) => since === null || since <= date) ?? null;
}

/** A feed with one of its maps. */
export function withMap({ maps: _maps, ...feed }: FeedPlan, map: FeedMap): MappedFeed {
  return { ...feed, ...map };
}

/** A rule as each of its counterparts is judged by it. */
export function judgedRules(rule: RulePlan): readonly JudgedRule[] {
  return rule.counterparts.map((counterpart) => ({ ...rule, counterpart, compare: counterpart.compare }));
}

/** The fields that differences of a rule are named by. */
export function namingKey({ passes }: Pick<RulePlan, 'passes'>): readonly string[] {
  return passes[0] ? keyFields(passes[0]) : [];
}

/** The fields that the key of the first pass reads. */
export function firstKeyFields({ passes }: Pick<RulePlan, 'passes'>): readonly string[] {
  return passes[0] ? fieldsOfKey(passes[0]) : [];
}

/**
 * What is kept of a record set aside of a side, so that it blocks what waits for it: the fields that the key of the first pass
 * reads, or those by which the side is aggregated.
 */
export function blockingFields(
  rule: Pick<RulePlan, 'passes'>,
  { aggregate }: Pick<SidePlan, 'aggregate'>,
): readonly string[] {
  return aggregate?.by ?? firstKeyFields(rule);
}

/** A rule as it holds on a day. */
export function ruleOn(rule: RulePlan, day: string): RulePlan {
  return rule.later.findLast(({ from }) => from <= day)?.rule ?? rule;
}

/** What fetching a feed waits in line with: all of its system. */
export function partitionOfFeed({ system }: Pick<FeedPlan, 'system'>): string {
  return system;
}

/** What the runs of a rule wait in line with: what it says; else all of the system of its instance; else the rule alone. */
export function partitionOfRule({
  partition,
  instance,
  name,
}: Pick<RulePlan, 'partition' | 'instance' | 'name'>): string {
  return partition ?? instance ?? `rule:${name}`;
}
