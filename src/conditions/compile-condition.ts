import { diagnostic } from '../base/diagnostic.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import type { Condition, ConditionOperator, FactType } from '../model/condition.js';
import type { Value } from '../model/types.js';
import { conditionOperators, operatorsFor } from './operators.js';
import type { ComparedValue } from './operators.js';
import { factTypeInWords, listedValues, readText } from './read-value.js';

/** A condition as the user wrote it, its shape already checked: one of all, any, not, or fact, operator and value. */
export interface RawCondition {
  readonly all?: readonly RawCondition[];
  readonly any?: readonly RawCondition[];
  readonly not?: RawCondition;
  readonly fact?: string;
  readonly operator?: string;
  readonly value?: unknown;
}

/** The text of the scalar at a place as the user wrote it, or null when no scalar stands there. */
export type SourceText = (location: Location) => string | null;

/** The checked condition, of the same shape as the raw one; null when there are findings. */
export interface CompiledCondition {
  readonly condition: Condition | null;
  readonly diagnostics: readonly Diagnostic[];
}

interface Context {
  readonly facts: ReadonlyMap<string, FactType>;
  readonly sourceText: SourceText;
  readonly findings: Diagnostic[];
}

/** The fact that a value is compared with. */
interface Subject {
  readonly fact: string;
  readonly type: FactType;
}

/**
 * Checks a condition against the facts that exist: every fact is known, every operator fits its fact, every value fits
 * the fact's type. Numbers are taken from their source text, never from the number that YAML made of it.
 *
 * @param location where the condition stands.
 * @throws Error when the shape is not that of a condition, or a number has no source text.
 */
export function compileCondition(
  raw: RawCondition,
  location: Location,
  facts: ReadonlyMap<string, FactType>,
  sourceText: SourceText,
): CompiledCondition {
  const context: Context = { facts, sourceText, findings: [] };
  const condition = compileNode(raw, location, context);
  return { condition: context.findings.length > 0 ? null : condition, diagnostics: context.findings };
}

function compileNode(raw: RawCondition, location: Location, context: Context): Condition | null {
  if (raw.all) {
    const all = compileList(raw.all, childOf(location, 'all'), context);
    return all && { all };
  }
  if (raw.any) {
    const any = compileList(raw.any, childOf(location, 'any'), context);
    return any && { any };
  }
  if (raw.not) {
    const not = compileNode(raw.not, childOf(location, 'not'), context);
    return not && { not };
  }
  return compileComparison(raw, location, context);
}

function compileList(list: readonly RawCondition[], location: Location, context: Context): readonly Condition[] | null {
  if (list.length === 0) {
    const expected = 'a list of at least one condition';
    context.findings.push(diagnostic('malformed-value', { value: '[]', expected }, location));
  }
  const compiled = list.map((raw, index) => compileNode(raw, childOf(location, index), context));
  return compiled.every((condition) => condition !== null) ? compiled : null;
}

function compileComparison(raw: RawCondition, location: Location, context: Context): Condition | null {
  const { fact, operator, value } = raw;
  if (fact === undefined || operator === undefined) throw new Error('Not the shape of a condition');
  const type = context.facts.get(fact);
  if (!type) {
    const known = [...context.facts.keys()];
    const suggestion = nearest(fact, known);
    context.findings.push(diagnostic('unknown-fact', { fact, known }, childOf(location, 'fact'), { suggestion }));
  }
  const known = compileOperator(operator, childOf(location, 'operator'), context);
  if (!type || !known) return null;
  const subject: Subject = { fact, type };
  if (!operatorsFor(type).includes(known)) {
    const parameters = { operator, fact, type: factTypeInWords(type) };
    context.findings.push(diagnostic('operator-does-not-fit', parameters, childOf(location, 'operator')));
    return null;
  }
  const compared = compileValue(subject, known, value, childOf(location, 'value'), context);
  return compared === null ? null : { fact, type, operator: known, value: compared };
}

function compileOperator(operator: string, location: Location, context: Context): ConditionOperator | null {
  const known = conditionOperators.find((name) => name === operator);
  if (known) return known;
  const suggestion = nearest(operator, conditionOperators);
  const parameters = { value: operator, known: conditionOperators };
  context.findings.push(diagnostic('unknown-value', parameters, location, { suggestion }));
  return null;
}

function compileValue(
  subject: Subject,
  operator: ConditionOperator,
  raw: unknown,
  location: Location,
  context: Context,
): ComparedValue {
  if (operator === 'isNull') {
    return typeof raw === 'boolean' ? raw : malformed(raw, location, context, 'true or false');
  }
  if (operator !== 'in' && operator !== 'notIn') return compileScalar(subject, raw, location, context);
  if (!Array.isArray(raw) || raw.length === 0) {
    return malformed(raw, location, context, `a list of values, each ${factTypeInWords(subject.type)}`);
  }
  const items = raw.map((item: unknown, index) => compileScalar(subject, item, childOf(location, index), context));
  return items.includes(null) ? null : items;
}

/** The canonical value, or null when it does not fit, which is then among the findings. */
function compileScalar(subject: Subject, raw: unknown, location: Location, context: Context): Value {
  const { type } = subject;
  if (raw === null) return misfit(subject, raw, location, context, factTypeInWords(type), 'isNull');
  if (typeof raw === 'boolean' && type.kind === 'boolean') return raw;
  const text = writtenText(type, raw, location, context);
  const value = text === null ? null : readText(type, text);
  if (value !== null) return value;
  const suggestion = typeof raw === 'string' ? nearest(raw, listedValues(type)) : undefined;
  const words = type.kind === 'list' ? `one of ${type.values.join(', ')}` : factTypeInWords(type);
  return misfit(subject, raw, location, context, words, suggestion);
}

/** The text to read a value from; null when the kind of YAML value cannot stand for the type. */
function writtenText(type: FactType, raw: unknown, location: Location, context: Context): string | null {
  if (typeof raw === 'string') return raw;
  const numeric = type.kind === 'integer' || type.kind === 'decimal' || type.kind === 'money';
  return isNumber(raw) && numeric ? numberText(location, context) : null;
}

function isNumber(raw: unknown): raw is number | bigint {
  return typeof raw === 'number' || typeof raw === 'bigint';
}

function numberText(location: Location, context: Context): string {
  const text = context.sourceText(location);
  if (text === null) throw new Error(`No source text for the number at ${location.path.join('.')}`);
  return text;
}

/** The value is not what the operator takes. */
function malformed(raw: unknown, location: Location, context: Context, expected: string): null {
  const value = rawInWords(raw, location, context);
  context.findings.push(diagnostic('malformed-value', { value, expected }, location));
  return null;
}

/** The value is not of the fact's type. */
function misfit(
  subject: Subject,
  raw: unknown,
  location: Location,
  context: Context,
  type: string,
  suggestion?: string,
): null {
  const parameters = { value: rawInWords(raw, location, context), fact: subject.fact, type };
  context.findings.push(diagnostic('value-does-not-fit', parameters, location, { suggestion }));
  return null;
}

function rawInWords(raw: unknown, location: Location, context: Context): string {
  if (isNumber(raw)) return numberText(location, context);
  return typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? 'null');
}
