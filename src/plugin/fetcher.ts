/** One option of a plugin: what drives validation, the reference and completion. */
export interface OptionDescription {
  readonly description: string;
  readonly required: boolean;
  readonly example: string;
  /** What `validate` refuses, as a sentence, or null when the value is usable. */
  readonly check?: (value: string) => string | null;
  /** Its value is a secret: a workspace writes `{ secret: NAME }`, never a text. */
  readonly secret?: true;
  /** Its value is a directory of this machine: in the workspace, or one that the operator allows. */
  readonly directory?: true;
}

/** What a fetcher is asked for: one delivery of one feed. */
export interface FetchRequest {
  /** `system/feed`, for messages. */
  readonly feed: string;
  /** Directory that relative places are under: the workspace. */
  readonly workspace: string;
  /** Directories outside of the workspace that may be read, absolute: the operator's word. */
  readonly directories: readonly string[];
  /** With the values of its secrets. */
  readonly options: Readonly<Record<string, string>>;
  /** The feed's `path`, with `${date:…}` resolved: a place below the connection, which decides no host. */
  readonly path: string;
  /** Whether `path` is the name of one file, in which `*`, `?` and `[` stand for themselves; absent: they do not. */
  readonly literal?: boolean;
  readonly signal: AbortSignal;
}

/** What is needed to see whether a place can be reached. */
export type ProbeRequest = Pick<FetchRequest, 'workspace' | 'directories' | 'options'>;

/** One payload a fetcher found; its bytes are read in order, and again from the first one where reading failed. */
export interface FetchedPayload {
  /** Where it came from, as a person would name it: relative to the workspace for files. Its last part is the file's name. */
  readonly source: string;
  /** @throws OperationalError when it can't be read, or changed while it was. */
  read(): AsyncIterable<Buffer>;
}

/** Bytes from one kind of source. Registered by name in the composition root, never by an import. */
export interface Fetcher {
  readonly name: string;
  readonly description: string;
  /** Options of a connection. */
  readonly options: Readonly<Record<string, OptionDescription>>;
  /**
   * Every host that a connection with these options may send something to, as `name`, `name:port` or an address, proxies
   * among them. Asked without the secrets while a workspace is validated, and with all options before each connection;
   * options may be missing in the first case. None: nothing leaves this machine.
   */
  hostsOf(options: Readonly<Record<string, string>>): readonly string[];
  /**
   * Finds the payloads of one delivery, sorted by name. Whatever it throws with `retryable: true`, or with a code of the
   * system such as `ETIMEDOUT`, is tried again as the policy of the connection says.
   *
   * @throws OperationalError `source-not-found`, `source-not-a-file`, `source-unreadable`.
   */
  fetch(request: FetchRequest): Promise<readonly FetchedPayload[]>;
  /**
   * Says in a few words that the place can be reached, without fetching anything.
   *
   * @throws OperationalError when it can't.
   */
  probe(request: ProbeRequest): Promise<string>;
}
