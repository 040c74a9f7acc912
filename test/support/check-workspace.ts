import { readWorkspace } from '../../src/config/index.js';
import type { WorkspaceSource } from '../../src/config/index.js';
import type { Diagnostic } from '../../src/base/diagnostic.js';

/** Everything that `validate` would find in a workspace. */
export async function checkWorkspace(
  directory: string,
): Promise<{ readonly source: WorkspaceSource; readonly diagnostics: readonly Diagnostic[] }> {
  const source = await readWorkspace(directory);
  // Compile goes here: add what it finds to what reading found.
  return { source, diagnostics: source.diagnostics };
}
