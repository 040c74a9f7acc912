import { conditionInWords } from '../model/condition-in-words.js';
import type { Condition } from '../model/condition.js';
import { expressionInWords } from '../model/expression-in-words.js';
import type { Expression } from '../model/expression.js';
import { toleranceInWords } from '../model/tolerance-in-words.js';
import type { FieldTolerance } from '../model/tolerance.js';

/** Values of a plan that are read as a whole: what a person wrote as one text, by the key they stand under. */
const inWords: ReadonlyMap<string, (value: object) => string> = new Map([
  ...['where', 'expression', 'predicate', 'deleted', 'becomes'].map(
    (key) => [key, (value: object) => expressionInWords(value as Expression)] as const,
  ),
  ['condition', (value) => conditionInWords(value as Condition)],
  ['tolerance', (value) => toleranceInWords(value as FieldTolerance)],
]);

/** A value of a plan as it is shown: plain data, and in words what a person wrote as one text; null where there is none. */
export function shownValue(path: string, value: unknown): unknown {
  const words = inWords.get(keyOf(path));
  if (words === undefined || typeof value !== 'object' || value === null) return value ?? null;
  return words(value);
}

/** Whether a value of a plan is one text to a person, so that nothing in it is looked at on its own. */
export function isShownWhole(path: string): boolean {
  return inWords.has(keyOf(path));
}

/** Under `when` a schedule has its times, and all else an expression. */
function keyOf(path: string): string {
  const key = path.slice(path.lastIndexOf('.') + 1);
  return key === 'when' && !path.endsWith('schedule.when') ? 'expression' : key;
}
