import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the guide shows the files that `init` writes, as they are', () => {
  const guide = readFileSync('docs/guide/getting-started.md', 'utf8');
  const shown = [...guide.matchAll(/\*\*`([^`]+)`\*\*\n\n```\w*\n([\s\S]*?)```/g)];
  expect(shown.map(([, path = '', text]) => ({ path, text }))).toEqual(
    shown.map(([, path = '']) => ({ path, text: readFileSync(`starter/${path}`, 'utf8') })),
  );
  expect(shown).toHaveLength(7);
});

it('the guide to editors shows the settings that `init` writes', () => {
  const guide = readFileSync('docs/guide/editor.md', 'utf8');
  const [, shown = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
  expect(shown).toBe(readFileSync('starter/.vscode/settings.json', 'utf8'));
});
