import { operationalError } from '../base/errors.js';
import { refusalsOf } from '../model/authority.js';
import type { Refusal } from '../model/authority.js';
import type { FeedPlan, OptionValue } from '../model/plan.js';
import type { FetchedPayload, Fetcher } from '../plugin/fetcher.js';
import type { Secrets } from './read-secret.js';
import { redactError } from './redact-error.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';
import { withinSilence } from './within-silence.js';

type ConnectionTools = Pick<Tools, 'fetchers' | 'connections' | 'secrets' | 'workspace' | 'directories' | 'signal'>;

/**
 * The payloads of one delivery. Secrets are read just before, and only if the operator's file allows them for the system
 * and the hosts that the connection has now; no error and no name of a payload holds one.
 *
 * @param literal whether the path names one file and is no pattern
 * @throws OperationalError `missing-secret`, `unusable-secret`, `secret-refused`, and those of the fetcher.
 */
export async function fetchDelivery(
  tools: ConnectionTools,
  feed: FeedPlan,
  path: string,
  literal = false,
): Promise<readonly FetchedPayload[]> {
  const { workspace, directories } = tools;
  const { timeout } = feed.fetch.policy;
  return connected(tools, feed, async (fetcher, options, signal) => {
    const payloads = await fetcher.fetch({ feed: feed.name, workspace, directories, options, path, literal, signal });
    return payloads.map((payload) => withinSilence(withoutSecrets(payload, tools.secrets), timeout, tools.signal));
  });
}

/** Says in a few words that the place of a feed can be reached. Throws as `fetchDelivery` does. */
export function probeFeed(tools: ConnectionTools, feed: FeedPlan): Promise<string> {
  const { workspace, directories, secrets } = tools;
  return connected(
    tools,
    feed,
    async (fetcher, options) => secrets.redact(await fetcher.probe({ workspace, directories, options })),
    'askOnce',
  );
}

/** Asks a source as the policy of its connection says. What is said of an attempt holds no secret either. */
async function connected<T>(
  { fetchers, connections, secrets }: ConnectionTools,
  feed: FeedPlan,
  work: (fetcher: Fetcher, options: Readonly<Record<string, string>>, signal: AbortSignal) => Promise<T>,
  how: 'ask' | 'askOnce' = 'ask',
): Promise<T> {
  const { system, fetch } = feed;
  const fetcher = required(fetchers.get(fetch.plugin), `fetcher ${fetch.plugin}`);
  const redacting = async <R>(asking: () => Promise<R>): Promise<R> => {
    try {
      return await asking();
    } catch (error) {
      throw redactError(error, secrets.redact);
    }
  };
  const options = await redacting(() => resolveOptions(fetcher, system, fetch.options, secrets));
  return connections.of(feed)[how]((signal) => redacting(() => work(fetcher, options, signal)));
}

/** Refused before a secret is read, and again with its value: it may itself say where it is sent. */
async function resolveOptions(
  fetcher: Fetcher,
  system: string,
  options: Readonly<Record<string, OptionValue>>,
  secrets: Secrets,
): Promise<Readonly<Record<string, string>>> {
  const named = Object.entries(options).flatMap(([option, value]) =>
    typeof value === 'string' ? [] : [{ option, name: value.secret }],
  );
  const plain = Object.entries(options).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  if (named.length === 0) return Object.fromEntries(plain);
  const names = named.map(({ name }) => name);
  for (const { option, name } of named) {
    const isMeant = Object.hasOwn(fetcher.options, option) && fetcher.options[option]?.secret === true;
    if (!isMeant) throw refused(system, name, `the option '${option}' of '${fetcher.name}' takes no secret`);
  }
  const check = (known: Readonly<Record<string, string>>): void => {
    const [refusal] = refusalsOf(secrets.allow, { system, secrets: names, hosts: fetcher.hostsOf(known) });
    if (refusal) throw refused(system, refusal.secret, reasonOf(refusal));
  };
  check(Object.fromEntries(plain));
  const values = new Map<string, string>(plain);
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
  return {
    source: redact(payload.source),
    async *read() {
      try {
        yield* payload.read();
      } catch (error) {
        throw redactError(error, redact);
      }
    },
  };
}
