/** The bytes are not what the protocol wants. */
export class CompactError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'CompactError';
  }
}

/** The types of the protocol that are told apart here. */
export const compactType = {
  true: 1,
  false: 2,
  byte: 3,
  i32: 5,
  i64: 6,
  double: 7,
  binary: 8,
  list: 9,
  set: 10,
  map: 11,
  struct: 12,
};

const deepest = 64;

/**
 * Reads the compact protocol of Apache Thrift, in which the footer of Parquet is written. Whatever is not asked for is
 * skipped; no length in the bytes is believed beyond their end.
 *
 * Every method throws `CompactError`.
 */
export class CompactReader {
  readonly #bytes: Buffer;
  #position = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Calls `onField` for every field of a struct; it reads the value and answers true, or leaves it to be skipped. */
  struct(onField: (id: number, type: number) => boolean, depth = 0): void {
    let id = 0;
    for (;;) {
      const head = this.#byte();
      const type = head & 0x0f;
      if (type === 0) return;
      const delta = head >> 4;
      id = delta === 0 ? this.integer() : id + delta;
      if (!onField(id, type)) this.#skip(type, depth);
    }
  }

  /** Calls `onItem` for every item of a list of structs, which must read it. */
  structs(onItem: (index: number) => void): void {
    const { size, type } = this.#listHead();
    if (type !== compactType.struct) throw new CompactError('a list holds other things than it should');
    for (let index = 0; index < size; index++) onItem(index);
  }

  /** @throws CompactError also when it is not exact as a number of this language. */
  integer(): number {
    const value = this.#varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** @throws CompactError also when it is no UTF-8, or holds a NUL. */
  text(): string {
    const bytes = this.#take(this.#varint());
    const text = bytes.toString('utf8');
    if (text.includes('\0') || !Buffer.from(text).equals(bytes)) throw new CompactError('a name is no text');
    return text;
  }

  #byte(): number {
    const byte = this.#bytes[this.#position];
    if (byte === undefined) throw new CompactError('it ends too early');
    this.#position += 1;
    return byte;
  }

  #take(length: number): Buffer {
    if (length > this.#bytes.length - this.#position) throw new CompactError('it ends too early');
    const taken = this.#bytes.subarray(this.#position, this.#position + length);
    this.#position += length;
    return taken;
  }

  #varint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#byte();
      value += (byte & 0x7f) * factor;
      if (!Number.isSafeInteger(value)) throw new CompactError('a number is too large');
      if (byte < 0x80) return value;
    }
  }

  #listHead(): { readonly size: number; readonly type: number } {
    const head = this.#byte();
    const short = head >> 4;
    return { size: short === 15 ? this.#varint() : short, type: head & 0x0f };
  }

  #skip(type: number, depth: number): void {
    if (depth > deepest) throw new CompactError('it is nested too deep');
    switch (type) {
      case compactType.true:
      case compactType.false:
        return;
      case compactType.byte:
        return void this.#take(1);
      case compactType.double:
        return void this.#take(8);
      case compactType.binary:
        return void this.#take(this.#varint());
      case compactType.list:
      case compactType.set:
        return this.#skipList(depth);
      case compactType.map:
        return this.#skipMap(depth);
      case compactType.struct:
        return this.struct(() => false, depth + 1);
      default:
        if (type > compactType.i64) throw new CompactError('it has values of no known type');
        // Any 64 bits, also those that are no exact number here.
        while (this.#byte() >= 0x80);
    }
  }

  #skipList(depth: number): void {
    const { size, type } = this.#listHead();
    for (let index = 0; index < size; index++) this.#skipItem(type, depth + 1);
  }

  #skipMap(depth: number): void {
    const size = this.#varint();
    if (size === 0) return;
    const types = this.#byte();
    for (let index = 0; index < size; index++) {
      this.#skipItem(types >> 4, depth + 1);
      this.#skipItem(types & 0x0f, depth + 1);
    }
  }

  /** In a collection also a truth value takes a byte. */
  #skipItem(type: number, depth: number): void {
    if (type === compactType.true || type === compactType.false) this.#take(1);
    else this.#skip(type, depth);
  }
}
