import { operationalError } from '../base/errors.js';

/** A digest as a file of checksums names it; the name is null where it stands alone. */
export interface Checksum {
  readonly name: string | null;
  readonly digest: Digest;
}

/** Lower-case hexadecimal; its length says what it is. */
export interface Digest {
  readonly algorithm: 'sha256' | 'md5';
  readonly hex: string;
}

/** SHA-256 or MD5 in hexadecimal, told by its length; null when it is neither. */
export function readDigest(text: string): Digest | null {
  if (!/^[0-9a-fA-F]+$/.test(text)) return null;
  const hex = text.toLowerCase();
  if (hex.length === 64) return { algorithm: 'sha256', hex };
  return hex.length === 32 ? { algorithm: 'md5', hex } : null;
}

/**
 * One line of a file of checksums: as `sha256sum` and `md5sum` write them (GNU coreutils: `DIGEST  NAME`, ` *NAME` for
 * binary, a backslash before the digest where the name is escaped), in BSD style (`SHA256 (NAME) = DIGEST`), or a digest
 * alone; null when it is none of these.
 */
export function readChecksumLine(line: string): Checksum | null {
  const [, bsd, bsdDigest] = /^(?:SHA256|MD5) ?\((.+)\) ?= ?([0-9a-fA-F]+)$/.exec(line) ?? [];
  const [, escaped, gnuDigest, gnu] = /^(\\?)([0-9a-fA-F]+) [ *](.+)$/.exec(line) ?? [];
  const written = bsdDigest ?? gnuDigest ?? line;
  const digest = readDigest(written);
  if (!digest) return null;
  if (bsd !== undefined) return { name: bsd, digest };
  if (gnu === undefined) return { name: null, digest };
  return { name: escaped === '' ? gnu : unescapeName(gnu), digest };
}

function unescapeName(name: string): string {
  return name.replaceAll(/\\([\\nr])/g, (_, letter: string) =>
    letter === 'n' ? '\n' : letter === 'r' ? '\r' : letter,
  );
}

/** The lines of a small text that say something, without byte order mark and line ends. */
export function linesOf(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}

/**
 * The digest of one file by its sidecar, which names it or holds a digest alone.
 *
 * @param sidecar what it is called, for messages
 * @throws OperationalError `checksum-unreadable`.
 */
export function readSidecar(sidecar: string, text: string, file: string): Digest {
  const unreadable = (reason: string): Error => operationalError('checksum-unreadable', { path: sidecar, reason });
  const lines = linesOf(text);
  const checksums = lines.map((line, index) => {
    const checksum = readChecksumLine(line);
    if (!checksum) throw unreadable(`line ${index + 1} holds no SHA-256 and no MD5`);
    return checksum;
  });
  const [first, ...more] = checksums;
  if (!first) throw unreadable('it is empty');
  if (first.name === null && more.length === 0) return first.digest;
  const named = checksums.filter(({ name }) => name !== null && baseName(name) === file);
  const [found, ...others] = named;
  if (!found) throw unreadable(`it does not name ${file}`);
  if (others.length > 0) throw unreadable(`it names ${file} more than once`);
  return found.digest;
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
