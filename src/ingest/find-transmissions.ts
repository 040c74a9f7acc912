import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import type { AcceptancePlan } from '../model/acceptance-plan.js';

/**
 * The sender's ids of payloads, in their order: their names, or the group of a pattern in them; null where the feed names
 * none, or the pattern does not match.
 */
export async function findTransmissions(
  { dialect, session }: { readonly dialect: Dialect; readonly session: Session },
  { transmission }: Pick<AcceptancePlan, 'transmission'>,
  payloads: readonly { readonly source: string; readonly container: string | null }[],
): Promise<readonly (string | null)[]> {
  if (transmission === null) return payloads.map(() => null);
  const names = payloads.map(({ source, container }) => nameOfFile(container === null ? source : archiveOf(source)));
  const { pattern } = transmission;
  if (pattern === null) return names;
  const found: (string | null)[] = [];
  for (const name of names) {
    const extracted = `regexp_extract(${dialect.text(name)}, ${dialect.text(pattern)}, 1)`;
    const [row] = await session.rows(`SELECT nullif(${extracted}, '')`);
    const [id] = row ?? [];
    found.push(id === null || id === undefined ? null : String(id));
  }
  return found;
}

/**
 * What was sent is the archive, `sales.zip` of `data/sales.zip!east/1.csv`. Names may hold a `!` of their own, so it is the
 * one behind the ending of an archive, where there is one.
 */
function archiveOf(source: string): string {
  const [withEnding] = /^.*?\.(?:gz|zip|zst)(?=!)/is.exec(source) ?? [];
  return withEnding ?? source.split('!')[0] ?? source;
}

/** The last part of where a payload came from. */
export function nameOfFile(source: string): string {
  return source.split(/[\\/]/).at(-1) ?? source;
}
