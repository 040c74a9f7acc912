import { nearest } from '../base/suggestion.js';
import type { Cell } from '../engine/session.js';
import type { SetAsideReason } from '../model/batch.js';
import type { FieldPlan } from '../model/entity-plan.js';
import type { ColumnMapping } from '../model/map-plan.js';
import type { MappedFeed } from '../model/plan.js';
import { typeInWords } from '../model/types.js';
import type { FieldProblem } from './problem-column.js';

const longestValue = 200;

/**
 * Why a field has no value, as whoever corrects the record reads it; nothing for what is no problem of its own.
 *
 * @param text what it was read from, of a field whose values are listed
 */
export function problemReasons(
  { map }: MappedFeed,
  { name, type }: FieldPlan,
  problem: FieldProblem | null,
  text: Cell,
): readonly SetAsideReason[] {
  switch (problem) {
    case null:
    case 'unknown-key':
      return [];
    case 'missing':
      return [{ code: 'missing-value', parameters: { field: name }, field: name }];
    case 'malformed':
      return [malformed(name, type, text)];
    case 'failed':
      return [{ code: 'failed-expression', parameters: { field: name }, field: name }];
    case 'skipped-time':
    case 'repeated-time': {
      const zone = zoneOf(map, name);
      const parameters = { field: name, zone: typeof zone === 'string' ? zone : null };
      return [{ code: problem, parameters, field: name }];
    }
    case 'unknown-zone': {
      const zone = zoneOf(map, name);
      const parameters = { field: name, zoneField: zone !== null && typeof zone === 'object' ? zone.field : name };
      return [{ code: 'unknown-zone', parameters, field: name }];
    }
  }
}

function malformed(name: string, type: FieldPlan['type'], text: Cell): SetAsideReason {
  if (type.kind !== 'enum' || typeof text !== 'string') {
    return { code: 'malformed-field', parameters: { field: name, type: typeInWords(type) }, field: name };
  }
  const value = text.slice(0, longestValue);
  const known = type.values;
  const parameters = { field: name, value, known, nearest: nearestValue(value, known) };
  return { code: 'unknown-enum-value', parameters, field: name };
}

/** The nearest value, whether it is written in capitals or not; a letter may stand for the only word that begins with it. */
function nearestValue(value: string, known: readonly string[]): string | null {
  const lower = value.toLowerCase();
  const meant = known.filter((one) => one.toLowerCase().startsWith(lower));
  if (meant.length === 1) return meant[0] ?? null;
  return known.find((one) => one.toLowerCase() === lower) ?? nearest(value, known) ?? null;
}

function zoneOf(map: MappedFeed['map'], field: string): ColumnMapping['timezone'] | null {
  const mapping = map.find((candidate) => candidate.field === field);
  return mapping?.kind === 'column' ? mapping.timezone : null;
}
