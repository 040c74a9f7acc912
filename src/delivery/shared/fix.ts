import type { Diagnostic } from '../../base/diagnostic.js';
import type { Position } from '../../base/location.js';

/** A change that carries a suggestion out. */
export interface Fix {
  readonly region: Position;
  readonly text: string;
}

const plainName = /^[A-Za-z_][\w./-]*$/;

/**
 * The change that a suggestion means; null where it cannot be made by machine: what stands at the place must be exactly
 * one of the words that the finding is about, so that nothing else is replaced.
 */
export function fixOf(finding: Diagnostic, position: Position, lines: readonly string[]): Fix | null {
  const { suggestion } = finding;
  if (suggestion === undefined || finding.masked || position.line !== position.endLine) return null;
  if (!plainName.test(suggestion)) return null;
  const written = (lines[position.line - 1] ?? '').slice(position.column - 1, position.endColumn - 1);
  const quote = /^(['"]).*\1$/.exec(written)?.[1] ?? '';
  const word = written.slice(quote.length, written.length - quote.length);
  const words: readonly unknown[] = Object.values(finding.parameters);
  return word !== '' && words.includes(word) ? { region: position, text: `${quote}${suggestion}${quote}` } : null;
}
