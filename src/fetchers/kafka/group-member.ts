import type * as Library from '@platformatic/kafka';
import type { Consumer, ConsumerOptions } from '@platformatic/kafka';
import { whenCoordinated } from './coordinator.js';
import type { Positions } from './fetch-records.js';
import { isLostMembership } from './source-error.js';

/** The partitions that a member of a group holds, until the group is divided anew. */
export interface Assignment {
  readonly generation: number;
  readonly partitions: readonly number[];
}

/** One member of a consumer group, of one topic. Its heartbeats go on by themselves. */
export interface GroupMember {
  /** What it holds now; null while the group is being divided. */
  assignment(): Assignment | null;
  /** Where each partition is read from: after what was committed, else from the first or after the last. */
  committed(assignment: Assignment): Promise<Positions>;
  /** Commits for an assignment; false: it no longer holds, and nothing was committed. */
  commit(assignment: Assignment, offsets: Positions): Promise<boolean>;
  leave(): Promise<void>;
}

export interface Membership {
  readonly topic: string;
  readonly from: 'earliest' | 'latest';
  readonly signal: AbortSignal;
}

const earliest = -2n;
const latest = -1n;

/** Joins a group and waits until it is divided. */
export async function joinGroup(
  library: typeof Library,
  options: ConsumerOptions<Buffer, Buffer, Buffer, Buffer>,
  { topic, from, signal }: Membership,
): Promise<GroupMember> {
  const consumer = new library.Consumer(options);
  let held: Assignment | null = null;
  let failure: unknown = null;
  consumer.on('consumer:group:rebalance', () => {
    held = null;
  });
  consumer.on('consumer:group:join', ({ generationId, assignments }) => {
    const partitions = assignments?.find((assignment) => assignment.topic === topic)?.partitions ?? [];
    held = { generation: generationId ?? consumer.generationId, partitions };
  });
  // What fails between two calls, such as joining anew, is told to whoever asks next.
  consumer.on(
    'error' as 'client:close',
    ((error: unknown) => {
      failure = error;
    }) as () => void,
  );
  // Whether the group still counts on this member is not known then: it joins anew, as another one.
  consumer.on('client:broker:disconnect', () => {
    failure ??= new library.NetworkError('the connection was lost');
  });
  consumer.topics.track(topic);
  try {
    await whenCoordinated(() => consumer.joinGroup({}), signal);
  } catch (error) {
    // Why it could not join is what is told, not that it could not leave.
    await Promise.allSettled([closeClient(consumer)]);
    throw error;
  }
  return {
    assignment: () => {
      if (failure !== null) throw failure;
      return held;
    },
    committed: ({ partitions }) => committedPositions(consumer, topic, partitions, from),
    commit: async ({ generation }, offsets) => {
      if (failure !== null) throw failure;
      if (generation !== held?.generation || generation !== consumer.generationId) return false;
      const placed = [...offsets].map(([partition, offset]) => ({ topic, partition, offset, leaderEpoch: -1 }));
      try {
        await consumer.commit({ offsets: placed });
        return true;
      } catch (error) {
        if (!isLostMembership(error)) throw error;
        held = null;
        return false;
      }
    },
    leave: () => closeClient(consumer),
  };
}

/** Ends a client, also while it is a member of a group. */
export function closeClient(consumer: Consumer): Promise<void> {
  return new Promise((resolve, reject) => {
    consumer.close(true, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

async function committedPositions(
  consumer: Consumer,
  topic: string,
  partitions: readonly number[],
  from: Membership['from'],
): Promise<Positions> {
  if (partitions.length === 0) return new Map();
  const asked = [...partitions];
  const committed = await consumer.listCommittedOffsets({ topics: [{ topic, partitions: asked }] });
  const ends = await consumer.listOffsets({
    topics: [topic],
    partitions: { [topic]: asked },
    timestamp: from === 'earliest' ? earliest : latest,
  });
  return new Map(
    asked.map((partition) => {
      const offset = committed.get(topic)?.[partition] ?? -1n;
      return [partition, offset >= 0n ? offset : (ends.get(topic)?.[partition] ?? 0n)];
    }),
  );
}
