/** The table of Wagner and Fischer (1974), in code points: how many edits make one text of the other. */
export function editsByTable(left: string, right: string): number {
  const [rows, columns] = [Array.from(left), Array.from(right)];
  const table = Array.from({ length: rows.length + 1 }, (_, row) =>
    Array.from({ length: columns.length + 1 }, (__, column) => (row === 0 ? column : row)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= rows.length; row++) {
    for (let column = 1; column <= columns.length; column++) {
      const replaced = at(row - 1, column - 1) + (rows[row - 1] === columns[column - 1] ? 0 : 1);
      (table[row] as number[])[column] = Math.min(replaced, at(row - 1, column) + 1, at(row, column - 1) + 1);
    }
  }
  return at(rows.length, columns.length);
}

interface Jaro {
  /** The similarity as a fraction. */
  readonly over: bigint;
  readonly under: bigint;
  /** Whether it is above 0.7, by the arithmetic of a double: of ten characters and one that is among them it is. */
  readonly isHigh: boolean;
}

/**
 * 1 less the similarity of Jaro and Winkler, in millionths, rounded to the nearest and halves upwards; by fractions, so that nothing
 * is lost.
 */
export function dissimilarityByFractions(left: string, right: string): number {
  const [one, other] = [Array.from(left), Array.from(right)];
  const jaro = jaroOf(one, other);
  const prefix = jaro.isHigh ? BigInt(commonPrefix(one, other)) : 0n;
  // 1 - (j + p/10 (1 - j)) = (1 - j) (10 - p) / 10
  const over = (jaro.under - jaro.over) * (10n - prefix) * 1_000_000n;
  const under = jaro.under * 10n;
  return Number((2n * over + under) / (2n * under));
}

function commonPrefix(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (length < 4 && length < one.length && one[length] === other[length]) length++;
  return length;
}

/** Jaro 1989: a third of the share of characters found in each text, and of those found in order. */
function jaroOf(one: readonly string[], other: readonly string[]): Jaro {
  const [first, second] = matchedOf(one, other);
  const found = BigInt(first.length);
  if (found === 0n) return { over: 0n, under: 1n, isHigh: false };
  const moved = BigInt(first.filter((character, index) => character !== second[index]).length);
  const [m, inOrder] = [first.length, first.length - Number(moved / 2n)];
  const [a, b] = [BigInt(one.length), BigInt(other.length)];
  // m/a + m/b + (m - moved/2)/m, over 3
  const over = 2n * found * found * (a + b) + a * b * (2n * found - (moved / 2n) * 2n);
  return { over, under: 6n * a * b * found, isHigh: (m / one.length + m / other.length + inOrder / m) / 3 > 0.7 };
}

/** The characters of each that are found in the other no further away than half the longer text, less one, each once. */
function matchedOf(one: readonly string[], other: readonly string[]): readonly [readonly string[], readonly string[]] {
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken = new Set<number>();
  const first = one.filter((character, index) => {
    const place = other.findIndex((candidate, at) => {
      return candidate === character && !taken.has(at) && Math.abs(at - index) <= reach;
    });
    if (place === -1) return false;
    taken.add(place);
    return true;
  });
  return [first, other.filter((_, index) => taken.has(index))];
}
