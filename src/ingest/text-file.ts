import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { operationalError, systemCodeOf } from '../base/errors.js';

const portion = 256 * 1024;

/**
 * A text file that is written from beginning to end, a portion at a time.
 *
 * Every method throws OperationalError `disk-full` when there is no room for it, and the system's error otherwise.
 */
export class TextFile {
  readonly #path: string;
  #file: FileHandle | null = null;
  #waiting = '';

  constructor(path: string) {
    this.#path = path;
  }

  async add(text: string): Promise<void> {
    this.#waiting += text;
    if (this.#waiting.length >= portion) await this.#write();
  }

  /** Writes what is left; nothing can be added after. */
  async finish(): Promise<void> {
    await this.#write();
    await this.close();
  }

  /** Lets go of the file, whether it is whole or not. */
  async close(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.close();
  }

  async #write(): Promise<void> {
    const text = this.#waiting;
    this.#waiting = '';
    try {
      this.#file ??= await open(this.#path, 'w');
      await this.#file.appendFile(text);
    } catch (error) {
      if (systemCodeOf(error) === 'ENOSPC') throw operationalError('disk-full', { path: this.#path }, { cause: error });
      throw error;
    }
  }
}
