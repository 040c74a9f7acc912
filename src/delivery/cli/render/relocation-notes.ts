import type { Relocated } from '../../../run/relocate-files.js';
import { visibleText } from './visible-text.js';
import { count } from './words.js';

/** Where the files of a delivery are now, or why they stay, as sentences. */
export function relocationNotes(relocated: Relocated | undefined): readonly string[] {
  if (!relocated) return [];
  const { moved, left, environment, failure } = relocated;
  const files = moved.map(({ from, to }) => `Moved ${visibleText(from)} to ${visibleText(to)}.`);
  return [
    ...(files.length <= most
      ? files
      : [...files.slice(0, most), `And ${count(files.length - most, 'file', 'files')} more.`]),
    ...(left.length === 0
      ? []
      : [
          `${count(left.length, 'file stays', 'files stay')} where ${left.length === 1 ? 'it is' : 'they are'}: ` +
            `the environment '${environment ?? ''}' is read-only.`,
        ]),
    ...(failure ? [`${failure.message}. ${failure.nextStep}`] : []),
  ];
}

const most = 10;
