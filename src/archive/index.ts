export { openArchive } from './archive.js';
export type { Archive } from './archive.js';
