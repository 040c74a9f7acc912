import type { ProbeRequest } from '../../plugin/fetcher.js';
import type { FoundTable } from './find-table.js';
import { emptyStatement } from './page-statements.js';
import { readRequest, takeSnapshot } from './take-snapshot.js';

/** Says that the table of a feed can be read, with every column that is needed; reads no row. Throws as fetching does. */
export async function probeTable(request: ProbeRequest): Promise<string> {
  const reading = await readRequest(request);
  const { session, table } = await takeSnapshot(reading, request.signal);
  try {
    await session.asking(request.signal)(emptyStatement(reading.dialect, table));
  } finally {
    await session.close();
  }
  const { source, isReplica } = reading.settings;
  const where = `${source}/${request.path}${isReplica ? ' on the replica' : ''}`;
  const by = table.key.map(({ name }) => name).join(', ');
  return `${where} can be read (${table.all.size} columns, by ${by})${doublesIn(table)}`;
}

/** What no later step can make exact again. */
function doublesIn({ columns }: FoundTable): string {
  const doubles = columns.filter(({ isDouble }) => isDouble).map(({ name }) => name);
  if (doubles.length === 0) return '';
  return `; binary floating point at the source: ${doubles.join(', ')}`;
}
