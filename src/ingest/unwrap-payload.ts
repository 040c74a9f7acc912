import { writeFile } from 'node:fs/promises';
import type { Archive } from '../archive/index.js';
import { operationalError, systemCodeOf } from '../base/errors.js';
import type { ParsePlan } from '../model/parse-plan.js';
import type { Format, Wrapping } from '../plugin/format.js';

interface WrappedPayload {
  readonly sha256: string;
  readonly parse: ParsePlan;
  readonly wrapped: Wrapping;
  /** Where the copy is written. */
  readonly copy: string;
}

/**
 * Copies the records of a clean payload, without what stands around them, for the engine to read.
 *
 * @throws OperationalError `disk-full`, and those of the archive.
 */
export async function unwrapPayload(
  { archive, format }: { readonly archive: Archive; readonly format: Format },
  { sha256, parse, wrapped, copy }: WrappedPayload,
): Promise<void> {
  const records = format.unwrap?.(archive.read('raw', sha256), parse, wrapped);
  if (!records) throw new Error(`Format ${format.name} finds records wrapped, and cannot unwrap them`);
  try {
    await writeFile(copy, records);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOSPC') throw operationalError('disk-full', { path: copy }, { cause: error });
    throw error;
  }
}
