import { diagnostic } from '../../base/diagnostic.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import { childOf } from '../../base/location.js';
import type { Location } from '../../base/location.js';
import { factSpace } from '../../conditions/analysis/fact-space.js';
import { domainOfType, noClass, nullClass } from '../../conditions/analysis/value-classes.js';
import type { Condition } from '../../model/condition.js';
import { conditionInWords } from '../../model/condition-in-words.js';
import type { EntityPlan } from '../../model/entity-plan.js';
import { mayBeNull } from '../may-be-null.js';
import { deadParts } from './asked-conditions.js';
import { fieldNamed } from './judged-rule.js';

/** The parts of a check that hold for no record of the entity, or all of it. */
export function checkRecordCondition(
  entity: Pick<EntityPlan, 'fields'>,
  check: { readonly name: string; readonly condition: Condition },
  location: Location,
): readonly Diagnostic[] {
  const space = factSpace([check.condition], { nameOf: (fact) => fact, groupOf: (variable) => variable, also: [] });
  const domains = space.variables.map(({ name, type, classes }) => {
    const field = fieldNamed(entity, name);
    return classes.within(domainOfType(type)) | (field && mayBeNull(field) ? nullClass : noClass);
  });
  const situations = [{ domains, canOccur: (): boolean => true }];
  return deadParts({ space, situations }, check.condition).map(({ path, because }) => {
    const what = path.length === 0 ? `The check '${check.name}'` : `This part of the check '${check.name}'`;
    const excluded = conditionInWords({ all: because });
    return diagnostic('never-holds', { what, of: 'record', excluded }, childOf(location, ...path));
  });
}
