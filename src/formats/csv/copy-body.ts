import type { CsvPlan, Wrapping } from '../../plugin/format.js';
import { BodyCutter } from './cut-body.js';

/**
 * The records of a payload alone, as UTF-8, below one line with a header of as many columns: what the engine's reader can
 * be trusted with when they are clean.
 *
 * @param lineEnd how they end
 */
export async function* copyCsvBody(
  bytes: AsyncIterable<Buffer>,
  parse: CsvPlan,
  { lineEnd }: Wrapping,
): AsyncGenerator<Buffer> {
  const cutter = new BodyCutter(parse);
  let isBegun = false;
  const begin = (): Buffer[] => {
    if (isBegun || cutter.header.names.length === 0) return [];
    isBegun = true;
    return [Buffer.from(headerLine(cutter.header.names.length, parse) + lineEnd)];
  };
  for await (const chunk of bytes) {
    const body = cutter.push(chunk);
    yield* begin();
    if (body.length > 0) yield body;
  }
  const body = cutter.finish();
  yield* begin();
  if (body.length > 0) yield body;
}

/** Any names do; they must only not be mistaken for something else. */
function headerLine(columns: number, { delimiter, quote }: CsvPlan): string {
  const name = ['x', 'y', 'z'].find((letter) => !delimiter.includes(letter) && letter !== quote) ?? 'x';
  return Array.from({ length: columns }, () => name).join(delimiter);
}
