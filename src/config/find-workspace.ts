import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { systemCodeOf } from '../base/errors.js';

export const workspaceFile = 'tieout.yaml';

/** The nearest directory, from this one upward, that holds a `tieout.yaml`; null when there is none. */
export async function findWorkspace(directory: string): Promise<string | null> {
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
