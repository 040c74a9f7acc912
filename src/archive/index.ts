export { openArchive } from './archive.js';
export type { Archive } from './archive.js';
export { openScratchArchive } from './scratch-archive.js';
