import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { messageOf, systemCodeOf } from '../base/errors.js';

/** The text of a file and its byte order mark, if it begins with one; or why it can't be used. */
export type ReadText = { readonly text: string; readonly mark: string } | { readonly reason: string };

const byteOrderMark = '\uFEFF';
const largestFile = 1024 * 1024;

/** Reads a text file of at most 1 MiB of UTF-8, without its byte order mark. */
export async function readText(path: string): Promise<ReadText> {
  try {
    const status = await stat(path);
    if (!status.isFile()) return { reason: 'it is not a regular file' };
    if (status.size > largestFile) return { reason: 'it is larger than 1 MiB' };
    const bytes = await readFile(path);
    if (!isUtf8(bytes)) return { reason: 'it is not UTF-8 text' };
    const whole = bytes.toString('utf8');
    const mark = whole.startsWith(byteOrderMark) ? byteOrderMark : '';
    return { text: whole.slice(mark.length), mark };
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error;
    return { reason: messageOf(error) };
  }
}
