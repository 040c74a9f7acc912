import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixedClock } from '../../../src/base/clock.js';
import { breakTable } from '../../../src/delivery/cli/render/break-lines.js';
import { nearestLines } from '../../../src/delivery/cli/render/nearest-lines.js';
import { refusalLines } from '../../../src/delivery/cli/render/refusal-lines.js';
import { createStyle } from '../../../src/delivery/shared/style.js';
import type { KeptBreak } from '../../../src/model/kept-break.js';
import type { Plan } from '../../../src/model/plan.js';
import { explainBreak } from '../../../src/run/explain-break.js';
import type { Explanation } from '../../../src/run/explain-break.js';
import { listBreaks } from '../../../src/run/history.js';
import { responsibilityForBreak } from '../../../src/run/responsibility.js';
import { runRule } from '../../../src/run/run-rule.js';
import type { Tools } from '../../../src/run/tools.js';
import { createEmbedded } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { filesOfGuide } from '../../support/guide-files.js';
import { compileSample, openTools } from '../../support/sample-runs.js';
import { writeFiles } from '../../support/written-workspace.js';

const guide = readFileSync(new URL('../../../docs/guide/explain.md', import.meta.url), 'utf8');
const clock = fixedClock('2026-11-02T06:00:00Z');

let database: TestDatabase;
let directory: string;
let tools: Tools;
let plan: Plan;
let breaks: readonly KeptBreak[];

beforeAll(async () => {
  database = await createEmbedded();
  directory = await writeFiles(filesOfGuide(guide));
  plan = await compileSample(directory);
  tools = await openTools(directory, await database.open(clock), clock);
  await runRule(tools, plan, 'tills-vs-books', { date: '2026-11-01', asOf: null });
  breaks = (await listBreaks(tools, {}, { limit: 100, after: null })).items;
  // What is explained is what was kept.
  await rm(join(directory, 'data'), { recursive: true });
});
afterAll(async () => {
  await database.remove();
  await rm(directory, { recursive: true, force: true });
});

function explain(receipt: string): Promise<Explanation> {
  const found = breaks.find(({ difference }) => difference.key['receipt_no'] === receipt);
  return explainBreak(tools, plan, found?.id ?? receipt);
}

const fences = [...guide.matchAll(/^```\w*\n([\s\S]*?)\n```$/gm)].map(([, text]) => text);

/** Ids of breaks are made of what the rule is called, and so stay the same. */
function expectInGuide(lines: readonly string[]): void {
  expect(fences).toContain(lines.join('\n').replaceAll(/ +$/gm, ''));
}

test('the breaks that the guide lists are those of its workspace', () => {
  const owned = breaks.map((kept) => ({ kept, responsible: responsibilityForBreak(plan, kept, clock.now(), null) }));
  expectInGuide(breakTable(owned, createStyle(false)));
});

test('a pair of a later pass is told with the pass and how near it is', async () => {
  const { paired, fields } = await explain('R1002');
  expectInGuide([String(paired), ...fields.map(({ field, sentence }) => `${field}: ${sentence}`)]);
});

test('candidates of which none was chosen are told with the place where they stand', async () => {
  const explanation = await explain('R1003');
  expectInGuide([String(explanation.lonely), ...refusalLines(explanation.break.difference, explanation.candidates)]);
});

test('a candidate that is a day too late is the nearest, and what became of it is told', async () => {
  expectInGuide(nearestLines(await explain('R1004')));
});

test('a candidate whose key is one character apart is the nearest', async () => {
  expectInGuide(nearestLines(await explain('R1005')));
});

test('the break of the other side names this one in turn', async () => {
  const [own, other] = [await explain('R1004'), await explain('B11')];
  const fateOf = ({ nearest }: Explanation): unknown => nearest?.kind === 'told' && nearest.candidates[0]?.fate;
  expect(fateOf(own)).toEqual({ kind: 'break', id: other.break.id, outcome: 'missing' });
  expect(fateOf(other)).toEqual({ kind: 'break', id: own.break.id, outcome: 'missing' });
});
