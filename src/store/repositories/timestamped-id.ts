/**
 * Finds the first free id of a second: `YYYYMMDD_HHMMSS_NAME` in UTC, then with `_2`, `_3` …. The row itself takes the
 * id, so two processes cannot take the same.
 *
 * @param insert inserts the row with an id, and says whether it did; false: somebody has the id.
 */
export async function insertWithFreeId(
  at: Date,
  name: string,
  insert: (id: string) => Promise<boolean>,
): Promise<string> {
  const second = at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '_');
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? `${second}_${name}` : `${second}_${name}_${count}`;
    if (await insert(id)) return id;
  }
}
