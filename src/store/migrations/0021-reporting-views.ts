/** A view for reports; every column says what it is. */
export interface ReportingView {
  readonly name: string;
  readonly comment: string;
  readonly columns: readonly ReportingColumn[];
  /** What it is selected from, with its conditions. */
  readonly source: string;
}

export interface ReportingColumn {
  readonly name: string;
  readonly type: string;
  readonly comment: string;
  readonly expression: string;
}

export function column(name: string, type: string, expression: string, comment: string): ReportingColumn {
  return { name, type, expression, comment };
}

/** Which rule a run or a break is of. */
const ofRule = (table: string): readonly ReportingColumn[] => [
  column(
    'rule_id',
    'text',
    `${table}.rule || coalesce('/' || ${table}.instance, '')`,
    'The rule, `rule` or `rule/instance`, as it was called when it last ran',
  ),
  column('rule', 'text', `${table}.rule`, 'The rule without its instance'),
  column('instance', 'text', `${table}.instance`, 'The instance; null for a rule without instances'),
];

const feedColumns = (feed: string): readonly ReportingColumn[] => [
  column('feed', 'text', feed, 'The feed, `system/feed`'),
  column('system', 'text', `split_part(${feed}, '/', 1)`, 'The system of the feed'),
];

const breakCount = (name: string): string => `(r.result -> 'breaks' ->> '${name}')`;
const tierCount = (tier: number): ReportingColumn =>
  column(
    `breaks_tier_${tier}`,
    'bigint',
    `coalesce((r.result -> 'breaks' -> 'byTier' ->> '${tier}'), '0')`,
    `Breaks of tier ${tier}`,
  );

/** Records of the baseline over all counterparts, from the buckets of the result. */
const baselineSum = (condition: string): string =>
  `coalesce((select sum((bucket ->> 'records')::bigint) from json_each(r.result -> 'counterparts') each_counterpart,
   json_array_elements(each_counterpart.value -> 'buckets') bucket
   where bucket ->> 'side' = 'baseline' and ${condition}), 0)`;
const toBeMatched = baselineSum("bucket ->> 'outcome' <> 'excluded'");
const matched = baselineSum("bucket ->> 'outcome' in ('match', 'within-tolerance')");

const amount = (name: string, key: string, comment: string): ReportingColumn =>
  column(name, 'numeric', `total ->> '${key}'`, comment);

/** PostgreSQL cannot read values out of a document that holds U+0000 anywhere. */
const readable = (document: string): string => `position('\\u0000' in ${document}::text) = 0`;

/** Every view, in the order in which the reference shows them. */
export const reportingViews: readonly ReportingView[] = [
  {
    name: 'runs',
    comment: 'Every run, however it ended',
    columns: [
      column('run_id', 'text', 'r.id', 'The id of the run'),
      ...ofRule('r'),
      column('business_date', 'date', 'r.scope_from', 'The business date that it judges'),
      column(
        'status',
        'text',
        'r.status',
        'running, completed, failed, cancelled, held, or superseded by a later run of the same date',
      ),
      column('as_of', 'timestamptz', 'r.as_of', 'The instant that it is judged as of'),
      column('configuration_version', 'text', 'r.config_version', 'SHA-256 of the configuration that it ran with'),
      column('started_at', 'timestamptz', 'r.started_at', 'When it began'),
      column('finished_at', 'timestamptz', 'r.finished_at', 'When it ended; null while it runs'),
      column(
        'seconds',
        'numeric',
        'extract(epoch from r.finished_at - r.started_at)',
        'How long it took; null while it runs',
      ),
      column('breaks', 'bigint', breakCount('total'), 'Breaks that it judged; null unless it is complete'),
      column('breaks_new', 'bigint', breakCount('new'), 'Of which new'),
      column('breaks_reopened', 'bigint', breakCount('reopened'), 'Of which had been closed before'),
      column('breaks_closed', 'bigint', breakCount('closed'), 'Breaks of earlier runs that it closed'),
      column('supersedes', 'text', 'r.supersedes', 'The run whose answer it replaces; null: there was none'),
      column('failure', 'text', "r.failure ->> 'code'", 'The code of why it failed; null: it did not'),
    ],
    source: 'tieout.runs r',
  },
  {
    name: 'run_counts',
    comment: 'Where the records of a complete run went: one row per run, counterpart, side and outcome',
    columns: [
      column('run_id', 'text', 'r.id', 'The id of the run'),
      column('counterpart', 'text', 'each_counterpart.key', 'The counterpart that the baseline is compared with'),
      column('side', 'text', "bucket ->> 'side'", 'baseline or counterpart'),
      column(
        'outcome',
        'text',
        "bucket ->> 'outcome'",
        'match, within-tolerance, mismatch, missing, duplicate, ambiguous, blocked or excluded',
      ),
      column('records', 'bigint', "bucket ->> 'records'", 'How many records, or groups, came out so'),
    ],
    source: `tieout.runs r, json_each(r.result -> 'counterparts') each_counterpart,
      json_array_elements(each_counterpart.value -> 'buckets') bucket where r.result is not null`,
  },
  {
    name: 'control_totals',
    comment: 'The money of a complete run: one row per run, counterpart, field and currency, exact',
    columns: [
      column('run_id', 'text', 'r.id', 'The id of the run'),
      column('counterpart', 'text', 'each_counterpart.key', 'The counterpart that the baseline is compared with'),
      column('field', 'text', "total ->> 'field'", 'The field that is added up'),
      column('currency', 'text', "total ->> 'currency'", 'Its currency'),
      amount('baseline', 'baseline', 'The total of the baseline'),
      amount('counterpart_total', 'counterpart', 'The total of the counterpart'),
      amount('difference', 'difference', 'Counterpart less baseline; the sum of the columns that follow'),
      amount('explained', 'explained', 'Of breaks'),
      amount('tolerated', 'tolerated', 'Of differences within tolerance'),
      amount('pending', 'pending', 'Of what is pending'),
      amount('set_aside', 'setAside', 'Of records that are not judged'),
      column(
        'deduplicated',
        'numeric',
        "coalesce(total ->> 'deduplicated', '0.00')",
        'Of records for which another one counts',
      ),
      amount('residue', 'residue', 'What nothing explains: zero'),
    ],
    source: `tieout.runs r, json_each(r.result -> 'counterparts') each_counterpart,
      json_array_elements(each_counterpart.value -> 'controlTotals') total where r.result is not null`,
  },
  {
    name: 'rule_days',
    comment: 'Trends: the answer that counts for each rule and business date',
    columns: [
      ...ofRule('r'),
      column('business_date', 'date', 'r.scope_from', 'The business date'),
      column('run_id', 'text', 'r.id', 'The run whose answer counts'),
      column('finished_at', 'timestamptz', 'r.finished_at', 'When it was complete'),
      column('records', 'bigint', toBeMatched, 'Records of the baseline that are to be matched, over all counterparts'),
      column('matched', 'bigint', matched, 'Of which matched, exactly or within tolerance'),
      column(
        'match_rate',
        'numeric',
        `round(${matched} / nullif(${toBeMatched}, 0), 6)`,
        'matched of records, 0 to 1, rounded to 6 digits; null without records',
      ),
      column('breaks', 'bigint', breakCount('total'), 'Breaks that it found'),
      ...[1, 2, 3, 4].map(tierCount),
      column('restated', 'boolean', 'r.supersedes is not null', 'Whether an earlier answer was replaced'),
    ],
    source: "tieout.runs r where r.status = 'completed'",
  },
  {
    name: 'breaks',
    comment: 'Every break, with its life so far',
    columns: [
      column('break_id', 'text', 'b.id', 'The id of the break; it stays the same over runs'),
      ...ofRule('b'),
      column('counterpart', 'text', 'b.counterpart', 'The counterpart that the baseline is compared with'),
      column('business_date', 'date', 'b.scope_from', 'The business date'),
      column('outcome', 'text', 'b.outcome', 'mismatch, missing, duplicate, ambiguous, or blocked'),
      column('tier', 'smallint', 'b.tier', 'How far up it goes, 1 to 4'),
      column('category', 'text', 'b.category', 'What it means, as the rule classifies it'),
      column('status', 'text', 'b.status', 'open or closed'),
      column('record_key', 'text', 'b.key::text', 'The key of the record, as JSON'),
      column('first_seen', 'timestamptz', 'b.first_seen', 'When a run found it first'),
      column('last_seen', 'timestamptz', 'b.last_seen', 'When a run found it last'),
      column(
        'closed_at',
        'timestamptz',
        `case when b.status = 'closed' then (select max(at) from tieout.break_events e
        where e.break = b.id and e.event = 'closed') end`,
        'When a run did not find it any more; null while it is open',
      ),
      column('runs', 'bigint', 'b.runs', 'How many runs have seen it'),
      column('last_run', 'text', 'b.last_run', 'The run that saw it last'),
    ],
    source: 'tieout.breaks b',
  },
  {
    name: 'break_fields',
    comment: 'The fields that differ: one row per break and field',
    columns: [
      column('break_id', 'text', 'b.id', 'The id of the break'),
      column('field', 'text', "difference ->> 'field'", 'The field, or the invariant, that differs'),
      column('baseline', 'text', "difference ->> 'baseline'", 'What the baseline says'),
      column('counterpart_value', 'text', "difference ->> 'counterpart'", 'What the counterpart says'),
      column(
        'delta',
        'text',
        "difference ->> 'delta'",
        'The difference, exact, as text; null where there is none to compute',
      ),
    ],
    source: `tieout.breaks b, json_array_elements(
      case when ${readable('b.difference')} then b.difference -> 'fields' else '[]'::json end) difference`,
  },
  {
    name: 'break_events',
    comment: 'The life of breaks: one row per change',
    columns: [
      column('break_id', 'text', 'e.break', 'The id of the break'),
      column('run_id', 'text', 'e.run', 'The run that changed it'),
      column('at', 'timestamptz', 'e.at', 'When'),
      column('event', 'text', 'e.event', 'opened, changed, closed or reopened'),
    ],
    source: 'tieout.break_events e',
  },
  {
    name: 'feeds',
    comment: 'Every feed that has delivered, and how it stands',
    columns: [
      ...feedColumns('b.feed'),
      column('deliveries', 'bigint', 'count(*)', 'How many deliveries it made'),
      column(
        'held',
        'bigint',
        "count(*) filter (where b.status = 'held')",
        'Of which held: somebody has to look at them',
      ),
      column('first_delivery_date', 'date', 'min(b.delivery_date)', 'The first date that it delivered for'),
      column(
        'latest_delivery_date',
        'date',
        "max(b.delivery_date) filter (where b.status = 'accepted')",
        'The latest date that an accepted delivery is for',
      ),
      column('last_delivered_at', 'timestamptz', 'max(b.last_delivered_at)', 'When it delivered last'),
      column('records', 'bigint', 'sum(b.scanned)', 'Records that it delivered'),
      column('set_aside', 'bigint', 'sum(b.quarantined + b.dead_lettered)', 'Of which set aside when they were read'),
    ],
    source: 'tieout.batches b where b.corrects is null group by b.feed',
  },
  {
    name: 'deliveries',
    comment:
      'Every batch: what was delivered, and what became of its records. records = kept + quarantined + dead_letters + deduplicated',
    columns: [
      column('batch_id', 'text', 'b.id', 'The id of the batch'),
      ...feedColumns('b.feed'),
      column('delivery_date', 'date', 'b.delivery_date', 'The date that it is for'),
      column('status', 'text', 'b.status', 'accepted: it counts; held: somebody has to look at it first'),
      column(
        'corrects',
        'text',
        'b.corrects',
        'The batch whose records were submitted again in it; null for what a source delivered',
      ),
      column('records', 'bigint', 'b.scanned', 'Records that were read'),
      column('kept', 'bigint', 'b.snapshot', 'Of which kept'),
      column('quarantined', 'bigint', 'b.quarantined', 'Of which set aside in quarantine'),
      column('dead_letters', 'bigint', 'b.dead_lettered', 'Of which set aside as dead letters'),
      column('deduplicated', 'bigint', 'b.deduplicated', 'Of which repeat others'),
      column(
        'bytes',
        'bigint',
        '(select sum(p.bytes) from tieout.batch_payloads p where p.batch = b.id)',
        'Bytes of its payloads',
      ),
      column(
        'drifts',
        'bigint',
        '(select sum(json_array_length(p.drift)) from tieout.batch_payloads p where p.batch = b.id)',
        'Columns that differ from those of the delivery before',
      ),
      column('created_at', 'timestamptz', 'b.created_at', 'When it was kept'),
      column('last_delivered_at', 'timestamptz', 'b.last_delivered_at', 'When the same was delivered last'),
    ],
    source: 'tieout.batches b',
  },
  {
    name: 'missing_deliveries',
    comment: 'Every delivery that was not there when it was expected',
    columns: [
      ...feedColumns('m.feed'),
      column('delivery_date', 'date', 'm.date', 'The date that it is for'),
      column('due', 'timestamptz', 'm.due', 'When it was expected'),
      column('noticed_at', 'timestamptz', 'm.noticed_at', 'When it was noticed'),
      column('arrived_at', 'timestamptz', 'm.arrived_at', 'When it came; null: it is missing still'),
    ],
    source: 'tieout.missing_deliveries m',
  },
  {
    name: 'set_aside',
    comment: 'Every record that was set aside, and what was decided about it',
    columns: [
      column('record_id', 'text', 's.id', 'The id of the record'),
      column('batch_id', 'text', 's.batch', 'The batch that it was delivered in'),
      ...feedColumns('b.feed'),
      column('delivery_date', 'date', 'b.delivery_date', 'The date that the batch is for'),
      column('line', 'bigint', 's.line', 'The line that it begins on, from 1'),
      column('disposition', 'text', 's.disposition', 'quarantine or dead-letter'),
      column('tier', 'smallint', 's.tier', 'How far up it goes, 1 to 4'),
      column('status', 'text', 's.status', 'open, corrected, released or discarded'),
      column('reasons', 'text[]', 's.reason_codes', 'The codes of why it was set aside'),
      column(
        'fields',
        'text[]',
        's.reason_fields',
        'The field of each reason; empty text where it is the whole record',
      ),
    ],
    source: 'tieout.set_aside_records s join tieout.batches b on b.id = s.batch',
  },
];
