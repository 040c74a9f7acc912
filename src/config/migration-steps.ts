import { posix } from 'node:path';
import { languageVersion } from '../schema/language-version.js';
import type { DocumentKind } from '../schema/document-kind.js';
import { headOf, insertFirstKey, insertHeadComment } from './edit-text.js';
import type { Edit } from './edit-text.js';
import type { YamlDocument, YamlFile } from './parse-yaml.js';

/** Where a workspace keeps the schema of a kind, for editors: paths in the workspace. */
export const schemaFiles: Readonly<Record<DocumentKind, string>> = {
  workspace: 'schemas/workspace.schema.json',
  entity: 'schemas/entity.schema.json',
  system: 'schemas/system.schema.json',
  template: 'schemas/system.schema.json',
  rule: 'schemas/rule.schema.json',
  reference: 'schemas/reference.schema.json',
  test: 'schemas/test.schema.json',
};

/** A document that a step looks at, and where it is. */
export interface MigratedDocument {
  readonly kind: DocumentKind;
  /** Path of its file in the workspace, with forward slashes. */
  readonly path: string;
  readonly file: YamlFile;
  readonly document: YamlDocument;
  /** Which of the files of `schemaFiles` the workspace has. */
  readonly schemas: readonly string[];
}

/** One change that brings a document nearer to this version of the language. */
interface MigrationStep {
  readonly name: string;
  /** What it does, as `tieout migrate` says it. */
  readonly words: string;
  /** What a document of a known kind says after the step, as plain data: the edits must come to the same. */
  readonly after: (value: object) => object;
  /** The edits of one document; none when there is nothing to do, so that a second time changes nothing. */
  readonly edits: (document: MigratedDocument) => readonly (Edit | null)[];
}

/**
 * All steps, in the order in which they are taken; each sees what the one before it left. A new version of the language
 * adds its steps at the end: they look at documents whose `tieout` is the version before, and the last of them raises it.
 */
export const migrationSteps = [
  {
    name: 'add-version',
    words: `add tieout: ${languageVersion}`,
    after: (value) => ({ tieout: languageVersion, ...value }),
    edits: ({ file, document }) => {
      return hasVersion(document.value) ? [] : [insertFirstKey(file, document, `tieout: ${languageVersion}`)];
    },
  },
  {
    name: 'add-schema-line',
    words: 'add the schema line',
    after: (value) => value,
    edits: ({ kind, path, file, document, schemas }) => {
      const target = schemaFiles[kind];
      if (!schemas.includes(target) || schemaLine.test(headOf(file, document).head)) return [];
      const way = posix.relative(posix.dirname(path), target);
      const schema = way.startsWith('.') ? way : `./${way}`;
      return [insertHeadComment(file, document, `# yaml-language-server: $schema=${schema}`)];
    },
  },
] as const satisfies readonly MigrationStep[];

export type MigrationStepName = (typeof migrationSteps)[number]['name'];

/** The comment by which an editor finds the schema of a document, in either of the forms that are in use. */
const schemaLine = /^[ \t]*#\s+(?:yaml-language-server\s*:|\$schema:)/m;

function hasVersion(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'tieout' in value;
}
