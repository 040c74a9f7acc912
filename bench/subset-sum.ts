/**
 * Which open lines make up a payment: how many groups of so many lines are answered in a second, in one process, and beside it
 * the sums of all subsets gone through, on as many of the same groups as time allows.
 *
 *     npm run bench:subsets -- [--groups 10000] [--rounds 3] [--short]
 */
import { parseArgs } from 'node:util';
import { findSubset } from '../src/compare/groups/find-subset.js';
import type { SubsetAnswer, SubsetQuestion } from '../src/compare/groups/subset-question.js';
import { everySubset } from '../test/support/subset-groups.js';
import { SeededRandom } from '../tools/sample/random.js';
import { spread } from './measure.js';

const { values } = parseArgs({
  options: {
    groups: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    short: { type: 'boolean', default: false },
  },
});
const groups = values.short ? 500 : Number(values.groups);
const rounds = values.short ? 2 : Number(values.rounds);
const sizes = [8, 12, 16, 20, 24, 30, 40];
const mostSubsets = 2 ** 26;

/** Open lines of 1.00 to 50,000.00, of which one to five were paid; every tenth payment is a cent off. */
function payments(lines: number): readonly SubsetQuestion[] {
  const random = new SeededRandom(lines);
  return Array.from({ length: groups }, (_, index) => {
    const amounts = Array.from({ length: lines }, () => BigInt(100 + random.below(4_999_901)));
    const paid = random.shuffle(amounts).slice(0, 1 + random.below(5));
    const target = paid.reduce((sum, amount) => sum + amount, index % 10 === 0 ? 1n : 0n);
    return { amounts, least: target, most: target, nodes: 1_000_000 };
  });
}

interface Timed {
  readonly perSecond: number;
  readonly answers: readonly SubsetAnswer[];
}

function time(questions: readonly SubsetQuestion[], answer: (question: SubsetQuestion) => SubsetAnswer): Timed {
  const before = process.cpuUsage();
  const answers = questions.map(answer);
  const { user, system } = process.cpuUsage(before);
  return { perSecond: questions.length / ((user + system) / 1e6), answers };
}

function kindsOf(answers: readonly SubsetAnswer[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of answers) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
}

console.log(`${groups} groups of each size; ${rounds} rounds in turn: median (min-max) of groups per CPU second`);
const table: Record<string, string | number>[] = [];
for (const lines of sizes) {
  const questions = payments(lines);
  const few = lines > 20 ? [] : questions.slice(0, Math.max(1, mostSubsets / 2 ** lines));
  const [found, gone]: [number[], number[]] = [[], []];
  let answers = '';
  for (let round = 0; round < rounds; round++) {
    const solved = time(questions, findSubset);
    found.push(solved.perSecond);
    answers = kindsOf(solved.answers);
    if (few.length === 0) continue;
    const every = time(few, everySubset);
    gone.push(every.perSecond);
    if (JSON.stringify(every.answers) !== JSON.stringify(solved.answers.slice(0, few.length))) {
      throw new Error(`The answers of groups of ${lines} lines differ`);
    }
  }
  const ratios = gone.map((perSecond, round) => (found[round] ?? 0) / perSecond);
  const compared = gone.length === 0 ? {} : { 'all subsets': spread(gone, 0), ratio: spread(ratios, 1) };
  table.push({ lines, tieout: spread(found, 0), ...compared, answers });
}
console.table(table);
