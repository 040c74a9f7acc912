import type { AcceptancePlan } from './acceptance-plan.js';
import type { Condition } from './condition.js';
import type { DeliveryPlan } from './delivery-plan.js';
import type { Expression } from './expression.js';
import type { FieldType } from './types.js';

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
  readonly tiers: Readonly<Record<string, { readonly name: string }>>;
  /** What a difference means when no rule decides. */
  readonly defaultTier: Verdict;
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

/** Who answers for something: a team of `tieout.yaml`, and whom to ask. */
export interface Owner {
  readonly team: string;
  readonly contact: string | null;
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

export interface EntityPlan {
  readonly name: string;
  readonly owner: Owner | null;
  /** Fields that tell records apart; none of them may be null. */
  readonly identity: readonly string[];
  readonly fields: readonly FieldPlan[];
  readonly checks: readonly CheckPlan[];
}

export interface FieldPlan {
  readonly name: string;
  readonly type: FieldType;
  readonly required: boolean;
  /** The text that stands in for an absent value, already checked against the type. */
  readonly default: string | null;
  /** Applied in order to the text before it is read as its type. */
  readonly normalize: readonly Normalizer[];
}

export type Normalizer =
  | 'trim'
  | 'upper'
  | 'lower'
  | 'collapse-spaces'
  | 'strip-accents'
  | { readonly replace: readonly [from: string, to: string] };

/** A check over one record; where its condition holds, the record is refused. */
export interface CheckPlan {
  readonly name: string;
  readonly condition: Condition;
  /** Selects every record the condition could hold for, perhaps more, never fewer. */
  readonly predicate: Expression;
  readonly tier: number;
  readonly message: string;
}

export interface FeedPlan {
  /** `system/feed`. */
  readonly name: string;
  /** What it was called before its system was renamed: what was delivered then is its history. */
  readonly formerly: readonly string[];
  readonly system: string;
  readonly entity: string;
  readonly fetch: {
    readonly plugin: string;
    /** The connection's options, as its plugin declares them. */
    readonly options: Readonly<Record<string, OptionValue>>;
    /** With `${date:…}` still in it; matches one file, or several with `*` and `?`. */
    readonly path: string;
  };
  readonly delivery: DeliveryPlan;
  readonly compression: Compression;
  readonly acceptance: AcceptancePlan;
  readonly parse: ParsePlan;
  /** What is kept of a record set aside: the identity of its entity, and what rules match its records by. */
  readonly key: readonly string[];
  /** At least one, in order of time: a delivery is read with the last that begins no later than its date. */
  readonly maps: readonly FeedMap[];
}

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

/** A text, or the name of the secret that is read only when a connection is made: no plan holds its value. */
export type OptionValue = string | { readonly secret: string };

/** How files are packed; `auto`: as the ending of their name says. */
export type Compression = 'auto' | 'none' | 'gzip' | 'zip' | 'zstd';

/** How the bytes of a payload become records: one shape for each format. */
export type ParsePlan = CsvPlan | JsonPlan | NdjsonPlan;

export interface JsonPlan {
  readonly format: 'json';
  /** The address of the list whose items are the records, such as `$.data.items`. */
  readonly records: string;
}

export interface NdjsonPlan {
  readonly format: 'ndjson';
}

export interface CsvPlan {
  readonly format: 'csv';
  readonly delimiter: string;
  readonly quote: string;
  /** Bytes that are valid UTF-8 are UTF-8; others are this. UTF-16 is all of a payload; a byte order mark is believed. */
  readonly encoding: string;
  readonly header: HeaderPlan;
  /** How many lines at the end, blank ones not counted, are no data. */
  readonly footer: number;
  readonly trailer: TrailerPlan | null;
}

/** Where the names of the columns are. */
export interface HeaderPlan {
  /** How many lines stand above. */
  readonly skip: number;
  /** How many records it has, whose parts a name is made of; 0: none. */
  readonly rows: number;
  /** What the columns are called where there is no header; null there: by their position, from 1. */
  readonly names: readonly string[] | null;
}

/** The last line of a payload, which says what it holds. */
export interface TrailerPlan {
  /** The text that its line begins with, be it quoted or not. */
  readonly startsWith: string;
  /** Which of its values, from 1, is the number of records; null: none. */
  readonly count: number | null;
  /** Which of its values, from 1, is the total of a field, by the field. */
  readonly totals: Readonly<Record<string, number>>;
}

/** How one field of the entity is made from a record as it arrived. */
export type FieldMapping =
  | ColumnMapping
  | {
      readonly kind: 'crosswalk';
      readonly field: string;
      /** The columns whose texts are the key, in the order of the reference's key. */
      readonly columns: readonly string[];
      readonly reference: string;
      /** The field with the day on which the value must hold; null: the day of the delivery. */
      readonly asOf: string | null;
    }
  | { readonly kind: 'constant'; readonly field: string; readonly value: string }
  | { readonly kind: 'expression'; readonly field: string; readonly expression: Expression }
  | { readonly kind: 'position'; readonly field: string; readonly within: readonly string[] }
  /** SHA-256 of the JSON array of the canonical texts of some fields, as hexadecimal digits. */
  | { readonly kind: 'hash'; readonly field: string; readonly fields: readonly string[] };

/** A field that is read from a column. */
export interface ColumnMapping extends Writing {
  readonly kind: 'column';
  readonly field: string;
  readonly column: string;
  /** Values by the texts that stand for them; any other text is read as it is. */
  readonly values: Readonly<Record<string, string>>;
  /** What an absent value becomes; null: the default of the field, else null. */
  readonly empty: string | null;
}

/** How a text is written. */
export interface Writing {
  /** How a date or timestamp is written (`yyyy-MM-dd HH:mm:ss`); null: ISO 8601. */
  readonly format: string | null;
  /** The zone of a time written without an offset, or the field that holds it. */
  readonly timezone: string | { readonly field: string };
  /** Which instant a wall time is that its zone has twice; null: none, the record is set aside. */
  readonly ambiguous: 'earlier' | 'later' | null;
  /** When a business day begins, `HH:mm`: a date is read from a time; null: from a date. */
  readonly cutoff: string | null;
  /** The decimal mark of a number. */
  readonly decimal: '.' | ',';
  /** The thousands mark of a number, or null when there is none. */
  readonly group: string | null;
  /** How a number below zero is written: -1, 1- or (1). */
  readonly negative: 'leading' | 'trailing' | 'parentheses';
  /** What may stand before or behind the digits of a number. */
  readonly symbol: string | null;
}

/** ISO 8601 and plain decimals. */
export const plainWriting: Writing = {
  format: null,
  timezone: 'UTC',
  ambiguous: null,
  cutoff: null,
  decimal: '.',
  group: null,
  negative: 'leading',
  symbol: null,
};

/** A crosswalk: what a value of one system, such as a product code, is called by everybody. */
export interface ReferencePlan {
  readonly name: string;
  readonly kind: 'crosswalk';
  readonly owner: Owner | null;
  readonly source: ReferenceSource;
  /** What a record is looked up by; the values stand in one row at most on each day. */
  readonly key: readonly ReferenceKey[];
  /** The column, or field, whose text is the answer. */
  readonly value: string;
  /** The columns, or fields, with the first and the last day of a row; both inclusive, empty: open. null: always. */
  readonly validity: { readonly from: string; readonly to: string } | null;
  /** What becomes of a record whose key is not there. */
  readonly onMissing: { readonly tier: number; readonly category: string; readonly owner: Owner | null };
}

export interface ReferenceKey {
  readonly column: string;
  /** What was done to the key of a feed's records, and is done to the text that is looked up. */
  readonly normalize: readonly Normalizer[];
}

/** Where the rows of a reference are: a CSV file of the workspace, or the newest batch of a feed. */
export type ReferenceSource =
  | {
      readonly kind: 'file';
      /** Relative to the workspace, with forward slashes. */
      readonly path: string;
      readonly sha256: string;
      readonly columns: readonly string[];
      readonly rows: number;
    }
  | { readonly kind: 'feed'; readonly feed: string };

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
  readonly scope: { readonly field: string; readonly unit: 'day' } | null;
  readonly baseline: SidePlan;
  readonly counterpart: SidePlan & { readonly name: string };
  readonly pass: { readonly name: string; readonly key: readonly string[] };
  readonly compare: readonly FieldComparison[];
  /** In the order in which they are asked; the first that holds decides. */
  readonly classify: readonly ClassifyRule[];
}

export interface SidePlan {
  readonly feed: string;
  readonly entity: string;
  /** Keeps the records for which it is true; the others are excluded and counted. */
  readonly where: Expression | null;
  readonly because: string | null;
}

/** How one field must agree. */
export interface FieldComparison {
  readonly field: string;
  /** The wider of the two sides' types. */
  readonly type: FieldType;
  /** null: equal, exactly. */
  readonly tolerance: Tolerance | null;
  /** What null means against a value: a mismatch, or a zero, or an empty text. */
  readonly nulls: 'differ' | 'zero' | 'empty';
}

/** How far apart two values may be. Bounds are inclusive; delta is counterpart − baseline. */
export type Tolerance =
  | { readonly kind: 'bound'; readonly bound: Bound }
  /** The greater allowance (`any`) or the lesser (`all`). */
  | { readonly kind: 'any' | 'all'; readonly bounds: readonly Bound[] }
  /** `over` when delta > 0, `under` when delta < 0; null: nothing is allowed on that side. */
  | { readonly kind: 'sides'; readonly over: Bound | null; readonly under: Bound | null };

export type Bound =
  | { readonly kind: 'amount'; readonly amount: string; readonly currency: string | null }
  | { readonly kind: 'percent'; readonly percent: string; readonly of: PercentBase }
  | { readonly kind: 'duration'; readonly seconds: number };

/** What a percentage is of: the magnitude of one side's value, or of the larger, smaller or mean of both. */
export type PercentBase = 'baseline' | 'counterpart' | 'larger' | 'smaller' | 'average';

export interface ClassifyRule {
  readonly name: string;
  readonly priority: number;
  readonly condition: Condition;
  readonly verdict: Verdict;
}

/** What a difference means. */
export interface Verdict {
  readonly tier: number;
  readonly category: string;
}

/** The map that deliveries of a date are read with; null before the first. */
export function mapOn({ maps }: Pick<FeedPlan, 'maps'>, date: string): FeedMap | null {
  return maps.findLast(({ since }) => since === null || since <= date) ?? null;
}

/** A feed with one of its maps. */
export function withMap({ maps: _maps, ...feed }: FeedPlan, map: FeedMap): MappedFeed {
  return { ...feed, ...map };
}

/** A rule as it holds on a day. */
export function ruleOn(rule: RulePlan, day: string): RulePlan {
  return rule.later.findLast(({ from }) => from <= day)?.rule ?? rule;
}
