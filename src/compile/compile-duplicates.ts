import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import { matchedEntity } from '../model/aggregate-plan.js';
import { defaultDuplicates } from '../model/duplicates-plan.js';
import type { DuplicatesPlan } from '../model/duplicates-plan.js';
import type { EntityPlan } from '../model/entity-plan.js';
import { firstKeyFields } from '../model/plan.js';
import type { JudgedRule, SidePlan } from '../model/plan.js';
import { isNumeric, isTemporal, typeInWords } from '../model/types.js';
import type { Duplicates } from '../schema/generated/documents.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

/**
 * Which records of a side are the same.
 *
 * @param entities those of the feeds of all sides, as they are before aggregation.
 */
export function compileDuplicates(
  context: CompileContext,
  entities: readonly EntityPlan[],
  written: Duplicates | undefined,
  location: Location,
): DuplicatesPlan {
  if (written === undefined) return defaultDuplicates;
  const { by = 'identity', then: becomes = 'break' } = written;
  const fields = by === 'identity' ? null : by;
  for (const [index, name] of (fields ?? []).entries()) {
    isKnown(context, entities, name, childOf(location, 'by', index));
  }
  if (typeof becomes === 'string') return { by: fields, resolve: { kind: becomes } };
  const { latest } = becomes;
  checkLatest(context, { entities, by: fields, latest }, childOf(location, 'then', 'latest'));
  return { by: fields, resolve: { kind: 'latest', field: latest } };
}

/** Whether every side has the field; else there is one finding. */
function isKnown(context: CompileContext, entities: readonly EntityPlan[], name: string, at: Location): boolean {
  const lacking = entities.find(({ fields }) => !fields.some((field) => field.name === name));
  if (!lacking) return true;
  const known = lacking.fields.map((field) => field.name);
  find(context, 'unknown-field', { name, entity: lacking.name, known }, at, { suggestion: nearest(name, known) });
  return false;
}

interface Latest {
  readonly entities: readonly EntityPlan[];
  readonly by: readonly string[] | null;
  readonly latest: string;
}

/** Later is what has an order that everybody sees: the order of texts is none. */
function checkLatest(context: CompileContext, { entities, by, latest }: Latest, at: Location): void {
  if (!isKnown(context, entities, latest, at)) return;
  for (const { fields } of entities) {
    const type = fields.find(({ name }) => name === latest)?.type;
    if (!type || isNumeric(type) || isTemporal(type)) continue;
    const expected = 'a number, a date, a timestamp or a time';
    find(context, 'type-mismatch', { what: `'${latest}'`, expected, found: typeInWords(type) }, at);
    return;
  }
  if (!entities.every(({ identity }) => (by ?? identity).includes(latest))) return;
  const reason = `duplicates are equal in '${latest}', so that none of them is later`;
  find(context, 'key-without-effect', { key: 'latest', reason }, keyOf(at));
}

/** What of a rule says what the records of a side are that it judges. */
type JudgingRule = Pick<JudgedRule, 'duplicates' | 'passes' | 'compare'>;

/** An entity of a feed as its records are judged by a rule: after duplicates, and aggregated. */
export function judgedEntity(entity: EntityPlan, rule: JudgingRule, side: Pick<SidePlan, 'aggregate'>): EntityPlan {
  return matchedEntity(afterDuplicates(entity, rule, side), side);
}

/** What is added up has no value where its parts do not agree. */
function afterDuplicates(
  entity: EntityPlan,
  { duplicates, passes, compare }: JudgingRule,
  { aggregate }: Pick<SidePlan, 'aggregate'>,
): EntityPlan {
  if (duplicates.resolve.kind !== 'sum') return entity;
  const compared = compare.flatMap(({ field, type }) => (isNumeric(type) ? [field] : []));
  const kept = aggregate === null ? [...compared, ...firstKeyFields({ passes })] : [...aggregate.by, ...aggregate.sum];
  const stays = new Set([...(duplicates.by ?? entity.identity), ...kept]);
  const currencies = entity.fields.flatMap(({ name, type }) =>
    stays.has(name) && type.kind === 'money' ? [type.currency] : [],
  );
  const fields = entity.fields.map((field) =>
    stays.has(field.name) || currencies.includes(field.name) ? field : { ...field, required: false, default: null },
  );
  return { ...entity, fields };
}
