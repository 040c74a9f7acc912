import Big from 'big.js';
import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { DriftPlan } from '../model/drift-plan.js';
import type { RulePlan } from '../model/plan.js';
import { isNumeric, typeInWords } from '../model/types.js';
import type { Drift } from '../schema/generated/documents.js';
import { commonType, sameDigits, typesOf } from './common-fields.js';
import type { Entities, FieldTypes } from './common-fields.js';
import { checkNamesOnce, find, resolve } from './context.js';
import type { CompileContext } from './context.js';
import { typeWithDigits } from './read-literal.js';

/** What is watched of both sides' sums; nothing where nothing is. */
export function compileDrifts(
  context: CompileContext,
  written: readonly Drift[] | undefined,
  entities: readonly Entities[],
  location: Location,
): Pick<RulePlan, 'drift'> {
  if (written === undefined || written.length === 0) return {};
  checkNamesOnce(context, 'drift', written, location);
  return {
    drift: written.map((drift, index) => compileDrift(context, drift, entities, childOf(location, index))),
  };
}

function compileDrift(
  context: CompileContext,
  { name, by, measure: { sum }, within, alert }: Drift,
  entities: readonly Entities[],
  location: Location,
): DriftPlan {
  for (const sides of entities) {
    checkMeasure(context, sides, sum, childOf(location, 'measure', 'sum'));
    for (const [index, field] of by.entries()) checkGroup(context, sides, field, childOf(location, 'by', index));
  }
  const plan = { name, by, sum, within: new Big(within.replace('%', '').trim()).toFixed() };
  if (alert === undefined) return plan;
  const team = resolve(context, 'team', alert, context.teams, childOf(location, 'alert'));
  return { ...plan, alert: { team: alert, contact: team?.contact ?? null } };
}

function checkMeasure(context: CompileContext, sides: Entities, field: string, at: Location): void {
  const types = typesOf(context, sides, field, at);
  if (!types) return;
  const other = [types.baseline, types.counterpart].find((type) => !isNumeric(type));
  if (other) {
    const parameters = { what: `'${field}' in \`measure\``, expected: 'a number', found: typeInWords(other) };
    find(context, 'type-mismatch', parameters, at);
  } else if (commonType(types.baseline, types.counterpart) === null) findDiffering(context, field, types, at);
}

/** Values of two types would never be one group. */
function checkGroup(context: CompileContext, sides: Entities, field: string, at: Location): void {
  const types = typesOf(context, sides, field, at);
  if (types && !sameDigits(types.baseline, types.counterpart)) findDiffering(context, field, types, at);
}

function findDiffering(context: CompileContext, field: string, types: FieldTypes, at: Location): void {
  const [baseline, counterpart] = [typeWithDigits(types.baseline), typeWithDigits(types.counterpart)];
  find(context, 'incompatible-sides', { field, baseline, counterpart }, at);
}
