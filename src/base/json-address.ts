/** One step into a JSON value: the name of a member, or the place in a list, from 0. */
export type JsonStep = string | number;

const step = /\.([^.[\]\s"']+)|\[(\d{1,9})\]|\[("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")\]/uy;

/**
 * The steps of an address of a value: `$.a.b`, `$.list[0].x`, and `$["a name with . or spaces"]`; `$` has none. The syntax
 * is the part of RFC 9535 (JSONPath) that names one value.
 *
 * @returns null when the text is not such an address.
 */
export function jsonSteps(address: string): readonly JsonStep[] | null {
  if (!address.startsWith('$')) return null;
  const steps: JsonStep[] = [];
  step.lastIndex = 1;
  while (step.lastIndex < address.length) {
    const match = step.exec(address);
    if (!match) return null;
    const [, name, index, quoted] = match;
    if (quoted !== undefined) steps.push(JSON.parse(quoted) as string);
    else steps.push(index === undefined ? (name as string) : Number(index));
  }
  return steps;
}

/** The address of some steps; a name that is no plain word is quoted. */
export function jsonAddress(steps: readonly JsonStep[]): string {
  const written = steps.map((part) => {
    if (typeof part === 'number') return `[${part}]`;
    return /^[^.[\]\s"']+$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`;
  });
  return `$${written.join('')}`;
}
