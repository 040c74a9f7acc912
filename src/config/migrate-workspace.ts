import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { diagnostic } from '../base/diagnostic.js';
import type { Diagnostic } from '../base/diagnostic.js';
import type { Location, Position } from '../base/location.js';
import { childOf } from '../base/location.js';
import { isOfNewerVersion, languageVersion } from '../schema/language-version.js';
import { applyEdits } from './edit-text.js';
import { fileLocation } from './file-location.js';
import { workspaceFile, workspaceFolders } from './find-workspace.js';
import { listFiles } from './list-files.js';
import { locate } from './locate.js';
import { migrationSteps, schemaFiles } from './migration-steps.js';
import type { MigrationStepName } from './migration-steps.js';
import { parseYaml } from './parse-yaml.js';
import type { YamlFile } from './parse-yaml.js';
import { kindOf } from './read-document.js';
import { readText } from './read-text.js';
import { findTaken, replaceFile } from './write-files.js';

/** What a step changes in one file. */
export interface FileChange {
  readonly step: MigrationStepName;
  readonly words: string;
  readonly documents: number;
}

/** A file that is not of this version of the language yet, and its text once it is. */
export interface MigratedFile {
  /** Path in the workspace, with forward slashes. */
  readonly file: string;
  readonly changes: readonly FileChange[];
  readonly text: string;
}

/** What would bring a workspace to this version of the language. */
export interface Migration {
  readonly files: readonly MigratedFile[];
  /** Why a file cannot be migrated. */
  readonly diagnostics: readonly Diagnostic[];
  readonly positionOf: (location: Location) => Position;
  /** The lines of a file without line ends; none when it could not be read. */
  readonly linesOf: (file: string) => readonly string[];
}

/**
 * Finds out what has to change in the files of a workspace, and changes nothing.
 *
 * @param directory of `tieout.yaml`, absolute
 * @param isWanted by the path of a file in the workspace
 */
export async function planMigration(directory: string, isWanted: (file: string) => boolean): Promise<Migration> {
  const listed = await listFiles(directory, [workspaceFile, ...workspaceFolders]);
  const schemas = await findTaken(directory, Object.values(schemaFiles));
  const diagnostics = listed.diagnostics.filter(({ location }) => isWanted(location.file));
  const parsed = new Map<string, YamlFile>();
  const files: MigratedFile[] = [];
  for (const file of listed.files.filter(isWanted)) {
    const content = await readText(join(directory, file));
    if ('reason' in content) {
      diagnostics.push(diagnostic('unreadable-file', { reason: content.reason }, fileLocation(file)));
      continue;
    }
    const yaml = parseYaml(file, content.text);
    parsed.set(file, yaml);
    const problems = [...yaml.diagnostics, ...findNewerDocuments(file, yaml)];
    diagnostics.push(...problems);
    const migrated = problems.length > 0 ? null : migrateText(file, yaml, schemas);
    if (migrated) files.push({ ...migrated, text: content.mark + migrated.text });
  }
  return {
    files,
    diagnostics,
    positionOf: (location) => {
      const yaml = parsed.get(location.file);
      return yaml ? locate(location, yaml) : { file: location.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    },
    linesOf: (file) => parsed.get(file)?.text.split(/\r?\n/) ?? [],
  };
}

/** @throws OperationalError `file-not-writable`; each file is then whole, as it was or as it should be. */
export async function writeMigration(directory: string, { files }: Migration): Promise<void> {
  for (const { file, text } of files) await replaceFile(join(directory, file), text);
}

function findNewerDocuments(file: string, { documents }: YamlFile): readonly Diagnostic[] {
  return documents.flatMap(({ value }, index) => {
    if (!isOfNewerVersion(value)) return [];
    const at = childOf({ file, document: index, path: [], part: 'value' }, 'tieout');
    return [diagnostic('newer-version', { version: value.tieout, known: languageVersion }, at)];
  });
}

/** The text of a file after all steps; null when there is nothing to do. */
function migrateText(path: string, original: YamlFile, schemas: readonly string[]): MigratedFile | null {
  const changes: FileChange[] = [];
  let file = original;
  for (const step of migrationSteps) {
    const made = file.documents.flatMap((document) => {
      const kind = kindOf(document.node.contents, path);
      return kind === null ? [] : step.edits({ kind, path, file, document, schemas }).filter((edit) => edit !== null);
    });
    if (made.length === 0) continue;
    const edited = parseYaml(path, applyEdits(file.text, made));
    checkEdits(path, file, step.after, edited);
    file = edited;
    changes.push({ step: step.name, words: step.words, documents: made.length });
  }
  return changes.length === 0 ? null : { file: path, changes, text: file.text };
}

/** Edits of a text must come to what the step says of the data: files are read again before they are written. */
function checkEdits(path: string, before: YamlFile, after: (value: object) => object, edited: YamlFile): void {
  const expected = before.documents.map(({ node, value }) => {
    return kindOf(node.contents, path) === null ? value : after(value as object);
  });
  const isAsExpected = isDeepStrictEqual(
    edited.documents.map(({ value }) => value),
    expected,
  );
  if (!isAsExpected || edited.diagnostics.length > 0) throw new Error(`Migrating ${path} would change its meaning`);
}
