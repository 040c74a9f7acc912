import type {
  EntityDocument,
  ForEach,
  Override,
  Parameters,
  ReferenceDocument,
  TemplateDocument,
  TestDocument,
  WorkspaceDocument,
} from './generated/documents.js';

/**
 * The documents of a workspace by kind, as they are written. Each is named by the key that is called like its kind. A
 * system, a template and a rule say what they mean only once templates and `${…}` are resolved.
 */
export interface DocumentByKind {
  readonly workspace: WorkspaceDocument;
  readonly entity: EntityDocument;
  readonly system: WrittenSystem;
  readonly template: WrittenTemplate;
  readonly rule: WrittenRule;
  readonly reference: ReferenceDocument;
  /** Goes by the name of its rule, which may have several. */
  readonly test: TestDocument;
}

export interface WrittenSystem extends WrittenKeys {
  readonly system: string;
  readonly template?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface WrittenTemplate extends WrittenKeys, Pick<TemplateDocument, 'template' | 'parameters'> {}

export interface WrittenRule extends WrittenKeys {
  readonly rule: string;
  readonly for?: ForEach;
  readonly parameters?: Parameters;
  readonly overrides?: Readonly<Record<string, Override>>;
}

/** The other keys, in which `${…}` may stand. */
interface WrittenKeys {
  readonly [key: string]: unknown;
}

export type DocumentKind = keyof DocumentByKind;

export const documentKinds = [
  'workspace',
  'entity',
  'system',
  'template',
  'rule',
  'reference',
  'test',
] as const satisfies readonly DocumentKind[];
