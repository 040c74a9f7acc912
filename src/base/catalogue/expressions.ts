import { define } from './define.js';

/** What can be wrong with an expression of a map or a filter. */
export const expressionProblems = {
  'expression-syntax': define<{ reason: string }>(
    'user',
    ({ reason }) => `This expression cannot be read: ${reason}`,
    () => 'Write one scalar SQL expression.',
    'An expression becomes part of the statement that runs over every record, so it must be understood ' +
      'completely before.',
  ),
  'expression-not-allowed': define<{ construct: string }>(
    'user',
    ({ construct }) => `${construct} cannot be used in an expression`,
    () => 'Use fields, literals, operators, CASE and the functions listed in the reference.',
    'Expressions compute one value from one record, exactly and in the same way on every machine. What reads ' +
      'other data, depends on the clock or rounds through a floating point number is left out.',
  ),
  'unknown-function': define<{ name: string; known: readonly string[] }>(
    'user',
    ({ name }) => `The function '${name}' is not one that expressions may use`,
    ({ known }) => `Allowed: ${known.join(', ')}.`,
    'Only functions whose results are exact and always the same may be used; the list is closed so that a run ' +
      'can be repeated years later.',
  ),
  'unknown-field': define<{ name: string; entity?: string; known: readonly string[] }>(
    'user',
    ({ name, entity }) =>
      entity === undefined ? `There is no '${name}' here` : `Entity '${entity}' has no field '${name}'`,
    ({ known }) => `Known here: ${known.slice(0, 20).join(', ')}.`,
    'A name that leads nowhere would be null for every record, and a comparison with null is never true.',
  ),
  'interpolation-in-expression': define<{ written: string; instead: string | null }>(
    'user',
    ({ written }) => `An expression takes no '${written}'`,
    ({ instead }) =>
      instead === null
        ? 'Give the value to the rule or template as a parameter and write its name, such as param.rate.'
        : `Write ${instead}, without quotes around it: it is a value like any other.`,
    'An expression takes parameters as typed values, by name. A text that is put into it could change what it ' +
      'means, and a value with a quote in it would break it; secrets can be named in no expression.',
  ),
  'invalid-pattern': define<{ reason: string }>(
    'user',
    ({ reason }) => `This regular expression cannot be used: ${reason}`,
    () => 'Write it in the syntax of RE2, without backreferences and lookaround.',
    'A pattern runs over every record. RE2 takes time in proportion to the text, whatever the pattern is; what ' +
      'it cannot do so is refused before anything runs.',
  ),
  'expression-type': define<{ reason: string }>(
    'user',
    ({ reason }) => `The types of this expression do not fit: ${reason}`,
    () => 'Types come from the map and are never cast silently; compare like with like.',
    'Values of different types are not compared or combined silently, because the result depends on how they ' +
      'happen to be printed.',
  ),
  'expression-too-large': define<{ limit: string }>(
    'user',
    ({ limit }) => `This expression is larger than ${limit}`,
    () => 'Split it over several fields.',
    'An expression runs for every record and is read by people. The limit keeps both the engine and the ' +
      'reviewer able to follow it.',
  ),
} satisfies Readonly<Record<string, { readonly why: string }>>;
