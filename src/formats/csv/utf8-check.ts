import { isUtf8 } from 'node:buffer';
import { cutSequenceLength } from './decode.js';

/** Whether a stream of bytes is valid UTF-8, wherever it is cut into chunks. */
export class Utf8Check {
  #valid = true;
  #tail: Buffer = Buffer.alloc(0);

  push(chunk: Buffer): void {
    if (!this.#valid) return;
    const bytes = this.#tail.length > 0 ? Buffer.concat([this.#tail, chunk]) : chunk;
    const whole = bytes.length - cutSequenceLength(bytes);
    this.#valid = isUtf8(bytes.subarray(0, whole));
    this.#tail = Buffer.from(bytes.subarray(whole));
  }

  /** Whether all bytes so far are valid and the last sequence is whole. */
  get valid(): boolean {
    return this.#valid && this.#tail.length === 0;
  }
}
