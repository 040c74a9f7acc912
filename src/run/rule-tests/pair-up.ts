/**
 * Pairs as many as can be, each once.
 *
 * @param fits of each on the left, whether it fits each on the right
 * @returns who is left over, by index
 */
export function pairUp(
  fits: readonly (readonly boolean[])[],
  rightCount: number,
): { readonly left: readonly number[]; readonly right: readonly number[] } {
  const partners = new Map<number, number>();
  const place = (left: number, tried: Set<number>): boolean => {
    for (let right = 0; right < rightCount; right++) {
      if (!fits[left]?.[right] || tried.has(right)) continue;
      tried.add(right);
      const partner = partners.get(right);
      // whoever has it may have another one
      if (partner !== undefined && !place(partner, tried)) continue;
      partners.set(right, left);
      return true;
    }
    return false;
  };
  const left = fits.flatMap((_, index) => (place(index, new Set()) ? [] : [index]));
  const right = Array.from({ length: rightCount }, (_, index) => index).filter((index) => !partners.has(index));
  return { left, right };
}
