import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from '../support/repository.js';

const read = (file: string): string => readFileSync(join(repository, file), 'utf8');

/** The rows of the threat model: what may happen, what is done about it, and the file and title of the test that guards it. */
const rows = read('docs/security.md')
  .split('\n## ')
  .filter((section) => section.startsWith('What may happen'))
  .flatMap((section) => section.split('\n').filter((line) => line.startsWith('|')))
  .slice(2)
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, 4),
  );

it('has a threat model', () => {
  expect(rows.length).toBeGreaterThan(20);
});

it.each(rows)('guards against %s: %s', (threat, answer, test) => {
  expect([threat, answer]).not.toContain('');
  const [, file = '', title = ''] = /^`(test\/[\w./-]+\.test\.ts)`: (.+)$/.exec(test ?? '') ?? [];
  expect(existsSync(join(repository, file)), `${test}: there is no such file`).toBe(true);
  // A title may be written over two lines, with `${…}` or %s in it.
  expect(read(file).replaceAll(/\s+/g, ' ')).toContain(title);
});
