import type { RecordPlace, RecordProblem } from '../../plugin/format.js';

/**
 * One stretch of a payload. Regions follow each other without gap or overlap: every byte is in exactly one. `record` is
 * 0 for what is no data record.
 */
export interface Region extends RecordPlace {
  readonly kind: 'byte-order-mark' | 'title' | 'header' | 'blank' | 'record' | 'footer' | 'trailer';
  /** Its text without the line end; of a damaged record only what its raw text needs. */
  readonly content: Buffer;
  /** Its last byte, which tells LF from CR; -1 where that does not matter. */
  readonly lastByte: number;
  /** Line ends among its bytes. */
  readonly lineEnds: number;
  /** Start, end and way of writing of every field within `content`, flat. */
  readonly bounds: readonly number[];
  readonly problem: RecordProblem | null;
}

/** A region before its place is known. */
export type Part = Omit<Region, keyof RecordPlace>;

const noBytes = Buffer.alloc(0);

/** What no region of these kinds has. */
export const noContent = { content: noBytes, lastByte: -1, lineEnds: 0, bounds: [], problem: null };
