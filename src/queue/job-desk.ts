import { appendAudit } from '../audit/append-audit.js';
import { auditStreams } from '../model/audit.js';
import type { Actor, AuditAction, AuditEntry } from '../model/audit.js';
import type { Job } from '../model/job.js';
import type { Plan } from '../model/plan.js';
import type { SentJob } from '../store/index.js';
import type { OpenQueue } from './open-queue.js';
import type { JobRequest } from './queue.js';

/** What people do with jobs; each of it is in the audit, or is not done. */
export interface JobDesk {
  /** As `Queue.send`. */
  send(requests: readonly JobRequest[], by: Actor): Promise<readonly SentJob[]>;
  /** As `Queue.cancel`. */
  cancel(id: string, by: Actor): Promise<Job>;
  /** As `Queue.retry`. */
  retry(id: string, by: Actor): Promise<Job>;
}

/** @param plan the configuration that is active when it is asked: runs are audited under the history of their rule */
export function openJobDesk(queue: OpenQueue, plan: () => Plan): JobDesk {
  const { store } = queue;
  const decide = (action: AuditAction, by: Actor, work: 'cancel' | 'retry', id: string): Promise<Job> =>
    store.transaction(async (transaction) => {
      const job = await queue[work](id, transaction);
      await appendAudit(transaction, { actor: by, at: store.clock.now() }, [entryOf(plan(), action, job)]);
      return job;
    });
  return {
    async send(requests, by) {
      const sent = await store.transaction(async (transaction) => {
        const jobs = await queue.send(requests, transaction);
        const entries = jobs.filter(({ isNew }) => isNew).map(({ job }) => entryOf(plan(), 'job-sent', job));
        await appendAudit(transaction, { actor: by, at: store.clock.now() }, entries);
        return jobs;
      });
      queue.announce(sent);
      return sent;
    },
    async cancel(id, by) {
      const job = await decide('job-cancelled', by, 'cancel', id);
      if (job.state === 'cancelled') queue.listener({ name: 'job_cancelled', job });
      return job;
    },
    async retry(id, by) {
      const job = await decide('job-repeated', by, 'retry', id);
      queue.announce([{ job, isNew: true }]);
      return job;
    },
  };
}

function entryOf({ rules }: Plan, action: AuditAction, { id, work, priority, state }: Job): AuditEntry {
  if (work.kind === 'ingest') {
    const after = { kind: work.kind, feed: work.feed, date: work.date, priority, state };
    return { stream: auditStreams.ofFeed(work.feed), action, subject: id, before: null, after };
  }
  const history = Object.hasOwn(rules, work.rule) ? (rules[work.rule]?.history ?? work.rule) : work.rule;
  const after = { kind: work.kind, rule: work.rule, date: work.date, priority, state };
  return { stream: auditStreams.ofRule(history), action, subject: id, before: null, after };
}
