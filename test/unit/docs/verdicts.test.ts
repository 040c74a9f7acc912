import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { breakTable } from '../../../src/delivery/cli/render/break-lines.js';
import { explanationLines } from '../../../src/delivery/cli/render/explanation-lines.js';
import { runLines } from '../../../src/delivery/cli/render/run-lines.js';
import { createStyle } from '../../../src/delivery/shared/style.js';
import { runDocument } from '../../../src/delivery/shared/documents/run-document.js';
import type { Plan } from '../../../src/model/plan.js';
import { explainBreak } from '../../../src/run/explain-break.js';
import { listBreaks } from '../../../src/run/history.js';
import { replayRun } from '../../../src/run/replay-run.js';
import { responsibilityForBreak } from '../../../src/run/responsibility.js';
import { runRule } from '../../../src/run/run-rule.js';
import type { Tools } from '../../../src/run/tools.js';
import { createEmbedded } from '../../support/describe-databases.js';
import { filesOfGuide } from '../../support/guide-files.js';
import { compileSample, openSample } from '../../support/sample-runs.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const guide = readFileSync(new URL('../../../docs/guide/verdicts.md', import.meta.url), 'utf8');
const date = '2026-11-20';
const asOf = '2026-11-20T18:00:00.000Z';
const everything = { limit: 50 };

/** The plan of the guide, with one text of its rule replaced by another, and where its files are. */
async function planOfGuide(before = '', after = ''): Promise<{ workspace: string; plan: Plan }> {
  const files = filesOfGuide(guide);
  const rule = files['rules/rate-parity.yaml'] ?? '';
  expect(rule).toContain(before);
  const workspace = await writeWorkspace({ ...files, 'rules/rate-parity.yaml': rule.replace(before, after) });
  return { workspace, plan: await compileSample(workspace) };
}

/** Tools for it, with a database of its own. */
async function openGuide({ workspace, plan }: Awaited<ReturnType<typeof planOfGuide>>): Promise<Tools> {
  const database = await createEmbedded();
  const sample = await openSample(database, plan);
  onTestFinished(async () => {
    await database.remove();
    await sample.remove();
  });
  return { ...sample.tools, workspace };
}

test('the workspace of the guide about verdicts judges as it says, and its books hold whatever a difference means', async () => {
  const opened = await planOfGuide();
  const { plan } = opened;
  const tools = await openGuide(opened);
  const { run, batches } = await runRule(tools, plan, 'rate-parity', { date, asOf });
  const lines = runLines(run, batches, createStyle(false));
  expect(guide).toContain(`\n${lines.at(-1)?.trim()}\n`);
  expect(runDocument(run, batches).counterparts['channel']).toMatchObject({
    verdicts: { break: 2, compliant: 1, accepted: 1 },
    pairs: { match: 1, mismatch: 4 },
    balanced: true,
    controlTotals: [{ difference: '-117.20', explained: '-117.20', residue: '0.00' }],
  });
  expect(run.breaks.byAction).toEqual({ pass: 2, flag_for_audit: 0, escalate: 1, correct: 1 });
  const { items } = await listBreaks(tools, {}, everything);
  const owned = items.map((kept) => ({ kept, responsible: responsibilityForBreak(plan, kept, tools.clock.now()) }));
  expect(guide).toContain(`\n${breakTable(owned, createStyle(false)).join('\n')}\n`);
  const escalated = items.find(({ verdict }) => verdict.action === 'escalate');
  const proof = explanationLines(await explainBreak(tools, plan, escalated?.id ?? ''), createStyle(false));
  const severity = proof.slice(proof.indexOf('severity') + 1).map((line) => line.slice('  '.length));
  expect(guide).toContain(`\n${severity.slice(0, severity.indexOf('')).join('\n')}\n`);
  const [severest, second, ...others] = (await listBreaks(tools, {}, everything, 'severest-first')).items;
  expect([severest, second].map((kept) => kept?.severity?.score)).toEqual(['68.89', '44.00']);
  expect(others.every((kept) => kept.severity === undefined)).toBe(true);
  const ofLevel = await listBreaks(tools, { level: 'high' }, everything);
  expect(ofLevel.items.map(({ id }) => id)).toEqual([severest?.id]);
  const corrected = items.find(({ verdict }) => verdict.action === 'correct');
  const explained = explanationLines(await explainBreak(tools, plan, corrected?.id ?? ''), createStyle(false));
  const place = explained.indexOf('to be corrected');
  expect(guide).toContain(`\n${explained[place + 1]?.trim()}\n`);
});

test('what was accepted is opened again when that has ended, closed when it is accepted anew, and a replay of an old run still agrees', async () => {
  const opened = await planOfGuide('2099-12-31', '2026-11-20');
  const { plan } = opened;
  const tools = await openGuide(opened);
  const id = 'rate-parity';
  const { run: first } = await runRule(tools, plan, id, { date, asOf });
  expect(first.breaks).toMatchObject({ total: 2, new: 2, closed: 0 });
  const { run: second } = await runRule(tools, plan, id, { date, asOf: '2026-11-21T00:00:00.000Z' });
  expect(second.breaks).toMatchObject({ total: 3, new: 0, reopened: 1 });
  const studio = (await listBreaks(tools, { status: 'open' }, everything)).items.find(
    ({ difference }) => difference.key['room_type'] === 'STUDIO',
  );
  expect(studio?.trace).toContainEqual({ rule: 'whole-euros', held: false, expired: '2026-11-20' });
  const { plan: renewed } = await planOfGuide();
  const { run: third } = await runRule(tools, renewed, id, { date, asOf: '2026-11-22T00:00:00.000Z' });
  expect(third.breaks).toMatchObject({ total: 2, closed: 1 });
  const [accepted] = (await listBreaks(tools, { verdict: 'accepted' }, everything)).items;
  expect(accepted).toMatchObject({ id: studio?.id, status: 'closed', verdict: { tier: null, reason: 'whole-euros' } });
  expect(accepted?.history.map(({ event }) => event)).toEqual(['accepted', 'reopened', 'accepted']);
  for (const { id: run } of [first, second, third]) {
    expect(await replayRun(tools, plan, run, null)).toMatchObject({ reproduced: true });
  }
  const other = await replayRun(tools, plan, third.id, second.configVersion);
  expect(other.breaks).toMatchObject({ added: 0, removed: 0, changed: 1 });
});

test('a room that differs again the next night is more severe by as much as the guide says', async () => {
  const [, factor = ''] = /```yaml\n(- \{ name: velocity, .*\})\n```/.exec(guide) ?? [];
  const opened = await planOfGuide('  levels: { medium', `    ${factor}\n  levels: { medium`);
  const tools = await openGuide(opened);
  const id = 'rate-parity';
  await runRule(tools, opened.plan, id, { date, asOf });
  for (const [name, rate] of [
    ['pms', '110.00'],
    ['channel', '112.00'],
  ] as const) {
    const file = join(opened.workspace, 'data', `${name}.csv`);
    await writeFile(file, `${await readFile(file, 'utf8')}TWIN,2026-11-21,${rate},EUR,OPEN\n`);
  }
  const { run } = await runRule(tools, opened.plan, id, { date: '2026-11-21', asOf: '2026-11-21T18:00:00.000Z' });
  const { items } = await listBreaks(tools, { run: run.id }, everything);
  const proof = explanationLines(await explainBreak(tools, opened.plan, items[0]?.id ?? ''), createStyle(false));
  const severity = proof.slice(proof.indexOf('severity') + 1).map((line) => line.slice('  '.length));
  expect(guide).toContain(`\n${severity.slice(0, severity.indexOf('')).join('\n')}\n`);
  expect(await replayRun(tools, opened.plan, run.id, null)).toMatchObject({ reproduced: true });
});
