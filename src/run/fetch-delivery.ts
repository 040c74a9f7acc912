import { operationalError } from '../base/errors.js';
import { refusalsOf } from '../model/authority.js';
import type { Refusal } from '../model/authority.js';
import type { FeedPlan, OptionValue } from '../model/plan.js';
import type { FetchedPayload, Fetcher } from '../plugin/fetcher.js';
import type { Secrets } from './read-secret.js';
import { redactError } from './redact-error.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

type ConnectionTools = Pick<Tools, 'fetchers' | 'secrets' | 'workspace' | 'directories' | 'signal'>;

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
  const { workspace, directories, signal } = tools;
  return connected(tools, feed, async (fetcher, options) => {
    const payloads = await fetcher.fetch({ feed: feed.name, workspace, directories, options, path, literal, signal });
    return payloads.map((payload) => withoutSecrets(payload, tools.secrets));
  });
}

/** Says in a few words that the place of a feed can be reached. Throws as `fetchDelivery` does. */
export function probeFeed(tools: ConnectionTools, feed: FeedPlan): Promise<string> {
  const { workspace, directories, secrets } = tools;
  return connected(tools, feed, async (fetcher, options) =>
    secrets.redact(await fetcher.probe({ workspace, directories, options })),
  );
}

async function connected<T>(
  { fetchers, secrets }: ConnectionTools,
  { system, fetch }: FeedPlan,
  work: (fetcher: Fetcher, options: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const fetcher = required(fetchers.get(fetch.plugin), `fetcher ${fetch.plugin}`);
  try {
    return await work(fetcher, await resolveOptions(fetcher, system, fetch.options, secrets));
  } catch (error) {
    throw redactError(error, secrets.redact);
  }
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
