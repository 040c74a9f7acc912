import type { EntityDocument, RuleDocument, SystemDocument, WorkspaceDocument } from './generated/documents.js';

/** The documents of a workspace by kind. Each is named by the key that is called like its kind. */
export interface DocumentByKind {
  readonly workspace: WorkspaceDocument;
  readonly entity: EntityDocument;
  readonly system: SystemDocument;
  readonly rule: RuleDocument;
}

export type DocumentKind = keyof DocumentByKind;

export const documentKinds = ['workspace', 'entity', 'system', 'rule'] as const satisfies readonly DocumentKind[];
