import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { diagnostic } from '../base/diagnostic.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { messageOf, systemCodeOf } from '../base/errors.js';
import { fileLocation } from './file-location.js';
import { linkProblem } from './link-problem.js';

/** The YAML files under some paths of a workspace, sorted, with what could not be listed. */
export interface FileList {
  /** Relative to the workspace, with forward slashes. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Lists YAML files below folders of a workspace. Hidden files are passed over; a link that leads out of the workspace, or
 * to something hidden in it, is refused, and a folder that was seen before is not seen again.
 */
export async function listFiles(workspace: string, folders: readonly string[]): Promise<FileList> {
  const lister = new FileLister(workspace, await realpath(workspace));
  for (const folder of folders) await lister.visit(folder);
  return lister;
}

class FileLister implements FileList {
  readonly files: string[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #seen = new Set<string>();
  readonly #workspace: string;
  readonly #realWorkspace: string;

  constructor(workspace: string, realWorkspace: string) {
    this.#workspace = workspace;
    this.#realWorkspace = realWorkspace;
  }

  async visit(path: string): Promise<void> {
    try {
      const status = await this.#follow(path);
      if (status?.isDirectory()) await this.#visitDirectory(path);
      else if (status && isYaml(path)) this.files.push(path);
    } catch (error) {
      if (systemCodeOf(error) === 'ENOENT' && !path.includes('/')) return; // a workspace need not have every folder
      if (systemCodeOf(error) === undefined) throw error;
      this.diagnostics.push(diagnostic('unreadable-file', { reason: messageOf(error) }, fileLocation(path)));
    }
  }

  /** What stands at a path, behind links; null when they may not be followed. */
  async #follow(path: string): Promise<Stats | null> {
    const absolute = join(this.#workspace, path);
    const status = await lstat(absolute);
    if (!status.isSymbolicLink()) return status;
    const refused = linkProblem(path, this.#realWorkspace, await realpath(absolute));
    if (!refused) return stat(absolute);
    this.diagnostics.push(refused);
    return null;
  }

  async #visitDirectory(path: string): Promise<void> {
    const real = await realpath(join(this.#workspace, path));
    if (this.#seen.has(real)) return;
    this.#seen.add(real);
    const names = await readdir(join(this.#workspace, path));
    for (const name of names.sort()) {
      if (!name.startsWith('.')) await this.visit(`${path}/${name}`);
    }
  }
}

function isYaml(path: string): boolean {
  return path.endsWith('.yaml') || path.endsWith('.yml');
}
