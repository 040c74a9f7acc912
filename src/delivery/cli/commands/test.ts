import { Option } from 'commander';
import type { Command } from 'commander';
import type { Plan } from '../../../model/plan.js';
import type { RuleTestPlan } from '../../../model/rule-test-plan.js';
import type { TestedCase } from '../../../run/rule-tests/play-rule-tests.js';
import { testDocument } from '../../shared/documents/test-document.js';
import type { TestReport } from '../../shared/documents/test-document.js';
import type { CommandResult, Perform } from '../command.js';
import { examples } from '../examples.js';
import { exitCodes } from '../exit-code.js';
import { usageError } from '../failure.js';
import { testGithub, testJunit, testLines } from '../render/test-lines.js';
import { count, listInWords } from '../render/words.js';
import { createReportPath } from '../report-path.js';
import { rulesNamed } from '../rules-named.js';
import { openWorkspace } from '../session.js';
import type { OpenWorkspace, Session } from '../session.js';

const reporters = ['text', 'junit', 'github'] as const;

interface Options {
  readonly reporter: (typeof reporters)[number];
}

/** `test [RULE…]`: plays the cases of `rules/**\/*.test.yaml`. */
export function addTestCommand(program: Command, perform: Perform): void {
  program
    .command('test')
    .description('play the tests of rules: a few records, and what the rule must make of them')
    .argument('[rules...]', 'rules, or single instances as rule/instance (default: all that have tests)')
    .addOption(new Option('--reporter <reporter>', 'how the cases are printed').choices(reporters).default('text'))
    .addHelpText(
      'after',
      examples(
        'tieout test',
        'tieout test pos-vs-erp-sales',
        'tieout test --reporter junit > tests.xml',
        'tieout test --json',
      ),
    )
    .action((rules: readonly string[], options: Options) => perform((session) => test(session, rules, options)));
}

async function test(session: Session, named: readonly string[], { reporter }: Options): Promise<CommandResult> {
  if (session.options.json && reporter !== 'text') {
    throw usageError(`--json and --reporter ${reporter} cannot be used together`);
  }
  const workspace = await openWorkspace(session);
  const chosen =
    named.length === 0
      ? Object.values(workspace.plan.rules)
      : named.flatMap((name) => rulesNamed(workspace.plan, name));
  const ids = new Set(chosen.map(({ id }) => id));
  const tests = workspace.tests.filter(({ rule }) => ids.has(rule));
  const cases = await play(session, workspace, tests);
  const report = { cases, untested: untestedOf(workspace, ids), positionOf: workspace.positionOf };
  const failed = cases.filter(({ unmet }) => unmet.length > 0).length;
  const pathOf = await createReportPath(workspace.directory, session.surroundings.directory);
  return {
    document: testDocument(report),
    lines: () => linesOf(report, reporter, { session, pathOf }),
    notes: notesOf(report, tests, failed),
    exitCode: failed > 0 ? exitCodes.found : exitCodes.done,
  };
}

async function play(
  session: Session,
  { directory, plan }: OpenWorkspace,
  tests: readonly RuleTestPlan[],
): Promise<readonly TestedCase[]> {
  const { playRuleTests } = await import('../../../run/rule-tests/play-rule-tests.js');
  const opened = await session.surroundings.openJudgingTools(directory);
  const cases: TestedCase[] = [];
  try {
    for await (const each of playRuleTests(opened.tools, plan, tests)) cases.push(each);
  } finally {
    await opened.close();
  }
  return cases;
}

/** Rules of which no instance has a test. */
function untestedOf(
  { plan, tests }: Pick<OpenWorkspace, 'plan' | 'tests'>,
  ids: ReadonlySet<string>,
): readonly string[] {
  const nameOf = (id: string): readonly string[] => namesOf(plan, id);
  const tested = new Set(tests.flatMap(({ rule }) => nameOf(rule)));
  return [...new Set([...ids].flatMap(nameOf))].filter((name) => !tested.has(name));
}

function namesOf({ rules }: Plan, id: string): readonly string[] {
  const rule = rules[id];
  return rule ? [rule.name] : [];
}

interface Reporting {
  readonly session: Session;
  readonly pathOf: (file: string) => string;
}

function linesOf(report: TestReport, reporter: Options['reporter'], { session, pathOf }: Reporting): readonly string[] {
  if (reporter === 'junit') return [testJunit(report, pathOf)];
  return reporter === 'github' ? testGithub(report, pathOf) : testLines(report, session.style);
}

function notesOf({ cases, untested }: TestReport, tests: readonly RuleTestPlan[], failed: number): readonly string[] {
  const rules = new Set(tests.map(({ rule }) => rule)).size;
  const played = `${count(cases.length, 'case')} of ${count(rules, 'rule')}: ${cases.length - failed} passed, ${failed} failed.`;
  return [
    ...(cases.length > 0 ? [played] : []),
    ...(untested.length > 0 ? [`Without a test: ${listInWords(untested)}.`] : []),
  ];
}
