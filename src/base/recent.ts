/** What was found out lately, by what it was asked for; what has not been asked for longest is forgotten first. */
export class Recent<Value> {
  readonly #entries = new Map<string, Value>();
  readonly #limit: number;
  #size = 0;

  /** @param limit characters of all keys together */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): Value | undefined {
    const value = this.#entries.get(key);
    if (value !== undefined) {
      this.#entries.delete(key);
      this.#entries.set(key, value);
    }
    return value;
  }

  set(key: string, value: Value): void {
    if (!this.#entries.has(key)) this.#size += key.length;
    this.#entries.set(key, value);
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#limit) return;
      this.#entries.delete(oldest);
      this.#size -= oldest.length;
    }
  }

  /** The value of a key, asked for only when it is not known. */
  async remember(key: string, find: () => Promise<Value>): Promise<Value> {
    const known = this.get(key);
    if (known !== undefined) return known;
    const value = await find();
    this.set(key, value);
    return value;
  }
}
