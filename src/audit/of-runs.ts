import type { Canonical } from '../base/canonical.js';
import { auditStreams } from '../model/audit.js';
import type { AuditAction, AuditEntry } from '../model/audit.js';
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

/** A run found its answer: the digest is over all of it. */
export function runCompleted(run: Run): AuditEntry {
  const { digest, supersedes, breaks } = run;
  const found = { ...breaks, byTier: { ...breaks.byTier } };
  return entryOf(run, 'run-completed', running, { status: run.status, digest, supersedes, breaks: found });
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
