import type { TableColumn, TableValue } from '../../plugin/format.js';
import { CompactError } from './compact-reader.js';
import type { ParquetLimits } from './limits.js';
import type { SchemaElement } from './read-footer.js';

type Held = Pick<TableColumn, 'value' | 'holds'>;

/**
 * The columns of a schema. Those in groups are columns too, called `group.column`; a list or a map is one column, whose
 * values have no text.
 *
 * @throws CompactError when the schema is no tree, or is beyond a limit.
 */
export function readColumns(schema: readonly SchemaElement[], limits: ParquetLimits): readonly TableColumn[] {
  const tree = new SchemaTree(schema, limits);
  tree.readChildren(tree.next(), [], []);
  tree.finish();
  if (tree.columns.length === 0) throw new CompactError('it has no columns');
  return tree.columns;
}

class SchemaTree {
  readonly columns: TableColumn[] = [];
  readonly #schema: readonly SchemaElement[];
  readonly #limits: ParquetLimits;
  #position = 0;

  constructor(schema: readonly SchemaElement[], limits: ParquetLimits) {
    this.#schema = schema;
    this.#limits = limits;
  }

  next(): SchemaElement {
    const element = this.#schema[this.#position];
    if (!element) throw new CompactError('its schema lacks columns');
    this.#position += 1;
    return element;
  }

  finish(): void {
    if (this.#position < this.#schema.length) throw new CompactError('its schema has columns outside of it');
  }

  readChildren({ children }: SchemaElement, names: readonly string[], place: readonly number[]): void {
    if (place.length > this.#limits.depth) throw new CompactError(`groups are more than ${this.#limits.depth} deep`);
    for (let index = 1; index <= children; index++) {
      const element = this.next();
      this.#read(element, [...names, element.name], [...place, index]);
    }
  }

  #read(element: SchemaElement, names: readonly string[], place: readonly number[]): void {
    const held = heldBy(element);
    if (held === null) return this.readChildren(element, names, place);
    this.columns.push({ name: names.join('.'), place, ...held });
    if (this.columns.length > this.#limits.columns) {
      throw new CompactError(`it has more than ${this.#limits.columns} columns`);
    }
    this.#pass(element, place.length);
  }

  #pass({ children }: SchemaElement, depth: number): void {
    if (depth > this.#limits.depth * 2) throw new CompactError('its schema is too deep');
    for (let index = 0; index < children; index++) this.#pass(this.next(), depth + 1);
  }
}

/** The numbers of parquet.thrift. */
const physical = { boolean: 0, int32: 1, int64: 2, int96: 3, float: 4, double: 5, bytes: 6, fixed: 7 };
const logical = {
  text: 1,
  map: 2,
  list: 3,
  enum: 4,
  decimal: 5,
  date: 6,
  time: 7,
  instant: 8,
  json: 12,
  uuid: 14,
  half: 15,
};
const converted = {
  text: 0,
  map: 1,
  entries: 2,
  list: 3,
  enum: 4,
  decimal: 5,
  date: 6,
  timeMillis: 7,
  timeMicros: 8,
  instantMillis: 9,
  instantMicros: 10,
  json: 19,
  interval: 21,
};

const unreadable = (holds: string): Held => ({ value: null, holds });
const readable = (value: TableValue): Held => ({ value, holds: `of type ${value}` });

/** What a column holds; null for a group of columns. */
function heldBy(element: SchemaElement): Held | null {
  const { type } = element;
  const kind = element.logicalType?.kind;
  if (isMap(element)) return unreadable('a map');
  if (isList(element)) return unreadable('a list');
  if (type !== null) return byLogicalType(element) ?? byConvertedType(element) ?? byPhysicalType(type);
  if (kind !== undefined || element.children === 0) return unreadable('a structure of another kind');
  return null;
}

function isMap({ logicalType, convertedType }: SchemaElement): boolean {
  return logicalType?.kind === logical.map || convertedType === converted.map || convertedType === converted.entries;
}

function isList({ isRepeated, logicalType, convertedType }: SchemaElement): boolean {
  return isRepeated || logicalType?.kind === logical.list || convertedType === converted.list;
}

function byLogicalType({ type, logicalType, precision }: SchemaElement): Held | null {
  if (logicalType === null) return null;
  switch (logicalType.kind) {
    case logical.text:
    case logical.enum:
    case logical.json:
      return readable('text');
    case logical.decimal:
      return decimal(precision);
    case logical.date:
      return readable('date');
    case logical.time:
      return readable('time');
    case logical.instant:
      return readable(logicalType.isInstant ? 'instant' : 'wall-time');
    case logical.uuid:
      return readable('uuid');
    case logical.half:
      return readable('binary');
    default:
      return type === physical.int32 || type === physical.int64 ? null : unreadable('of a type that is not known');
  }
}

function byConvertedType({ convertedType, precision }: SchemaElement): Held | null {
  switch (convertedType ?? -1) {
    case converted.text:
    case converted.enum:
    case converted.json:
      return readable('text');
    case converted.decimal:
      return decimal(precision);
    case converted.date:
      return readable('date');
    case converted.timeMillis:
    case converted.timeMicros:
      return readable('time');
    // By this older way to say it, a time is always one in UTC.
    case converted.instantMillis:
    case converted.instantMicros:
      return readable('instant');
    case converted.interval:
      return unreadable('an interval');
    default:
      return null;
  }
}

function byPhysicalType(type: number): Held {
  switch (type) {
    case physical.boolean:
      return readable('boolean');
    case physical.int32:
    case physical.int64:
      return readable('integer');
    case physical.float:
    case physical.double:
      return readable('binary');
    case physical.int96:
      return readable('wall-time');
    default:
      return unreadable('bytes that are not said to be text');
  }
}

/** The engine makes floating point numbers of longer ones. */
function decimal(precision: number): Held {
  return precision > 38 ? unreadable('a decimal of more than 38 digits') : readable('decimal');
}
