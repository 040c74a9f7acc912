import { access } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { systemCodeOf } from '../../base/errors.js';

/**
 * How the files of a workspace are called in reports for other machines, so that a finding lands on the right file of a
 * repository of which the workspace is a folder: relative to the nearest folder with `.git`, from the workspace upward;
 * without one, to where the command was typed, if the workspace is there or below; else to the workspace.
 */
export async function createReportPath(workspace: string, directory: string): Promise<(file: string) => string> {
  const base = (await findRepository(workspace)) ?? directory;
  const way = relative(base, workspace).split(sep).join('/');
  const prefix = way === '' || way === '..' || way.startsWith('../') ? '' : `${way}/`;
  return (file) => `${prefix}${file}`;
}

async function findRepository(directory: string): Promise<string | null> {
  for (let candidate = directory; ; candidate = dirname(candidate)) {
    try {
      await access(join(candidate, '.git'));
      return candidate;
    } catch (error) {
      if (systemCodeOf(error) === undefined) throw error;
    }
    if (candidate === dirname(candidate)) return null;
  }
}
