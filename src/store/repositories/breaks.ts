import { operationalError } from '../../base/errors.js';
import type { BreakEvent, BreakStatus, KeptBreak } from '../../model/kept-break.js';
import type { Difference, Provenance, RecordValues, Run, Side, TraceStep } from '../../model/outcome.js';
import type { Owner } from '../../model/owner.js';
import type { Severity, SeverityLevel } from '../../model/severity.js';
import type { Action, Correction, VerdictKind } from '../../model/verdict.js';
import type { Database } from '../connection/database.js';
import { rowsOf } from '../connection/rows-of.js';

type Older<T, Later extends keyof T> = Omit<T, Later> & Partial<Pick<T, Later>>;

/** A break as its table has it. */
export type BreakRow = {
  readonly id: string;
  readonly rule: string;
  readonly instance: string | null;
  readonly rule_history: string;
  readonly counterpart: string;
  readonly scope_from: string;
  readonly scope_to: string;
  readonly key: RecordValues;
  readonly verdict: VerdictKind;
  /** 0: of what needs no answer. */
  readonly tier: number;
  readonly category: string | null;
  readonly reason: string | null;
  readonly action: Action;
  readonly owner: Owner | null;
  readonly corrections: readonly Correction[] | null;
  readonly severity: string | null;
  readonly level: SeverityLevel | null;
  readonly factors: Severity['factors'] | null;
  readonly status: BreakStatus;
  readonly difference: Older<Omit<Difference, 'key'>, 'pass' | 'refusal' | 'lookups'>;
  readonly decided_by: string | null;
  readonly trace: readonly TraceStep[];
  readonly first_seen: string;
  readonly last_seen: string;
  readonly runs: number;
  readonly last_run: string;
};

type EventRow = { readonly [Column in keyof BreakEvent]: BreakEvent[Column] } & { readonly break: string };

const shortestPrefix = 6;

/**
 * The break of an id, or of the beginning of one that is at least 6 characters long; null when there is none.
 *
 * @throws OperationalError `usage` when the beginning is that of several.
 */
export async function findBreak(database: Database, idOrPrefix: string): Promise<KeptBreak | null> {
  const rows = await rowsOf<BreakRow>(
    database,
    "select * from tieout.breaks where id = ? or id like ? escape '!' order by id <> ?, id limit 2",
    [idOrPrefix, idOrPrefix.length < shortestPrefix ? '' : `${escapeLike(idOrPrefix)}%`, idOrPrefix],
  );
  const [first, second] = rows;
  if (!first) return null;
  if (second && first.id !== idOrPrefix) {
    throw operationalError('usage', {
      reason: `'${idOrPrefix}' is the beginning of more than one break: write more of it`,
    });
  }
  const histories = await historiesOf(database, [first]);
  return breakOf(first, histories.get(first.id) ?? []);
}

/** A break that a record is part of. */
export interface BreakOfRecord {
  readonly id: string;
  readonly outcome: Difference['outcome'];
  readonly provenance: Provenance;
}

type PartRow = {
  readonly id: string;
  readonly outcome: Difference['outcome'];
  readonly batch: string;
  readonly payload: number;
  readonly record: number;
};

/** The breaks that a run judged last and that some records of one side, of one counterpart, are part of. */
export async function findBreaksOfRecords(
  database: Database,
  run: Pick<Run, 'id' | 'ruleHistory' | 'scope'>,
  {
    counterpart,
    side,
    records,
  }: {
    readonly counterpart: string;
    readonly side: Side;
    readonly records: readonly Provenance[];
  },
): Promise<readonly BreakOfRecord[]> {
  if (records.length === 0) return [];
  const rows = await rowsOf<PartRow>(
    database,
    `select kept.id, kept.outcome, asked.batch, asked.payload, asked.record
     from tieout.breaks as kept
     join json_to_recordset(cast(? as json)) as asked (batch text, payload bigint, record bigint)
       on asked.batch = kept.difference -> cast(? as text) -> 'provenance' ->> 'batch'
       and asked.payload = cast(kept.difference -> cast(? as text) -> 'provenance' ->> 'payload' as bigint)
       and asked.record = cast(kept.difference -> cast(? as text) -> 'provenance' ->> 'record' as bigint)
     where (rule_history, scope_from, scope_to, last_run) = (?, ?, ?, ?) and counterpart = ? order by kept.id`,
    [JSON.stringify(records), side, side, side, run.ruleHistory, run.scope.from, run.scope.to, run.id, counterpart],
  );
  return rows.map(({ id, outcome, batch, payload, record }) => ({
    id,
    outcome,
    provenance: { batch, payload, record },
  }));
}

/** What became of breaks so far, by their id. */
export async function historiesOf(database: Database, breaks: readonly BreakRow[]): Promise<Map<string, BreakEvent[]>> {
  const histories = new Map<string, BreakEvent[]>(breaks.map(({ id }) => [id, []]));
  const rows = await rowsOf<EventRow>(
    database,
    `select break, run, at, event, before, after from tieout.break_events
     where break = any(cast(? as text[])) order by break, sequence`,
    [[...histories.keys()]],
  );
  for (const { break: id, ...event } of rows) histories.get(id)?.push(event);
  return histories;
}

/** A break as it is shown. */
export function breakOf(row: BreakRow, history: readonly BreakEvent[]): KeptBreak {
  return {
    id: row.id,
    rule: row.rule,
    instance: row.instance,
    ruleHistory: row.rule_history,
    counterpartName: row.counterpart,
    scope: { from: row.scope_from, to: row.scope_to },
    difference: { pass: null, refusal: null, lookups: [], ...row.difference, key: row.key },
    verdict: {
      kind: row.verdict,
      tier: row.tier === 0 ? null : row.tier,
      category: row.category,
      reason: row.reason,
      action: row.action,
      owner: row.owner,
    },
    ...severityOf(row),
    ...(row.corrections === null ? {} : { corrections: row.corrections }),
    decidedBy: row.decided_by,
    trace: row.trace,
    status: row.status,
    run: row.last_run,
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
    runs: row.runs,
    history,
  };
}

function severityOf({ severity, level, factors }: BreakRow): Pick<KeptBreak, 'severity'> {
  return severity === null || level === null || factors === null
    ? {}
    : { severity: { score: severity, level, factors } };
}

function escapeLike(text: string): string {
  return text.replaceAll(/[!%_]/g, '!$&');
}
