import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  ConstantBackoff,
  ExponentialBackoff,
  TaskCancelledError,
  TimeoutStrategy,
  bulkhead,
  circuitBreaker,
  fullJitterGenerator,
  halfJitterGenerator,
  handleWhen,
  noJitterGenerator,
  retry,
  timeout,
} from 'cockatiel';
import type { BulkheadPolicy, CircuitBreakerPolicy } from 'cockatiel';
import type { Clock } from '../base/clock.js';
import { OperationalError, messageOf, operationalError } from '../base/errors.js';
import type { FeedPlan } from '../model/plan.js';
import type { Policy, RetryPolicy } from '../model/policy.js';
import { createPace } from './pace.js';
import { createRest } from './rest.js';
import type { Rest } from './rest.js';

/** How the connections of a workspace are used, for as long as the process lives: what one feed met, the next one knows. */
export interface Connections {
  of(feed: Pick<FeedPlan, 'system' | 'fetch'>): Connection;
  /** The same connections for one piece of work, which may be stopped before the process is. */
  until(signal: AbortSignal): Connections;
}

/** A connection of a system, used as its policy says. */
export interface Connection {
  /** `system/connection`. */
  readonly name: string;
  readonly policy: Policy;
  /**
   * Asks the source for something; what fails for a while is tried again.
   *
   * Where the source asked to be left alone, that is waited for, if it is not more than the patience of the policy.
   *
   * @throws OperationalError `source-silent`, `connection-resting`, `quota-spent`, `attempts-failed`, and what the work
   * throws; the reason of the signal, at once.
   */
  ask<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** The same with one attempt, for whoever wants to know how it is. */
  askOnce<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** The same for what reads payloads, which watches over silences itself. */
  read<T>(work: () => Promise<T>): Promise<T>;
  /** Leaves the source alone for some milliseconds, or fails as soon as the command is interrupted. */
  pause(milliseconds: number): Promise<void>;
  /** The source asked, in an answer, to be left alone for so many seconds. */
  rest(seconds: number, reason: string): void;
}

/** An attempt that failed, and the next one. */
export interface FailedAttempt {
  readonly connection: string;
  /** Which attempt comes next, from 2, and of how many. */
  readonly next: number;
  readonly attempts: number;
  /** Milliseconds until then. */
  readonly wait: number;
  readonly failure: OperationalError;
}

interface ConnectionSurroundings {
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** Ends after some milliseconds, or fails as soon as the signal says so. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
  readonly onFailedAttempt: (attempt: FailedAttempt) => void;
}

export function openConnections(surroundings: ConnectionSurroundings): Connections {
  const known = new Map<string, Watched>();
  const stoppedBy = (signal: AbortSignal): Connections => ({
    of({ system, fetch }) {
      const name = `${system}/${fetch.connection}`;
      const watched = known.get(name) ?? watchConnection(fetch.policy, surroundings);
      known.set(name, watched);
      return connectionOf({ name, policy: fetch.policy, watched }, { ...surroundings, signal });
    },
    until: (other) => stoppedBy(AbortSignal.any([signal, other])),
  });
  return stoppedBy(surroundings.signal);
}

const isPassing = (error: unknown): error is OperationalError => error instanceof OperationalError && error.retryable;

/** What became of the work: a failure that does not pass says that the source answers. */
type Answer<T> = { readonly value: T } | { readonly refusal: unknown };

/** What keeps too much from being asked of a source. */
interface Gate {
  readonly rest: Rest;
  /**
   * Waits until the source may be asked.
   *
   * @param patience milliseconds that are waited where it asked to be left alone
   * @throws OperationalError `quota-spent` where that is too long.
   */
  pass(name: string, patience: number, signal: AbortSignal): Promise<void>;
}

/** What is known of a connection, whoever uses it. */
interface Watched {
  readonly breaker: CircuitBreakerPolicy;
  readonly places: BulkheadPolicy;
  readonly gate: Gate;
  /** In words; empty: there was none. */
  readonly lastFailure: () => string;
}

function watchConnection(policy: Policy, surroundings: ConnectionSurroundings): Watched {
  const breaker = breakerOf(policy);
  let lastFailure = '';
  breaker.onFailure(({ reason }) => {
    if ('error' in reason) lastFailure = messageOf(reason.error);
  });
  const places = bulkhead(policy.concurrency, Number.POSITIVE_INFINITY);
  return { breaker, places, gate: openGate(policy, surroundings), lastFailure: () => lastFailure };
}

function openGate(policy: Policy, { clock, wait }: Pick<ConnectionSurroundings, 'clock' | 'wait'>): Gate {
  const rest = createRest(clock);
  const pace = createPace(policy.rate, clock);
  return {
    rest,
    async pass(name, patience, signal) {
      const left = rest.left();
      if (left > patience) throw rest.refusal(name);
      if (left > 0) await wait(left, signal);
      const pause = pace();
      if (pause > 0) await wait(pause, signal);
    },
  };
}

/** A connection as one piece of work uses it, which the signal stops. */
function connectionOf(
  { name, policy, watched }: { readonly name: string; readonly policy: Policy; readonly watched: Watched },
  { signal, wait, onFailedAttempt }: ConnectionSurroundings,
): Connection {
  const { breaker, places, gate } = watched;

  async function attemptOnce<T>(work: () => Promise<T>): Promise<T> {
    const answer = await places.execute(() => breaker.execute(() => answerOf(work)), signal);
    if ('refusal' in answer) throw answer.refusal;
    return answer.value;
  }

  async function attempt<T>(
    work: () => Promise<T>,
    { attempts = policy.retry.attempts, patience = policy.patience * 1000 } = {},
  ): Promise<T> {
    const waits = waitsOf(policy.retry);
    const isWorthwhile = (error: Error): boolean =>
      isPassing(error) && breaker.state !== CircuitState.Open && gate.rest.left() <= patience;
    // cockatiel's own wait goes on when the command is interrupted, and keeps the process alive: ours does neither.
    const again = retry(handleWhen(isWorthwhile), { maxAttempts: attempts - 1, backoff: new ConstantBackoff(0) });
    let failed: OperationalError | null = null;
    let made = 0;
    try {
      return await again.execute(async () => {
        if (failed !== null) {
          // What the source asks for is neither shortened nor added to.
          const left = gate.rest.left();
          const milliseconds = left > 0 ? left : waits();
          onFailedAttempt({ connection: name, next: made + 1, attempts, wait: milliseconds, failure: failed });
          if (left === 0) await wait(milliseconds, signal);
        }
        await gate.pass(name, patience, signal);
        made++;
        try {
          return await attemptOnce(work);
        } catch (error) {
          failed = isPassing(error) ? error : null;
          gate.rest.heed(error);
          throw error;
        }
      }, signal);
    } catch (error) {
      signal.throwIfAborted();
      throw failureOf(error, { name, policy, patience, made, lastFailure: watched.lastFailure(), rest: gate.rest });
    }
  }

  return {
    name,
    policy,
    ask: (work) => attempt(() => withinTimeout(name, policy.timeout, signal, work)),
    askOnce: (work) => attempt(() => withinTimeout(name, policy.timeout, signal, work), { attempts: 1, patience: 0 }),
    read: (work) => attempt(work),
    pause: (milliseconds) => Promise.resolve(wait(milliseconds, signal)).then(() => undefined),
    rest: (seconds, reason) => gate.rest.begin(seconds, reason),
  };
}

function breakerOf({ breaker: { failures, cooldown } }: Policy): CircuitBreakerPolicy {
  return circuitBreaker(handleWhen(isPassing), {
    halfOpenAfter: cooldown * 1000,
    breaker: new ConsecutiveBreaker(failures),
  });
}

interface Tried {
  readonly name: string;
  readonly policy: Policy;
  /** How many attempts were made. */
  readonly made: number;
  /** Of the connection, in words. */
  readonly lastFailure: string;
  /** Milliseconds. */
  readonly patience: number;
  readonly rest: Rest;
}

/** What whoever asked is told in the end. */
function failureOf(error: unknown, { name, policy, made, lastFailure, patience, rest }: Tried): unknown {
  if (error instanceof BrokenCircuitError) {
    const { failures, cooldown: seconds } = policy.breaker;
    const parameters = { connection: name, failures, seconds, reason: lastFailure };
    return operationalError('connection-resting', parameters, { cause: error, retryable: true });
  }
  if (isPassing(error) && error.code === 'source-busy' && rest.left() > patience) return rest.refusal(name, error);
  if (made < 2 || !isPassing(error) || error.code === 'quota-spent') return error;
  const parameters = { connection: name, attempts: made, reason: error.message, next: error.nextStep };
  return operationalError('attempts-failed', parameters, { cause: error, retryable: true });
}

async function answerOf<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (isPassing(error)) throw error;
    return { refusal: error };
  }
}

/** Fails when there is no answer in time; whoever was asked is told, and still heard when the command is interrupted. */
async function withinTimeout<T>(
  source: string,
  seconds: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const givenUp = new AbortController();
  const patience = timeout(seconds * 1000, { strategy: TimeoutStrategy.Aggressive, abortOnReturn: false });
  try {
    return await patience.execute(() => work(AbortSignal.any([signal, givenUp.signal])), signal);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof TaskCancelledError)) throw error;
    givenUp.abort();
    throw operationalError('source-silent', { source, seconds }, { cause: error, retryable: true });
  }
}

const generators = { full: fullJitterGenerator, half: halfJitterGenerator, none: noJitterGenerator };

/** One wait after the other, in milliseconds. */
function waitsOf({ base, max, jitter }: RetryPolicy): () => number {
  const options = { generator: generators[jitter], initialDelay: base * 1000, maxDelay: max * 1000 };
  let next = new ExponentialBackoff(options).next();
  return () => {
    const { duration } = next;
    next = next.next(undefined);
    return duration;
  };
}
