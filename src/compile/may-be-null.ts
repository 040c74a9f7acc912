import type { FieldPlan } from '../model/entity-plan.js';

/** Whether records may lack a value for the field. */
export function mayBeNull(field: Pick<FieldPlan, 'required' | 'default'>): boolean {
  return !field.required && field.default === null;
}
