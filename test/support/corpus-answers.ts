import type { Verdict } from '../../src/model/verdict.js';
import type { ExpectedSide } from '../../tools/corpus/answer.js';
import type { CorpusAnswer } from './corpus.js';

type SideName = 'baseline' | 'counterpart';

/** What is no category of a break. `paired` is any of the outcomes of a pair. */
const outcomes = ['match', 'within-tolerance', 'excluded', 'paired'];

/** The category of each record of a side that is in a break, by its id; of a pair only where the side says what pairs are. */
export function categoriesOf(
  { breaks }: CorpusAnswer,
  side: SideName,
  { id, answers }: ExpectedSide,
): Readonly<Record<string, string>> {
  const categories: Record<string, string> = {};
  for (const { difference, verdict } of breaks) {
    const record = difference[side];
    if (!record || ('paired' in answers && difference.outcome === 'mismatch')) continue;
    categories[String(record.values[id])] = answerOf(verdict);
  }
  return categories;
}

/** The category that each record must have by its label, or by the data where its label is known to be wrong. */
export function impliedCategories(
  { labels: implied, deviations }: ExpectedSide,
  labels: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  const deviating = new Map(deviations.map(({ record, answer }) => [record, answer]));
  const categories: Record<string, string> = {};
  for (const [record, label] of labels) {
    if (!Object.hasOwn(implied, label)) continue;
    const answer = deviating.get(record) ?? implied[label]?.[0] ?? '';
    if (!outcomes.includes(answer)) categories[record] = answer;
  }
  return categories;
}

/** How many records of a side have each answer: the categories of breaks, and the outcomes of the others. */
export function countsOf({ run, breaks }: CorpusAnswer, side: SideName, known: ExpectedSide): Record<string, number> {
  const counts: Record<string, number> = {};
  const add = (answer: string, records: number): void => {
    counts[answer] = (counts[answer] ?? 0) + records;
  };
  const pairsAreOne = 'paired' in known.answers;
  for (const { difference, verdict } of breaks) {
    if (difference[side] && !(pairsAreOne && difference.outcome === 'mismatch')) add(answerOf(verdict), 1);
  }
  for (const { buckets } of Object.values(run.counterparts)) {
    for (const { side: of, outcome, records } of buckets) {
      const isPair = ['match', 'within-tolerance', 'mismatch'].includes(outcome);
      if (of !== side) continue;
      if (pairsAreOne && isPair) add('paired', records);
      else if (outcomes.includes(outcome)) add(outcome, records);
    }
  }
  return counts;
}

function answerOf({ kind, category, reason }: Verdict): string {
  return category ?? `${kind} ${reason}`;
}
