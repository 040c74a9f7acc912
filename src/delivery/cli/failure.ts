import { kindOf, nextStepOf, sentenceOf } from '../../base/catalogue/index.js';
import type { Code, Problem } from '../../base/catalogue/index.js';
import { OperationalError, messageOf } from '../../base/errors.js';
import type { DiagnosticItem } from '../../schema/generated/outputs.js';
import type { FailureInWords } from '../shared/failure-in-words.js';
import { exitCodes } from './exit-code.js';
import type { ExitCode } from './exit-code.js';

/** Findings for a person and for a machine. */
export interface Findings {
  readonly text: string;
  readonly items: DiagnosticItem[];
}

/** A command that cannot be carried out, as a problem of the catalogue. */
export class CommandError extends Error {
  readonly problem: Problem;
  /** The findings of a workspace that does not validate. */
  readonly findings: Findings | null;

  constructor(problem: Problem, findings: Findings | null = null) {
    super(sentenceOf(problem));
    this.name = 'CommandError';
    this.problem = problem;
    this.findings = findings;
  }
}

/** A wrong use of the command line. */
export function usageError(reason: string): CommandError {
  return new CommandError({ code: 'usage', parameters: { reason } });
}

/** Why a command failed, in words, and how it must exit. */
export interface Failure extends FailureInWords {
  readonly code: Code;
  readonly exitCode: ExitCode;
}

/** Turns whatever was thrown into words; nothing of its stack is among them. */
export function failureOf(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted) return { ...wordsOf({ code: 'interrupted', parameters: {} }), exitCode: exitCodes.interrupted };
  const problem = problemOf(error);
  return { ...wordsOf(problem), exitCode: exitCodeOf(problem.code) };
}

function problemOf(error: unknown): { readonly code: Code; readonly parameters: object } {
  if (error instanceof CommandError) return error.problem;
  if (error instanceof OperationalError) return error;
  // Several failures at once: the first of them is why the others happened.
  if (error instanceof AggregateError && error.cause !== undefined) return problemOf(error.cause);
  return { code: 'internal-error', parameters: { reason: messageOf(error) } };
}

/** A problem in words. */
export function wordsOf(problem: { readonly code: Code; readonly parameters: object }): Omit<Failure, 'exitCode'> {
  return { code: problem.code, message: sentenceOf(problem), next: nextStepOf(problem) };
}

function exitCodeOf(code: Code): ExitCode {
  if (code === 'interrupted') return exitCodes.interrupted;
  switch (kindOf(code)) {
    case 'user':
      return exitCodes.usage;
    case 'world':
    case 'record':
    case 'batch':
    case 'run':
      return exitCodes.failed;
    case 'own':
      return exitCodes.broken;
  }
}

/** The stacks of an error and of what caused it, for `--log-level debug`. */
export function stacksOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? error.message;
  return error.cause === undefined ? stack : `${stack}\ncaused by ${stacksOf(error.cause)}`;
}
