import { isCode, nextStepOf, sentenceOf } from '../../base/catalogue/index.js';

/** Why something failed, and what to do next, in words without secrets. */
export interface FailureInWords {
  readonly code: string;
  readonly message: string;
  readonly next: string;
}

/** A failure as it was kept, in words; a code that this version does not know stands for itself. */
export function failureDocument(
  failure: { readonly code: string; readonly parameters: object } | null,
): FailureInWords | null {
  if (failure === null) return null;
  const { code, parameters } = failure;
  if (!isCode(code)) return { code, message: code, next: '' };
  return { code, message: sentenceOf({ code, parameters }), next: nextStepOf({ code, parameters }) };
}
