import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Session } from '../../engine/session.js';
import { ruleOn } from '../../model/plan.js';
import type { Plan } from '../../model/plan.js';
import type { RuleTestCase, RuleTestPlan } from '../../model/rule-test-plan.js';
import { openSession } from '../open-session.js';
import { required } from '../tools.js';
import type { JudgingTools } from '../tools.js';
import { testFeed } from './deliver-records.js';
import { judgeCase } from './judge-case.js';
import type { JudgedCase } from './judge-case.js';
import { unmetOf } from './meet-expectation.js';
import type { UnmetExpectation } from './meet-expectation.js';
import { givenReferences } from './test-references.js';

/** What came of a case. */
export interface TestedCase {
  /** The id of the rule. */
  readonly rule: string;
  readonly tested: RuleTestCase;
  readonly judged: JudgedCase;
  /** Nothing: it passes. */
  readonly unmet: readonly UnmetExpectation[];
}

/**
 * Plays the cases of some tests, one after the other, in one engine; nothing of it is kept.
 *
 * @throws OperationalError those of normalising and comparing.
 */
export async function* playRuleTests(
  tools: JudgingTools,
  plan: Plan,
  tests: readonly RuleTestPlan[],
): AsyncIterable<TestedCase> {
  await mkdir(tools.temporaryDirectory, { recursive: true });
  const root = await mkdtemp(path.join(tools.temporaryDirectory, 'tests-'));
  // in order, as deliveries are read
  const directories = [tools.archiveDirectory, root];
  const session = await openSession(tools, { phase: 'testing', ordered: true, directories });
  const lending = { ...tools, engine: { ...tools.engine, open: () => Promise.resolve(lent(session)) } };
  try {
    for (const test of tests) {
      const feeds = feedsOf(plan, test);
      const references = await givenReferences(tools, plan, test.references);
      const given = { ...plan, feeds: { ...plan.feeds, ...feeds }, references };
      for (const tested of test.cases) {
        const directory = await mkdtemp(path.join(root, 'case-'));
        yield await playCase(lending, given, test, { tested, directory });
        await session.forget();
        await rm(directory, { recursive: true });
      }
    }
  } finally {
    await session.close();
    await rm(root, { recursive: true, force: true });
  }
}

async function playCase(
  tools: JudgingTools,
  plan: Plan,
  { rule: id, asOf }: RuleTestPlan,
  { tested, directory }: { readonly tested: RuleTestCase; readonly directory: string },
): Promise<TestedCase> {
  const rule = ruleOn(required(plan.rules[id], `rule ${id}`), tested.day);
  const judged = await judgeCase(tools, { plan, rule, played: tested, asOf, directory });
  return { rule: id, tested, judged, unmet: await unmetOf(plan, tested, judged) };
}

function feedsOf(plan: Plan, { rule: id }: RuleTestPlan): Plan['feeds'] {
  const { baseline, counterparts } = required(plan.rules[id], `rule ${id}`);
  const sides = [baseline, ...counterparts];
  return Object.fromEntries(
    sides.map(({ feed, entity }) => {
      const own = required(plan.entities[entity], `entity ${entity}`);
      return [feed, testFeed(required(plan.feeds[feed], `feed ${feed}`), own)];
    }),
  );
}

/** A session that stays open when whoever borrowed it is done. */
function lent(session: Session): Session {
  return {
    execute: (statement) => session.execute(statement),
    rows: (statement) => session.rows(statement),
    stream: (statement) => session.stream(statement),
    forget: () => session.forget(),
    close: () => Promise.resolve(),
  };
}
