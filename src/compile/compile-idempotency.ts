import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import type { DeliveryPlan } from '../model/delivery-plan.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { FeedMap, IdempotencyPlan } from '../model/plan.js';
import type { Feed } from '../schema/generated/documents.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';
import { mayBeNull } from './may-be-null.js';

/** A feed as far as its business key depends on it. */
export interface KeySource {
  readonly entity: EntityPlan;
  readonly written: Feed['idempotency'];
  readonly delivery: DeliveryPlan;
  readonly maps: readonly Pick<FeedMap, 'map' | 'helpers'>[];
  /** Whether it brings messages, which their broker may bring again. */
  readonly isMessages: boolean;
  /** Of the feed. */
  readonly location: Location;
}

/** Which records of a feed are the same, whenever they are delivered; nothing where nobody asks. */
export function compileIdempotency(
  context: CompileContext,
  source: KeySource,
): { readonly idempotency?: IdempotencyPlan } {
  const { entity, written, delivery, isMessages, location } = source;
  const versioned = delivery.mode === 'upsert';
  if (written) {
    if (delivery.mode === 'replace') {
      const reason = "a delivery of a feed of mode 'replace' brings its records again";
      find(context, 'key-without-effect', { key: 'idempotency', reason }, keyOf(childOf(location, 'idempotency')));
    }
    for (const [index, name] of written.key.entries()) {
      checkField(context, source, name, childOf(location, 'idempotency', 'key', index));
    }
    return { idempotency: { key: written.key, versioned } };
  }
  if (!isMessages) return {};
  if (entity.identity.length === 0) {
    find(context, 'missing-key', { key: 'idempotency' }, location);
    return {};
  }
  const key = [...new Set([...entity.identity, ...(versioned ? delivery.version : [])])];
  for (const name of key) checkPosition(context, source, name, keyOf(location));
  return { idempotency: { key, versioned } };
}

function checkField(context: CompileContext, source: KeySource, name: string, at: Location): void {
  const { entity, maps } = source;
  const field = entity.fields.find((candidate) => candidate.name === name);
  if (field && mayBeNull(field)) find(context, 'nullable-key', { field: name, entity: entity.name }, at);
  const missing = maps.find(({ helpers }) => !field && !helpers.some((helper) => helper.name === name));
  if (missing) {
    const known = [...entity.fields, ...missing.helpers].map((candidate) => candidate.name);
    find(context, 'unknown-field', { name, entity: entity.name, known }, at, { suggestion: nearest(name, known) });
  }
  checkPosition(context, source, name, at);
}

/** Which place a record has depends on what it arrives with. */
function checkPosition(context: CompileContext, { maps }: KeySource, name: string, at: Location): void {
  const isPosition = maps.some(({ map }) => map.some(({ kind, field }) => kind === 'position' && field === name));
  if (!isPosition) return;
  const parameters = { what: `'${name}'`, expected: 'a field with a value of its own', found: 'a position' };
  find(context, 'type-mismatch', parameters, at);
}
