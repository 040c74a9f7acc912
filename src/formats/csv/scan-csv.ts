import { isUtf8 } from 'node:buffer';
import type { CsvPlan, PayloadHeader, PayloadScan, PayloadScanner } from '../../plugin/format.js';
import { UnreadablePayload } from '../../plugin/unreadable-payload.js';
import { BodyCutter } from './cut-body.js';
import { byteDialect, columnLimit, isLineEnd, lineFeed } from './dialect.js';
import type { ByteDialect, CsvLimits } from './dialect.js';
import type { Region } from './region.js';
import { BodyScanner } from './scan-body.js';
import { Utf8Check } from './utf8-check.js';

/**
 * A scanner over the raw bytes of a CSV payload that tells whether the engine's reader can be trusted with it. That
 * reader loses or invents records, often without an error, when a payload is not plain RFC 4180; this is the guard.
 *
 * `clean` holds when every record has as many fields as the header, quotes enclose whole values and are doubled inside
 * and closed at the end, there is no NUL, all is valid UTF-8 (or UTF-16), the delimiter is one character, the lines
 * outside quotes end all in LF or all in CRLF, none is blank, no record is longer than the limit, no value holds more
 * line ends than the limit, no line but the last begins like a trailer, and the header stands on the first line, whole
 * and decodable. `sequential` holds when a quoted value contains a line end: split between threads, the engine's reader
 * takes what follows it for records.
 *
 * When the plan tells of more than one header around the records, or they are UTF-16, the engine reads a copy of them
 * alone: `wrapped`, and only the records have to be clean.
 */
export function createCsvScanner(parse: CsvPlan, limits: CsvLimits = {}): PayloadScanner {
  return new CsvScanner(parse, limits);
}

class CsvScanner implements PayloadScanner {
  readonly #dialect: ByteDialect;
  readonly #cutter: BodyCutter;
  readonly #utf8 = new Utf8Check();
  #body: BodyScanner | null = null;
  #bytes = 0;
  #startsLine = true;
  /** 1 when a line before the last begins like a trailer. */
  #misplacedTrailers = 0;

  constructor(parse: CsvPlan, limits: CsvLimits) {
    this.#dialect = byteDialect(parse, limits);
    this.#cutter = new BodyCutter(parse, limits);
  }

  push(chunk: Buffer): void {
    this.#bytes += chunk.length;
    this.#scan(this.#cutter.push(chunk));
  }

  finish(): PayloadScan {
    this.#scan(this.#cutter.finish());
    const { header, trailer, headRegions } = this.#cutter;
    checkWidth(header);
    const body = this.#body ?? new BodyScanner(this.#dialect, header.names.length);
    const { records, quotedLineEnds, lineFeeds, carriageReturnLineFeeds, ...others } = body.finish();
    const isWrapped = this.#isWrapped();
    const head = isWrapped ? wrappedHead(headRegions) : plainHead(headRegions);
    const crlf = carriageReturnLineFeeds + head.carriageReturnLineFeeds;
    const findings = {
      ...others,
      carriageReturns: others.carriageReturns + head.carriageReturns,
      blankLines: others.blankLines + head.blankLines,
      mixedLineEnds: lineFeeds + head.lineFeeds > 0 ? crlf : 0,
      notUtf8: this.#utf8.valid && !head.notUtf8 ? 0 : 1,
      brokenHeader: head.broken || header.problem || header.names.length === 0 ? 1 : 0,
      longDelimiter: this.#dialect.furtherDelimiter.length > 0 ? 1 : 0,
      misplacedTrailers: this.#misplacedTrailers,
    };
    return {
      header,
      bytes: this.#bytes,
      records,
      clean: Object.values(findings).every((count) => count === 0),
      sequential: quotedLineEnds > 0,
      findings,
      trailer,
      wrapped: isWrapped ? { lineEnd: crlf > 0 ? '\r\n' : '\n' } : null,
    };
  }

  /** Whether more stands around the records than one header that the engine can pass over. */
  #isWrapped(): boolean {
    const { header, tail } = this.#dialect;
    return header.skip > 0 || header.rows !== 1 || tail.lines > 0 || this.#cutter.coding !== null;
  }

  #scan(text: Buffer): void {
    if (text.length === 0) return;
    this.#utf8.push(text);
    if (this.#dialect.tail.mark?.beginsLineOf(text, this.#startsLine)) this.#misplacedTrailers = 1;
    this.#startsLine = isLineEnd(text[text.length - 1]);
    if (this.#dialect.furtherDelimiter.length > 0) return;
    this.#body ??= new BodyScanner(this.#dialect, this.#cutter.header.names.length);
    this.#body.push(text);
  }
}

function checkWidth({ names, byteOffset }: PayloadHeader): void {
  if (names.length <= columnLimit) return;
  throw new UnreadablePayload(`it has ${names.length} columns, and no more than ${columnLimit} are read`, byteOffset);
}

interface HeadFindings {
  readonly blankLines: number;
  readonly lineFeeds: number;
  readonly carriageReturnLineFeeds: number;
  readonly carriageReturns: number;
  readonly notUtf8: boolean;
  readonly broken: boolean;
}

const nothing = { blankLines: 0, lineFeeds: 0, carriageReturnLineFeeds: 0, carriageReturns: 0, notUtf8: false };

/** What the engine's reader would see before the first record, in the payload as it is. */
function plainHead(regions: readonly Region[]): HeadFindings {
  const blankLines = regions.reduce((sum, { kind, lineEnds }) => sum + (kind === 'blank' ? lineEnds : 0), 0);
  const header = regions.find(({ kind }) => kind === 'header');
  if (!header) return { ...nothing, blankLines, broken: true };
  const { content, byteLength, lastByte } = header;
  const ending = byteLength - content.length;
  return {
    blankLines,
    lineFeeds: ending === 1 && lastByte === lineFeed ? 1 : 0,
    carriageReturnLineFeeds: ending === 2 ? 1 : 0,
    carriageReturns: ending === 1 && lastByte !== lineFeed ? 1 : 0,
    notUtf8: !isUtf8(content),
    // The engine's reader takes the first line end it sees for that of the file, be it quoted.
    broken: content.some(isLineEnd),
  };
}

/** The engine does not see it; only a damaged record before the first good one matters, which gives the columns. */
function wrappedHead(regions: readonly Region[]): HeadFindings {
  return { ...nothing, broken: regions.some(({ kind }) => kind === 'record') };
}
