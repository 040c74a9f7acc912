import type * as Library from '@platformatic/kafka';
import type { API, Consumer, fetchV17 } from '@platformatic/kafka';
import { committedRecords } from './committed-records.js';
import type { CommittedRecords } from './committed-records.js';

/** Records of one partition. */
export interface PartitionRecords extends CommittedRecords {
  readonly partition: number;
}

/** Where to read on, by partition. */
export type Positions = ReadonlyMap<number, bigint>;

/** What one answer of a broker may hold: the buffer of a subscription is never more than that of each broker. */
const mostBytes = 4 * 1024 ** 2;
const mostBytesOfPartition = 1024 ** 2;
const readCommitted = 1;

type FetchArguments = [number, number, number, number, number, number, fetchV17.FetchRequestTopic[], [], string];

/**
 * Reads on from positions, asking every broker that leads one of the partitions once. The library's own reading is not
 * used: it loses its place when a partition goes to another consumer and comes back, and lets aborted messages through.
 *
 * @param reader a client that is a member of no group, so that waiting for records holds up no heartbeat
 * @param wait milliseconds that a broker may wait for records
 */
export async function fetchRecords(
  library: typeof Library,
  reader: Consumer,
  { topic, positions, wait }: { readonly topic: string; readonly positions: Positions; readonly wait: number },
): Promise<readonly PartitionRecords[]> {
  const metadata = await reader.metadata({ topics: [topic] });
  const found = metadata.topics.get(topic);
  if (!found) return [];
  const byLeader = new Map<number, fetchV17.FetchRequestTopic>();
  for (const [partition, fetchOffset] of positions) {
    const leader = found.partitions[partition]?.leader ?? -1;
    const request = byLeader.get(leader) ?? { topicId: found.id, partitions: [] };
    const epoch = { currentLeaderEpoch: -1, lastFetchedEpoch: -1 };
    request.partitions.push({ partition, fetchOffset, partitionMaxBytes: mostBytesOfPartition, ...epoch });
    byLeader.set(leader, request);
  }
  const connections = await reader.connectToBrokers([...byLeader.keys()]);
  const fetch = await fetchInterface(library, reader);
  const asked = [...byLeader].map(async ([leader, request]) => {
    const connection = connections.get(leader);
    if (!connection)
      throw new library.NetworkError(`The broker ${leader}, which leads partitions of ${topic}, is gone`);
    return fetch.async(connection, wait, 1, mostBytes, readCommitted, 0, 0, [request], [], '');
  });
  const answers = await Promise.all(asked);
  return answers
    .flatMap(({ responses }) => responses.flatMap(({ partitions }) => partitions))
    .map((answer) => ({
      partition: answer.partitionIndex,
      ...committedRecords(answer, positions.get(answer.partitionIndex) ?? 0n),
    }));
}

/** The newest version of the request that broker and library know. */
function fetchInterface(
  library: typeof Library,
  reader: Consumer,
): Promise<API<FetchArguments, fetchV17.FetchResponse>> {
  return new Promise((resolve, reject) => {
    reader[library.kGetApi]<FetchArguments, fetchV17.FetchResponse>('Fetch', (error, api) => {
      if (api) resolve(api);
      else reject(error ?? new Error('The library has no request to fetch'));
    });
  });
}
