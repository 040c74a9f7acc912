import { define } from './define.js';

/** What can be wrong with a comment that asks for warnings to be left out. */
export const silenceProblems = {
  'silence-without-code': define(
    'user',
    () => 'This comment does not say which findings it silences',
    () => 'Write `# tieout: ignore <code> because <reason>`, or delete the comment.',
    'A comment that silences everything on a line would also hide the findings that nobody has looked at yet.',
  ),
  'silence-of-unknown-code': define<{ code: string }>(
    'user',
    ({ code }) => `There is no finding with the code '${code}'`,
    () => 'Copy the code from the finding; several are separated by commas.',
    'A silence with a misspelt code does nothing, while whoever reads it believes that somebody decided something.',
  ),
  'silence-without-reason': define(
    'user',
    () => 'This comment does not say why it silences',
    () => 'End it with `because` and the reason.',
    'A silence stays for years. The reason is what lets the next reader decide whether it still holds.',
  ),
  'silence-of-error': define<{ code: string }>(
    'user',
    ({ code }) => `'${code}' is an error here, and an error cannot be silenced`,
    () => 'Correct the error, and delete the code from the comment.',
    'An error means that there is no single way to run what is written; leaving it out of a list does not change that. ' +
      'Only warnings can be silenced.',
  ),
  'silence-without-effect': define<{ code: string }>(
    'user',
    ({ code }) => `There is no '${code}' here to silence`,
    () => 'Delete the code from the comment, or the comment.',
    'What it silenced is gone or has moved. If the comment stays, it silences the next such finding on this line, ' +
      'which nobody has looked at.',
  ),
} satisfies Readonly<Record<string, { readonly why: string }>>;
