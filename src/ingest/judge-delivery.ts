import { dayIn } from '../base/clock.js';
import type { BatchCounts, BatchPayload, HoldReason } from '../model/batch.js';
import type { MappedFeed } from '../model/plan.js';
import { findReplaced, findRestated, findSentBefore } from '../store/index.js';
import type { Store } from '../store/index.js';
import { nameOfFile } from './find-transmissions.js';

/** A delivery that was read, before it is kept. */
export interface ReadDelivery {
  readonly deliveryDate: string;
  readonly payloadDigest: string;
  readonly payloads: readonly BatchPayload[];
  readonly counts: BatchCounts;
}

type JudgeTools = Pick<Store, 'database' | 'clock'>;

/** What speaks against a delivery when it is compared with those that count already. */
export async function judgeDelivery(
  tools: JudgeTools,
  { feed }: { readonly feed: MappedFeed },
  read: ReadDelivery,
): Promise<readonly HoldReason[]> {
  return [
    ...(await judgeTransmissions(tools, feed, read)),
    ...(await judgeSize(tools, feed, read)),
    ...(await judgeRestatement(tools, feed, read)),
  ];
}

async function judgeTransmissions(
  { database }: JudgeTools,
  feed: MappedFeed,
  { payloads, deliveryDate }: ReadDelivery,
): Promise<readonly HoldReason[]> {
  const { transmission } = feed.acceptance;
  if (transmission === null) return [];
  const nameless = payloads.filter((payload) => payload.transmission === null);
  const reasons: HoldReason[] = nameless.map(({ source }) => ({
    code: 'transmission-missing',
    parameters: { path: nameOfFile(source), pattern: transmission.pattern ?? '' },
  }));
  for (const [id, parts] of byTransmission(payloads)) {
    const path = parts.map(({ source }) => nameOfFile(source)).join(', ');
    const contents = [...new Set(parts.map(({ sha256 }) => sha256))].toSorted();
    const before = await findSentBefore(database, { feed, transmission: id, contents, deliveryDate });
    if (!before) continue;
    const { batch, date, isSame } = before;
    reasons.push(
      isSame
        ? { code: 'transmission-repeated', parameters: { transmission: id, path, batch, date } }
        : { code: 'transmission-reused', parameters: { transmission: id, path, batch } },
    );
  }
  return reasons;
}

function byTransmission(payloads: readonly BatchPayload[]): ReadonlyMap<string, readonly BatchPayload[]> {
  const groups = new Map<string, BatchPayload[]>();
  for (const payload of payloads) {
    if (payload.transmission === null) continue;
    const group = groups.get(payload.transmission) ?? [];
    group.push(payload);
    groups.set(payload.transmission, group);
  }
  return groups;
}

/** Where every delivery covers what the one before did, it replaces that one; else the one of its date. */
async function judgeSize(
  { database }: JudgeTools,
  feed: MappedFeed,
  { deliveryDate, counts }: ReadDelivery,
): Promise<readonly HoldReason[]> {
  const { shrinkLimit: limit } = feed.acceptance;
  if (limit === null) return [];
  const { kind } = feed.delivery.covers;
  const before = await findReplaced(database, { feed, deliveryDate, rolling: kind === 'all' || kind === 'window' });
  if (!before) return [];
  const [now, then] = [counts.snapshot, before.counts.snapshot];
  if (BigInt(now) * 10_000n >= BigInt(then) * BigInt(10_000 - limit)) return [];
  return [{ code: 'shrunk', parameters: { batch: before.id, before: then, now, limit: String(limit / 100) } }];
}

async function judgeRestatement(
  { database, clock }: JudgeTools,
  feed: MappedFeed,
  { deliveryDate, payloadDigest }: ReadDelivery,
): Promise<readonly HoldReason[]> {
  const { restate } = feed.acceptance;
  if (restate === null) return [];
  const today = dayIn(clock.now(), restate.timezone);
  const days = (Date.parse(today) - Date.parse(deliveryDate)) / millisecondsPerDay;
  if (days <= restate.days) return [];
  const before = await findRestated(database, { feed, deliveryDate, payloadDigest });
  if (!before) return [];
  return [{ code: 'restated-late', parameters: { batch: before.id, deliveryDate, today, days: restate.days } }];
}

const millisecondsPerDay = 86_400_000;
