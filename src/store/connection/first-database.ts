import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/**
 * The data directory of a new embedded database with all our tables, as the build packs it: to make one anew takes ten
 * times as long as to unpack it. There is none beside sources that are run without a build.
 */
const packedFile = fileURLToPath(new URL('first-database.br', import.meta.url));

/** What a packed directory begins with, as a line of JSON; the bytes of the files follow in the same order. */
interface Contents {
  /** Every directory below, parents before their children. */
  readonly directories: readonly string[];
  readonly files: readonly PackedFile[];
}

interface PackedFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** How many bytes of it are packed; those behind are all zero. */
  readonly packed: number;
}

/** The packed database of this build, or null when there is none. */
export function readFirstDatabase(): Buffer | null {
  return existsSync(packedFile) ? readFileSync(packedFile) : null;
}

/** Packs a directory, whatever order the file system lists it in. */
export function packDirectory(directory: string): Buffer {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const pathsOf = (kept: typeof entries): readonly string[] =>
    kept.map(({ parentPath, name }) => relative(directory, join(parentPath, name)).replaceAll('\\', '/')).toSorted();
  const files = pathsOf(entries.filter((entry) => entry.isFile())).map((path) => {
    const bytes = readFileSync(join(directory, path));
    const kept = withoutZerosBehind(bytes);
    return { bytes: kept, file: { path, size: bytes.length, packed: kept.length } };
  });
  const contents: Contents = {
    directories: pathsOf(entries.filter((entry) => entry.isDirectory())),
    files: files.map(({ file }) => file),
  };
  const text = Buffer.from(`${JSON.stringify(contents)}\n`);
  return brotliCompressSync(Buffer.concat([text, ...files.map(({ bytes }) => bytes)]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS },
  });
}

/** Writes the files of a packed directory into an empty one. Zeros are written too: a full disk shows here, not later. */
export function unpackDirectory(packed: Buffer, directory: string): void {
  const bytes = brotliDecompressSync(packed);
  const lineEnd = bytes.indexOf('\n');
  const { directories, files } = JSON.parse(bytes.toString('utf8', 0, lineEnd)) as Contents;
  for (const path of directories) mkdirSync(join(directory, path), { mode: 0o700 });
  let position = lineEnd + 1;
  for (const { path, size, packed: length } of files) {
    const content = bytes.subarray(position, position + length);
    writeFileSync(join(directory, path), length === size ? content : Buffer.concat([content], size), { mode: 0o600 });
    position += length;
  }
}

function withoutZerosBehind(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
}
