import type { Position } from '../../base/location.js';
import { printable } from './printable.js';
import type { Style } from './style.js';

const widest = 160;

/**
 * The line of a position with carets under it, and some lines around it. Long lines are cut, control characters are
 * replaced; none when the file has no such line.
 *
 * @param around how many lines before and after to show
 */
export function codeFrame(
  position: Position,
  lines: readonly string[],
  around: number,
  style: Style,
): readonly string[] {
  if (position.line > lines.length || lines.every((line) => line === '')) return [];
  const first = Math.max(1, position.line - around);
  const last = lastLine(position, lines, around);
  const width = String(last).length;
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const text = cut(lines[number - 1] ?? '');
    const isMarked = number === position.line;
    const gutter = `${isMarked ? '>' : ' '} ${String(number).padStart(width)} |`;
    frame.push(`${isMarked ? style.bold(gutter) : style.dim(gutter)} ${text}`.trimEnd());
    if (isMarked)
      frame.push(`${style.dim(`  ${' '.repeat(width)} |`)} ${style.red(underline(position, lines[number - 1] ?? ''))}`);
  }
  return frame;
}

/** An empty line at the end of a file shows nothing. */
function lastLine(position: Position, lines: readonly string[], around: number): number {
  const last = Math.min(lines.length, position.line + around);
  return last > position.line && lines[last - 1] === '' ? last - 1 : last;
}

/** Carets under the position, to its end or that of its first line; tabs stay tabs so that they stand right. */
function underline(position: Position, line: string): string {
  const start = Math.min(position.column - 1, widest);
  const lineEnd = Math.max(line.trimEnd().length, start + 1);
  const end = Math.min(position.endLine > position.line ? lineEnd : position.endColumn - 1, lineEnd, widest);
  const margin = line.slice(0, start).replaceAll(/[^\t]/g, ' ').padEnd(start);
  return margin + '^'.repeat(Math.max(1, end - start));
}

function cut(line: string): string {
  return printable(line.length > widest ? `${line.slice(0, widest)}…` : line);
}
