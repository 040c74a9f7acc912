/** One question to the source. */
export interface HttpRequest {
  readonly method?: 'GET' | 'POST';
  /** Below the base URL of the connection, with a query or without; or `url`. */
  readonly path?: string;
  /** A whole address, such as one that an answer names; of the same origin as the base URL, or of a host in `allowHosts`. */
  readonly url?: string;
  /** Parameters that are set in the query; those of the same name in `path` or `url` are replaced. */
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Only the status is wanted: the body is not read. */
  readonly withoutBody?: true;
  readonly signal: AbortSignal;
}

/** An answer with a status of 200 to 299. */
export interface HttpAnswer {
  readonly status: number;
  /** By name in lower case; several of one name are joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded; empty where it was not wanted. */
  readonly body: Buffer;
  /** When the server says that it answered, ISO 8601 in UTC; null: it does not say, or not in words that can be read. */
  readonly date: string | null;
  /** Where it came from in the end, without credentials. */
  readonly url: string;
}
