import { readFileSync, writeFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { runCli } from '../../../src/delivery/cli/run-cli.js';
import { SetClock } from '../../support/scheduling.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { createEmbedded } from '../../support/describe-databases.js';
import { fakeSurroundings } from '../../support/fake-surroundings.js';
import { filesOfGuide } from '../../support/guide-files.js';
import { openTools } from '../../support/sample-runs.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const guide = readFileSync(new URL('../../../docs/guide/limits.md', import.meta.url), 'utf8');

/** A command line over the workspace of the guide. */
async function openGuide() {
  const workspace = await writeWorkspace(filesOfGuide(guide));
  const compiled = await checkWorkspace(workspace);
  const database = await createEmbedded();
  onTestFinished(() => database.remove());
  const clock = new SetClock('2026-07-02T06:00:00Z');
  const tools = await openTools(workspace, await database.open(clock), clock);
  return {
    workspace,
    clock,
    type: async (line: string) => {
      const surroundings = fakeSurroundings({
        directory: workspace,
        colors: false,
        clock,
        openSecrets: () => tools.secrets,
        compile: () => Promise.resolve(compiled),
        openTools: () => Promise.resolve({ tools, close: () => Promise.resolve() }),
      });
      const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
      const exitCode = await runCli(words, surroundings);
      return { exitCode, ...surroundings.printed };
    },
  };
}

const id = '20260702_060000_sales';

test('the run of the guide about limits is held as it says, and counts once it is released', async () => {
  const { type } = await openGuide();
  const run = await type('run sales --date 2026-07-01');
  const lines = run.stdout.split('\n').map((line) => line.replace(/^ {2}/, '').trimEnd());
  const first = lines.findIndex((line) => line.includes('none of them kept'));
  const told = lines.slice(first).filter((line) => line !== '');
  expect(told).toHaveLength(3);
  expect(guide).toContain(`\n\`\`\`text\n${told.join('\n')}\n\`\`\`\n`);
  expect([run.exitCode, (await type('run sales --date 2026-07-01 --fail-on tier:4')).exitCode]).toEqual([0, 1]);
  expect(run.stderr).toContain(`tieout runs release ${id} --because TEXT`);
  expect((await type('breaks')).stderr).toContain('No breaks.');
  expect((await type('runs --status held')).stdout).toContain(id);
  expect((await type(`causes ${id}`)).stdout).toContain('net of the counterpart is 1.2 times that of the baseline');
  expect((await type(`replay ${id}`)).exitCode).toBe(0);
  const [command = ''] = /^tieout (runs release .*)$/m.exec(guide)?.slice(1) ?? [];
  const release = command.replace('RUN', id);
  expect(await type(release)).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('24 breaks (24 new') });
  expect(await type(release)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('[run-not-held]') });
  const { breaks } = JSON.parse((await type('breaks --json')).stdout) as { readonly breaks: readonly object[] };
  expect(breaks).toHaveLength(24);
});

test('the held run of the guide is superseded by a run of what was corrected', async () => {
  const { type, workspace, clock } = await openGuide();
  await type('run sales --date 2026-07-01');
  writeFileSync(`${workspace}/data/ledger_20260701.csv`, readFileSync(`${workspace}/data/tills_20260701.csv`));
  clock.set('2026-07-02T09:00:00Z');
  expect((await type('run sales --date 2026-07-01 --fail-on any')).exitCode).toBe(0);
  const { runs } = JSON.parse((await type('runs --json')).stdout) as { readonly runs: readonly { status: string }[] };
  expect(runs.map(({ status }) => status)).toEqual(['completed', 'superseded']);
  expect((await type(`runs release ${id} --because "too late"`)).stderr).toContain(
    'it is superseded by run 20260702_090000_sales',
  );
});
