/** What a value of an option is: a text of one line unless it says otherwise. */
export type OptionType =
  /** A text. */
  | 'text'
  /** A whole number, in YAML a number or its text. */
  | 'integer'
  | 'boolean'
  /** Such as `30s`, `15m` or `6h`. */
  | 'duration'
  /** Several texts. */
  | 'list'
  /** Texts by name, such as headers. */
  | 'texts'
  /** The path of a file in the workspace. */
  | 'file';

/** A value as a fetcher gets it; numbers, truths and durations are the texts that `plugin/options` reads. */
export type OptionSetting = string | readonly string[] | Readonly<Record<string, string>>;

export type Options = Readonly<Record<string, OptionSetting>>;

/** One option of a plugin: what drives validation, the reference and completion. */
export interface OptionDescription {
  readonly description: string;
  readonly required: boolean;
  readonly example: OptionSetting;
  /** `text` unless given. */
  readonly type?: OptionType;
  /** The only texts that it may be. */
  readonly values?: readonly string[];
  /** What holds when it is not written, in words; absent: nothing does. */
  readonly default?: string;
  /** What `validate` refuses, as a sentence, or null when the value is usable; of a list or texts, each is checked. */
  readonly check?: (value: string) => string | null;
  /** Its value is a secret: a workspace writes `{ secret: NAME }`, never a text. */
  readonly secret?: true;
  /** Its value is a directory of this machine: in the workspace, or one that the operator allows. */
  readonly directory?: true;
}

/** What is wrong with options that are each usable by themselves. */
export interface OptionProblem {
  /** The option that is to be changed; null, or one that is not written: what is missing. */
  readonly option: string | null;
  /** As a sentence without its end. */
  readonly reason: string;
}

/** What every fetcher is asked with, whatever for. */
export interface SourceRequest {
  /** `system/feed`, for messages. */
  readonly feed: string;
  /** Directory that relative places are under: the workspace. */
  readonly workspace: string;
  /** Directories outside of the workspace that may be read, absolute: the operator's word. */
  readonly directories: readonly string[];
  /** Patterns of hosts of this machine and of private networks that may be asked: the operator's word; absent: none. */
  readonly privateHosts?: readonly string[];
  /** Those of the connection, with the values of its secrets. */
  readonly options: Options;
  /** Those of the feed's `fetch.options`, with `${date:…}` resolved; never a secret. */
  readonly settings: Options;
  /** The feed's `path`, with `${date:…}` resolved: a place below the connection, which decides no host. */
  readonly path: string;
  /** What the feed's map reads, as it addresses it: columns of a table, addresses in JSON. */
  readonly columns: readonly string[];
  /** The address of the list of records, where what is fetched is parsed as one JSON document. */
  readonly records?: string;
  readonly signal: AbortSignal;
}

/** A feed while its workspace is validated: as it is written, with no date filled in. */
export interface WrittenFeed extends Pick<SourceRequest, 'settings' | 'path' | 'records' | 'columns'> {
  /** How it reads what it gets, such as `csv` or `ndjson`. */
  readonly format: string;
  /** The text of a file of the workspace; null where it cannot be read, which is told elsewhere. */
  readText(file: string): Promise<string | null>;
}

/** Why a feed cannot be fetched as it is written. */
export interface FeedProblem {
  /** A setting or one of its texts by name, the path, the format that it is read as, or a range of characters, from 0, of a file of the workspace. */
  readonly at: { readonly setting: string; readonly key?: string } | 'path' | 'format' | FileRange;
  /** Half a sentence. */
  readonly reason: string;
}

interface FileRange {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** What a fetcher is asked for: one delivery of one feed. */
export interface FetchRequest extends SourceRequest {
  /** Whether `path` is the name of one file, in which `*`, `?` and `[` stand for themselves; absent: they do not. */
  readonly literal?: boolean;
}

/** What is needed to see whether a place can be reached: `path` is that of any delivery, and may name a date. */
export type ProbeRequest = SourceRequest;

/** One payload a fetcher found; its bytes are read in order, and again from the first one where reading failed. */
export interface FetchedPayload {
  /** Where it came from, as a person would name it: relative to the workspace for files. Its last part is the file's name. */
  readonly source: string;
  /** When the source says that it answered, ISO 8601 in UTC; absent: it does not say. */
  readonly fetchedAt?: string;
  /** Which version of the file this is, as it was listed; of every payload where the fetcher `tellsVersions`. */
  readonly version?: FileVersion;
  /** @throws OperationalError when it can't be read, or changed while it was. */
  read(): AsyncIterable<Buffer>;
  /**
   * The rest of this version from a byte on, for a transfer that goes on after a failure; absent: it begins anew. Throws as
   * `read` does; `source-changed` where the file is another version by now.
   */
  readonly readFrom?: (offset: number) => AsyncIterable<Buffer>;
  /**
   * Moves the file within its source, and makes the folders that are missing. A file that has that name already stays as
   * it is: the moved one gets a name of its own. There where the fetcher `relocates`.
   *
   * @returns where it is now, as in `source`
   * @throws OperationalError `source-not-moved`, and `source-changed` where it is another version by now: it stays.
   */
  readonly relocate?: (place: NewPlace, signal: AbortSignal) => Promise<string>;
}

/** Where a file goes. */
export interface NewPlace {
  /** Below the connection, relative; null: the folder that it is in. */
  readonly folder: string | null;
  readonly name: string;
}

/** What tells one version of a file from another, as well as a listing can. */
export interface FileVersion {
  readonly bytes: number;
  /** ISO 8601 in UTC, by the clock of the source, often to the second. */
  readonly modifiedAt: string;
}

/** One answer of a source that is asked page by page. Held in memory whole: a fetcher limits its size. */
export interface FetchedPage {
  /** As of a payload. */
  readonly source: string;
  readonly bytes: Buffer;
  /** As of a payload. */
  readonly fetchedAt?: string;
  /** Where the next page begins, in the fetcher's own words; null: this was the last. */
  readonly next: string | null;
  /** How far the records seen so far go, for the next delivery to go on from; null: that is not told. */
  readonly watermark: string | null;
  /** How many seconds the source wants to be left alone for before it is asked again, such as when a quota is spent; absent: none. */
  readonly wait?: number;
}

/** What a delivery of pages is asked with. */
export interface PagesRequest extends SourceRequest {
  /** How far the deliveries before this one went; null: there was none. */
  readonly watermark: string | null;
}

/** A delivery while it is asked for, page by page. */
export interface PageSession {
  /**
   * One page. Asked again with the same checkpoint where that failed for a while, in this session or, in another process,
   * in one that is opened later.
   *
   * @param checkpoint `next` of the page before; null for the first
   * @throws OperationalError `source-changed` when pages do not fit together any more: all are asked again.
   */
  page(checkpoint: string | null, signal: AbortSignal): Promise<FetchedPage>;
  close(): Promise<void>;
}

/** One message of a queue or a topic, as it was taken this time. */
export interface Message {
  /** What the broker calls this taking of it, such as a delivery tag; unique among those of a subscription, and kept nowhere. */
  readonly receipt: string;
  /** What its sender or its broker calls it, the same whenever it is taken; null: nothing. */
  readonly id: string | null;
  readonly body: Buffer;
  /** What its sender says beside the body, never what the broker says of how it was delivered: the same whenever it is taken. */
  readonly headers: Readonly<Record<string, string>>;
  /** Where it stood, such as a partition and an offset, for people. */
  readonly source: string;
  /** ISO 8601 in UTC; null: its sender does not say. */
  readonly publishedAt: string | null;
  /** How often it was taken before and not accepted, as its broker counts; null: it does not count. */
  readonly returned: number | null;
}

/** Messages that arrive one after the other. What is taken stays the broker's until it is accepted. */
export interface Subscription {
  /**
   * The next messages in order: those that are there, at most so many; waits for the first of them. The broker is asked for no
   * more than that: what it has handed out counts as taken when this process dies.
   *
   * @param wait milliseconds until the answer is that there is none
   * @throws OperationalError with `retryable: true` when the connection was lost; the reason of the signal.
   */
  next(most: number, wait: number, signal: AbortSignal): Promise<readonly Message[]>;
  /**
   * They are kept for good: the broker may forget them. Answers when the broker has heard it, if it tells.
   *
   * @param receipts in the order in which they were taken, rejected ones not among them
   */
  accept(receipts: readonly string[]): Promise<void>;
  /** One that cannot be read: it goes where such messages are kept, with the reason, and is the broker's no more. */
  reject(message: Message, reason: string): Promise<void>;
  /** What was taken and neither accepted nor rejected goes back. Throws nothing: a lost connection gives it back too. */
  close(): Promise<void>;
}

/** What every fetcher says of itself. Registered by name in the composition root, never by an import. */
interface Source {
  readonly name: string;
  readonly description: string;
  /** Options of a connection. */
  readonly options: Readonly<Record<string, OptionDescription>>;
  /** Options of a feed, under `fetch.options`: what is asked of the connection. Absent: none; never secrets. */
  readonly settings?: Readonly<Record<string, OptionDescription>>;
  /**
   * What of the options does not go together, or is missing; asked while a workspace is validated, once each is usable by
   * itself. A secret that is written is an empty text.
   */
  readonly checkOptions?: (options: Options) => readonly OptionProblem[];
  /** The same for what is asked of a connection. */
  readonly checkSettings?: (settings: Options, options: Options) => readonly OptionProblem[];
  /**
   * Every host that a connection with these options may send something to, as `name`, `name:port` or an address, proxies
   * among them. Asked without the secrets while a workspace is validated, and with all options before each connection;
   * options may be missing in the first case. None: nothing leaves this machine.
   */
  hostsOf(options: Options): readonly string[];
  /**
   * What does not go with the rest of a feed, or with a file that it names; asked after `checkSettings`, with nothing
   * resolved and nobody asked. Only of built-in fetchers.
   */
  checkFeed?(feed: WrittenFeed): Promise<readonly FeedProblem[]> | readonly FeedProblem[];
  /**
   * Whether it asks hosts of this machine and of private networks only where the operator allows it, so that others are
   * refused while a workspace is validated, too.
   */
  readonly guardsPrivateHosts?: true;
  /**
   * Says in a few words that the place can be reached, without fetching anything or changing the source.
   *
   * @throws OperationalError when it can't: `host-not-found`, `host-unreachable`, `host-refused`, `credentials-refused`,
   * `access-refused`, `source-not-found`, `source-columns`, or what else is wrong.
   */
  probe(request: ProbeRequest): Promise<string>;
}

/** Bytes from files of one kind of source. */
export interface FileFetcher extends Source {
  readonly kind?: 'files';
  /** Its payloads have a `version`, so that a feed can wait until its files are written: `fetch.ready`. */
  readonly tellsVersions?: true;
  /** Its payloads have `relocate`, so that a feed can have its files moved: `fetch.afterwards`. */
  readonly relocates?: true;
  /**
   * Finds the payloads of one delivery, sorted by name. Whatever it throws with `retryable: true`, or with a code of the
   * system such as `ETIMEDOUT`, is tried again as the policy of the connection says.
   *
   * @throws OperationalError `source-not-found`, `source-not-a-file`, `source-unreadable`.
   */
  fetch(request: FetchRequest): Promise<readonly FetchedPayload[]>;
}

/** Answers of a source that is asked page by page, such as an interface over HTTP or a database. */
export interface PageFetcher extends Source {
  readonly kind: 'pages';
  open(request: PagesRequest): Promise<PageSession>;
}

/** One delivery of whoever pushes messages to us, as it came over HTTP. */
export interface PushedMessage {
  /** By name, in any case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The status of HTTP that a pushed message is answered with, and why. */
export interface PushAnswer {
  /** 202 kept, 200 known already, 401 not its sender's, 408 too old or too early, 409 in conflict, 413 too large. */
  readonly status: 200 | 202 | 401 | 408 | 409 | 413;
  readonly reason: string;
}

/** Messages of a broker. */
export interface MessageFetcher extends Source {
  readonly kind: 'messages';
  /**
   * Connects to the queue or the topic at `path`. The signal is that of connecting.
   *
   * @throws OperationalError as `probe` does.
   */
  subscribe(request: SourceRequest): Promise<Subscription>;
  /**
   * Takes what is pushed to us; absent: nothing is. Kept is only what is proved, and 202 is answered only for what is durable.
   *
   * @param now the time to judge its age by
   */
  receive?(request: SourceRequest, pushed: PushedMessage, now: Date): Promise<PushAnswer>;
}

/** Bytes from one kind of source. */
export type Fetcher = FileFetcher | PageFetcher | MessageFetcher;

/** Whether a fetcher finds files: what only files have, such as markers and sidecars, is of those. */
export function findsFiles(fetcher: Fetcher): fetcher is FileFetcher {
  return fetcher.kind === undefined || fetcher.kind === 'files';
}
