import Big from 'big.js';
import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import { differenceFactTypes, factTypesOfCounterparts } from '../conditions/difference-fact-types.js';
import { joinedTypes } from '../conditions/joined-types.js';
import type { Expression } from '../model/expression.js';
import { judgedRules, namingKey } from '../model/plan.js';
import type { Constant, RulePlan } from '../model/plan.js';
import type { ComputedFactor, CountedFactor, FactorPlan, SeverityLevel, SeverityPlan } from '../model/severity.js';
import type { Severity, SeverityFactor } from '../schema/generated/documents.js';
import type { Entities } from './common-fields.js';
import { checkNamesOnce, find, literalText } from './context.js';
import type { CompileContext } from './context.js';
import { compileExpression } from './expression/compile-expression.js';
import { familyInWords } from './expression/family.js';
import type { Scope } from './expression/scope.js';

interface SeverityReads {
  readonly rule: RulePlan;
  /** Of each counterpart, in their order. */
  readonly entities: readonly Entities[];
  readonly constants: ReadonlyMap<string, Constant>;
}

/** How much breaks of a rule matter; nothing where it does not say. */
export async function compileSeverity(
  context: CompileContext,
  written: Severity | undefined,
  reads: SeverityReads,
  location: Location,
): Promise<{ readonly severity?: SeverityPlan }> {
  if (!written) return {};
  const at = childOf(location, 'factors');
  checkNamesOnce(context, 'factor', written.factors, at);
  const scopes = scopesOf(reads);
  const factors: FactorPlan[] = [];
  for (const [index, factor] of written.factors.entries()) {
    const place = childOf(at, index);
    const points = compilePoints(context, factor, childOf(place, 'points'));
    const number = await compileNumber(context, factor, { scopes, reads, place });
    if (number) factors.push({ name: factor.name, ...number, points });
  }
  return { severity: { factors, levels: compileLevels(context, written.levels, childOf(location, 'levels')) } };
}

interface FactorReads {
  readonly scopes: ReadonlyMap<string, Scope>;
  readonly reads: SeverityReads;
  readonly place: Location;
}

/** What the number of a factor is: computed, or counted; null where it says neither. */
async function compileNumber(
  context: CompileContext,
  { name, expr, history }: SeverityFactor,
  { scopes, reads, place }: FactorReads,
): Promise<Pick<ComputedFactor, 'asked'> | Pick<CountedFactor, 'history'> | null> {
  const at = childOf(place, 'history');
  if (expr !== undefined) {
    if (history) find(context, 'key-without-effect', { key: 'history', reason: `'expr' says the number` }, keyOf(at));
    return { asked: await compileFactor(context, { name, expr }, scopes, childOf(place, 'expr')) };
  }
  if (history) {
    for (const [index, field] of history.by.entries()) checkCounted(context, reads, field, childOf(at, 'by', index));
    return { history: { by: history.by, days: history.days } };
  }
  find(context, 'missing-key', { key: 'expr' }, place);
  return null;
}

/** Every counterpart has a field by which breaks are counted, on either side, or in the key that names them. */
function checkCounted(context: CompileContext, { rule, entities }: SeverityReads, name: string, at: Location): void {
  const key = namingKey(rule);
  for (const { baseline, counterpart } of entities) {
    const fields = [baseline, counterpart].flatMap((entity) => entity.fields.map((field) => field.name));
    const known = [...new Set([...key, ...fields])];
    if (known.includes(name)) continue;
    const parameters = { name, entity: counterpart.name, known };
    find(context, 'unknown-field', parameters, at, { suggestion: nearest(name, known) });
    return;
  }
}

/** What expressions may read, by the counterpart that is judged. */
function scopesOf({ rule, entities, constants }: SeverityReads): ReadonlyMap<string, Scope> {
  const all = factTypesOfCounterparts(rule, entities);
  return new Map(
    judgedRules(rule).map((judged, index) => {
      const sides = entities[index];
      const own = sides ? differenceFactTypes(judged, sides.baseline, sides.counterpart) : all;
      const joined = joinedTypes(new Map([...all, ...own]), rule.constants);
      return [judged.counterpart.name, { raw: false, field: new Map(), joined, constants }];
    }),
  );
}

/** What is wrong with it is told once, though it is read for each counterpart. */
async function compileFactor(
  context: CompileContext,
  { name, expr }: { readonly name: string; readonly expr: string },
  scopes: ReadonlyMap<string, Scope>,
  location: Location,
): Promise<ComputedFactor['asked']> {
  const asked: Record<string, Expression> = {};
  for (const [counterpart, scope] of scopes) {
    const compiled = await compileExpression(context, expr, location, scope);
    if ('diagnostic' in compiled) {
      context.findings.push(compiled.diagnostic);
      return {};
    }
    if (compiled.family !== 'number') {
      const found = familyInWords(compiled.family);
      find(context, 'type-mismatch', { what: `The factor '${name}'`, expected: 'a number', found }, location);
      return {};
    }
    asked[counterpart] = compiled.expression;
  }
  return asked;
}

/** Numbers ascend, and none is worth less than nothing or more than a whole score. */
function compilePoints(context: CompileContext, { points }: SeverityFactor, location: Location): FactorPlan['points'] {
  const compiled: (readonly [string, string])[] = [];
  for (const [index, [at, worth]] of points.entries()) {
    const place = childOf(location, index);
    const point = [numberText(context, at, childOf(place, 0)), numberText(context, worth, childOf(place, 1))] as const;
    const before = compiled.at(-1)?.[0];
    if (before !== undefined && new Big(point[0]).lte(before)) {
      const expected = `a number above ${before}, that of the point before`;
      find(context, 'malformed-value', { value: point[0], expected }, childOf(place, 0));
      continue;
    }
    if (new Big(point[1]).lt(0) || new Big(point[1]).gt(100)) {
      const parameters = { value: point[1], expected: 'points from 0 to 100' };
      find(context, 'malformed-value', parameters, childOf(place, 1));
    }
    compiled.push(point);
  }
  return compiled;
}

function compileLevels(
  context: CompileContext,
  written: Severity['levels'],
  location: Location,
): SeverityPlan['levels'] {
  const levels: Partial<Record<SeverityLevel, string>> = {};
  let before: string | null = null;
  for (const level of ['medium', 'high', 'critical'] as const) {
    const from = written[level];
    if (from === undefined) continue;
    const text = numberText(context, from, childOf(location, level));
    if (before !== null && new Big(text).lte(before)) {
      const expected = `a score above ${before}, that of the level before`;
      find(context, 'malformed-value', { value: text, expected }, childOf(location, level));
    }
    levels[level] = text;
    before = text;
  }
  return levels;
}

/** A number exactly as it is written, in plain digits. */
function numberText(context: CompileContext, value: number, location: Location): string {
  const text = literalText(context, value, location);
  return new Big(/^[-+]?[\d.]+(e[-+]?\d+)?$/i.test(text) ? text.replace(/^\+/, '') : String(value)).toFixed();
}
