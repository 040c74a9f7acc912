import { OperationalError, messageOf, operationalError } from '../base/errors.js';
import { isPassingFailure } from '../base/passing-failure.js';
import type { FetchRequest, FetchedPayload, FileFetcher, OptionDescription, OptionProblem } from './fetcher.js';

/**
 * A fetcher of somebody else: whatever it throws is a failure of the plugin with its name, never a fault of tieout; no
 * payload means that nothing was delivered; payloads come sorted by name.
 */
export function guardFetcher(name: string, fetcher: FileFetcher): FileFetcher {
  const failed = (error: unknown, signal?: AbortSignal): unknown => {
    if (signal?.aborted) return signal.reason;
    if (error instanceof OperationalError) return error;
    const reason = messageOf(error);
    return operationalError('plugin-failed', { plugin: name, reason }, { cause: error, retryable: mayPass(error) });
  };
  return {
    name,
    description: fetcher.description,
    options: guardOptions(fetcher.options),
    settings: guardOptions(fetcher.settings ?? {}),
    checkOptions: (options) => problemsOf(() => fetcher.checkOptions?.(options)),
    checkSettings: (settings, options) => problemsOf(() => fetcher.checkSettings?.(settings, options)),
    hostsOf(options) {
      try {
        return checkedHosts(fetcher.hostsOf(options));
      } catch (error) {
        throw failed(error);
      }
    },
    async fetch(request) {
      try {
        const payloads = await fetcher.fetch(request);
        return checkedPayloads(payloads, request).map((payload) => guardPayload(payload, request, failed));
      } catch (error) {
        throw failed(error, request.signal);
      }
    },
    async probe(request) {
      try {
        return String(await fetcher.probe(request));
      } catch (error) {
        throw failed(error);
      }
    },
  };
}

/** A plugin says itself that a failure may pass, or throws what the system told it. */
function mayPass(error: unknown): boolean {
  return isPassingFailure(error) || (error instanceof Error && 'retryable' in error && error.retryable === true);
}

function guardOptions(options: FileFetcher['options']): FileFetcher['options'] {
  return Object.fromEntries(Object.entries(options).map(([option, described]) => [option, guardOption(described)]));
}

/** A check that fails has not found the value usable. */
function guardOption(option: OptionDescription): OptionDescription {
  const { check } = option;
  if (!check) return option;
  return {
    ...option,
    check(value) {
      try {
        const reason: unknown = check(value);
        return reason === null || reason === undefined ? null : messageOf(reason);
      } catch (error) {
        return `its check failed: ${messageOf(error)}`;
      }
    },
  };
}

/** A check that fails, or gives anything but problems, has not found the options usable. */
function problemsOf(check: () => unknown): readonly OptionProblem[] {
  try {
    const problems = check() ?? [];
    if (Array.isArray(problems) && problems.every(isProblem)) return problems;
    return [{ option: null, reason: 'its check of all options must give a list of problems' }];
  } catch (error) {
    return [{ option: null, reason: `its check of all options failed: ${messageOf(error)}` }];
  }
}

function isProblem(value: unknown): value is OptionProblem {
  if (typeof value !== 'object' || value === null || !('option' in value && 'reason' in value)) return false;
  return (value.option === null || typeof value.option === 'string') && typeof value.reason === 'string';
}

function checkedHosts(hosts: unknown): readonly string[] {
  if (Array.isArray(hosts) && hosts.every((host) => typeof host === 'string')) return hosts;
  throw new Error('hostsOf must give a list of hosts');
}

function checkedPayloads(payloads: unknown, { feed, path }: FetchRequest): readonly FetchedPayload[] {
  if (!Array.isArray(payloads) || !payloads.every(isPayload)) throw new Error('fetch must give a list of payloads');
  if (payloads.length === 0) throw operationalError('source-not-found', { feed, path });
  return payloads.toSorted((left, right) => (left.source < right.source ? -1 : 1));
}

function isPayload(value: unknown): value is FetchedPayload {
  if (typeof value !== 'object' || value === null) return false;
  return 'source' in value && typeof value.source === 'string' && 'read' in value && typeof value.read === 'function';
}

function guardPayload(
  payload: FetchedPayload,
  { signal }: FetchRequest,
  failed: (error: unknown, signal: AbortSignal) => unknown,
): FetchedPayload {
  return {
    source: payload.source,
    async *read() {
      try {
        for await (const chunk of payload.read()) {
          signal.throwIfAborted();
          yield Buffer.from(chunk);
        }
      } catch (error) {
        throw failed(error, signal);
      }
    },
  };
}
