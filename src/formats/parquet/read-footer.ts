import type { RowGroup } from '../../plugin/format.js';
import { CompactError, CompactReader, compactType } from './compact-reader.js';

/** One element of a schema as it is written: a column, or a group of those that follow. */
export interface SchemaElement {
  readonly name: string;
  /** The physical type by its number; null for a group. */
  readonly type: number | null;
  readonly isRepeated: boolean;
  readonly children: number;
  /** The older way to say what the values mean, and the newer one, by their numbers. */
  readonly convertedType: number | null;
  readonly logicalType: LogicalType | null;
  readonly precision: number;
}

interface LogicalType {
  readonly kind: number;
  /** Of a time: whether it is one in UTC, or on the wall. */
  readonly isInstant: boolean;
  /** Of a decimal, where it is said here. */
  readonly precision: number;
}

/** What a footer says of its file. */
export interface Footer {
  /** Depth first; the first is the root. */
  readonly schema: readonly SchemaElement[];
  readonly rows: number;
  readonly groups: readonly RowGroup[];
}

/**
 * Reads the `FileMetaData` of a Parquet file (parquet.thrift of Apache Parquet), as far as it is needed here.
 *
 * @throws CompactError where it is damaged, or says what cannot be.
 */
export function readFooter(bytes: Buffer): Footer {
  const reader = new CompactReader(bytes);
  const schema: SchemaElement[] = [];
  const groups: RowGroup[] = [];
  let rows = -1;
  reader.struct((id) => {
    if (id === 2) reader.structs(() => void schema.push(readElement(reader)));
    else if (id === 3) rows = reader.integer();
    else if (id === 4) reader.structs(() => void groups.push(readGroup(reader)));
    else if (id === 8) throw new CompactError('it is encrypted');
    else return false;
    return true;
  });
  if (schema.length === 0) throw new CompactError('it says nothing of columns');
  const inGroups = groups.reduce((sum, group) => sum + group.rows, 0);
  if (rows !== inGroups) throw new CompactError(`it says that there are ${rows} rows, and ${inGroups} in its groups`);
  return { schema, rows, groups };
}

const repeated = 2;

function readElement(reader: CompactReader): SchemaElement {
  const numbers = new Map<number, number>();
  let name = '';
  let logicalType: LogicalType | null = null;
  reader.struct((id, type) => {
    if (id === 4) name = reader.text();
    else if (id === 10) logicalType = readLogicalType(reader);
    else if (type === compactType.i32) numbers.set(id, reader.integer());
    else return false;
    return true;
  });
  return {
    name,
    type: numbers.get(1) ?? null,
    isRepeated: numbers.get(3) === repeated,
    children: numbers.get(5) ?? 0,
    convertedType: numbers.get(6) ?? null,
    logicalType,
    precision: Math.max(numbers.get(8) ?? 0, (logicalType as LogicalType | null)?.precision ?? 0),
  };
}

/** A union: the one field that is there says which. */
function readLogicalType(reader: CompactReader): LogicalType {
  let kind = 0;
  let isInstant = false;
  let precision = 0;
  reader.struct((id) => {
    kind = id;
    reader.struct((field, type) => {
      isInstant ||= field === 1 && type === compactType.true;
      if (field !== 2 || type !== compactType.i32) return false;
      precision = reader.integer();
      return true;
    });
    return true;
  });
  return { kind, isInstant, precision };
}

function readGroup(reader: CompactReader): RowGroup {
  let rows = -1;
  let byteOffset = 0;
  reader.struct((id) => {
    if (id === 3) rows = reader.integer();
    else if (id === 1) {
      reader.structs((index) => {
        const offset = readChunkOffset(reader);
        if (index === 0) byteOffset = offset;
      });
    } else return false;
    return true;
  });
  if (rows < 0 || byteOffset < 0) throw new CompactError('a group of rows is nowhere');
  return { rows, byteOffset };
}

/** Where the first page of a column is: that of its dictionary, if it has one. */
function readChunkOffset(reader: CompactReader): number {
  let data = 0;
  let dictionary = 0;
  reader.struct((id) => {
    if (id === 1) throw new CompactError('its columns are in other files');
    if (id === 8) throw new CompactError('it is encrypted');
    if (id !== 3) return false;
    reader.struct((field) => {
      if (field === 9) data = reader.integer();
      else if (field === 11) dictionary = reader.integer();
      else return false;
      return true;
    });
    return true;
  });
  return dictionary > 0 && dictionary < data ? dictionary : data;
}
