import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOfGuide } from '../support/guide-files.js';
import { playScenario } from '../support/scenario.js';

const guide = readFileSync(new URL('../../docs/guide/money.md', import.meta.url), 'utf8');
const expected = new URL('money.expected.txt', import.meta.url);

/** A step that writes a file. */
function written(path: string, text: string): string {
  return `write ${path} ${text.replaceAll('\\', String.raw`\x5c`).replaceAll('\n', String.raw`\n`)}`;
}

test('the workspace of the guide about money finds what it says: allowances out of rows, and amounts that are brought to like', async () => {
  const files = Object.entries(filesOfGuide(guide)).map(([path, text]) => written(path, text));
  const steps = `
${files.join('\n')}
tieout validate
tieout run --date 2026-11-01
tieout breaks
tieout explain {break BAR}
tieout explain {break B2}
`;
  const { transcript } = await playScenario(steps);
  if (process.env['UPDATE'] === '1') writeFileSync(expected, transcript);
  expect(transcript).toBe(readFileSync(expected, 'utf8'));
  for (const [, shown = ''] of guide.matchAll(/\n\n```\n([^`]*)```/g)) expect(transcript).toContain(shown);
}, 600_000);
