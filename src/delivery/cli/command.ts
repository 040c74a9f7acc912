import type { ExitCode } from './exit-code.js';
import type { Session } from './session.js';

/** What a command found, for a machine and for a person. */
export interface CommandResult {
  /** The one document that --json prints. */
  readonly document: object;
  /** The lines a person reads. */
  readonly lines: () => readonly string[];
  /** What is said beside the data: a summary, or what to type next. */
  readonly notes?: readonly string[];
  /** 0 unless it is said. */
  readonly exitCode?: ExitCode;
}

/** One command at work. */
export type Work = (session: Session) => Promise<CommandResult>;

/** Carries a command out, whatever comes of it: the only way from a command to its output and exit code. */
export type Perform = (work: Work) => Promise<void>;
