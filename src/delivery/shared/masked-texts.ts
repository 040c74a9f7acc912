import type { Diagnostic } from '../../base/diagnostic.js';
import type { Position } from '../../base/location.js';
import type { PositionSource } from './located-diagnostic.js';

const dots = '•••';

/** Lines of files in which what must not be shown is replaced, whichever finding shows them. */
export interface MaskedTexts {
  linesOf(file: string): readonly string[];
  /** Where a position of the file is in the lines that are shown. */
  placeOf(position: Position): Position;
}

/** A range of one line that is replaced; columns from 0, the end is exclusive. */
interface Mask {
  readonly start: number;
  readonly end: number;
}

/** The texts of a workspace without what any of its findings masks; a secret says neither its letters nor its length. */
export function maskTexts(findings: readonly Diagnostic[], source: PositionSource): MaskedTexts {
  const masked = findings.filter((finding) => finding.masked).map(({ location }) => source.positionOf(location));
  const masksOf = (file: string, line: number, text: string): readonly Mask[] =>
    joined(
      masked
        .filter((position) => position.file === file && position.line <= line && line <= position.endLine)
        .map((position) => maskOf(position, line, text)),
    );
  return {
    linesOf: (file) => source.linesOf(file).map((text, index) => replace(text, masksOf(file, index + 1, text))),
    placeOf(position) {
      const lines = source.linesOf(position.file);
      const place = (line: number, column: number, isEnd: boolean): number =>
        moved(column - 1, isEnd, masksOf(position.file, line, lines[line - 1] ?? '')) + 1;
      return {
        ...position,
        column: place(position.line, position.column, false),
        endColumn: place(position.endLine, position.endColumn, true),
      };
    },
  };
}

function maskOf(position: Position, line: number, text: string): Mask {
  const indent = text.length - text.trimStart().length;
  return {
    start: line === position.line ? position.column - 1 : indent,
    end: line === position.endLine ? position.endColumn - 1 : text.length,
  };
}

/** Ranges that overlap as one, in order, without empty ones. */
function joined(masks: readonly Mask[]): readonly Mask[] {
  const result: Mask[] = [];
  for (const mask of masks.toSorted((left, right) => left.start - right.start)) {
    const last = result.at(-1);
    if (last && mask.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, mask.end) };
    else if (mask.end > mask.start) result.push(mask);
  }
  return result;
}

function replace(text: string, masks: readonly Mask[]): string {
  return masks.toReversed().reduce((shown, { start, end }) => shown.slice(0, start) + dots + shown.slice(end), text);
}

/** The column in the shown line; what is within a mask is at its start or, for an end, at its end. */
function moved(column: number, isEnd: boolean, masks: readonly Mask[]): number {
  let shift = 0;
  for (const { start, end } of masks) {
    if (column <= start) break;
    if (column < end) return start + shift + (isEnd ? dots.length : 0);
    shift += dots.length - (end - start);
  }
  return column + shift;
}
