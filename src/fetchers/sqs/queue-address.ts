import { operationalError } from '../../base/errors.js';
import type { Options } from '../../plugin/fetcher.js';
import { textOf } from '../../plugin/options.js';

/** A queue by its name, and its account where that is not our own. */
export interface QueueAddress {
  readonly name: string;
  readonly account: string | null;
}

/** `https://host`, without anything that could stand behind it. */
export function endpointOf(options: Options): URL | null {
  const written = textOf(options, 'endpoint');
  if (written !== undefined) return URL.canParse(written) ? new URL(written) : null;
  const region = textOf(options, 'region');
  if (region === undefined || !regionForm.test(region)) return null;
  return new URL(`https://sqs.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`);
}

export const regionForm = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;

const addressForm = /^(?:(https?:\/\/[^/]+)\/)?(?:(\d{12})\/)?([A-Za-z0-9_-]{1,80}(?:\.fifo)?)$/;

/**
 * Reads a path: `name`, `account/name`, or the address of a queue at the endpoint of the connection. A path decides no host.
 *
 * @throws OperationalError `source-not-found`, `host-refused`.
 */
export function readQueueAddress(path: string, feed: string, options: Options): QueueAddress {
  const [, base, account, name] = addressForm.exec(path) ?? [];
  if (name === undefined)
    throw operationalError('source-not-found', { feed, path: `a queue, which ${path} cannot name` });
  if (base !== undefined && new URL(base).host !== endpointOf(options)?.host) {
    const reason = 'the queue is at another host than its connection';
    throw operationalError('host-refused', { host: new URL(base).host, reason });
  }
  return { name, account: account ?? null };
}

/** The queue that an Amazon Resource Name such as `arn:aws:sqs:eu-west-1:123456789012:name` names; null: none. */
export function queueOfArn(arn: string): QueueAddress | null {
  const [, , service, , account, name] = arn.split(':');
  return service === 'sqs' && account !== undefined && name !== undefined ? { account, name } : null;
}
