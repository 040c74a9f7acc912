import { marksOf } from '../model/delivery-plan.js';
import type { EntityPlan, FieldPlan } from '../model/entity-plan.js';
import type { MappedFeed } from '../model/plan.js';

interface Marked {
  readonly feed: MappedFeed;
  readonly entity: EntityPlan;
}

/**
 * A feed and its entity with a field for each mark, such as that of a deletion: a mark is computed, and kept in the snapshot,
 * as the fields are. What it is computed to be nothing is not marked.
 */
export function withMarks<T extends Marked>(marked: T): T {
  const marks = marksOf(marked.feed.delivery);
  if (marks.length === 0) return marked;
  const fields = marks.map(({ name }): FieldPlan => {
    return { name, type: { kind: 'boolean' }, required: false, default: 'false', normalize: [] };
  });
  const map = marks.map(({ name, expression }) => ({ kind: 'expression', field: name, expression }) as const);
  return {
    ...marked,
    feed: { ...marked.feed, map: [...marked.feed.map, ...map] },
    entity: { ...marked.entity, fields: [...marked.entity.fields, ...fields] },
  };
}
