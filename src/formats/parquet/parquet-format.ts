import type { ParquetPlan, TableFormat } from '../../plugin/format.js';
import { readRow, writeRow } from './record-text.js';
import { createParquetScanner } from './scan-parquet.js';

/** Apache Parquet: the footer is read here, the engine reads the rows. */
export const parquetFormat: TableFormat<ParquetPlan> = {
  name: 'parquet',
  isTable: true,
  createScanner: () => createParquetScanner(),
  writeText: writeRow,
  readText: readRow,
};
