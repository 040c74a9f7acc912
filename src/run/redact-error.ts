import { OperationalError, messageOf } from '../base/errors.js';

type Redact = (text: string) => string;

/** The deepest chain of causes that is followed. */
const longestChain = 20;

/**
 * The same error without what is to be redacted: in its name, its message and its stack, in the parameters of an
 * operational error, in what caused it and in what an `AggregateError` gathers, 20 errors deep. Which forms of a secret are
 * known is the redactor's matter. What else a library hangs on an error, such as the request it sent, is in no copy, and
 * printed by nobody. An error that holds nothing of it is given back as it is, so that the reason of an interruption
 * stays that reason.
 */
export function redactError(error: unknown, redact: Redact): unknown {
  return isClean(error, redact, []) ? error : redacted(error, redact, []);
}

function isClean(error: unknown, redact: Redact, seen: readonly unknown[]): boolean {
  if (seen.length > longestChain || seen.includes(error)) return false;
  return (
    textsOf(error).every((text) => redact(text) === text) &&
    relativesOf(error).every((relative) => isClean(relative, redact, [...seen, error]))
  );
}

/** Every text of an error that anybody shows. */
function textsOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [messageOf(error)];
  const parameters = error instanceof OperationalError ? textsIn(error.parameters) : [];
  return [String(error.name), String(error.message), String(error.stack), ...parameters];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap((item) => textsIn(item));
}

/** What caused it, and what it gathers. */
function relativesOf(error: unknown): readonly unknown[] {
  if (!(error instanceof Error)) return [];
  const gathered: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return error.cause === undefined ? gathered : [error.cause, ...gathered];
}

/** @param seen what it is the cause of, or gathered by: it is not followed in a circle */
function redacted(error: unknown, redact: Redact, seen: readonly unknown[]): Error {
  if (!(error instanceof Error) || seen.length > longestChain || seen.includes(error)) {
    return new Error(redact(messageOf(error)));
  }
  const follow = (relative: unknown): Error => redacted(relative, redact, [...seen, error]);
  const copy = copyOf(error, redact, follow);
  copy.stack = redact(String(error.stack));
  return copy;
}

function copyOf(error: Error, redact: Redact, follow: (relative: unknown) => Error): Error {
  const options = error.cause === undefined ? {} : { cause: follow(error.cause) };
  if (error instanceof OperationalError) {
    const parameters = redactedValue(error.parameters, redact) as object;
    return new OperationalError(error.code, parameters, { ...options, retryable: error.retryable });
  }
  const message = redact(String(error.message));
  const copy =
    error instanceof AggregateError
      ? new AggregateError(error.errors.map(follow), message, options)
      : new Error(message, options);
  return Object.assign(copy, { name: redact(String(error.name)) });
}

function redactedValue(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item) => redactedValue(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, redactedValue(item, redact)]));
}
