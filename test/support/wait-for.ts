import { setTimeout } from 'node:timers/promises';

/** Longer than anything that is waited for takes on a busy machine. */
const deadline = 30_000;

/** Resolves when a condition holds; it fails when that takes too long. */
export async function waitFor(condition: () => boolean | Promise<boolean>, within = deadline): Promise<void> {
  for (const end = performance.now() + within; performance.now() < end; await setTimeout(10)) {
    if (await condition()) return;
  }
  throw new Error(`This did not come to hold within ${within} ms: ${String(condition)}`);
}

/** Something that is resolved from elsewhere. */
export interface Gate<T> {
  readonly promise: Promise<T>;
  open(value: T): void;
}

export function gate<T>(): Gate<T> {
  let open: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    open = resolve;
  });
  return { promise, open };
}
