import type { Scalar } from 'yaml';

/** Characters that stand together both in a scalar's value and in the file; or one, however it is written. */
interface Stretch {
  readonly inValue: number;
  readonly inFile: number;
  readonly length: number;
  /** How long it is in the file. */
  readonly written: number;
}

/**
 * Where a range of a scalar's value stands in the text of its file. Exact for scalars of one line, with the escapes of
 * quoted ones, and by line for longer ones; else the start of the scalar.
 */
export function offsetsWithin(
  scalar: Scalar,
  text: string,
  within: { readonly start: number; readonly end: number },
): readonly [number, number] | null {
  if (!scalar.range) return null;
  const [start, end] = scalar.range;
  const raw = text.slice(start, end);
  const value = String(scalar.value);
  const stretches = raw.includes('\n') ? stretchesByLine(raw, value) : stretchesOfLine(raw);
  const first = findOffset(stretches, within.start);
  if (first === null) return [start, start];
  const last = within.end > within.start ? findEnd(stretches, within.end - 1) : null;
  return [start + first, start + (last ?? first)];
}

function findStretch(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  return stretches.find(({ inValue, length }) => offset >= inValue && offset < inValue + length);
}

/** Where a character begins in the file; right behind the last one there is a place, too. */
function findOffset(stretches: readonly Stretch[], offset: number): number | null {
  const last = stretches.at(-1);
  if (last && offset === last.inValue + last.length) return last.inFile + last.written;
  const stretch = findStretch(stretches, offset);
  return stretch ? stretch.inFile + offset - stretch.inValue : null;
}

/** Where a character ends in the file. */
function findEnd(stretches: readonly Stretch[], offset: number): number | null {
  const stretch = findStretch(stretches, offset);
  if (!stretch) return null;
  return stretch.length === 1 ? stretch.inFile + stretch.written : stretch.inFile + offset - stretch.inValue + 1;
}

/** The lines of a block or a folded scalar follow each other in its value, whatever stands between them. */
function stretchesByLine(raw: string, value: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let inFile = 0;
  let cursor = 0;
  for (const line of raw.split('\n')) {
    const content = line.trim();
    const inValue = content === '' ? -1 : value.indexOf(content, cursor);
    if (inValue >= 0) {
      const { length } = content;
      stretches.push({ inValue, inFile: inFile + line.indexOf(content), length, written: length });
      cursor = inValue + content.length;
    }
    inFile += line.length + 1;
  }
  return stretches;
}

/** What one character of a quoted scalar is written as: an escape, a doubled quote, or itself. */
const doubleQuoted = /\\x..|\\u....|\\U........|\\.|[^\\]/gs;
const singleQuoted = /''|[^']/gs;

function stretchesOfLine(raw: string): readonly Stretch[] {
  const quote = raw.charAt(0);
  if (quote !== '"' && quote !== "'") {
    return [{ inValue: 0, inFile: 0, length: raw.length, written: raw.length }];
  }
  const stretches: Stretch[] = [];
  let inValue = 0;
  for (const { 0: written, index } of raw.slice(1, -1).matchAll(quote === '"' ? doubleQuoted : singleQuoted)) {
    const stretch = { inFile: index + 1, length: 1, written: written.length };
    stretches.push({ ...stretch, inValue });
    inValue += 1;
    if (isAstral(written)) stretches.push({ ...stretch, inValue });
    if (isAstral(written)) inValue += 1;
  }
  return stretches;
}

/** `\U0001F600` is one character that is two UTF-16 units long in the value. */
function isAstral(written: string): boolean {
  return written.startsWith('\\U') && Number.parseInt(written.slice(2), 16) > 0xffff;
}
