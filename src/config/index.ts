export { createWorkspace, starterDate } from './create-workspace.js';
export { findWorkspace } from './find-workspace.js';
export { readWorkspace } from './read-workspace.js';
export type { SourceDocument, WorkspaceSource } from './workspace-source.js';
