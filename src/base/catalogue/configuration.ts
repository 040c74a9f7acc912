import { define } from './define.js';

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/** What can be wrong with what the user wrote: found by `validate`, each with a location. */
export const configurationProblems = {
  // reading
  'workspace-not-found': define<{ directory: string }>(
    'user',
    ({ directory }) => `No tieout.yaml was found in ${directory} or above it`,
    () => 'Run the command inside a workspace, or name one with --workspace.',
  ),
  'unreadable-file': define<{ reason: string }>(
    'user',
    ({ reason }) => `This file cannot be read: ${reason}`,
    () => 'Check that it is a regular file, that you may read it, and that it is UTF-8 text.',
  ),
  'yaml-syntax': define<{ reason: string }>(
    'user',
    ({ reason }) => `This is not valid YAML: ${reason}`,
    () => 'Correct the syntax; the rest of the workspace is still checked.',
  ),
  'unknown-document': define<{ known: readonly string[] }>(
    'user',
    ({ known }) => `This document is none of ${quoted(known)}`,
    () => 'Begin it with `tieout: 1` and the key that names what it is, such as `entity: sales-line`.',
  ),
  'misplaced-document': define<{ kind: string; folder: string }>(
    'user',
    ({ kind, folder }) => `A document of kind '${kind}' belongs in ${folder}`,
    ({ folder }) => `Move it to ${folder}.`,
  ),
  'empty-document': define(
    'user',
    () => 'This document is empty',
    () => 'Write something in it, or delete it.',
  ),
  'not-supported': define<{ what: string }>(
    'user',
    ({ what }) => `This version cannot run ${what}`,
    () => 'Take it away, or use a version that can.',
  ),
  // shape
  'unknown-key': define<{ key: string; known: readonly string[] }>(
    'user',
    ({ key }) => `'${key}' is not a key that is known here`,
    ({ known }) => `Known here: ${known.join(', ')}.`,
  ),
  'missing-key': define<{ key: string }>(
    'user',
    ({ key }) => `The key '${key}' is required here`,
    ({ key }) => `Add '${key}'.`,
  ),
  'wrong-type': define<{ expected: string; found: string }>(
    'user',
    ({ expected, found }) => `Expected ${expected}, found ${found}`,
    ({ expected, found }) =>
      expected === 'a string' && (found === 'a number' || found === 'a boolean')
        ? 'Put it in quotes: a code is a string and must be quoted.'
        : `Write ${expected}.`,
  ),
  'unknown-value': define<{ value: string; known: readonly string[] }>(
    'user',
    ({ value }) => `'${value}' is not one of the values known here`,
    ({ known }) => `Known here: ${known.join(', ')}.`,
  ),
  'malformed-value': define<{ value: string; expected: string }>(
    'user',
    ({ value, expected }) => `'${value}' is not ${expected}`,
    ({ expected }) => `Write ${expected}.`,
  ),
  // references between documents
  'duplicate-name': define<{ kind: string; name: string }>(
    'user',
    ({ kind, name }) => `The ${kind} '${name}' is defined more than once`,
    () => 'Rename one of them, or delete it.',
  ),
  'unknown-reference': define<{ kind: string; name: string; known: readonly string[] }>(
    'user',
    ({ kind, name }) => `There is no ${kind} named '${name}'`,
    ({ kind, known }) =>
      known.length > 0 ? `Known: ${known.slice(0, 12).join(', ')}.` : `No ${kind} is defined here yet: define one.`,
  ),
  // meaning
  'nullable-key': define<{ field: string; entity: string }>(
    'user',
    ({ field, entity }) => `'${field}' may be null in entity '${entity}', so records cannot be told apart by it`,
    () => 'Make the field required, give it a default, or choose another key.',
  ),
  'unmapped-field': define<{ field: string; feed: string }>(
    'user',
    ({ field, feed }) => `'${field}' is needed, and feed '${feed}' does not map it`,
    ({ field }) => `Map '${field}', or give it a default in the entity.`,
  ),
  'type-mismatch': define<{ what: string; expected: string; found: string }>(
    'user',
    ({ what, expected, found }) => `${what} must be ${expected}, not ${found}`,
    ({ expected }) => `Change it to ${expected}, or change what it is used with.`,
  ),
  'incompatible-sides': define<{ field: string; baseline: string; counterpart: string }>(
    'user',
    ({ field, baseline, counterpart }) =>
      `'${field}' is ${baseline} in the baseline and ${counterpart} in the counterpart, which cannot be compared`,
    () => 'Give the field one type in both entities.',
  ),
  'invalid-tolerance': define<{ reason: string }>(
    'user',
    ({ reason }) => `This tolerance cannot be used: ${reason}`,
    () => 'Write an amount with its currency (0.05 USD), a percentage (0.5%) or a duration (15m) that fits the field.',
  ),
  'missing-currency': define<{ field: string }>(
    'user',
    ({ field }) => `The money field '${field}' needs a currency field of type currency`,
    () => 'Name a field of this entity whose type is currency.',
  ),
  'missing-reason': define<{ what: string }>(
    'user',
    ({ what }) => `${what} must say why`,
    () => 'Add `because:` with the reason, so that the next reader knows.',
  ),
  'unused-mapping': define<{ field: string; entity: string }>(
    'user',
    ({ field, entity }) => `'${field}' is not a field of entity '${entity}'`,
    () => 'Correct the name, or add the field to the entity.',
  ),
  'invalid-option': define<{ plugin: string; reason: string }>(
    'user',
    ({ plugin, reason }) => `The options of '${plugin}' are not usable: ${reason}`,
    ({ plugin }) => `See the options of '${plugin}' in the reference.`,
  ),
  'outside-workspace': define<{ path: string }>(
    'user',
    ({ path }) => `'${path}' leads out of the workspace`,
    () => 'Use a path inside the workspace, without `..` and not beginning with `/`.',
  ),
  // conditions
  'unknown-fact': define<{ fact: string; known: readonly string[] }>(
    'user',
    ({ fact }) => `There is no fact named '${fact}'`,
    ({ known }) => `Known here: ${known.slice(0, 12).join(', ')}.`,
  ),
  'operator-does-not-fit': define<{ operator: string; fact: string; type: string }>(
    'user',
    ({ operator, fact, type }) => `The operator '${operator}' cannot be used with '${fact}', which is ${type}`,
    () => 'Use an operator for that type.',
  ),
  'value-does-not-fit': define<{ value: string; fact: string; type: string }>(
    'user',
    ({ value, fact, type }) => `'${value}' can never be compared with '${fact}', which is ${type}`,
    ({ type }) => `Write a value that is ${type}.`,
  ),
  // expressions
  'expression-syntax': define<{ reason: string }>(
    'user',
    ({ reason }) => `This expression cannot be read: ${reason}`,
    () => 'Write one scalar SQL expression.',
  ),
  'expression-not-allowed': define<{ construct: string }>(
    'user',
    ({ construct }) => `${construct} cannot be used in an expression`,
    () => 'Use fields, literals, operators, CASE and the functions listed in the reference.',
  ),
  'unknown-function': define<{ name: string; known: readonly string[] }>(
    'user',
    ({ name }) => `The function '${name}' is not one that expressions may use`,
    ({ known }) => `Allowed: ${known.join(', ')}.`,
  ),
  'unknown-field': define<{ name: string; entity?: string; known: readonly string[] }>(
    'user',
    ({ name, entity }) =>
      entity === undefined ? `There is no '${name}' here` : `Entity '${entity}' has no field '${name}'`,
    ({ known }) => `Known here: ${known.slice(0, 20).join(', ')}.`,
  ),
  'expression-type': define<{ reason: string }>(
    'user',
    ({ reason }) => `The types of this expression do not fit: ${reason}`,
    () => 'Types come from the map and are never cast silently; compare like with like.',
  ),
  'expression-too-large': define<{ limit: string }>(
    'user',
    ({ limit }) => `This expression is larger than ${limit}`,
    () => 'Split it over several fields.',
  ),
};
