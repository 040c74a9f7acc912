import type { FastifyRequest } from 'fastify';
import { mayDo, visibleTo } from '../../access/may-do.js';
import type { About, Visible } from '../../access/may-do.js';
import { operationalError } from '../../base/errors.js';
import type { Job } from '../../model/job.js';
import type { Permission } from '../../model/access.js';
import { requestProblem } from './problem.js';
import { principalOf } from './request-context.js';

/** One thing that somebody asks for, and what it is about. */
export interface Thing {
  /** As a sentence calls it: `batch`, `run`. */
  readonly kind: string;
  readonly name: string;
  readonly about: About;
}

/** Names that lists are cut down to, where they are read. */
export function visibleFor(request: FastifyRequest): Visible {
  return visibleTo(principalOf(request));
}

/** What somebody may not see is not there for them. @throws OperationalError `not-found`. */
export function requireVisible(request: FastifyRequest, { kind, name, about }: Thing): void {
  if (!mayDo(principalOf(request), 'read', about)) throw operationalError('not-found', { kind, name });
}

/** @throws OperationalError `not-found` for what may not be seen, `not-permitted` for what may be seen only. */
export function requirePermission(request: FastifyRequest, permission: Permission, thing: Thing): void {
  requireVisible(request, thing);
  const principal = principalOf(request);
  if (mayDo(principal, permission, thing.about)) return;
  throw requestProblem('not-permitted', {
    who: principal.name,
    permission,
    subject: `with ${thing.kind} '${thing.name}'`,
  });
}

/** For what is about all of tieout. @throws OperationalError `not-permitted`. */
export function requireEverywhere(request: FastifyRequest, permission: Permission): void {
  const principal = principalOf(request);
  if (mayDo(principal, permission)) return;
  throw requestProblem('not-permitted', { who: principal.name, permission, subject: 'for all rules and systems' });
}

/** What a feed, or something of it, is about. */
export function aboutFeed(feed: string): About {
  return { system: feed.split('/', 1)[0] ?? feed };
}

/** What a job is about. */
export function aboutJob({ work }: Pick<Job, 'work'>): About {
  return work.kind === 'run' ? { rule: work.rule } : aboutFeed(work.feed);
}
