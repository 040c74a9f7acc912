/**
 * How many characters must be put in, taken out or replaced to make one text of another: Levenshtein, by the definition of
 * Wagner and Fischer (1974).
 */
export function editsBetween(left: string, right: string): number {
  const [from, to] = [Array.from(left), Array.from(right)];
  if (from.length === 0 || to.length === 0) return from.length + to.length;
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, character] of from.entries()) {
    const current = [row + 1];
    for (const [column, other] of to.entries()) {
      const replaced = (previous[column] ?? 0) + Number(character !== other);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}

/**
 * How alike two texts are, from 0 to 1: Jaro (1989), and where that is above 0.7 a tenth of what is missing for each of up to
 * four equal characters at their beginning (Winkler, 1990).
 */
export function jaroWinkler(left: string, right: string): number {
  const [from, to] = [Array.from(left), Array.from(right)];
  const similarity = jaro(from, to);
  if (similarity <= 0.7) return similarity;
  const differing = from.slice(0, 4).findIndex((character, index) => character !== to[index]);
  const prefix = differing < 0 ? Math.min(4, from.length) : differing;
  return similarity + prefix * 0.1 * (1 - similarity);
}

function jaro(from: readonly string[], to: readonly string[]): number {
  if (from.length === 0 && to.length === 0) return 1;
  const reach = Math.max(0, Math.floor(Math.max(from.length, to.length) / 2) - 1);
  const taken = new Set<number>();
  const matched = from.filter((character, index) => {
    const other = to.findIndex(
      (candidate, place) => candidate === character && !taken.has(place) && Math.abs(place - index) <= reach,
    );
    if (other >= 0) taken.add(other);
    return other >= 0;
  });
  if (matched.length === 0) return 0;
  const counterparts = [...taken].toSorted((one, other) => one - other).map((place) => to[place]);
  const moved = matched.filter((character, index) => character !== counterparts[index]).length;
  const same = matched.length;
  return (same / from.length + same / to.length + (same - Math.floor(moved / 2)) / same) / 3;
}
