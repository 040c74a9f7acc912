import { isDeepStrictEqual } from 'node:util';
import type { Side } from '../../src/model/outcome.js';
import { runComparison, sides } from './comparing.js';
import type { TestEngine } from './engine-session.js';
import { answerOfEngine, answerOfReference } from './matching-answers.js';
import type { MatchingAnswer } from './matching-answers.js';
import { crowdOf, referenceRule } from './matching-crowd.js';
import { comparisonOfCrowd } from './matching-plans.js';
import type { MatchingCase, MatchingSketch } from './matching-sketch.js';

/** Cases of one rule, and how they are delivered. */
export interface CrowdedRun {
  readonly sketch: MatchingSketch;
  readonly cases: readonly MatchingCase[];
  /** Ranks of the records, used one after the other. */
  readonly order: readonly number[];
  readonly payloads: number;
  readonly partitions: number;
}

interface Answers {
  readonly engine: MatchingAnswer | string;
  readonly reference: MatchingAnswer;
}

/** What the engine and the reference answer; of an engine that fails, why. */
export async function answersOf(engine: TestEngine, run: CrowdedRun): Promise<Answers> {
  const crowd = crowdOf(run.cases, run.order, run.payloads);
  const reference = answerOfReference(referenceRule(run.sketch), crowd);
  try {
    const found = await runComparison(engine, comparisonOfCrowd(run.sketch, crowd, run.partitions));
    return { engine: answerOfEngine(found), reference };
  } catch (error) {
    return { engine: error instanceof Error ? `${error.message}\n${String(error.cause)}` : String(error), reference };
  }
}

/** null where both agree; else the smallest run that was found in which they do not, with both answers. */
export async function disagreement(engine: TestEngine, run: CrowdedRun): Promise<object | null> {
  const agrees = async (candidate: CrowdedRun): Promise<boolean> => {
    const { engine: found, reference } = await answersOf(engine, candidate);
    return isDeepStrictEqual(found, reference);
  };
  if (await agrees(run)) return null;
  let smallest = await withFewestCases(run, agrees);
  const steps = [withoutRecord, withoutPass, withoutComparison];
  for (let index = 0; index < steps.length;) {
    const smaller = await firstThat(steps[index]?.(smallest) ?? [], async (candidate) => !(await agrees(candidate)));
    if (smaller === null) index += 1;
    else smallest = smaller;
  }
  return { ...smallest, ...(await answersOf(engine, smallest)) };
}

type Agrees = (run: CrowdedRun) => Promise<boolean>;

/** Halves the cases as long as one half disagrees. */
async function withFewestCases(run: CrowdedRun, agrees: Agrees): Promise<CrowdedRun> {
  let smallest: CrowdedRun = { ...run, order: [0], payloads: 1, partitions: 1 };
  if (await agrees(smallest)) smallest = run;
  while (smallest.cases.length > 1) {
    const middle = Math.ceil(smallest.cases.length / 2);
    const halves = [smallest.cases.slice(0, middle), smallest.cases.slice(middle)];
    const candidates = halves.map((cases) => ({ ...smallest, cases }));
    const disagreeing = await firstThat(candidates, async (candidate) => !(await agrees(candidate)));
    if (disagreeing === null) break;
    smallest = disagreeing;
  }
  return smallest;
}

async function firstThat(
  candidates: readonly CrowdedRun[],
  holds: (candidate: CrowdedRun) => Promise<boolean>,
): Promise<CrowdedRun | null> {
  for (const candidate of candidates) if (await holds(candidate)) return candidate;
  return null;
}

function withoutRecord(run: CrowdedRun): CrowdedRun[] {
  return run.cases.flatMap((one, number) =>
    (['records', 'setAside'] as const).flatMap((kind) =>
      sides.flatMap((side: Side) =>
        one[kind][side].map((_record, index) => {
          const smaller = { ...one, [kind]: { ...one[kind], [side]: one[kind][side].toSpliced(index, 1) } };
          return { ...run, cases: run.cases.with(number, smaller) };
        }),
      ),
    ),
  );
}

function withoutPass({ sketch, ...run }: CrowdedRun): CrowdedRun[] {
  if (sketch.passes.length === 1) return [];
  return sketch.passes.map((_pass, index) => ({
    ...run,
    sketch: { ...sketch, passes: sketch.passes.toSpliced(index, 1) },
  }));
}

function withoutComparison({ sketch, ...run }: CrowdedRun): CrowdedRun[] {
  return sketch.compare.map((_comparison, index) => ({
    ...run,
    sketch: { ...sketch, compare: sketch.compare.toSpliced(index, 1) },
  }));
}
