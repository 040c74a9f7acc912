import { isMap, isScalar } from 'yaml';
import { diagnostic } from '../base/diagnostic.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { keyOf, childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import { documentKinds } from '../schema/document-kind.js';
import type { DocumentKind } from '../schema/document-kind.js';
import { isOfNewerVersion, languageVersion } from '../schema/language-version.js';
import { kindInWords } from '../schema/shape-words.js';
import { validateDocument } from '../schema/validate-document.js';
import { workspaceFile } from './find-workspace.js';
import type { YamlDocument } from './parse-yaml.js';
import type { DocumentName, SourceDocument } from './workspace-source.js';

/** Where the documents of a kind belong. */
const places: Readonly<Record<DocumentKind, string>> = {
  workspace: workspaceFile,
  entity: 'entities/',
  system: 'systems/',
  template: 'systems/',
  rule: 'rules/',
  reference: 'reference/',
  test: 'rules/, in a file *.test.yaml',
};

/** What one document is: a usable document, or its name when it has findings; null when it says neither kind nor name. */
export interface ReadDocument {
  readonly document: SourceDocument | null;
  readonly broken: DocumentName | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds out the kind of a document by its keys, and checks that it stands where it belongs and has the shape of its kind. */
export function readDocument({ node, value }: YamlDocument, root: Location): ReadDocument {
  const kind = kindOf(node.contents, root.file);
  if (isOfNewerVersion(value)) return ofNewerVersion(value.tieout, node.contents, kind, root);
  if (kind === null) return nameless(value === undefined ? [] : [whatIsIt(node.contents, value, root)]);
  const named: DocumentName = { kind, name: nameOf(node.contents, kind), root };
  if (value === undefined) return { document: null, broken: named, diagnostics: [] };
  const misplaced = belongsIn(kind, root.file)
    ? []
    : [diagnostic('misplaced-document', { kind, folder: places[kind] }, keyOf(childOf(root, kind)))];
  const diagnostics = [...misplaced, ...validateDocument(kind, value, root)];
  if (diagnostics.length > 0) return { document: null, broken: named, diagnostics };
  return { document: { ...named, value } as SourceDocument, broken: null, diagnostics };
}

/** What a later version means by its keys is not known: nothing else can be said of such a document. */
function ofNewerVersion(version: number, contents: unknown, kind: DocumentKind | null, root: Location): ReadDocument {
  const found = diagnostic('newer-version', { version, known: languageVersion }, childOf(root, 'tieout'));
  const broken = kind === null ? null : { kind, name: nameOf(contents, kind), root };
  return { document: null, broken, diagnostics: [found] };
}

function nameless(diagnostics: readonly Diagnostic[]): ReadDocument {
  return { document: null, broken: null, diagnostics };
}

function belongsIn(kind: DocumentKind, file: string): boolean {
  if (kind === 'workspace') return file === workspaceFile;
  return kind === 'test' ? isTestFile(file) : file.startsWith(places[kind]);
}

function isTestFile(file: string): boolean {
  return file.startsWith('rules/') && /\.test\.ya?ml$/.test(file);
}

/** Of several kinds that the keys could mean, the one that belongs there. */
export function kindOf(contents: unknown, file: string): DocumentKind | null {
  if (!isMap(contents)) return null;
  const kinds = documentKinds.filter((kind) => contents.has(kind));
  return kinds.find((kind) => belongsIn(kind, file)) ?? kinds[0] ?? null;
}

function nameOf(contents: unknown, kind: DocumentKind): string {
  const name = isMap(contents) ? contents.get(kind) : null;
  return typeof name === 'string' ? name : '';
}

/** The finding about a document whose kind cannot be told. */
function whatIsIt(contents: unknown, value: unknown, root: Location): Diagnostic {
  if (value === null) return diagnostic('empty-document', {}, root);
  if (!isMap(contents)) {
    return diagnostic('wrong-type', { expected: 'a mapping', found: kindInWords('object', value) }, root);
  }
  for (const { key } of contents.items) {
    const word = isScalar(key) ? String(key.value) : '';
    const suggestion = nearest(word, documentKinds);
    if (suggestion)
      return diagnostic('unknown-document', { known: documentKinds }, keyOf(childOf(root, word)), { suggestion });
  }
  return diagnostic('unknown-document', { known: documentKinds }, root);
}
