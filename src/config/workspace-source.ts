import type { Diagnostic } from '../base/diagnostic.js';
import type { Location, Position } from '../base/location.js';
import type { DocumentByKind, DocumentKind } from '../schema/document-kind.js';
import type { NamedText } from './read-named-text.js';
import type { Silence } from './read-silences.js';

/** A document whose shape is right, as plain data. */
export type SourceDocument<K extends DocumentKind = DocumentKind> = K extends DocumentKind
  ? DocumentName & { readonly kind: K; readonly value: DocumentByKind[K] }
  : never;

/** Which document: where it begins, and what it calls itself. */
export interface DocumentName {
  readonly kind: DocumentKind;
  /** The name it gives itself, or the empty text when it has none. */
  readonly name: string;
  readonly root: Location;
}

/** A CSV file that a document names: strictly read, every row as long as the header. */
export interface SourceTable {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  /** Of its bytes as they stand in the file. */
  readonly sha256: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Where a row stands, from 0 behind the header, or one of its values. */
  locationOf(row: number, column?: number): Location;
}

/** What a workspace says, and where. */
export interface WorkspaceSource {
  /** Absolute path of the directory that holds `tieout.yaml`. */
  readonly directory: string;
  /** In the order of files (`tieout.yaml`, entities, systems, rules, each by path) and of documents in a file. */
  readonly documents: readonly SourceDocument[];
  /** Documents that have findings of their own: what refers to them is not wrong for that. */
  readonly broken: readonly DocumentName[];
  /** By file: the CSV files that references and calendars name; one that could not be read has findings, and is not there. */
  readonly tables: ReadonlyMap<string, SourceTable>;
  /** By file: what the JSON files hold that tests name, as plain data; one that could not be read is not there. */
  readonly lists: ReadonlyMap<string, unknown>;
  readonly diagnostics: readonly Diagnostic[];
  /** What comments ask to leave out of the findings, in the order of files and lines. */
  readonly silences: readonly Silence[];
  /** The files that were looked at, relative to the workspace; also those that could not be read. */
  readonly files: readonly string[];
  /**
   * The text of a scalar: of a string its value, of anything else what stands in the file, so that `10.00` stays
   * `10.00`. null when there is no scalar at the location.
   */
  sourceText(location: Location): string | null;
  /** Where a location is in its file; of a path that does not exist, the nearest node above. */
  positionOf(location: Location): Position;
  /** The text of another file that a document names, relative to the workspace; its lines are known from then on. */
  readText(file: string): Promise<NamedText>;
  /** The lines of a file without line ends; none when it could not be read. */
  linesOf(file: string): readonly string[];
}
