import type { Normalizer } from './entity-plan.js';
import type { KeyPart, PassPlan } from './match-plan.js';

/** A reference by which texts mean the same, as keys read it. */
export interface UsedEquivalents {
  readonly reference: string;
  /** Done to the texts of the reference, as to those of records. */
  readonly normalize: readonly Normalizer[];
  /** The table that it is loaded into: `_text`, each once, and `_group`. */
  readonly table: string;
}

/** The equivalents that a part of a key reads; null: none. */
export function equivalentsIn(part: KeyPart): UsedEquivalents | null {
  if (part.kind !== 'field' || part.equivalents === null) return null;
  const { equivalents: reference, normalize } = part;
  const steps = normalize.map((step) => (typeof step === 'string' ? step : JSON.stringify(step)));
  return { reference, normalize, table: ['equivalents', reference, ...steps].join(' ') };
}

/** The equivalents that the keys of passes read, each once. */
export function equivalentsOf(passes: readonly Pick<PassPlan, 'key'>[]): readonly UsedEquivalents[] {
  const used = passes.flatMap(({ key }) => key).flatMap((part) => equivalentsIn(part) ?? []);
  return [...new Map(used.map((equivalents) => [equivalents.table, equivalents])).values()];
}
