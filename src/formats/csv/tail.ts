import { isLineEnd, rawTextLimit } from './dialect.js';
import type { Tail } from './dialect.js';

/**
 * Where the data ends in bytes at the end of a payload, or of what is there of it so far: before the lines that are no
 * data, or could turn out to be that. Blank lines around those belong to them.
 *
 * No line of the tail begins more than 64 KiB for each line before the end, so what is held back is bounded, and chunk
 * sizes change nothing: what could be the tail later is behind the answer now.
 *
 * @param startsLine whether the first byte is the first of a line
 * @param final whether no bytes follow
 */
export function endOfData(bytes: Buffer, tail: Tail, startsLine: boolean, final: boolean): number {
  if (tail.lines === 0) return bytes.length;
  const start = startOfLines(bytes, tail.lines, startsLine);
  return final && tail.mark && !tail.mark.begins(bytes.subarray(start)) ? bytes.length : start;
}

/** Where the last lines begin that are not blank, as many as asked for or as there are. */
function startOfLines(bytes: Buffer, lines: number, startsLine: boolean): number {
  const floor = Math.max(0, bytes.length - rawTextLimit * lines);
  const floorStartsLine = floor === 0 ? startsLine : isLineEnd(bytes[floor - 1]);
  let start = bytes.length;
  for (let found = 0, end = bytes.length; found < lines; found++) {
    while (end > floor && isLineEnd(bytes[end - 1])) end--;
    if (end === floor) break;
    while (end > floor && !isLineEnd(bytes[end - 1])) end--;
    if (end === floor && !floorStartsLine) break;
    start = end;
  }
  return start;
}

/** One line of a tail, or the blank lines behind it. */
export interface TailLine {
  readonly start: number;
  /** Without the line end; `start` for blank lines. */
  readonly contentEnd: number;
  readonly end: number;
  readonly lineEnds: number;
}

/** The lines of a tail in order; together they are all of its bytes. */
export function* linesOf(bytes: Buffer, from: number): Generator<TailLine> {
  for (let start = from; start < bytes.length;) {
    let contentEnd = start;
    while (contentEnd < bytes.length && !isLineEnd(bytes[contentEnd])) contentEnd++;
    let end = contentEnd;
    let lineEnds = 0;
    const most = contentEnd > start ? 1 : Infinity;
    while (lineEnds < most && isLineEnd(bytes[end])) {
      end += bytes[end] === 0x0d && bytes[end + 1] === 0x0a ? 2 : 1;
      lineEnds++;
    }
    yield { start, contentEnd, end, lineEnds };
    start = end;
  }
}
