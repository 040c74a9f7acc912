/** Made by `npm run generate` from schemas/: change those, not this file. */

export type Condition = AllConditions | AnyConditions | NotCondition | FactCondition;
export type Normalizer = ('trim' | 'upper' | 'lower' | 'collapse-spaces' | 'strip-accents') | Replacement;
export type FieldDeclaration = MoneyField | DecimalField | EnumField | PlainField;
export type RuleSchedule = ScheduleAfterFeeds | ScheduleByClock;
export type KeyPart = KeyExpression | KeyField | string;
export type Nearness = NearTolerance | NearText | NearWindow;
export type Tolerance = GreaterTolerance | LesserTolerance | LookupTolerance | SidedTolerance | (string | number);
export type OneAllowance = LookupTolerance | (string | number);
export type Comparison = ExactComparison | ToleranceComparison | 'exact';
export type ClassifyEvent = CompliantEvent | AcceptedEvent | BreakEvent;
export type OptionValue = NamedOption | (string | number | boolean)[] | (string | number | boolean);
export type Parse = CsvParse | JsonParse | NdjsonParse | ParquetParse;
export type Header = HeaderPlace | 'none';
export type FieldSource =
  ConstantSource | ExpressionSource | PositionSource | CrosswalkSource | HashSource | ColumnSource | string;
export type KeyColumns = [string, ...string[]] | string;
export type TestRecords = RecordFile | TestRecord[];

/**
 * Holds when every one of its conditions holds.
 */
export interface AllConditions {
  /**
   * Conditions that must all hold.
   *
   * @minItems 1
   */
  all: [Condition, ...Condition[]];
}
/**
 * Holds when at least one of its conditions holds.
 */
export interface AnyConditions {
  /**
   * Conditions of which one must hold.
   *
   * @minItems 1
   */
  any: [Condition, ...Condition[]];
}
/**
 * Holds when its condition does not.
 */
export interface NotCondition {
  not: Condition;
}
/**
 * Compares one fact with a value. A comparison with null is false for every operator but isNull.
 */
export interface FactCondition {
  /**
   * What is looked at. In an entity check: a field. In classify: outcome, differences, baseline.*, counterpart.*, delta.*, delta_percent.* and what else the rule has.
   */
  fact: string;
  /**
   * How it is compared. Decimals and dates are compared exactly.
   */
  operator:
    | 'equal'
    | 'notEqual'
    | 'lessThan'
    | 'lessThanInclusive'
    | 'greaterThan'
    | 'greaterThanInclusive'
    | 'in'
    | 'notIn'
    | 'contains'
    | 'doesNotContain'
    | 'isNull';
  /**
   * What it is compared with; a list for in and notIn; true or false for isNull. It must fit the fact: percent (5%) for delta_percent, the field's currency for money, seconds for the delta of dates, instants and times of day.
   */
  value: string | number | boolean | (string | number | boolean)[];
}
/**
 * Who answers for it.
 */
export interface Owner {
  /**
   * A team that `teams` in tieout.yaml names.
   */
  team: string;
  /**
   * Whom to ask, as an address or a name.
   */
  contact?: string;
}
/**
 * The values that may differ, by name. They stand where `${param.name}` is written, and expressions and conditions read them as `param.name`.
 */
export interface Parameters {
  [k: string]: Parameter;
}
/**
 * What a parameter may be.
 */
export interface Parameter {
  /**
   * What kind of value it holds: a value of a field's type, a time zone, a tolerance (2%, 0.05 USD or a mapping such as `any`), the name of a reference, or the name of a secret.
   */
  type:
    | 'string'
    | 'integer'
    | 'decimal'
    | 'boolean'
    | 'date'
    | 'currency'
    | 'timezone'
    | 'tolerance'
    | 'reference'
    | 'secret';
  /**
   * The texts it may be, where only some are right.
   *
   * @minItems 1
   */
  values?: [string, ...string[]];
  /**
   * What it is where nothing is said. Without one it has to be given.
   */
  default?: string | number | boolean | {};
  /**
   * What this is, for the people who read it.
   */
  description?: string;
}
/**
 * Replaces every occurrence of one text by another.
 */
export interface Replacement {
  /**
   * The text that is replaced, and what by.
   *
   * @minItems 2
   * @maxItems 2
   */
  replace: [string, string];
}
/**
 * A time of the day in which nothing begins, in the zone of its schedule.
 */
export interface Blackout {
  /**
   * The days on which it begins.
   *
   * @minItems 1
   *
   * Items: A day of the week, as its first three letters.
   */
  days?: [
    'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun',
    ...('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[]
  ];
  /**
   * When it begins.
   */
  from: string;
  /**
   * When it ends: on the next day where it is no later than `from`.
   */
  to: string;
}
/**
 * What a record is: its fields and their types, what tells records apart, and what makes a record wrong. In `entities/`.
 */
export interface EntityDocument {
  /**
   * The version of the configuration language the document is written in.
   */
  tieout: 1;
  /**
   * What the entity is called.
   */
  entity: string;
  /**
   * What this is, for the people who read it.
   */
  description?: string;
  owner?: Owner;
  /**
   * The fields that tell records of one feed apart: what duplicates go by. None of them may be null.
   *
   * @minItems 1
   *
   * Items: A name of lower-case letters, digits and underscores that begins with a letter and is no reserved word.
   */
  identity: [string, ...string[]];
  /**
   * The fields of a record, by name.
   */
  fields: {
    [k: string]: FieldDeclaration;
  };
  /**
   * What makes a well-formed record wrong. Asked of one record at a time, before anything is compared.
   */
  checks?: Check[];
}
/**
 * An exact amount with its currency. Amounts of different currencies are never compared.
 */
export interface MoneyField {
  /**
   * What kind of value the field holds.
   */
  type: 'money';
  /**
   * The field of this entity, of type currency, that says in which currency the amount is.
   */
  currency: string;
  /**
   * Whether a record without this value is set aside in quarantine.
   */
  required?: boolean;
  /**
   * What stands in for an absent value. It must be a value of the field's type.
   */
  default?: string | number | boolean;
  /**
   * What is done to the text, in this order, before it is read as its type.
   */
  normalize?: Normalizer[];
  /**
   * What this is, for the people who read it.
   */
  description?: string;
  /**
   * How many decimal digits a value may have at most, before and after the point together.
   */
  precision?: number;
  /**
   * How many of the digits stand after the point. Nothing is rounded: a value with more is set aside.
   */
  scale?: number;
}
/**
 * An exact decimal number.
 */
export interface DecimalField {
  /**
   * What kind of value the field holds.
   */
  type: 'decimal';
  /**
   * Whether a record without this value is set aside in quarantine.
   */
  required?: boolean;
  /**
   * What stands in for an absent value. It must be a value of the field's type.
   */
  default?: string | number | boolean;
  /**
   * What is done to the text, in this order, before it is read as its type.
   */
  normalize?: Normalizer[];
  /**
   * What this is, for the people who read it.
   */
  description?: string;
  /**
   * How many decimal digits a value may have at most, before and after the point together.
   */
  precision?: number;
  /**
   * How many of the digits stand after the point. Nothing is rounded: a value with more is set aside.
   */
  scale?: number;
}
/**
 * One of a few values; any other is set aside in quarantine.
 */
export interface EnumField {
  /**
   * What kind of value the field holds.
   */
  type: 'enum';
  /**
   * The values the field may have.
   *
   * @minItems 1
   */
  values: [string, ...string[]];
  /**
   * Whether a record without this value is set aside in quarantine.
   */
  required?: boolean;
  /**
   * What stands in for an absent value. It must be a value of the field's type.
   */
  default?: string | number | boolean;
  /**
   * What is done to the text, in this order, before it is read as its type.
   */
  normalize?: Normalizer[];
  /**
   * What this is, for the people who read it.
   */
  description?: string;
}
/**
 * string, integer, boolean, date (a day), timestamp (an instant, UTC), time (a time of day without a zone, from 00:00 to 23:59:59.999999), currency (an ISO 4217 code), gtin (8, 12, 13 or 14 digits in, 14 out, check digit verified) or country (an officially assigned ISO 3166-1 alpha-2 code; where others come too, such as XK, declare an enum).
 */
export interface PlainField {
  /**
   * What kind of value the field holds.
   */
  type: 'string' | 'integer' | 'boolean' | 'date' | 'timestamp' | 'time' | 'currency' | 'gtin' | 'country';
  /**
   * Whether a record without this value is set aside in quarantine.
   */
  required?: boolean;
  /**
   * What stands in for an absent value. It must be a value of the field's type.
   */
  default?: string | number | boolean;
  /**
   * What is done to the text, in this order, before it is read as its type.
   */
  normalize?: Normalizer[];
  /**
   * What this is, for the people who read it.
   */
  description?: string;
}
/**
 * Refuses the records for which its conditions hold.
 */
export interface Check {
  /**
   * What the check is called where a record is refused.
   */
  name: string;
  conditions: Condition;
  event: RejectEvent;
}
/**
 * What happens to the record.
 */
export interface RejectEvent {
  /**
   * A check only ever refuses.
   */
  type: 'reject';
  params: RejectParameters;
}
/**
 * How and why the record is refused.
 */
export interface RejectParameters {
  /**
   * 2: the record cannot be trusted, quarantine. 3: it is well-formed and wrong, dead letter.
   */
  tier: number;
  /**
   * What the people who correct the record read.
   */
  message: string;
}
/**
 * Data that systems share, in a CSV file or delivered by a feed: a crosswalk from the codes of one system to those of everybody, a table whose rows rules look up, texts that mean the same, or rates between currencies. In `reference/`.
 */
export interface ReferenceDocument {
  /**
   * The version of the configuration language the document is written in.
   */
  tieout: 1;
  /**
   * What maps and rules call it by.
   */
  reference: string;
  /**
   * What this is, for the people who read it.
   */
  description?: string;
  owner?: Owner;
  /**
   * What it is for. A crosswalk says what a value of one system is called by everybody, and is used by maps of feeds. A table has rows of values, such as rates, that hold for a key, a range and some days, and is used by `lookups` of rules. Equivalents are texts that mean the same, such as the names of one customer, in a file, and are used by keys of rules. Rates say what an amount of one currency is in another on a day, in a file, and are used by `convert` of rules.
   */
  kind: 'crosswalk' | 'table' | 'equivalents' | 'rates';
  /**
   * A CSV file in the folder of this document: UTF-8, with a header, values separated by commas; at most 64 MiB and a million rows. Either this or `feed`.
   */
  file?: string;
  /**
   * A feed that delivers it: the batch with the latest delivery date counts. Either this or `file`.
   */
  feed?: string;
  /**
   * The columns of the file, or fields of the feed's entity, that a record is looked up by. Of equivalents: the column with the texts. Rates have none.
   *
   * @minItems 1
   */
  key?: [string, ...string[]];
  /**
   * Of a crosswalk: the column of the file, or field of the feed's entity, with the answer. It must be a value of every field that is filled with it. Of equivalents: the column with the name of the group that a text stands in; the name is one of its texts.
   */
  value?: string;
  /**
   * Of a table in a file: the columns that rules read, by name, with what they hold. A column of the key that is not here is a string. Of a table that a feed delivers the entity says what there is.
   */
  values?: {
    [k: string]: TableValue;
  };
  columns?: RateColumns;
  /**
   * Of rates with a column for each currency: the column with the day, as 2026-11-01. Every other column is called by its currency, and says how much of it one of `base` is; a cell that is empty or N/A has no rate.
   */
  date?: string;
  /**
   * Of rates: the currency over which two others are converted that have no rate of their own. With `date` it is what the columns are rates of.
   */
  base?: string;
  validity?: Validity;
  onMissing?: OnMissing;
}
/**
 * What a column of a table holds. A cell that is empty is null.
 */
export interface TableValue {
  /**
   * What kind of value the column holds: text, an exact number, true or false, a day as 2026-11-01, or a code. An amount of money is a decimal. `percent` is an exact number of percent, written 2.5 or 2.5%, for tolerances; in expressions it is that number: 2.5.
   */
  type: 'string' | 'integer' | 'decimal' | 'percent' | 'boolean' | 'date' | 'currency' | 'gtin' | 'country';
  /**
   * Of a decimal or percent: how many digits a value may have at most, before and after the point together.
   */
  precision?: number;
  /**
   * Of a decimal or percent: how many of the digits stand after the point. Nothing is rounded: a value with more is a finding.
   */
  scale?: number;
}
/**
 * Of rates with a row for each: one of `from` is `rate` of `to` on the day. Either this or `date`.
 */
export interface RateColumns {
  /**
   * The column with the day, as 2026-11-01.
   */
  date: string;
  /**
   * The column with the currency of which the rate is for one.
   */
  from: string;
  /**
   * The column with the currency that the rate is an amount of.
   */
  to: string;
  /**
   * The column with the rate: a number above zero of at most 18 digits, 10 of them behind the point. A cell that is empty or N/A has none.
   */
  rate: string;
}
/**
 * When a row holds. Both days are inclusive; one that is empty is open.
 */
export interface Validity {
  /**
   * The column, or field, with the first day on which a row holds, as 2026-11-01.
   */
  from: string;
  /**
   * The column, or field, with the last day on which a row holds.
   */
  to: string;
}
/**
 * Of a crosswalk: what becomes of a record whose key is not there: a dead letter of this kind. Of rates: what a pair is of which an amount has no rate. Of a table the lookup of a rule says it.
 */
export interface OnMissing {
  /**
   * Who has to answer: 1 transient, 2 structural, 3 business, 4 ledger.
   */
  tier?: number;
  /**
   * What kind of break it is, in one word of the business.
   */
  category?: string;
  /**
   * The team that completes the reference.
   */
  owner?: string;
}
/**
 * How the records of two feeds must agree, and what it means when they do not. In `rules/`.
 */
export interface RuleDocument {
  /**
   * The version of the configuration language the document is written in.
   */
  tieout: 1;
  /**
   * What the rule is called.
   */
  rule: string;
  /**
   * What this is, for the people who read it.
   */
  description?: string;
  owner?: Owner;
  /**
   * What it was called before, the oldest name first. Breaks, runs and deliveries of those names are its history.
   *
   * @minItems 1
   *
   * Items: A name of lower-case letters, digits and hyphens that begins with a letter.
   */
  formerly?: [string, ...string[]];
  for?: ForEach;
  parameters?: Parameters;
  /**
   * Other values of parameters for some instances, by the name of their system. Each says why.
   */
  overrides?: {
    [k: string]: Override;
  };
  scope?: Scope;
  schedule?: RuleSchedule;
  partition?: Partition;
  baseline: Side;
  /**
   * The sides that must agree with the baseline, by names of your choice. Each is matched and compared with the baseline on its own.
   */
  counterparts: {
    [k: string]: Side;
  };
  /**
   * Which sides a record may be missing on: `both`, or `baseline`, where a record of a counterpart without a partner is excluded and counted, and is no break.
   */
  presence?: 'both' | 'baseline';
  duplicates?: Duplicates;
  /**
   * What makes two records a pair: passes, tried in this order. A record that is paired in one is out of the next.
   *
   * @minItems 1
   */
  match: [Pass, ...Pass[]];
  /**
   * Rows of tables that belong to what is judged, by a name of your choice: a pair or lone record of the baseline is looked up by the baseline's values, a lone record of a counterpart by its own, if it has the fields. Invariants and `classify` read a row as `lookups.NAME.COLUMN`.
   */
  lookups?: {
    [k: string]: Lookup;
  };
  convert?: Conversion;
  /**
   * How the fields of a pair must agree, by field. What is not named may differ.
   */
  compare?: {
    [k: string]: Comparison;
  };
  /**
   * How long a record without a partner waits for it, by the name of the counterpart. A record that waits is `pending` and not judged; afterwards it is `late`. A feed of such a counterpart that has not arrived is one finding, and does not fail the run.
   */
  timing?: {
    [k: string]: CounterpartTiming;
  };
  /**
   * What brings amounts of pairs to like before they are compared, such as taking a commission or a tax off one side; one step after the other. Passes, invariants and `baseline.*` of conditions see what was delivered; `delta.*` is of what is compared.
   *
   * @minItems 1
   */
  adjust?: [Adjustment, ...Adjustment[]];
  /**
   * What must be true of a pair and of everything joined to it. Where one is false, the pair is a mismatch.
   */
  invariants?: Invariant[];
  /**
   * Sums of both sides that are watched group by group: of the records that the passes compare, after filters, duplicates and aggregates. Groups that are further apart than allowed are kept and shown; no run fails for them, and no break is made.
   *
   * @minItems 1
   */
  drift?: [Drift, ...Drift[]];
  /**
   * What a difference means. The first that holds decides: highest priority, then from top to bottom. Else the default of the workspace.
   */
  classify?: ClassifyRule[];
  severity?: Severity;
  limits?: Limits;
}
/**
 * One instance of the rule for each system that fits.
 */
export interface ForEach {
  /**
   * What there is an instance of.
   */
  each: 'system';
  having?: Having;
  /**
   * What the system is called in this rule: `${as}` is its name, and expressions and conditions read `as.name`, `as.role` and `as.tags.…`.
   */
  as: string;
}
/**
 * What a system must have to get an instance.
 */
export interface Having {
  /**
   * Its role.
   */
  role?: 'pos' | 'erp' | 'oms' | 'wms' | 'pms' | 'channel-manager' | 'tpm' | 'edi-partner' | 'other';
  /**
   * Tags that it must have, with their values.
   */
  tags?: {
    [k: string]: string;
  };
}
/**
 * Values of parameters for one instance, by name, and why.
 */
export interface Override {
  /**
   * Why this instance differs.
   */
  because: string;
  /**
   * The last business date it holds for, as yyyy-MM-dd.
   */
  until?: string;
  /**
   * A value of the parameter's type.
   */
  [k: string]: string | number | boolean | {} | undefined;
}
/**
 * The field whose date decides which run a record belongs to.
 */
export interface Scope {
  /**
   * A field of type date that both sides have.
   */
  field: string;
  /**
   * How much one run covers. A period of a Gregorian calendar is a month; a week is one of ISO 8601, from Monday to Sunday. Of a run of several days every delivery for its days is read.
   */
  unit: 'day' | 'week' | 'period' | 'quarter';
  /**
   * The calendar of `tieout.yaml` that weeks, periods and quarters are counted in, and business days.
   */
  calendar?: string;
  horizon?: Horizon;
}
/**
 * Units of the scope counted from the one that a schedule fires in, in its time zone.
 */
export interface Horizon {
  /**
   * The first day, week, period or quarter.
   */
  from: string;
  /**
   * The last one.
   */
  to: string;
}
/**
 * The rule is run for a day once every feed it reads has landed for that day.
 */
export interface ScheduleAfterFeeds {
  /**
   * What it waits for: the feeds of its sides.
   */
  after: 'feeds';
  /**
   * How long after the last of its feeds was expected (`expect.by`) the rule is run with what is there. A feed that comes later starts it again.
   */
  grace?: string;
  /**
   * The IANA time zone in which the days of `scope.horizon` are counted, and which `blackouts` read.
   */
  timezone?: string;
  /**
   * Times of the day in which nothing of this schedule begins. What is due within one begins when it ends: once, however often it was due. Those of `tieout.yaml` hold too.
   *
   * @minItems 1
   */
  blackouts?: [Blackout, ...Blackout[]];
}
/**
 * The rule is run at times of a clock on the wall, for each day, week, period or quarter of `scope.horizon`.
 */
export interface ScheduleByClock {
  /**
   * Five fields, as node-cron reads them: minute, hour, day of the month, month, day of the week. Where both kinds of days are given, both must hold. Names (`mon-fri`, `jan`), `* /15`, `L` for the last day of a month, `15W` for the working day nearest to a day and `1#2` for the second Monday are understood.
   */
  cron: string;
  /**
   * The IANA time zone of the clock that `cron` and `blackouts` read.
   */
  timezone?: string;
  /**
   * What becomes of times that passed while no tieout was running: `once` makes up for the last of them, `skip` for none. What is late by less than five minutes was not missed.
   */
  misfire?: 'once' | 'skip';
  /**
   * Times of the day in which nothing of this schedule begins. What is due within one begins when it ends: once, however often it was due. Those of `tieout.yaml` hold too.
   *
   * @minItems 1
   */
  blackouts?: [Blackout, ...Blackout[]];
}
/**
 * What the runs of the rule wait in line with.
 */
export interface Partition {
  by: [string, ...string[]] | string;
}
/**
 * The records of one feed, perhaps not all of them.
 */
export interface Side {
  /**
   * A feed, as system/feed.
   */
  feed: string;
  /**
   * Keeps the records for which this expression is true; the others are excluded and counted.
   */
  where?: string;
  /**
   * Why only these records: required where only one side has a `where`.
   */
  because?: string;
  aggregate?: Aggregate;
}
/**
 * Makes groups of the records before they are matched: one record for each value of `by`, with the outputs named here and nothing else. Keys, `compare`, the field of the scope and conditions then see `by` and the outputs. Records that are refused, filtered out or duplicates are no part of a group.
 */
export interface Aggregate {
  /**
   * The fields whose values make a group; records without a value in one are a group, too. Amounts need the field of their currency here.
   *
   * @minItems 1
   *
   * Items: A name of lower-case letters, digits and underscores that begins with a letter and is no reserved word.
   */
  by: [string, ...string[]];
  /**
   * Numbers that are added up, exactly. A null adds nothing; the sum of nothing but nulls is null.
   *
   * Items: A name of lower-case letters, digits and underscores that begins with a letter and is no reserved word.
   */
  sum?: string[];
  /**
   * Fields of which the least value is kept: numbers, dates, timestamps, times or texts.
   *
   * Items: A name of lower-case letters, digits and underscores that begins with a letter and is no reserved word.
   */
  min?: string[];
  /**
   * Fields of which the greatest value is kept: numbers, dates, timestamps, times or texts.
   *
   * Items: A name of lower-case letters, digits and underscores that begins with a letter and is no reserved word.
   */
  max?: string[];
  /**
   * The name of a new field that says how many records the group has.
   */
  count?: string;
}
/**
 * Which records of one side are the same, and what becomes of them before anything is added up or matched.
 */
export interface Duplicates {
  by?: [string, ...string[]] | 'identity';
  then?: LatestDuplicate | ('break' | 'sum');
}
/**
 * The record with the greatest value counts; null is the least. Several with that value count as one where they say the same, else none does.
 */
export interface LatestDuplicate {
  /**
   * A number, a date, a timestamp or a time.
   */
  latest: string;
}
/**
 * One attempt to find pairs among the records that are left.
 */
export interface Pass {
  /**
   * What the pass is called.
   */
  name: string;
  /**
   * What must be equal for two records to be a pair: fields, as they are or read in another way, and expressions. The first pass has a field among them, and none of its fields may be null; in others a record without a value takes no part.
   *
   * @minItems 1
   */
  key: [KeyPart, ...KeyPart[]];
  /**
   * What must be near as well, by field; null is near nothing. Only records with equal keys are looked at.
   */
  near?: {
    [k: string]: Nearness;
  };
  /**
   * Which candidate is the partner where there are several: the nearest in the first of these fields, then in the second, and so on. Each is a field of `near`.
   *
   * @minItems 1
   *
   * Items: A name of lower-case letters, digits and underscores that begins with a letter and is no reserved word.
   */
  prefer?: [string, ...string[]];
  /**
   * What becomes of candidates that are equally near: `refuse` pairs none of them and reports them; `nearest` asks the other fields of `near` in their order, and refuses what is still equal; `first` then takes the first by content. All three give the same answer whatever the order of the records.
   */
  ambiguous?: 'refuse' | 'nearest' | 'first';
  /**
   * How many records of the baseline are paired with how many of the counterpart. `one-to-many` pairs a record with all its candidates, `many-to-one` the other way round, `many-to-many` all records of a key on both sides. Several records are judged as one: numbers are added, of dates and timestamps the latest counts, any other field must agree in all of them. Dates in `near` are asked of each candidate, numbers of the totals. A candidate of two records is refused with both. The key must hold the currency of compared money.
   */
  cardinality?: 'one-to-one' | 'one-to-many' | 'many-to-one' | 'many-to-many';
  subset?: Subset;
}
/**
 * What an expression gives for a record of either side. The fields that it reads have the same types on both sides.
 */
export interface KeyExpression {
  /**
   * What the part is called.
   */
  name: string;
  /**
   * Over `field.*`, the fields of a record, and `param.*`. Where it is null the record takes no part in the pass.
   */
  expr: string;
}
/**
 * A field whose texts are equal once they are read in the same way. The record keeps what was delivered.
 */
export interface KeyField {
  /**
   * A text that both sides have.
   */
  field: string;
  /**
   * What is done to the texts of both sides, in this order, before they are compared. A text of which nothing is left is null.
   *
   * @minItems 1
   */
  normalize?: [Normalizer, ...Normalizer[]];
  /**
   * A reference of kind `equivalents`, whose texts are normalised as well: a text that stands in it is equal to all of its group, any other stands for itself.
   */
  equivalents?: string;
}
/**
 * Values that differ by no more than an allowance, bounds included; dates and timestamps by no more than a duration.
 */
export interface NearTolerance {
  within: Tolerance;
  /**
   * What a percentage is of: the magnitude of one side's value, or of the larger, the smaller or the average of both.
   */
  of?: 'baseline' | 'counterpart' | 'larger' | 'smaller' | 'average';
}
/**
 * The greater allowance counts.
 */
export interface GreaterTolerance {
  /**
   * Allowances of which the greater counts.
   *
   * @minItems 1
   */
  any: [OneAllowance, ...OneAllowance[]];
}
/**
 * The allowance stands in a column of a row that the rule looks up: of a decimal or integer an amount, in the unit of the field and of money in the currency of the record; of a column of type `percent` a percentage. Only in `compare`.
 */
export interface LookupTolerance {
  /**
   * A lookup of the rule and a column of its row, with a dot between.
   */
  lookup: string;
  /**
   * What is allowed where nothing was looked up, there is no row, or its cell is empty. With it, a lookup without `onMissing` may find no row: the pair is judged by this.
   */
  else?: string | number;
}
/**
 * The lesser allowance counts.
 */
export interface LesserTolerance {
  /**
   * Allowances of which the lesser counts.
   *
   * @minItems 1
   */
  all: [OneAllowance, ...OneAllowance[]];
}
/**
 * An allowance for a counterpart that is larger than the baseline, and one for one that is smaller.
 */
export interface SidedTolerance {
  over?: OneAllowance;
  under?: OneAllowance;
}
/**
 * Texts that differ by few edits, or that are much alike. Characters are counted, not bytes, and upper and lower case differ.
 */
export interface NearText {
  /**
   * How likeness is measured: `levenshtein` counts the characters that are inserted, deleted or replaced; `jaro-winkler` is a percentage for names that counts characters in common and in order, and favours a common beginning.
   */
  similar: 'levenshtein' | 'jaro-winkler';
  /**
   * How many edits texts may be apart: of `levenshtein`, and required there.
   */
  atMost?: number;
  /**
   * How much alike texts must be, as a percentage with at most 4 decimals: of `jaro-winkler`, and required there.
   */
  atLeast?: string;
  /**
   * What is done to the texts of both sides, in this order, before they are compared. A text of which nothing is left is null.
   *
   * @minItems 1
   */
  normalize?: [Normalizer, ...Normalizer[]];
}
/**
 * The date or timestamp of the counterpart lies in a window around that of the baseline, bounds included.
 */
export interface NearWindow {
  /**
   * How long before the baseline the counterpart may be.
   */
  before?: string;
  /**
   * How long after the baseline the counterpart may be.
   */
  after?: string;
}
/**
 * Which of its candidates make up a record, in a pass of one with many. What exactly one subset of them makes up is paired; where several would do, the record is refused and the first two are shown. `near` may name dates, and the number that adds up.
 */
export interface Subset {
  /**
   * The number of which the values of candidates add up to the record's, exactly or as `near` says of it.
   */
  sum: string;
  /**
   * How many steps are taken for one record that has more than 24 candidates; up to 24 are always searched through. Where the steps do not suffice the record is refused as exhausted: no answer is guessed.
   */
  nodes?: number;
}
/**
 * Which row of a table belongs to a record. Where there is none, or there are several, a pair is a mismatch, unless a tolerance by this lookup says what is allowed else, and `onMissing` is not written.
 */
export interface Lookup {
  /**
   * A reference of kind `table`.
   */
  from: string;
  /**
   * Looks up only what this expression is true for, over `baseline.*`, `counterpart.*` (null where there is no record) and `param.*`.
   */
  when?: string;
  /**
   * The fields that must equal the key of the table, in its order. Where one is null there is no row.
   *
   * @minItems 1
   *
   * Items: A name of lower-case letters, digits and underscores that begins with a letter and is no reserved word.
   */
  by: [string, ...string[]];
  /**
   * Fields, numbers or dates, that must lie in a range of the row: its first and its last value are in two columns, both inclusive; one that is empty is open.
   */
  between?: {
    /**
     * The column with the first and the column with the last value.
     *
     * @minItems 2
     * @maxItems 2
     */
    [k: string]: [string, string];
  };
  /**
   * The field with the day on which the row must hold, of a table with a validity; of an instant its day in UTC.
   */
  asOf?: string;
  onMissing?: OnMissingRow;
}
/**
 * What a pair without a row is, where no classify rule decides.
 */
export interface OnMissingRow {
  /**
   * Who has to answer: 1 transient, 2 structural, 3 business, 4 ledger.
   */
  tier?: number;
  /**
   * What kind of break it is, in one word of the business.
   */
  category?: string;
}
/**
 * Brings the money of both sides to one currency after records are aggregated and before they are paired, so that passes, tolerances and invariants see the same currency. Records keep their own amounts. A pair of which an amount has no rate is a mismatch, which is what `onMissing` of the rates says where no classify rule decides.
 */
export interface Conversion {
  /**
   * The currency that everything is compared in. A tolerance that is an amount without a currency is in it.
   */
  to: string;
  /**
   * A reference of kind `rates`.
   */
  rates: string;
  /**
   * The field with the day of the rate: that of the last day that has one, no later than it.
   */
  asOf: string;
  /**
   * How old a rate may be on that day: days, or business days of the calendar of `scope`, else Monday to Friday. A rate that is older does not count.
   */
  maxAge: string;
}
/**
 * The values must be equal.
 */
export interface ExactComparison {
  /**
   * The values must be equal.
   */
  exact: true;
  /**
   * What null means against a value: zero for numbers, the empty text for strings.
   */
  nulls?: 'zero' | 'empty';
  round?: Rounding;
}
/**
 * How both values are rounded just before they are compared, after all that adjusts them.
 */
export interface Rounding {
  /**
   * To how many digits after the point, or `minor`: those of the minor unit of the record's currency by ISO 4217, of money. What has no currency is not rounded.
   */
  to: ('minor' | number) & ((('minor' | number) & string) | (('minor' | number) & number));
  /**
   * What becomes of a value half way: `half-even` goes to the even digit, `half-up` away from zero.
   */
  mode?: 'half-even' | 'half-up';
}
/**
 * The values may differ by an allowance, bounds included.
 */
export interface ToleranceComparison {
  within: Tolerance;
  /**
   * What a percentage is of: the magnitude of one side's value, or of the larger, the smaller or the average of both.
   */
  of?: 'baseline' | 'counterpart' | 'larger' | 'smaller' | 'average';
  /**
   * What null means against a value: zero for numbers, the empty text for strings.
   */
  nulls?: 'zero' | 'empty';
  round?: Rounding;
}
/**
 * When the records of a counterpart are due, for what is lone on either side.
 */
export interface CounterpartTiming {
  due: DueField | string;
  /**
   * How much later than due a record still waits: minutes, hours, days, or business days.
   */
  grace?: string;
  /**
   * How many days from its own scope a record without a partner may still be paired: with records of later scopes, and of earlier ones that are run again. Days, or business days. With it a window on the scope's own field (`near`) may reach over its border.
   */
  carry?: string;
}
/**
 * A date or a timestamp of the record itself.
 */
export interface DueField {
  /**
   * A date or a timestamp, on the baseline, on the counterpart, or on both. A record that does not have it does not wait.
   */
  field: string;
}
/**
 * One step that changes a compared number of one side: `add` or `subtract` an amount, or `tax`. Where its amount or its rate is unknown, so is what is compared, and the pair is a mismatch.
 */
export interface Adjustment {
  /**
   * What it is called in explanations, and as a line of the control totals.
   */
  name: string;
  /**
   * A compared field that is a decimal or money.
   */
  field: string;
  /**
   * Whose field it is: `baseline`, or the name of a counterpart.
   */
  of: string;
  /**
   * Takes this step only for pairs for which this expression is true.
   */
  when?: string;
  /**
   * An amount to add, in the currency of the record: an expression over `baseline.*`, `counterpart.*`, `lookups.*` and `param.*`, all as they were delivered.
   */
  add?: string;
  /**
   * An amount to take away, as of `add`.
   */
  subtract?: string;
  tax?: TaxStep;
}
/**
 * Brings an amount from gross to net (divided by 1 + rate, rounded once, half to even, to 8 digits more than the field has) or from net to gross (times 1 + rate, exactly).
 */
export interface TaxStep {
  /**
   * What was delivered.
   */
  from: 'gross' | 'net';
  /**
   * What is compared: the other of the two.
   */
  to: 'gross' | 'net';
  /**
   * The rate as a fraction of the net amount, 0.19 for 19 %: an expression as of `add`.
   */
  rate: string;
}
/**
 * An expression that must be true. It is asked of pairs: of those of the counterparts that it names, or of every counterpart's where it names none.
 */
export interface Invariant {
  /**
   * What the invariant is called; among the differences of a pair, and as a fact, `invariants.<name>`.
   */
  name: string;
  /**
   * True or false, over `baseline.<field>`, `counterpart.<field>` (of the counterpart that is judged), `<counterpart name>.<field>` (of the records that are paired with the same record of the baseline; null where there is none), `lookups.<name>.<column>` and constants such as `param.rate`. Null is neither: it is unknown.
   */
  expr: string;
  /**
   * What it means where null leaves open whether it is true: `count` only counts it, `breach` makes the pair a mismatch.
   */
  unknown?: 'count' | 'breach';
}
/**
 * How far the sums of both sides may be apart, group by group.
 */
export interface Drift {
  /**
   * What it is called where it is told.
   */
  name: string;
  /**
   * The fields whose values make a group; null is equal to null. Both sides have them, of one type. Of money the currency is told apart as well.
   *
   * @minItems 1
   *
   * Items: A name of lower-case letters, digits and underscores that begins with a letter and is no reserved word.
   */
  by: [string, ...string[]];
  measure: DriftMeasure;
  /**
   * How far the sum of the counterpart may be from that of the baseline, in percent of the latter's magnitude; exactly so much is allowed. A group that only one side has is beyond, and so is anything but 0 against a sum of 0.
   */
  within: string;
  /**
   * The team that is to know, which `teams` in tieout.yaml names. It is told in the answer, the log and the reporting view.
   */
  alert?: string;
}
/**
 * What of the records of a group is compared.
 */
export interface DriftMeasure {
  /**
   * A number of both sides that is added up; null adds nothing.
   */
  sum: string;
}
/**
 * What a difference means for which its conditions hold.
 */
export interface ClassifyRule {
  /**
   * What the rule is called where a break is explained.
   */
  name: string;
  /**
   * Rules of higher priority are asked first.
   */
  priority?: number;
  conditions: Condition;
  event: ClassifyEvent;
}
/**
 * A difference that is as it must be, such as an empty rate on a closed date. It is counted, and is never open.
 */
export interface CompliantEvent {
  /**
   * It is as it must be.
   */
  type: 'compliant';
  params: CompliantParams;
}
/**
 * Why the difference is as it must be.
 */
export interface CompliantParams {
  /**
   * Why it needs no answer, in one word of the business.
   */
  reason: string;
  /**
   * What is to be done: nothing (`pass`), look at it (`flag_for_audit`), at once (`escalate`), or set values in the counterpart's system (`correct`), which the break then lists. tieout itself does none of it.
   */
  action?: 'pass' | 'flag_for_audit' | 'escalate' | 'correct';
}
/**
 * A known difference that may stay, for a reason, and perhaps until a day. It is counted, and is not open while it is accepted.
 */
export interface AcceptedEvent {
  /**
   * It is known, and may stay.
   */
  type: 'accepted';
  params: AcceptedParams;
}
/**
 * Why the difference may stay, until when, and who has said so.
 */
export interface AcceptedParams {
  /**
   * Why it needs no answer, in one word of the business.
   */
  reason: string;
  /**
   * The last day it is accepted, as yyyy-MM-dd, by the as-of instant of the run in UTC. Afterwards the classify rule does not hold any more, and the difference is judged by the others.
   */
  until?: string;
  /**
   * The team that answers, instead of the one that the rule or the tier names.
   */
  owner?: string;
  /**
   * What is to be done: nothing (`pass`), look at it (`flag_for_audit`), at once (`escalate`), or set values in the counterpart's system (`correct`), which the break then lists. tieout itself does none of it.
   */
  action?: 'pass' | 'flag_for_audit' | 'escalate' | 'correct';
}
/**
 * A difference that needs an answer.
 */
export interface BreakEvent {
  /**
   * It needs an answer.
   */
  type: 'break';
  params: BreakParams;
}
/**
 * Tier and category of the break, who answers, and what is to be done.
 */
export interface BreakParams {
  /**
   * Who has to answer: 1 transient, 2 structural, 3 business, 4 ledger.
   */
  tier: number;
  /**
   * What kind of break it is, in one word of the business.
   */
  category: string;
  /**
   * The team that answers, instead of the one that the rule or the tier names.
   */
  owner?: string;
  /**
   * What is to be done: nothing (`pass`), look at it (`flag_for_audit`), at once (`escalate`), or set values in the counterpart's system (`correct`), which the break then lists. tieout itself does none of it.
   */
  action?: 'pass' | 'flag_for_audit' | 'escalate' | 'correct';
}
/**
 * The points of all factors, added up and at most 100, rounded to two digits; and from which score each level begins. Below the first level a break is `low`.
 */
export interface Severity {
  /**
   * What makes a break matter.
   *
   * @minItems 1
   */
  factors: [SeverityFactor, ...SeverityFactor[]];
  levels: SeverityLevels;
}
/**
 * A number, and the points that it is worth: what `expr` says, or how many breaks `history` counts.
 */
export interface SeverityFactor {
  /**
   * What the factor is called where a break is explained.
   */
  name: string;
  /**
   * A number, over `baseline.<field>`, `counterpart.<field>`, `delta.<field>` (of the compared fields; of dates and times in seconds), `age_days`, `lookups.<name>.<column>` and constants such as `param.rate`. Null is worth nothing, and is said.
   */
  expr?: string;
  history?: BreakHistory;
  /**
   * What the number is worth: at each number the points, from 0 to 100, on a straight line in between, and as at the ends beyond them. The numbers ascend.
   *
   * @minItems 1
   */
  points: [[number, number], ...[number, number][]];
}
/**
 * How many breaks of the same rule, instance and counterpart with the same values in some fields were seen first in the days before the as-of of the run, whatever became of them. Those of the scope of the run are not counted.
 */
export interface BreakHistory {
  /**
   * The fields that must be equal: of the key of the break, else of its record of the baseline, else of the counterpart. Where one of them is null, the number is null.
   *
   * @minItems 1
   * @maxItems 8
   *
   * Items: A name of lower-case letters, digits and underscores that begins with a letter and is no reserved word.
   */
  by:
    | [string]
    | [string, string]
    | [string, string, string]
    | [string, string, string, string]
    | [string, string, string, string, string]
    | [string, string, string, string, string, string]
    | [string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string];
  /**
   * How many times 24 hours before the as-of of the run are looked at.
   */
  days: number;
}
/**
 * The score from which each level begins.
 */
export interface SeverityLevels {
  /**
   * From which score a break is `medium`.
   */
  medium?: number;
  /**
   * From which score a break is `high`.
   */
  high?: number;
  /**
   * From which score a break is `critical`.
   */
  critical?: number;
}
/**
 * How much may be broken before a run is held.
 */
export interface Limits {
  /**
   * Breaks in percent of what was judged of a counterpart: pairs, and lone records of both sides, without what is excluded, pending or blocked. A run that is above it for any counterpart is held; exactly so much is allowed. Compliant and accepted differences are no breaks.
   */
  breakRate: string;
}
/**
 * What a system delivers, where it is fetched, and how its columns become fields. In `systems/`.
 */
export interface SystemDocument {
  /**
   * The version of the configuration language the document is written in.
   */
  tieout: 1;
  /**
   * What the system is called.
   */
  system: string;
  /**
   * What this is, for the people who read it.
   */
  description?: string;
  /**
   * The template it is made of. Keys of its own are laid over those of the template: mappings merge key by key, lists and single values are replaced.
   */
  template?: string;
  /**
   * Values for the parameters of the template, by name.
   */
  with?: {
    /**
     * A value of the parameter's type.
     */
    [k: string]: string | number | boolean | {};
  };
  /**
   * Words that rules choose systems by.
   */
  tags?: {
    [k: string]: string;
  };
  owner?: Owner;
  /**
   * What it was called before, the oldest name first. Breaks, runs and deliveries of those names are its history.
   *
   * @minItems 1
   *
   * Items: A name of lower-case letters, digits and hyphens that begins with a letter.
   */
  formerly?: [string, ...string[]];
  /**
   * What kind of system it is.
   */
  role?: 'pos' | 'erp' | 'oms' | 'wms' | 'pms' | 'channel-manager' | 'tpm' | 'edi-partner' | 'other';
  /**
   * The IANA time zone of times that are written without one.
   */
  timezone?: string;
  /**
   * How the system is reached, by name.
   */
  connections: {
    [k: string]: Connection;
  };
  /**
   * What it delivers, by name: each feed is one kind of record.
   */
  feeds: {
    [k: string]: Feed;
  };
}
/**
 * A plugin and its options.
 */
export interface Connection {
  /**
   * What fetches the bytes.
   */
  plugin: string;
  /**
   * The policy of `tieout.yaml` that the connection is used by.
   */
  policy?: string;
  /**
   * The plugin's options, as it describes them: texts, numbers, lists, texts by name, or `{ secret: NAME }` where the plugin takes a secret.
   */
  options?: {
    [k: string]: OptionValue;
  };
}
/**
 * Texts by name; or, with `secret` alone, a value that is never written down: its name, which `tieout.yaml` must allow to this system.
 */
export interface NamedOption {
  /**
   * The name by which the provider of secrets knows the value.
   */
  secret?: string;
  /**
   * A text, a whole number, true or false.
   */
  [k: string]: string | number | boolean | undefined;
}
/**
 * One kind of record that the system delivers.
 */
export interface Feed {
  /**
   * What this is, for the people who read it.
   */
  description?: string;
  /**
   * What its records are.
   */
  entity: string;
  schedule?: FeedSchedule;
  expect?: Expect;
  fetch: Fetch;
  transmission?: Transmission;
  delivery?: Delivery;
  idempotency?: Idempotency;
  parse: Parse;
  /**
   * How columns become fields. A delivery is read with the last map that begins no later than its date; what a later map does not name stays as before.
   *
   * @minItems 1
   */
  map: [FeedMap, ...FeedMap[]];
}
/**
 * When the feed is fetched without anybody asking for it, while `tieout serve` runs.
 */
export interface FeedSchedule {
  /**
   * Five fields, as node-cron reads them: minute, hour, day of the month, month, day of the week. Where both kinds of days are given, both must hold. Names (`mon-fri`, `jan`), `* /15`, `L` for the last day of a month, `15W` for the working day nearest to a day and `1#2` for the second Monday are understood.
   */
  cron: string;
  /**
   * The IANA time zone of the clock that `cron` and `blackouts` read.
   */
  timezone?: string;
  /**
   * What becomes of times that passed while no tieout was running: `once` makes up for the last of them, `skip` for none. What is late by less than five minutes was not missed.
   */
  misfire?: 'once' | 'skip';
  await?: Await;
  /**
   * Times of the day in which nothing of this schedule begins. What is due within one begins when it ends: once, however often it was due. Those of `tieout.yaml` hold too.
   *
   * @minItems 1
   */
  blackouts?: [Blackout, ...Blackout[]];
}
/**
 * How long a scheduled delivery that is not there yet is looked for again. Meanwhile the other work of its system goes on. Not for messages, of which none may be waiting.
 */
export interface Await {
  /**
   * How long is waited before it is looked for again: from 1m to 24h.
   */
  every?: string;
  /**
   * How long it is looked for, from when it was due: up to 7 days.
   */
  for?: string;
}
/**
 * When a delivery must have landed. One that has not is missing: it is told, shown by `tieout feeds`, and measured.
 */
export interface Expect {
  every:
    | [
        'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun',
        ...('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[]
      ]
    | 'day';
  /**
   * When it must have landed: on the day it is scheduled for, which is its date less `fetch.offset`, in the time zone of the schedule or, without one, of the system.
   */
  by: string;
  /**
   * A calendar of `tieout.yaml`: on its weekend and its holidays no delivery is scheduled, and none is expected.
   */
  calendar?: string;
}
/**
 * Where a delivery is found.
 */
export interface Fetch {
  /**
   * A connection of this system.
   */
  connection: string;
  /**
   * What one delivery is, below the connection: files, an address below a URL, a table, a queue. `${date:yyyyMMdd}` is the delivery date; of files `*` and `?` stand for any characters or one.
   */
  path: string;
  /**
   * Days from the day that a delivery is scheduled for to its date: a file that arrives in the night with the sales of the day before has `-1d`.
   */
  offset?: string;
  /**
   * What is asked of the connection, as its plugin describes it: how pages follow one another, what tells how far a delivery went. `${date:…}` is the delivery date. Never a secret: those are of the connection.
   */
  options?: {
    [k: string]: OptionValue;
  };
  checksum?: Checksum;
  messages?: Messages;
  ready?: Ready;
  afterwards?: Afterwards;
}
/**
 * What proves that a file arrived as it was sent. It is verified before the file is used.
 */
export interface Checksum {
  /**
   * The name of the file beside each file that holds its SHA-256 or MD5, as sha256sum and md5sum write them or alone. `${file.name}` is the name of the file.
   */
  sidecar: string;
}
/**
 * How messages of a broker are taken: those that arrive together are one batch. Only for plugins that bring messages.
 */
export interface Messages {
  /**
   * How many messages are one batch at most.
   */
  count?: number;
  /**
   * How long is waited for more messages after the first of a batch, and for a first one before none is left. At most 1h.
   */
  within?: string;
  /**
   * How often a message is tried that its broker says was taken and never accepted, because tieout or its database failed with it. After that it goes to the dead letters.
   */
  attempts?: number;
}
/**
 * When files are written whole, where the source writes no marker. Of fetchers of files.
 */
export interface Ready {
  /**
   * How long size and modification time of every file must stay the same, and no file be added, while they are looked at. A delivery that does not is not ingested.
   */
  stableFor: string;
}
/**
 * What becomes of files, and of their checksums beside them, once what was in them is kept. Nothing in an environment that is `readOnly`. A file that has the new name already is never overwritten: the moved one gets a number. Of fetchers of files.
 */
export interface Afterwards {
  /**
   * The folder below the connection that they are moved to; it is made where it is missing. `${date:yyyyMM}` is the delivery date.
   */
  move?: string;
  /**
   * What they are called from then on, in their folder. `${file.name}` is the name of the file.
   */
  rename?: string;
}
/**
 * The sender's id of a file, unique in the feed: other content under an id that was there before is held.
 */
export interface Transmission {
  /**
   * What holds the id: the name of the file.
   */
  from: 'filename';
  /**
   * A regular expression (RE2) with one group, which is the id.
   */
  pattern?: string;
}
/**
 * What the records of the feed are, out of all its deliveries. Absent: a delivery stands for its date, and a later one for the same date takes its place.
 */
export interface Delivery {
  complete?: Complete;
  restate?: Restate;
  /**
   * How many fewer records a delivery may have than the one it replaces, in percent of that one: a greater loss is held. For `replace`.
   */
  shrinkLimit?: string;
  /**
   * `replace`: a delivery replaces what earlier ones said of the dates it covers. `upsert`: of the records with one identity, the one with the latest version counts. `append`: all deliveries together.
   */
  mode?: 'replace' | 'upsert' | 'append';
  covers?: Covers;
  /**
   * A record whose date the delivery does not cover: `quarantine` sets it aside, `upsert` lets it take the place of the record with its identity.
   */
  outside?: 'quarantine' | 'upsert';
  /**
   * The fields that tell which of two records with one identity is the later one, the first deciding. For `upsert`.
   *
   * @minItems 1
   *
   * Items: A name of lower-case letters, digits and underscores that begins with a letter and is no reserved word.
   */
  version?: [string, ...string[]];
  /**
   * An expression that is true for a record that deletes its identity. For `upsert`.
   */
  deleted?: string;
  reversal?: Reversal;
}
/**
 * What tells that all files of a delivery are there: a marker, or a manifest. Before that nothing is ingested. Both stand beside the files.
 */
export interface Complete {
  /**
   * The name of a file that the source writes last.
   */
  marker?: string;
  /**
   * The name of a file that lists the files, one per line: as sha256sum and md5sum write them, or as `name,size,digest`, where the size and the digest may be left out. All of them must be there, and no other.
   */
  manifest?: string;
}
/**
 * Deliveries for a date that was delivered before.
 */
export interface Restate {
  /**
   * How long after the delivery date another delivery for it counts; a later one is held.
   */
  accept: string;
}
/**
 * The dates that a delivery speaks for.
 */
export interface Covers {
  /**
   * The date or timestamp that says which day a record belongs to: a run of a day reads the records of that day.
   */
  field?: string;
  by?: Window | ('filename' | 'records' | 'all');
}
/**
 * The days from the delivery date on, both inclusive.
 */
export interface Window {
  /**
   * The first day, counted from the delivery date.
   */
  from: string;
  /**
   * The last day, counted from the delivery date.
   */
  to: string;
}
/**
 * Records that take back others. For `upsert` and `append`.
 */
export interface Reversal {
  /**
   * An expression that is true for a reversal.
   */
  when: string;
  /**
   * The fields in which a reversal and what it takes back are equal.
   *
   * @minItems 1
   *
   * Items: A name of lower-case letters, digits and underscores that begins with a letter and is no reserved word.
   */
  refersTo: [string, ...string[]];
  /**
   * Numbers, such as amounts, that a reversal is added to what it takes back: the record stays with what is left, and only the reversal leaves. Amounts count as they are delivered, with their sign.
   *
   * @minItems 1
   *
   * Items: A name of lower-case letters, digits and underscores that begins with a letter and is no reserved word.
   */
  net?: [string, ...string[]];
}
/**
 * The business key of a record. A record whose key was delivered before, with the same content, does not count again; with another content it is a dead letter, or with `upsert` a version.
 */
export interface Idempotency {
  /**
   * Fields of the entity or of the map that tell a record from every other of the feed, whenever it is delivered.
   *
   * @minItems 1
   *
   * Items: A name of lower-case letters, digits and underscores that begins with a letter and is no reserved word.
   */
  key: [string, ...string[]];
}
/**
 * A file of values between delimiters, with a header or without.
 */
export interface CsvParse {
  /**
   * How the file is written.
   */
  format: 'csv';
  /**
   * How files are packed. `auto`: as the ending of their name says, `.gz`, `.zip` or `.zst`. Each file in a zip archive is a payload of its own.
   */
  compression?: 'auto' | 'none' | 'gzip' | 'zip' | 'zstd';
  /**
   * What stands between two values: up to eight characters.
   */
  delimiter?: string;
  /**
   * The character around a value that holds a delimiter or a line end; doubled, it stands for itself.
   */
  quote?: string;
  /**
   * What bytes are that are not valid UTF-8. Bytes that are valid UTF-8 are read as UTF-8, unless UTF-16 is declared; a byte order mark is always believed.
   */
  encoding?:
    | 'utf-8'
    | 'utf-16'
    | 'utf-16le'
    | 'utf-16be'
    | 'windows-1250'
    | 'windows-1251'
    | 'windows-1252'
    | 'windows-1253'
    | 'windows-1254'
    | 'windows-1257'
    | 'iso-8859-1'
    | 'iso-8859-2'
    | 'iso-8859-15'
    | 'cp437'
    | 'cp850'
    | 'cp852';
  header?: Header;
  /**
   * How many lines at the end are no data; blank lines do not count. A `trailer` is safer: it is told by its text.
   */
  footer?: number;
  trailer?: Trailer;
}
/**
 * Lines above the header, rows that it is made of, or names by position where the file has none.
 */
export interface HeaderPlace {
  /**
   * How many lines stand above the header, such as a title; blank lines count.
   */
  skip?: number;
  /**
   * How many records the header has. The parts of a name are joined by a space; empty parts are left out.
   */
  rows?: number;
  /**
   * What the columns of a file without a header are called, by their position.
   *
   * @minItems 1
   *
   * Items: A column by its name in the header.
   */
  names?: [string, ...string[]];
}
/**
 * The last line, which says what the file holds. It is never data; a record like it anywhere else is damaged.
 */
export interface Trailer {
  /**
   * The text that the line begins with, be it quoted or not.
   */
  startsWith: string;
  /**
   * Which value of the trailer is the number of records, from 1.
   */
  count?: number;
  /**
   * Which value of the trailer is the total of a field, from 1, by the field: one of the entity, or a helper field that every map has.
   */
  totals?: {
    /**
     * Which value of the trailer, from 1.
     */
    [k: string]: number;
  };
}
/**
 * A JSON document with a list of records in it. Fields are mapped by address, such as `$.store.id`.
 */
export interface JsonParse {
  /**
   * A JSON document.
   */
  format: 'json';
  /**
   * How files are packed. `auto`: as the ending of their name says, `.gz`, `.zip` or `.zst`. Each file in a zip archive is a payload of its own.
   */
  compression?: 'auto' | 'none' | 'gzip' | 'zip' | 'zstd';
  /**
   * The address of the list whose items are the records. A document that is the list itself has it at `$`.
   */
  records?: string;
}
/**
 * One JSON value on each line. Fields are mapped by address, such as `$.store.id`.
 */
export interface NdjsonParse {
  /**
   * JSON values, one on each line.
   */
  format: 'ndjson';
  /**
   * How files are packed. `auto`: as the ending of their name says, `.gz`, `.zip` or `.zst`. Each file in a zip archive is a payload of its own.
   */
  compression?: 'auto' | 'none' | 'gzip' | 'zip' | 'zstd';
}
/**
 * A table in a file of Apache Parquet. Fields are mapped by the names of columns; one in a group is called `group.column`.
 */
export interface ParquetParse {
  /**
   * Apache Parquet, whatever its pages are compressed by.
   */
  format: 'parquet';
  /**
   * How files are packed. `auto`: as the ending of their name says, `.gz`, `.zip` or `.zst`. Each file in a zip archive is a payload of its own.
   */
  compression?: 'auto' | 'none' | 'gzip' | 'zip' | 'zstd';
}
/**
 * How the fields of the entity are made from a record as it arrived.
 */
export interface FeedMap {
  /**
   * The first delivery date it holds for, as yyyy-MM-dd. Only the first map may leave it out.
   */
  since?: string;
  /**
   * Where each field comes from, by its name in the entity.
   */
  fields: {
    [k: string]: FieldSource;
  };
}
/**
 * The same value for every record.
 */
export interface ConstantSource {
  /**
   * The value every record gets. It must be a value of the field's type.
   */
  value: string | number | boolean;
}
/**
 * A value computed from the record.
 */
export interface ExpressionSource {
  /**
   * A scalar SQL expression: field.x is the typed value of a field, raw."X" the text of a column as it arrived.
   */
  expr: string;
}
/**
 * 1, 2, 3 … in file order, for files without a line number.
 */
export interface PositionSource {
  position: Position;
}
/**
 * Among which records the position is counted.
 */
export interface Position {
  /**
   * The fields whose values the counted records share.
   *
   * @minItems 1
   *
   * Items: A name of lower-case letters, digits and underscores that begins with a letter and is no reserved word.
   */
  within: [string, ...string[]];
}
/**
 * The value that a reference has for the text of a column, or of several. A record whose text is not there is set aside as the reference says.
 */
export interface CrosswalkSource {
  from: KeyColumns;
  /**
   * A reference of kind crosswalk.
   */
  crosswalk: string;
  /**
   * A date field of the entity, read from a column: the day on which the value must hold.
   */
  asOf?: string;
}
/**
 * The SHA-256 of other fields of the record, as 64 hexadecimal digits: of the UTF-8 bytes of a JSON array of their canonical texts, in the order named, without spaces; null for a field without a value.
 */
export interface HashSource {
  /**
   * The fields that are hashed, in this order.
   *
   * @minItems 1
   *
   * Items: A name of lower-case letters, digits and underscores that begins with a letter and is no reserved word.
   */
  hash: [string, ...string[]];
}
/**
 * A column, and how its text is written.
 */
export interface ColumnSource {
  /**
   * A column by its name in the header.
   */
  from: string;
  /**
   * How a date, a timestamp or a time is written: yyyy yy MM M MMM dd d HH H mm ss SSS SSSSSS; a time of day without year, month and day.
   */
  format?: string;
  timezone?: ZoneField | string;
  /**
   * What stands before the fraction of a number.
   */
  decimal?: '.' | ',';
  /**
   * What stands between the thousands of a number.
   */
  group?: string;
  /**
   * Which instant a wall time is that the zone has twice, on the night when clocks go back.
   */
  ambiguous?: 'earlier' | 'later';
  /**
   * The wall time at which a business day begins: what is earlier belongs to the day before. For a date that is read from a time.
   */
  cutoff?: string;
  /**
   * Where the sign of a number stands: leading is -12.50, trailing 12.50-, parentheses (12.50). A number written in another way is set aside.
   */
  negative?: 'leading' | 'trailing' | 'parentheses';
  /**
   * What may stand before or behind the digits of a number, such as a currency symbol, with or without a space. A number with any other is set aside.
   */
  symbol?: string;
  /**
   * Texts that stand for a value of the field, by what arrives, after the field's normalisers. Any other text is read as it is.
   */
  values?: {
    /**
     * A value as it is written: text, a number or true or false. Numbers are read from their text and stay exact.
     */
    [k: string]: string | number | boolean;
  };
  /**
   * What an absent value becomes. A value that cannot be read is still set aside.
   */
  empty?: string | number | boolean;
  /**
   * Makes it a helper field, which the entity does not have: expressions and hashes may read it, no snapshot keeps it.
   */
  type?:
    | 'string'
    | 'integer'
    | 'decimal'
    | 'money'
    | 'boolean'
    | 'date'
    | 'timestamp'
    | 'time'
    | 'currency'
    | 'gtin'
    | 'country';
  /**
   * Of a helper field of type decimal or money: how many decimal digits a value may have at most, before and after the point together.
   */
  precision?: number;
  /**
   * Of a helper field of type decimal or money: how many of the digits stand after the point.
   */
  scale?: number;
  /**
   * Of a helper field of type money: the field of type currency that says in which currency the amount is.
   */
  currency?: string;
  /**
   * Of a helper field: what is done to the text, in this order, before it is read as its type.
   */
  normalize?: Normalizer[];
}
/**
 * The field whose text is the IANA time zone. A record whose zone is not known is set aside.
 */
export interface ZoneField {
  /**
   * A string field, or helper field, that is read from a column.
   */
  field: string;
}
/**
 * What many systems have in common, with parameters for what differs. Besides the keys below it has those of a system, in `systems/`.
 */
export interface TemplateDocument {
  /**
   * The version of the configuration language the document is written in.
   */
  tieout: 1;
  /**
   * What the template is called.
   */
  template: string;
  parameters?: Parameters;
}
/**
 * Cases of a rule: a few records of each side, and what the rule must make of them. In `rules/`, in files `*.test.yaml`. `tieout test` plays them.
 */
export interface TestDocument {
  /**
   * The version of the configuration language the document is written in.
   */
  tieout: 1;
  /**
   * The rule that is tested.
   */
  test: string;
  /**
   * What this is, for the people who read it.
   */
  description?: string;
  /**
   * Of a rule that has one instance for each system: the system whose instance is tested.
   */
  instance?: string;
  /**
   * The instant at which the rule judges: what waits and what is late, and what holds until a day, goes by it. A timestamp with its zone.
   */
  asOf: string;
  given?: TestRecord;
  /**
   * Rows that references have in these cases, in place of all of their own, by the name of the reference. A column that a row does not name is empty.
   */
  reference?: {
    /**
     * The rows of one reference.
     */
    [k: string]: ReferenceRow[];
  };
  /**
   * The cases, each on its own: none sees the records of another.
   *
   * @minItems 1
   */
  cases: [TestCase, ...TestCase[]];
}
/**
 * Fields of the entity, by name, as they are once a feed is read: no columns of a file. What is not said is taken from `given`, else it is the default of the field, else null.
 */
export interface TestRecord {
  /**
   * A value as a field or a column holds it. A text stands in quotes where YAML would read a number.
   */
  [k: string]: string | number | boolean | null;
}
/**
 * Columns of the reference, by name.
 */
export interface ReferenceRow {
  /**
   * A value as a field or a column holds it. A text stands in quotes where YAML would read a number.
   */
  [k: string]: string | number | boolean | null;
}
/**
 * Records, and what the rule makes of them. Beside `baseline`, each counterpart by the name that the rule gives it.
 */
export interface TestCase {
  /**
   * What the case shows, as a sentence.
   */
  name: string;
  baseline?: TestRecords;
  expect: Expectation;
  [k: string]: TestRecords | string | Expectation | undefined;
}
/**
 * Records that stand in a file of their own.
 */
export interface RecordFile {
  /**
   * A CSV file with a header, or a JSON file with a list, of fields of the entity. It stands beside the test, or in a folder below it.
   */
  file: string;
}
/**
 * Counts and breaks. What is not named may be anything. Of several counterparts, counts are added up, so that a record of the baseline counts for each of them, and breaks are those of all.
 */
export interface Expectation {
  /**
   * Pairs that are equal; a group is one.
   */
  match?: number;
  /**
   * Pairs that differ, no more than they may.
   */
  'within-tolerance'?: number;
  /**
   * Pairs that differ more than they may.
   */
  mismatch?: number;
  /**
   * Records of either side without a partner.
   */
  missing?: number;
  /**
   * Records of either side that are repeated on their side.
   */
  duplicate?: number;
  /**
   * Records of either side of which no partner is chosen among several.
   */
  ambiguous?: number;
  /**
   * Records of either side whose partner is set aside.
   */
  blocked?: number;
  /**
   * Records of either side that are not judged: of another scope, or left out by `where`.
   */
  excluded?: number;
  /**
   * Records of either side whose partner is due later.
   */
  pending?: number;
  /**
   * Records of either side whose partner was due before.
   */
  late?: number;
  /**
   * Differences that are judged a break.
   */
  break?: number;
  /**
   * Differences that are as they must be.
   */
  compliant?: number;
  /**
   * Differences that are accepted.
   */
  accepted?: number;
  /**
   * Records of any side that do not fit their entity.
   */
  quarantined?: number;
  /**
   * Records of any side that a check of their entity refuses.
   */
  'dead-letter'?: number;
  /**
   * The breaks, in any order: each that is listed is one that was found, and none is left over. `[]`: there is none.
   */
  breaks?: ExpectedBreak[];
  /**
   * What must come of single counterparts, by name.
   */
  counterparts?: {
    [k: string]: ExpectationOfOne;
  };
}
/**
 * What is asked of one break. What is not named may be anything.
 */
export interface ExpectedBreak {
  /**
   * Who has to answer: 1 transient, 2 structural, 3 business, 4 ledger.
   */
  tier?: number;
  /**
   * What kind of break it is, in one word of the business.
   */
  category?: string;
  /**
   * What happened to the records.
   */
  outcome?: 'mismatch' | 'missing' | 'duplicate' | 'ambiguous';
  /**
   * On which side a lone record is.
   */
  side?: 'baseline' | 'counterpart';
  /**
   * The fields that differ more than they may: all of them, in any order.
   *
   * Items: A field that is compared, `invariants.NAME`, or `lookups.NAME`.
   */
  differences?: string[];
  /**
   * How much it matters.
   */
  severity?: 'low' | 'medium' | 'high' | 'critical';
  /**
   * The team that answers for it, as the classify rule that decides, the rule or the tier names it.
   */
  owner?: string;
  /**
   * What is to be done about it.
   */
  action?: 'pass' | 'flag_for_audit' | 'escalate' | 'correct';
  key?: TestRecord;
  /**
   * Values of facts, as conditions of classify rules know them.
   */
  facts?: {
    /**
     * A value as a field or a column holds it. A text stands in quotes where YAML would read a number.
     */
    [k: string]: string | number | boolean | null;
  };
}
/**
 * Counts and breaks of one counterpart: its pairs, its records, and those of the baseline as it is compared with them.
 */
export interface ExpectationOfOne {
  /**
   * Pairs that are equal; a group is one.
   */
  match?: number;
  /**
   * Pairs that differ, no more than they may.
   */
  'within-tolerance'?: number;
  /**
   * Pairs that differ more than they may.
   */
  mismatch?: number;
  /**
   * Records of either side without a partner.
   */
  missing?: number;
  /**
   * Records of either side that are repeated on their side.
   */
  duplicate?: number;
  /**
   * Records of either side of which no partner is chosen among several.
   */
  ambiguous?: number;
  /**
   * Records of either side whose partner is set aside.
   */
  blocked?: number;
  /**
   * Records of either side that are not judged: of another scope, or left out by `where`.
   */
  excluded?: number;
  /**
   * Records of either side whose partner is due later.
   */
  pending?: number;
  /**
   * Records of either side whose partner was due before.
   */
  late?: number;
  /**
   * Differences that are judged a break.
   */
  break?: number;
  /**
   * Differences that are as they must be.
   */
  compliant?: number;
  /**
   * Differences that are accepted.
   */
  accepted?: number;
  /**
   * Its records that do not fit their entity.
   */
  quarantined?: number;
  /**
   * Its records that a check of their entity refuses.
   */
  'dead-letter'?: number;
  /**
   * The breaks, in any order: each that is listed is one that was found, and none is left over. `[]`: there is none.
   */
  breaks?: ExpectedBreak[];
}
/**
 * The operator's file, `tieout.yaml`: where a workspace begins, and where its results are kept.
 */
export interface WorkspaceDocument {
  /**
   * The version of the configuration language the document is written in.
   */
  tieout: 1;
  /**
   * What the workspace is called.
   */
  workspace: string;
  /**
   * Where the workspace runs, by name. Commands choose one with --environment.
   */
  environments?: {
    [k: string]: Environment;
  };
  /**
   * The teams that `owner` may name.
   */
  teams?: {
    [k: string]: Team;
  };
  database?: SecretReference;
  secrets?: Secrets;
  plugins?: Plugins;
  directories?: Directories;
  privateHosts?: PrivateHosts;
  archive?: Archive;
  retention?: Retention;
  /**
   * How connections are used, by name: how long is waited, how often is tried again, when a connection rests, how much is asked at a time. A connection has the policy `default` unless it names another.
   */
  policies?: {
    [k: string]: Policy;
  };
  tiers?: Tiers;
  /**
   * Which weeks, fiscal periods and quarters there are, and on which days people work, by the name that rules give in `scope.calendar`. Without one a rule goes by the Gregorian calendar, ISO weeks, Monday to Friday, without holidays.
   */
  calendars?: {
    [k: string]: Calendar;
  };
  /**
   * Times of the day in which nothing that is scheduled begins, beside those of each schedule. What is due within one begins when it ends.
   *
   * @minItems 1
   */
  blackouts?: [GeneralBlackout, ...GeneralBlackout[]];
  queue?: Queue;
  serve?: Serve;
}
/**
 * One place where the workspace runs.
 */
export interface Environment {
  /**
   * Texts that stand where `${var.name}` is written, by name.
   */
  variables?: {
    [k: string]: string;
  };
  /**
   * Nothing leaves it: no file is moved, nothing is published, nobody is alerted.
   */
  readOnly?: boolean;
}
/**
 * People who answer for something.
 */
export interface Team {
  /**
   * Whom to ask, as an address or a name.
   */
  contact?: string;
}
/**
 * A value that is never written down: its name, which the provider of secrets knows.
 */
export interface SecretReference {
  /**
   * The name of the environment variable, or of the file, that holds the value.
   */
  secret: string;
}
/**
 * Where secrets come from, and which systems may use which.
 */
export interface Secrets {
  /**
   * `env` reads variables of the environment; `file` reads the file of a secret's name in `directory`, as container platforms mount them. One line end at the end of a file is no part of its value.
   */
  provider?: 'env' | 'file';
  /**
   * Where the files of `provider: file` are: absolute, or a hidden folder of the workspace, which no connection reads.
   */
  directory?: string;
  /**
   * By system: which secrets it may use, and where they may be sent.
   */
  allow?: {
    [k: string]: SystemAllowance;
  };
}
/**
 * What the connections of one system may do with secrets.
 */
export interface SystemAllowance {
  /**
   * The secrets that it may use; `*` stands for any characters of a name.
   *
   * @minItems 1
   */
  names: [string, ...string[]];
  /**
   * The hosts they may be sent to: a name, `*.example.com` for all names below it, an address, each with a port or for all ports; `*` for every host. Without it they may be sent nowhere, which is enough for a plugin that sends nothing.
   */
  hosts?: string[];
}
/**
 * Which packages of others may be loaded.
 */
export interface Plugins {
  /**
   * Packages by name and exact version, installed beside or above `tieout.yaml`. Nothing else is loaded.
   */
  allow?: string[];
}
/**
 * Which directories outside of the workspace connections may read. Files of the workspace need no allowance; hidden ones are never read.
 */
export interface Directories {
  /**
   * Absolute paths; what is below one of them may be read.
   */
  allow?: string[];
}
/**
 * Which hosts of this machine and of private networks connections over HTTP may ask. Hosts of the internet need no allowance; link-local addresses are never asked.
 */
export interface PrivateHosts {
  /**
   * Names or addresses of hosts, with or without a port, `*.example.com` for every name below that one.
   */
  allow?: string[];
}
/**
 * Where payloads and snapshots are kept.
 */
export interface Archive {
  /**
   * A directory; a relative one is under the workspace.
   */
  directory: string;
}
/**
 * How long objects of the archive are kept, counted from the delivery date of the batch or the end of the scope of the run that names them; the youngest counts.
 */
export interface Retention {
  /**
   * Payloads as they were delivered, with the files that they were packed in.
   */
  raw?: string;
  /**
   * Snapshots made of payloads: typed records.
   */
  normalized?: string;
  /**
   * What else a run was given: the keys of records that were set aside.
   */
  reconciled?: string;
}
/**
 * How a connection is used. What it does not say has the value given here, also where the policy `default` says something else.
 */
export interface Policy {
  /**
   * How long the source may be silent before an attempt has failed: until it lists what it has, and between one part of a payload and the next. At most 1h.
   */
  timeout?: string;
  retry?: Retry;
  breaker?: Breaker;
  /**
   * How many listings and payloads are asked of the connection at a time.
   */
  concurrency?: number;
  rate?: Rate;
  /**
   * How long is waited where the source asks to be left alone, such as by `Retry-After`. Where it asks for more, nothing is asked of it until then: pages that are there are kept, and the same command goes on later. At most 1h.
   */
  patience?: string;
}
/**
 * How often is tried again, and after how long. The wait doubles each time, from `base` to `max`.
 */
export interface Retry {
  /**
   * How often is tried in all; 1: never again.
   */
  attempts?: number;
  /**
   * The wait before the second attempt; 0s: none.
   */
  base?: string;
  /**
   * The longest wait, not below `base`. At most 1h.
   */
  max?: string;
  /**
   * How much of a wait is left to chance, so that not all come back at once: all of it (`full`), its second half (`half`) or nothing (`none`).
   */
  jitter?: 'full' | 'half' | 'none';
}
/**
 * After this many failures in a row nothing is asked of the connection until it has cooled down; then one attempt decides.
 */
export interface Breaker {
  /**
   * How many attempts fail in a row, of all feeds of the connection.
   */
  failures?: number;
  /**
   * How long the connection rests. At most 24h.
   */
  cooldown?: string;
}
/**
 * At most so many questions in any time of this length.
 */
export interface Rate {
  /**
   * How many questions.
   */
  requests: number;
  /**
   * In how long. At most 24h.
   */
  per: string;
}
/**
 * The four tiers by number, and the default.
 */
export interface Tiers {
  '1'?: TransientTier;
  '2'?: StructuralTier;
  '3'?: BusinessTier;
  '4'?: LedgerTier;
  default?: DefaultVerdict;
}
/**
 * What goes away by itself: time-outs, throttling, locks. It is tried again, as the policy of the connection says.
 */
export interface TransientTier {
  /**
   * What the tier is called.
   */
  name: string;
  /**
   * Where what is in this tier goes. Tried again.
   */
  route?: 'retry';
}
/**
 * What cannot be read: set aside in quarantine.
 */
export interface StructuralTier {
  /**
   * What the tier is called.
   */
  name: string;
  /**
   * Where what is in this tier goes. Records are set aside in quarantine.
   */
  route?: 'quarantine';
  /**
   * The team that answers for what is in this tier, unless something nearer says who: the rule of a break, the reference that has no answer.
   */
  owner?: string;
  /**
   * How long there is for an answer, from when it was set aside or the break was opened: hours, days, or business days (`2bd`) of the calendar of the rule, in UTC; without one, and for records set aside, Monday to Friday.
   */
  due?: string;
}
/**
 * What is well-formed and wrong for the business: a dead letter, or a break.
 */
export interface BusinessTier {
  /**
   * What the tier is called.
   */
  name: string;
  /**
   * Where what is in this tier goes. Records become dead letters.
   */
  route?: 'dead-letter';
  /**
   * The team that answers for what is in this tier, unless something nearer says who: the rule of a break, the reference that has no answer.
   */
  owner?: string;
  /**
   * How long there is for an answer, from when it was set aside or the break was opened: hours, days, or business days (`2bd`) of the calendar of the rule, in UTC; without one, and for records set aside, Monday to Friday.
   */
  due?: string;
}
/**
 * What concerns the ledger: a break.
 */
export interface LedgerTier {
  /**
   * What the tier is called.
   */
  name: string;
  /**
   * The team that answers for what is in this tier, unless something nearer says who: the rule of a break, the reference that has no answer.
   */
  owner?: string;
  /**
   * How long there is for an answer, from when it was set aside or the break was opened: hours, days, or business days (`2bd`) of the calendar of the rule, in UTC; without one, and for records set aside, Monday to Friday.
   */
  due?: string;
}
/**
 * Tier and category of a difference that no classify rule decides.
 */
export interface DefaultVerdict {
  /**
   * Who has to answer: 1 transient, 2 structural, 3 business, 4 ledger.
   */
  tier: number;
  /**
   * What kind of break it is, in one word of the business.
   */
  category: string;
}
/**
 * Weeks, periods, quarters and business days. Periods of a Gregorian calendar are months, and its weeks begin on Monday (ISO 8601). Otherwise a year has 52 or 53 weeks, and each quarter three periods of whole weeks; the 53rd week belongs to the last period. Units are named `2026-W14`, `2026-P03` and `2026-Q1`.
 */
export interface Calendar {
  /**
   * How many weeks the three periods of a quarter have, or `gregorian`.
   */
  kind: 'gregorian' | '4-4-5' | '4-5-4' | '5-4-4';
  start?: YearStart | 'nrf';
  /**
   * The days of the week on which nobody works; an empty list: people work every day.
   *
   * Items: A day of the week, as its first three letters.
   */
  weekend?: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
  /**
   * A CSV file of the days on which nobody works, relative to `tieout.yaml`, with the columns `date` (`2026-12-25`) and `name`. They are part of the configuration version.
   */
  holidays?: string;
}
/**
 * The rule for the first day of a year, which is the first day of each of its weeks.
 */
export interface YearStart {
  /**
   * The month whose first day the year begins at: 1 is January.
   */
  month: number;
  /**
   * The day of the week.
   */
  weekday: 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
  /**
   * Which of these days: the one `nearest` to the first of the month, or the `last` one no later than it, so that the year before ends with the last such week of the month before.
   */
  rule: 'nearest' | 'last';
  /**
   * After which year it is named: that of the month it starts with, or that of the month it ends with.
   */
  named?: 'start' | 'end';
}
/**
 * A time of the day in which nothing that is scheduled begins.
 */
export interface GeneralBlackout {
  /**
   * The days on which it begins.
   *
   * @minItems 1
   *
   * Items: A day of the week, as its first three letters.
   */
  days?: [
    'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun',
    ...('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[]
  ];
  /**
   * When it begins.
   */
  from: string;
  /**
   * When it ends: on the next day where it is no later than `from`.
   */
  to: string;
  /**
   * The IANA time zone of the clock it is read on.
   */
  timezone: string;
}
/**
 * How `tieout serve` and `tieout worker` do what is waiting.
 */
export interface Queue {
  /**
   * How often a job is tried that fails for a reason that may pass, before somebody has to look at it.
   */
  attempts?: number;
  /**
   * How long is waited at most before the second try; before each further one twice as long, up to `max`. How long it is indeed is drawn at random from 0s on.
   */
  base?: string;
  /**
   * How long is waited between two tries at most.
   */
  max?: string;
  /**
   * How many jobs a process does at a time.
   */
  concurrency?: number;
  /**
   * How long a job stays with a worker that does not answer before another takes it: from 5s on.
   */
  lease?: string;
}
/**
 * Where `tieout serve` listens, and whom it believes.
 */
export interface Serve {
  listen?: Listen;
  tls?: Tls;
  /**
   * Addresses, or networks such as 10.0.0.0/8, of proxies whose X-Forwarded-For is believed.
   */
  trustProxy?: string[];
  oidc?: Oidc;
  rateLimit?: RateLimit;
  /**
   * Who may read /metrics: whoever may read anything (`viewer`), or everybody (`open`).
   */
  metrics?: 'viewer' | 'open';
}
/**
 * An address of this machine.
 */
export interface Listen {
  /**
   * A name or an address: 127.0.0.1 is this machine alone, 0.0.0.0 and :: every network it is in.
   */
  host?: string;
  /**
   * A TCP port; 0 is any that is free.
   */
  port?: number;
}
/**
 * A certificate and its key, as PEM.
 */
export interface Tls {
  /**
   * The file of the certificate and those that it was issued by; a relative path is under the workspace.
   */
  certificate: string;
  key: SecretReference | string;
}
/**
 * An issuer of tokens, and how they are read.
 */
export interface Oidc {
  /**
   * The URL of the issuer, as its tokens have it in `iss`. Its keys are found through `/.well-known/openid-configuration` below it.
   */
  issuer: string;
  /**
   * What tokens for tieout have in `aud`.
   */
  audience: string;
  /**
   * The claim that holds the roles of its bearer, with dots where it stands within another.
   */
  roles?: string;
  /**
   * How far the clock of the issuer may be from this one: up to 5m.
   */
  tolerance?: string;
}
/**
 * So many requests in so much time.
 */
export interface RateLimit {
  /**
   * How many.
   */
  requests?: number;
  /**
   * In how much time.
   */
  per?: string;
}
