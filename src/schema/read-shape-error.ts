import { diagnostic } from '../base/diagnostic.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import { languageVersion } from './language-version.js';
import type { ShapeError, ShapeFinding } from './shape-error.js';
import { kindInWords, scalarInWords, sizeInWords, typesInWords } from './shape-words.js';

/** Where an error is, and the value there. */
interface Place {
  readonly location: Location;
  readonly value: unknown;
}

/** Words one error; null for errors that only say that others exist. */
export function readShapeError(error: ShapeError, document: unknown, root: Location): ShapeFinding | null {
  if (error.keyword === 'if' || error.keyword === 'propertyNames') return null;
  const place = findPlace(error.instancePath, document, root);
  if (error.propertyName !== undefined) return readKeyError(error, error.propertyName, place);
  const read = readers[error.keyword] ?? readMalformedValue;
  return read(error, place);
}

const readers: Readonly<Record<string, (error: ShapeError, place: Place) => ShapeFinding>> = {
  additionalProperties: (error, place) => {
    return unknownKey(String(error.params['additionalProperty']), formKeysOf(error), place, 1);
  },
  required: readMissingKey,
  type: readWrongType,
  enum: readUnknownValue,
  const: readUnknownValue,
  minItems: readWrongSize,
  maxItems: readWrongSize,
  minProperties: readWrongSize,
  maxProperties: readWrongSize,
  uniqueItems: readRepeatedItem,
};

/** Follows a JSON pointer into the document. */
function findPlace(pointer: string, document: unknown, root: Location): Place {
  let value = document;
  const path = pointer
    .split('/')
    .slice(1)
    .map((escaped) => {
      const step = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
      const key = Array.isArray(value) ? Number(step) : step;
      value = (value as Record<string | number, unknown>)[key];
      return key;
    });
  return { location: childOf(root, ...path), value };
}

function about(finding: Diagnostic, rank: number): ShapeFinding {
  return { diagnostic: finding, rank, object: null, missingKey: null, formKeys: [] };
}

function formKeysOf(error: ShapeError): readonly string[] {
  return Object.keys(error.parentSchema.properties ?? {});
}

function readKeyError(error: ShapeError, key: string, place: Place): ShapeFinding {
  if (error.keyword === 'enum') return unknownKey(key, (error.parentSchema.enum ?? []).map(String), place, 0);
  return about(malformedValue(error, key, keyOf(childOf(place.location, key))), 2);
}

function unknownKey(key: string, known: readonly string[], { location, value }: Place, rank: number): ShapeFinding {
  const object = value as object;
  const free = known.filter((name) => !Object.hasOwn(object, name));
  const suggestion = nearest(key, free);
  const finding = diagnostic('unknown-key', { key, known }, keyOf(childOf(location, key)), { suggestion });
  return { ...about(finding, rank), object };
}

/** A block of keys has no good place of its own: the key that it stands behind has. */
function readMissingKey(error: ShapeError, { location, value }: Place): ShapeFinding {
  const key = String(error.params['missingProperty']);
  const at = typeof location.path.at(-1) === 'string' ? keyOf(location) : location;
  const finding =
    key === 'tieout'
      ? diagnostic('missing-version', { version: languageVersion }, at)
      : diagnostic('missing-key', { key }, at);
  return { ...about(finding, 3), object: value as object, missingKey: key, formKeys: formKeysOf(error) };
}

function readWrongType(error: ShapeError, { location, value }: Place): ShapeFinding {
  const types = error.params['type'];
  return wrongType(typesInWords(types, value), kindInWords(types, value), location);
}

function readWrongSize(error: ShapeError, { location, value }: Place): ShapeFinding {
  return wrongType(error.parentSchema['x-expected'] ?? expectedSize(error), sizeInWords(value), location);
}

function readMalformedValue(error: ShapeError, { location, value }: Place): ShapeFinding {
  return about(malformedValue(error, scalarInWords(value), location), 2);
}

function wrongType(expected: string, found: string, location: Location): ShapeFinding {
  return about(diagnostic('wrong-type', { expected, found }, location), 0);
}

function readUnknownValue(error: ShapeError, { location, value }: Place): ShapeFinding {
  const known = (error.keyword === 'const' ? [error.params['allowedValue']] : (error.parentSchema.enum ?? [])).map(
    String,
  );
  const text = scalarInWords(value);
  const extra = { suggestion: nearest(text, known) };
  return about(diagnostic('unknown-value', { value: text, known }, location, extra), 1);
}

/** How many items or keys a schema wants. */
function expectedSize({ keyword, params, parentSchema }: ShapeError): string {
  const isMap = keyword.endsWith('Properties');
  const lower = isMap ? parentSchema.minProperties : parentSchema.minItems;
  const upper = isMap ? parentSchema.maxProperties : parentSchema.maxItems;
  const bound = lower === upper ? 'exactly' : keyword.startsWith('min') ? 'at least' : 'at most';
  const limit = Number(params['limit']);
  return `a ${isMap ? 'mapping' : 'list'} of ${bound} ${limit} ${isMap ? 'key' : 'item'}${limit === 1 ? '' : 's'}`;
}

function readRepeatedItem(error: ShapeError, { location, value }: Place): ShapeFinding {
  const index = Math.max(Number(error.params['i']), Number(error.params['j']));
  const item = scalarInWords((value as readonly unknown[])[index]);
  return wrongType('each item once', `'${item}' again`, childOf(location, index));
}

function malformedValue(error: ShapeError, value: string, location: Location): Diagnostic {
  const schema = error.keyword === 'not' ? error.parentSchema.not : error.parentSchema;
  const expected = schema?.['x-expected'];
  if (expected === undefined)
    throw new Error(`The schema of '${error.instancePath}' has no words for ${error.keyword}`);
  if (!schema?.['x-masked']) return diagnostic('malformed-value', { value, expected }, location);
  return diagnostic('malformed-value', { value: '•••', expected }, location, { masked: true });
}
