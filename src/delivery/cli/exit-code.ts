/** How a command ended, as scripts read it. A contract: changed only with a major version. */
export const exitCodes = {
  /** Done, and nothing found that the command was told to fail on. */
  done: 0,
  /** Done, and found it. */
  found: 1,
  /** Wrong usage, or any command but `validate` on a workspace that does not validate. */
  usage: 2,
  /** An operation failed: source, database, archive, disk. */
  failed: 3,
  /** A promise of tieout itself is broken. */
  broken: 4,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
