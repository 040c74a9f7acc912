import { access } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { systemCodeOf } from '../base/errors.js';

export const workspaceFile = 'tieout.yaml';

/** Where the documents of a workspace stand, beside `tieout.yaml`: what others than its operator may edit. */
export const workspaceFolders = ['entities', 'systems', 'rules', 'reference'];

/**
 * The nearest directory, from this one upward, that holds a `tieout.yaml`; null when there is none. One that lies in the
 * folders of a workspace above is no workspace of its own: who may add a system could else write an operator's file.
 */
export async function findWorkspace(directory: string): Promise<string | null> {
  const nearest = await findUpward(directory);
  if (nearest === null || nearest === dirname(nearest)) return nearest;
  const above = await findWorkspace(dirname(nearest));
  if (above === null) return nearest;
  const [folder = ''] = relative(above, nearest).split(sep);
  return workspaceFolders.includes(folder) ? above : nearest;
}

async function findUpward(directory: string): Promise<string | null> {
  for (let candidate = resolve(directory); ; candidate = dirname(candidate)) {
    if (await exists(join(candidate, workspaceFile))) return candidate;
    if (candidate === dirname(candidate)) return null;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    return true;
  }
}
