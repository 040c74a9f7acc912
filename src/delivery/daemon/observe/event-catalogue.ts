import type { LogLineOutput } from '../../../schema/generated/outputs.js';
import type { DaemonEventName } from '../../../model/daemon-event.js';

export type LineKey = keyof LogLineOutput;
export type LineLevel = LogLineOutput['level'];

/** What is documented of an event. */
export interface EventEntry {
  /** How much it matters; of `request` it goes by the status. */
  readonly level: LineLevel;
  /** What happened, as a sentence. */
  readonly meaning: string;
  /** What to do about it, for those who are woken by it; null: nothing. */
  readonly response: string | null;
  /** What its line may say, beside time, level, event, message and process. */
  readonly keys: readonly LineKey[];
}

const ofJob = [
  'trace_id',
  'span_id',
  'job_id',
  'job_kind',
  'trigger',
  'partition',
  'attempt',
  'rule',
  'feed',
  'source_system',
  'composite_key',
  'action_taken',
  'run_id',
  'batch_id',
] as const satisfies readonly LineKey[];

const process = (meaning: string): EventEntry => ({ level: 'info', meaning, response: null, keys: ['action_taken'] });

const job = (
  level: LineLevel,
  meaning: string,
  more: { response?: string; keys?: readonly LineKey[] } = {},
): EventEntry => ({
  level,
  meaning,
  response: more.response ?? null,
  keys: [...ofJob, ...(more.keys ?? [])],
});

/** Every event that is told. A name that was released is never changed. */
export const eventCatalogue: Readonly<Record<DaemonEventName, EventEntry>> = {
  daemon_started: process('The process has its database and its configuration, and begins to work.'),
  daemon_draining: process('It was asked to stop: it takes no new job, and finishes those it has.'),
  daemon_stopped: process('It has stopped.'),
  api_listening: {
    level: 'info',
    meaning: 'The interface over HTTP takes requests.',
    response: null,
    keys: ['address', 'action_taken'],
  },
  configuration_applied: {
    level: 'info',
    meaning: 'A configuration was made the active one.',
    response: null,
    keys: ['configuration_version', 'actor', 'action_taken'],
  },
  configuration_taken_up: {
    level: 'info',
    meaning: 'This process works with another configuration from its next job on.',
    response: null,
    keys: ['configuration_version', 'actor', 'action_taken'],
  },
  database_lost: {
    level: 'error',
    meaning:
      'The database does not answer, or cannot be written: no job is taken, and requests that need it are answered with 503.',
    response: 'Look at the database; tieout asks again by itself.',
    keys: ['reason', 'error_tier', 'action_taken'],
  },
  database_back: {
    level: 'info',
    meaning: 'The database answers again.',
    response: null,
    keys: ['seconds', 'action_taken'],
  },
  daemon_fault: {
    level: 'error',
    meaning: 'Something of the daemon itself failed, outside of any job; it goes on.',
    response: 'Read `reason`; a tier of 4 is a fault of tieout: please report it.',
    keys: ['doing', 'error_code', 'error_tier', 'reason', 'action_taken'],
  },
  schedule_fired: {
    level: 'info',
    meaning: 'A schedule was due, and sent its jobs.',
    response: null,
    keys: ['schedule', 'due', 'jobs', 'job_count', 'rule', 'feed', 'source_system', 'action_taken'],
  },
  schedule_missed: {
    level: 'warning',
    meaning: 'Times of a schedule went by while nobody was there to fire it, and are not all made up for.',
    response: 'Send the jobs of the days that matter: `tieout jobs send`.',
    keys: ['schedule', 'due', 'skipped', 'rule', 'feed', 'source_system', 'action_taken'],
  },
  feed_missing: {
    level: 'warning',
    meaning: 'A delivery that is expected by now is not there.',
    response: 'Ask whoever delivers it; it is taken as soon as it comes.',
    keys: ['feed', 'source_system', 'composite_key', 'due', 'action_taken'],
  },
  feed_arrived: {
    level: 'info',
    meaning: 'A delivery that was missing has come.',
    response: null,
    keys: ['feed', 'source_system', 'composite_key', 'due', 'action_taken'],
  },
  job_queued: job('debug', 'A job waits for its turn.'),
  job_started: job('info', 'A worker has begun a job.'),
  job_completed: job('info', 'A job is done.', { keys: ['seconds'] }),
  job_cancelled: job('warning', 'A job was ended because somebody asked for it.'),
  job_retrying: job('warning', 'A job failed for a reason that may pass, and waits for its next try.', {
    keys: ['reason', 'error_code', 'error_tier'],
  }),
  job_awaiting: job('info', 'What a job is to fetch is not there yet; it is asked for again.', {
    keys: ['reason', 'error_code', 'error_tier'],
  }),
  job_failed: job('error', 'A job failed, and is not tried again by itself.', {
    response: 'Read `reason`, correct it, and send the job again: `tieout jobs retry`.',
    keys: ['reason', 'error_code', 'error_tier'],
  }),
  lease_lost: job(
    'warning',
    'A worker was silent for so long that its job was given to another; what it still does is not kept.',
    {
      response: 'Look for a machine that is overloaded or frozen.',
      keys: ['error_tier'],
    },
  ),
  batch_kept: job('info', 'A delivery was read and kept as a batch, with what was set aside of it.', {
    keys: [
      'payload_hash',
      'payloads',
      'status',
      'held',
      'records',
      'quarantined',
      'dead_lettered',
      'drifts',
      'error_tier',
    ],
  }),
  reconciliation_complete: job('info', 'A run is complete: what was found is kept.', {
    keys: [
      'discrepancies_found',
      'max_severity',
      'by_tier',
      'by_action',
      'records',
      'matched',
      'match_rate',
      'feeds_not_arrived',
    ],
  }),
  run_held: job(
    'warning',
    'A run has more breaks than its rule allows: its answer is kept, and makes no break until somebody releases it.',
    {
      response:
        'Show its causes: `tieout causes`. Correct what they have in common and run the rule again, or release the run: `tieout runs release`.',
      keys: [
        'counterpart',
        'discrepancies_found',
        'judged',
        'break_rate',
        'break_rate_limit',
        'cause',
        'cause_breaks',
        'cause_money',
        'error_code',
        'error_tier',
      ],
    },
  ),
  drift_found: job(
    'warning',
    'Sums of both sides are further apart than the rule allows: so many groups of one drift.',
    {
      response: 'Show the run; it has not failed for it. The team is the one that the rule names.',
      keys: ['counterpart', 'drift', 'groups_beyond', 'alert_team'],
    },
  ),
  phase_finished: job('debug', 'A phase of a job is over.', { keys: ['phase', 'seconds'] }),
  request: {
    level: 'info',
    meaning: 'A request was answered; a status of 500 and more is an `error`, 401, 403 and 429 are a `warning`.',
    response: null,
    keys: ['method', 'route', 'http_status', 'seconds', 'actor', 'trace_id', 'span_id', 'action_taken'],
  },
};
