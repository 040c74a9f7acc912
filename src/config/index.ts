export { createWorkspace, starterDate } from './create-workspace.js';
export { replaceFile } from './write-files.js';
export { findWorkspace } from './find-workspace.js';
export { planMigration, writeMigration } from './migrate-workspace.js';
export type { Migration } from './migrate-workspace.js';
export type { Silence } from './read-silences.js';
export { readWorkspace } from './read-workspace.js';
export type { SourceDocument, WorkspaceSource } from './workspace-source.js';
export { readWorkspaceNames } from './workspace-names.js';
