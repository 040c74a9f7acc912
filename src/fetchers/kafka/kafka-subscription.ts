import { setTimeout as pause } from 'node:timers/promises';
import type * as Library from '@platformatic/kafka';
import type { Consumer } from '@platformatic/kafka';
import type { Message, SourceRequest, Subscription } from '../../plugin/fetcher.js';
import { textOf } from '../../plugin/options.js';
import { clientOptions } from './client-options.js';
import { deadLetterTopic } from './dead-letter-topic.js';
import type { DeadLetterTopic } from './dead-letter-topic.js';
import { fetchRecords } from './fetch-records.js';
import type { PartitionRecords } from './fetch-records.js';
import { closeClient, joinGroup } from './group-member.js';
import type { Assignment, GroupMember } from './group-member.js';
import { asSourceError } from './source-error.js';
import { takenOffsets } from './taken-offsets.js';
import type { TakenOffsets } from './taken-offsets.js';

/** A message with the place it was taken from, while it is not done. */
interface TakenMessage {
  readonly message: Message;
  readonly key: Buffer | null;
  readonly partition: number;
  readonly offset: bigint;
  readonly assignment: Assignment;
}

/** Longer, and an interrupted command would wait for the broker. */
const longestWait = 1000;

/**
 * How soon a member that died is missed, in milliseconds: its partitions are read by nobody until then. A member that is at work
 * says so meanwhile, but not while something else keeps the process busy.
 */
const presence = { sessionTimeout: 15_000, rebalanceTimeout: 20_000, heartbeatInterval: 2000 };

/** Becomes a member of the group of a connection, and reads what it is given of a topic. */
export async function subscribe(
  request: SourceRequest,
  asked: Parameters<typeof asSourceError>[1],
): Promise<Subscription> {
  const telling = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw asSourceError(error, asked);
    }
  };
  const library = await import('@platformatic/kafka');
  const { topic, group } = asked;
  const { settings } = request;
  const options = { ...(await clientOptions(library, request)), groupId: group, ...presence };
  const reader = new library.Consumer(options);
  const letters = deadLetterTopic(library, options, textOf(settings, 'deadLetterTopic') ?? '');
  try {
    const from = textOf(settings, 'from') === 'latest' ? 'latest' : 'earliest';
    const member = await telling(() => joinGroup(library, options, { topic, from, signal: request.signal }));
    const skipsTombstones = textOf(settings, 'tombstones') === 'skip';
    const subscription = new KafkaSubscription({ library, reader, member, letters, topic, skipsTombstones });
    return {
      next: (most, wait, signal) => telling(() => subscription.next(most, wait, signal)),
      accept: (receipts) => telling(() => subscription.accept(receipts)),
      reject: (message, reason) => telling(() => subscription.reject(message, reason)),
      close: () => subscription.close(),
    };
  } catch (error) {
    await Promise.allSettled([closeClient(reader), letters.close()]);
    throw error;
  }
}

interface Reading {
  readonly library: typeof Library;
  readonly reader: Consumer;
  readonly member: GroupMember;
  readonly letters: DeadLetterTopic;
  readonly topic: string;
  readonly skipsTombstones: boolean;
}

class KafkaSubscription implements Subscription {
  readonly #reading: Reading;
  readonly #open = new Map<string, TakenMessage>();
  readonly #offsets = new Map<number, TakenOffsets>();
  #assignment: Assignment | null = null;
  #positions = new Map<number, bigint>();
  /** Read and not handed out yet: at most one answer of each broker. */
  #read: TakenMessage[] = [];

  /** Done with, and not yet known to the broker. */
  #uncommitted = new Map<number, bigint>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  async next(most: number, wait: number, signal: AbortSignal): Promise<readonly Message[]> {
    const deadline = Date.now() + wait;
    for (;;) {
      signal.throwIfAborted();
      await this.#takeUpAssignment();
      if (this.#read.length > 0) return this.#handOut(most);
      const left = deadline - Date.now();
      await this.#readOn(Math.max(0, Math.min(left, longestWait)), signal);
      if (this.#read.length === 0 && Date.now() >= deadline) return [];
    }
  }

  /** What was lost to another member of the group meanwhile is its own to accept: it takes it again. */
  async accept(receipts: readonly string[]): Promise<void> {
    await this.#finish(receipts.flatMap((receipt) => this.#open.get(receipt) ?? []));
  }

  async reject(message: Message, reason: string): Promise<void> {
    const taken = this.#open.get(message.receipt);
    if (!taken) return;
    await this.#reading.letters.send(message, taken.key, reason);
    await this.#finish([taken]);
  }

  /** A member that cannot say that it leaves is missed after a while. */
  async close(): Promise<void> {
    const { member, reader, letters } = this.#reading;
    this.#open.clear();
    this.#read = [];
    const leaving = this.#finish([]).then(() => member.leave());
    await Promise.allSettled([leaving, closeClient(reader), letters.close()]);
  }

  /** When the group was divided anew, all begins after what was committed: nothing taken before is known to be ours. */
  async #takeUpAssignment(): Promise<void> {
    const assignment = this.#reading.member.assignment();
    if (assignment?.generation === this.#assignment?.generation) return;
    this.#assignment = null;
    this.#read = [];
    this.#open.clear();
    this.#offsets.clear();
    this.#positions.clear();
    this.#uncommitted.clear();
    if (assignment === null) return;
    this.#positions = new Map(await this.#reading.member.committed(assignment));
    this.#assignment = assignment;
  }

  async #readOn(wait: number, signal: AbortSignal): Promise<void> {
    const assignment = this.#assignment;
    if (assignment === null || this.#positions.size === 0) {
      await pause(Math.min(wait, 50), undefined, { signal });
      return;
    }
    const { library, reader, topic } = this.#reading;
    const fetching = fetchRecords(library, reader, { topic, positions: this.#positions, wait });
    const answers = await untilAborted(fetching, signal);
    for (const answer of answers) {
      this.#positions.set(answer.partition, answer.next);
      this.#keep(answer, assignment);
    }
  }

  #keep({ partition, records }: PartitionRecords, assignment: Assignment): void {
    const offsets = this.#offsets.get(partition) ?? takenOffsets();
    this.#offsets.set(partition, offsets);
    for (const { offset, key, value, headers, timestamp } of records) {
      offsets.take(offset);
      if (value === null && this.#reading.skipsTombstones) {
        offsets.finish(offset);
        continue;
      }
      const { topic } = this.#reading;
      const source = `${topic} partition ${partition} offset ${offset}`;
      const message: Message = {
        receipt: `${assignment.generation}/${partition}/${offset}`,
        id: `${topic}/${partition}/${offset}`,
        body: value ?? Buffer.alloc(0),
        headers: Object.fromEntries(headers),
        source,
        publishedAt: timestamp < 0n ? null : new Date(Number(timestamp)).toISOString(),
        returned: null,
      };
      this.#read.push({ message, key, partition, offset, assignment });
    }
  }

  #handOut(most: number): readonly Message[] {
    const taken = this.#read.splice(0, most);
    for (const each of taken) this.#open.set(each.message.receipt, each);
    return taken.map(({ message }) => message);
  }

  async #finish(done: readonly TakenMessage[]): Promise<void> {
    const current = done.filter(({ assignment }) => assignment === this.#assignment);
    for (const { partition, offset } of current) this.#offsets.get(partition)?.finish(offset);
    for (const [partition, taken] of this.#offsets) {
      const offset = taken.committable();
      if (offset !== null) this.#uncommitted.set(partition, offset);
    }
    if (this.#assignment !== null && this.#uncommitted.size > 0) {
      await this.#reading.member.commit(this.#assignment, this.#uncommitted);
      this.#uncommitted.clear();
    }
    for (const { message } of done) this.#open.delete(message.receipt);
  }
}

/** What is answered after the signal is not waited for: nothing of it was taken. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
