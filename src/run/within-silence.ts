import { operationalError } from '../base/errors.js';
import type { FetchedPayload } from '../plugin/fetcher.js';

/**
 * A payload that fails when its source is silent for too long between two chunks, and at once when the signal says so,
 * even if its source does not listen. How long it takes whoever reads it does not count.
 *
 * @param seconds how long the source may be silent
 */
export function withinSilence(payload: FetchedPayload, seconds: number, signal: AbortSignal): FetchedPayload {
  const silent = () => operationalError('source-silent', { source: payload.source, seconds }, { retryable: true });
  const { readFrom } = payload;
  return {
    ...payload,
    read: () => watched(payload.read(), () => watchSilence(seconds, silent, signal)),
    ...(readFrom && {
      readFrom: (offset: number) => watched(readFrom(offset), () => watchSilence(seconds, silent, signal)),
    }),
  };
}

async function* watched(bytes: AsyncIterable<Buffer>, openWatch: () => Watch): AsyncGenerator<Buffer> {
  const chunks = bytes[Symbol.asyncIterator]();
  const watch = openWatch();
  let isOver = false;
  try {
    for (;;) {
      const next = await watch.during(chunks.next());
      isOver = next.done === true;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    watch.close();
    // Nobody waits for a source that was given up, and what it still says interests nobody.
    if (!isOver) void Promise.resolve(chunks.return?.()).catch(() => undefined);
  }
}

interface Watch {
  during<T>(work: Promise<T>): Promise<T>;
  close(): void;
}

/** One timer for all chunks: a new one for each would cost more than reading them. */
function watchSilence(seconds: number, silent: () => Error, signal: AbortSignal): Watch {
  let fail: ((reason: unknown) => void) | null = null;
  const timer = setTimeout(() => fail?.(silent()), seconds * 1000);
  const abort = (): void => fail?.(signal.reason);
  signal.addEventListener('abort', abort);
  return {
    during: (work) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        timer.refresh();
        fail = reject;
        work.then(resolve, reject).finally(() => {
          fail = null;
        });
      }),
    close() {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    },
  };
}
