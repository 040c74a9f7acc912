import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { runCli } from '../../../src/delivery/cli/run-cli.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { createEmbedded } from '../../support/describe-databases.js';
import { filesOfGuide } from '../../support/guide-files.js';
import { fakeSurroundings } from '../../support/fake-surroundings.js';
import { openTools } from '../../support/sample-runs.js';
import { land, schedulerOver, SetClock } from '../../support/scheduling.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const guide = readFileSync(new URL('../../../docs/guide/lateness.md', import.meta.url), 'utf8');
/** The rows of its table: date, due, landed and what came of it. */
const rows = [
  ...guide.matchAll(/^\| (\d{4}-\d{2}-\d{2})\S*[^|]*\| (\d{2}:\d{2}) *\| (\S+)[^|]*\| (in time|late|missing)/gm),
];

test('the feed of the guide about what landed in time is counted as it says, by the command and in the view', async () => {
  expect(rows).toHaveLength(7);
  const workspace = await writeWorkspace(filesOfGuide(guide));
  const compiled = await checkWorkspace(workspace);
  const { plan } = compiled;
  if (!plan) throw new Error(JSON.stringify(compiled.diagnostics));
  const database = await createEmbedded();
  onTestFinished(() => database.remove());
  const clock = new SetClock('2026-03-25T12:00:00Z');
  const store = await database.open(clock);
  const scheduler = schedulerOver(store);
  await scheduler.wake(plan);
  for (const [, date = '', , landed = ''] of rows) {
    if (!/^\d/.test(landed)) continue;
    clock.set(`${date}T${landed}:00Z`);
    await land(store, 'ledger/postings', date);
    await scheduler.wake(plan);
  }
  clock.set('2026-04-07T09:00:00Z');
  await scheduler.wake(plan);
  const tools = await openTools(workspace, store, clock);
  const surroundings = fakeSurroundings({
    directory: workspace,
    openSecrets: () => tools.secrets,
    compile: () => Promise.resolve(compiled),
    openTools: () => Promise.resolve({ tools, close: () => Promise.resolve() }),
  });
  expect(await runCli(['feeds'], surroundings)).toBe(0);
  const lines = surroundings.printed.stdout.split('\n').map((line) => line.trimEnd());
  expect(guide).toContain(`\n\`\`\`\n${lines.join('\n')}\`\`\`\n`);
  const { rows: noted } = await store.database.raw<{ rows: { date: string; due: string; state: string }[] }>(
    'select delivery_date as date, due, state from tieout_reporting.due_deliveries order by delivery_date',
  );
  expect(noted).toEqual(
    rows.map(([, date, due, , state = '']) => ({
      date,
      due: `${date}T${due}:00.000Z`,
      state: state.replace(' ', '-'),
    })),
  );
});
