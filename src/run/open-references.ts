import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Archive } from '../archive/index.js';
import { OperationalError, operationalError } from '../base/errors.js';
import type { Plan } from '../model/plan.js';
import type { Tools } from './tools.js';

/**
 * A directory with the files of references as they were, out of the archive; out of the workspace those never used before.
 *
 * @throws OperationalError `reference-changed`, and those of the archive.
 */
export async function openReferences(
  { archive, workspace }: Pick<Tools, 'archive' | 'workspace'>,
  { references }: Pick<Plan, 'references'>,
  names: readonly string[],
  directory: string,
): Promise<string> {
  const root = path.join(directory, 'workspace');
  for (const name of new Set(names)) {
    const source = references[name]?.source;
    if (source?.kind !== 'file') continue;
    const target = path.join(root, source.path);
    await mkdir(path.dirname(target), { recursive: true });
    const written = path.join(workspace, source.path);
    await copyFile(await openReference(archive, name, { ...source, written }), target);
  }
  return root;
}

/** A reference that was never used is not in the archive: it is where it was written. */
async function openReference(
  archive: Archive,
  reference: string,
  { path: name, sha256, written }: { readonly path: string; readonly sha256: string; readonly written: string },
): Promise<string> {
  try {
    return await archive.open('raw', sha256);
  } catch (error) {
    if (!(error instanceof OperationalError) || error.code !== 'archive-failed') throw error;
    try {
      const copy = await archive.temporaryPath('raw');
      await copyFile(written, copy);
      return (await archive.adopt('raw', copy)).path;
    } catch (cause) {
      throw operationalError('reference-changed', { reference, path: name }, { cause });
    }
  }
}
