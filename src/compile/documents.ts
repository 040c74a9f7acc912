import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { SourceDocument, WorkspaceSource } from '../config/index.js';
import type { DocumentKind } from '../schema/document-kind.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

/** The documents of one kind, in the order in which they were read. */
export function documentsOf<K extends DocumentKind>(
  source: WorkspaceSource,
  kind: K,
): readonly Extract<SourceDocument, { kind: K }>[] {
  return source.documents.filter(
    (document): document is Extract<SourceDocument, { kind: K }> => document.kind === kind,
  );
}

/** Names of documents that have findings of their own: what refers to them is not wrong for that. */
export function brokenOf(source: WorkspaceSource, kind: DocumentKind): ReadonlySet<string> {
  return new Set(source.broken.flatMap((document) => (document.kind === kind ? [document.name] : [])));
}

/** Where the things of a kind are defined. */
const folders: Readonly<Record<string, string>> = {
  entity: 'entities/',
  feed: 'systems/',
  template: 'systems/',
  reference: 'reference/',
};

/** What some document may define of which not even the name could be read: what refers to it is not wrong for that. */
export function unnamedKinds({ diagnostics, broken }: WorkspaceSource): ReadonlySet<string> {
  const codes = ['unreadable-file', 'outside-workspace', 'yaml-syntax', 'unknown-document'];
  const named = new Set(broken.flatMap(({ name, root }) => (name === '' ? [] : [root.file])));
  const files = diagnostics.flatMap(({ code, location }) => (codes.includes(code) ? [location.file] : []));
  const unnamed = [
    ...files.filter((file) => !named.has(file)),
    ...broken.flatMap(({ name, root }) => (name === '' ? [root.file] : [])),
  ];
  const isHidden = ([, folder]: readonly [string, string]): boolean =>
    unnamed.some((file) => file.startsWith(folder) && !file.endsWith('.csv'));
  return new Set(
    Object.entries(folders)
      .filter(isHidden)
      .map(([kind]) => kind),
  );
}

/** Each kind has its own names, and each name is given once, also among the names that something had before. */
export function checkNames(context: CompileContext, source: WorkspaceSource): void {
  const first = new Map<string, Location>();
  const claim = (kind: string, name: string, location: Location): void => {
    const before = first.get(`${kind} ${name}`);
    if (!before) first.set(`${kind} ${name}`, location);
    else {
      const related = { location: before, note: 'first defined here' };
      find(context, 'duplicate-name', { kind, name }, location, { related });
    }
  };
  for (const { kind, name, root } of [...source.documents, ...source.broken]) {
    if (name !== '' && kind !== 'workspace' && kind !== 'test') claim(kind, name, childOf(root, kind));
  }
  for (const { kind, value, root } of source.documents) {
    const formerly = kind === 'system' || kind === 'rule' ? value['formerly'] : undefined;
    const names = Array.isArray(formerly) ? formerly.map(String) : [];
    for (const [index, name] of names.entries()) claim(kind, name, childOf(root, 'formerly', index));
  }
}

/** What something was called first: breaks and runs go by it, so that a rename keeps them. */
export function oldestName(name: string, formerly: unknown): string {
  return Array.isArray(formerly) && formerly.length > 0 ? String(formerly[0]) : name;
}
