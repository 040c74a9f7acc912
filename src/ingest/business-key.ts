import type { Dialect } from '../engine/dialect.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { MappedFeed } from '../model/plan.js';
import { recordHash } from './record-hash.js';

/** The column of a snapshot that holds the hash of the business key of a record. */
export const keyColumn = '_key';

/** Table of the session with the records that repeat a key: `payload`, `_record`, `differs`, `earlier`. */
export const repeatedTable = 'repeated_keys';

/** As many hexadecimal digits of a SHA-256 as the index keeps: 128 bits, beyond any accident. */
export const digitsKept = 32;

/**
 * The SHA-256 of the business key of a record: of the UTF-8 bytes of a JSON array (RFC 8259) of the canonical texts of its
 * fields, null where there is no value. Where another content is another version, the record is a part of its own key.
 */
export function businessKey(dialect: Dialect, feed: MappedFeed, entity: EntityPlan): string | null {
  const { idempotency } = feed;
  if (!idempotency) return null;
  const types = new Map([...entity.fields, ...feed.helpers].map(({ name, type }) => [name, type]));
  const texts = idempotency.key.map((name) => {
    const type = types.get(name);
    if (!type) throw new Error(`The business key of ${feed.name} is made of ${name}, which is no field`);
    return dialect.canonicalText(type, dialect.identifier(name));
  });
  const parts = idempotency.versioned ? [...texts, recordHash(dialect, entity)] : texts;
  return dialect.sha256(dialect.jsonTexts(parts));
}
