export { openArchive } from './archive.js';
export type { Archive, ArchiveKind, ArchivedObject } from './archive.js';
