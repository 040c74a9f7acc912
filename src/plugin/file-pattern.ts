import picomatch from 'picomatch';

const wildcard = /[*?[]/;

/** Whether a path names files by a pattern rather than one file by its name. */
export function isPattern(path: string): boolean {
  return wildcard.test(path);
}

/**
 * Whether a path is one that a pattern means. `*`, `?`, `[…]` and `**` mean something, all else stands for itself; a name
 * that begins with a dot is matched only by a dot.
 */
export function matcherOf(pattern: string): (path: string) => boolean {
  const literal = pattern.replaceAll(/[\\(){}|]/g, String.raw`\$&`);
  return picomatch(literal, { nobrace: true, noextglob: true, nonegate: true, posix: true });
}

/** The folders that a pattern names without wildcards: `out` of `out/*.csv`, empty where there are none, `/` for the root. */
export function fixedFolder(pattern: string): string {
  const segments = pattern.split('/');
  const first = segments.findIndex((segment) => wildcard.test(segment));
  return segments.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '');
}

/** Something in a folder, by its name alone. */
interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** What a pattern matches: the path below its fixed folder, and the entry. */
export interface Match<E extends Entry> {
  readonly path: string;
  readonly entry: E;
}

/**
 * What a pattern matches below its fixed folder. Folders are places, not matches.
 *
 * @param list the entries of a folder, named by its path below the fixed folder: empty for that one itself
 * @throws what `list` throws: files could be hidden in a folder that cannot be listed.
 */
export async function findMatches<E extends Entry>(
  pattern: string,
  list: (folder: string) => Promise<readonly E[]>,
  signal: AbortSignal,
): Promise<readonly Match<E>[]> {
  const segments = pattern.split('/');
  const first = segments.findIndex((segment) => wildcard.test(segment));
  const matches = matcherOf(segments.slice(first).join('/'));
  const depth = pattern.includes('**') ? Infinity : segments.length - first;
  const found: Match<E>[] = [];
  const visit = async (folder: string, level: number): Promise<void> => {
    signal.throwIfAborted();
    for (const entry of await list(folder)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isFolder) {
        if (matches(path)) found.push({ path, entry });
      } else if (level < depth) await visit(path, level + 1);
    }
  };
  await visit('', 1);
  return found;
}
