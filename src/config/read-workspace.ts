import { join } from 'node:path';
import { diagnostic } from '../base/diagnostic.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { TestDocument } from '../schema/generated/documents.js';
import { fileLocation } from './file-location.js';
import { findClearText } from './find-clear-text.js';
import { workspaceFolders, findWorkspace, workspaceFile } from './find-workspace.js';
import { listFiles } from './list-files.js';
import { locate, locateText, readSourceText } from './locate.js';
import { parseYaml } from './parse-yaml.js';
import type { YamlFile } from './parse-yaml.js';
import { readDocument } from './read-document.js';
import { readNamedText } from './read-named-text.js';
import { readSilences } from './read-silences.js';
import type { Silence } from './read-silences.js';
import { readTable } from './read-table.js';
import { readText } from './read-text.js';
import { tableFileOf } from './table-file.js';
import type { DocumentName, SourceDocument, SourceTable, WorkspaceSource } from './workspace-source.js';

/** What becomes of the texts of files as they are read, by path relative to the workspace; nothing is written. */
export type WorkspaceEdits = ReadonlyMap<string, (text: string) => string>;

/**
 * Reads all documents of the workspace that holds a directory. Findings of the whole workspace are collected: a file
 * that can't be used does not stop the others. Without a `tieout.yaml` the only finding is `workspace-not-found`.
 *
 * @param edits what its files would say otherwise
 */
export async function readWorkspace(directory: string, edits: WorkspaceEdits = new Map()): Promise<WorkspaceSource> {
  const workspace = await findWorkspace(directory);
  const reader = new WorkspaceReader(edits);
  if (workspace === null) {
    reader.diagnostics.push(diagnostic('workspace-not-found', { directory }, fileLocation(workspaceFile)));
    return reader.finish(directory);
  }
  const { files, diagnostics } = await listFiles(workspace, [workspaceFile, ...workspaceFolders]);
  reader.diagnostics.push(...diagnostics);
  for (const file of files) await reader.read(workspace, file);
  await reader.readTables(workspace);
  return reader.finish(workspace);
}

class WorkspaceReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #documents: SourceDocument[] = [];
  readonly #broken: DocumentName[] = [];
  readonly #files = new Map<string, YamlFile>();
  readonly #silences: Silence[] = [];
  readonly #looked: string[] = [];
  readonly #tables = new Map<string, SourceTable>();
  readonly #lists = new Map<string, unknown>();
  /** The texts of other files that documents name, also of those that can't be used. */
  readonly #texts = new Map<string, string>();

  readonly #edits: WorkspaceEdits;

  constructor(edits: WorkspaceEdits) {
    this.#edits = edits;
  }

  async read(workspace: string, file: string): Promise<void> {
    this.#looked.push(file);
    const content = await readText(join(workspace, file));
    if ('text' in content) this.#parse(file, this.#edits.get(file)?.(content.text) ?? content.text);
    else this.diagnostics.push(diagnostic('unreadable-file', { reason: content.reason }, fileLocation(file)));
  }

  /** Reads the files that references, calendars and tests name, each once. */
  async readTables(workspace: string): Promise<void> {
    const seen = new Set<string>();
    for (const { written, location } of this.#documents.flatMap(filesNamedBy)) {
      const file = tableFileOf(location.file, written);
      if (file === null || seen.has(file)) continue; // one that leads elsewhere is reported by compile
      seen.add(file);
      if (file.endsWith('.json')) await this.#readList(workspace, file, location);
      else await this.#readTable(workspace, file, location);
    }
  }

  /** JSON is YAML, so that its values have places, too. */
  async #readList(workspace: string, file: string, namedAt: Location): Promise<void> {
    const related = { location: namedAt, note: 'named here' };
    const read = await readNamedText(workspace, file);
    if ('diagnostic' in read) {
      this.diagnostics.push({ ...read.diagnostic, related });
      return;
    }
    const yaml = parseYaml(file, read.text);
    this.#files.set(file, yaml);
    this.diagnostics.push(...yaml.diagnostics.map((finding) => ({ ...finding, related })));
    if (yaml.diagnostics.length === 0) this.#lists.set(file, yaml.documents[0]?.value ?? null);
  }

  async #readTable(workspace: string, file: string, namedAt: Location): Promise<void> {
    const { table, text, diagnostics } = await readTable(workspace, file, this.#edits.get(file));
    const related = { location: namedAt, note: 'named here' };
    this.diagnostics.push(...diagnostics.map((finding) => ({ ...finding, related })));
    if (table) this.#tables.set(file, table);
    if (text !== null) this.#texts.set(file, text);
  }

  #parse(file: string, text: string): void {
    const yaml = parseYaml(file, text);
    this.#files.set(file, yaml);
    this.diagnostics.push(...yaml.diagnostics, ...findClearText(file, yaml));
    this.#silences.push(...readSilences(file, text));
    if (yaml.documents.length === 0 && yaml.diagnostics.length === 0) {
      this.diagnostics.push(diagnostic('empty-document', {}, fileLocation(file)));
    }
    for (const [index, document] of yaml.documents.entries()) {
      const root: Location = { file, document: index, path: [], part: 'value' };
      const read = readDocument(document, root);
      this.diagnostics.push(...read.diagnostics);
      if (read.document) this.#add(read.document);
      if (read.broken) this.#broken.push(read.broken);
    }
  }

  /** There is one `tieout.yaml`, and it describes one workspace. */
  #add(document: SourceDocument): void {
    const first = this.#documents.find(({ kind }) => kind === 'workspace');
    if (first && document.kind === 'workspace') {
      const related = { location: childOf(first.root, 'workspace'), note: 'first defined here' };
      const { kind, name, root } = document;
      this.diagnostics.push(diagnostic('duplicate-name', { kind, name }, childOf(root, 'workspace'), { related }));
    } else {
      this.#documents.push(document);
    }
  }

  finish(directory: string): WorkspaceSource {
    const files = this.#files;
    const texts = this.#texts;
    return {
      directory,
      documents: this.#documents,
      broken: this.#broken,
      tables: this.#tables,
      lists: this.#lists,
      diagnostics: this.diagnostics,
      silences: this.#silences,
      files: this.#looked,
      sourceText(location) {
        const file = files.get(location.file);
        return file ? readSourceText(location, file) : null;
      },
      positionOf(location) {
        const file = files.get(location.file);
        return file ? locate(location, file) : locateText(location, texts.get(location.file) ?? '');
      },
      async readText(file) {
        const known = texts.get(file);
        if (known !== undefined) return { text: known };
        const read = await readNamedText(directory, file);
        if ('text' in read) texts.set(file, read.text);
        return read;
      },
      linesOf: (file) => (files.get(file)?.text ?? texts.get(file))?.split(/\r?\n/) ?? [],
    };
  }
}

/** The files of rows that a document names, and where. */
function filesNamedBy({
  kind,
  value,
  root,
}: SourceDocument): readonly { readonly written: string; readonly location: Location }[] {
  if (kind === 'reference')
    return value.file === undefined ? [] : [{ written: value.file, location: childOf(root, 'file') }];
  if (kind === 'test') return filesOfCases(value, root);
  if (kind !== 'workspace') return [];
  return Object.entries(value.calendars ?? {}).flatMap(([name, { holidays: written }]) => {
    return written === undefined ? [] : [{ written, location: childOf(root, 'calendars', name, 'holidays') }];
  });
}

/** The files with records of sides. */
function filesOfCases(
  { cases }: TestDocument,
  root: Location,
): readonly { readonly written: string; readonly location: Location }[] {
  return cases.flatMap((written, index) =>
    Object.entries(written).flatMap(([side, records]) => {
      if (side === 'expect' || typeof records !== 'object' || !('file' in records)) return [];
      const { file } = records;
      return typeof file === 'string' ? [{ written: file, location: childOf(root, 'cases', index, side, 'file') }] : [];
    }),
  );
}
