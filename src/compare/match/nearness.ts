import type { Dialect } from '../../engine/dialect.js';
import type { NearPlan, PassPlan } from '../../model/match-plan.js';
import { fieldAgreement } from '../field-agreement.js';
import { currencyFieldOf, typeOf } from '../matched-row.js';
import type { Comparison, SideInput } from '../side-relation.js';
import { mostApart, textDistance } from './text-distance.js';

/** The columns that a pass reads to tell how near records are, as they stand beside the id of a record of a side. */
export function nearColumns(dialect: Dialect, { near }: PassPlan, { entity }: SideInput): readonly string[] {
  return near.flatMap((plan, index) => {
    const own = dialect.identifier(plan.field);
    if (plan.kind === 'text' && plan.normalize.length > 0) {
      return [`${dialect.normalizedText(plan.normalize, own)} AS _n${index}`];
    }
    const value = `${own} AS _n${index}`;
    if (typeOf(entity, plan.field).kind !== 'money') return [value];
    return [value, `${dialect.identifier(currencyFieldOf(entity, plan.field))} AS _u${index}`];
  });
}

/** Whether two records are near in every field that a pass asks for; never null. */
export function areNear(dialect: Dialect, comparison: Comparison, pass: PassPlan): string {
  return nearConditions(dialect, comparison, pass).join(' AND ') || 'true';
}

/** The same for each field, in the order of the pass. */
export function nearConditions(dialect: Dialect, comparison: Comparison, { near }: PassPlan): readonly string[] {
  return near.map((plan, index) => {
    const values = `b._n${index} IS NOT NULL AND c._n${index} IS NOT NULL`;
    return `coalesce(${values} AND ${isNear(dialect, comparison, plan, index)}, false)`;
  });
}

function isNear(dialect: Dialect, comparison: Comparison, plan: NearPlan, index: number): string {
  const [baseline, counterpart] = [`b._n${index}`, `c._n${index}`];
  switch (plan.kind) {
    case 'number': {
      const { field, type, tolerance } = plan;
      const types = {
        baseline: typeOf(comparison.baseline.entity, field),
        counterpart: typeOf(comparison.counterpart.entity, field),
      };
      const currency = type.kind === 'money' ? { baseline: `b._u${index}`, counterpart: `c._u${index}` } : undefined;
      const columns = { baseline, counterpart, types, ...(currency && { currency }) };
      const { equal, within } = fieldAgreement(dialect, { field, type, tolerance, nulls: 'differ' }, columns);
      return `(${equal} OR ${within ?? 'false'})`;
    }
    case 'time': {
      const apart = dialect.microsecondsApart(baseline, counterpart);
      const [before, after] = [plan.before, plan.after].map((seconds) => `${apart} <= ${seconds}000000`);
      return `CASE WHEN ${counterpart} >= ${baseline} THEN ${after} ELSE ${before} END`;
    }
    case 'text':
      return `${textDistance(dialect, plan.similar, baseline, counterpart)} <= ${mostApart(plan.similar)}`;
  }
}

/** How far candidates are apart: one value that is smaller for what is nearer. */
export function distance(dialect: Dialect, { near, prefer, ambiguous }: PassPlan): string {
  const others = ambiguous === 'refuse' ? [] : near.map(({ field }) => field);
  const asked = [...new Set([...prefer, ...others])];
  if (asked.length === 0) return dialect.tuple({ d0: '0' });
  const parts = asked.map((field, place) => {
    const index = near.findIndex((plan) => plan.field === field);
    const plan = near[index];
    if (!plan) throw new Error(`Nothing says how near ${field} is`);
    return [`d${place}`, distanceOf(dialect, plan, index)] as const;
  });
  return dialect.tuple(Object.fromEntries(parts));
}

function distanceOf(dialect: Dialect, plan: NearPlan, index: number): string {
  const [baseline, counterpart] = [`b._n${index}`, `c._n${index}`];
  switch (plan.kind) {
    case 'number':
      return `abs(${counterpart} - ${baseline})`;
    case 'time':
      return dialect.microsecondsApart(baseline, counterpart);
    case 'text':
      return textDistance(dialect, plan.similar, baseline, counterpart);
  }
}
