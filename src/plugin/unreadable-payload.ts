/**
 * Thrown by a format or a container where nothing can be trusted from some byte on: the payload is refused as a whole,
 * and nothing of it is kept but its bytes.
 */
export class UnreadablePayload extends Error {
  /** A sentence without its full stop. */
  readonly reason: string;
  /** Where, in bytes from 0 of what was being read; null when no one place is to blame. */
  readonly byteOffset: number | null;

  constructor(reason: string, byteOffset: number | null = null) {
    super(reason);
    this.name = 'UnreadablePayload';
    this.reason = reason;
    this.byteOffset = byteOffset;
  }
}
