export { openArchive } from './archive.js';
export type { Archive } from './archive.js';
export { removeObject, sizeOfObject } from './remove-object.js';
export type { Removals } from './removals.js';
export { openScratchArchive } from './scratch-archive.js';
