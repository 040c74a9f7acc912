-- What all migrations add up to, read from the catalogue.

table api_requests
  actor text collate "C" not null
  key text collate "C" not null
  request_sha256 text collate "C" not null
  started_at timestamp with time zone not null
  status integer
  content_type text
  body text
  constraint api_requests_answered CHECK ((((status IS NULL) = (body IS NULL)) AND ((status IS NULL) = (content_type IS NULL))))
  constraint api_requests_pkey PRIMARY KEY (actor, key)
  CREATE INDEX api_requests_by_age ON tieout.api_requests USING btree (started_at)

table api_tokens
  id text collate "C" not null
  name text not null
  secret_sha256 text collate "C" not null
  grants json not null
  created_at timestamp with time zone not null
  created_by text not null
  expires_at timestamp with time zone not null
  last_used_at timestamp with time zone
  revoked_at timestamp with time zone
  constraint api_tokens_id CHECK ((id ~ '^[0-9a-f]{12}$'::text))
  constraint api_tokens_secret CHECK ((secret_sha256 ~ '^[0-9a-f]{64}$'::text))
  constraint api_tokens_pkey PRIMARY KEY (id)
  CREATE INDEX api_tokens_newest ON tieout.api_tokens USING btree (created_at, id)

table audit_events
  stream text collate "C" not null
  sequence bigint not null
  at timestamp(3) with time zone not null
  actor text not null
  actor_kind text collate "C" not null
  action text collate "C" not null
  subject text collate "C" not null
  before json
  after json
  trace_id text collate "C"
  previous_hash text collate "C" not null
  hash text collate "C" not null
  constraint audit_events_actor_kind CHECK ((actor_kind = ANY (ARRAY['person'::text, 'token'::text, 'jwt'::text, 'tieout'::text])))
  constraint audit_events_hash CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
  constraint audit_events_previous_hash CHECK ((previous_hash ~ '^[0-9a-f]{64}$'::text))
  constraint audit_events_sequence CHECK ((sequence > 0))
  constraint audit_events_pkey PRIMARY KEY (stream, sequence)
  CREATE INDEX audit_events_newest ON tieout.audit_events USING btree (at, stream, sequence)
  CREATE INDEX audit_events_subject ON tieout.audit_events USING btree (subject, at, stream, sequence)

table audit_heads
  stream text collate "C" not null
  sequence bigint not null
  hash text collate "C" not null
  constraint audit_heads_hash CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
  constraint audit_heads_sequence CHECK ((sequence >= 0))
  constraint audit_heads_pkey PRIMARY KEY (stream)

table batch_events
  sequence bigint not null generated as identity
  batch text collate "C" not null
  at timestamp with time zone not null
  event text collate "C" not null
  person text
  because text
  constraint batch_events_event CHECK ((event = ANY (ARRAY['held'::text, 'released'::text])))
  constraint batch_events_reason CHECK (((person IS NULL) = (because IS NULL)))
  constraint batch_events_batch_fkey FOREIGN KEY (batch) REFERENCES tieout.batches(id)
  constraint batch_events_pkey PRIMARY KEY (sequence)
  CREATE INDEX batch_events_of_batch ON tieout.batch_events USING btree (batch, sequence)

table batch_payloads
  batch text collate "C" not null
  ordinal integer not null
  source text not null
  sha256 text collate "C" not null
  bytes bigint not null
  snapshot_sha256 text collate "C"
  scanned bigint not null
  snapshot bigint not null
  quarantined bigint not null
  dead_lettered bigint not null
  deduplicated bigint not null
  transmission text collate "C"
  header json
  drift json not null
  records_root text collate "C"
  container_sha256 text collate "C"
  fetched_at timestamp with time zone
  constraint batch_payloads_balance CHECK ((scanned = (((snapshot + quarantined) + dead_lettered) + deduplicated)))
  constraint batch_payloads_counts CHECK ((LEAST(bytes, scanned, snapshot, quarantined, dead_lettered, deduplicated) >= 0))
  constraint batch_payloads_batch_fkey FOREIGN KEY (batch) REFERENCES tieout.batches(id)
  constraint batch_payloads_pkey PRIMARY KEY (batch, ordinal)
  CREATE INDEX batch_payloads_content ON tieout.batch_payloads USING btree (sha256)
  CREATE INDEX batch_payloads_of_transmission ON tieout.batch_payloads USING btree (transmission) WHERE (transmission IS NOT NULL)

table batches
  id text collate "C" not null
  feed text collate "C" not null
  delivery_date date not null
  feed_version text collate "C" not null
  payload_digest text collate "C" not null
  scanned bigint not null
  snapshot bigint not null
  quarantined bigint not null
  dead_lettered bigint not null
  deduplicated bigint not null
  created_at timestamp with time zone not null
  last_delivered_at timestamp with time zone not null
  lookups json not null
  lookup_digest text collate "C" not null
  covers json not null
  days json
  arrival bigint not null default nextval('tieout.arrivals'::regclass)
  status text collate "C" not null
  hold_reasons json not null
  corrects text collate "C"
  records_root text collate "C"
  map_since date
  withheld text collate "C" not null
  constraint batches_balance CHECK ((scanned = (((snapshot + quarantined) + dead_lettered) + deduplicated)))
  constraint batches_counts CHECK ((LEAST(scanned, snapshot, quarantined, dead_lettered, deduplicated) >= 0))
  constraint batches_status CHECK ((status = ANY (ARRAY['accepted'::text, 'held'::text])))
  constraint batches_corrects_fkey FOREIGN KEY (corrects) REFERENCES tieout.batches(id)
  constraint batches_pkey PRIMARY KEY (id)
  CREATE INDEX batches_corrections ON tieout.batches USING btree (corrects, created_at, id) WHERE (corrects IS NOT NULL)
  CREATE INDEX batches_first_of_feed ON tieout.batches USING btree (feed, created_at) WHERE (corrects IS NULL)
  CREATE INDEX batches_latest_accepted ON tieout.batches USING btree (feed, delivery_date) WHERE ((corrects IS NULL) AND (status = 'accepted'::text))
  CREATE INDEX batches_newest_first ON tieout.batches USING btree (created_at, id)
  CREATE INDEX batches_newest_of_feed ON tieout.batches USING btree (feed, last_delivered_at) WHERE (corrects IS NULL)
  CREATE INDEX batches_of_feed ON tieout.batches USING btree (feed, delivery_date)
  CREATE UNIQUE INDEX batches_same_delivery ON tieout.batches USING btree (feed, delivery_date, feed_version, payload_digest, lookup_digest, withheld) WHERE (corrects IS NULL)

table break_events
  sequence bigint not null generated as identity
  break text collate "C" not null
  run text collate "C" not null
  at timestamp with time zone not null
  event text not null
  before json
  after json
  constraint break_events_event CHECK ((event = ANY (ARRAY['opened'::text, 'closed'::text, 'reopened'::text, 'changed'::text, 'compliant'::text, 'accepted'::text])))
  constraint break_events_break_fkey FOREIGN KEY (break) REFERENCES tieout.breaks(id)
  constraint break_events_run_fkey FOREIGN KEY (run) REFERENCES tieout.runs(id)
  constraint break_events_pkey PRIMARY KEY (sequence)
  CREATE INDEX break_events_of_break ON tieout.break_events USING btree (break, sequence)

table breaks
  id text collate "C" not null
  rule text collate "C" not null
  counterpart text collate "C" not null
  scope_from date not null
  scope_to date not null
  key json not null
  outcome text not null
  tier smallint not null
  category text
  status text not null
  difference json not null
  decided_by text
  trace json not null
  first_seen timestamp with time zone not null
  last_seen timestamp with time zone not null
  runs integer not null
  last_run text collate "C" not null
  instance text collate "C"
  rule_history text collate "C" not null
  verdict text not null default 'break'::text
  action text not null default 'flag_for_audit'::text
  reason text
  owner json
  corrections json
  severity numeric(5,2)
  level text
  factors json
  constraint breaks_action CHECK ((action = ANY (ARRAY['pass'::text, 'flag_for_audit'::text, 'escalate'::text, 'correct'::text])))
  constraint breaks_answer CHECK (
CASE
    WHEN (verdict = 'break'::text) THEN (((tier >= 1) AND (tier <= 4)) AND (category IS NOT NULL) AND (reason IS NULL))
    ELSE ((tier = 0) AND (category IS NULL) AND (reason IS NOT NULL) AND (status = 'closed'::text))
END)
  constraint breaks_level CHECK ((level = ANY (ARRAY['low'::text, 'medium'::text, 'high'::text, 'critical'::text])))
  constraint breaks_outcome CHECK ((outcome = ANY (ARRAY['mismatch'::text, 'missing'::text, 'duplicate'::text, 'ambiguous'::text, 'blocked'::text])))
  constraint breaks_runs CHECK ((runs > 0))
  constraint breaks_scope CHECK ((scope_from <= scope_to))
  constraint breaks_severity CHECK (((severity >= (0)::numeric) AND (severity <= (100)::numeric)))
  constraint breaks_severity_whole CHECK ((((severity IS NULL) = (level IS NULL)) AND ((severity IS NULL) = (factors IS NULL))))
  constraint breaks_status CHECK ((status = ANY (ARRAY['open'::text, 'closed'::text])))
  constraint breaks_verdict CHECK ((verdict = ANY (ARRAY['break'::text, 'compliant'::text, 'accepted'::text])))
  constraint breaks_last_run_fkey FOREIGN KEY (last_run) REFERENCES tieout.runs(id)
  constraint breaks_pkey PRIMARY KEY (id)
  CREATE INDEX breaks_newest_first ON tieout.breaks USING btree (first_seen, id)
  CREATE INDEX breaks_of_dates ON tieout.breaks USING btree (scope_from, scope_to, status, ((- tier)), first_seen, id)
  CREATE INDEX breaks_of_rule_newest_first ON tieout.breaks USING btree (rule_history, first_seen, id)
  CREATE INDEX breaks_of_rule_worst_first ON tieout.breaks USING btree (rule_history, ((- tier)), first_seen, id)
  CREATE INDEX breaks_of_scope ON tieout.breaks USING btree (rule_history, scope_from, scope_to, status, ((- tier)), first_seen, id)
  CREATE INDEX breaks_of_status_and_rule_newest_first ON tieout.breaks USING btree (status, rule_history, first_seen, id)
  CREATE INDEX breaks_of_status_and_rule_worst_first ON tieout.breaks USING btree (status, rule_history, ((- tier)), first_seen, id)
  CREATE INDEX breaks_of_status_newest_first ON tieout.breaks USING btree (status, first_seen, id)
  CREATE INDEX breaks_of_status_worst_first ON tieout.breaks USING btree (status, ((- tier)), first_seen, id)
  CREATE INDEX breaks_open_by_age ON tieout.breaks USING btree (rule, instance, tier, first_seen) WHERE (status = 'open'::text)
  CREATE INDEX breaks_severest_first ON tieout.breaks USING btree (((- COALESCE(severity, (0)::numeric))), first_seen, id)
  CREATE INDEX breaks_worst_first ON tieout.breaks USING btree (((- tier)), first_seen, id)

table claims
  rule_history text collate "C" not null
  counterpart text collate "C" not null
  side text collate "C" not null
  scope_from date not null
  scope_to date not null
  identity text collate "C" not null
  run text collate "C" not null
  by_from date not null
  by_to date not null
  outcome text collate "C" not null
  break text collate "C"
  closes boolean not null default false
  constraint claims_outcome CHECK ((outcome = ANY (ARRAY['match'::text, 'within-tolerance'::text, 'mismatch'::text])))
  constraint claims_run_fkey FOREIGN KEY (run) REFERENCES tieout.runs(id)
  constraint claims_pkey PRIMARY KEY (rule_history, counterpart, side, scope_from, scope_to, identity)
  CREATE INDEX claims_by ON tieout.claims USING btree (rule_history, by_from, by_to)
  CREATE INDEX claims_run ON tieout.claims USING btree (run)

table configuration_versions
  version text collate "C" not null
  plan json not null
  first_used_at timestamp with time zone not null
  constraint configuration_versions_pkey PRIMARY KEY (version)

table configurations_applied
  sequence bigint not null generated as identity
  version text collate "C" not null
  environment text collate "C"
  plan json not null
  applied_at timestamp with time zone not null
  actor text
  commit text
  because text
  landing bigint not null
  constraint configurations_applied_version_fkey FOREIGN KEY (version) REFERENCES tieout.configuration_versions(version)
  constraint configurations_applied_pkey PRIMARY KEY (sequence)
  CREATE INDEX configurations_applied_newest ON tieout.configurations_applied USING btree (environment, sequence DESC)

table delivered_pages
  feed text collate "C" not null
  delivery_date date not null
  ordinal integer not null
  source text not null
  sha256 text collate "C" not null
  fetched_at timestamp with time zone
  constraint delivered_pages_feed_delivery_date_fkey FOREIGN KEY (feed, delivery_date) REFERENCES tieout.page_deliveries(feed, delivery_date) ON DELETE CASCADE
  constraint delivered_pages_pkey PRIMARY KEY (feed, delivery_date, ordinal)
  CREATE INDEX delivered_pages_objects ON tieout.delivered_pages USING btree (sha256)

table drifts
  run text collate "C" not null
  counterpart text collate "C" not null
  drift text collate "C" not null
  position bigint not null
  group_values json not null
  currency text
  baseline numeric
  counterpart_sum numeric
  difference numeric not null
  percent numeric
  within_percent numeric not null
  alert text
  constraint drifts_position CHECK (("position" > 0))
  constraint drifts_sums CHECK (((baseline IS NOT NULL) OR (counterpart_sum IS NOT NULL)))
  constraint drifts_run_fkey FOREIGN KEY (run) REFERENCES tieout.runs(id)
  constraint drifts_pkey PRIMARY KEY (run, counterpart, drift, "position")

table due_deliveries
  feed text collate "C" not null
  date date not null
  due timestamp with time zone not null
  names text[] not null
  constraint due_deliveries_pkey PRIMARY KEY (feed, date)
  CREATE INDEX due_deliveries_by_time ON tieout.due_deliveries USING btree (due)

table firings
  schedule text collate "C" not null
  due timestamp with time zone not null
  fired_at timestamp with time zone not null
  jobs json not null
  constraint firings_pkey PRIMARY KEY (schedule, due)

table held_answers
  run text collate "C" not null
  part text not null
  counterpart text collate "C" not null
  position bigint not null
  rows json not null
  constraint held_answers_part CHECK ((part = ANY (ARRAY['breaks'::text, 'blocked'::text, 'drifts'::text, 'claims'::text, 'standing'::text])))
  constraint held_answers_position CHECK (("position" > 0))
  constraint held_answers_run_fkey FOREIGN KEY (run) REFERENCES tieout.runs(id)
  constraint held_answers_pkey PRIMARY KEY (run, part, counterpart, "position")

table idempotency_keys
  feed text collate "C" not null
  key bytea not null
  record bytea not null
  batch text collate "C" not null
  constraint idempotency_keys_hashes CHECK (((length(key) = 16) AND (length(record) = 16)))
  constraint idempotency_keys_batch_fkey FOREIGN KEY (batch) REFERENCES tieout.batches(id)
  constraint idempotency_keys_pkey PRIMARY KEY (feed, key)
  CREATE INDEX idempotency_keys_batch ON tieout.idempotency_keys USING btree (batch)

table job_partitions
  partition text collate "C" not null
  due timestamp with time zone
  running uuid
  constraint job_partitions_pkey PRIMARY KEY (partition)
  CREATE INDEX job_partitions_due ON tieout.job_partitions USING btree (due, partition) WHERE ((running IS NULL) AND (due IS NOT NULL))

table jobs
  id uuid not null
  sequence bigint not null generated as identity
  kind text not null
  subject text collate "C" not null
  work json not null
  work_key text collate "C" not null
  trigger json not null
  partition text collate "C" not null
  priority integer not null
  state text not null
  requested_at timestamp with time zone not null
  start_after timestamp with time zone not null
  await_every integer
  await_until timestamp with time zone
  started_at timestamp with time zone
  finished_at timestamp with time zone
  as_of timestamp with time zone
  attempts integer not null default 0
  failures integer not null default 0
  worker text collate "C"
  lease integer not null default 0
  lease_until timestamp with time zone
  is_cancelling boolean not null default false
  progress json
  run text collate "C"
  batch text collate "C"
  failure json
  trace_id text not null
  parent_span text
  constraint jobs_await CHECK (((await_every IS NULL) = (await_until IS NULL)))
  constraint jobs_finished CHECK (((state = ANY (ARRAY['completed'::text, 'failed'::text, 'cancelled'::text])) = (finished_at IS NOT NULL)))
  constraint jobs_kind CHECK ((kind = ANY (ARRAY['ingest'::text, 'run'::text])))
  constraint jobs_leased CHECK (((state = 'running'::text) = (lease_until IS NOT NULL)))
  constraint jobs_state CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'retrying'::text, 'awaiting'::text, 'completed'::text, 'failed'::text, 'cancelled'::text])))
  constraint jobs_trace CHECK ((trace_id ~ '^[0-9a-f]{32}$'::text))
  constraint jobs_partition_fkey FOREIGN KEY (partition) REFERENCES tieout.job_partitions(partition)
  constraint jobs_pkey PRIMARY KEY (id)
  CREATE INDEX jobs_failed ON tieout.jobs USING btree (finished_at) WHERE (state = 'failed'::text)
  CREATE INDEX jobs_in_order ON tieout.jobs USING btree (partition, priority DESC, sequence) WHERE (state = ANY (ARRAY['queued'::text, 'retrying'::text, 'awaiting'::text]))
  CREATE INDEX jobs_leases ON tieout.jobs USING btree (lease_until) WHERE (state = 'running'::text)
  CREATE INDEX jobs_newest_first ON tieout.jobs USING btree (requested_at, id)
  CREATE UNIQUE INDEX jobs_one_running ON tieout.jobs USING btree (partition) WHERE (state = 'running'::text)
  CREATE UNIQUE INDEX jobs_same_work ON tieout.jobs USING btree (work_key) WHERE (state = 'queued'::text)
  CREATE INDEX jobs_states ON tieout.jobs USING btree (state, requested_at, id)
  CREATE INDEX jobs_waiting_work ON tieout.jobs USING btree (work_key) WHERE (state = ANY (ARRAY['queued'::text, 'retrying'::text, 'awaiting'::text]))

table landings
  sequence bigint not null generated as identity
  batch text collate "C" not null
  feed text collate "C" not null
  constraint landings_batch_fkey FOREIGN KEY (batch) REFERENCES tieout.batches(id)
  constraint landings_pkey PRIMARY KEY (sequence)

table migrations
  id integer not null default nextval('tieout.migrations_id_seq'::regclass)
  name character varying(255)
  batch integer
  migration_time timestamp with time zone
  constraint migrations_pkey PRIMARY KEY (id)

table migrations_lock
  index integer not null default nextval('tieout.migrations_lock_index_seq'::regclass)
  is_locked integer
  constraint migrations_lock_pkey PRIMARY KEY (index)

table missing_deliveries
  feed text collate "C" not null
  date date not null
  due timestamp with time zone not null
  noticed_at timestamp with time zone not null
  arrived_at timestamp with time zone
  constraint missing_deliveries_pkey PRIMARY KEY (feed, date)
  CREATE INDEX missing_deliveries_open ON tieout.missing_deliveries USING btree (feed, date) WHERE (arrived_at IS NULL)

table page_deliveries
  feed text collate "C" not null
  delivery_date date not null
  session text collate "C" not null
  asked text collate "C" not null
  connection text collate "C" not null
  watermark text
  pages integer not null
  next text
  reached text
  resume_after timestamp with time zone
  changed_at timestamp with time zone not null
  constraint page_deliveries_pages CHECK ((pages >= 0))
  constraint page_deliveries_pkey PRIMARY KEY (feed, delivery_date)

table received_messages
  id bigint not null generated as identity
  inbox text collate "C" not null
  idempotency_key text collate "C"
  signed_sha256 text collate "C" not null
  body_sha256 text collate "C" not null
  body bytea
  headers json not null
  sent_at timestamp with time zone
  received_at timestamp with time zone not null
  state text not null
  taken integer not null default 0
  settled_at timestamp with time zone
  reason text
  constraint received_messages_body CHECK (((state = 'done'::text) = (body IS NULL)))
  constraint received_messages_reason CHECK (((state = 'rejected'::text) = (reason IS NOT NULL)))
  constraint received_messages_settled CHECK (((state = 'waiting'::text) = (settled_at IS NULL)))
  constraint received_messages_state CHECK ((state = ANY (ARRAY['waiting'::text, 'done'::text, 'rejected'::text])))
  constraint received_messages_pkey PRIMARY KEY (id)
  CREATE UNIQUE INDEX received_messages_key ON tieout.received_messages USING btree (inbox, idempotency_key)
  CREATE UNIQUE INDEX received_messages_signed ON tieout.received_messages USING btree (inbox, signed_sha256)
  CREATE INDEX received_messages_waiting ON tieout.received_messages USING btree (inbox, id) WHERE (state = 'waiting'::text)

table removed_objects
  kind text collate "C" not null
  sha256 text collate "C" not null
  bytes bigint not null
  removed_at timestamp with time zone not null
  file_gone boolean not null
  constraint removed_objects_bytes CHECK ((bytes >= 0))
  constraint removed_objects_kind CHECK ((kind = ANY (ARRAY['raw'::text, 'normalized'::text, 'inputs'::text])))
  constraint removed_objects_pkey PRIMARY KEY (kind, sha256)
  CREATE INDEX removed_objects_unfinished ON tieout.removed_objects USING btree (kind, sha256) WHERE (NOT file_gone)

table repeated_records
  batch text collate "C" not null
  payload integer not null
  record bigint not null
  differs boolean not null
  earlier text collate "C"
  constraint repeated_records_batch_fkey FOREIGN KEY (batch) REFERENCES tieout.batches(id)
  constraint repeated_records_pkey PRIMARY KEY (batch, payload, record)

table runs
  id text collate "C" not null
  rule text collate "C" not null
  scope_from date not null
  scope_to date not null
  status text not null
  as_of timestamp with time zone not null
  config_version text collate "C" not null
  identity text collate "C" not null
  inputs json not null
  digest text collate "C"
  result json
  failure json
  supersedes text collate "C"
  started_at timestamp with time zone not null
  finished_at timestamp with time zone
  instance text collate "C"
  rule_history text collate "C" not null
  fence bigint not null default 0
  phase text not null default 'fetched'::text
  resumed integer not null default 0
  constraint runs_finished CHECK (((status = 'running'::text) = (finished_at IS NULL)))
  constraint runs_phase CHECK ((phase = ANY (ARRAY['fetched'::text, 'compared'::text, 'kept'::text])))
  constraint runs_result CHECK (((status <> ALL (ARRAY['completed'::text, 'held'::text, 'superseded'::text])) OR ((digest IS NOT NULL) AND (result IS NOT NULL))))
  constraint runs_scope CHECK ((scope_from <= scope_to))
  constraint runs_status CHECK ((status = ANY (ARRAY['running'::text, 'completed'::text, 'held'::text, 'failed'::text, 'cancelled'::text, 'superseded'::text])))
  constraint runs_config_version_fkey FOREIGN KEY (config_version) REFERENCES tieout.configuration_versions(version)
  constraint runs_supersedes_fkey FOREIGN KEY (supersedes) REFERENCES tieout.runs(id)
  constraint runs_pkey PRIMARY KEY (id)
  CREATE INDEX runs_held ON tieout.runs USING btree (rule_history, scope_from, scope_to) WHERE (status = 'held'::text)
  CREATE INDEX runs_newest_first ON tieout.runs USING btree (started_at, id)
  CREATE INDEX runs_of_history_newest_first ON tieout.runs USING btree (rule_history, started_at, id)
  CREATE INDEX runs_of_rule ON tieout.runs USING btree (rule, instance, rule_history)
  CREATE UNIQUE INDEX runs_one_completed ON tieout.runs USING btree (rule_history, scope_from, scope_to) WHERE (status = 'completed'::text)
  CREATE UNIQUE INDEX runs_one_running ON tieout.runs USING btree (rule_history, scope_from, scope_to) WHERE (status = 'running'::text)
  CREATE UNIQUE INDEX runs_same_run ON tieout.runs USING btree (identity) WHERE (status = ANY (ARRAY['running'::text, 'completed'::text, 'held'::text]))

table schedules
  name text collate "C" not null
  definition text collate "C" not null
  known_since timestamp with time zone not null
  last_due timestamp with time zone
  known_landing bigint not null
  constraint schedules_pkey PRIMARY KEY (name)

table scope_leases
  rule_history text collate "C" not null
  scope_from date not null
  scope_to date not null
  token bigint not null
  holder text collate "C"
  session_lock boolean not null
  expires_at timestamp with time zone
  constraint scope_leases_held CHECK (((holder IS NULL) = (expires_at IS NULL)))
  constraint scope_leases_pkey PRIMARY KEY (rule_history, scope_from, scope_to)

table set_aside_events
  sequence bigint not null generated as identity
  record text collate "C" not null
  at timestamp with time zone not null
  action text not null
  accepted boolean not null
  by_whom text not null
  because text
  before json not null
  after json
  repair json
  feed_version text collate "C"
  disposition text
  tier smallint
  reasons json
  correction text collate "C"
  carried_from text collate "C"
  constraint set_aside_events_action CHECK ((action = ANY (ARRAY['fix'::text, 'release'::text, 'discard'::text])))
  constraint set_aside_events_correction CHECK (((accepted AND (action <> 'discard'::text)) = (correction IS NOT NULL)))
  constraint set_aside_events_refused CHECK ((accepted = (reasons IS NULL)))
  constraint set_aside_events_tier CHECK (((tier >= 1) AND (tier <= 4)))
  constraint set_aside_events_carried_from_fkey FOREIGN KEY (carried_from) REFERENCES tieout.set_aside_records(id)
  constraint set_aside_events_correction_fkey FOREIGN KEY (correction) REFERENCES tieout.batches(id)
  constraint set_aside_events_record_fkey FOREIGN KEY (record) REFERENCES tieout.set_aside_records(id)
  constraint set_aside_events_pkey PRIMARY KEY (sequence)
  CREATE INDEX set_aside_events_of_record ON tieout.set_aside_events USING btree (record, sequence)

table set_aside_records
  id text collate "C" not null
  batch text collate "C" not null
  payload integer not null
  record bigint not null
  line bigint not null
  byte_offset bigint not null
  raw_text json not null
  disposition text not null
  tier smallint not null
  reasons json not null
  status text not null
  last_event bigint
  attempt bigint
  reason_codes text[] not null
  reason_fields text[] not null
  key json
  constraint set_aside_records_decided CHECK (((status = 'open'::text) OR (last_event IS NOT NULL)))
  constraint set_aside_records_disposition CHECK ((disposition = ANY (ARRAY['quarantine'::text, 'dead-letter'::text])))
  constraint set_aside_records_status CHECK ((status = ANY (ARRAY['open'::text, 'corrected'::text, 'released'::text, 'discarded'::text])))
  constraint set_aside_records_tier CHECK (((tier >= 1) AND (tier <= 4)))
  constraint set_aside_records_attempt_fkey FOREIGN KEY (attempt) REFERENCES tieout.set_aside_events(sequence)
  constraint set_aside_records_last_event_fkey FOREIGN KEY (last_event) REFERENCES tieout.set_aside_events(sequence)
  constraint set_aside_records_payload FOREIGN KEY (batch, payload) REFERENCES tieout.batch_payloads(batch, ordinal)
  constraint set_aside_records_pkey PRIMARY KEY (id)
  constraint set_aside_records_once UNIQUE (batch, payload, record)
  CREATE INDEX set_aside_records_decisions ON tieout.set_aside_records USING btree (batch, payload, byte_offset) WHERE (status <> 'open'::text)
  CREATE INDEX set_aside_records_open ON tieout.set_aside_records USING btree (batch, payload, record) WHERE (status = 'open'::text)

table standing_records
  rule_history text collate "C" not null
  counterpart text collate "C" not null
  side text collate "C" not null
  scope_from date not null
  scope_to date not null
  identity text collate "C" not null
  batch text collate "C" not null
  payload integer not null
  record bigint not null
  values json not null
  break text collate "C"
  run text collate "C" not null
  constraint standing_records_side CHECK ((side = ANY (ARRAY['baseline'::text, 'counterpart'::text])))
  constraint standing_records_run_fkey FOREIGN KEY (run) REFERENCES tieout.runs(id)
  constraint standing_records_pkey PRIMARY KEY (rule_history, counterpart, side, scope_from, scope_to, identity)
  CREATE INDEX standing_records_run ON tieout.standing_records USING btree (run)

table watermarks
  batch text collate "C" not null
  asked text collate "C" not null
  watermark text
  reached text
  constraint watermarks_batch_fkey FOREIGN KEY (batch) REFERENCES tieout.batches(id)
  constraint watermarks_pkey PRIMARY KEY (batch)
