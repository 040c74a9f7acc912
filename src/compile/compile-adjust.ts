import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import { adjustedNamespace } from '../model/adjust-plan.js';
import type { AdjustPlan } from '../model/adjust-plan.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { Expression } from '../model/expression.js';
import type { Constant } from '../model/plan.js';
import { typeInWords } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import type { Adjustment } from '../schema/generated/documents.js';
import { compileTruth } from './compile-truth.js';
import { checkNamesOnce, find } from './context.js';
import type { CompileContext } from './context.js';
import { compileExpression } from './expression/compile-expression.js';
import type { Digits } from './expression/family.js';
import type { JoinedNames, Scope } from './expression/scope.js';
import { joinedScope } from './joined-scope.js';

type Fields = Pick<EntityPlan, 'fields'>;

/** What adjustments of a rule may read, and what they change. */
export interface AdjustedRule {
  readonly baseline: Fields;
  /** By name, in the order of the rule. */
  readonly counterparts: ReadonlyMap<string, Fields>;
  readonly lookups: JoinedNames;
  readonly constants: ReadonlyMap<string, Constant>;
  /** The names of the fields that are compared. */
  readonly compared: readonly string[];
}

/** Names of other lines of control totals. */
const otherLines: readonly string[] = ['rounding', 'conversion', 'unconverted', 'carried'];

/** The most digits of what is compared: its difference needs one more. */
const mostDigits = 37;

/** Digits that a quotient has beyond those of its dividend. */
const quotientDigits = 8;

/** What brings the pairs of each counterpart to like, in the order of the counterparts; null where that is not clear, with findings. */
export async function compileAdjust(
  context: CompileContext,
  written: readonly Adjustment[],
  rule: AdjustedRule,
  location: Location,
): Promise<readonly (readonly AdjustPlan[])[]> {
  checkNamesOnce(context, 'adjustment', written, location);
  for (const [index, step] of written.entries()) checkStep(context, step, rule, childOf(location, index));
  const plans: (readonly AdjustPlan[])[] = [];
  for (const [name, counterpart] of rule.counterparts) {
    const before = context.findings.length;
    plans.push(await compileSteps(context, written, { ...rule, name, counterpart }, location));
    // what is wrong with a step is told once
    if (context.findings.length > before) break;
  }
  return plans;
}

function checkStep(context: CompileContext, step: Adjustment, rule: AdjustedRule, at: Location): void {
  const sides = ['baseline', ...rule.counterparts.keys()];
  if (!sides.includes(step.of)) {
    const parameters = { name: step.of, known: sides };
    find(context, 'unknown-field', parameters, childOf(at, 'of'), { suggestion: nearest(step.of, sides) });
  }
  const kinds = (['add', 'subtract', 'tax'] as const).filter((kind) => step[kind] !== undefined);
  if (kinds.length !== 1) {
    refuse(context, 'it says exactly one of `add`, `subtract` and `tax`', childOf(at, kinds[1] ?? 'name'));
  }
  if (otherLines.includes(step.name)) {
    refuse(context, `'${step.name}' is the name of another line of control totals`, childOf(at, 'name'));
  }
  if (step.tax && step.tax.from === step.tax.to) refuse(context, 'it changes nothing', childOf(at, 'tax', 'to'));
  if (!rule.compared.includes(step.field)) {
    refuse(context, `'${step.field}' is not compared`, childOf(at, 'field'));
  }
}

function refuse(context: CompileContext, reason: string, location: Location): void {
  find(context, 'invalid-adjustment', { reason }, location);
}

interface Pairs extends AdjustedRule {
  /** The counterpart that is judged. */
  readonly name: string;
  readonly counterpart: Fields;
}

async function compileSteps(
  context: CompileContext,
  written: readonly Adjustment[],
  pairs: Pairs,
  location: Location,
): Promise<readonly AdjustPlan[]> {
  const steps: AdjustPlan[] = [];
  for (const [index, step] of written.entries()) {
    const side = step.of === 'baseline' ? step.of : 'counterpart';
    if (side === 'counterpart' && step.of !== pairs.name) continue;
    const at = childOf(location, index);
    const delivered = pairs[side].fields.find(({ name }) => name === step.field)?.type;
    // with several counterparts, one may lack a field
    if (delivered === undefined) continue;
    const before = steps.findLast((one) => one.side === side && one.field === step.field)?.type ?? delivered;
    const plan = await compileStep(context, step, { ...pairs, side, delivered, before }, at);
    if (plan) steps.push(plan);
  }
  return steps;
}

interface StepOf extends Pairs {
  readonly side: AdjustPlan['side'];
  /** What the field is when it is delivered, and before this step. */
  readonly delivered: FieldType;
  readonly before: FieldType;
}

async function compileStep(
  context: CompileContext,
  step: Adjustment,
  of: StepOf,
  at: Location,
): Promise<AdjustPlan | null> {
  if (of.delivered.kind !== 'money' && of.delivered.kind !== 'decimal') {
    refuse(context, `'${step.field}' is ${typeInWords(of.delivered)}, not a decimal or money`, childOf(at, 'field'));
    return null;
  }
  const constants = of.constants;
  const counterparts = new Map([[of.name, of.counterpart]]);
  const { baseline, counterpart, lookups } = of;
  const scope = joinedScope({ baseline, counterpart, counterparts, lookups, constants });
  const when = step.when === undefined ? null : await compileWhen(context, step.when, scope, childOf(at, 'when'));
  const change = await compileChange(context, step, { ...of, scope }, at);
  if (!change || (step.when !== undefined && when === null)) return null;
  const { becomes, scale } = change;
  const precision = wholeDigits(of.delivered) + scale;
  if (precision > mostDigits) {
    const reason = `what is compared may have ${precision} digits, more than are exact: give the field a smaller precision, or what it is computed with a smaller scale`;
    refuse(context, reason, at);
    return null;
  }
  const type = { kind: 'decimal', precision, scale } as const;
  return { name: step.name, side: of.side, field: step.field, when, becomes, type };
}

async function compileWhen(
  context: CompileContext,
  text: string,
  scope: Scope,
  location: Location,
): Promise<Expression | null> {
  const truth = await compileTruth(context, { what: 'What decides on an adjustment', text, location, scope });
  return truth?.expression ?? null;
}

interface Change {
  readonly becomes: Expression;
  /** Digits after the point: of exactly so many. */
  readonly scale: number;
}

async function compileChange(
  context: CompileContext,
  step: Adjustment,
  of: StepOf & { readonly scope: Scope },
  at: Location,
): Promise<Change | null> {
  const value: Expression = { kind: 'column', namespace: adjustedNamespace, name: step.field };
  if (step.tax) {
    const rate = await compileAmount(context, 'The rate of a tax', step.tax.rate, of.scope, childOf(at, 'tax', 'rate'));
    return rate && taxed(value, rate, { ...of, from: step.tax.from });
  }
  const kind = step.add === undefined ? 'subtract' : 'add';
  const text = step[kind];
  if (text === undefined) return null;
  const amount = await compileAmount(context, 'An adjustment', text, of.scope, childOf(at, kind));
  if (!amount) return null;
  const becomes: Expression = {
    kind: 'binary',
    operator: kind === 'add' ? '+' : '-',
    left: value,
    right: amount.becomes,
  };
  return { becomes, scale: Math.max(digitsOf(of.before).scale, amount.scale) };
}

/** net = gross / (1 + rate), gross = net × (1 + rate). */
function taxed(
  value: Expression,
  rate: Change,
  { from, before, delivered }: Pick<StepOf, 'before' | 'delivered'> & { readonly from: 'gross' | 'net' },
): Change {
  const one: Expression = { kind: 'number', value: '1' };
  const factor: Expression = { kind: 'binary', operator: '+', left: one, right: rate.becomes };
  const leftScale = digitsOf(before).scale;
  if (from === 'net') {
    return { becomes: { kind: 'binary', operator: '*', left: value, right: factor }, scale: leftScale + rate.scale };
  }
  const scale = Math.max(leftScale, digitsOf(delivered).scale + quotientDigits);
  const becomes: Expression = {
    kind: 'divide',
    left: value,
    right: factor,
    leftScale,
    rightScale: rate.scale,
    precision: Math.min(mostDigits, wholeDigits(delivered) + scale),
    scale,
    rounding: 'half-even',
  };
  return { becomes, scale };
}

/** What is compared may be a hundred times what was delivered: what is larger is unknown. */
function wholeDigits(delivered: FieldType): number {
  const { precision, scale } = digitsOf(delivered);
  return precision - scale + 2;
}

async function compileAmount(
  context: CompileContext,
  what: string,
  text: string,
  scope: Scope,
  location: Location,
): Promise<Change | null> {
  const compiled = await compileExpression(context, text, location, scope);
  if ('diagnostic' in compiled) {
    context.findings.push(compiled.diagnostic);
    return null;
  }
  if (compiled.digits === null) {
    find(context, 'type-mismatch', { what, expected: 'a number', found: 'no number' }, location);
    return null;
  }
  return { becomes: compiled.expression, scale: compiled.digits.scale };
}

function digitsOf(type: FieldType): Digits {
  return 'scale' in type ? type : { precision: 19, scale: 0 };
}
