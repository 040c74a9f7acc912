import type { SetAsideRecord } from '../model/batch.js';
import { jsonLine, readJsonLines } from './json-lines.js';
import { TextFile } from './text-file.js';

/** A record set aside, before its batch is known. */
export type SpooledRecord = Omit<SetAsideRecord, 'batch' | 'payloadSha256' | 'source'>;

/** Records set aside, kept on disk until the batch is kept: there may be as many as the delivery has. */
export class SetAsideSpool {
  readonly #path: string;
  readonly #file: TextFile;
  #isFinished = false;
  #counts = { quarantined: 0, deadLettered: 0 };

  constructor(path: string) {
    this.#path = path;
    this.#file = new TextFile(path);
  }

  async add(record: SpooledRecord): Promise<void> {
    if (record.disposition === 'quarantine') this.#counts.quarantined++;
    else this.#counts.deadLettered++;
    // A database keeps no NUL in a text; its symbol shows where it was.
    const kept = { ...record, rawText: record.rawText.replaceAll('\0', '\u2400') };
    await this.#file.add(jsonLine(kept));
  }

  /** How many records of each disposition were added since the last call. */
  takeCounts(): { readonly quarantined: number; readonly deadLettered: number } {
    const counts = this.#counts;
    this.#counts = { quarantined: 0, deadLettered: 0 };
    return counts;
  }

  /** Every record in the order in which they were added; nothing can be added after. */
  async *read(): AsyncIterable<SpooledRecord> {
    if (!this.#isFinished) await this.#file.finish();
    this.#isFinished = true;
    yield* readJsonLines<SpooledRecord>(this.#path);
  }

  /** Lets go of the file, whether it was read or not. */
  close(): Promise<void> {
    return this.#file.close();
  }
}
