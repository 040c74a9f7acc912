/** Bytes cut into chunks of the sizes given in turn, the last size again and again. */
export function* cut(bytes: Buffer, sizes: readonly number[]): Generator<Buffer> {
  let position = 0;
  for (let index = 0; position < bytes.length; index++) {
    const size = Math.max(1, sizes[Math.min(index, sizes.length - 1)] ?? bytes.length);
    yield bytes.subarray(position, position + size);
    position += size;
  }
}

/** The same as a stream, as fetchers and archives give it. */
export async function* streamOf(bytes: Buffer | string, sizes: readonly number[] = [65_536]): AsyncGenerator<Buffer> {
  yield* cut(Buffer.from(bytes), sizes);
}

/** All chunks of a stream. */
export async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of stream) items.push(item);
  return items;
}
