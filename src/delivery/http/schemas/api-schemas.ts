import { jobStates } from '../../../model/job.js';
import { roles } from '../../../model/access.js';
import { day, instant, name, oneOf, orNull } from './parts.js';
import { object } from './route-schema.js';

type Schema = Readonly<Record<string, unknown>>;

const plainText = (description: string): Schema => ({ type: 'string', description });

const count = (description: string): Schema => ({ type: 'integer', minimum: 0, description });

const problem = object(
  {
    type: { type: 'string', format: 'uri-reference', description: 'Where the code is explained.' },
    title: plainText('The code as a title.'),
    status: { type: 'integer', minimum: 400, maximum: 599, description: 'The status of the answer.' },
    detail: plainText('What is wrong, as a sentence.'),
    code: plainText('The code, listed in the reference of problems; never changed and never reused.'),
    next: plainText('What to do about it.'),
    trace_id: { type: 'string', pattern: '^[0-9a-f]{32}$', description: 'Under which the log speaks of it.' },
    errors: {
      type: 'array',
      description: 'What of the request is wrong, or the findings of a workspace that does not validate.',
      items: { type: 'object' },
    },
  },
  ['type', 'title', 'status', 'detail', 'code', 'next', 'trace_id'],
);

const progress = object({
  phase: plainText('What is being done.'),
  done: { type: 'integer', minimum: 0, description: 'How far it is.' },
  total: { type: ['integer', 'null'], minimum: 0, description: 'Of how much; null: it is not known.' },
  unit: oneOf(['bytes', 'records', 'percent'], 'What is counted.'),
});

const job = object({
  id: { type: 'string', format: 'uuid', description: 'The job.' },
  kind: oneOf(['ingest', 'run'], 'What is done.'),
  feed: orNull(plainText('The feed that is ingested, as system/feed; null for a run.')),
  rule: orNull(plainText('The rule that is run, as rule or rule/instance; null for an ingest.')),
  date: day('The delivery date, or the business date.'),
  asOf: orNull(instant('The instant a run is judged as of; null: when it is first started.')),
  state: oneOf(jobStates, 'What became of it. A failed job waits for somebody to look at it.'),
  trigger: {
    type: 'object',
    description: 'Why there is a job: its `kind` is schedule, person, landed, grace or pushed.',
    required: ['kind'],
    properties: { kind: plainText('Who or what asked for it.') },
  },
  partition: plainText('What is worked in order, one at a time.'),
  priority: { type: 'integer', description: 'Higher goes first within its partition.' },
  requestedAt: instant('When it was asked for.'),
  startAfter: instant('Before which it does not begin.'),
  startedAt: orNull(instant('When its last try began.')),
  finishedAt: orNull(instant('When it ended.')),
  attempts: { type: 'integer', minimum: 0, description: 'How often it was begun.' },
  cancelling: { type: 'boolean', description: 'Somebody asked for its end, and its worker has not stopped yet.' },
  progress: { anyOf: [{ $ref: 'JobProgress#' }, { type: 'null' }], description: 'How far it is; null while it waits.' },
  run: orNull(plainText('The run it made.')),
  batch: orNull(plainText('The batch it made.')),
  failure: { anyOf: [{ $ref: 'FailureInWords#' }, { type: 'null' }], description: 'Why its last try failed.' },
  traceId: plainText('Under which the log speaks of it.'),
});

const feed = object({
  feed: plainText('The feed, as system/feed.'),
  system: plainText('Its system.'),
  entity: plainText('What its records are.'),
  lastDelivery: {
    anyOf: [{ $ref: 'FeedDelivery#' }, { type: 'null' }],
    description: 'What was delivered last, of the latest delivery date; null: nothing ever was.',
  },
  lag: orNull({ type: 'integer', minimum: 0, description: 'Seconds since it landed; null: nothing ever did.' }),
  nextFetchAt: orNull(instant('When it is fetched next; null without a schedule.')),
  expected: {
    anyOf: [{ $ref: 'ExpectedDelivery#' }, { type: 'null' }],
    description: 'The delivery that must land next; null: none is expected.',
  },
  missing: { type: 'array', items: { $ref: 'MissingDelivery#' }, description: 'What was expected, and has not come.' },
  attainment: {
    anyOf: [{ $ref: 'Attainment#' }, { type: 'null' }],
    description: 'How well it kept what is expected of it; null: nothing is.',
  },
});

const schemas: Readonly<Record<string, Schema>> = {
  Problem: problem,
  FailureInWords: object({
    code: plainText('The code, listed in the reference of problems.'),
    message: plainText('The failure as a sentence.'),
    next: plainText('What to do about it.'),
  }),
  JobProgress: progress,
  Job: job,
  FeedDelivery: object({
    batch: plainText('The batch.'),
    date: day('Its delivery date.'),
    landedAt: instant('When it was delivered, for the last time.'),
    status: { type: 'string', enum: ['accepted', 'held'], description: 'Whether it counts.' },
  }),
  ExpectedDelivery: object({
    date: day('Of which delivery date.'),
    due: instant('By when it must have landed.'),
  }),
  MissingDelivery: object({
    date: day('Of which delivery date.'),
    due: instant('By when it was expected.'),
    noticedAt: instant('When it was noticed.'),
  }),
  Attainment: object({
    days: count('Over how many days, up to today, of its time zone.'),
    expected: count('Deliveries that were due: inTime + late + missing.'),
    inTime: count('Those that landed in time.'),
    late: count('Those that landed later.'),
    missing: count('Those that have not landed.'),
    percent: orNull(plainText('inTime of expected in percent, rounded to 4 digits; null: none was expected.')),
    lateness: {
      anyOf: [{ $ref: 'Lateness#' }, { type: 'null' }],
      description: 'How late the late ones were; null: none was.',
    },
  }),
  Lateness: object({
    median: count('Seconds: half of the late ones were at most so late.'),
    longest: count('Seconds: the longest.'),
  }),
  Feed: feed,
  Schedule: object({
    schedule: plainText('What it starts: `feed system/feed` or `rule ID`.'),
    when: plainText('Cron fields, or `after: feeds`.'),
    timezone: orNull(plainText('Whose local time it goes by.')),
    lastDue: orNull(instant('When it fired last.')),
    nextDue: orNull(instant('When it fires next; null where that depends on deliveries.')),
  }),
  Plan: {
    type: 'object',
    description: 'A configuration as it was compiled: plain data, of which `version` is the hash.',
  },
  WantedGrant: object({
    role: oneOf(roles, 'What one may be.'),
    rules: {
      type: 'array',
      minItems: 1,
      maxItems: 50,
      items: name('A pattern of names of rules, with `*`.', 'pos-vs-*'),
      description: 'Where it holds.',
    },
    systems: {
      type: 'array',
      minItems: 1,
      maxItems: 50,
      items: name('A pattern of names of systems, with `*`.', 'northwind-*'),
      description: 'Where it holds.',
    },
  }),
  Health: object({
    ready: { type: 'boolean', description: 'Whether all of it works.' },
    checks: {
      type: 'array',
      description: 'What was looked at.',
      items: object({
        name: plainText('What it is.'),
        ok: { type: 'boolean', description: 'Whether it is well.' },
        reason: orNull(plainText('Why it is not.')),
      }),
    },
  }),
  BreakDetail: object({
    break: { $ref: 'BreakItem#' },
    run: plainText('The run that saw it last.'),
    scope: { $ref: 'Scope#' },
    history: { type: 'array', items: { $ref: 'BreakEvent#' }, description: 'What became of it, the oldest first.' },
  }),
};

/** The shapes that only the interface over HTTP has. */
export function apiSchemas(): readonly Schema[] {
  return Object.entries(schemas).map(([id, schema]) => ({ $id: id, ...schema }));
}
