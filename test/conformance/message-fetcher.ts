import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allowsHost } from '../../src/base/host.js';
import type { Message, MessageFetcher, SourceRequest, Subscription } from '../../src/plugin/fetcher.js';

/** A message to send. */
export interface SentMessage {
  readonly id: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A queue or topic under a test's control, empty at first, each test its own. */
export interface MessageBench {
  request(change?: Partial<SourceRequest>): SourceRequest;
  /** Answers when the broker has them all. */
  send(messages: readonly SentMessage[]): Promise<void>;
  /** What is in the place for dead letters, with the reason. */
  deadLetters(): Promise<readonly { readonly id: string; readonly body: string; readonly reason: string }[]>;
  /** Requests that must be refused, and the code each must end with. */
  readonly refusals: readonly { readonly what: string; readonly code: string; readonly request: SourceRequest }[];
  /** Cuts every connection of ours without a word; the broker finds out. Those made after it work. */
  cut(): Promise<void>;
  close(): Promise<void>;
}

/** What brokers differ in. */
export interface MessageTraits {
  /** Whether the broker counts how often a message was taken. */
  readonly counts: boolean;
}

/** Long enough for a message that is there; nothing waits so long when it comes. */
const patience = 20_000;
/** Long enough to say that nothing is there. */
const shortWait = 300;

/** The suite every fetcher of messages must pass. */
export function describeMessageFetcher(
  fetcher: MessageFetcher,
  openBench: () => Promise<MessageBench>,
  traits: MessageTraits,
): void {
  describe(`the fetcher '${fetcher.name}'`, () => {
    let bench: MessageBench;
    const opened: Subscription[] = [];
    const { signal } = new AbortController();
    beforeEach(async () => {
      bench = await openBench();
    });
    afterEach(async () => {
      for (const subscription of opened.splice(0)) await subscription.close();
      await bench.close();
    });
    const subscribe = async (): Promise<Subscription> => {
      const subscription = await fetcher.subscribe(bench.request());
      opened.push(subscription);
      return subscription;
    };
    const take = async (subscription: Subscription, count: number): Promise<Message[]> => {
      const taken: Message[] = [];
      while (taken.length < count) {
        const messages = await subscription.next(count - taken.length, patience, signal);
        if (messages.length === 0) break;
        taken.push(...messages);
      }
      return taken;
    };
    const texts = (messages: readonly Message[]): string[] => messages.map(({ body }) => body.toString());
    const receipts = (messages: readonly Message[]): string[] => messages.map(({ receipt }) => receipt);
    const numbered = (count: number): SentMessage[] =>
      Array.from({ length: count }, (_, index) => ({ id: `m-${index}`, body: `{"n":${index}}` }));

    test('describes itself and its options', () => {
      expect(fetcher.description).toMatch(/\.$/);
      const described = { ...fetcher.options, ...fetcher.settings };
      expect(Object.values(described).filter(({ description }) => !description.endsWith('.'))).toEqual([]);
      expect(Object.values(fetcher.settings ?? {}).filter(({ secret }) => secret)).toEqual([]);
    });

    test('tells its hosts without a secret', () => {
      const plain = Object.entries(fetcher.options).filter(([, { secret }]) => !secret);
      for (const options of [Object.fromEntries(plain.map(([name, { example }]) => [name, example])), {}]) {
        expect(fetcher.hostsOf(options).filter((host) => !allowsHost(host, host))).toEqual([]);
      }
      expect(fetcher.hostsOf(bench.request().options)).not.toEqual([]);
    });

    test('says that it can be reached, and takes nothing by that', async () => {
      await bench.send(numbered(1));
      expect(await fetcher.probe(bench.request())).toMatch(/\S/);
      const [message] = await take(await subscribe(), 1);
      expect(traits.counts ? message?.returned : 0).toBe(0);
    });

    test('tells what is wrong with a connection', async () => {
      for (const { what, code, request } of bench.refusals) {
        await expect(fetcher.probe(request), what).rejects.toMatchObject({ code });
        await expect(fetcher.subscribe(request), what).rejects.toMatchObject({ code });
      }
    });

    test('gives nothing where nothing is', async () => {
      expect(await (await subscribe()).next(10, shortWait, signal)).toEqual([]);
    });

    test('gives one message as it was sent', async () => {
      await bench.send([{ id: 'm-1', body: '{"amount": 1.10, "text": "é\\n"}', headers: { region: 'north' } }]);
      const [message] = await take(await subscribe(), 1);
      expect(message?.body.toString()).toBe('{"amount": 1.10, "text": "é\\n"}');
      expect(message?.headers).toMatchObject({ region: 'north' });
      expect(message?.source).toMatch(/\S/);
    });

    test('gives many in order, never more than was asked for', async () => {
      await bench.send(numbered(250));
      const subscription = await subscribe();
      const taken: Message[] = [];
      while (taken.length < 250) {
        const messages = await subscription.next(Math.min(40, 250 - taken.length), patience, signal);
        expect(messages.length).toBeGreaterThan(0);
        expect(messages.length).toBeLessThanOrEqual(40);
        taken.push(...messages);
      }
      expect(texts(taken)).toEqual(numbered(250).map(({ body }) => body));
      expect(new Set(receipts(taken)).size).toBe(250);
    });

    test('gives a huge message whole', async () => {
      const body = Buffer.from(JSON.stringify({ text: 'x'.repeat(200_000) }));
      await bench.send([{ id: 'huge', body }]);
      const [message] = await take(await subscribe(), 1);
      expect(message?.body.equals(body)).toBe(true);
    });

    test('ends at once when it is told to', async () => {
      const stop = new AbortController();
      const waiting = (await subscribe()).next(1, patience, stop.signal);
      stop.abort(new Error('enough'));
      await expect(waiting).rejects.toThrow('enough');
    });

    test('gives what was accepted to nobody again', async () => {
      await bench.send(numbered(5));
      const first = await subscribe();
      await first.accept(receipts(await take(first, 5)));
      await first.close();
      expect(await (await subscribe()).next(5, shortWait, signal)).toEqual([]);
    });

    test('gives what was taken and not accepted again, the same as before', async () => {
      await bench.send(numbered(5).map((message) => ({ ...message, headers: { part: '1' } })));
      const first = await subscribe();
      const taken = await take(first, 5);
      await first.accept(receipts(taken.slice(0, 2)));
      await first.close();
      const again = await take(await subscribe(), 3);
      const lasting = ({ id, headers, body, publishedAt }: Message) => ({ id, headers, body, publishedAt });
      expect(again.map(lasting)).toEqual(taken.slice(2).map(lasting));
      if (traits.counts) expect(again.map(({ returned }) => returned)).toEqual([1, 1, 1]);
    });

    test('gives the same message twice when it was sent twice', async () => {
      await bench.send([...numbered(1), ...numbered(1)]);
      expect(texts(await take(await subscribe(), 2))).toEqual(['{"n":0}', '{"n":0}']);
    });

    test('sends what cannot be read to the dead letters with the reason, and to nobody again', async () => {
      await bench.send(numbered(3));
      const first = await subscribe();
      const taken = await take(first, 3);
      const [before, poison, behind] = taken;
      if (!before || !poison || !behind) throw new Error('Three messages were sent');
      await first.reject(poison, 'its body is not JSON');
      await first.accept(receipts([before, behind]));
      await first.close();
      expect(await (await subscribe()).next(5, shortWait, signal)).toEqual([]);
      expect(await bench.deadLetters()).toMatchObject([{ body: '{"n":1}', reason: 'its body is not JSON' }]);
    });

    test('fails for a while when its connection is cut, and gives everything again on another one', async () => {
      await bench.send(numbered(4));
      const first = await subscribe();
      const taken = await take(first, 4);
      await bench.cut();
      await expect(first.accept(receipts(taken))).rejects.toMatchObject({ retryable: true });
      await first.close();
      expect(texts(await take(await subscribe(), 4)).toSorted()).toEqual(texts(taken));
    });
  });
}
