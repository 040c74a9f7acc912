interface Taken {
  readonly offset: bigint;
  isDone: boolean;
}

/** What of one partition was handed out and is not done yet, in order; only what nothing undone stands before is committed. */
export interface TakenOffsets {
  take(offset: bigint): void;
  /** An offset that was not taken, or is done already, changes nothing. */
  finish(offset: bigint): void;
  /** The offset to commit, after the last that may be forgotten; null: nothing new. */
  committable(): bigint | null;
}

export function takenOffsets(): TakenOffsets {
  const taken: Taken[] = [];
  const byOffset = new Map<bigint, Taken>();
  return {
    take: (offset) => {
      const entry = { offset, isDone: false };
      taken.push(entry);
      byOffset.set(offset, entry);
    },
    finish: (offset) => {
      const entry = byOffset.get(offset);
      if (entry) entry.isDone = true;
    },
    committable: () => {
      const undone = taken.findIndex(({ isDone }) => !isDone);
      const done = taken.splice(0, undone === -1 ? taken.length : undone);
      for (const { offset } of done) byOffset.delete(offset);
      const last = done.at(-1);
      return last === undefined ? null : last.offset + 1n;
    },
  };
}
