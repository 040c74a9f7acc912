import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WorkspaceTexts } from './retailers.js';

/** Writes the files of a workspace below a directory. */
export function writeTexts(directory: string, texts: WorkspaceTexts): void {
  for (const [name, text] of texts) {
    const path = join(directory, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
