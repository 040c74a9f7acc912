/** Why something failed, and what to do next, in words without secrets. */
export interface FailureInWords {
  readonly code: string;
  readonly message: string;
  readonly next: string;
}
