import { readdirSync, readFileSync } from 'node:fs';
import { basename, relative, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { operationalError } from '../base/errors.js';
import { documentSchemas } from '../schema/schema-text.js';
import { workspaceFile } from './find-workspace.js';
import { workspaceNameOf } from './workspace-name.js';
import { findTaken, writeNewFiles } from './write-files.js';
import type { TextFiles } from './write-files.js';

/** What was written for a new workspace. */
export interface NewWorkspace {
  readonly name: string;
  /** Relative to its directory, with forward slashes; sorted. */
  readonly files: readonly string[];
}

/** The business date of the data that a new workspace holds, `YYYY-MM-DD`. */
export const starterDate = '2026-11-01';

const starter = fileURLToPath(new URL('../../starter/', import.meta.url));
/** What the workspace in `starter/` is called; whoever begins one names it after its directory. */
const starterName = 'corner-shop';

/**
 * Writes a small workspace that validates, plans and runs as it is. Nothing that exists is touched; a directory that does
 * not exist is made.
 *
 * @param directory absolute
 * @throws OperationalError `files-in-the-way`, `file-not-writable`.
 */
export async function createWorkspace(directory: string): Promise<NewWorkspace> {
  const name = workspaceNameOf(basename(directory));
  const files = starterFiles(name);
  const taken = await findTaken(directory, files.keys());
  if (taken.length > 0) throw operationalError('files-in-the-way', { directory, files: taken.toSorted() });
  await writeNewFiles(directory, files);
  return { name, files: [...files.keys()].sort() };
}

/** Every file of a new workspace; `tieout.yaml` is the last, so that what is half-written is no workspace yet. */
function starterFiles(name: string): TextFiles {
  const files = new Map<string, string>();
  for (const entry of readdirSync(starter, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'utf8').replaceAll(starterName, name);
    files.set(targetOf(relative(starter, path).replaceAll(sep, '/')), text);
  }
  for (const [file, text] of documentSchemas()) files.set(`schemas/${file}`, text);
  const begin = files.get(workspaceFile) ?? '';
  files.delete(workspaceFile);
  return files.set(workspaceFile, begin);
}

/** A file that is called .gitignore is left out of packages by npm. */
function targetOf(path: string): string {
  return path === 'gitignore' ? '.gitignore' : path;
}
