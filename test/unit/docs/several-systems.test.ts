import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

test('the guide about several systems shows what its own workspace, played as a scenario, prints', () => {
  const printed = read('test/scenario/several-systems/expected.txt');
  const shown = [...read('docs/guide/several-systems.md').matchAll(/```text\n([\s\S]*?)```/g)];
  const lines = shown.flatMap(([, text = '']) => text.split('\n').filter((line) => line !== ''));
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(printed).toContain(`${line}\n`);
});
