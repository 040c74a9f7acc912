/** How time passes, in milliseconds. */
export interface Pace {
  now(): number;
  wait(milliseconds: number, signal: AbortSignal): Promise<unknown>;
}

/** Keeps the rows that are asked for in a second below a number, over all pages of a delivery. */
export interface Throttle {
  /** How many rows a page may have, so that no wait is longer than a few seconds. */
  pageSize(wanted: number): number;
  /** Ends when the next page may be asked for. */
  turn(signal: AbortSignal): Promise<void>;
  took(rows: number): void;
}

const longestWait = 5;

/** @param rowsPerSecond null: as many as there are */
export function createThrottle(rowsPerSecond: number | null, pace: Pace): Throttle {
  if (rowsPerSecond === null) {
    return { pageSize: (wanted) => wanted, turn: () => Promise.resolve(), took: () => undefined };
  }
  let begun = 0;
  let next = Number.NEGATIVE_INFINITY;
  return {
    pageSize: (wanted) => Math.min(wanted, rowsPerSecond * longestWait),
    async turn(signal) {
      const wait = next - pace.now();
      if (wait > 0) await pace.wait(wait, signal);
      begun = pace.now();
    },
    took(rows) {
      next = begun + (rows / rowsPerSecond) * 1000;
    },
  };
}
