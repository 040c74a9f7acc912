import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openTestEngine } from './engine-session.js';

/** Writes the rows of a query to a Parquet file; `options` are those of COPY in DuckDB. */
export async function parquetOf(query: string, options = ''): Promise<Buffer> {
  const engine = await openTestEngine({ ordered: true });
  try {
    const path = join(engine.directory, 'table.parquet');
    await engine.session.execute(
      `COPY (${query}) TO '${path}' (FORMAT parquet${options === '' ? '' : `, ${options}`})`,
    );
    return await readFile(path);
  } finally {
    await engine.close();
  }
}
