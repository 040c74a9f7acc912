/** Names that are tried before it is given up. */
const most = 1000;

/**
 * A path that nothing has: the one that is wanted, else with a number before its ending, `sales.2.csv` of `sales.csv`.
 *
 * @throws Error when a thousand are taken
 */
export async function freeName(wanted: string, isTaken: (path: string) => Promise<boolean>): Promise<string> {
  const [, start = wanted, ending = ''] = /^(.*[^/\\])(\.[^./\\]*)$/s.exec(wanted) ?? [];
  for (let number = 1; number <= most; number++) {
    const path = number === 1 ? wanted : `${start}.${number}${ending}`;
    if (!(await isTaken(path))) return path;
  }
  throw new Error(`${most} files are named like ${wanted}`);
}
