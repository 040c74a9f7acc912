import { historyWithout } from '../break-history.js';
import { checkBalance, compareCounterparts, partsOf } from '../compare-counterparts.js';
import { createBreaks } from '../create-breaks.js';
import { RunDigest } from '../digest.js';
import { explainFields, whyLonely } from '../explain-difference.js';
import { invariantSentence } from '../explain-invariant.js';
import { loadTables, tablesOf } from '../lookup-tables.js';
import { loadRuleReferences } from '../load-rule-references.js';
import { openReferences } from '../open-references.js';
import { openSession } from '../open-session.js';
import { required } from '../tools.js';
import type { JudgingTools } from '../tools.js';
import { VerdictCounts } from '../verdict-counts.js';
import type { SpooledRecord } from '../../ingest/set-aside-spool.js';
import type { Break, CounterpartResult, Run, RunInput } from '../../model/outcome.js';
import { judgedRules } from '../../model/plan.js';
import type { JudgedRule, Plan } from '../../model/plan.js';
import { scopeOn } from '../../model/rule-scope.js';
import { deliverRecords } from './deliver-records.js';
import type { DeliveredPart, PlayedCase } from './deliver-records.js';

/** What the rule made of a case. */
export interface JudgedCase {
  readonly run: Run;
  readonly counterparts: readonly JudgedCounterpart[];
  /** What was set aside, the baseline first; null: the baseline. */
  readonly setAside: readonly { readonly counterpart: string | null; readonly record: SpooledRecord }[];
}

export interface JudgedCounterpart {
  readonly rule: JudgedRule;
  readonly result: CounterpartResult;
  /** Whatever their verdict. */
  readonly differences: readonly SeenDifference[];
}

/** A difference, what it means, and why it is one, in sentences. */
export interface SeenDifference {
  readonly found: Break;
  readonly sentences: readonly string[];
}

/**
 * Judges the records of a case by the stages of a run; nothing of it is kept.
 *
 * @throws OperationalError those of normalising and comparing.
 */
export async function judgeCase(tools: JudgingTools, playing: PlayedCase): Promise<JudgedCase> {
  const { plan, rule, played, asOf, directory } = playing;
  const parts: DeliveredPart[] = [];
  for (const part of partsOf(rule)) parts.push(await deliverRecords(tools, playing, part));
  const scope = scopeOn(plan, rule, played.day);
  const run = runOf(playing, scope, await inputsOf(tools, playing, parts));
  const phase = `testing ${rule.id}`;
  const session = await openSession(tools, { phase, ordered: true, directories: [tools.archiveDirectory, directory] });
  try {
    const names = tablesOf(plan, rule).map(({ name }) => name);
    const workspace = await openReferences(tools, plan, names, directory);
    const tables = await loadTables(tools, plan, rule, { session, directory, workspace, batches: new Map() });
    await loadRuleReferences(tools, plan, rule, { session, directory });
    const place = { scope, asOf, inputs: run.inputs, before: {}, parts, tables, directory, session };
    const compared = await compareCounterparts(tools, plan, rule, place);
    checkBalance(run, compared, parts);
    const told = { digest: new RunDigest(), verdicts: new VerdictCounts() };
    const found: Break[] = [];
    for await (const each of createBreaks(tools, plan, { run, compared, ...told, session })) found.push(each);
    const counterparts = compared.map(({ rule: judged, found: { result } }) => {
      const own = found.filter(({ counterpartName }) => counterpartName === judged.counterpart.name);
      return { rule: judged, result, differences: own.map((each) => seen(plan, judged, each)) };
    });
    const setAside = parts.flatMap(({ counterpart, spooled }) => spooled.map((record) => ({ counterpart, record })));
    return { run, counterparts, setAside };
  } finally {
    await session.close();
  }
}

function runOf({ rule, asOf, plan }: PlayedCase, scope: Run['scope'], inputs: readonly RunInput[]): Run {
  return {
    id: `test_${rule.id}`,
    rule: rule.name,
    instance: rule.instance,
    ruleHistory: rule.history,
    scope,
    status: 'running',
    asOf,
    configVersion: plan.version,
    digest: null,
    supersedes: null,
    startedAt: asOf,
    finishedAt: null,
    inputs,
    counterparts: {},
    breaks: { total: 0, new: 0, reopened: 0, closed: 0, blocked: 0, byTier: {} },
    failure: null,
  };
}

/** Of earlier breaks there are none. */
async function inputsOf(
  tools: JudgingTools,
  { rule }: PlayedCase,
  parts: readonly DeliveredPart[],
): Promise<readonly RunInput[]> {
  const inputs: RunInput[] = [];
  for (const { side, counterpart, plan, batches } of parts) {
    const judged = judgedRules(rule).find((each) => each.counterpart.name === counterpart);
    const history = judged ? await historyWithout(tools, judged) : null;
    const ids = batches.map(({ id }) => id);
    inputs.push({ feed: plan.feed, side, counterpart, batches: ids, setAside: null, ...(history && { history }) });
  }
  return inputs;
}

function seen(plan: Plan, rule: JudgedRule, found: Break): SeenDifference {
  const { difference } = found;
  const lonely = whyLonely(found, rule, plan);
  const fields = explainFields(rule, found).map(({ field, sentence }) => {
    const lookup = missingRow(rule, found, field);
    return `${field}: ${lookup ?? invariantSentence(rule, difference, field) ?? sentence}`;
  });
  return { found, sentences: [...(lonely === null ? [] : [lonely]), ...fields] };
}

function missingRow({ lookups }: JudgedRule, { difference }: Break, field: string): string | null {
  const seenLookup = difference.lookups.find(({ name }) => field === `lookups.${name}`);
  if (!seenLookup) return null;
  const { reference } = required(
    lookups.find(({ name }) => name === seenLookup.name),
    `lookup ${seenLookup.name}`,
  );
  return `${reference} has ${seenLookup.missing === 'several-rows' ? 'several rows' : 'no row'} for it`;
}
