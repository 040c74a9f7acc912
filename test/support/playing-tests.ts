import { onTestFinished } from 'vitest';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openArchive } from '../../src/archive/index.js';
import { fixedClock } from '../../src/base/clock.js';
import { duckdbDialect } from '../../src/engine/duckdb/dialect.js';
import { openDuckdbSession } from '../../src/engine/duckdb/session.js';
import { csvFormat } from '../../src/formats/csv/csv-format.js';
import type { RuleTestPlan } from '../../src/model/rule-test-plan.js';
import type { Plan } from '../../src/model/plan.js';
import type { PayloadFormat } from '../../src/plugin/format.js';
import { playRuleTests } from '../../src/run/rule-tests/play-rule-tests.js';
import type { TestedCase } from '../../src/run/rule-tests/play-rule-tests.js';
import type { JudgingTools } from '../../src/run/tools.js';
import { writeWorkspace } from './written-workspace.js';

/** What judges cases of a workspace, in a directory that goes away when the test has finished. */
export async function judgingTools(workspace: string): Promise<JudgingTools> {
  const directory = await writeWorkspace({});
  const archiveDirectory = join(directory, 'archive');
  await mkdir(archiveDirectory);
  const stopping = new AbortController();
  onTestFinished(() => stopping.abort());
  return {
    workspace,
    archive: openArchive(archiveDirectory),
    archiveDirectory,
    temporaryDirectory: join(directory, 'temporary'),
    formats: new Map<string, PayloadFormat>([['csv', csvFormat]]),
    engine: { dialect: duckdbDialect, open: openDuckdbSession, memoryLimit: 256 * 1024 ** 2, threads: 1 },
    clock: fixedClock('2026-11-02T06:00:00Z'),
    signal: stopping.signal,
    onProgress: () => undefined,
  };
}

/** Plays all cases of some tests. */
export async function playAll(
  workspace: string,
  plan: Plan,
  tests: readonly RuleTestPlan[],
): Promise<readonly TestedCase[]> {
  const played: TestedCase[] = [];
  for await (const each of playRuleTests(await judgingTools(workspace), plan, tests)) played.push(each);
  return played;
}

/** What is not as expected, in short, by the name of the case; those that pass are not there. */
export function unmetInShort(cases: readonly TestedCase[]): Readonly<Record<string, readonly string[]>> {
  const failed = cases.filter(({ unmet }) => unmet.length > 0);
  return Object.fromEntries(
    failed.map(({ tested, unmet }) => [
      tested.name,
      unmet.map(({ unmet: each, counterpart }) => {
        const of = counterpart === null ? '' : `${counterpart}: `;
        if (each.kind === 'count') return `${of}${each.name} ${each.expected}, found ${each.found}`;
        if (each.kind === 'expected-break') return `${of}no break is ${each.expected}`;
        const { verdict, difference } = each.found.found;
        return `${of}a break of tier ${verdict.tier}, ${verdict.category}, ${difference.outcome}`;
      }),
    ]),
  );
}
