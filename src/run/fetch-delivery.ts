import { operationalError } from '../base/errors.js';
import { deliveryPath } from '../ingest/delivery-path.js';
import { mappedColumns } from '../ingest/land-payload.js';
import { refusalsOf } from '../model/authority.js';
import type { Refusal } from '../model/authority.js';
import { isSecret, plainOptions } from '../model/plain-options.js';
import { mapOn } from '../model/plan.js';
import type { FeedPlan, OptionValue } from '../model/plan.js';
import { findsFiles } from '../plugin/fetcher.js';
import type { FetchedPayload, Fetcher, NewPlace, OptionSetting, Options, SourceRequest } from '../plugin/fetcher.js';
import type { Secrets } from './read-secret.js';
import { redactError } from './redact-error.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';
import { withinSilence } from './within-silence.js';

type ConnectionTools = Pick<
  Tools,
  'fetchers' | 'connections' | 'secrets' | 'workspace' | 'directories' | 'privateHosts' | 'signal'
>;

/** What of a feed decides how it is fetched. */
type FetchedFeed = Pick<FeedPlan, 'name' | 'system' | 'fetch' | 'parse' | 'maps'>;

/** Where one delivery is: `${date:…}` is that of the delivery. */
export interface DeliveryPlace {
  readonly date: string;
  readonly path: string;
  /** Whether the path names one file and is no pattern; absent: it may be one. */
  readonly literal?: boolean;
}

/**
 * The files of one delivery. Secrets are read just before, and only if the operator's file allows them for the system
 * and the hosts that the connection has now; no error and no name of a payload holds one.
 *
 * @throws OperationalError `missing-secret`, `unusable-secret`, `secret-refused`, and those of the fetcher.
 */
export async function fetchFiles(
  tools: ConnectionTools,
  feed: FetchedFeed,
  place: DeliveryPlace,
): Promise<readonly FetchedPayload[]> {
  const { timeout } = feed.fetch.policy;
  const { path, literal = false } = place;
  return connected(tools, feed, place, async (fetcher, request) => {
    if (!findsFiles(fetcher)) throw new Error(`The fetcher '${fetcher.name}' finds no files`);
    const payloads = await fetcher.fetch({ ...request, path, literal });
    return payloads.map((payload) => withinSilence(withoutSecrets(payload, tools.secrets), timeout, tools.signal));
  });
}

/** Does something that asks a source, as the policy of its connection says. Throws as `fetchFiles` does. */
export function askSource<T>(
  tools: ConnectionTools,
  feed: FetchedFeed,
  place: DeliveryPlace,
  work: (fetcher: Fetcher, request: SourceRequest) => Promise<T>,
): Promise<T> {
  return connected(tools, feed, place, work);
}

/** The same for what watches over silences itself, for as long as it takes. */
export function readSource<T>(
  tools: ConnectionTools,
  feed: FetchedFeed,
  place: DeliveryPlace,
  work: (fetcher: Fetcher, request: SourceRequest) => Promise<T>,
): Promise<T> {
  return connected(tools, feed, place, work, 'read');
}

/** Says in a few words that the place of a feed can be reached. Throws as `fetchFiles` does. */
export function probeFeed(tools: ConnectionTools, feed: FeedPlan, date: string): Promise<string> {
  const place = { date, path: deliveryPath(feed.fetch.path, date) };
  return connected(
    tools,
    feed,
    place,
    async (fetcher, request) => tools.secrets.redact(await fetcher.probe(request)),
    'askOnce',
  );
}

/** Asks a source as the policy of its connection says. What is said of an attempt holds no secret either. */
async function connected<T>(
  { fetchers, connections, secrets, workspace, directories, privateHosts, signal: interruption }: ConnectionTools,
  feed: FetchedFeed,
  { date, path }: DeliveryPlace,
  work: (fetcher: Fetcher, request: SourceRequest) => Promise<T>,
  how: 'ask' | 'askOnce' | 'read' = 'ask',
): Promise<T> {
  const { name, system, fetch, parse } = feed;
  const fetcher = required(fetchers.get(fetch.plugin), `fetcher ${fetch.plugin}`);
  const redacting = async <R>(asking: () => Promise<R>): Promise<R> => {
    try {
      return await asking();
    } catch (error) {
      throw redactError(error, secrets.redact);
    }
  };
  const options = await redacting(() => resolveOptions(fetcher, system, fetch.options, secrets));
  const settings = datedSettings(fetch.settings, date);
  const columns = columnsOf(feed, date);
  const records = parse.format === 'json' ? { records: parse.records } : {};
  const places = { workspace, directories, privateHosts };
  const request = { feed: name, ...places, options, settings, path, columns, ...records };
  const asking = (signal: AbortSignal): Promise<T> => redacting(() => work(fetcher, { ...request, signal }));
  const connection = connections.of(feed);
  return how === 'read' ? connection.read(() => asking(interruption)) : connection[how](asking);
}

/** What the map for a date reads; nothing where there is none. */
function columnsOf(feed: FetchedFeed, date: string): readonly string[] {
  const map = mapOn(feed, date);
  return map ? mappedColumns(map) : [];
}

function datedSettings(settings: FeedPlan['fetch']['settings'], date: string): Options {
  const dated = (value: OptionSetting): OptionSetting => {
    if (typeof value === 'string') return deliveryPath(value, date);
    if (Array.isArray(value)) return value.map((text: string) => deliveryPath(text, date));
    return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, deliveryPath(text, date)]));
  };
  return Object.fromEntries(Object.entries(plainOptions(settings)).map(([name, value]) => [name, dated(value)]));
}

/** Refused before a secret is read, and again with its value: it may itself say where it is sent. */
async function resolveOptions(
  fetcher: Fetcher,
  system: string,
  options: Readonly<Record<string, OptionValue>>,
  secrets: Secrets,
): Promise<Options> {
  const named = Object.entries(options).flatMap(([option, value]) =>
    isSecret(value) ? [{ option, name: value.secret }] : [],
  );
  const plain = plainOptions(options);
  if (named.length === 0) return plain;
  const names = named.map(({ name }) => name);
  for (const { option, name } of named) {
    const isMeant = Object.hasOwn(fetcher.options, option) && fetcher.options[option]?.secret === true;
    if (!isMeant) throw refused(system, name, `the option '${option}' of '${fetcher.name}' takes no secret`);
  }
  const check = (known: Options): void => {
    const [refusal] = refusalsOf(secrets.allow, { system, secrets: names, hosts: fetcher.hostsOf(known) });
    if (refusal) throw refused(system, refusal.secret, reasonOf(refusal));
  };
  check(plain);
  const values = new Map<string, OptionSetting>(Object.entries(plain));
  for (const { option, name } of named) values.set(option, await secrets.read(name, `system '${system}'`));
  const resolved = Object.fromEntries(values);
  check(resolved);
  return resolved;
}

function refused(system: string, name: string, reason: string): Error {
  return operationalError('secret-refused', { name, system, reason });
}

function reasonOf(refusal: Refusal): string {
  const what = refusal.kind === 'secret' ? 'its name' : `the host '${refusal.host}'`;
  return `tieout.yaml does not allow ${what}`;
}

function withoutSecrets(payload: FetchedPayload, { redact }: Secrets): FetchedPayload {
  const { readFrom, relocate } = payload;
  return {
    ...payload,
    source: redact(payload.source),
    read: () => redacting(payload.read(), redact),
    ...(readFrom && { readFrom: (offset: number) => redacting(readFrom(offset), redact) }),
    ...(relocate && {
      async relocate(place: NewPlace, signal: AbortSignal) {
        try {
          return redact(await relocate(place, signal));
        } catch (error) {
          throw redactError(error, redact);
        }
      },
    }),
  };
}

/** No generator: whoever stops reading is heard at once, also while a silent source is waited for. */
function redacting(bytes: AsyncIterable<Buffer>, redact: Secrets['redact']): AsyncIterable<Buffer> {
  return {
    [Symbol.asyncIterator]() {
      const chunks = bytes[Symbol.asyncIterator]();
      return {
        async next() {
          try {
            return await chunks.next();
          } catch (error) {
            throw redactError(error, redact);
          }
        },
        return: async () => (await chunks.return?.()) ?? { done: true, value: undefined },
      };
    },
  };
}
