import { textDecoder } from '@duckdb/node-api/lib/vectors/dataAccessors.js';

const exact = new TextDecoder('utf-8', { ignoreBOM: true });

/** The driver's decoder takes U+FEFF at the beginning of a value for the byte order mark of a file, and drops it. */
export function readTextsExactly(): void {
  textDecoder.decode = (bytes?: Uint8Array): string => exact.decode(bytes);
}
