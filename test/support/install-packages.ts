import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** Puts the packages of `test/support/packages` where a workspace finds them. */
export function installPackages(workspace: string): void {
  cpSync(join(import.meta.dirname, 'packages'), join(workspace, 'node_modules'), { recursive: true });
}
