import { kindOf, nextStepOf, sentenceOf } from './catalogue/index.js';
import type { OperationalCode, ParametersOf } from './catalogue/index.js';

/**
 * Something failed while running: the world (a source, a database, a disk) or, for codes of kind `own`, a promise of
 * tieout itself. The message is the sentence of the catalogue.
 */
export class OperationalError extends Error {
  readonly code: OperationalCode;
  readonly parameters: object;
  /** Whether the same call may succeed later without anybody changing anything. */
  readonly retryable: boolean;

  constructor(code: OperationalCode, parameters: object, options: { cause?: unknown; retryable?: boolean } = {}) {
    super(sentenceOf({ code, parameters }), options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'OperationalError';
    this.code = code;
    this.parameters = parameters;
    this.retryable = options.retryable ?? false;
  }

  get nextStep(): string {
    return nextStepOf(this);
  }

  /** Whether this is a broken promise of tieout rather than a failure of the world. */
  get isOurs(): boolean {
    return kindOf(this.code) === 'own';
  }
}

/** Makes an operational error; the parameters are those of the code. */
export function operationalError<C extends OperationalCode>(
  code: C,
  parameters: ParametersOf<C>,
  options: { cause?: unknown; retryable?: boolean } = {},
): OperationalError {
  return new OperationalError(code, parameters as object, options);
}

/** The `code` of a Node system error such as ENOENT, or undefined. */
export function systemCodeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** The message of whatever was thrown, which need not be an error, nor have a text. */
export function messageOf(error: unknown): string {
  const message: unknown = error instanceof Error ? error.message : error;
  try {
    return String(message);
  } catch {
    // An object that cannot be made a text: that something was thrown is all there is to tell.
    return 'something without words was thrown';
  }
}
