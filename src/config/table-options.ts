/** A record of more bytes is damaged for ingest, too. */
export const longestRecord = 1024 * 1024;

/** How CSV files of a workspace are written; lines end in LF or CR LF, as the engine reads them, too. */
export const tableOptions = {
  record_delimiter: ['\r\n', '\n'],
  skip_empty_lines: true,
  max_record_size: longestRecord,
};
