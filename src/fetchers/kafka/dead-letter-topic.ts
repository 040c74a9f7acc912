import type * as Library from '@platformatic/kafka';
import type { BaseOptions, Producer } from '@platformatic/kafka';
import type { Message } from '../../plugin/fetcher.js';

/** Where messages go that cannot be read. */
export interface DeadLetterTopic {
  /** Returns when every replica that must has it. */
  send(message: Message, key: Buffer | null, reason: string): Promise<void>;
  close(): Promise<void>;
}

/** A topic for messages that cannot be read, with why as a header. */
export function deadLetterTopic(library: typeof Library, options: BaseOptions, topic: string): DeadLetterTopic {
  let producer: Producer | null = null;
  return {
    async send(message, key, reason) {
      producer ??= new library.Producer(options);
      const text = (value: string): Buffer => Buffer.from(value);
      const headers = new Map(Object.entries(message.headers).map(([name, value]) => [text(name), text(value)]));
      headers.set(text('tieout-reason'), text(reason));
      headers.set(text('tieout-source'), text(message.source));
      const sent = { topic, value: message.body, headers, ...(key === null ? {} : { key }) };
      await producer.send({ messages: [sent], acks: library.ProduceAcks.ALL });
    },
    close: async () => producer?.close(),
  };
}
