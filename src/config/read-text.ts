import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { messageOf, systemCodeOf } from '../base/errors.js';

/** The text of a file and its byte order mark, if it begins with one; or why it can't be used. */
export type ReadText = { readonly text: string; readonly mark: string } | { readonly reason: string };

/** The bytes of a file, or why they can't be used. */
export type ReadBytes = { readonly bytes: Buffer } | { readonly reason: string };

const byteOrderMark = '\uFEFF';
const mebibyte = 1024 * 1024;

/** Reads a text file of at most 1 MiB of UTF-8, without its byte order mark. */
export async function readText(path: string): Promise<ReadText> {
  const read = await readUtf8(path, 1);
  return 'bytes' in read ? textOf(read.bytes) : read;
}

/** Reads a file of at most so many MiB, whose bytes are UTF-8. */
export async function readUtf8(path: string, largestMebibytes: number): Promise<ReadBytes> {
  try {
    const status = await stat(path);
    if (!status.isFile()) return { reason: 'it is not a regular file' };
    if (status.size > largestMebibytes * mebibyte) return { reason: `it is larger than ${largestMebibytes} MiB` };
    const bytes = await readFile(path);
    return isUtf8(bytes) ? { bytes } : { reason: 'it is not UTF-8 text' };
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error;
    return { reason: messageOf(error) };
  }
}

/** UTF-8 as text, without its byte order mark. */
export function textOf(bytes: Buffer): { readonly text: string; readonly mark: string } {
  const whole = bytes.toString('utf8');
  const mark = whole.startsWith(byteOrderMark) ? byteOrderMark : '';
  return { text: whole.slice(mark.length), mark };
}
