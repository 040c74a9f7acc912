import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('docs/dependencies.md says of every dependency why it is there, and of nothing else', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const listed = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` +\| \S.*\|$/gm)];
  expect(listed.map(([, name]) => name)).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
});
