import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { problemsOfOutput } from '../support/command-output.js';
import { readXml } from '../support/read-xml.js';
import { builtCommandLine, playScenario } from '../support/scenario.js';
import { validateSarif } from '../support/validate-sarif.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** One folder per behaviour: `command.txt` says what is typed, `expected.txt` all that comes of it. UPDATE=1 rewrites it. */
describe('the command line', () => {
  it('is built', () => {
    expect(existsSync(builtCommandLine), `${builtCommandLine} is missing: npm run build`).toBe(true);
  });

  it.concurrent.each(names)('does what is written down: %s', async (name) => {
    const expected = join(folder, name, 'expected.txt');
    const { transcript, commands } = await playScenario(readFileSync(join(folder, name, 'command.txt'), 'utf8'));
    for (const command of commands) {
      expect(command.stderr, 'no stack reaches a user').not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
      if (command.words.includes('--json')) expect(problemsOfOutput(command)).toEqual([]);
      else if (command.exitCode > 1) continue; // wrong usage: there is no report
      else if (command.words.includes('sarif')) expect(validateSarif(JSON.parse(command.stdout))).toEqual([]);
      else if (command.words.includes('junit')) expect(() => readXml(command.stdout.trimEnd())).not.toThrow();
    }
    if (process.env['UPDATE'] === '1') writeFileSync(expected, transcript);
    else expect(transcript).toBe(readFileSync(expected, 'utf8'));
  });
});
