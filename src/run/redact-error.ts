import { OperationalError, messageOf } from '../base/errors.js';
import type { OperationalCode } from '../base/catalogue/index.js';

type Redact = (text: string) => string;

/** The deepest chain of causes that is followed. */
const longestChain = 20;

/**
 * The same error without what is to be redacted, in its message, its stack, its parameters and what caused it. An error
 * that holds nothing of it is given back as it is, so that the reason of an interruption stays that reason.
 */
export function redactError(error: unknown, redact: Redact): unknown {
  return isClean(error, redact, 0) ? error : redacted(error, redact, 0);
}

function isClean(error: unknown, redact: Redact, depth: number): boolean {
  if (depth > longestChain) return false;
  if (!(error instanceof Error)) return redact(messageOf(error)) === messageOf(error);
  const text = `${error.name}\n${error.message}\n${error.stack ?? ''}${parametersOf(error)}`;
  if (redact(text) !== text) return false;
  return relativesOf(error).every((relative) => isClean(relative, redact, depth + 1));
}

function parametersOf(error: Error): string {
  return error instanceof OperationalError ? Object.values(error.parameters).map(String).join('\n') : '';
}

/** What caused it, and what it gathers. */
function relativesOf(error: Error): readonly unknown[] {
  const gathered: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return error.cause === undefined ? gathered : [error.cause, ...gathered];
}

function redacted(error: unknown, redact: Redact, depth: number): Error {
  if (!(error instanceof Error) || depth > longestChain) return new Error(redact(messageOf(error)));
  const [first] = relativesOf(error);
  const options = first === undefined ? {} : { cause: redacted(first, redact, depth + 1) };
  const copy = copyOf(error, redact, options);
  copy.stack = redact(error.stack ?? '');
  return copy;
}

function copyOf(error: Error, redact: Redact, options: { readonly cause?: unknown }): Error {
  if (!(error instanceof OperationalError)) {
    return Object.assign(new Error(redact(error.message), options), { name: redact(error.name) });
  }
  const parameters = Object.entries(error.parameters).map(([name, value]) => [name, redactedValue(value, redact)]);
  const code: OperationalCode = error.code;
  return new OperationalError(code, Object.fromEntries(parameters) as object, {
    ...options,
    retryable: error.retryable,
  });
}

function redactedValue(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value);
  return Array.isArray(value) ? value.map((item) => redactedValue(item, redact)) : value;
}
