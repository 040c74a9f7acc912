import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectedAnswers } from './corpus/read-sets.js';

/** Writes `test/corpus/*\/expected.json` from the labelled sets that stand beside the repository. */
const root = join(import.meta.dirname, '..');
const answers = await expectedAnswers(join(root, '../shared/data/matching'));
for (const [workspace, expected] of Object.entries(answers)) {
  const file = join(root, 'test/corpus', workspace, 'expected.json');
  await writeFile(file, `${JSON.stringify(expected, null, 2)}\n`);
}
