import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { defaultPolicy } from '../model/policy.js';
import type { BreakerPolicy, Policy, RatePolicy, RetryPolicy } from '../model/policy.js';
import type { WorkspaceDocument } from '../schema/generated/documents.js';
import { find } from './context.js';
import type { CompileContext, Placed } from './context.js';

type WrittenPolicy = NonNullable<WorkspaceDocument['policies']>[string];

/**
 * The policies that connections may name, by name; `default` is always among them. What a policy does not say has the
 * built-in value, not that of another policy.
 */
export function compilePolicies(
  context: CompileContext,
  { value, root }: Placed<WorkspaceDocument>,
): ReadonlyMap<string, Policy> {
  const written = Object.entries(value.policies ?? {});
  const policies = written.map(([name, policy]) => {
    return [name, compilePolicy(context, name, policy, childOf(root, 'policies', name))] as const;
  });
  return new Map([[defaultPolicy.name, defaultPolicy], ...policies]);
}

function compilePolicy(context: CompileContext, name: string, written: WrittenPolicy, at: Location): Policy {
  const { timeout, retry, breaker, concurrency = defaultPolicy.concurrency, rate, patience } = written;
  return {
    name,
    timeout: secondsOf(context, { text: timeout, most: hour, missing: defaultPolicy.timeout }, childOf(at, 'timeout')),
    retry: compileRetry(context, retry ?? {}, childOf(at, 'retry')),
    breaker: compileBreaker(context, breaker ?? {}, childOf(at, 'breaker')),
    concurrency,
    rate: rate === undefined ? null : compileRate(context, rate, childOf(at, 'rate')),
    patience: secondsOf(
      context,
      { text: patience, most: hour, missing: defaultPolicy.patience },
      childOf(at, 'patience'),
    ),
  };
}

function compileRetry(
  context: CompileContext,
  written: NonNullable<WrittenPolicy['retry']>,
  at: Location,
): RetryPolicy {
  const missing = defaultPolicy.retry;
  const { attempts = missing.attempts, jitter = missing.jitter } = written;
  const base = secondsOf(context, { text: written.base, most: hour, missing: missing.base }, childOf(at, 'base'));
  const max = secondsOf(context, { text: written.max, most: hour, missing: missing.max }, childOf(at, 'max'));
  if (base > max) {
    const key = written.base === undefined ? 'max' : 'base';
    const [value, limit] = key === 'base' ? [written.base, max] : [written.max, base];
    const expected = key === 'base' ? `a wait up to \`max\`, ${limit}s` : `a wait from \`base\`, ${limit}s`;
    find(context, 'malformed-value', { value: value ?? '', expected }, childOf(at, key));
  }
  return { attempts, base, max, jitter };
}

function compileRate(
  context: CompileContext,
  { requests, per }: NonNullable<WrittenPolicy['rate']>,
  at: Location,
): RatePolicy {
  return { requests, per: secondsOf(context, { text: per, most: 24 * hour, missing: 0 }, childOf(at, 'per')) };
}

function compileBreaker(
  context: CompileContext,
  written: NonNullable<WrittenPolicy['breaker']>,
  at: Location,
): BreakerPolicy {
  const { failures, cooldown } = defaultPolicy.breaker;
  return {
    failures: written.failures ?? failures,
    cooldown: secondsOf(
      context,
      { text: written.cooldown, most: 24 * hour, missing: cooldown },
      childOf(at, 'cooldown'),
    ),
  };
}

const hour = 3600;
const secondsIn: Readonly<Record<string, number>> = { s: 1, m: 60, h: hour };

interface WrittenDuration {
  /** The schema says that it is digits and a unit. */
  readonly text: string | undefined;
  /** Seconds. */
  readonly most: number;
  readonly missing: number;
}

function secondsOf(context: CompileContext, { text, most, missing }: WrittenDuration, at: Location): number {
  if (text === undefined) return missing;
  const seconds = Number.parseInt(text, 10) * (secondsIn[text.slice(-1)] ?? 0);
  if (seconds > most)
    find(context, 'malformed-value', { value: text, expected: `a duration up to ${most / hour}h` }, at);
  return seconds;
}
