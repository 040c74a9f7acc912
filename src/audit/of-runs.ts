import type { Canonical } from '../base/canonical.js';
import { auditStreams } from '../model/audit.js';
import type { AuditAction, AuditEntry } from '../model/audit.js';
import type { HeldRun, ReleasedRun } from '../model/held-run.js';
import { ruleIdOf } from '../model/outcome.js';
import type { Run } from '../model/outcome.js';

/** A run began, with these inputs. */
export function runStarted(run: Run, action: 'run-started' | 'run-resumed' = 'run-started'): AuditEntry {
  const { scope, asOf, configVersion, inputs } = run;
  const batches = inputs.map(({ feed, batches: ids, setAside }) => ({
    feed,
    batches: ids,
    setAside: setAside?.sha256 ?? null,
  }));
  return entryOf(run, action, null, { rule: ruleIdOf(run), scope: { ...scope }, asOf, configVersion, inputs: batches });
}

/** A run found its answer: the digest is over all of it. Held ones of its scope that it replaces are named. */
export function runCompleted(run: Run, replaced: readonly string[] = []): AuditEntry {
  return entryOf(run, 'run-completed', running, { ...answerOf(run), ...replacing(replaced) });
}

/** A run found its answer, which does not count: more is broken than its rule allows. */
export function runHeld(run: Run, held: HeldRun): AuditEntry {
  return entryOf(run, 'run-held', running, { ...answerOf(run), ...reasonOf(held) });
}

/** Somebody let the answer of a held run count. */
export function runReleased(run: Run, { person, because }: ReleasedRun, replaced: readonly string[]): AuditEntry {
  const after = { ...answerOf(run), by: person, because, ...replacing(replaced) };
  return entryOf(run, 'run-released', { status: 'held' }, after);
}

function answerOf({ status, digest, supersedes, breaks }: Run): Readonly<Record<string, Canonical>> {
  return { status, digest, supersedes, breaks: { ...breaks, byTier: { ...breaks.byTier } } };
}

function reasonOf({ counterpart, breaks, judged, percent, limit }: HeldRun): Readonly<Record<string, Canonical>> {
  return { held: { counterpart, breaks, judged, percent, limit } };
}

function replacing(replaced: readonly string[]): Readonly<Record<string, Canonical>> {
  return replaced.length === 0 ? {} : { replaces: [...replaced] };
}

/** A run ended without an answer. */
export function runEnded(
  run: Pick<Run, 'id' | 'ruleHistory'>,
  { status, failure }: { readonly status: Run['status']; readonly failure: Run['failure'] },
): AuditEntry {
  const action = status === 'cancelled' ? 'run-cancelled' : 'run-failed';
  return entryOf(run, action, running, { status, code: failure?.code ?? null });
}

const running = { status: 'running' };

function entryOf(
  { id, ruleHistory }: Pick<Run, 'id' | 'ruleHistory'>,
  action: AuditAction,
  before: Canonical,
  after: Canonical,
): AuditEntry {
  return { stream: auditStreams.ofRule(ruleHistory), action, subject: id, before, after };
}
