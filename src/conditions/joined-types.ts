import type { FactType } from '../model/condition.js';
import type { FieldType } from '../model/types.js';

/** Seconds and their decimals, as differences of dates and times are told. */
const seconds: FieldType = { kind: 'decimal', precision: 28, scale: 6 };

/**
 * The facts of a difference that an expression may read, by namespace and name: `delta` and `gross`, `lookups.promo` and `rate`, and
 * without a namespace `age_days`. Lists and percentages, which are no values of expressions, and constants, which are literals, are left out.
 */
export function joinedTypes(
  facts: ReadonlyMap<string, FactType>,
  constants: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, ReadonlyMap<string, FieldType>> {
  const types = new Map<string, Map<string, FieldType>>();
  for (const [fact, factType] of facts) {
    const type = fieldTypeOf(fact, factType);
    if (!type || Object.hasOwn(constants, fact)) continue;
    const [, namespace = '', name = fact] = /^(lookups\.[^.]+|[^.]+)\.(.+)$/.exec(fact) ?? [];
    types.set(namespace, (types.get(namespace) ?? new Map<string, FieldType>()).set(name, type));
  }
  return types;
}

/** The difference of two amounts may have a digit more than they have, and is a plain number. */
function fieldTypeOf(fact: string, type: FactType): FieldType | null {
  if (type.kind === 'duration') return seconds;
  if (type.kind === 'percent' || type.kind === 'list') return null;
  const isAmount = type.kind === 'decimal' || type.kind === 'money';
  return isAmount && fact.startsWith('delta.')
    ? { kind: 'decimal', precision: Math.min(type.precision + 1, 38), scale: type.scale }
    : type;
}
