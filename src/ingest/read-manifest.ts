import { operationalError } from '../base/errors.js';
import { baseName, linesOf, readChecksumLine, readDigest } from './read-checksums.js';
import type { Digest } from './read-checksums.js';

/** A file that a manifest lists, and what it says of it. */
export interface ListedFile {
  readonly name: string;
  readonly bytes: number | null;
  readonly digest: Digest | null;
}

/**
 * The files that a manifest lists: one per line, as `sha256sum` and `md5sum` write them, or with commas: a name, then a
 * size in bytes and a digest, each of which may be left out. Such a list may begin with a heading, `name,size,sha256`.
 *
 * @param path what it is called, for messages
 * @throws OperationalError `manifest-unreadable`: a line that is neither, a name twice, or no file at all.
 */
export function readManifest(path: string, text: string): readonly ListedFile[] {
  const unreadable = (reason: string): Error => operationalError('manifest-unreadable', { path, reason });
  const files: ListedFile[] = [];
  const names = new Set<string>();
  for (const [index, line] of linesOf(text).entries()) {
    if (index === 0 && isHeading(line)) continue;
    const file = readLine(line);
    if (!file) throw unreadable(`'${line.slice(0, 80)}' is no file with a size and a digest`);
    if (names.has(file.name)) throw unreadable(`it lists ${file.name} more than once`);
    names.add(file.name);
    files.push(file);
  }
  if (files.length === 0) throw unreadable('it lists no file');
  return files;
}

function isHeading(line: string): boolean {
  const headings = ['name', 'file', 'filename', 'size', 'bytes', 'sha256', 'md5', 'checksum', 'digest'];
  return cellsOf(line).every((cell) => headings.includes(cell.toLowerCase()));
}

function readLine(line: string): ListedFile | null {
  const checksum = readChecksumLine(line);
  if (checksum) return checksum.name === null ? null : { ...checksum, name: baseName(checksum.name), bytes: null };
  const [path = '', ...facts] = cellsOf(line);
  return path === '' || facts.length > 2 ? null : readFacts(baseName(path), facts);
}

/** A size, a digest, both or neither. */
function readFacts(name: string, facts: readonly string[]): ListedFile | null {
  const hasSize = facts.length > 1 || /^\d{1,15}$/.test(facts[0] ?? '');
  const [size = '', written = ''] = hasSize ? facts : ['', ...facts];
  const digest = readDigest(written);
  const isRead = /^\d{0,15}$/.test(size) && (digest !== null || written === '');
  return isRead ? { name, bytes: size === '' ? null : Number(size), digest } : null;
}

/** Names with commas stand in quotes. */
function cellsOf(line: string): readonly string[] {
  const cells = line.matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"|([^,]*))\s*/g);
  return [...cells].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain?.trim() ?? '');
}
