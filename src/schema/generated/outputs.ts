/** Made by `npm run generate` from schemas/: change those, not this file. */

/**
 * The active configuration of an environment.
 */
export interface ApplyOutput {
  /**
   * false: it was the active configuration already, and nothing was kept.
   */
  isNew: boolean;
  configuration: AppliedConfiguration;
  /**
   * The version that was active until now; null before the first.
   */
  before: string | null;
  /**
   * What it says other than that; empty before the first.
   */
  changes: ConfigurationChange[];
}
/**
 * One time that a configuration became the active one of its environment.
 */
export interface AppliedConfiguration {
  /**
   * Later is greater; over all environments.
   */
  sequence: number;
  /**
   * The configuration version: SHA-256.
   */
  version: string;
  /**
   * The environment; null where the workspace declares none.
   */
  environment: string | null;
  /**
   * When. UTC, ISO 8601.
   */
  appliedAt: string;
  /**
   * Who applied it; null where the operating system has no name for them.
   */
  actor: string | null;
  /**
   * What git calls the files it was made of, with `+changes` where they were changed since; null without git.
   */
  commit: string | null;
  /**
   * Why, in words of whoever applied it; null where nothing was said.
   */
  because: string | null;
}
/**
 * What became of one thing that a configuration declares.
 */
export interface ConfigurationChange {
  /**
   * What it is.
   */
  kind: 'workspace' | 'system' | 'entity' | 'feed' | 'reference' | 'rule' | 'tier';
  /**
   * Its name: of a feed `system/feed`, of a rule `rule` or `rule/instance`.
   */
  name: string;
  /**
   * What became of it.
   */
  change: 'added' | 'removed' | 'changed';
  /**
   * What is not the same in it; empty where it was added or removed.
   */
  differences: ValueDifference[];
}
/**
 * One value of two configurations.
 */
export interface ValueDifference {
  /**
   * Keys and names with dots between.
   */
  path: string;
  /**
   * Plain data, an expression, condition or tolerance as its text; null where there is none.
   */
  from: {
    [k: string]: unknown;
  };
  /**
   * The same, in the later configuration.
   */
  to: {
    [k: string]: unknown;
  };
}
/**
 * Changes and who made them, the newest first.
 */
export interface AuditListOutput {
  /**
   * The changes.
   */
  events: AuditEvent[];
  /**
   * Where the next page begins; null on the last.
   */
  next: string | null;
}
/**
 * One change, and who made it.
 */
export interface AuditEvent {
  /**
   * What its changes are chained with.
   */
  stream: string;
  /**
   * Its number in its stream, from 1.
   */
  sequence: number;
  /**
   * When.
   */
  at: string;
  /**
   * Who made it.
   */
  actor: string;
  /**
   * Who that is: a person at a terminal, the holder of a token or of a JWT, or tieout itself.
   */
  actorKind: 'person' | 'token' | 'jwt' | 'tieout';
  /**
   * What was done.
   */
  action: string;
  /**
   * The id of what was changed.
   */
  subject: string;
  /**
   * What of it was changed, as it was; null: there was nothing.
   */
  before: {} | unknown[] | string | number | boolean | null;
  /**
   * What of it was changed, as it is since; null: there is nothing any more.
   */
  after: {} | unknown[] | string | number | boolean | null;
  /**
   * The trace that it belongs to (W3C Trace Context); null: none.
   */
  traceId: string | null;
  /**
   * The hash of the event before it in its stream.
   */
  previousHash: string;
  /**
   * SHA-256 over the canonical JSON of all else.
   */
  hash: string;
}
/**
 * Whether the audit is what was appended to it.
 */
export interface AuditVerifyOutput {
  /**
   * Whether it is.
   */
  whole: boolean;
  /**
   * How many were read.
   */
  events: number;
  /**
   * Where every stream ends: to be noted where nobody of this database can change it, and given again with --noted.
   */
  heads: AuditHead[];
  /**
   * Where it is not whole: the first hundred.
   */
  findings: AuditFinding[];
}
/**
 * Where a stream of the audit ends.
 */
export interface AuditHead {
  /**
   * The stream.
   */
  stream: string;
  /**
   * The number of its last event.
   */
  sequence: number;
  /**
   * The hash of its last event.
   */
  hash: string;
}
/**
 * Where the audit is not what was appended to it.
 */
export interface AuditFinding {
  /**
   * The stream.
   */
  stream: string;
  /**
   * The event where it shows; null: the stream as a whole.
   */
  sequence: number | null;
  /**
   * How it differs.
   */
  fault:
    | 'changed'
    | 'missing'
    | 'unchained'
    | 'not-the-head'
    | 'cut'
    | 'beyond'
    | 'headless'
    | 'gone'
    | 'unopened'
    | 'rewritten';
  /**
   * The same in words.
   */
  message: string;
}
/**
 * The batches that deliveries became, the newest first.
 */
export interface BatchesListOutput {
  /**
   * The batches.
   */
  batches: BatchItem[];
  /**
   * Where the next page begins; null on the last.
   */
  next: string | null;
}
/**
 * One delivery of a feed.
 */
export interface BatchItem {
  /**
   * The batch.
   */
  id: string;
  /**
   * The feed, as system/feed.
   */
  feed: string;
  /**
   * The business date it was delivered for.
   */
  deliveryDate: string;
  /**
   * The batch whose records, set aside there, were submitted again in this one; null for what a source delivered.
   */
  corrects: string | null;
  /**
   * accepted: its records count. held: they do not, until somebody releases it.
   */
  status: 'accepted' | 'held';
  /**
   * What tieout found that speaks against it; empty when nothing does. It may have been released since.
   */
  reasons: HoldReason[];
  counts: BatchCounts;
  /**
   * When it was first ingested. UTC, ISO 8601.
   */
  createdAt: string;
  /**
   * When it was last delivered. UTC, ISO 8601.
   */
  lastDeliveredAt: string;
}
/**
 * Why a delivery does not count until somebody looked at it.
 */
export interface HoldReason {
  /**
   * The code of the problem.
   */
  code: string;
  /**
   * The reason as a sentence.
   */
  message: string;
  /**
   * What to do about it.
   */
  next: string;
}
/**
 * scanned = snapshot + quarantined + deadLettered + deduplicated, always.
 */
export interface BatchCounts {
  /**
   * Records read.
   */
  scanned: number;
  /**
   * Records that are in the snapshot.
   */
  snapshot: number;
  /**
   * Records that could not be read.
   */
  quarantined: number;
  /**
   * Records that a check refused.
   */
  deadLettered: number;
  /**
   * Records of a payload that repeats an earlier one of the batch.
   */
  deduplicated: number;
}
/**
 * The whole of one batch: what it was made of, and who changed its status, when and why.
 */
export interface BatchesShowOutput {
  batch: BatchItem;
  /**
   * SHA-256 of the configuration it was read with.
   */
  feedVersion: string;
  /**
   * SHA-256 over its payloads.
   */
  payloadDigest: string;
  /**
   * SHA-256 over the records of all payloads; null for a batch of before records had hashes.
   */
  recordsRoot: string | null;
  /**
   * The batches of other feeds that its records were looked up in.
   */
  lookups: BatchLookup[];
  /**
   * Its files.
   */
  payloads: PayloadItem[];
  /**
   * Every change of its status, the oldest first.
   */
  events: BatchEvent[];
}
/**
 * A batch that records were looked up in.
 */
export interface BatchLookup {
  /**
   * Its name.
   */
  reference: string;
  /**
   * The batch.
   */
  batch: string;
  /**
   * SHA-256 of its snapshots, in the order of its payloads.
   */
  snapshots: string[];
}
/**
 * One file of a delivery.
 */
export interface PayloadItem {
  /**
   * Its place in the batch, from 0.
   */
  ordinal: number;
  /**
   * Where it was fetched from.
   */
  source: string;
  /**
   * SHA-256 of its bytes.
   */
  sha256: string;
  /**
   * SHA-256 of the archive that it was packed in; null when it came as it is.
   */
  container: string | null;
  /**
   * When its source says that it answered with it, UTC; null when it does not say.
   */
  fetchedAt: string | null;
  /**
   * Its size in bytes.
   */
  bytes: number;
  /**
   * SHA-256 of its snapshot; null when it repeats an earlier payload.
   */
  snapshot: string | null;
  /**
   * SHA-256 over the records of the snapshot; null when there is none, or of before records had hashes.
   */
  recordsRoot: string | null;
  /**
   * The sender's id of it; null where the feed names none.
   */
  transmission: string | null;
  /**
   * How its columns differ from those of the delivery before.
   */
  drift: ColumnDrift[];
  counts: BatchCounts;
}
/**
 * A column that the delivery before did not have, or that this one has no more, or the same columns in another order.
 */
export interface ColumnDrift {
  /**
   * What is different.
   */
  kind: 'new' | 'gone' | 'reordered';
  /**
   * Its name; null where all of them stand in another order.
   */
  column: string | null;
}
/**
 * A change of the status of a batch.
 */
export interface BatchEvent {
  /**
   * When. UTC, ISO 8601.
   */
  at: string;
  /**
   * held: it counts no more. released: it counts.
   */
  event: 'held' | 'released';
  /**
   * Who did it; null: tieout, for the reasons of the batch.
   */
  person: string | null;
  /**
   * Why, in their words; null for tieout.
   */
  because: string | null;
}
/**
 * Breaks, the latest first.
 */
export interface BreaksOutput {
  /**
   * The breaks.
   */
  breaks: BreakItem[];
  /**
   * Where the next page begins; null on the last.
   */
  next: string | null;
}
/**
 * A pair or a lone record that needs an answer, or that is compliant or accepted.
 */
export interface BreakItem {
  /**
   * The break; it stays the same over runs.
   */
  id: string;
  /**
   * The rule.
   */
  rule: string;
  /**
   * The system that the instance is for; null for a rule without instances.
   */
  instance: string | null;
  /**
   * Who answers for the break: the classify rule that decided says who, else its rule, else its tier; null when nobody is named.
   */
  owner: Owner | null;
  /**
   * The instant by which there should be an answer, as the tier says; null without one, and where nothing is open any more.
   */
  due: string | null;
  /**
   * Whether there should have been an answer by now.
   */
  overdue: boolean;
  /**
   * The counterpart, by the name the rule gives it.
   */
  counterpart: string;
  key: Values;
  /**
   * What happened.
   */
  outcome: 'mismatch' | 'missing' | 'duplicate' | 'ambiguous' | 'blocked';
  /**
   * When.
   */
  timing: 'on-time' | 'pending' | 'late' | 'carried';
  /**
   * What it is: a `break` needs an answer; what is `compliant` is as it must be; what is `accepted` is known and may stay.
   */
  verdict: 'break' | 'compliant' | 'accepted';
  /**
   * The tier; null unless it is a break.
   */
  tier: number | null;
  /**
   * What kind of break it is; null unless it is one.
   */
  category: string | null;
  /**
   * Why it needs no answer; null for a break.
   */
  reason: string | null;
  /**
   * How much it matters, as the rule says; null where it says nothing, and of what is no break.
   */
  severity: 'low' | 'medium' | 'high' | 'critical' | null;
  /**
   * The severity as a number from 0 to 100, with two digits; absent where there is none.
   */
  score?: string;
  /**
   * What is to be done: nothing, look at it, at once, or set what `corrections` lists. tieout itself does none of it.
   */
  action: 'pass' | 'flag_for_audit' | 'escalate' | 'correct';
  /**
   * What would have to be set where so that the counterpart agrees with the baseline: a proposal, which tieout never carries out. Amounts that the two sides write in different terms, as with another tax or in another currency, are left out. Absent unless the action is `correct`.
   */
  corrections?: Correction[];
  /**
   * Whether it still stands and needs an answer; what is compliant or accepted is closed.
   */
  status: 'open' | 'closed';
  /**
   * The fields that differ; empty for a lone record.
   */
  differences: FieldDifference[];
  /**
   * What the compared values of a pair were brought to by `adjust` and `round`, the baseline's first; absent where the rule does nothing of the kind.
   */
  adjusted?: AdjustedItem[];
  /**
   * What the lookups of the rule that were asked found, in the order of the rule.
   */
  lookups: LookedUpItem[];
  /**
   * The pass that found the pair; null for a lone record.
   */
  pass: string | null;
  /**
   * The records of a pair of one with several; null where each side has one.
   */
  group: Group | null;
  /**
   * Why no partner was chosen for a lone record that has candidates; null where it has none.
   */
  refusal: Refusal | null;
  /**
   * When a run first found it. UTC, ISO 8601.
   */
  firstSeen: string;
  /**
   * When a run last found it. UTC, ISO 8601.
   */
  lastSeen: string;
  /**
   * How many runs found it.
   */
  runs: number;
  feed?: NotArrived;
}
/**
 * Who answers for something.
 */
export interface Owner {
  /**
   * The team.
   */
  team: string;
  /**
   * Whom to ask; null when it is not said.
   */
  contact: string | null;
}
/**
 * Values by field name.
 */
export interface Values {
  /**
   * A value without loss: text for strings, codes, decimals, dates and instants; true or false; null.
   */
  [k: string]: string | boolean | null;
}
/**
 * A value that would have to be set.
 */
export interface Correction {
  /**
   * The system of the counterpart.
   */
  system: string;
  key: Values;
  /**
   * The field.
   */
  field: string;
  /**
   * What the counterpart says; null too where it has no record.
   */
  from: string | boolean | null;
  /**
   * What the baseline says; null too where it has no record.
   */
  to: string | boolean | null;
}
/**
 * How one field differs.
 */
export interface FieldDifference {
  /**
   * The field.
   */
  field: string;
  /**
   * The value of the baseline.
   */
  baseline: string | boolean | null;
  /**
   * The value of the counterpart.
   */
  counterpart: string | boolean | null;
  /**
   * Counterpart minus baseline; of dates, instants and times of day in seconds.
   */
  delta: string | null;
  /**
   * The delta in percent of its base; for reading, rounded to 4 digits.
   */
  deltaPercent: string | null;
  /**
   * The tolerance in words; null when the values must be equal.
   */
  allowed: string | null;
}
/**
 * A value as it was delivered, by how much each step changed it, and as it was compared. Exact; null: unknown.
 */
export interface AdjustedItem {
  /**
   * Whose value it is.
   */
  side: 'baseline' | 'counterpart';
  /**
   * The compared field.
   */
  field: string;
  /**
   * The value of the record; null: it has none.
   */
  delivered: string | null;
  /**
   * What each step did to it, in their order.
   */
  steps: AdjustedStep[];
  /**
   * What was compared; null: nobody can tell, so that the pair is a mismatch if a value was delivered.
   */
  compared: string | null;
}
/**
 * By how much a step changed a value.
 */
export interface AdjustedStep {
  /**
   * Of an adjustment, or `rounding`.
   */
  name: string;
  /**
   * What it added; null: unknown.
   */
  amount: string | null;
}
/**
 * A row of a table that belongs to the records, or why there is none.
 */
export interface LookedUpItem {
  /**
   * What the rule calls the lookup.
   */
  name: string;
  /**
   * Why there is no row: none fits, or several do; null where there is one.
   */
  missing: 'no-row' | 'several-rows' | null;
  /**
   * Where the row stands; null where there is none.
   */
  row: RowPlace | null;
  values: Values;
}
/**
 * A row of a file, or a record that a feed delivered.
 */
export interface RowPlace {
  /**
   * The batch; null where the table is a file.
   */
  batch: string | null;
  /**
   * Which payload of the batch, from 0; null where the table is a file.
   */
  payload: number | null;
  /**
   * Which record, from 1.
   */
  record: number;
}
/**
 * The records of each side of a pair of one with several, or of several with several.
 */
export interface Group {
  baseline: GroupSide;
  counterpart: GroupSide;
}
/**
 * The records of one side of a group.
 */
export interface GroupSide {
  /**
   * How many there are.
   */
  count: number;
  /**
   * Where the first thousand of them came from.
   */
  places: Place[];
}
/**
 * Where a record came from.
 */
export interface Place {
  /**
   * Its batch.
   */
  batch: string;
  /**
   * Which payload of the batch, from 0.
   */
  payload: number;
  /**
   * Which record of the payload, from 1.
   */
  record: number;
}
/**
 * Candidates of which none was chosen, and why.
 */
export interface Refusal {
  /**
   * The first pass that refused; null: no pass, its candidates are set apart as duplicates.
   */
  pass: string | null;
  /**
   * `equal`: several are equally near, or one is as near to others; `duplicate`: they are repeated on their side; `overlap`: a candidate belongs to another group as well; `tie`: several subsets of the candidates make up the record; `exhausted`: there are too many candidates to say which of them make it up.
   */
  reason: 'equal' | 'duplicate' | 'overlap' | 'tie' | 'exhausted';
  /**
   * The same in words.
   */
  sentence: string;
  /**
   * How many candidates there are.
   */
  count: number;
  /**
   * The first five of them, by content; none where subsets are told.
   */
  candidates: Candidate[];
  /**
   * Of a tie, the first two subsets that make up the record; else none.
   */
  subsets: Subset[];
}
/**
 * A record that might have been the partner, or a part of it.
 */
export interface Candidate {
  /**
   * Its fields; null where there is no value.
   */
  values: {
    /**
     * The value of a field, as exact text; true or false; or null.
     */
    [k: string]: string | boolean | null;
  };
  place: Place;
}
/**
 * Candidates that make up the record together.
 */
export interface Subset {
  /**
   * How many they are.
   */
  count: number;
  /**
   * The first fifty of them, by content.
   */
  records: Candidate[];
}
/**
 * A feed that should be there for the scope and is not: none of its missing records is judged.
 */
export interface NotArrived {
  /**
   * Its name.
   */
  feed: string;
  /**
   * When it was due, grace included; null where that depends on each record, or nothing says when.
   */
  due: string | null;
  /**
   * Whether that has passed: then it is one break of the scope.
   */
  isLate: boolean;
  /**
   * The as-of of the first run that missed it, of those that followed each other.
   */
  since: string;
}
/**
 * What may be written as the last of some words.
 */
export interface CandidatesOutput {
  /**
   * The words, sorted as they are offered.
   */
  candidates: string[];
}
/**
 * What many breaks of a run have in common.
 */
export interface CausesOutput {
  /**
   * The id of the run.
   */
  run: string;
  /**
   * The rule.
   */
  rule: string;
  /**
   * The system that the instance is for; null for a rule without instances.
   */
  instance: string | null;
  scope: Scope;
  /**
   * How many breaks the run judged.
   */
  breaks: number;
  /**
   * The cause of most breaks first.
   */
  causes: CounterpartCause[];
}
/**
 * The business dates a run covers, inclusive.
 */
export interface Scope {
  /**
   * The first date.
   */
  from: string;
  /**
   * The last date.
   */
  to: string;
  /**
   * What the week, period or quarter is called by the calendar of its rule; absent: it is a day, or something that the rule does not have any more.
   */
  name?: string;
}
/**
 * A cause, and which counterpart it is of.
 */
export interface CounterpartCause {
  /**
   * What the rule calls it.
   */
  counterpart: string;
  cause: Cause;
  /**
   * What to do so that it is gone; the workspace validates with it. null where nothing is known to help.
   */
  proposal: Proposal | null;
  /**
   * Why nothing is proposed; null where something is.
   */
  refusal: string | null;
}
/**
 * What many breaks of a run have in common.
 */
export interface Cause {
  /**
   * missing-entry: records are set aside because a crosswalk has no entry for their codes. code: one value always stands against another. ratio, sign, units: amounts are always so many times, minus, or a power of ten times those of the other side. offset: values are always so much above. swapped: two fields stand in each other's place. absent-value: all records with one value are missing on the other side. absent-part: records that follow each other in a delivery are. repeated-file: a payload was delivered twice.
   */
  kind:
    | 'missing-entry'
    | 'code'
    | 'ratio'
    | 'sign'
    | 'units'
    | 'offset'
    | 'swapped'
    | 'absent-value'
    | 'absent-part'
    | 'repeated-file';
  /**
   * The fields it is about.
   */
  fields: string[];
  /**
   * The side whose records have no partner, are there twice, or are set aside; null where it is about pairs.
   */
  side: 'baseline' | 'counterpart' | null;
  /**
   * Of a code and an absent value: the value of the baseline, or of the side.
   */
  from: string | boolean | null;
  /**
   * Of a code: the value of the counterpart.
   */
  to: string | boolean | null;
  /**
   * The factor, or what is added: an amount, whole days of a date, seconds of a timestamp.
   */
  by: string | null;
  /**
   * Whether the baseline is `by` times the counterpart, and not the other way round.
   */
  inverse: boolean;
  /**
   * Where missing or repeated records stand; null where that says nothing.
   */
  part: DeliveredPart | null;
  /**
   * Which records of the counterpart it is about; null for records that are missing or repeated, and for runs made before this was told.
   */
  reach: CauseReach | null;
  entries?: MissingEntries;
  /**
   * The cause in a sentence.
   */
  message: string;
  /**
   * How many breaks it explains that no cause before it does.
   */
  breaks: number;
  /**
   * Its part of all breaks in percent.
   */
  share: string;
  /**
   * What those breaks come to.
   */
  money: CauseMoney[];
  /**
   * The first three of them.
   */
  examples: CauseExample[];
  /**
   * Of an offset of dates, timestamps and times; null for an amount, which has the unit of its field.
   */
  unit: 'days' | 'seconds' | null;
}
/**
 * Records of one payload that follow each other.
 */
export interface DeliveredPart {
  /**
   * The id of the batch.
   */
  batch: string;
  /**
   * Which payload of the batch, from 0.
   */
  payload: number;
  /**
   * The first record, counted from 1.
   */
  first: number;
  /**
   * The last record.
   */
  last: number;
}
/**
 * Which records of the counterpart a cause is about.
 */
export interface CauseReach {
  /**
   * all: nearly all records. values: those with some values of a field. others: those without them. untold: some that no field tells from the rest.
   */
  kind: 'all' | 'values' | 'others' | 'untold';
  /**
   * The field that tells them; null where none does, or needs to.
   */
  field: string | null;
  /**
   * Its values.
   */
  values: string[];
}
/**
 * Codes that a crosswalk has no entry for, of records that are set aside for it.
 */
export interface MissingEntries {
  /**
   * Its name.
   */
  crosswalk: string;
  /**
   * How many records are set aside for it.
   */
  records: number;
  /**
   * How many records of the other side are blocked that agree with them in the key; they are no breaks.
   */
  blocked: number;
  /**
   * The codes, that of most records first: 100 at most.
   *
   * @maxItems 100
   */
  codes: MissingCode[];
  /**
   * How many further codes there are.
   */
  more: number;
}
/**
 * A code that a crosswalk has no entry for.
 */
export interface MissingCode {
  /**
   * The text of each part of it, of 200 characters at most; null where a record has none.
   */
  code: (string | null)[];
  /**
   * The first and the last day for which it was looked up; null where entries always hold.
   */
  days: MissingDays | null;
  /**
   * How many records have it.
   */
  records: number;
  /**
   * How many records of the other side agree with them in the rest of the key, each with one.
   */
  partners: number;
  /**
   * What all of these have in the field; null where they do not say the same.
   */
  value: string | null;
}
/**
 * The first and the last day for which it was looked up.
 */
export interface MissingDays {
  /**
   * The first day.
   */
  first: string;
  /**
   * The last day.
   */
  last: string;
}
/**
 * What the counterpart has more than the baseline in the breaks of a cause, in one field and currency.
 */
export interface CauseMoney {
  /**
   * The compared field.
   */
  field: string;
  /**
   * ISO 4217.
   */
  currency: string;
  /**
   * Counterpart minus baseline, exact; of a record without a partner the other side counts 0.
   */
  amount: string;
}
/**
 * One of the breaks that a cause explains.
 */
export interface CauseExample {
  key: Values;
  /**
   * The value of the first field of the cause; null where there is none.
   */
  baseline: string | boolean | null;
  /**
   * The same of the counterpart.
   */
  counterpart: string | boolean | null;
}
/**
 * What to do so that a cause is gone: a change of one file of the workspace, and what to type.
 */
export interface Proposal {
  /**
   * For which records it is, and what it leaves as it is.
   */
  message: string;
  /**
   * Relative to the workspace; null where no file changes.
   */
  file: string | null;
  /**
   * Of a YAML file: all of them together.
   */
  changes: Change[];
  /**
   * Of a CSV file: rows that become other ones, or are new.
   */
  rows: ChangedRow[];
  /**
   * What to type afterwards, in this order.
   */
  commands: string[];
}
/**
 * A value of a YAML document that becomes another one, or is new.
 */
export interface Change {
  /**
   * The keys that lead to it, and the numbers of items from 0.
   */
  path: string;
  /**
   * What it becomes, as JSON, which is YAML.
   */
  value: string;
}
/**
 * A row of a CSV file that becomes another one, or is new.
 */
export interface ChangedRow {
  /**
   * Which one, from 1 behind the header; null: a new one at the end.
   */
  row: number | null;
  /**
   * What it becomes, as CSV.
   */
  text: string;
}
/**
 * A place in a file; lines and columns are counted from 1, the end is exclusive.
 */
export interface Position {
  /**
   * The file, relative to the workspace.
   */
  file: string;
  /**
   * The line.
   */
  line: number;
  /**
   * The column.
   */
  column: number;
  /**
   * The line of the end.
   */
  endLine: number;
  /**
   * The column of the end.
   */
  endColumn: number;
}
/**
 * A place in a document.
 */
export interface Location {
  /**
   * The file, relative to the workspace.
   */
  file: string;
  /**
   * The line.
   */
  line: number;
  /**
   * The column.
   */
  column: number;
  /**
   * The line of the end.
   */
  endLine: number;
  /**
   * The column of the end.
   */
  endColumn: number;
  /**
   * JSON pointer to the node in its document; empty for the whole.
   */
  path: string;
}
/**
 * A second place that matters.
 */
export interface RelatedLocation {
  /**
   * What that place is.
   */
  note: string;
  location: Position;
}
/**
 * One thing that is wrong, or that should be looked at.
 */
export interface DiagnosticItem {
  /**
   * Its code, listed in the reference of problems; never changed and never reused.
   */
  code: string;
  /**
   * An error stops every command but validate; a warning stops none.
   */
  severity: 'error' | 'warning';
  /**
   * The finding as a sentence.
   */
  message: string;
  /**
   * What to do about it.
   */
  next: string;
  /**
   * What was probably meant.
   */
  suggestion: string | null;
  location: Location;
  /**
   * A second place that matters.
   */
  related: RelatedLocation | null;
  /**
   * Of several systems, instances or environments made of the same text, those that have the finding; null: all of them, or there is one.
   */
  variants: string[] | null;
}
/**
 * One count for each side.
 */
export interface BySide {
  /**
   * Of the baseline.
   */
  baseline: number;
  /**
   * Of the counterpart.
   */
  counterpart: number;
}
/**
 * How many records of a side had one outcome.
 */
export interface Bucket {
  /**
   * The side.
   */
  side: 'baseline' | 'counterpart';
  /**
   * What happened to them.
   */
  outcome: 'match' | 'within-tolerance' | 'mismatch' | 'missing' | 'duplicate' | 'ambiguous' | 'blocked' | 'excluded';
  /**
   * When.
   */
  timing: 'on-time' | 'pending' | 'late' | 'carried';
  /**
   * How many.
   */
  records: number;
}
/**
 * How many pairs had each outcome.
 */
export interface PairCounts {
  /**
   * Equal.
   */
  match: number;
  /**
   * Different, and allowed to be.
   */
  'within-tolerance': number;
  /**
   * Different.
   */
  mismatch: number;
  /**
   * Called neither equal nor different, because a record that belongs to a group of one of its sides is set aside.
   */
  blocked: number;
}
/**
 * How many records without a partner had each outcome.
 */
export interface LoneCounts {
  /**
   * Without a counterpart.
   */
  missing: number;
  /**
   * Of several with the same key on this side.
   */
  duplicate: number;
  /**
   * With several possible partners.
   */
  ambiguous: number;
  /**
   * Whose partner is in quarantine or dead letter.
   */
  blocked: number;
  /**
   * Kept out by a filter or by the scope.
   */
  excluded: number;
}
/**
 * Lone records of each side.
 */
export interface LoneBySide {
  baseline: LoneCounts;
  counterpart: LoneCounts;
}
/**
 * How many records are not judged on time.
 */
export interface TimingCounts {
  /**
   * Not due yet.
   */
  pending: number;
  /**
   * Came late.
   */
  late: number;
  /**
   * Carried over from an earlier run.
   */
  carried: number;
}
/**
 * What the differences mean.
 */
export interface VerdictCounts {
  /**
   * Need an answer.
   */
  break: number;
  /**
   * Are as they must be.
   */
  compliant: number;
  /**
   * Are known, and may stay.
   */
  accepted: number;
}
/**
 * One money field in one currency, as delivered: difference = explained + tolerated + setAside + deduplicated + pending + the sum of lines + residue.
 */
export interface ControlTotal {
  /**
   * The money field.
   */
  field: string;
  /**
   * The currency.
   */
  currency: string;
  /**
   * The sum of the baseline.
   */
  baseline: string;
  /**
   * The sum of the counterpart.
   */
  counterpart: string;
  /**
   * Counterpart minus baseline.
   */
  difference: string;
  /**
   * Of what was judged: breaks, and differences that are compliant or accepted.
   */
  explained: string;
  /**
   * What lies within tolerance.
   */
  tolerated: string;
  /**
   * What is not due yet.
   */
  pending: string;
  /**
   * What filters and the scope keep out, and what is blocked.
   */
  setAside: string;
  /**
   * The part of setAside that filters and the scope keep out.
   */
  excluded: string;
  /**
   * The part of setAside that is of blocked records: their partners are set aside.
   */
  blocked: string;
  /**
   * Of records for which another one counts. Where duplicates are added up, nothing goes with them.
   */
  deduplicated: string;
  /**
   * What was taken away from both sides of pairs before they were compared, each under its name; absent where nothing is.
   */
  lines?: TotalLine[];
  /**
   * What nothing accounts for.
   */
  residue: string;
}
/**
 * What one step took away from the difference of all pairs before they were compared: from the counterpart, minus from the baseline.
 */
export interface TotalLine {
  /**
   * Of an adjustment, or `rounding`.
   */
  name: string;
  /**
   * Exact, in the currency of the total.
   */
  amount: string;
}
/**
 * What became of the records that a side was read from.
 */
export interface StateCounts {
  /**
   * Records of all batches that were read: those judged, and the sum of the others.
   */
  read: number;
  /**
   * Records of which a later version, or a later delivery, counts.
   */
  superseded: number;
  /**
   * Records equal to one that counts.
   */
  deduplicated: number;
  /**
   * Records that delete their identity.
   */
  deleted: number;
  /**
   * Reversals, and the records that they take back.
   */
  reversed: number;
  /**
   * Records of days that the run does not cover.
   */
  otherDays: number;
}
/**
 * Of how many pairs an invariant holds.
 */
export interface InvariantCounts {
  /**
   * What the invariant is called.
   */
  name: string;
  /**
   * Pairs of which it holds.
   */
  true: number;
  /**
   * Pairs of which it does not hold: mismatches.
   */
  false: number;
  /**
   * Pairs of which null, or what cannot be computed, leaves it open.
   */
  unknown: number;
}
/**
 * What the sums of both sides came to, group by group.
 */
export interface DriftResult {
  /**
   * What the rule calls it.
   */
  name: string;
  /**
   * How many percent of the magnitude of the baseline's sum are allowed.
   */
  within: string;
  /**
   * How many groups the sides have together.
   */
  groups: number;
  /**
   * How many of them are further apart than allowed.
   */
  beyond: number;
  /**
   * Over all groups that are beyond, as part of the answer.
   */
  sha256: string;
  /**
   * Those of them with the largest differences, the largest first: ten at most. All of them are in the reporting view `drifts`.
   */
  worst: DriftedGroup[];
  /**
   * The team that is to know; null: nobody in particular.
   */
  alert: string | null;
}
/**
 * A group whose sums are further apart than allowed.
 */
export interface DriftedGroup {
  /**
   * What the group has in the fields by which it is made.
   */
  values: {
    [k: string]: string | boolean | null;
  };
  /**
   * Of money its currency; null for other numbers.
   */
  currency: string | null;
  /**
   * The sum of the baseline; null where it has no record of the group.
   */
  baseline: string | null;
  /**
   * The sum of the counterpart; null where it has no record of the group.
   */
  counterpart: string | null;
  /**
   * The counterpart's sum minus the baseline's; a side without records is 0.
   */
  difference: string;
  /**
   * The difference in percent of the magnitude of the baseline's sum, rounded half-even to 4 digits; null without one, or where it is 0.
   */
  percent: string | null;
}
/**
 * What one of several passes found.
 */
export interface PassCounts {
  /**
   * What the pass is called.
   */
  name: string;
  /**
   * How many pairs it found; a group is one.
   */
  pairs: number;
  /**
   * How many records it was the first to refuse, and no pass paired.
   */
  refused: number;
}
/**
 * What a run found for one counterpart.
 */
export interface CounterpartResult {
  /**
   * What the invariants that are asked of these pairs came to, in the order of the rule.
   */
  invariants: InvariantCounts[];
  /**
   * What each pass found, in their order; absent where the rule has one.
   */
  passes?: PassCounts[];
  /**
   * How the records came out of the batches that were read, for each side.
   */
  state: {
    baseline: StateCounts;
    counterpart: StateCounts;
  };
  records: BySide;
  contributing: BySide;
  deduplicated: BySide;
  /**
   * How many records had each outcome.
   */
  buckets: Bucket[];
  pairs: PairCounts;
  lone: LoneBySide;
  timing: TimingCounts;
  verdicts: VerdictCounts;
  /**
   * Whether every record is in exactly one bucket and every total adds up.
   */
  balanced: boolean;
  /**
   * The totals of each money field.
   */
  controlTotals: ControlTotal[];
  notArrived?: NotArrived;
  /**
   * What many breaks have in common, the cause of most of them first; absent where nothing is.
   */
  causes?: Cause[];
  carried?: CarriedCounts;
  /**
   * What the sums that the rule watches came to, in its order; absent where it watches none.
   */
  drift?: DriftResult[];
}
/**
 * Pairs with records of other scopes. Those are outside of `records`; the scope's own are in its buckets, with the timing `carried`.
 */
export interface CarriedCounts {
  /**
   * Pairs that agree.
   */
  match: number;
  /**
   * Pairs that agree within tolerances.
   */
  'within-tolerance': number;
  /**
   * Pairs that differ: breaks of this run.
   */
  mismatch: number;
  records: BySide;
}
/**
 * How many breaks each tier has.
 */
export interface TierCounts {
  /**
   * Tier 1.
   */
  '1': number;
  /**
   * Tier 2.
   */
  '2': number;
  /**
   * Tier 3.
   */
  '3': number;
  /**
   * Tier 4.
   */
  '4': number;
}
/**
 * How many breaks each severity has; all zero where a rule says nothing of severity.
 */
export interface SeverityCounts {
  /**
   * Low.
   */
  low: number;
  /**
   * Medium.
   */
  medium: number;
  /**
   * High.
   */
  high: number;
  /**
   * Critical.
   */
  critical: number;
}
/**
 * How many breaks a run found.
 */
export interface BreakCounts {
  /**
   * All.
   */
  total: number;
  /**
   * Never seen before.
   */
  new: number;
  /**
   * Closed before, and here again.
   */
  reopened: number;
  /**
   * Open before, and no more.
   */
  closed: number;
  /**
   * Open before, and left open: the record is blocked now. Not in the total.
   */
  blocked: number;
  byTier: TierCounts;
  bySeverity: SeverityCounts;
}
/**
 * A batch that a run read.
 */
export interface RunBatch {
  /**
   * The batch.
   */
  id: string;
  /**
   * SHA-256 of its payloads.
   */
  sha256: string[];
  /**
   * Records in its snapshot.
   */
  records: number;
  /**
   * Records that could not be read.
   */
  quarantined: number;
  /**
   * Records that a check refused.
   */
  deadLettered: number;
  /**
   * Records of a repeated payload.
   */
  deduplicated: number;
}
/**
 * What a run read of one feed.
 */
export interface RunInput {
  /**
   * The feed, as system/feed.
   */
  feed: string;
  /**
   * Its batches.
   */
  batches: RunBatch[];
  /**
   * What had been set aside of these batches, with a key that could be read; null: nothing.
   */
  setAside: RunSetAside | null;
}
/**
 * Records that a run found set aside: records of the other side with their keys are blocked, not missing.
 */
export interface RunSetAside {
  /**
   * Of the list of their keys, an object of the archive.
   */
  sha256: string;
  /**
   * How many records the list has.
   */
  records: number;
}
/**
 * Why a run is held: more of a counterpart is broken than its rule allows.
 */
export interface HeldRun {
  /**
   * The counterpart whose breaks are above the limit of the rule; of several the one with the highest rate.
   */
  counterpart: string;
  /**
   * How many differences of it are breaks.
   */
  breaks: number;
  /**
   * How many pairs and lone records of it were judged.
   */
  judged: number;
  /**
   * `breaks` in percent of `judged`, rounded half-even to 4 digits for reading; the limit is decided exactly.
   */
  percent: string;
  /**
   * How many percent the rule allows.
   */
  limit: string;
  /**
   * The same as a sentence.
   */
  message: string;
  /**
   * What to do next; null once it is not held any more.
   */
  next: string | null;
  /**
   * What most of the breaks have in common; null where nothing is found.
   */
  cause: Cause | null;
  /**
   * Who accepted what it found; null: nobody did.
   */
  released: ReleasedRun | null;
}
/**
 * Who accepted a held run.
 */
export interface ReleasedRun {
  /**
   * When. UTC, ISO 8601.
   */
  at: string;
  /**
   * Who accepted it.
   */
  person: string;
  /**
   * Why.
   */
  because: string;
}
/**
 * A run: what it read and what it found.
 */
export interface RunItem {
  /**
   * The run.
   */
  id: string;
  /**
   * The rule.
   */
  rule: string;
  /**
   * The system that the instance is for; null for a rule without instances.
   */
  instance: string | null;
  /**
   * How it ended.
   */
  status: 'running' | 'completed' | 'held' | 'failed' | 'cancelled' | 'superseded';
  /**
   * The instant the run speaks of. UTC, ISO 8601.
   */
  asOf: string;
  scope: Scope;
  /**
   * The earlier run that this one stands in for.
   */
  supersedes: string | null;
  /**
   * SHA-256 of the configuration.
   */
  configVersion: string;
  /**
   * SHA-256 of all that was found; null until it is completed or held.
   */
  digest: string | null;
  /**
   * When it began. UTC, ISO 8601.
   */
  startedAt: string;
  /**
   * When it ended. UTC, ISO 8601; null while it has not happened.
   */
  finishedAt: string | null;
  /**
   * What it read.
   */
  inputs: RunInput[];
  /**
   * What it found, by the name of the counterpart.
   */
  counterparts: {
    [k: string]: CounterpartResult;
  };
  breaks: BreakCounts;
  held?: HeldRun;
}
/**
 * Why a record was set aside.
 */
export interface ReasonItem {
  /**
   * The code, listed in the reference of problems.
   */
  code: string;
  /**
   * The reason as a sentence.
   */
  message: string;
  /**
   * What to do about it.
   */
  next: string;
  /**
   * The field it is about; null when it is about the whole record.
   */
  field: string | null;
}
/**
 * A record in quarantine or dead letter, with where it came from.
 */
export interface SetAsideItem {
  /**
   * What the other commands of `quarantine` take.
   */
  id: string;
  /**
   * The batch.
   */
  batch: string;
  /**
   * The feed of the batch, as it was called then.
   */
  feed: string;
  /**
   * The business date that the batch was delivered for.
   */
  deliveryDate: string;
  /**
   * SHA-256 of the configuration that the batch was read with.
   */
  feedVersion: string;
  /**
   * The payload of the batch, from 0.
   */
  payload: number;
  /**
   * Where the payload was fetched from.
   */
  source: string;
  /**
   * Which record of the payload, from 1, the header not counted.
   */
  record: number;
  /**
   * The line it begins on, from 1.
   */
  line: number;
  /**
   * open: it waits. corrected, released: it is in a correction batch. discarded: it counts nowhere.
   */
  status: 'open' | 'corrected' | 'released' | 'discarded';
  /**
   * Why it is set aside now. quarantine: it cannot be read. dead-letter: a check refuses it.
   */
  disposition: 'quarantine' | 'dead-letter';
  /**
   * The tier of that.
   */
  tier: number;
  /**
   * Why it is set aside now: the reasons it was set aside for, or those of the latest attempt that failed.
   */
  reasons: ReasonItem[];
  /**
   * Who answers for the record: the reference that has no answer says who, else its tier; null when nobody is named.
   */
  owner: Owner | null;
  /**
   * The instant by which there should be an answer, as the tier says; null without one, and where nothing is open any more.
   */
  due: string | null;
  /**
   * Whether there should have been an answer by now.
   */
  overdue: boolean;
  /**
   * What could be read of the identity and of the keys that rules match by, by field; null for a part that could not, and for a record that could not be taken apart.
   */
  key: {
    [k: string]: string | null;
  } | null;
}
/**
 * How many records are set aside for a reason.
 */
export interface SetAsideReasonCount {
  /**
   * The feed, as it was called then.
   */
  feed: string;
  /**
   * quarantine or dead-letter.
   */
  disposition: 'quarantine' | 'dead-letter';
  /**
   * The code of the reason.
   */
  code: string;
  /**
   * The field it is about; null when it is about the whole record.
   */
  field: string | null;
  /**
   * How many records have it.
   */
  records: number;
}
/**
 * A record that the checks refused again.
 */
export interface SetAsideRefusal {
  /**
   * The record.
   */
  id: string;
  /**
   * quarantine or dead-letter.
   */
  disposition: 'quarantine' | 'dead-letter';
  /**
   * The tier.
   */
  tier: number;
  /**
   * Why.
   */
  reasons: ReasonItem[];
}
/**
 * What became of the records of one batch that were submitted again.
 */
export interface SubmissionOutcome {
  /**
   * The batch that they were set aside of.
   */
  corrects: string;
  /**
   * The correction batch that holds those that passed; null when none did, and for a dry run.
   */
  batch: string | null;
  /**
   * How many passed the checks, or would.
   */
  accepted: number;
  /**
   * How many stay set aside.
   */
  refused: number;
  /**
   * The first hundred of those, and why.
   */
  refusals: SetAsideRefusal[];
}
/**
 * What was done about a record set aside, once.
 */
export interface SetAsideEvent {
  /**
   * When. UTC, ISO 8601.
   */
  at: string;
  /**
   * fix, release or discard.
   */
  action: 'fix' | 'release' | 'discard';
  /**
   * Whether the record passed the checks, or was discarded; else it stayed set aside.
   */
  accepted: boolean;
  /**
   * Who decided it.
   */
  by: string;
  /**
   * Why; null when it was not said.
   */
  because: string | null;
  /**
   * The text of the record before.
   */
  before: string;
  /**
   * The text that was submitted; null when nothing was.
   */
  after: string | null;
  /**
   * SHA-256 of the configuration it was judged with; null when it was not.
   */
  feedVersion: string | null;
  /**
   * Why it was refused; empty when it was not.
   */
  reasons: ReasonItem[];
  /**
   * The correction batch that has it; null when none does.
   */
  correction: string | null;
  /**
   * The record of another reading of the same payload that it was decided about; null when it was decided about this one.
   */
  carriedFrom: string | null;
}
/**
 * A role, and where it holds.
 */
export interface Grant {
  /**
   * What may be done.
   */
  role: 'viewer' | 'operator' | 'steward' | 'finance' | 'admin';
  /**
   * Names of rules, where `*` stands for any characters; a rule means all its instances.
   */
  rules: string[];
  /**
   * Names of systems, where `*` stands for any characters.
   */
  systems: string[];
}
/**
 * What lets a machine use the API, without its secret.
 */
export interface ApiToken {
  /**
   * What of it is shown.
   */
  id: string;
  /**
   * What it is known by.
   */
  name: string;
  /**
   * What its holder may do.
   */
  grants: Grant[];
  /**
   * When it was made.
   */
  createdAt: string;
  /**
   * Who made it.
   */
  createdBy: string;
  /**
   * From when on it is not valid any more.
   */
  expiresAt: string;
  /**
   * When it was used last, to the minute; null: never.
   */
  lastUsedAt: string | null;
  /**
   * When it was revoked; null: it was not.
   */
  revokedAt: string | null;
}
/**
 * One piece of work in the queue, and what became of it.
 */
export interface JobItem {
  /**
   * A UUID.
   */
  id: string;
  /**
   * Whether it fetches and ingests a delivery, or runs a rule.
   */
  kind: 'ingest' | 'run';
  /**
   * The feed that it ingests; null for runs.
   */
  feed: string | null;
  /**
   * The rule that it runs, one instance as rule/instance; null for ingests.
   */
  rule: string | null;
  /**
   * The delivery date or the business date.
   */
  date: string;
  /**
   * The instant that its run is judged as of; null: when it is first begun.
   */
  asOf: string | null;
  /**
   * Why there is this job.
   */
  trigger: {
    /**
     * A schedule, a person, a delivery that landed, the end of a grace, or a message that was pushed.
     */
    kind: 'schedule' | 'person' | 'landed' | 'grace' | 'pushed';
    /**
     * The schedule, the person, the batch or the feed.
     */
    subject: string;
    /**
     * The instant that was due, of schedules and graces; else null.
     */
    due: string | null;
  };
  /**
   * What is worked in order, one at a time.
   */
  partition: string;
  /**
   * Higher goes first within its partition.
   */
  priority: number;
  /**
   * `queued`: it waits for its turn; `retrying`: it failed for a reason that may pass, and its partition waits with it; `awaiting`: what it is to fetch is not there yet; `failed`: a dead letter.
   */
  state: 'queued' | 'running' | 'retrying' | 'awaiting' | 'completed' | 'failed' | 'cancelled';
  /**
   * Somebody asked for its end, and its worker has not stopped yet.
   */
  isCancelling: boolean;
  /**
   * When it was sent, UTC.
   */
  requestedAt: string;
  /**
   * When it may begin, or be tried again, UTC.
   */
  startAfter: string;
  /**
   * When its last try began, UTC; null: it was not begun.
   */
  startedAt: string | null;
  /**
   * When it was over, UTC; null: it is not.
   */
  finishedAt: string | null;
  /**
   * How often it was begun.
   */
  attempts: number;
  /**
   * Who has it, or had it last; null: nobody had.
   */
  worker: string | null;
  /**
   * How far it is; null: it does not run, or did not say.
   */
  progress: {
    /**
     * What it does.
     */
    phase: string;
    /**
     * How much of it is done.
     */
    done: number;
    /**
     * How much there is; null: that is not known.
     */
    total: number | null;
    /**
     * What is counted.
     */
    unit: 'bytes' | 'records' | 'percent';
  } | null;
  /**
   * The run that it made; null: none.
   */
  run: string | null;
  /**
   * The batch that it made or found; null: none.
   */
  batch: string | null;
  /**
   * Why its last try failed; null: it did not.
   */
  failure: {
    /**
     * A code of the catalogue.
     */
    code: string;
    /**
     * The sentence.
     */
    message: string;
    /**
     * What to do.
     */
    next: string;
  } | null;
  /**
   * 32 hexadecimal digits: what is logged of it carries them.
   */
  traceId: string;
}
/**
 * The script for a shell.
 */
export interface CompletionOutput {
  /**
   * The shell.
   */
  shell: 'bash' | 'zsh' | 'fish';
  /**
   * What the shell is to be told.
   */
  script: string;
}
/**
 * What one configuration says other than another.
 */
export interface ConfigDiffOutput {
  /**
   * The version of the earlier one.
   */
  from: string;
  /**
   * The version of the later one.
   */
  to: string;
  /**
   * What is not the same, by kind and name.
   */
  changes: ConfigurationChange[];
}
/**
 * What was the active configuration, the newest first.
 */
export interface ConfigVersionsOutput {
  /**
   * What was applied.
   */
  configurations: AppliedConfiguration[];
  /**
   * Where the next page begins; null on the last.
   */
  next: string | null;
}
/**
 * What works and what does not.
 */
export interface DoctorOutput {
  /**
   * Whether nothing failed.
   */
  healthy: boolean;
  /**
   * What was tried.
   */
  checks: HealthCheck[];
}
/**
 * One thing that was tried.
 */
export interface HealthCheck {
  /**
   * What was tried.
   */
  name: string;
  /**
   * How it went.
   */
  status: 'ok' | 'warning' | 'failed';
  /**
   * Which problem a failure is; null when nothing failed, or it is none of the problems that are listed.
   */
  code: string | null;
  /**
   * What was found.
   */
  detail: string;
  /**
   * What to do about it.
   */
  next: string | null;
}
/**
 * What any command prints when it fails.
 */
export interface ErrorOutput {
  error: FailedCommand;
}
/**
 * What went wrong.
 */
export interface FailedCommand {
  /**
   * The code, listed in the reference of problems.
   */
  code: string;
  /**
   * The failure as a sentence.
   */
  message: string;
  /**
   * What to do about it.
   */
  next: string;
  /**
   * The findings, when the workspace does not validate.
   */
  diagnostics?: DiagnosticItem[];
}
/**
 * The proof of one break.
 */
export interface ExplainOutput {
  break: BreakItem;
  /**
   * The run that judged it last.
   */
  run: string;
  scope: Scope;
  /**
   * The record of the baseline; null when it is missing.
   */
  baseline: BreakRecord | null;
  /**
   * The record of the counterpart; null when it is missing.
   */
  counterpart: BreakRecord | null;
  /**
   * The classify rule that decided; null for the default of the workspace.
   */
  decidedBy: string | null;
  /**
   * The classify rules that were asked, in order.
   */
  trace: TraceStep[];
  /**
   * Its life so far.
   */
  history: BreakEvent[];
  /**
   * The configuration that the run judged with: SHA-256 of its plan.
   */
  configVersion: string;
  /**
   * Why it is a break, in words: one for each field that breaks, with its arithmetic, or one for a record without a partner.
   */
  reasons: Reason[];
  /**
   * What was looked up, by what, and where the row stands.
   */
  lookups: ExplainedLookup[];
  /**
   * Which pass paired the records, and how near they are in what it asks for; null for a lone record.
   */
  paired: string | null;
  /**
   * Where the candidates of the refusal stand, in their order.
   */
  candidates: Standing[];
  /**
   * What comes nearest to a record that has no partner; null for a pair, and for a record that took no part in any pass.
   */
  nearest: Nearest | null;
  severity?: Severity;
}
/**
 * A record as it was compared, and where it came from.
 */
export interface BreakRecord {
  values: Values;
  /**
   * The feed, as system/feed.
   */
  feed: string;
  /**
   * The batch.
   */
  batch: string;
  /**
   * The payload of the batch, from 0.
   */
  payload: number;
  /**
   * Where the payload was fetched from.
   */
  source: string;
  /**
   * SHA-256 of the payload.
   */
  sha256: string;
  /**
   * When its source says that it answered with the payload, UTC; null when it does not say.
   */
  fetchedAt: string | null;
  /**
   * Which record of the payload, from 1, the header not counted.
   */
  record: number;
  /**
   * The line it begins on, from 1; null when the payload is no more in the archive.
   */
  line: number;
  /**
   * The record as it arrived; null when the payload is no more in the archive.
   */
  rawText: string;
  /**
   * How each field was made of what arrived, in words.
   */
  madeFrom: {
    /**
     * How the field was made.
     */
    [k: string]: string;
  };
  converted?: ConvertedRecord;
  /**
   * Where the bytes of the record begin in the payload, counted from 0.
   */
  byteOffset: number;
  /**
   * What it was made of: the records of a group, or the record that counts, and those for which one of them counts; null where every record is judged on its own.
   */
  members: Members | null;
  /**
   * The map of the feed that read it.
   */
  map: {
    /**
     * The first delivery date that is read with it; null: every date before the next map.
     */
    since: string | null;
    /**
     * SHA-256 over all that decides what a payload becomes.
     */
    version: string;
  };
}
/**
 * What its money was brought to before it was paired; absent where nothing was. `values` has the amounts as they were delivered.
 */
export interface ConvertedRecord {
  /**
   * The currency.
   */
  to: string;
  /**
   * The money fields that were in another currency, by name.
   */
  amounts: {
    [k: string]: ConvertedAmount;
  };
}
/**
 * An amount in the other currency, and how it came about.
 */
export interface ConvertedAmount {
  /**
   * Rounded half-even to the digits of the field; null: unknown.
   */
  amount: string | null;
  /**
   * By what it was multiplied and divided, from rates as they are in the reference; null: there was none.
   */
  rate: string | null;
  /**
   * The day of the rate.
   */
  day: string | null;
  /**
   * Whether the rate is that of the two currencies, the inverse of it, or over a third.
   */
  path: 'direct' | 'inverse' | 'cross' | null;
}
/**
 * What a record that was judged was made of.
 */
export interface Members {
  /**
   * How many records it was made of.
   */
  count: number;
  /**
   * The first twenty of them, in the order in which they were delivered.
   */
  first: MemberRecord[];
  deduplicated: SomeRecords;
}
/**
 * A record as it arrived.
 */
export interface MemberRecord {
  /**
   * Its batch.
   */
  batch: string;
  /**
   * Which payload of the batch, from 0.
   */
  payload: number;
  /**
   * Where the payload came from.
   */
  source: string;
  /**
   * Of the payload.
   */
  sha256: string;
  /**
   * Which record of the payload, from 1.
   */
  record: number;
  /**
   * The line it begins on.
   */
  line: number;
  /**
   * Where it begins.
   */
  byteOffset: number;
  /**
   * The record as it arrived.
   */
  rawText: string;
}
/**
 * How many records, and the first twenty of them.
 */
export interface SomeRecords {
  /**
   * How many there are.
   */
  count: number;
  /**
   * The first twenty, in the order in which they were delivered.
   */
  first: MemberRecord[];
}
/**
 * A classify rule, and whether it held.
 */
export interface TraceStep {
  /**
   * The classify rule.
   */
  rule: string;
  /**
   * Whether its conditions held, and it has not ended.
   */
  held: boolean;
  /**
   * The last day that the rule held for: its conditions hold, but it has ended. Absent where it has not.
   */
  expired?: string;
}
/**
 * One change in the life of a break.
 */
export interface BreakEvent {
  /**
   * The run that saw it.
   */
  run: string;
  /**
   * When. UTC, ISO 8601.
   */
  at: string;
  /**
   * What changed.
   */
  event: 'opened' | 'closed' | 'reopened' | 'changed' | 'compliant' | 'accepted';
  /**
   * What it was before; null when it was not.
   */
  before: BreakState | null;
  /**
   * What it is since; null when it is no more.
   */
  after: BreakState | null;
}
/**
 * What a break was at one time.
 */
export interface BreakState {
  /**
   * What happened.
   */
  outcome: string;
  /**
   * The tier; null unless it is a break.
   */
  tier: number | null;
  /**
   * What kind of break it is; null unless it is one.
   */
  category: string | null;
  /**
   * What it is instead of a break; absent where it is one.
   */
  verdict?: 'compliant' | 'accepted';
  /**
   * Why it needs no answer; absent where it is a break.
   */
  reason?: string;
}
/**
 * One reason.
 */
export interface Reason {
  /**
   * The field it is about; null when it is about the whole record.
   */
  field: string | null;
  /**
   * The reason as a sentence.
   */
  sentence: string;
}
/**
 * A lookup that was asked.
 */
export interface ExplainedLookup {
  /**
   * What the rule calls it.
   */
  name: string;
  /**
   * The table.
   */
  reference: string;
  asked: Values;
  /**
   * Why there is no row: none fits, or several do; null where there is one.
   */
  missing: 'no-row' | 'several-rows' | null;
  values: Values;
  /**
   * The row as it arrived; null where there is none.
   */
  row: ExplainedRow | null;
}
/**
 * Where a row of a table stands.
 */
export interface ExplainedRow {
  /**
   * The file of the workspace, or what its source called the payload.
   */
  source: string;
  /**
   * Of the file, or of the payload.
   */
  sha256: string;
  /**
   * The batch; null where the table is a file.
   */
  batch: string | null;
  /**
   * Which record, from 1; the header is none.
   */
  record: number;
  /**
   * The line on which it begins, from 1.
   */
  line: number;
  /**
   * Where its bytes begin, from 0.
   */
  byteOffset: number;
  /**
   * Its text, as it stands there.
   */
  rawText: string;
}
/**
 * Where a record stands.
 */
export interface Standing {
  /**
   * Where the payload was fetched from.
   */
  source: string;
  /**
   * The line it begins on, from 1.
   */
  line: number;
}
/**
 * The records of the other side that agree in most, from the snapshots that the run read.
 */
export interface Nearest {
  /**
   * How many records of the other side were looked at, those included that the run did not judge.
   */
  lookedAt: number;
  /**
   * How many of them agree in the key of a pass, or in all of it but one part.
   */
  alike: number;
  /**
   * When a snapshot was removed because its retention was over, and nothing can be told any more; else null.
   */
  removed: string | null;
  /**
   * The nearest of them, five at most.
   */
  candidates: NearCandidate[];
}
/**
 * A record of the other side that comes near.
 */
export interface NearCandidate {
  /**
   * Its fields; null where there is no value.
   */
  values: {
    /**
     * The value of a field, as exact text; true or false; or null.
     */
    [k: string]: string | boolean | null;
  };
  place: Place;
  /**
   * Where the payload was fetched from.
   */
  source: string;
  /**
   * The line it begins on, from 1.
   */
  line: number;
  /**
   * What kept the records apart, pass by pass.
   */
  apart: Apart[];
  became: Became;
}
/**
 * How two records stand to each other in one pass.
 */
export interface Apart {
  /**
   * The pass.
   */
  pass: string;
  /**
   * `key`: parts of the key differ; `near`: the key is equal, and a field is not near; `agrees`: nothing of the pass kept them apart.
   */
  kind: 'key' | 'near' | 'agrees';
  /**
   * The same in words.
   */
  sentence: string;
}
/**
 * What became of a candidate.
 */
export interface Became {
  /**
   * `break`: in a break; `paired`: in a pair that agrees; `waits`: for a record set aside, or paired; `not-asked-for`: alone and not judged, or paired; `not-judged`: alone while its partner is not due or its feed has not arrived, or paired; `apart`: a duplicate; `scope`, `otherDays`: of another day; `where`: left out by the filter; `superseded-run`: judged again by a later run; else what became of it among the deliveries.
   */
  kind:
    | 'break'
    | 'paired'
    | 'waits'
    | 'not-asked-for'
    | 'not-judged'
    | 'apart'
    | 'superseded'
    | 'deduplicated'
    | 'deleted'
    | 'reversed'
    | 'otherDays'
    | 'scope'
    | 'where'
    | 'superseded-run';
  /**
   * The same in words.
   */
  sentence: string;
  /**
   * The break it is in; null where it is in none.
   */
  break: string | null;
}
/**
 * The score of a break, and the points of each factor.
 */
export interface Severity {
  /**
   * The sum of the points, at most 100, rounded to two digits.
   */
  score: string;
  /**
   * The level of the score.
   */
  level: 'low' | 'medium' | 'high' | 'critical';
  /**
   * The factors, in the order of the rule.
   */
  factors: FactorSeen[];
}
/**
 * A factor with its value and what that is worth.
 */
export interface FactorSeen {
  /**
   * The factor.
   */
  name: string;
  /**
   * The number, exact; null where there is none, which is worth nothing.
   */
  value: string | null;
  /**
   * What it is worth, rounded to two digits.
   */
  points: string;
}
/**
 * Every feed of the workspace: its last delivery, what comes next, and what is missing.
 */
export interface FeedsOutput {
  /**
   * The feeds, by name.
   */
  feeds: FeedStateItem[];
}
/**
 * One feed: its last delivery, what comes next, and what is missing.
 */
export interface FeedStateItem {
  /**
   * The feed, as system/feed.
   */
  feed: string;
  /**
   * Its system.
   */
  system: string;
  /**
   * What its records are.
   */
  entity: string;
  /**
   * What was delivered last, of the latest delivery date; null: nothing ever was.
   */
  lastDelivery: {
    /**
     * The id of its batch.
     */
    batch: string;
    /**
     * The delivery date.
     */
    date: string;
    /**
     * When it was delivered, for the last time, UTC.
     */
    landedAt: string;
    /**
     * Whether it counts.
     */
    status: 'accepted' | 'held';
  } | null;
  /**
   * Seconds since the last delivery landed; null: none ever did.
   */
  lag: number | null;
  /**
   * When its schedule fires next, UTC; null: it has none.
   */
  nextFetchAt: string | null;
  /**
   * The delivery that must land next; null: none is expected.
   */
  expected: {
    /**
     * The delivery date.
     */
    date: string;
    /**
     * When it must have landed, UTC.
     */
    due: string;
  } | null;
  /**
   * Deliveries that had to land and have not, the earliest date first.
   */
  missing: MissingFeedDelivery[];
  /**
   * How many of the deliveries that were expected landed in time; null: none is expected of it.
   */
  attainment: FeedAttainment | null;
}
/**
 * A delivery that had to land and has not.
 */
export interface MissingFeedDelivery {
  /**
   * The delivery date.
   */
  date: string;
  /**
   * When it had to land, UTC.
   */
  due: string;
  /**
   * When tieout noticed, UTC.
   */
  noticedAt: string;
}
/**
 * How many of the deliveries that were expected landed in time.
 */
export interface FeedAttainment {
  /**
   * Over how many days, up to today, of the time zone of the feed.
   */
  days: number;
  /**
   * Deliveries that were due: inTime + late + missing.
   */
  expected: number;
  /**
   * Those that landed in time.
   */
  inTime: number;
  /**
   * Those that landed later; one that was missing until it came is late.
   */
  late: number;
  /**
   * Those that have not landed.
   */
  missing: number;
  /**
   * inTime of expected in percent, rounded half-even to 4 digits; null: none was expected.
   */
  percent: string | null;
  /**
   * How late the late ones were, in whole seconds; null: none was late.
   */
  lateness: {
    /**
     * Half of the late ones were at most so late; of two, half their sum.
     */
    median: number;
    /**
     * The longest.
     */
    longest: number;
  } | null;
}
/**
 * The batches a delivery became.
 */
export interface IngestOutput {
  /**
   * One batch for each delivery; of messages the last hundred.
   */
  batches: IngestedBatch[];
  /**
   * What became of messages; absent where the feed fetches none.
   */
  messages?: {
    /**
     * How many are in batches now; the broker has forgotten them.
     */
    accepted: number;
    /**
     * How many could not be read, or were tried too often, and went to the dead letters.
     */
    rejected: number;
    /**
     * How many batches they became.
     */
    batches: number;
  };
}
/**
 * A delivery, to its snapshot.
 */
export interface IngestedBatch {
  /**
   * The batch.
   */
  id: string;
  /**
   * The feed, as system/feed.
   */
  feed: string;
  /**
   * The business date it was delivered for.
   */
  deliveryDate: string;
  /**
   * The batch whose records, set aside there, were submitted again in this one; null for what a source delivered.
   */
  corrects: string | null;
  /**
   * Whether the same delivery was ingested before: then nothing was done again.
   */
  repeated: boolean;
  /**
   * accepted: its records count. held: they do not, until somebody releases it.
   */
  status: 'accepted' | 'held';
  /**
   * What tieout found that speaks against it; empty when nothing does. It may have been released since.
   */
  reasons: HoldReason[];
  /**
   * SHA-256 of the configuration it was read with.
   */
  feedVersion: string;
  /**
   * The first delivery date of the map it was read with; null for a map that has none.
   */
  mapSince: string | null;
  /**
   * SHA-256 over its payloads.
   */
  payloadDigest: string;
  /**
   * SHA-256 over the records of all payloads; null for a batch of before records had hashes.
   */
  recordsRoot: string | null;
  /**
   * What its records were looked up in, by name of the reference.
   */
  lookups: LookupItem[];
  /**
   * Its files.
   */
  payloads: PayloadItem[];
  counts: BatchCounts;
  /**
   * When it was first ingested. UTC, ISO 8601.
   */
  createdAt: string;
  /**
   * When it was last delivered. UTC, ISO 8601.
   */
  lastDeliveredAt: string;
}
/**
 * A reference that records were looked up in, and its content.
 */
export interface LookupItem {
  /**
   * Its name.
   */
  reference: string;
  /**
   * Its file, relative to the workspace, or its feed as system/feed.
   */
  source: string;
  /**
   * The batch of its feed; null when it is a file.
   */
  batch: string | null;
  /**
   * SHA-256 of its file, or of the snapshots of its batch, in the order of the payloads.
   */
  contents: string[];
}
/**
 * The files of a new workspace.
 */
export interface InitOutput {
  /**
   * What the workspace is called, after its directory.
   */
  workspace: string;
  /**
   * Where it begins, relative to where the command was typed.
   */
  directory: string;
  /**
   * What was written, relative to the directory.
   */
  files: string[];
}
/**
 * Jobs, the newest first.
 */
export interface JobsListOutput {
  /**
   * The jobs.
   */
  jobs: JobItem[];
  /**
   * Where the next page begins; null on the last.
   */
  next: string | null;
}
/**
 * The jobs that were asked for, in their order.
 */
export interface JobsSendOutput {
  /**
   * The jobs.
   *
   * Items: A job that was asked for.
   */
  jobs: {
    job: JobItem;
    /**
     * Whether it is there because of this request; false: the same work waited already, and this is its job.
     */
    isNew: boolean;
  }[];
}
/**
 * One job; `cancel` and `retry` print it as it is then.
 */
export interface JobsShowOutput {
  job: JobItem;
}
/**
 * One line of JSON on the error stream of `tieout serve` and `tieout worker`: an event, and what it is about. Keys that do not apply are absent.
 */
export interface LogLineOutput {
  /**
   * When, UTC, ISO 8601 with milliseconds.
   */
  time: string;
  /**
   * How much it matters.
   */
  level: 'error' | 'warning' | 'info' | 'debug';
  /**
   * The name of the event; names stay.
   */
  event: string;
  /**
   * What happened, as a sentence for people; its words may change.
   */
  message: string;
  /**
   * Which process tells it.
   */
  process: string;
  /**
   * The trace it belongs to, 32 hexadecimal digits (W3C Trace Context).
   */
  trace_id?: string;
  /**
   * Its place in the trace, 16 hexadecimal digits.
   */
  span_id?: string;
  /**
   * The id of the job.
   */
  job_id?: string;
  /**
   * What the job does.
   */
  job_kind?: 'ingest' | 'run';
  /**
   * Why there is a job.
   */
  trigger?: 'schedule' | 'person' | 'landed' | 'grace' | 'pushed';
  /**
   * What is worked in order, one at a time.
   */
  partition?: string;
  /**
   * How often the job was begun, this time included.
   */
  attempt?: number;
  /**
   * The id of the batch.
   */
  batch_id?: string;
  /**
   * The id of the run.
   */
  run_id?: string;
  /**
   * The id of the rule, `rule` or `rule/instance`.
   */
  rule?: string;
  /**
   * `system/feed`.
   */
  feed?: string;
  /**
   * The system of the feed.
   */
  source_system?: string;
  /**
   * What it is about: the id of a rule and the business date, or the feed and the delivery date, with `/` between.
   */
  composite_key?: string;
  /**
   * What tieout did; of a complete run the most urgent action that its rules ask for: `escalate`, `correct`, `flag_for_audit` or, where there is none, `pass`.
   */
  action_taken?: string;
  /**
   * The SHA-256 of each payload of the batch, the first 20.
   */
  payload_hash?: string[];
  /**
   * How many payloads the batch has.
   */
  payloads?: number;
  /**
   * The status of the batch.
   */
  status?: string;
  /**
   * The codes of why the batch is held; absent when it is not.
   */
  held?: string[];
  /**
   * How many records were read; of a run, those of its baseline that are to be matched.
   */
  records?: number;
  /**
   * How many records were set aside in quarantine.
   */
  quarantined?: number;
  /**
   * How many records were set aside as dead letters.
   */
  dead_lettered?: number;
  /**
   * How many columns differ from those of the delivery before.
   */
  drifts?: number;
  /**
   * How many breaks the run found.
   */
  discrepancies_found?: number;
  /**
   * The highest level of severity of its breaks; null where there is none, or the rule does not say.
   */
  max_severity?: 'low' | 'medium' | 'high' | 'critical' | null;
  /**
   * How many breaks each tier has.
   */
  by_tier?: {
    [k: string]: number;
  };
  /**
   * How many differences each action is asked for, whether they are breaks or need no answer.
   */
  by_action?: {
    /**
     * Nothing is to be done.
     */
    pass: number;
    /**
     * Somebody is to look at it.
     */
    flag_for_audit: number;
    /**
     * At once.
     */
    escalate: number;
    /**
     * Values are to be set.
     */
    correct: number;
  };
  /**
   * How many of the records were matched, exactly or within tolerance.
   */
  matched?: number;
  /**
   * `matched` of `records`, 0 to 1, for reading; null without records.
   */
  match_rate?: number | null;
  /**
   * The feeds that a run went on without; absent where all were there.
   */
  feeds_not_arrived?: string[];
  /**
   * A phase of a job.
   */
  phase?: string;
  /**
   * How long it took.
   */
  seconds?: number;
  /**
   * The code of the problem, as in the list of problems.
   */
  error_code?: string;
  /**
   * 1: it may pass, and is tried again; 2: records or a delivery were set aside; 3: somebody has to look at it; 4: a fault of tieout.
   */
  error_tier?: number;
  /**
   * Why, in words without secrets.
   */
  reason?: string;
  /**
   * `feed SYSTEM/FEED` or `rule ID`.
   */
  schedule?: string;
  /**
   * The instant that was due, UTC.
   */
  due?: string;
  /**
   * How many times were missed and not made up for.
   */
  skipped?: number;
  /**
   * The ids of the jobs that were sent, the first 20.
   */
  jobs?: string[];
  /**
   * How many jobs were sent.
   */
  job_count?: number;
  /**
   * SHA-256 of the configuration.
   */
  configuration_version?: string;
  /**
   * Who did it; null: tieout itself, or nobody that is known.
   */
  actor?: string | null;
  /**
   * Where the interface over HTTP listens.
   */
  address?: string;
  /**
   * The method of the request.
   */
  method?: string;
  /**
   * The pattern of the route, never the address that was asked for.
   */
  route?: string;
  /**
   * The status of the answer, as HTTP has it.
   */
  http_status?: number;
  /**
   * What the daemon was doing.
   */
  doing?: string;
  /**
   * What the rule calls the sums that are apart.
   */
  drift?: string;
  /**
   * What the rule calls the other side.
   */
  counterpart?: string;
  /**
   * How many pairs and lone records were judged of the counterpart.
   */
  judged?: number;
  /**
   * Breaks in percent of what was judged, rounded to 4 digits.
   */
  break_rate?: string;
  /**
   * How many percent the rule allows.
   */
  break_rate_limit?: string;
  /**
   * What most of the breaks have in common: its kind, and the fields it is about.
   */
  cause?: string;
  /**
   * How many breaks the cause explains.
   */
  cause_breaks?: number;
  /**
   * What those breaks come to, by field and currency.
   */
  cause_money?: string[];
  /**
   * How many groups of records have sums that are further apart than allowed.
   */
  groups_beyond?: number;
  /**
   * The team that is to know.
   */
  alert_team?: string;
}
/**
 * The files that were not of this version of the language.
 */
export interface MigrateOutput {
  /**
   * The version of the language that files are brought to.
   */
  version: number;
  /**
   * Whether files were changed; false with --check.
   */
  written: boolean;
  /**
   * What changes, file by file; files that stay are not listed.
   */
  files: MigratedFile[];
}
/**
 * A file that changes.
 */
export interface MigratedFile {
  /**
   * Its path in the workspace.
   */
  file: string;
  /**
   * What changes in it, in the order in which it is done.
   */
  changes: FileChange[];
}
/**
 * One step of the migration.
 */
export interface FileChange {
  /**
   * What is done.
   */
  step: 'add-version' | 'add-schema-line';
  /**
   * In how many documents of the file.
   */
  documents: number;
}
/**
 * What would run.
 */
export interface PlanOutput {
  /**
   * The workspace.
   */
  workspace: string;
  /**
   * The environment; null when the workspace declares none.
   */
  environment: string | null;
  /**
   * SHA-256 of the configuration.
   */
  configVersion: string;
  /**
   * The rule as it would run, with every default filled in.
   */
  rule: {
    [k: string]: unknown;
  };
  /**
   * The day from which something else holds, where an override ends; null when nothing changes.
   */
  changesOn: string | null;
  /**
   * The feeds of the rule, by name.
   */
  feeds: {
    /**
     * A feed as it would be read, with every default filled in.
     */
    [k: string]: {
      [k: string]: unknown;
    };
  };
  /**
   * The entities of the feeds, by name.
   */
  entities: {
    /**
     * An entity with every default filled in.
     */
    [k: string]: {
      [k: string]: unknown;
    };
  };
  /**
   * The tiers, by number.
   */
  tiers: {
    /**
     * What the tier is called, where what is in it goes, who answers and until when.
     */
    [k: string]: {
      /**
       * What the tier is called.
       */
      name: string;
      /**
       * Where what is in it goes; null for breaks.
       */
      route: 'retry' | 'quarantine' | 'dead-letter' | null;
      /**
       * Who answers, unless something nearer says who; null: nobody is named.
       */
      owner: Owner | null;
      /**
       * How long there is for an answer: hours, days or business days; null: no limit.
       */
      due: {
        /**
         * How many.
         */
        count: number;
        /**
         * Hours, days, or business days.
         */
        unit: 'h' | 'd' | 'bd';
      } | null;
    };
  };
  defaultVerdict: PlannedVerdict;
  /**
   * What said each value of the rule and of the systems of its feeds, and the defaults of what nobody said.
   */
  origins: ValueOrigin[];
  /**
   * What the engine would be told; null unless asked for with --sql.
   */
  statements: Statement[] | null;
}
/**
 * Tier and category.
 */
export interface PlannedVerdict {
  /**
   * The tier.
   */
  tier: number;
  /**
   * The category.
   */
  category: string;
}
/**
 * What said one value.
 */
export interface ValueOrigin {
  /**
   * The rule or system that has the value, or tieout.yaml.
   */
  document: string;
  /**
   * JSON pointer to the value within the document, once its template and `${…}` are resolved.
   */
  path: string;
  /**
   * The value, as JSON has it: a text, a number, true or false; of a default also a list or a mapping. A number that JSON would write with other digits is its text.
   */
  value: string | number | boolean | null | unknown[] | {};
  /**
   * What holds where there is no value; else null.
   */
  inWords: string | null;
  /**
   * What said it: its own document, its template, its document instead of its template, a parameter as it was given or by default, an override, a variable of the environment, the instance, or nobody (a default of the language).
   */
  from:
    | 'written'
    | 'template'
    | 'restated'
    | 'parameter'
    | 'parameter-default'
    | 'override'
    | 'variable'
    | 'instance'
    | 'default';
  /**
   * Where it is written; null for what nobody wrote.
   */
  location: {
    /**
     * Relative to the workspace.
     */
    file: string;
    /**
     * From 1.
     */
    line: number;
    /**
     * From 1.
     */
    column: number;
  } | null;
  /**
   * Why an override differs, and until when; else null.
   */
  because: string | null;
  /**
   * What filled in `${…}` within the text.
   *
   * Items: What filled in one of them.
   */
  filledBy: {
    /**
     * What said it.
     */
    from: string;
    /**
     * Where it is written; null for what nobody wrote.
     */
    location: {
      /**
       * Relative to the workspace.
       */
      file: string;
      /**
       * From 1.
       */
      line: number;
      /**
       * From 1.
       */
      column: number;
    } | null;
  }[];
}
/**
 * One statement of the engine.
 */
export interface Statement {
  /**
   * What it does.
   */
  name: string;
  /**
   * Its text.
   */
  sql: string;
}
/**
 * Records that were discarded.
 */
export interface QuarantineDiscardOutput {
  /**
   * Whether it only says what would happen.
   */
  dryRun: boolean;
  /**
   * One for each batch that records were set aside of.
   *
   * Items: The records of one batch.
   */
  outcomes: {
    /**
     * The batch that they were set aside of.
     */
    corrects: string;
    /**
     * How many count nowhere now, or would.
     */
    discarded: number;
  }[];
}
/**
 * Records that were corrected and submitted again.
 */
export interface QuarantineFixOutput {
  /**
   * Whether it only says what would happen.
   */
  dryRun: boolean;
  /**
   * One for each batch that records were set aside of.
   */
  outcomes: SubmissionOutcome[];
}
/**
 * Records that were set aside.
 */
export interface QuarantineListOutput {
  /**
   * How many records there are in all, whatever the page, and for each reason.
   */
  summary: {
    /**
     * How many in all.
     */
    records: number;
    /**
     * The reasons, the most frequent first; a record with two is counted for both.
     */
    reasons: SetAsideReasonCount[];
  };
  /**
   * The records, by batch, payload and record; none with `--summary`.
   */
  records: SetAsideItem[];
  /**
   * Where the next page begins; null on the last.
   */
  next: string | null;
}
/**
 * Records that were submitted again as they are.
 */
export interface QuarantineReleaseOutput {
  /**
   * Whether it only says what would happen.
   */
  dryRun: boolean;
  /**
   * One for each batch that records were set aside of.
   */
  outcomes: SubmissionOutcome[];
}
/**
 * One record that was set aside.
 */
export interface QuarantineShowOutput {
  record: SetAsideItem;
  /**
   * SHA-256 of the payload.
   */
  payloadSha256: string;
  /**
   * Where its bytes begin in the payload, from 0.
   */
  byteOffset: number;
  /**
   * The record as it arrived, cut at 64 KiB: it never changes.
   */
  rawText: string;
  /**
   * Why it was set aside first.
   */
  firstReasons: ReasonItem[];
  /**
   * The record as it stands: as it arrived, or as it was last submitted in vain.
   */
  text: string;
  /**
   * What was done about it, the oldest first.
   */
  events: SetAsideEvent[];
}
/**
 * How a message that was pushed is answered.
 */
export interface ReceiveOutput {
  /**
   * The status of HTTP: 202 it is kept, 200 it is known already, 401 it is not its sender's, 408 its time is too far from ours, 409 its key stands for another message, 413 it is too large.
   */
  status: 200 | 202 | 401 | 408 | 409 | 413;
  /**
   * Why, in a few words.
   */
  reason: string;
}
/**
 * A run carried out again, and what its answer is other than it was.
 */
export interface ReplayOutput {
  /**
   * The id of the run that was carried out again.
   */
  run: string;
  /**
   * Its rule, as it was called then.
   */
  rule: string;
  /**
   * The system that the instance of the rule is for; null where it has none.
   */
  instance: string | null;
  /**
   * The business dates of the run, inclusive.
   */
  scope: {
    /**
     * The first.
     */
    from: string;
    /**
     * The last.
     */
    to: string;
  };
  /**
   * The configuration that the run had.
   */
  configVersion: string;
  /**
   * The configuration that it was carried out by again.
   */
  version: string;
  /**
   * Whether the answer is the same: the digests are equal.
   */
  same: boolean;
  /**
   * Whether the configuration that the run had still gives the digest that was kept.
   */
  reproduced: boolean;
  /**
   * The digests of the answers.
   */
  digest: {
    /**
     * Of the run.
     */
    before: string;
    /**
     * Of the replay.
     */
    after: string;
  };
  /**
   * What differs first, in words: a bucket, a total or a break; null when the answer is the same.
   */
  firstDifference: string | null;
  /**
   * The outcomes that have other numbers of records.
   */
  buckets: BucketChange[];
  /**
   * The parts of control totals that differ.
   */
  totals: TotalChange[];
  /**
   * The breaks that differ; null where those of the run were judged again by a later one, so that there is nothing to compare with.
   */
  breaks: BreakChanges | null;
}
/**
 * How many records of a side had one outcome, before and after.
 */
export interface BucketChange {
  /**
   * What the rule calls the counterpart.
   */
  counterpart: string;
  /**
   * The side.
   */
  side: 'baseline' | 'counterpart';
  /**
   * The outcome.
   */
  outcome: 'match' | 'within-tolerance' | 'mismatch' | 'missing' | 'duplicate' | 'ambiguous' | 'blocked' | 'excluded';
  /**
   * Records in the run.
   */
  before: number;
  /**
   * Records in the replay.
   */
  after: number;
}
/**
 * A part of the control total of one field in one currency, before and after.
 */
export interface TotalChange {
  /**
   * What the rule calls the counterpart.
   */
  counterpart: string;
  /**
   * The money field.
   */
  field: string;
  /**
   * The currency.
   */
  currency: string;
  /**
   * Which part of the total.
   */
  part:
    | 'baseline'
    | 'counterpart'
    | 'difference'
    | 'explained'
    | 'tolerated'
    | 'pending'
    | 'setAside'
    | 'blocked'
    | 'line'
    | 'residue';
  /**
   * The name of a line, such as of an adjustment, where the part is `line`; else absent.
   */
  line?: string;
  /**
   * In the run; null: it had no such total.
   */
  before: string | null;
  /**
   * In the replay; null: it has no such total.
   */
  after: string | null;
}
/**
 * How many breaks differ, and the first of them.
 */
export interface BreakChanges {
  /**
   * Breaks of the replay only.
   */
  added: number;
  /**
   * Breaks of the run only.
   */
  removed: number;
  /**
   * Breaks of both that say something else: values, differences, tier or category.
   */
  changed: number;
  /**
   * The first 20 of them by key.
   */
  first: BreakChange[];
}
/**
 * One break, before and after.
 */
export interface BreakChange {
  /**
   * The id of the break.
   */
  id: string;
  key: Values;
  /**
   * In the run; null: it was no break.
   */
  before: JudgedBreak | null;
  /**
   * In the replay; null: it is no break.
   */
  after: JudgedBreak | null;
}
/**
 * What a break was said to be.
 */
export interface JudgedBreak {
  /**
   * The outcome.
   */
  outcome: 'match' | 'within-tolerance' | 'mismatch' | 'missing' | 'duplicate' | 'ambiguous' | 'blocked' | 'excluded';
  /**
   * The tier; null unless it is a break.
   */
  tier: number | null;
  /**
   * What kind of break it is; null unless it is one.
   */
  category: string | null;
  /**
   * What it is instead of a break; absent where it is one.
   */
  verdict?: 'compliant' | 'accepted';
  /**
   * Why it needs no answer; absent where it is a break.
   */
  reason?: string;
}
/**
 * How many objects of the archive were removed.
 */
export interface RetentionApplyOutput {
  /**
   * What was removed, by kind.
   */
  removed: RemovedObjects[];
}
/**
 * Objects of a kind that were removed.
 */
export interface RemovedObjects {
  /**
   * What the objects are, as `retention` calls it.
   */
  kind: 'raw' | 'normalized' | 'reconciled';
  /**
   * How many.
   */
  objects: number;
  /**
   * The sizes of their files.
   */
  bytes: number;
}
/**
 * Which objects of the archive may go, and why others must stay.
 */
export interface RetentionPlanOutput {
  /**
   * The kinds of objects.
   */
  kinds: RetentionOfKind[];
  /**
   * How many objects an earlier `retention apply` marked, and did not remove the files of.
   */
  unfinished: number;
}
/**
 * What may go of a kind, and what must stay.
 */
export interface RetentionOfKind {
  /**
   * What the objects are, as `retention` calls it.
   */
  kind: 'raw' | 'normalized' | 'reconciled';
  /**
   * How long they are kept, as it is written.
   */
  retention: string;
  /**
   * The first day whose objects are within their retention.
   */
  firstKept: string;
  /**
   * The objects that may go.
   */
  removable: RemovableObject[];
  /**
   * How many must stay, by the first reason that holds.
   */
  staying: StayingObjects[];
}
/**
 * An object of the archive that may go.
 */
export interface RemovableObject {
  /**
   * Its name.
   */
  sha256: string;
  /**
   * The size of its file.
   */
  bytes: number;
  /**
   * The youngest delivery date of the batches that name it, or end of the scope of the runs.
   */
  day: string;
}
/**
 * Objects that must stay.
 */
export interface StayingObjects {
  /**
   * Why.
   */
  reason:
    | 'within-retention'
    | 'recent-run'
    | 'state'
    | 'open-break'
    | 'open-record'
    | 'held-delivery'
    | 'held-run'
    | 'reference-file'
    | 'delivery-in-progress';
  /**
   * How many.
   */
  objects: number;
}
/**
 * The runs that were done, and those that failed while the others went on.
 */
export interface RunOutput {
  /**
   * The environment; null when the workspace declares none.
   */
  environment: string | null;
  /**
   * One run for each rule and scope.
   */
  runs: RunItem[];
  /**
   * Runs that have no answer. The command exits with 3 when there is one.
   */
  failed: FailedRun[];
  /**
   * Deliveries for the days of these runs that were not read, because they are held.
   */
  held: HeldDelivery[];
}
/**
 * A run without an answer, and why.
 */
export interface FailedRun {
  /**
   * The rule.
   */
  rule: string;
  /**
   * The system that the instance is for; null for a rule without instances.
   */
  instance: string | null;
  scope: Scope;
  /**
   * The code of the problem.
   */
  code: string;
  /**
   * What went wrong.
   */
  message: string;
  /**
   * What to do about it.
   */
  next: string;
}
/**
 * A delivery that does not count, and why.
 */
export interface HeldDelivery {
  /**
   * The id of its batch.
   */
  batch: string;
  /**
   * The feed, as system/feed.
   */
  feed: string;
  /**
   * The date it was delivered for.
   */
  deliveryDate: string;
  /**
   * Whether an earlier delivery says what the feed has on the day, and was read instead; else the run has no answer.
   */
  earlierCounts: boolean;
  /**
   * Why it is held, as sentences: what was found when it was read, or what whoever held it says.
   */
  reasons: string[];
  /**
   * What to do about it.
   */
  next: string;
}
/**
 * Runs, the latest first.
 */
export interface RunsOutput {
  /**
   * The runs.
   */
  runs: RunSummary[];
  /**
   * Where the next page begins; null on the last.
   */
  next: string | null;
}
/**
 * A run in one line.
 */
export interface RunSummary {
  /**
   * The run.
   */
  id: string;
  /**
   * The rule.
   */
  rule: string;
  /**
   * The system that the instance is for; null for a rule without instances.
   */
  instance: string | null;
  /**
   * How it ended.
   */
  status: 'running' | 'completed' | 'held' | 'failed' | 'cancelled' | 'superseded';
  /**
   * The instant the run speaks of. UTC, ISO 8601.
   */
  asOf: string;
  scope: Scope;
  /**
   * The earlier run that this one stands in for.
   */
  supersedes: string | null;
  /**
   * SHA-256 of the configuration.
   */
  configVersion: string;
  /**
   * SHA-256 of all that was found; null until it is completed or held.
   */
  digest: string | null;
  /**
   * When it began. UTC, ISO 8601.
   */
  startedAt: string;
  /**
   * When it ended. UTC, ISO 8601; null while it has not happened.
   */
  finishedAt: string | null;
  breaks: BreakCounts;
  held?: HeldRun;
}
/**
 * The whole of one run.
 */
export interface ShowOutput {
  run: RunItem;
  /**
   * Why it failed; null when it did not.
   */
  failure: Failure | null;
}
/**
 * Why a run failed.
 */
export interface Failure {
  /**
   * The code, listed in the reference of problems.
   */
  code: string;
  /**
   * The failure as a sentence.
   */
  message: string;
  /**
   * What to do about it.
   */
  next: string;
}
/**
 * What came of the tests of rules.
 */
export interface TestOutput {
  /**
   * How many cases pass.
   */
  passed: number;
  /**
   * How many cases fail.
   */
  failed: number;
  /**
   * The cases, in the order of files.
   */
  cases: PlayedCase[];
  /**
   * The rules that have no test.
   *
   * Items: The name of a rule.
   */
  untested: string[];
}
/**
 * A case that was played.
 */
export interface PlayedCase {
  /**
   * The rule, or its instance.
   */
  rule: string;
  /**
   * What the case shows.
   */
  name: string;
  /**
   * Whether everything is as expected.
   */
  passed: boolean;
  location: Position;
  /**
   * What is not as expected.
   */
  unmet: UnmetExpectation[];
  /**
   * What the rule found.
   */
  differences: FoundDifference[];
  /**
   * What was not compared.
   */
  setAside: RecordSetAside[];
}
/**
 * One thing that is not as it was expected.
 */
export interface UnmetExpectation {
  /**
   * `count`: there are more or fewer. `expected-break`: no break is what was expected. `found-break`: a break is none of those that were expected.
   */
  kind: 'count' | 'expected-break' | 'found-break';
  /**
   * Of which counterpart it is asked; null: of all of them.
   */
  counterpart: string | null;
  /**
   * What is counted; null for a break.
   */
  name: string | null;
  /**
   * What was expected; null: nothing.
   */
  expected: string | null;
  /**
   * What there is; null: nothing.
   */
  found: string | null;
  location: Position;
}
/**
 * A difference that the rule found in the case, whatever it was judged.
 */
export interface FoundDifference {
  /**
   * The counterpart it is with.
   */
  counterpart: string;
  /**
   * What happened to the records.
   */
  outcome: string;
  /**
   * Whether the partner of a record is late, or of another scope.
   */
  timing: string;
  /**
   * The side of a lone record; null for a pair.
   */
  side: string | null;
  key: Values;
  /**
   * What it is judged.
   */
  verdict: 'break' | 'compliant' | 'accepted';
  /**
   * The tier of a break; else null.
   */
  tier: number | null;
  /**
   * The category of a break; else null.
   */
  category: string | null;
  /**
   * Why it needs no answer; null for a break.
   */
  reason: string | null;
  /**
   * How much it matters; null where the rule does not say.
   */
  severity: string | null;
  /**
   * What is to be done about it.
   */
  action: string;
  /**
   * The classify rule that decided; null: none.
   */
  decidedBy: string | null;
  /**
   * Why it is one, in sentences.
   *
   * Items: One reason.
   */
  why: string[];
}
/**
 * A record of the case that was not compared.
 */
export interface RecordSetAside {
  /**
   * Of which counterpart it is; null: of the baseline.
   */
  counterpart: string | null;
  /**
   * Which record of the side, from 1.
   */
  record: number;
  /**
   * `quarantine`: it does not fit its entity. `dead-letter`: a check refused it.
   */
  disposition: 'quarantine' | 'dead-letter';
  /**
   * Why.
   */
  reasons: ReasonItem[];
}
/**
 * A token that was made, and the only time its secret is shown.
 */
export interface TokenCreateOutput {
  /**
   * What is sent as `Authorization: Bearer …`.
   */
  token: string;
  created: ApiToken;
}
/**
 * Tokens without their secrets, the newest first.
 */
export interface TokenListOutput {
  /**
   * The tokens.
   */
  tokens: ApiToken[];
  /**
   * Where the next page begins; null on the last.
   */
  next: string | null;
}
/**
 * A token that is valid no more.
 */
export interface TokenRevokeOutput {
  revoked: ApiToken;
}
/**
 * What `validate` found.
 */
export interface ValidateOutput {
  /**
   * Whether there is no error; warnings may remain.
   */
  valid: boolean;
  /**
   * The name of the workspace; null when it has errors.
   */
  workspace: string | null;
  /**
   * The findings, by file, line and column.
   */
  diagnostics: DiagnosticItem[];
  /**
   * Warnings that a comment in the document leaves out, by file, line and column.
   *
   * Items: A warning, and why it is left out.
   */
  silenced: {
    /**
     * Why, in the words of the comment.
     */
    reason: string;
    diagnostic: DiagnosticItem;
  }[];
  /**
   * Keys of templates that systems say anew: nothing else changes a template from outside.
   *
   * Items: A key that a system says although its template has said it.
   */
  restated: {
    /**
     * The system.
     */
    system: string;
    /**
     * Its template.
     */
    template: string;
    /**
     * JSON pointer to the key within the system.
     */
    path: string;
    /**
     * Where the system says it.
     */
    location: {
      /**
       * Relative to the workspace.
       */
      file: string;
      /**
       * From 1.
       */
      line: number;
      /**
       * From 1.
       */
      column: number;
    };
  }[];
}
