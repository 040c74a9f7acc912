import path from 'node:path';
import type { BusinessKey, RepeatedRecord } from '../store/index.js';
import { jsonLine, readJsonLines } from './json-lines.js';
import { TextFile } from './text-file.js';

/** The business keys of a batch and what it repeats, on disk until the batch is kept: there may be as many as it has records. */
export class KeySpool {
  readonly #keysPath: string;
  readonly #repeatsPath: string;
  readonly #keys: TextFile;
  readonly #repeats: TextFile;
  #count = 0;

  constructor(directory: string) {
    this.#keysPath = path.join(directory, 'keys.ndjson');
    this.#repeatsPath = path.join(directory, 'repeats.ndjson');
    this.#keys = new TextFile(this.#keysPath);
    this.#repeats = new TextFile(this.#repeatsPath);
  }

  /** How many keys there are. */
  get count(): number {
    return this.#count;
  }

  /** Keys are added in their order. */
  async addKey(key: BusinessKey): Promise<void> {
    this.#count++;
    await this.#keys.add(jsonLine(key));
  }

  addRepeat(record: RepeatedRecord): Promise<void> {
    return this.#repeats.add(jsonLine(record));
  }

  /** Nothing can be added after. */
  async finish(): Promise<void> {
    await this.#keys.finish();
    await this.#repeats.finish();
  }

  readKeys(): AsyncIterable<BusinessKey> {
    return readJsonLines<BusinessKey>(this.#keysPath);
  }

  readRepeats(): AsyncIterable<RepeatedRecord> {
    return readJsonLines<RepeatedRecord>(this.#repeatsPath);
  }

  /** Lets go of the files, whether they are whole or not. */
  async close(): Promise<void> {
    await this.#keys.close();
    await this.#repeats.close();
  }
}
