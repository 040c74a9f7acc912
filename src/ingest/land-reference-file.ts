import { createReadStream } from 'node:fs';
import path from 'node:path';
import { operationalError, systemCodeOf } from '../base/errors.js';
import { plainCsv } from '../model/parse-plan.js';
import type { ReferenceSource } from '../model/reference-plan.js';
import { stageBytes } from './stage-payload.js';
import type { StageTools } from './stage-payload.js';

type FileSource = Extract<ReferenceSource, { kind: 'file' }>;

/**
 * Keeps the file of a reference in the archive, so that what a batch looked up can be read again, and gives it as a
 * relation of `_c0`, `_c1` … as text, with `_record` where rows are to be numbered. It must be the file that was validated,
 * to the byte.
 *
 * @throws OperationalError `reference-changed`, and those of the archive.
 */
export async function landReferenceFile(
  tools: StageTools & { readonly workspace: string },
  name: string,
  source: FileSource,
  rows: 'plain' | 'numbered' = 'plain',
): Promise<string> {
  const changed = (cause?: unknown): Error => {
    return operationalError('reference-changed', { reference: name, path: source.path }, { cause });
  };
  const scanner = tools.format.createScanner(plainCsv, []);
  const bytes = createReadStream(path.join(tools.workspace, source.path)) as AsyncIterable<Buffer>;
  const object = await tools.archive
    .put('raw', bytes, (chunk) => scanner.push(chunk))
    .catch((error: unknown) => {
      throw ['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR'].includes(systemCodeOf(error) ?? '') ? changed(error) : error;
    });
  if (object.sha256 !== source.sha256) throw changed();
  const scan = scanner.finish();
  const bytesOfFile = { ...object, scan, parse: plainCsv, isNumbered: rows === 'numbered' };
  const staged = await stageBytes(tools, bytesOfFile, `reference-${name}.csv`, (record) => {
    throw new Error(`Row ${record.record} of ${source.path} was valid, and cannot be read`);
  });
  if (staged.scanned === source.rows) return staged.relation;
  throw new Error(`${source.path} had ${source.rows} rows when it was validated, and has ${staged.scanned}`);
}
