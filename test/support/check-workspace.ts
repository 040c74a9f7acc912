import { allowedPlugins } from '../../src/compile/authority/operator-file.js';
import { compileWorkspace } from '../../src/compile/compile.js';
import type { CompiledWorkspace } from '../../src/compile/compile.js';
import { readWorkspace } from '../../src/config/index.js';
import type { WorkspaceEdits, WorkspaceSource } from '../../src/config/index.js';
import { duckdbDialect } from '../../src/engine/duckdb/dialect.js';
import { openExpressionEngine } from '../../src/engine/duckdb/expression-engine.js';
import { fileFetcher } from '../../src/fetchers/file/file-fetcher.js';
import { loadPlugins } from '../../src/plugin/load-plugins.js';
import type { Fetcher } from '../../src/plugin/fetcher.js';

/** Overrides that end before this day have ended. */
export const checkedOn = { environment: null, today: '2026-11-21' } as const;

/** What a workspace compiles to, and everything that `validate` would find in it. */
export async function checkWorkspace(
  directory: string,
  fetchers: readonly Fetcher[] = [fileFetcher],
  edits: WorkspaceEdits = new Map(),
): Promise<CompiledWorkspace & { readonly source: WorkspaceSource }> {
  const source = await readWorkspace(directory, edits);
  const engine = await openExpressionEngine();
  try {
    const named = new Map(fetchers.map((fetcher) => [fetcher.name, fetcher]));
    const loaded = await loadPlugins(source.directory, allowedPlugins(source), named);
    const found = { ...source, diagnostics: [...source.diagnostics, ...loaded.diagnostics] };
    const tools = { engine, dialect: duckdbDialect, fetchers: loaded.fetchers };
    return { source, ...(await compileWorkspace(found, tools, checkedOn)) };
  } finally {
    engine.close();
  }
}
